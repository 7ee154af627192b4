// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tellanew.h"
#include "messages/messagejson.h"
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const event::Acknowledged byAna{u"Ana"_s, u"it is the cable"_s};

//! `Shop`, whose channel `mail` wants to hear who acknowledged, and `boss`, who is told of none but by escalation.
struct Rig : EngineRig {
    bool well = true;

    Rig()
    {
        prober.script = [this](const ProbeRequest &, Instant) {
            return well ? ScriptedProber::passes() : ScriptedProber::fails();
        };
        configuration.channels.push_back({.name = u"boss"_s, .way = WebhookWay{}, .tell = everything()});
        news(everything());
        add(u"Shop"_s);
        watch();
        open();
        world.advance(1min);
    }

    static std::set<News> everything()
    {
        std::set<News> news = usualNews();
        news.insert(News::Acknowledged);
        return news;
    }
    void news(const std::set<News> &tell)
    {
        std::ranges::find(configuration.channels, u"mail"_s, &ChannelDefinition::name)->tell = tell;
    }
    void open() { outbox->setRoutes({{u"mail"_s, ChannelRoute{mail, {}}}, {u"boss"_s, ChannelRoute{boss, {}}}}); }
    void fail()
    {
        well = false;
        world.advance(1min);
    }
    void recover()
    {
        well = true;
        world.advance(1min);
    }
    void acknowledge(const event::Acknowledged &how = byAna)
    {
        engine->apply(id(u"Shop"_s), how);
        world.advance(10s);
    }
    const MessageItem &last() const { return mail->delivered.back(); }

    std::shared_ptr<FakeChannel> boss = std::make_shared<FakeChannel>();
};

} // namespace

//! Who hears that somebody cares.
class AcknowledgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoHeardOfTheOutage()
    {
        Rig rig;
        rig.fail();
        const UtcTime now = rig.world.utc();
        rig.acknowledge();
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"acknowledged Shop"_s}));
        QCOMPARE(rig.last().acknowledged, std::optional(AcknowledgedBy{u"Ana"_s, u"it is the cable"_s, now}));
        QCOMPARE(rig.last().ended, AlertKind::Down);
        QVERIFY(rig.boss->delivered.empty());
    }

    void tellsWhoWasToldBecauseNobodyCared()
    {
        Rig rig;
        rig.configuration.policy.escalate = std::vector<EscalationStep>{{5min, {u"boss"_s}}};
        rig.watch();
        rig.fail();
        rig.world.advance(10min);
        QCOMPARE(rig.boss->delivered.size(), 1U);
        rig.acknowledge();
        QCOMPARE(rig.boss->delivered.size(), 2U);
        QCOMPARE(rig.boss->delivered.back().kind, AlertKind::Acknowledged);
    }

    //! Who was about to be reminded, and is not, has heard of nothing.
    void tellsNobodyWhoWasAboutToHearOnly()
    {
        Rig rig;
        rig.configuration.policy.groupWait = 2min;
        rig.configuration.policy.repeat = 10min;
        rig.watch();
        rig.fail();
        while (rig.outbox->waiting(rig.id(u"Shop"_s)).empty() || rig.heard().isEmpty())
            rig.world.advance(5s); // "still down" waits for others
        rig.configuration.monitors.front().settings.alerts = QStringList{u"boss"_s};
        rig.watch();
        rig.world.advance(10min);
        QCOMPARE(rig.outbox->waiting(rig.id(u"Shop"_s)).front().channel, u"boss"_s);
        rig.acknowledge();
        rig.world.advance(10min);
        QVERIFY(rig.boss->delivered.empty());
        QCOMPARE(rig.last().kind, AlertKind::Acknowledged);
    }

    void tellsNobodyWhoWantsToHearOfOutagesOnly()
    {
        Rig rig;
        rig.news(usualNews());
        rig.watch();
        rig.fail();
        rig.acknowledge();
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }

    //! Who reads the chat in which it was said has read it.
    void isSilentWhereItWasSaid()
    {
        Rig rig;
        rig.fail();
        rig.acknowledge({u"Ana"_s, {}, u"mail"_s});
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }

    void isSaidOnceOnly()
    {
        Rig rig;
        rig.fail();
        rig.acknowledge();
        rig.acknowledge({u"Ben"_s, {}});
        rig.world.advance(1h);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"acknowledged Shop"_s}));
    }

    //! Also where nobody wants to hear of acknowledgements: an outage that somebody cares for is another news.
    void isPartOfWhatWasNotToldBefore_data()
    {
        QTest::addColumn<bool>("isNews");
        QTest::newRow("who acknowledges is told") << true;
        QTest::newRow("who acknowledges is not told") << false;
    }
    void isPartOfWhatWasNotToldBefore()
    {
        QFETCH(bool, isNews);
        Rig rig;
        rig.news(isNews ? Rig::everything() : usualNews());
        rig.watch();
        rig.mail->accepts = false;
        rig.fail();
        rig.acknowledge();
        rig.mail->accepts = true;
        rig.mail->delivered.clear();
        rig.world.advance(10min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        QVERIFY(rig.last().acknowledged);
        QCOMPARE(rig.last().acknowledged->who, u"Ana"_s);
    }

    //! Whoever cannot be reached until it is over hears that it is over.
    void isNoNewsAnyMoreOnceItIsOver()
    {
        Rig rig;
        rig.fail();
        rig.mail->accepts = false;
        rig.acknowledge();
        rig.recover();
        rig.mail->accepts = true;
        rig.mail->delivered.clear();
        rig.world.advance(30min);
        QCOMPARE(rig.heard(), QStringList{u"up Shop"_s});
        QVERIFY(!rig.last().untold);
        QCOMPARE(rig.last().acknowledged->who, u"Ana"_s);
    }

    void standsInTheEnd()
    {
        Rig rig;
        rig.news(usualNews());
        rig.watch();
        rig.fail();
        rig.acknowledge();
        rig.restart();
        rig.open();
        rig.world.advance(1min);
        rig.recover();
        QCOMPARE(rig.last().kind, AlertKind::Up);
        QCOMPARE(rig.last().acknowledged->note, u"it is the cable"_s);
    }

    //! Of the next one nobody has said anything.
    void endsWithItsOutage()
    {
        Rig rig;
        rig.fail();
        rig.acknowledge();
        rig.recover();
        rig.world.advance(1h);
        rig.fail();
        QCOMPARE(rig.last().kind, AlertKind::Down);
        QVERIFY(!rig.last().acknowledged);
        rig.recover();
        QVERIFY(!rig.last().acknowledged);
    }

    //! A warning is told once, and nobody looks for more of it.
    void isNotToldOfAWarning()
    {
        Rig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) {
            return ScriptedProber::fails(Cause::CertificateExpiring);
        };
        while (rig.judge(u"Shop"_s).told != Told::Certificate)
            rig.world.advance(5s);
        rig.world.advance(1min);
        rig.acknowledge();
        QVERIFY(rig.judge(u"Shop"_s).acknowledged);
        QCOMPARE(rig.heard(), QStringList{u"certificate Shop"_s});
    }

    void isHeldByASnoozeToItsEnd()
    {
        Rig rig;
        rig.fail();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.acknowledge();
        rig.world.advance(30min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.world.advance(1h);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"acknowledged Shop"_s}));
    }

    //! The usual pair: I know, and do not bother me.
    void isNotLostWhereASnoozeFollows()
    {
        Rig rig;
        rig.configuration.policy.groupWait = 1min;
        rig.watch();
        rig.fail();
        rig.world.advance(2min);
        rig.acknowledge();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(30min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.world.advance(1h);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"acknowledged Shop"_s}));
    }

    //! It was said, not seen.
    void isToldAlsoOfWhatCannotBeSeen()
    {
        Rig rig;
        rig.fail();
        const UtcTime began = rig.last().since;
        rig.engine->apply(rig.id(u"Shop"_s), event::Blinded{});
        rig.acknowledge();
        QCOMPARE(rig.last().kind, AlertKind::Acknowledged);
        QCOMPARE(rig.last().since, began);
    }

    void saysSinceWhenItIsDownAlsoAfterAStart()
    {
        Rig rig;
        rig.fail();
        const UtcTime began = rig.last().since;
        rig.restart();
        rig.open();
        rig.acknowledge();
        QCOMPARE(rig.last().kind, AlertKind::Acknowledged);
        QCOMPARE(rig.last().since, began);
    }

    void isPartOfWhatASnoozeKeptFromPeople()
    {
        Rig rig;
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.fail();
        rig.acknowledge();
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(2h);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        QVERIFY(rig.last().acknowledged);
    }

    void standsInTheEndThatIsToldLaterThanItCame()
    {
        Rig rig;
        rig.fail();
        rig.acknowledge();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.recover();
        QCOMPARE(rig.last().kind, AlertKind::Acknowledged);
        rig.world.advance(2h);
        QCOMPARE(rig.last().kind, AlertKind::Up);
        QVERIFY(rig.last().acknowledged);
    }

    //! A person has what was not delivered sent again.
    void standsInWhatIsToldAnew()
    {
        Rig rig;
        rig.fail();
        rig.acknowledge();
        std::vector<OutboxRow> lost = rig.disk->alerts;
        std::erase_if(lost, [](const OutboxRow &row) { return row.channel != u"mail"_s; });
        QCOMPARE(lost.size(), 2U);
        const std::vector<OutboxRow> anew = tellAnew(lost, rig.engine->find(rig.id(u"Shop"_s)), {}, rig.world.utc());
        QCOMPARE(anew.size(), 1U);
        QCOMPARE(anew.front().kind, AlertKind::Down);
        QVERIFY(itemOf(anew.front()).acknowledged);
        rig.recover();
        const std::vector<OutboxRow> over = tellAnew(lost, rig.engine->find(rig.id(u"Shop"_s)), {}, rig.world.utc());
        QCOMPARE(over.size(), 1U);
        QCOMPARE(over.front().kind, AlertKind::Up);
        QVERIFY(itemOf(over.front()).acknowledged);
    }
};

QTEST_APPLESS_MAIN(AcknowledgingTest)
#include "acknowledging_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

#include <algorithm>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! `mail` is told at once, `boss` after ten minutes that nobody acknowledged.
struct Rig : EngineRig {
    std::shared_ptr<FakeChannel> boss = std::make_shared<FakeChannel>();
    bool well = false;

    Rig()
    {
        configuration.policy.escalate = {{10min, {u"boss"_s}}};
        configuration.channels.push_back({.name = u"boss"_s, .way = WebhookWay{}});
        prober.script = [this](const ProbeRequest &, Instant) {
            return well ? ScriptedProber::passes() : ScriptedProber::fails();
        };
        add(u"Shop"_s);
        watch();
        open();
    }
    void open() { outbox->setRoutes({{u"mail"_s, ChannelRoute{mail, {}}}, {u"boss"_s, ChannelRoute{boss, {}}}}); }
    //! `down Shop` …
    static QStringList said(const FakeChannel &channel)
    {
        QStringList all;
        for (const MessageItem &item : channel.delivered)
            all.append(apiName(item.kind) + u' ' + item.name);
        return all;
    }
    AlertState escalation() const { return std::ranges::find(disk->alerts, true, &OutboxRow::escalated)->state; }
};

} // namespace

class EscalationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheNextWhenNobodyAcknowledgedAndTellsTheEndThereToo()
    {
        Rig rig;
        rig.world.advance(9min);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        rig.world.advance(2min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        QVERIFY(rig.boss->messages.front().text.contains(u"nobody has acknowledged"_s));
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s, u"up Shop"_s}));
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"up Shop"_s}));
    }

    void tellsNobodyElseOnceItIsAcknowledged()
    {
        Rig rig;
        rig.world.advance(5min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        rig.world.advance(1h);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"up Shop"_s}));
    }

    void tellsNobodyElseOfAnOutageThatIsOver()
    {
        Rig rig;
        rig.world.advance(5min);
        rig.well = true;
        rig.world.advance(1h);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
    }

    void keepsTheWaitOverACrash()
    {
        Rig rig;
        rig.world.advance(5min);
        rig.crash();
        rig.open();
        rig.world.advance(4min);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        rig.world.advance(2min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        QCOMPARE(Rig::said(*rig.mail), QStringList()); // it was told before
    }

    //! Or an outage that goes on for a night would be repeated to nobody, and in the morning no more.
    void doesNotCountRepetitionsThatTheQuietHoursSwallow()
    {
        Rig rig;
        const QTime begins = QTime(0, 0).addMSecs(int((rig.world.utc().time_since_epoch() % 24h).count()));
        const QuietHours quiet{.from = begins.addSecs(5 * 60), .to = begins.addSecs(6 * 60 * 60), .zone = "UTC"};
        rig.configuration.policy = {.repeat = 10min,
            .repeatMost = 3,
            .escalate = std::vector<EscalationStep>{},
            .groupWait = 0s,
            .quiet = std::vector{quiet}};
        rig.watch();
        rig.world.advance(5h);
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s}));
        rig.world.advance(6h);
        QCOMPARE(
            Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"still Shop"_s, u"still Shop"_s, u"still Shop"_s}));
    }

    void repeatsNoOftenerThanThePolicyAllows()
    {
        Rig rig;
        rig.configuration.policy = {
            .repeat = 10min, .repeatMost = 3, .escalate = std::vector<EscalationStep>{}, .groupWait = 0s};
        rig.watch();
        rig.world.advance(3h);
        QCOMPARE(
            Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"still Shop"_s, u"still Shop"_s, u"still Shop"_s}));
    }
};

QTEST_GUILESS_MAIN(EscalationTest)
#include "escalation_test.moc"

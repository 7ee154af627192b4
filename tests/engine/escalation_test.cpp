// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

#include <algorithm>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A provider that takes its time, and then is not there.
class SlowChannel final : public Channel
{
public:
    void send(const Message &, const std::vector<Earlier> &, Done done) override
    {
        ++tries;
        m_done = std::move(done);
    }
    void fail() { std::exchange(m_done, {})({.fate = DeliveryOutcome::Fate::NotSent}); }

    int tries = 0;

private:
    Done m_done;
};

//! A provider that may have taken it, or not, until it is well.
class SickChannel final : public Channel
{
public:
    void send(const Message &message, const std::vector<Earlier> &, Done done) override
    {
        told.append(message.subject);
        done({.fate = isWell ? DeliveryOutcome::Fate::Accepted : DeliveryOutcome::Fate::Uncertain});
    }

    bool isWell = false;
    QStringList told;
};

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
    //! Up and down so often that it is unstable; it ends as it began.
    void makeUnrest(int turns)
    {
        for (int i = 0; i < turns; ++i) {
            well = !well;
            world.advance(40s);
        }
    }
    bool isUnstable() const { return judge(u"Shop"_s).unstable; }
    void maintain(Duration from, Duration to)
    {
        const UtcTime now = world.utc();
        configuration.maintenance.push_back({u"move"_s, {u"Shop"_s}, {}, SingleWindow{now + from, now + to}});
        watch();
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

    //! Who may have heard of it hears that it is over.
    void triesNoMoreWhatMayHaveBeenToldOnceItIsAcknowledged()
    {
        Rig rig;
        const auto sick = std::make_shared<SickChannel>();
        rig.outbox->setRoutes({{u"mail"_s, ChannelRoute{rig.mail, {}}}, {u"boss"_s, ChannelRoute{sick, {}}}});
        rig.world.advance(15min);
        QVERIFY(sick->told.size() > Lane::triesThatBlock);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        const qsizetype tries = sick->told.size();
        rig.world.advance(1h);
        QCOMPARE(sick->told.size(), tries);
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
        sick->isWell = true;
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(sick->told.size(), tries + 1);
        QVERIFY(sick->told.last().startsWith(u"UP Shop"_s));
    }

    void triesNoMoreWhatMayHaveBeenToldOfWhatIsNotWatchedAnyMore()
    {
        Rig rig;
        const auto sick = std::make_shared<SickChannel>();
        rig.outbox->setRoutes({{u"mail"_s, ChannelRoute{sick, {}}}});
        rig.world.advance(5min);
        QVERIFY(sick->told.size() > Lane::triesThatBlock);
        rig.configuration.monitors.clear();
        rig.watch();
        const qsizetype tries = sick->told.size();
        rig.world.advance(25h);
        QCOMPARE(sick->told.size(), tries);
    }

    void triesNoMoreWhatWasAcknowledgedWhileItWasBeingSent()
    {
        Rig rig;
        const auto slow = std::make_shared<SlowChannel>();
        rig.outbox->setRoutes({{u"mail"_s, ChannelRoute{rig.mail, {}}}, {u"boss"_s, ChannelRoute{slow, {}}}});
        rig.world.advance(11min);
        QCOMPARE(slow->tries, 1);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        slow->fail();
        rig.world.advance(1h);
        QCOMPARE(slow->tries, 1);
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
        rig.restart();
        rig.open();
        rig.world.advance(1h);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
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

    void escalatesAnUnrestThatNobodyAcknowledges()
    {
        Rig rig;
        rig.world.advance(40s);
        rig.makeUnrest(6); // the sixth turn is down again
        QVERIFY(rig.isUnstable());
        QVERIFY(rig.judge(u"Shop"_s).verdict == Verdict::Down);
        rig.makeUnrest(30);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"unstable Shop"_s}));
        rig.well = true;
        rig.world.advance(10min);
        QVERIFY(!rig.isUnstable());
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"unstable Shop"_s, u"up Shop"_s}));
    }

    void tellsNobodyElseWhenAnAcknowledgedUnrestSettles()
    {
        Rig rig;
        rig.world.advance(40s);
        rig.makeUnrest(7);
        QVERIFY(rig.isUnstable());
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        rig.well = false;
        rig.world.advance(1h);
        QVERIFY(!rig.isUnstable() && rig.judge(u"Shop"_s).acknowledged);
        QCOMPARE(Rig::said(*rig.mail).back(), u"down Shop"_s);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
    }

    //! What took its escalation along is over, and still nobody cares.
    void escalatesAfterMaintenanceAndPause()
    {
        Rig maintained;
        maintained.maintain(5min, 1h);
        maintained.world.advance(1h + 9min);
        QCOMPARE(Rig::said(*maintained.boss), QStringList());
        maintained.world.advance(2min);
        QCOMPARE(Rig::said(*maintained.boss), (QStringList{u"down Shop"_s}));
        maintained.well = true;
        maintained.world.advance(1min);
        QCOMPARE(Rig::said(*maintained.boss), (QStringList{u"down Shop"_s, u"up Shop"_s}));

        Rig paused;
        paused.world.advance(5min);
        paused.engine->apply(paused.id(u"Shop"_s), event::Paused{});
        paused.world.advance(1h);
        paused.engine->apply(paused.id(u"Shop"_s), event::Resumed{});
        paused.world.advance(9min);
        QCOMPARE(Rig::said(*paused.boss), QStringList());
        paused.world.advance(2min);
        QCOMPARE(Rig::said(*paused.boss), (QStringList{u"down Shop"_s}));
    }

    void tellsAllWhoHeardOfItTheEndThatCameUnseen()
    {
        Rig rig;
        rig.world.advance(15min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        rig.maintain(1min, 1h);
        rig.world.advance(10min);
        rig.well = true;
        rig.world.advance(10min);
        rig.crash();
        rig.open();
        rig.boss->delivered.clear();
        rig.world.advance(2h);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"up Shop"_s}));
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"up Shop"_s}));
    }

    //! Or they would go on believing in the first for ever.
    void tellsWhoHeardOfAnOutageOfTheOneInItsPlace()
    {
        Rig rig;
        rig.world.advance(15min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.well = true;
        rig.world.advance(10min);
        rig.well = false;
        rig.world.advance(51min);
        QCOMPARE(rig.judge(u"Shop"_s).incident->serial, 2);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s, u"down Shop"_s}));
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s, u"down Shop"_s, u"up Shop"_s}));
    }

    void doesNotBeginTheWaitAnewWithEveryRestart()
    {
        Rig rig;
        for (int i = 0; i < 4; ++i) {
            rig.world.advance(2min);
            rig.crash();
            rig.open();
        }
        rig.world.advance(3min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        rig.crash();
        rig.open();
        rig.world.advance(1h);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s})); // once
        const auto escalations = std::ranges::count(rig.disk->alerts, true, &OutboxRow::escalated);
        QCOMPARE(escalations, 1);
    }

    //! P3: as one message.
    void tellsTheNextOfAnOutageTheyCouldNotBeToldOf()
    {
        Rig rig;
        rig.boss->accepts = false;
        rig.world.advance(20min);
        rig.boss->delivered.clear();
        rig.well = true;
        rig.world.advance(1min);
        rig.boss->delivered.clear();
        rig.boss->accepts = true;
        rig.world.advance(11min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"up Shop"_s}));
        QVERIFY(rig.boss->delivered.front().untold);
    }

    void tellsNobodyElseWhereSomebodyCaresBeforeItIsStored()
    {
        Rig rig;
        rig.well = true;
        rig.world.advance(1min);
        rig.store->hang(true);
        rig.well = false;
        while (rig.status(u"Shop"_s) != Status::Down)
            rig.world.advance(10ms);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        rig.store->hang(false);
        rig.world.advance(1h);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
    }

    void followsAPolicyThatChangesWhileItWaits()
    {
        Rig rig;
        rig.world.advance(5min);
        rig.configuration.policy.escalate = std::vector<EscalationStep>{};
        rig.watch();
        rig.world.advance(10min);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        QVERIFY(rig.escalation() == AlertState::Withdrawn);
        rig.configuration.policy.escalate = {{30min, {u"boss"_s}}}; // since the outage was told
        rig.watch();
        rig.world.advance(14min);
        QCOMPARE(Rig::said(*rig.boss), QStringList());
        rig.world.advance(2min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        rig.configuration.policy.escalate = {{10min, {u"boss"_s}}, {1h, {u"boss"_s}}};
        rig.watch();
        rig.world.advance(20min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s}));
        rig.world.advance(20min);
        QCOMPARE(Rig::said(*rig.boss), (QStringList{u"down Shop"_s, u"down Shop"_s}));
    }

    void tellsAtOnceWhatTheNewRulesDoNotHold()
    {
        Rig rig;
        const QTime begins = QTime(0, 0).addMSecs(int((rig.world.utc().time_since_epoch() % 24h).count()));
        const QuietHours quiet{.from = begins, .to = begins.addSecs(6 * 60 * 60), .zone = "UTC"};
        rig.configuration.policy = {.groupWait = 0s, .quiet = std::vector{quiet}};
        rig.watch();
        rig.world.advance(10min);
        QCOMPARE(Rig::said(*rig.mail), QStringList());
        rig.configuration.policy.quiet =
            std::vector{QuietHours{.from = begins, .to = begins.addSecs(60 * 60), .zone = "UTC"}};
        rig.watch();
        rig.world.advance(49min);
        QCOMPARE(Rig::said(*rig.mail), QStringList());
        rig.world.advance(2min);
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s}));

        Rig other;
        other.configuration.policy = rig.configuration.policy;
        other.watch();
        other.world.advance(10min);
        QCOMPARE(Rig::said(*other.mail), QStringList());
        other.configuration.monitors.front().settings.severity = Severity::Critical;
        other.watch();
        other.world.advance(1s);
        QCOMPARE(Rig::said(*other.mail), (QStringList{u"down Shop"_s}));
        other.crash();
        other.open();
        other.world.advance(2h);
        QCOMPARE(Rig::said(*other.mail), QStringList()); // not a second time
    }

    //! The morning's summary says what goes on, and for how long by then.
    void saysOnceAfterQuietHoursWhatGoesOn()
    {
        Rig rig;
        const QTime begins = QTime(0, 0).addMSecs(int((rig.world.utc().time_since_epoch() % 24h).count()));
        const QuietHours quiet{.from = begins.addSecs(5 * 60), .to = begins.addSecs(6 * 60 * 60), .zone = "UTC"};
        rig.configuration.policy = {.repeat = 10min,
            .repeatMost = 3,
            .escalate = std::vector<EscalationStep>{},
            .groupWait = 0s,
            .quiet = std::vector{quiet}};
        rig.configuration.defaults.alerts = QStringList{u"mail"_s, u"desktop"_s};
        rig.watch();
        const auto desktop = std::make_shared<FakeChannel>();
        rig.outbox->setRoutes({{u"mail"_s, ChannelRoute{rig.mail, {}}}, {u"desktop"_s, ChannelRoute{desktop, {}}}});
        rig.world.advance(5h);
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s}));
        QCOMPARE(Rig::said(*desktop), (QStringList{u"down Shop"_s, u"still Shop"_s}));
        rig.world.advance(1h + 1min);
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"still Shop"_s}));
        QVERIFY2(rig.mail->messages.back().subject.startsWith(u"STILL DOWN 6 h: "_s),
            qPrintable(rig.mail->messages.back().subject));
        rig.world.advance(6h);
        QCOMPARE(
            Rig::said(*rig.mail), (QStringList{u"down Shop"_s, u"still Shop"_s, u"still Shop"_s, u"still Shop"_s}));
        QCOMPARE(Rig::said(*desktop), Rig::said(*rig.mail)); // no oftener than it may
    }

    void saysNothingOfWhatWasAcknowledgedInQuietHours()
    {
        Rig rig;
        const QTime begins = QTime(0, 0).addMSecs(int((rig.world.utc().time_since_epoch() % 24h).count()));
        const QuietHours quiet{.from = begins.addSecs(5 * 60), .to = begins.addSecs(6 * 60 * 60), .zone = "UTC"};
        rig.configuration.policy = {.repeat = 10min, .groupWait = 0s, .quiet = std::vector{quiet}};
        rig.watch();
        rig.world.advance(1h);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}});
        rig.world.advance(12h);
        QCOMPARE(Rig::said(*rig.mail), (QStringList{u"down Shop"_s}));
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

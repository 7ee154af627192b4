// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! One monitor, `Shop`, that is well or not.
struct Rig : EngineRig {
    bool well = true;
    bool warns = false;
    bool silent = false;

    Rig()
    {
        prober.script = [this](const ProbeRequest &, Instant) {
            if (silent)
                return ScriptedProber::fails(Cause::OutOfDescriptors);
            return !well ? ScriptedProber::fails()
                : warns  ? ScriptedProber::fails(Cause::CertificateExpiring)
                         : ScriptedProber::passes();
        };
        configuration.channels.push_back({.name = u"boss"_s, .way = WebhookWay{}});
        add(u"Shop"_s);
        watch();
        open();
        world.advance(1min);
    }
    void open() { outbox->setRoutes({{u"mail"_s, ChannelRoute{mail, {}}}, {u"boss"_s, ChannelRoute{boss, {}}}}); }
    std::shared_ptr<FakeChannel> boss = std::make_shared<FakeChannel>();
    QStringList bossHeard() const
    {
        QStringList all;
        for (const MessageItem &item : boss->delivered)
            all.append(apiName(item.kind) + u' ' + item.name);
        return all;
    }
};

//! Its certificate is about to expire; people are to be told in a minute or two.
struct Warned : Rig {
    Warned()
    {
        configuration.policy.groupWait = 2min;
        watch();
        warns = true;
        while (judge(u"Shop"_s).told != Told::Certificate)
            world.advance(5s);
    }
};

//! The boss was told of the first outage by escalation. It ended while alerts were held, and so did nobody hear of
//! that; a second is decided, and waits to be told, or to be decided to be.
struct FirstOfTwo : Rig {
    explicit FirstOfTwo(bool isCritical)
    {
        configuration.policy.groupWait = 2min;
        configuration.policy.escalate = std::vector<EscalationStep>{{10min, {u"boss"_s}}};
        if (isCritical)
            configuration.monitors.front().settings.severity = Severity::Critical;
        watch();
        well = false;
        world.advance(15min);
        engine->apply(id(u"Shop"_s), event::Snoozed{world.now() + 1h});
        well = true;
        world.advance(5min);
        well = false;
        world.advance(50s);
    }
};

} // namespace

//! To whom what is decided goes, whatever people change meanwhile.
class WhoIsToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Machines pair by it; and the two clocks are never read at the same moment.
    void datesAnOutageTheSameFromItsBeginningToItsEnd()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        const UtcTime began = rig.mail->delivered.back().since;
        rig.world.stepWallClock(1ms);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, {}}); // stores its state anew
        rig.world.advance(1min);
        rig.world.stepWallClock(1ms);
        rig.restart();
        rig.open();
        rig.world.stepWallClock(1ms);
        rig.world.advance(1min);
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(rig.mail->delivered.back().kind, AlertKind::Up);
        QCOMPARE(rig.mail->delivered.back().badSince, std::optional(began));
    }

    //! Or it would have lasted an hour longer than it did.
    void followsTheClockThatWasSetMeanwhile()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        const UtcTime began = rig.mail->delivered.back().since;
        rig.world.stepWallClock(1h);
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(rig.mail->delivered.back().badSince, std::optional(began + 1h));
    }

    void hearsTheEndOfWhatTheyWereToldWhoeverIsNamedByThen()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.configuration.defaults.alerts = QStringList{u"boss"_s};
        rig.watch();
        rig.world.advance(1min);
        rig.crash();
        rig.open();
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"up Shop"_s});
        QCOMPARE(rig.bossHeard(), QStringList{u"up Shop"_s});
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"up Shop"_s}); // the next is not theirs any more
        QCOMPARE(rig.bossHeard(), (QStringList{u"up Shop"_s, u"down Shop"_s}));
    }

    void hearsTheEndWhereThePersonLeftOrCameBackMeanwhile()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        rig.engine->setAway(Away{rig.world.utc() + 1h, u"boss"_s});
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList({u"down Shop"_s, u"up Shop"_s}));
        QCOMPARE(rig.bossHeard(), QStringList{u"up Shop"_s});
        rig.well = false;
        rig.world.advance(1min);
        rig.engine->setAway({});
        rig.well = true;
        rig.world.advance(1min);
        QCOMPARE(rig.bossHeard(), QStringList({u"up Shop"_s, u"down Shop"_s, u"up Shop"_s}));
    }

    void hearsWhatIsStillDownInOneMessageOnReturn()
    {
        Rig rig;
        for (const QString &name : {u"Mail"_s, u"Blog"_s, u"Zone"_s})
            rig.add(name);
        rig.watch();
        rig.engine->setAway(Away{rig.world.utc() + 1h, u"boss"_s});
        rig.world.advance(1min);
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.bossHeard().size(), 4);
        rig.engine->apply(rig.id(u"Mail"_s), event::Acknowledged{u"ben"_s, {}}); // somebody cares
        rig.engine->apply(rig.id(u"Zone"_s), event::Paused{});
        rig.engine->setAway({});
        rig.world.advance(1min);
        QCOMPARE(rig.mail->messages.size(), std::size_t(1));
        QCOMPARE(rig.heard(), QStringList({u"down Shop"_s, u"down Blog"_s}));
        QCOMPARE(rig.bossHeard().size(), 4);
        rig.engine->apply(rig.id(u"Zone"_s), event::Resumed{});
        rig.world.advance(1min);
        QCOMPARE(rig.heard().last(), u"down Zone"_s); // it was not watched when they came
        rig.crash();
        rig.open();
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList());
    }

    void hearsNothingOnReturnWhereAllIsWellOrKnown()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.engine->setAway(Away{rig.world.utc() + 1h, u"boss"_s});
        rig.world.advance(5min);
        rig.engine->setAway({});
        rig.world.advance(5min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        QCOMPARE(rig.bossHeard(), QStringList());
    }

    //! The computer was off when the time was over.
    void hearsWhatIsStillDownAfterARestartInWhichTheyCameBack()
    {
        Rig rig;
        const Away away{rig.world.utc() + 10min, u"boss"_s};
        rig.engine->setAway(away);
        rig.well = false;
        rig.world.advance(1min);
        rig.crash();
        rig.world.advance(20min);
        rig.crash();
        rig.open();
        rig.engine->setAway(away);
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        QCOMPARE(rig.bossHeard(), QStringList{u"down Shop"_s});
    }

    //! Each answers for their own.
    void hearsOfTroubleOfOurOwnThoughAnotherOwnerDid()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) {
            return ScriptedProber::fails(Cause::OutOfDescriptors);
        };
        rig.configuration.channels = {{.name = u"mail"_s, .way = EmailWay{}}};
        rig.configuration.groups = {{.name = u"Web"_s, .needs = {}, .owner = Owner{u"web@x.test"_s}, .settings = {}},
            {.name = u"Office"_s, .needs = {}, .owner = Owner{u"office@x.test"_s}, .settings = {}}};
        rig.add(u"Shop"_s, {}, u"Web"_s);
        rig.add(u"Blog"_s, {}, u"Web"_s);
        rig.add(u"Door"_s, {}, u"Office"_s);
        rig.watch();
        rig.world.advance(5min);
        QStringList told;
        for (const Message &message : rig.mail->messages)
            told.append(message.address);
        told.sort();
        QCOMPARE(told, QStringList({u"office@x.test"_s, u"web@x.test"_s}));
    }

    //! A critical outage breaks through a snooze, but not through one that is set because of it.
    void hearsNothingOfACriticalOutageThatASecondSnoozeHolds()
    {
        Rig rig;
        rig.configuration.monitors.front().settings.severity = Severity::Critical;
        rig.configuration.policy.groupWait = 1min;
        rig.watch();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.well = false;
        rig.world.advance(50s);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(59min);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }

    //! A record that a warning opened is closed with what took its place; where there is none, nothing is.
    void hearsWhichWarningAnOutageTookThePlaceOf()
    {
        Rig rig;
        rig.configuration.channels.back().tell.insert(News::Degraded); // the boss's
        rig.configuration.defaults.alerts = QStringList{u"mail"_s, u"boss"_s};
        rig.watch();
        rig.open();
        rig.prober.script = [&rig](const ProbeRequest &, Instant) {
            auto slow = ScriptedProber::passes();
            slow->result.outcome = Outcome::Warned;
            slow->result.cause = Cause::Slow;
            return rig.well ? slow : ScriptedProber::fails();
        };
        rig.world.advance(5min);
        QCOMPARE(rig.bossHeard(), QStringList{u"degraded Shop"_s});
        rig.well = false;
        rig.world.advance(5min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        QVERIFY(!rig.mail->delivered.front().afterWarning);
        const MessageItem &down = rig.boss->delivered.back();
        QVERIFY(down.kind == AlertKind::Down && down.afterWarning && down.afterWarning->kind == AlertKind::Degraded);
        QVERIFY(down.afterWarning->since == rig.boss->delivered.front().since);
    }

    void hearsTheEndThoughWhatFollowedWasHeldBeforeTheyHeardOfIt_data()
    {
        QTest::addColumn<bool>("isCritical");
        QTest::addColumn<bool>("isKilled");
        for (const bool isCritical : {false, true}) {
            for (const bool isKilled : {false, true})
                QTest::addRow("%s%s", isCritical ? "critical" : "normal", isKilled ? ", killed" : "")
                    << isCritical << isKilled;
        }
    }
    //! A second outage was decided to be told, and a second snooze came first: the boss knows of the first alone.
    void hearsTheEndThoughWhatFollowedWasHeldBeforeTheyHeardOfIt()
    {
        QFETCH(bool, isCritical);
        QFETCH(bool, isKilled);
        FirstOfTwo rig(isCritical);
        const MonitorId shop = rig.id(u"Shop"_s);
        if (!isCritical)
            rig.engine->apply(shop, event::SnoozeEnded{});
        QVERIFY(rig.judge(u"Shop"_s).told == Told::Down && rig.judge(u"Shop"_s).toldSerial == 2);
        rig.engine->apply(shop, event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(10min);
        if (isKilled) {
            rig.crash();
            rig.open();
        }
        rig.well = true;
        rig.world.advance(2h);
        QCOMPARE(rig.heard().last(), u"up Shop"_s);
        QCOMPARE(rig.bossHeard(), (QStringList{u"down Shop"_s, u"up Shop"_s}));
        QCOMPARE(rig.boss->delivered.back().incident, 1); // they look for it where they heard of the other
    }

    void hearsOfWhatFollowedAndGoesOnWhenTheSnoozeEnds()
    {
        FirstOfTwo rig(true);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.configuration.policy.escalate->clear();
        rig.watch();
        rig.world.advance(2h);
        QCOMPARE(rig.heard(), QStringList({u"down Shop"_s, u"down Shop"_s}));
        QCOMPARE(rig.bossHeard(), QStringList({u"down Shop"_s, u"down Shop"_s}));
        rig.well = true;
        rig.world.advance(1h);
        QCOMPARE(rig.bossHeard().last(), u"up Shop"_s);
        QCOMPARE(rig.boss->delivered.back().incident, 2);
    }

    //! It is held as an outage is, though it was decided before.
    void hearsNoWarningThatStillWaitsWhenAlertsAreHeld()
    {
        Warned rig;
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.crash();
        rig.open();
        rig.world.advance(59min);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(4min);
        QCOMPARE(rig.heard(), QStringList{u"certificate Shop"_s});
        QVERIFY(!rig.mail->messages.back().afterQuiet);
    }

    void hearsItSoonWhenAlertsAreHeldNoLonger()
    {
        Warned rig;
        const MonitorId shop = rig.id(u"Shop"_s);
        rig.engine->apply(shop, event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(10min);
        rig.engine->apply(shop, event::Snoozed{rig.world.now() + 10min});
        rig.world.advance(9min);
        QCOMPARE(rig.heard(), QStringList());
        rig.engine->apply(shop, event::SnoozeEnded{});
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), QStringList{u"certificate Shop"_s});
    }

    void hearsOfAWarningThatEndedWhileItWasHeldOnce()
    {
        Warned rig;
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(5min);
        rig.warns = false;
        rig.world.advance(59min);
        QCOMPARE(rig.heard(), QStringList{u"warning_ended Shop"_s});
        QVERIFY(rig.mail->delivered.back().untold);
    }

    //! A provider that was away takes it when it is back, but not while alerts are held.
    void hearsNoWarningThatWaitsForAProviderWhenAlertsAreHeld()
    {
        Warned rig;
        rig.mail->accepts = false;
        rig.world.advance(3min);
        rig.mail->messages.clear();
        rig.mail->delivered.clear();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.mail->accepts = true;
        rig.world.advance(59min);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(15min);
        QCOMPARE(rig.heard(), QStringList{u"certificate Shop"_s});
    }

    void hearsNoEndThatWaitsWhenAlertsAreHeld()
    {
        Rig rig;
        rig.well = false;
        rig.world.advance(1min);
        rig.configuration.policy.groupWait = 2min;
        rig.watch();
        rig.well = true;
        rig.world.advance(1min);
        QVERIFY(rig.judge(u"Shop"_s).told == Told::Up);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(1h);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"up Shop"_s}));
    }

    //! Also what could not be told of its beginning.
    void hearsOfAnOutageThatWasOverBeforeAlertsWereHeldInOneMessage()
    {
        Rig rig;
        rig.configuration.policy.escalate = std::vector<EscalationStep>{{2min, {u"boss"_s}}};
        rig.watch();
        rig.mail->accepts = false;
        rig.boss->accepts = false;
        rig.well = false;
        rig.world.advance(5min);
        rig.well = true;
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(1min);
        for (FakeChannel *channel : {rig.mail.get(), rig.boss.get()}) {
            channel->accepts = true;
            channel->delivered.clear();
        }
        rig.world.advance(58min);
        QCOMPARE(rig.heard() + rig.bossHeard(), QStringList());
        rig.world.advance(15min);
        QCOMPARE(rig.heard(), QStringList{u"up Shop"_s});
        QCOMPARE(rig.bossHeard(), QStringList{u"up Shop"_s});
        QVERIFY(rig.mail->delivered.back().untold && rig.boss->delivered.back().untold);
    }

    //! When the snooze ends in the night it is told in the morning.
    void hearsAHeldWarningAfterTheQuietHoursInWhichTheSnoozeEnds()
    {
        Warned rig;
        const QTime now = QTime(0, 0).addMSecs(int(rig.world.utc().time_since_epoch().count() % 86'400'000));
        rig.configuration.policy.quiet = {{.from = now.addSecs(1800), .to = now.addSecs(7200), .zone = "UTC"}};
        rig.watch();
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(119min);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(4min);
        QCOMPARE(rig.heard(), QStringList{u"certificate Shop"_s});
    }

    void hearsNothingOfAHeldSilenceThatIsOver()
    {
        Rig rig;
        rig.configuration.policy.groupWait = 2min;
        rig.watch();
        rig.silent = true;
        while (!rig.judge(u"Shop"_s).toldStale)
            rig.world.advance(5s);
        rig.engine->apply(rig.id(u"Shop"_s), event::Snoozed{rig.world.now() + 1h});
        rig.world.advance(10min);
        rig.silent = false;
        rig.world.advance(2h);
        QCOMPARE(rig.heard(), QStringList());
        QCOMPARE(rig.disk->alerts.back().state, AlertState::Withdrawn);
    }

    void hearsOfWhatWaitedWhenADeletionIsUndone()
    {
        Rig rig;
        rig.configuration.policy.groupWait = 2min;
        rig.watch();
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList());
        const Configuration before = rig.configuration;
        rig.configuration.monitors.clear();
        rig.watch();
        rig.world.advance(1min);
        rig.configuration = before;
        rig.watch();
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }
};

QTEST_GUILESS_MAIN(WhoIsToldTest)
#include "whoistold_test.moc"

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

    Rig()
    {
        prober.script = [this](const ProbeRequest &, Instant) {
            return well ? ScriptedProber::passes() : ScriptedProber::fails();
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

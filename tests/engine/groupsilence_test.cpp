// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

HeartbeatTarget every(Duration period, Duration grace)
{
    HeartbeatTarget target;
    target.when = EveryPeriod{period};
    target.grace = grace;
    return target;
}

//! Computers of one group that report every five minutes, one after the other, and may be a minute late.
struct Office : EngineRig {
    explicit Office(int size)
    {
        prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        configuration.groups.push_back({.name = u"Office"_s});
        for (int i = 0; i < size; ++i) {
            names.append(u"pc-%1"_s.arg(i));
            addSender(names.last(), every(5min, 1min), u"Office"_s);
        }
        watch();
    }

    //! All report but \a silent.
    void reportFor(Duration time, const QString &silent = {})
    {
        const Duration pause = Duration(5min) / names.size();
        for (Duration passed{0}; passed < time; passed += 5min) {
            for (const QString &name : names) {
                if (name != silent)
                    report(name);
                world.advance(pause);
            }
        }
    }
    Settings &settingsOf(int i) { return configuration.monitors[std::size_t(i)].settings; }
    void apply(const QString &name, const JudgeEvent &event) { engine->apply(id(name), event); }
    QStringList heardSince(qsizetype before) const { return heard().mid(before); }

    QStringList names;
};

} // namespace

//! One outage for what a group shares, and nobody's outage hidden behind one that is not told.
class GroupSilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What they share is gone: one outage, one message, and each is itself again once somebody speaks.
    void tellsOfAGroupThatFallsSilentOnce()
    {
        Office rig(12);
        rig.addSender(u"Daily"_s, every(24h, 1h), u"Office"_s);
        rig.watch();
        rig.report(u"Daily"_s);
        rig.reportFor(15min);
        rig.world.advance(10min);
        QCOMPARE(rig.heard(), QStringList{u"down pc-0"_s});
        QVERIFY(rig.judge(u"pc-0"_s).evidence.cause == Cause::GroupSilent);
        QCOMPARE(rig.judge(u"pc-0"_s).evidence.detail, u"Office"_s);
        QVERIFY(rig.status(u"pc-7"_s) == Status::Unreachable);
        QCOMPARE(rig.judge(u"pc-7"_s).unreachableBy, u"Office"_s);
        QVERIFY(rig.status(u"Daily"_s) == Status::Up);

        // All but one come back.
        for (const QString &name : rig.names) {
            if (name != u"pc-7")
                rig.report(name);
        }
        rig.world.advance(1s);
        QCOMPARE(rig.heard(), (QStringList{u"down pc-0"_s, u"up pc-0"_s}));
        QVERIFY(rig.status(u"pc-3"_s) == Status::Up);
        for (int i = 0; i < 3; ++i) {
            for (const QString &name : rig.names) {
                if (name != u"pc-7")
                    rig.report(name);
            }
            rig.world.advance(3min);
        }
        QCOMPARE(rig.heard(), (QStringList{u"down pc-0"_s, u"up pc-0"_s, u"down pc-7"_s}));
    }

    //! Who stood for all is silent alone from then on, and says so at once.
    void isSilentLikeAllNoLongerThanAllAre()
    {
        Office rig(12);
        rig.reportFor(15min);
        rig.world.advance(10min);
        QVERIFY(rig.judge(u"pc-0"_s).evidence.cause == Cause::GroupSilent);
        rig.report(u"pc-7"_s);
        QVERIFY(rig.status(u"pc-0"_s) == Status::Down);
        QVERIFY(rig.judge(u"pc-0"_s).evidence.cause == Cause::HeartbeatMissing);
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"down pc-0"_s});
    }

    void tellsOfEachWhereTheOthersOfTheGroupSpeak()
    {
        Office rig(3);
        for (const QString &name : rig.names)
            rig.report(name);
        for (int i = 0; i < 10; ++i) {
            rig.world.advance(2min);
            rig.report(u"pc-2"_s);
        }
        QStringList heard = rig.heard();
        heard.sort();
        QCOMPARE(heard, (QStringList{u"down pc-0"_s, u"down pc-1"_s}));
    }

    //! It was no part of what they share.
    void tellsOfItOnceWhereOneHadFallenSilentLongBefore()
    {
        Office rig(12);
        rig.reportFor(10min);
        rig.reportFor(3h, u"pc-5"_s);
        QCOMPARE(rig.heard(), QStringList{u"down pc-5"_s});
        rig.apply(u"pc-5"_s, event::Acknowledged{u"Ana"_s, {}});
        rig.world.advance(15min);
        QCOMPARE(rig.heardSince(1), QStringList{u"down pc-0"_s});
        QVERIFY(rig.judge(u"pc-0"_s).evidence.cause == Cause::GroupSilent);
        QVERIFY(rig.status(u"pc-5"_s) == Status::Down && rig.status(u"pc-7"_s) == Status::Unreachable);
    }

    //! Somebody knows of that one. Of the others nobody does.
    void isNotHiddenBehindAnOutageThatWasAcknowledgedBefore()
    {
        Office rig(12);
        rig.reportFor(10min);
        rig.reportFor(1h, u"pc-5"_s);
        rig.apply(u"pc-5"_s, event::Acknowledged{u"Ana"_s, {}});
        rig.world.sleep(8h); // they were turned off meanwhile
        rig.world.advance(15min);
        QStringList heard = rig.heardSince(1);
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard[0].startsWith(u"down pc-"_s) && heard[0] != u"down pc-5"_s);
    }

    void isToldByOneWhoseAlertsAreNotHeld_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("snoozed") << 0;
        QTest::newRow("in maintenance") << 1;
        QTest::newRow("paused") << 2;
        QTest::newRow("without alerts") << 3;
    }
    void isToldByOneWhoseAlertsAreNotHeld()
    {
        QFETCH(int, how);
        Office rig(12);
        rig.reportFor(10min);
        if (how == 0)
            rig.apply(u"pc-0"_s, event::Snoozed{rig.world.now() + 24h});
        if (how == 1) {
            const UtcTime now = rig.world.utc();
            rig.configuration.maintenance.push_back(
                {.name = u"new disk"_s, .monitors = {u"pc-0"_s}, .when = SingleWindow{now, now + 24h}});
        }
        if (how == 2)
            rig.apply(u"pc-0"_s, event::Paused{});
        if (how == 3)
            rig.settingsOf(0).alerts = QStringList{};
        rig.watch();
        rig.world.advance(15min);
        QCOMPARE(rig.heard(), QStringList{u"down pc-1"_s});
        QVERIFY(rig.judge(u"pc-1"_s).evidence.cause == Cause::GroupSilent);
        QVERIFY(rig.status(u"pc-7"_s) == Status::Unreachable);
    }

    //! Nobody heard of the one whose silence would explain that of the others.
    void letsOneStandForItsGroupThatPeopleHearOf()
    {
        Office rig(6);
        const UtcTime now = rig.world.utc();
        rig.configuration.maintenance.push_back({u"move"_s, {u"pc-0"_s}, {}, SingleWindow{now, now + 24h}});
        rig.configuration.monitors.back().settings.severity = Severity::Critical;
        rig.watch();
        for (const QString &name : rig.names) {
            rig.report(name);
            rig.world.advance(1s);
        }
        rig.engine->apply(rig.id(u"pc-1"_s), event::Snoozed{rig.world.now() + 24h});
        rig.world.advance(10min);
        QCOMPARE(rig.heard(), (QStringList{u"down pc-2"_s, u"down pc-5"_s})); // a critical one speaks for itself
        QVERIFY(rig.status(u"pc-3"_s) == Status::Unreachable);
        // Nor does it stand for them when nobody watches it any more.
        rig.engine->apply(rig.id(u"pc-5"_s), event::Paused{});
        rig.engine->apply(rig.id(u"pc-2"_s), event::Paused{});
        rig.world.advance(2min);
        QCOMPARE(rig.heard().size(), 3);
        QCOMPARE(rig.heard().last(), u"down pc-3"_s);
        QVERIFY(rig.status(u"pc-4"_s) == Status::Unreachable);
    }

    //! Its alerts go where those of the others do not.
    void isToldOfEachThatIsMoreSevere()
    {
        Office rig(12);
        rig.settingsOf(7).severity = Severity::Critical;
        rig.watch();
        rig.reportFor(10min);
        rig.world.advance(15min);
        QCOMPARE(rig.heard(), (QStringList{u"down pc-0"_s, u"down pc-7"_s}));
    }

    void isOneOutageStillAfterARestart()
    {
        Office rig(12);
        rig.reportFor(10min);
        rig.world.advance(15min);
        QCOMPARE(rig.heard(), QStringList{u"down pc-0"_s});
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.heard(), QStringList());
        QVERIFY(rig.status(u"pc-7"_s) == Status::Unreachable);
        rig.reportFor(1min);
        QCOMPARE(rig.heard(), QStringList{u"up pc-0"_s});
        QVERIFY(rig.status(u"pc-7"_s) == Status::Up);
    }
};

QTEST_GUILESS_MAIN(GroupSilenceTest)
#include "groupsilence_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zonetime.h"
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

//! `Backup` reports every five minutes and may be a minute late.
struct Rig : EngineRig {
    Rig()
    {
        prober.script = [this](const ProbeRequest &request, Instant) {
            return down.contains(nameIn(request)) ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        addSender(u"Backup"_s, every(5min, 1min));
        EngineRig::watch();
    }

    void reportFor(Duration time, Duration period = 5min)
    {
        for (Duration passed{0}; passed < time; passed += period) {
            report(u"Backup"_s);
            world.advance(period);
        }
    }

    //! Another process on the same disk, some time later.
    void startAgainAfter(Duration time, Duration clockSetBy = {})
    {
        end();
        world.advance(time);
        world.stepWallClock(clockSetBy);
        restart();
    }

    void end()
    {
        engine.reset();
        outbox.reset();
        store.reset();
    }

    QStringList down;
};

} // namespace

class HeartbeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesNoAlarmForWhoNeverReported()
    {
        Rig rig;
        rig.world.advance(24h);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        QVERIFY(rig.recorded().isEmpty() && rig.heard().isEmpty());
        QCOMPARE(rig.prober.started(), 0);
    }

    void tellsOfSilenceOnceAndOfTheReturn()
    {
        Rig rig;
        rig.reportFor(1h);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(1min - 1ms);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
        rig.world.advance(10min);
        QVERIFY(rig.judge(u"Backup"_s).evidence.cause == Cause::HeartbeatMissing);
        QVERIFY(rig.judge(u"Backup"_s).evidence.timing.total >= 15min);
        rig.report(u"Backup"_s);
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        QCOMPARE(rig.heard(), (QStringList{u"down Backup"_s, u"up Backup"_s}));
        QCOMPARE(rig.recorded(), (QStringList{u"ONLINE Backup"_s, u"OFFLINE Backup"_s, u"ONLINE Backup"_s}));
        QCOMPARE(rig.mail->delivered.front().target, QString()); // what reports by itself has no address
    }

    //! The outage began when the report should have come, not when we lost patience.
    void datesTheOutageFromTheReportThatDidNotCome()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        const Instant reported = rig.world.now();
        rig.world.advance(7min);
        QVERIFY(rig.judge(u"Backup"_s).since == reported + 5min);
    }

    void isDownAtOnceWhenItReportsAFailure()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.report(u"Backup"_s, {.kind = Beat::Kind::Failure, .message = u"disk full"_s});
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
        QCOMPARE(rig.judge(u"Backup"_s).evidence.detail, u"disk full"_s);
    }

    //! That nobody can be heard is our fault, and nobody's silence.
    void blamesNobodyWhileReportsCannotBeTaken()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->setDeaf(true);
        rig.world.advance(5min);
        rig.engine->setDeaf(false);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    //! What nobody can hear is not shown as well for ever (P8), and people are told once.
    void isNotKnownToBeWellWhereItsReportCannotBeTaken()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->setDeaf(true);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(2s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        QVERIFY(rig.judge(u"Backup"_s).ownFault->cause == Cause::NotListening);
        rig.world.advance(2h);
        QCOMPARE(rig.heard(), QStringList{u"stale Backup"_s});
        rig.engine->setDeaf(false);
        rig.report(u"Backup"_s);
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        QCOMPARE(rig.heard(), QStringList{u"stale Backup"_s});
    }

    //! It may well report, and is refused because of us; others are heard.
    void isNotKnownToBeWellWhereItsKeyIsNotKnownHere()
    {
        Rig rig;
        rig.addSender(u"Other"_s, every(5min, 1min));
        rig.watch();
        rig.report(u"Backup"_s);
        rig.report(u"Other"_s);
        rig.engine->setDeaf(false, {{rig.id(u"Backup"_s), {u"backup-key"_s, SecretError::Locked}}});
        rig.world.advance(7min);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        const auto &fault = rig.judge(u"Backup"_s).ownFault;
        QVERIFY(fault && fault->cause == Cause::SecretsLocked);
        QCOMPARE(fault->detail, u"backup-key"_s);
        rig.engine->setDeaf(false, {{rig.id(u"Backup"_s), {u"backup-key"_s, SecretError::Absent}}});
        rig.world.advance(1min);
        QVERIFY(rig.judge(u"Backup"_s).ownFault->cause == Cause::SecretMissing);
        QCOMPARE(rig.heard(), QStringList{u"down Other"_s});
        rig.engine->setDeaf(false);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        QVERIFY(!rig.heard().contains(u"down Backup"_s));
        rig.world.advance(2s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    //! The listener is open again, and its key is not known yet: that it cannot be heard goes on.
    void isUnheardAsLongWhateverHindersIt()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->setDeaf(true);
        rig.world.advance(4min);
        rig.engine->setDeaf(false, {{rig.id(u"Backup"_s), {u"backup-key"_s, SecretError::Locked}}});
        rig.world.advance(2min - 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(2s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        QVERIFY(rig.judge(u"Backup"_s).ownFault->cause == Cause::SecretsLocked);
    }

    void neverGrowsStale()
    {
        Rig rig;
        rig.addSender(u"Yearly"_s, every(std::chrono::days(300), 24h));
        rig.watch();
        rig.report(u"Yearly"_s);
        rig.world.advance(std::chrono::days(20));
        QVERIFY(rig.status(u"Yearly"_s) == Status::Up);
    }

    void hasItsWholeTimeAfterASleep()
    {
        Rig rig;
        rig.reportFor(1h);
        rig.world.sleep(8h);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    void hasItsWholeTimeAfterAStart()
    {
        Rig rig;
        rig.reportFor(1h);
        rig.world.advance(30s);
        rig.engine.reset();
        rig.outbox.reset();
        rig.store.reset();
        rig.world.advance(5h);
        rig.restart();
        QVERIFY(rig.status(u"Backup"_s) == Status::Unknown);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    //! Who reported a moment before the restart is what it was: nothing is unknown.
    void staysUpOverAQuickRestart()
    {
        Rig rig;
        rig.reportFor(1h);
        rig.report(u"Backup"_s);
        rig.world.advance(30s);
        rig.crash();
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        QCOMPARE(rig.recorded(), QStringList{u"ONLINE Backup"_s});
    }

    //! What it said before its silence is no news, however often Vigia is started.
    void staysDownOverTwoStarts()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(1h);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
        for (int i = 0; i < 3; ++i) {
            rig.startAgainAfter(1s);
            rig.world.advance(80s);
            QVERIFY(rig.status(u"Backup"_s) == Status::Down);
        }
        QCOMPARE(rig.recorded(), (QStringList{u"ONLINE Backup"_s, u"OFFLINE Backup"_s}));
    }

    //! The report was stored, what it meant was not.
    void takesUpAReportWhoseMeaningWasLost()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(7min);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
        rig.disk->beats[rig.id(u"Backup"_s)] = *rig.engine->report(rig.id(u"Backup"_s), {});
        rig.crash();
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        QCOMPARE(rig.recorded().last(), u"ONLINE Backup"_s);
    }

    //! It reported once, so it owes a report, whatever became of the record of it.
    void isExpectedAlsoWhereWhatItSaidWasLost()
    {
        Rig rig;
        rig.reportFor(1h);
        rig.disk->beats.clear();
        rig.crash();
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    void isMissedHoweverOftenVigiaIsStartedAlsoWhereWhatItSaidWasLost()
    {
        Rig rig;
        rig.reportFor(1h);
        rig.disk->beats.clear();
        rig.crash();
        Duration listened{0};
        for (; listened < 1h && !rig.recorded().contains(u"OFFLINE Backup"_s); listened += 3min) {
            rig.world.advance(3min);
            rig.startAgainAfter(1s);
        }
        QVERIFY2(listened > 6min && listened <= 15min, qPrintable(QString::number(listened.count())));
    }

    //! An outage nobody acknowledged rings again after a start (P14), also where the next report is far.
    void goesOnRingingAfterARestart()
    {
        Rig rig;
        rig.addSender(u"Daily"_s, every(24h, 1h));
        rig.watch();
        rig.report(u"Daily"_s);
        rig.reportFor(25h + 5min);
        QVERIFY(rig.status(u"Daily"_s) == Status::Down);
        rig.crash();
        rig.world.advance(2min);
        QVERIFY(rig.status(u"Daily"_s) == Status::Down);
        const JudgeRules &rules = rig.engine->find(rig.id(u"Daily"_s))->monitor.rules;
        QVERIFY(isSounding(rig.judge(u"Daily"_s), rules, false));
        QVERIFY(!rig.heard().contains(u"down Daily"_s)); // told before
        rig.report(u"Daily"_s);
        rig.world.advance(1s);
        QVERIFY(rig.heard().contains(u"up Daily"_s));
    }

    //! A run that was killed is told, and is over with the next report that all is well; also after a start.
    void recoversFromARunThatWasKilled()
    {
        Rig rig;
        HeartbeatTarget job = every(1h, 5min);
        job.maxRun = 4s;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Job"_s);
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        rig.world.advance(10s);
        QVERIFY(rig.status(u"Job"_s) == Status::Down);
        for (int i = 0; i < 3; ++i) {
            rig.world.advance(20s);
            const Instant before = rig.world.now();
            rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"B"_s});
            rig.world.advance(2s);
            rig.report(u"Job"_s, {.run = u"B"_s});
            rig.world.advance(10s);
            QVERIFY(rig.status(u"Job"_s) == Status::Up);
            QVERIFY(rig.judge(u"Job"_s).since <= before + 2s);
            rig.startAgainAfter(1s);
        }
        rig.world.advance(30s);
        QCOMPARE(rig.recorded(), (QStringList{u"ONLINE Job"_s, u"OFFLINE Job"_s, u"ONLINE Job"_s}));
    }

    void isMissedThoughVigiaIsStartedInItsLastMoments()
    {
        Rig rig;
        rig.addSender(u"Nightly"_s, HeartbeatTarget{CronTimes{u"0 3 * * *"_s, "UTC"}, 30min});
        rig.watch();
        rig.world.setUtc(toUtcTime(QDateTime(QDate(2026, 11, 27), QTime(22, 0), Qt::UTC)));
        rig.report(u"Nightly"_s);
        rig.world.advance(5h + 10min);
        rig.startAgainAfter(2s);
        QVERIFY(rig.status(u"Nightly"_s) == Status::Up);
        rig.world.advance(30min + 1s);
        QVERIFY(rig.status(u"Nightly"_s) == Status::Down);
        QCOMPARE(rig.heard(), QStringList{u"down Nightly"_s});
    }

    void isMissedHoweverOftenVigiaIsStarted_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ended") << false;
        QTest::newRow("killed") << true;
    }
    void isMissedHoweverOftenVigiaIsStarted()
    {
        QFETCH(bool, killed);
        Rig rig;
        rig.addSender(u"Often"_s, every(12s, 3s));
        rig.watch();
        rig.report(u"Often"_s);
        int starts = 0;
        for (; starts < 10 && rig.status(u"Often"_s) != Status::Down; ++starts) {
            rig.world.advance(11s);
            if (rig.status(u"Often"_s) == Status::Down)
                break;
            if (killed)
                rig.crash();
            else
                rig.startAgainAfter(1s);
        }
        QVERIFY(starts > 1);
        QVERIFY2(starts <= 6, qPrintable(QString::number(starts)));
        QVERIFY(rig.recorded().contains(u"OFFLINE Often"_s));
    }

    //! That Vigia ran does not say that it could hear.
    void countsNoTimeInWhichAFormerVigiaCouldNotHear()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->setDeaf(true);
        rig.world.advance(3h);
        rig.startAgainAfter(1s);
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard() == QStringList() && rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(2s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    //! The listener may be closed, or the instance end before it was open.
    void countsNoTimeOfAVigiaThatNeverHeard()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(10s);
        rig.end();
        rig.world.advance(3h);
        {
            MemoryStore store(rig.disk, [](const std::function<void()> &) {});
            Hearing deaf(store, rig.world, rig.world);
            rig.world.advance(10s);
            deaf.set(false);
            deaf.end(rig.world.now());
        }
        rig.restart();
        rig.world.advance(5min);
        QVERIFY(rig.heard() == QStringList() && rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(1min + 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    void isNotBlamedForAStallThatAStartFollows_data()
    {
        QTest::addColumn<bool>("isNoticed");
        QTest::newRow("it went on for a while") << true;
        QTest::newRow("it was ended by then") << false;
    }
    void isNotBlamedForAStallThatAStartFollows()
    {
        QFETCH(bool, isNoticed);
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(10s);
        rig.world.stall(20min);
        if (isNoticed)
            rig.world.advance(10s);
        rig.startAgainAfter(1s);
        rig.world.advance(5min);
        QVERIFY(rig.heard() == QStringList() && rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(1min + 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    void isMissedHoweverOftenVigiaStandsStillAndIsStarted()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        Duration listened{0};
        for (; listened < 1h && !rig.recorded().contains(u"OFFLINE Backup"_s); listened += 90s) {
            rig.world.advance(1min);
            rig.world.stall(5min);
            rig.world.advance(30s);
            rig.crash();
        }
        QVERIFY2(listened > 6min && listened <= 25min, qPrintable(QString::number(listened.count())));
    }

    //! Its key was not known for hours: that is known after a start, when it is known again.
    void isNotBlamedForAKeyThatWasNotKnownBeforeAStart()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(10s);
        const QHash<MonitorId, MissingSecret> refused{{rig.id(u"Backup"_s), {u"backup-key"_s, SecretError::Locked}}};
        rig.engine->setDeaf(false, refused);
        rig.world.advance(3h);
        rig.startAgainAfter(1s);
        rig.engine->setDeaf(false, refused);
        rig.world.advance(1s);
        rig.engine->setDeaf(false);
        rig.world.advance(5min);
        QVERIFY(!rig.heard().contains(u"down Backup"_s) && rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(1min + 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    //! Nobody could be heard for hours, then everybody but one: that is known after a start, too.
    void isNotBlamedForAKeyThatWasNotKnownAfterNobodyCouldBeHeard()
    {
        Rig rig;
        HeartbeatTarget job = every(24h, 5min);
        job.maxRun = 2h;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Job"_s);
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        rig.world.advance(10s);
        rig.engine->setDeaf(true);
        rig.world.advance(3h);
        rig.engine->setDeaf(false, {{rig.id(u"Job"_s), {u"job-key"_s, SecretError::Locked}}});
        rig.world.advance(10min);
        rig.crash();
        rig.world.advance(1min);
        QVERIFY(rig.status(u"Job"_s) != Status::Down);
        rig.world.advance(2h);
        QVERIFY(rig.status(u"Job"_s) == Status::Down);
        QVERIFY(rig.judge(u"Job"_s).evidence.cause == Cause::RunTooLong);
    }

    //! It is part of the time in which it could not be heard.
    void leavesOutAStallOnceWhereItsKeyWasNotKnown()
    {
        Rig rig;
        HeartbeatTarget job = every(24h, 5min);
        job.maxRun = 2h;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Job"_s);
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        rig.world.advance(30min);
        rig.engine->setDeaf(false, {{rig.id(u"Job"_s), {u"job-key"_s, SecretError::Locked}}});
        rig.world.advance(10min);
        rig.world.stall(20min);
        rig.world.advance(10min);
        rig.engine->setDeaf(false);
        rig.world.advance(90min - 2s);
        QVERIFY(rig.status(u"Job"_s) != Status::Down);
        rig.world.advance(3s);
        QVERIFY(rig.status(u"Job"_s) == Status::Down);
        QVERIFY(rig.judge(u"Job"_s).evidence.cause == Cause::RunTooLong);
    }

    //! A starved computer stands still again and again, and is not kept busy with what is written of it.
    void keepsStallsTogetherThatFollowEachOther()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(1min);
        const auto kept = [&] { return rig.disk->beats[rig.id(u"Backup"_s)].document; };
        const QByteArray before = kept();
        rig.world.stall(3s);
        rig.world.advance(1s);
        const QByteArray first = kept();
        QVERIFY(first != before);
        for (int i = 0; i < 4; ++i) {
            rig.world.stall(3s);
            rig.world.advance(2s);
        }
        QCOMPARE(kept(), first);
        rig.world.advance(30s);
        QVERIFY(kept() != first);
    }

    void isNotBlamedForAStallThatWasToBeKeptWithOthers()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(10s);
        rig.world.stall(3s);
        rig.world.advance(1s);
        rig.world.stall(20min);
        rig.world.advance(1s);
        rig.startAgainAfter(1s);
        rig.world.advance(5min);
        QVERIFY(rig.heard() == QStringList() && rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(1min + 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    //! Its time does not begin anew with each start; the time without Vigia does not count.
    void knowsOfARunThatBeganBeforeAStartWhenItIsTooLong_data()
    {
        QTest::addColumn<qint64>("away");
        QTest::addColumn<qint64>("clockSetBy");
        QTest::newRow("at once") << qint64(1'000) << qint64(0);
        QTest::newRow("a night") << qint64(28'800'000) << qint64(0);
        QTest::newRow("the clock was set ahead") << qint64(1'000) << qint64(86'400'000);
    }
    void knowsOfARunThatBeganBeforeAStartWhenItIsTooLong()
    {
        QFETCH(qint64, away);
        QFETCH(qint64, clockSetBy);
        Rig rig;
        HeartbeatTarget job = every(24h, 5min);
        job.maxRun = 2h;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Job"_s);
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        for (int i = 0; i < 3; ++i) {
            rig.world.advance(30min);
            rig.startAgainAfter(Duration(away), Duration(clockSetBy));
        }
        rig.world.advance(30min - 2s);
        QVERIFY(rig.status(u"Job"_s) != Status::Down);
        rig.world.advance(3s);
        QVERIFY(rig.status(u"Job"_s) == Status::Down);
        QVERIFY(rig.judge(u"Job"_s).evidence.cause == Cause::RunTooLong);
    }

    //! What is kept is dated by the wall clock, which is set while Vigia runs (P7).
    void isNotBlamedForAClockThatWasSetBeforeAStart()
    {
        Rig rig;
        HeartbeatTarget job = every(24h, 5min);
        job.maxRun = 2h;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Backup"_s);
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        rig.world.advance(10s);
        rig.world.stepWallClock(20h);
        rig.world.advance(20s);
        rig.startAgainAfter(1s);
        rig.world.advance(5min);
        QVERIFY(rig.heard().isEmpty());
        QVERIFY(rig.status(u"Backup"_s) != Status::Down && rig.status(u"Job"_s) != Status::Down);
    }

    //! A clock that was set back makes no run younger than it can be, nor one from the future.
    void hasNoRunOfANegativeAge()
    {
        Rig rig;
        HeartbeatTarget job = every(24h, 5min);
        job.maxRun = 2h;
        rig.addSender(u"Job"_s, job);
        rig.watch();
        rig.report(u"Job"_s, {.kind = Beat::Kind::Start, .run = u"A"_s});
        rig.world.advance(1h);
        rig.startAgainAfter(1s, -10h);
        rig.world.advance(2h - 1s);
        QVERIFY(rig.status(u"Job"_s) != Status::Down);
        rig.world.advance(2s);
        QVERIFY(rig.status(u"Job"_s) == Status::Down);
    }

    //! What was granted to it is known after a start.
    void hasItsWholeTimeAfterAPauseThoughVigiaIsStarted()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->apply(rig.id(u"Backup"_s), event::Paused{});
        rig.world.advance(24h);
        rig.engine->apply(rig.id(u"Backup"_s), event::Resumed{});
        rig.world.advance(1min);
        rig.startAgainAfter(1s);
        rig.world.advance(5min - 2s);
        QVERIFY(rig.status(u"Backup"_s) != Status::Down);
        rig.world.advance(3s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    void isNotBlamedForWhatItDependsOn()
    {
        Rig rig;
        rig.add(u"Router"_s);
        rig.configuration.monitors[0].settings.dependsOn = QStringList{u"Router"_s};
        rig.watch();
        rig.reportFor(30min);
        rig.down = {u"Router"_s};
        rig.world.advance(2min);
        QVERIFY(rig.status(u"Backup"_s) == Status::Unreachable);
        rig.down.clear();
        rig.world.advance(5min);
        QVERIFY(!rig.heard().contains(u"down Backup"_s));
        rig.report(u"Backup"_s);
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
    }

    void isWatchedAnewAfterAPause()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        rig.engine->apply(rig.id(u"Backup"_s), event::Paused{});
        rig.world.advance(24h);
        QVERIFY(rig.heard().isEmpty());
        rig.engine->apply(rig.id(u"Backup"_s), event::Resumed{});
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    void goesOnWithAnotherPeriodWithoutForgetting()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        std::get<HeartbeatTarget>(rig.configuration.monitors[0].target).when = EveryPeriod{1min};
        rig.watch();
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(2min + 1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Down);
    }

    void isNotLateByWhatNobodyExpectedSoFar_data()
    {
        QTest::addColumn<HeartbeatTarget>("target");
        QTest::newRow("shorter") << HeartbeatTarget{EveryPeriod{1min}, 1min};
        QTest::newRow("at times of day") << HeartbeatTarget{CronTimes{u"* * * * *"_s, "UTC"}, 1min};
    }
    void isNotLateByWhatNobodyExpectedSoFar()
    {
        QFETCH(HeartbeatTarget, target);
        Rig rig;
        rig.report(u"Backup"_s);
        rig.world.advance(5min); // of six
        rig.configuration.monitors[0].target = target;
        rig.watch();
        rig.world.advance(1s);
        QVERIFY(rig.status(u"Backup"_s) == Status::Up);
        rig.world.advance(4min);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    void comesBackAsItWasWhenADeletionIsUndone()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        const auto monitors = std::exchange(rig.configuration.monitors, {});
        rig.watch();
        rig.world.advance(1min);
        rig.configuration.monitors = monitors;
        rig.watch();
        rig.world.advance(6min - 1s);
        QVERIFY(rig.heard().isEmpty());
        rig.world.advance(2s);
        QCOMPARE(rig.heard(), QStringList{u"down Backup"_s});
    }

    void promisesNoFasterAlarmThanItGives()
    {
        Rig rig;
        rig.report(u"Backup"_s);
        const Instant reported = rig.world.now();
        while (rig.status(u"Backup"_s) != Status::Down)
            rig.world.advance(10ms);
        QVERIFY(rig.world.now() - reported <= alarmDelayBound(rig.engine->find(rig.id(u"Backup"_s))->monitor.rules));
    }
};

QTEST_GUILESS_MAIN(HeartbeatsTest)
#include "heartbeats_test.moc"

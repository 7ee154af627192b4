// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heartbeatschedule.h"

#include "domain/zonetime.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = Beat::Kind;

//! Both time lines run together from noon on 27 November 2026, UTC, unless the wall clock is set.
struct Life {
    HeartbeatTarget target;
    SenderState state;
    Instant now{1000h};
    UtcTime utc = toUtcTime(QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC));

    Moment moment() const { return {now, utc}; }
    void pass(Duration time)
    {
        now += time;
        utc += time;
    }
    std::optional<ProbeResult> say(const Beat &beat) { return takeBeat(state, target, beat, now); }
    std::optional<Overdue> overdue() const { return overdueOf(target, state, moment()); }
    //! Nobody listens for \a time.
    void miss(Duration time)
    {
        const Instant from = now;
        pass(time);
        missTime(state, target, from, moment());
    }
    //! This process stands still for \a time.
    void stall(Duration time)
    {
        const Instant from = now;
        pass(time);
        waitLonger(state, target, from, moment());
    }
    bool isMissing() const
    {
        const auto missing = overdue();
        return missing && missing->at <= now;
    }
};

Life every(Duration period, Duration grace)
{
    Life life;
    life.target.when = EveryPeriod{period};
    life.target.grace = grace;
    return life;
}

Life at(const QString &cron, Duration grace)
{
    Life life;
    life.target.when = CronTimes{cron, "UTC"};
    life.target.grace = grace;
    return life;
}

} // namespace

class HeartbeatScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsNothingOfWhoNeverReported()
    {
        Life life = every(5min, 1min);
        life.pass(24h);
        QVERIFY(!life.overdue());
        expectAnew(life.state, life.now);
        QVERIFY(!life.overdue());
    }

    void missesAReportWhenItsPeriodAndTheAllowedDelayAreOver()
    {
        Life life = every(5min, 1min);
        const auto said = life.say({.message = u"OK:200"_s});
        QVERIFY(said && said->outcome == Outcome::Passed && said->cause == Cause::HeartbeatReceived);
        QCOMPARE(said->detail, u"OK:200"_s);
        life.pass(6min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
        life.pass(6min);
        const ProbeResult missing = missingResult(life.target, life.state, *life.overdue(), life.moment());
        QVERIFY(missing.cause == Cause::HeartbeatMissing && missing.outcome == Outcome::Failed);
        QVERIFY(missing.limit == 5min && missing.timing.total == 12min);
        life.say({});
        QVERIFY(!life.isMissing());
    }

    void countsNoWallClock()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.utc += 24h;
        QVERIFY(!life.isMissing());
        life.utc -= 72h;
        life.pass(6min);
        QVERIFY(life.isMissing());
    }

    void expectsAJobAtTheTimesOfItsCrontab()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.say({});
        life.pass(15h + 30min - 1ms); // 03:29:59.999
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
        QCOMPARE(toDateTime(life.moment().toUtc(life.overdue()->expected)).time(), QTime(3, 0));
        life.say({});
        life.pass(23h);
        QVERIFY(!life.isMissing());
    }

    void takesAReportThatIsALittleEarlyForTheOneExpected()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.pass(15h - 5s); // 02:59:55
        life.say({});
        life.pass(2h);
        QVERIFY(!life.isMissing());
    }

    void followsTheWallClockWhereItIsAboutTimesOfDay()
    {
        Life life = at(u"0 3 * * *"_s, 0min);
        life.say({});
        life.utc += 10h; // somebody set the clock to 22:00
        life.pass(5h);
        QVERIFY(life.isMissing());
    }

    void isDownAtOnceWhenItSaysSo()
    {
        Life life = every(5min, 1min);
        const auto said = life.say({.kind = Kind::Failure, .message = u"disk full"_s, .exitCode = 3});
        QVERIFY(said && said->outcome == Outcome::Failed && said->cause == Cause::ReportedFailure);
        QCOMPARE(said->detail, u"disk full"_s);
        QCOMPARE(said->code, 3);
        QVERIFY(!life.isMissing());
    }

    void isDownWhenItsMessageMatches()
    {
        Life life = every(5min, 1min);
        life.target.downWhen = u"^(ERROR|FATAL)"_s;
        QVERIFY(life.say({.message = u"ERROR in line 5"_s})->outcome == Outcome::Failed);
        QVERIFY(life.say({.message = u"no ERROR"_s})->outcome == Outcome::Passed);
        QVERIFY(life.say({})->outcome == Outcome::Passed);
    }

    //! Whoever reports may choose the words, not how long we look at them, nor that they count for well.
    void isUnknownWhenItsMessageTakesTooLongToMatch()
    {
        Life life = every(5min, 1min);
        life.target.downWhen = u"(a+)+$"_s;
        const auto result = life.say({.message = QString(511, u'a') + u'!'});
        QVERIFY(result && result->outcome == Outcome::Inconclusive && result->cause == Cause::PatternTooSlow);
        QCOMPARE(result->detail, u"(a+)+$"_s);
        QVERIFY(life.say({.message = u"aaa"_s})->cause == Cause::ReportedFailure);
    }

    void allowsARunItsLongestTime()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        QVERIFY(!life.say({.kind = Kind::Start}));
        life.pass(2h - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
        QVERIFY(life.overdue()->cause == Cause::RunTooLong);
        const ProbeResult missing = missingResult(life.target, life.state, *life.overdue(), life.moment());
        QVERIFY(missing.limit == 2h && missing.timing.total == 2h);
        life.say({});
        QVERIFY(!life.isMissing());
    }

    void tellsOverlappingRunsApart()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.say({.kind = Kind::Start, .run = u"a"_s});
        life.pass(90min);
        life.say({.kind = Kind::Start, .run = u"b"_s});
        life.say({.run = u"a"_s});
        life.pass(1h);
        QVERIFY(!life.isMissing());
        life.pass(1h);
        QVERIFY(life.isMissing());
    }

    //! One that was killed is told once; what ends well after it is the recovery.
    void forgetsARunThatWasTooLongWithTheNextThatEndsWell()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.say({.kind = Kind::Start, .run = u"killed"_s});
        life.pass(3h);
        QVERIFY(life.isMissing());
        life.say({.kind = Kind::Start, .run = u"b"_s});
        QVERIFY(life.isMissing());
        life.pass(90min);
        life.say({.kind = Kind::Start, .run = u"c"_s});
        life.say({.run = u"b"_s});
        QVERIFY(!life.isMissing());
        life.pass(2h); // the one that is still under way has its time, and no more
        QVERIFY(life.isMissing());
        QVERIFY(life.overdue()->cause == Cause::RunTooLong && life.overdue()->at == life.now);
    }

    void endsAllRunsWithWhatIsOfNoneOrFails_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("message");
        QTest::newRow("well, of none") << int(Kind::Success) << u""_s << u""_s;
        QTest::newRow("failure of one") << int(Kind::Failure) << u"a"_s << u""_s;
        QTest::newRow("failure of none") << int(Kind::Failure) << u""_s << u""_s;
        QTest::newRow("a message that means it") << int(Kind::Success) << u"a"_s << u"FATAL"_s;
    }
    void endsAllRunsWithWhatIsOfNoneOrFails()
    {
        QFETCH(int, kind);
        QFETCH(QString, run);
        QFETCH(QString, message);
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.target.downWhen = u"FATAL"_s;
        for (const QString &each : {u"a"_s, u"b"_s, u""_s})
            life.say({.kind = Kind::Start, .run = each});
        life.say({.kind = Kind(kind), .message = message, .run = run});
        QVERIFY(life.state.runs.empty());
        life.pass(3h);
        QVERIFY(!life.isMissing());
    }

    void replacesARunWithoutANumberByTheNext()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.say({.kind = Kind::Start});
        life.pass(90min);
        life.say({.kind = Kind::Start});
        life.pass(2h - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
    }

    void goesOnWithARunThatBeginsAgainUnderItsNumber()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.say({.kind = Kind::Start, .run = u"a"_s});
        life.pass(90min);
        life.say({.kind = Kind::Start, .run = u"a"_s});
        life.pass(30min);
        QVERIFY(life.isMissing());
    }

    void measuresARunThatItsSenderDoesNot()
    {
        Life life = every(24h, 1h);
        life.say({.kind = Kind::Start, .run = u"a"_s});
        life.pass(90min);
        life.say({.kind = Kind::Start, .run = u"b"_s});
        life.pass(1min);
        life.say({.run = u"a"_s});
        QVERIFY(life.state.last->took == 91min);
        life.say({.kind = Kind::Failure, .run = u"b"_s, .took = 40s});
        QVERIFY(life.state.last->took == 40s);
        life.say({.run = u"b"_s});
        QVERIFY(!life.state.last->took);
    }

    //! A job that begins again and again and never ends is silent for all that.
    void doesNotTakeBeginningsForLife()
    {
        Life life = every(5min, 1min);
        life.say({.kind = Kind::Start});
        for (int i = 0; i < 6; ++i) {
            life.pass(1min);
            life.say({.kind = Kind::Start});
        }
        QVERIFY(life.isMissing());
    }

    void changesNothingByWordsAlone()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.pass(5min);
        QVERIFY(!life.say({.kind = Kind::Log, .message = u"half way"_s}));
        QCOMPARE(life.state.last->message, u"half way"_s);
        life.pass(1min);
        QVERIFY(life.isMissing());
    }

    void keepsNoMoreRunsThanItCanHold()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 1h;
        for (int i = 0; i < 1000; ++i) {
            life.say({.kind = Kind::Start, .run = QString::number(i)});
            life.pass(1ms);
        }
        QCOMPARE(life.state.runs.size(), SenderState::mostRuns);
        QVERIFY(life.state.runs.contains(u"999"_s));
    }

    void givesTheWholeTimeAnewToWhoCouldNotBeHeard()
    {
        Life life = every(5min, 1min);
        life.target.maxRun = 10min;
        life.say({});
        life.say({.kind = Kind::Start});
        life.pass(8h);
        expectAnew(life.state, life.now);
        life.pass(6min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
    }

    //! What was said in that time is lost; the next comes after as long again, if it is regular.
    void maySoonBeSilentForAsLongAgainAsItWasWhereNobodyListened()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.pass(4min);
        life.miss(20s);
        QVERIFY(life.overdue()->at == life.now + 4min + 20s + 1min);
        QVERIFY(life.overdue()->expected == life.now + 4min + 20s);
        life.say({});
        life.pass(1min);
        life.miss(20s);
        QVERIFY(life.overdue()->at == life.now + 4min + 40s); // it is expected after that anyway
    }

    void hasItsWholeTimeAtMostWhereNobodyListened()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.pass(1min);
        life.miss(8h);
        QVERIFY(life.overdue()->at == life.now + 6min);
        life.pass(5min);
        life.miss(8h);
        QVERIFY(life.overdue()->at == life.now + 6min); // six of twelve were listened to
    }

    //! Whoever starts Vigia again and again, or lets the computer sleep often, hears of it all the same.
    void isMissingWhenItsTimeIsOverTwiceHoweverOftenNobodyListened_data()
    {
        QTest::addColumn<qint64>("awake");
        QTest::addColumn<qint64>("away");
        QTest::newRow("seconds") << qint64(10'000) << qint64(1'000);
        QTest::newRow("less than the delay") << qint64(2'500) << qint64(500);
        QTest::newRow("long away") << qint64(5'000) << qint64(3'600'000);
        QTest::newRow("just when it is due") << qint64(14'900) << qint64(500);
    }
    void isMissingWhenItsTimeIsOverTwiceHoweverOftenNobodyListened()
    {
        QFETCH(qint64, awake);
        QFETCH(qint64, away);
        Life life = every(12s, 3s);
        life.say({});
        Duration listened{0};
        while (listened <= 60s) {
            for (Duration lived{0}; lived < Duration(awake); lived += 100ms) {
                life.pass(100ms);
                listened += 100ms;
                if (life.isMissing())
                    break;
            }
            if (life.isMissing())
                break;
            life.miss(Duration(away));
        }
        QVERIFY(listened > 15s);
        QVERIFY2(listened <= 33s, qPrintable(QString::number(listened.count())));
    }

    void goesOnAwaitingATimeThatIsOverdueWhereNobodyListened()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.say({});
        life.pass(15h + 10min); // 03:10
        life.miss(5s);
        QVERIFY(life.overdue()->at == life.now + 30min);
        QCOMPARE(toDateTime(life.moment().toUtc(life.overdue()->expected)).time(), QTime(3, 0));
        life.pass(30min);
        QVERIFY(life.isMissing());
    }

    //! A computer that is off at night has not seen what came then.
    void awaitsTheNextTimeWhereNobodyListenedUntilItWasTooLate()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.say({});
        for (int day = 0; day < 20; ++day) {
            life.pass(10h); // 22:00
            QVERIFY(!life.isMissing());
            life.miss(14h);
        }
        QVERIFY(!life.isMissing());
        QVERIFY(life.overdue()->at == life.now + 15h + 30min);
    }

    void skipsNoTimeThatComesSoonAfterNobodyListened()
    {
        Life life = at(u"* * * * *"_s, 10s);
        life.say({});
        life.pass(50s);
        life.miss(25s); // 12:01:15: what was due at 12:01 is not known
        QVERIFY(life.overdue()->at == life.now + 55s);
        life.pass(40s);
        life.miss(2s); // 12:01:57
        QVERIFY(life.overdue()->expected == life.now + 3s);
    }

    void isMissingAtItsTimeHoweverOftenNobodyListened()
    {
        Life life = at(u"* * * * *"_s, 10s);
        life.say({});
        life.pass(61s);
        Duration listened = 1s;
        for (; listened < 60s && !life.isMissing(); listened += 4s) {
            life.miss(1s);
            life.pass(4s);
        }
        QVERIFY(life.isMissing());
        QVERIFY(listened <= 26s);
        QCOMPARE(toDateTime(life.moment().toUtc(life.overdue()->expected)).time(), QTime(12, 1));
    }

    void leavesOutTheTimeInWhichNobodyListened()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.pass(4min);
        life.stall(30s);
        life.pass(2min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
    }

    void awaitsATimeAnewWhereThisProcessStoodStill()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.say({});
        life.pass(15h + 10min); // 03:10
        life.stall(1h);
        life.pass(30min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing());
        QCOMPARE(toDateTime(life.moment().toUtc(life.overdue()->expected)).time(), QTime(3, 0));
        life.stall(1h); // what was missing is
        QVERIFY(life.isMissing());
    }

    void skipsNoTimeBecauseThisProcessStoodStill()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.pass(14h + 58min); // 02:58
        life.say({});
        life.pass(1min);
        life.stall(6min);
        QCOMPARE(toDateTime(life.moment().toUtc(life.overdue()->expected)).time(), QTime(3, 0));
        QVERIFY(life.overdue()->at == life.now + 30min);
    }

    void isMissingAtItsTimeHoweverOftenThisProcessStoodStill()
    {
        Life life = at(u"0 3 * * *"_s, 30min);
        life.say({});
        life.pass(15h);
        Duration listened{0};
        for (; listened < 3h && !life.isMissing(); listened += 10min) {
            life.stall(3s);
            life.pass(10min);
        }
        QVERIFY(life.isMissing());
        QVERIFY(listened > 30min && listened <= 70min);
    }

    //! A run goes on while nobody listens, and its end may be said then: only what was listened to counts.
    void allowsARunItsLongestTimeOfWhatWasListenedTo()
    {
        Life life = every(24h, 1h);
        life.target.maxRun = 2h;
        life.say({.kind = Kind::Start});
        life.pass(90min);
        life.miss(8h);
        life.pass(10min);
        life.miss(1s);
        life.pass(20min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
        QVERIFY(life.isMissing() && life.overdue()->cause == Cause::RunTooLong);
        life.miss(8h); // it was too long before
        QVERIFY(life.isMissing());
    }

    void keepsNoLogInMemory()
    {
        Life life = every(5min, 1min);
        life.say({.log = QByteArray(50'000, 'x')});
        QVERIFY(life.state.last->log.isEmpty());
    }

    void makesAShortNameOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("spaces") << u"Nightly  backup"_s << u"nightly-backup"_s;
        QTest::newRow("accents") << u"Base de datos: Ñandú"_s << u"base-de-datos-nandu"_s;
        QTest::newRow("ends") << u" (a) "_s << u"a"_s;
        QTest::newRow("itself") << u"nightly_backup-2"_s << u"nightly_backup-2"_s;
        QTest::newRow("nothing left") << u"Резервная копия"_s << u""_s;
    }

    void makesAShortNameOfAName()
    {
        QFETCH(QString, name);
        QTEST(slugOf(name), "slug");
    }
};

QTEST_GUILESS_MAIN(HeartbeatScheduleTest)
#include "heartbeatschedule_test.moc"

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

    void leavesOutTheTimeInWhichNobodyListened()
    {
        Life life = every(5min, 1min);
        life.say({});
        life.pass(4min);
        life.pass(30s);
        waitLonger(life.state, 30s, life.now);
        life.pass(2min - 1ms);
        QVERIFY(!life.isMissing());
        life.pass(1ms);
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

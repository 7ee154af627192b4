// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/httpassessment.h"
#include "support/standstill.h"

#include <QtTest>

using namespace vigia;
using namespace std::chrono_literals;

class HttpAssessmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheStatus_data();
    void judgesTheStatus();
    void judgesTheBody_data();
    void judgesTheBody();
    void judgesTextOnTheFirstMegabyteButJsonNeedsAll();
    void decodesLatin1WhenTheServerSaysSo();
    void warnsOfSlownessAboveTheThresholdOnly();
    void warnsOfACertificateInTime_data();
    void warnsOfACertificateInTime();
    void tellsSlownessBeforeTheCertificate();
    void failsRatherThanWarns();
    void keepsDetailsWithinTheirLimit();
    void tellsWhatWouldHaveBeenRight();
    void givesUpOnPatternsThatRunAway_data();
    void givesUpOnPatternsThatRunAway();
    void findsAPatternLateInALongBody();
    void carriesStatusTimingAndCertificateInEveryVerdict();
};

static const UtcTime now{std::chrono::milliseconds(1'800'000'000'000)};

static HttpObservation seen(const QByteArray &body = "alive", int status = 200)
{
    HttpObservation observation;
    observation.status = status;
    observation.body = body;
    observation.timing.total = 100ms;
    return observation;
}

//! The verdict with the pattern looked for, as a look does it.
static ProbeResult matched(HttpObservation observation, const HttpOptions &options)
{
    if (needsMatching(observation, options))
        observation.matching = matchPattern(bodyText(observation), options.matches);
    return assess(observation, options, now);
}

static CertificateFacts endingIn(std::chrono::hours hours)
{
    CertificateFacts facts;
    facts.notAfter = QDateTime::fromMSecsSinceEpoch((now + hours).time_since_epoch().count(), Qt::UTC);
    return facts;
}

void HttpAssessmentTest::judgesTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("good");
    QTest::newRow("first of the range") << 200 << true;
    QTest::newRow("last of the range") << 299 << true;
    QTest::newRow("single") << 304 << true;
    QTest::newRow("beside it") << 303 << false;
    QTest::newRow("server error") << 503 << false;
    QTest::newRow("nonsense") << 999 << false;
}

void HttpAssessmentTest::judgesTheStatus()
{
    QFETCH(int, status);
    QFETCH(bool, good);
    HttpOptions options;
    options.expect = {{200, 299}, {304, 304}};
    const ProbeResult result = assess(seen("x", status), options, now);
    QCOMPARE(result.cause, good ? Cause::None : Cause::UnexpectedStatus);
    QCOMPARE(result.outcome, good ? Outcome::Passed : Outcome::Failed);
    QCOMPARE(result.code, status);
}

void HttpAssessmentTest::judgesTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QString>("notContains");
    QTest::addColumn<QString>("matches");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    const QString no;
    QTest::newRow("nothing asked") << QByteArray("x") << no << no << no << no << Cause::None << no;
    QTest::newRow("text there") << QByteArray("is alive!") << "alive" << no << no << no << Cause::None << no;
    QTest::newRow("text in UTF-8") << QByteArray("\xc3\xa1gil") << QString::fromUtf8("\xc3\xa1") << no << no << no
                                   << Cause::None << no;
    QTest::newRow("text missing") << QByteArray("dead") << "alive" << no << no << no << Cause::TextMissing << "alive";
    QTest::newRow("text must not be") << QByteArray("error 5") << no << "error" << no << no << Cause::TextPresent
                                      << "error";
    QTest::newRow("pattern there") << QByteArray("v12") << no << no << "v\\d+" << no << Cause::None << no;
    QTest::newRow("pattern missing") << QByteArray("vx") << no << no << "v\\d+" << no << Cause::PatternMissing
                                     << "v\\d+";
    QTest::newRow("pattern with options of its own")
        << QByteArray("ALIVE") << no << no << "(?i)alive" << no << Cause::None << no;
    QTest::newRow("json equal") << QByteArray(R"({"s":"UP"})") << no << no << no << "$.s" << Cause::None << no;
    QTest::newRow("json other") << QByteArray(R"({"s":"DOWN"})") << no << no << no << "$.s" << Cause::JsonMismatch
                                << "DOWN";
    QTest::newRow("json path missing") << QByteArray("{}") << no << no << no << "$.s" << Cause::JsonPathMissing
                                       << "$.s";
    QTest::newRow("no json") << QByteArray("<html>") << no << no << no << "$.s" << Cause::JsonInvalid << no;
    QTest::newRow("empty") << QByteArray() << no << no << no << "$.s" << Cause::JsonInvalid << no;
    QTest::newRow("two values") << QByteArray("1,2") << no << no << no << "$" << Cause::JsonInvalid << no;
    QTest::newRow("a string alone") << QByteArray("\"UP\"") << no << no << no << "$" << Cause::None << no;
}

void HttpAssessmentTest::judgesTheBody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, contains);
    QFETCH(QString, notContains);
    QFETCH(QString, matches);
    QFETCH(QString, path);
    QFETCH(Cause, cause);
    QFETCH(QString, detail);
    HttpOptions options;
    options.contains = contains;
    options.notContains = notContains;
    options.matches = matches;
    if (!path.isEmpty())
        options.json = JsonExpectation{path, QStringLiteral("UP")};
    const ProbeResult result = matched(seen(body), options);
    QCOMPARE(result.cause, cause);
    QCOMPARE(result.detail, detail);
}

void HttpAssessmentTest::judgesTextOnTheFirstMegabyteButJsonNeedsAll()
{
    HttpObservation cut = seen("alive");
    cut.bodyCut = true;
    HttpOptions options;
    QCOMPARE(assess(cut, options, now).cause, Cause::None);
    options.contains = QStringLiteral("alive");
    QCOMPARE(assess(cut, options, now).cause, Cause::None);
    options.json = JsonExpectation{QStringLiteral("$"), QStringLiteral("x")};
    QCOMPARE(assess(cut, options, now).cause, Cause::BodyTooLarge);
}

void HttpAssessmentTest::decodesLatin1WhenTheServerSaysSo()
{
    HttpOptions options;
    options.contains = QString::fromUtf8("\xc3\xa9"); // é
    HttpObservation latin = seen("caf\xe9");
    QCOMPARE(assess(latin, options, now).cause, Cause::TextMissing);
    latin.contentType = "text/html; charset=ISO-8859-1";
    QCOMPARE(assess(latin, options, now).cause, Cause::None);
}

void HttpAssessmentTest::warnsOfSlownessAboveTheThresholdOnly()
{
    HttpOptions options;
    options.slowerThan = 100ms;
    QCOMPARE(assess(seen(), options, now).cause, Cause::None);
    HttpObservation slow = seen();
    slow.timing.total = 101ms;
    const ProbeResult result = assess(slow, options, now);
    QCOMPARE(result.cause, Cause::Slow);
    QCOMPARE(result.outcome, Outcome::Warned);
    QCOMPARE(result.limit, Duration(100));
}

void HttpAssessmentTest::warnsOfACertificateInTime_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("warningDays");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("far away") << 15 * 24 << 14 << Cause::None;
    QTest::newRow("within") << 13 * 24 << 14 << Cause::CertificateExpiring;
    QTest::newRow("over already, but accepted") << -1 << 14 << Cause::CertificateExpiring;
    QTest::newRow("not asked for") << 1 << 0 << Cause::None;
}

void HttpAssessmentTest::warnsOfACertificateInTime()
{
    QFETCH(int, hours);
    QFETCH(int, warningDays);
    QFETCH(Cause, cause);
    HttpOptions options;
    options.expiryWarning = std::chrono::days(warningDays);
    HttpObservation observation = seen();
    observation.certificate = endingIn(std::chrono::hours(hours));
    QCOMPARE(assess(observation, options, now).cause, cause);
}

void HttpAssessmentTest::tellsSlownessBeforeTheCertificate()
{
    HttpOptions options;
    options.slowerThan = 1ms;
    HttpObservation observation = seen();
    observation.certificate = endingIn(1h);
    QCOMPARE(assess(observation, options, now).cause, Cause::Slow);
}

void HttpAssessmentTest::failsRatherThanWarns()
{
    HttpOptions options;
    options.slowerThan = 1ms;
    QCOMPARE(assess(seen("x", 500), options, now).cause, Cause::UnexpectedStatus);
}

void HttpAssessmentTest::keepsDetailsWithinTheirLimit()
{
    HttpOptions options;
    options.json = JsonExpectation{QStringLiteral("$"), QStringLiteral("UP")};
    const QByteArray longText = '"' + QByteArray(5000, 'x') + '"';
    QCOMPARE(assess(seen(longText), options, now).detail.size(), 512);
    // A character outside the BMP is not cut in two.
    const QString face = QString::fromUtf8("\xf0\x9f\x98\x80");
    const QString details = resultOf(Cause::JsonMismatch, QString(511, u'x') + face).detail;
    QCOMPARE(details.size(), 511);
}

void HttpAssessmentTest::tellsWhatWouldHaveBeenRight()
{
    HttpOptions options;
    QCOMPARE(assess(seen("x", 500), options, now).wanted, QString()); // the usual needs no words
    options.expect = {{200, 299}, {304, 304}};
    QCOMPARE(assess(seen("x", 500), options, now).wanted, QStringLiteral("200-299,304"));
    options.json = JsonExpectation{QStringLiteral("$.s"), QStringLiteral("UP")};
    const ProbeResult missing = assess(seen("{}"), options, now);
    QCOMPARE(missing.wanted, QStringLiteral("UP"));
    const ProbeResult other = assess(seen(R"({"s":"DOWN"})"), options, now);
    QCOMPARE(other.wanted, QStringLiteral("UP"));
    QCOMPARE(other.where, QStringLiteral("$.s"));
    options.json->equals = QString(5000, u'x');
    QCOMPARE(assess(seen(R"({"s":"DOWN"})"), options, now).wanted.size(), 512);
}

void HttpAssessmentTest::givesUpOnPatternsThatRunAway_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("size");
    QTest::newRow("exponential") << "(a+)+$" << 1024 * 1024;
    QTest::newRow("exponential, in a short text") << "(a+)+$" << 100;
    QTest::newRow("quadratic") << "a.*b" << 1024 * 1024;
    QTest::newRow("quadratic, greedy") << "(a|aa)*c" << 1024 * 1024;
}

void HttpAssessmentTest::givesUpOnPatternsThatRunAway()
{
    QFETCH(QString, pattern);
    QFETCH(int, size);
    HttpOptions options;
    options.matches = pattern;
    test::FairTimer timer;
    timer.start();
    const ProbeResult result = matched(seen(QByteArray(size, 'a') + '!'), options);
    QCOMPARE(result.cause, Cause::PatternTooSlow); // nobody knows whether it is there
    QCOMPARE(result.outcome, Outcome::Inconclusive);
    QCOMPARE(result.detail, pattern);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void HttpAssessmentTest::findsAPatternLateInALongBody()
{
    HttpOptions options;
    options.matches = QStringLiteral("^version: \\d+$"); // the whole text, as ever
    QCOMPARE(matched(seen(QByteArray(100'000, '.') + "\nversion: 7"), options).cause, Cause::PatternMissing);
    options.matches = QStringLiteral("(?m)^version: \\d+$");
    QCOMPARE(matched(seen(QByteArray(100'000, '.') + "\nversion: 7"), options).cause, Cause::None);
}

void HttpAssessmentTest::carriesStatusTimingAndCertificateInEveryVerdict()
{
    HttpObservation observation = seen("x", 404);
    observation.timing.firstByte = 7ms;
    observation.certificate = endingIn(1h);
    const ProbeResult result = assess(observation, HttpOptions{}, now);
    QCOMPARE(result.code, 404);
    QCOMPARE(result.timing, observation.timing);
    QCOMPARE(result.certificate, observation.certificate);
}

QTEST_GUILESS_MAIN(HttpAssessmentTest)
#include "httpassessment_test.moc"

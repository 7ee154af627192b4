// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/jsontext.h"
#include "wording/statusdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UtcTime utc(const QString &text)
{
    return UtcTime(Duration(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
}

MonitorView shown(Status status)
{
    MonitorView view;
    view.status = status;
    return view;
}

MonitorView shop()
{
    MonitorView view = shown(Status::Down);
    view.id = MonitorId{u"shop-1"_s};
    view.name = u"Shop \"ñ\"\n"_s;
    view.kind = u"http"_s;
    view.target = u"https://shop.example/health"_s;
    view.group = u"Web"_s;
    view.since = utc(u"2026-11-21T02:14:15Z"_s);
    view.lastCheck = utc(u"2026-11-21T02:20:00Z"_s);
    view.evidence = ProbeResult{.outcome = Outcome::Failed, .cause = Cause::UnexpectedStatus, .code = 503};
    view.evidence.timing.total = 210'250us;
    view.lastLook = view.evidence;
    view.acknowledged = AcknowledgementView{};
    return view;
}

} // namespace

class StatusDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheContractsDocumentByteForByte()
    {
        StatusView view;
        view.monitors = {shop(), shown(Status::Unknown)};
        view.monitors[1].id = MonitorId{u"b"_s};
        view.health.blindSince = utc(u"2026-11-21T02:00:00Z"_s);
        QCOMPARE(QString::fromUtf8(statusDocument(view)),
            QStringLiteral(
                "{\"version\":1,\"status\":\"down\",\"blind\":\"2026-11-21T02:00:00Z\",\"monitors\":["
                "{\"id\":\"shop-1\",\"name\":\"Shop \\\"ñ\\\"\\u000a\",\"kind\":\"http\","
                "\"target\":\"https://shop.example/health\",\"group\":\"Web\",\"status\":\"down\","
                "\"since\":\"2026-11-21T02:14:15Z\",\"reason\":\"HTTP 503 in 0.210 s\","
                "\"reason_code\":\"unexpected_status\",\"latency_ms\":210.25,\"acknowledged\":true,"
                "\"last_check\":\"2026-11-21T02:20:00Z\"},"
                "{\"id\":\"b\",\"name\":\"\",\"kind\":\"\",\"target\":\"\",\"group\":null,\"status\":\"unknown\","
                "\"since\":null,\"reason\":\"not checked yet\",\"reason_code\":\"not_checked_yet\","
                "\"latency_ms\":null,\"acknowledged\":false,\"last_check\":null}]}\n"));
    }

    void isJsonWhateverNamesHold()
    {
        StatusView view;
        QString everything;
        for (char16_t c = 0; c < 0x3000; ++c)
            everything += QChar(c);
        everything += QChar(0xdc00) + u"😀"_s + QChar(0xd800);
        view.monitors = {shop()};
        view.monitors[0].name = everything;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(statusDocument(view), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QString expected = everything;
        expected.replace(QChar(0xdc00) + u"😀"_s + QChar(0xd800), QChar(0xfffd) + u"😀"_s + QChar(0xfffd));
        QCOMPARE(document[u"monitors"_s][0][u"name"_s].toString(), expected);
        QCOMPARE(statusDocument(view).count('\n'), 1);
    }

    void namesTheWorstOfTheWhole_data()
    {
        using enum Status;
        QTest::addColumn<QList<Status>>("states");
        QTest::addColumn<Status>("whole");
        QTest::newRow("nothing watched") << QList<Status>{} << Unknown;
        QTest::newRow("down first") << QList<Status>{Up, Unreachable, Degraded, Down, Unknown} << Down;
        QTest::newRow("degraded") << QList<Status>{Up, Unreachable, Degraded, Unknown} << Degraded;
        QTest::newRow("unreachable") << QList<Status>{Up, Unreachable, Unknown} << Unreachable;
        QTest::newRow("unknown") << QList<Status>{Up, Unknown, Maintenance} << Unknown;
        QTest::newRow("one paused spoils nothing") << QList<Status>{Up, Paused, Maintenance} << Up;
        QTest::newRow("maintenance") << QList<Status>{Paused, Maintenance} << Maintenance;
        QTest::newRow("paused") << QList<Status>{Paused} << Paused;
    }
    void namesTheWorstOfTheWhole()
    {
        QFETCH(QList<Status>, states);
        QFETCH(Status, whole);
        StatusView view;
        for (const Status status : states)
            view.monitors.push_back(shown(status));
        QVERIFY(overallStatus(view) == whole);
    }

    void isNeverGreenWhenTheConfigurationWasUnread()
    {
        StatusView view;
        view.monitors = {shown(Status::Up)};
        view.health.troubles = {{HealthTrouble::ConfigurationUnread, u"line 3"_s}};
        QVERIFY(overallStatus(view) == Status::Unknown);
        view.monitors.push_back(shown(Status::Down));
        QVERIFY(overallStatus(view) == Status::Down);
    }

    void takesTheLatencyOfTheLastConclusiveLook()
    {
        StatusView view;
        view.monitors = {shop()};
        view.monitors[0].lastLook = ProbeResult{.outcome = Outcome::Inconclusive, .cause = Cause::NoNetwork};
        view.monitors[0].lastLook->timing.total = 9s;
        QVERIFY(statusDocument(view).contains("\"latency_ms\":210.25,"));
        view.monitors[0].evidence = {};
        QVERIFY(statusDocument(view).contains("\"latency_ms\":null,"));
    }

    //! Its silence is no latency, nor is a report that says nothing of time.
    void takesTheTimeOfARunThatWasReported()
    {
        StatusView view;
        view.monitors = {shop()};
        view.monitors[0].heartbeat = HeartbeatView();
        QVERIFY(statusDocument(view).contains("\"latency_ms\":null,"));
        view.monitors[0].heartbeat->last = ReportView();
        QVERIFY(statusDocument(view).contains("\"latency_ms\":null,"));
        view.monitors[0].heartbeat->last->took = 1500ms;
        QVERIFY(statusDocument(view).contains("\"latency_ms\":1500,"));
    }

    void saysThatAFailureIsBeingConfirmed()
    {
        MonitorView view = shown(Status::Unknown);
        view.failures = 1;
        view.lastLook = ProbeResult{.outcome = Outcome::Failed, .cause = Cause::ConnectionRefused};
        const QByteArray document = statusDocument({.monitors = {view}});
        QVERIFY2(document.contains("\"reason\":\"failed once, looking again: refused the connection\","
                                   "\"reason_code\":\"being_confirmed\""),
            document);
    }

    void keepsADrillFromScripts()
    {
        MonitorView drill = shown(Status::Down);
        drill.drill = true;
        StatusView view{.monitors = {drill}};
        QCOMPARE(overallStatus(view), Status::Unknown); // as without it: nothing is watched
        view.monitors.push_back(shown(Status::Up));
        QCOMPARE(overallStatus(view), Status::Up);
        QCOMPARE(statusDocument(view), statusDocument({.monitors = {shown(Status::Up)}}));
    }

    void saysWhyInCodes()
    {
        QCOMPARE(reasonCode(shop()), "unexpected_status"_L1);
        QCOMPARE(reasonCode(shown(Status::Paused)), ""_L1);
        MonitorView slowOnce = shown(Status::Up);
        slowOnce.evidence = ProbeResult{.outcome = Outcome::Warned, .cause = Cause::Slow};
        QCOMPARE(reasonCode(slowOnce), ""_L1);
        QCOMPARE(reasonCode(shown(Status::Unreachable)), "parent_down"_L1);
        MonitorView own = shown(Status::Unknown);
        own.unknownReason = UnknownReason::OwnFault;
        QCOMPARE(reasonCode(own), "own_fault"_L1);
        own.evidence.cause = Cause::SecretUnavailable;
        QCOMPARE(reasonCode(own), "secret_unavailable"_L1);
    }
};

QTEST_GUILESS_MAIN(StatusDocumentTest)
#include "statusdocument_test.moc"

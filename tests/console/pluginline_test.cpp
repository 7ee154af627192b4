// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/checkdocument.h"
#include "console/exitcode.h"
#include "console/pluginline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProbeResult look(Cause cause, int code, std::chrono::microseconds total)
{
    ProbeResult result{.outcome = outcomeOf(cause), .cause = cause, .code = code};
    result.timing.total = total;
    return result;
}

MonitorView shown(Status status, bool acknowledged = false)
{
    MonitorView view;
    view.status = status;
    if (acknowledged)
        view.acknowledged = AcknowledgementView{};
    return view;
}

} // namespace

class PluginLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAsMonitoringPluginsDo_data()
    {
        QTest::addColumn<ProbeResult>("result");
        const auto row = [](const char *line, const ProbeResult &result) { QTest::newRow(line) << result; };
        row("HTTP OK - 200 in 0.123s | time=0.123s;;;0", look(Cause::None, 200, 123ms));
        row("HTTP CRITICAL - 503 in 0.210s | time=0.210s;;;0", look(Cause::UnexpectedStatus, 503, 210ms));
        row("HTTP CRITICAL - refused the connection | time=0.001s;;;0", look(Cause::ConnectionRefused, 0, 1ms));
        row("HTTP WARNING - the certificate expires soon | time=0.200s;;;0",
            look(Cause::CertificateExpiring, 200, 200ms));
        row("HTTP UNKNOWN - this computer has no route to that network | time=0.000s;;;0",
            look(Cause::NoNetwork, 0, 0ms));
        ProbeResult unusual = look(Cause::UnexpectedStatus, 200, 4ms);
        unusual.wanted = u"204"_s;
        row("HTTP CRITICAL - 200 in 0.004s, expected 204 | time=0.004s;;;0", unusual);
        ProbeResult hostile = look(Cause::TlsFailed, 0, 1s);
        hostile.detail = u"a|b\nHTTP OK"_s;
        row("HTTP CRITICAL - no secure connection could be made (TLS: a/b\\nHTTP OK) | time=1.000s;;;0", hostile);
    }
    void speaksAsMonitoringPluginsDo()
    {
        QFETCH(ProbeResult, result);
        QCOMPARE(pluginLine(result), QString::fromUtf8(QTest::currentDataTag()));
    }

    void endsWithThePluginsCodes()
    {
        QCOMPARE(int(pluginState(Outcome::Passed)), 0);
        QCOMPARE(int(pluginState(Outcome::Warned)), 1);
        QCOMPARE(int(pluginState(Outcome::Failed)), 2);
        QCOMPARE(int(pluginState(Outcome::Inconclusive)), 3);
        QCOMPARE(int(pluginState(shown(Status::Up))), 0);
        QCOMPARE(int(pluginState(shown(Status::Paused))), 0);
        QCOMPARE(int(pluginState(shown(Status::Maintenance))), 0);
        QCOMPARE(int(pluginState(shown(Status::Degraded))), 1);
        QCOMPARE(int(pluginState(shown(Status::Down, true))), 1);
        QCOMPARE(int(pluginState(shown(Status::Down))), 2);
        QCOMPARE(int(pluginState(shown(Status::Unreachable))), 2);
        QCOMPARE(int(pluginState(shown(Status::Unknown))), 3);
    }

    void takesTwoBeforeThreeBeforeOneBeforeZero_data()
    {
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<int>("worst");
        QTest::newRow("2") << QList<int>{0, 1, 3, 2} << 2;
        QTest::newRow("3") << QList<int>{0, 1, 3} << 3;
        QTest::newRow("1") << QList<int>{0, 1} << 1;
        QTest::newRow("0") << QList<int>{0, 0} << 0;
        QTest::newRow("none") << QList<int>{} << 3;
    }
    void takesTwoBeforeThreeBeforeOneBeforeZero()
    {
        QFETCH(QList<int>, states);
        std::vector<PluginState> list;
        for (const int state : states)
            list.push_back(PluginState(state));
        QTEST(int(worstOf(list)), "worst");
    }

    void splitsTheTimeInJson()
    {
        ProbeResult result = look(Cause::None, 200, 123'456us);
        result.timing.name = 1'500us;
        result.certificate =
            CertificateFacts{u"shop"_s, u"CA"_s, QDateTime(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC), u"sha256/x"_s};
        QCOMPARE(QString::fromUtf8(checkDocument(u"https://shop.example/"_s, result)),
            u"{\"target\":\"https://shop.example/\",\"status\":\"up\",\"reason\":\"HTTP 200 in 0.123 s\","
            "\"reason_code\":null,\"code\":200,\"time\":{\"name_ms\":1.5,\"connect_ms\":null,\"tls_ms\":null,"
            "\"first_byte_ms\":null,\"total_ms\":123.456},\"certificate\":{\"subject\":\"shop\",\"issuer\":\"CA\","
            "\"not_after\":\"2026-03-03T00:00:00Z\",\"pin\":\"sha256/x\"}}\n"_s);
        const QByteArray failed = checkDocument(u"x"_s, look(Cause::TooManyRedirects, 5, 1ms));
        QVERIFY(failed.contains("\"reason_code\":\"too_many_redirects\",\"code\":null"));
    }
};

QTEST_GUILESS_MAIN(PluginLineTest)
#include "pluginline_test.moc"

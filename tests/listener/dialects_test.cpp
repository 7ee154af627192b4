// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray curl = "User-Agent: curl/7.88.1\r\nAccept: */*\r\n";
const QByteArray requests =
    "User-Agent: python-requests/2.28.1\r\nAccept-Encoding: gzip, deflate\r\nAccept: */*\r\nConnection: keep-alive\r\n";
const QByteArray credentials = basic("monitora", "pä55:word");
const QByteArray uuid = ListenerRig::uuid;
const QByteArray key = ListenerRig::pingKey;

Beat::Kind kindOf(const std::optional<FakeDesk::Taken> &report)
{
    return report.value().beat.kind;
}

} // namespace

//! Requests byte for byte as those clients send them, over a real socket.
class DialectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rig = std::make_unique<ListenerRig>();
        rig->start();
    }
    void init()
    {
        rig->desk.taken.clear();
        rig->desk.reception = Reception::Taken;
    }
    void cleanupTestCase() { rig.reset(); }

    // Monitora

    void aSignalOfMonitorasEndpointIsRegistered()
    {
        const Heard heard = rig->ask("POST /signal HTTP/1.1\r\nHost: @HOST@\r\n" + requests
            + "Content-Length: 10\r\nContent-Type: application/x-www-form-urlencoded\r\n" + credentials
            + "\r\n\r\nhost=box-1");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, QByteArray("{\"message\": \"Signal Registered\"}"));
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, Sender(sender::Host{u"box-1"_s}));
        QCOMPARE(report->beat, Beat());
        QCOMPARE(report->address, u"127.0.0.1"_s);
    }

    void aSignalWithoutAProperHostIsRefusedInMonitorasWords_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray none = "{\"message\": \"No host\"}";
        const QByteArray invalid = "{\"message\": \"Invalid host name\"}";
        QTest::newRow("another field") << QByteArray("name=box") << none;
        QTest::newRow("empty") << QByteArray("host=") << none;
        QTest::newRow("a slash") << QByteArray("host=..%2F..%2Fetc") << invalid;
        QTest::newRow("a space") << QByteArray("host=my+box") << invalid;
        QTest::newRow("not ASCII") << QByteArray("host=b%C3%B6x") << invalid;
        QTest::newRow("too long") << "host=" + QByteArray(201, 'x') << invalid;
        QTest::newRow("broken escape") << QByteArray("host=box%2") << invalid;
    }
    void aSignalWithoutAProperHostIsRefusedInMonitorasWords()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, answer);
        const Heard heard = rig->ask("POST /signal", {credentials}, form);
        QCOMPARE(heard.status, 400);
        QCOMPARE(heard.body, answer);
        QVERIFY(rig->desk.taken.empty());
    }

    void whatWasNotStoredIsNotCalledRegistered()
    {
        rig->desk.reception = Reception::NotKept;
        QCOMPARE(rig->ask("POST /signal", {credentials}, "host=box").status, 503);
    }

    // mega_test_api

    void anApplicationReportsAsItsLibrarySendsIt()
    {
        const Heard heard = rig->ask("POST /api/apps/ HTTP/1.1\r\nHost: @HOST@\r\n" + requests
            + "Content-Length: 35\r\nContent-Type: application/json\r\n\r\n"
              "{\"app_id\": 23, \"message\": \"OK:200\"}");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, QByteArray());
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, Sender(sender::App{23}));
        QCOMPARE(report->beat.message, u"OK:200"_s);
        QCOMPARE(report->beat.kind, Beat::Kind::Success);
    }

    void onlyAWordWithAnErrorStatusIsAFailureOfTheApplication_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isFailure");
        for (const char *well : {"OK:200", "FAIL", "ERROR:600", "x FAIL:500", "FAIL:500 ", "FAIL: 500", "FAIL:5000",
                 ":500", "FAIL:500:x", "FAIL:399"})
            QTest::newRow(well) << QByteArray(well) << false;
        for (const char *failure : {"FAIL:500", "error:404", "Ошибка:503", "DB_1:499"})
            QTest::newRow(failure) << QByteArray(failure) << true;
    }
    void onlyAWordWithAnErrorStatusIsAFailureOfTheApplication()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, isFailure);
        const QByteArray body = "{\"app_id\":7,\"message\":\"" + message + "\"}";
        QCOMPARE(rig->ask("POST /api/apps/", {"Content-Type: application/json"}, body).status, 200);
        QCOMPARE(kindOf(rig->onlyReport()) == Beat::Kind::Failure, isFailure);
    }

    void aMalformedReportIsAJsonError_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "[]", "{", "{}", "{\"app_id\":\"23\"}", "{\"app_id\":-1}", "{\"app_id\":1.5}",
                 "{\"app_id\":true}", "{\"app_id\":4294967296}", "{\"app_id\":1,\"message\":5}"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("too long") << "{\"app_id\":1,\"message\":\"" + QByteArray(513, 'x') + "\"}";
    }
    void aMalformedReportIsAJsonError()
    {
        QFETCH(QByteArray, body);
        const Heard heard = rig->ask("POST /api/apps/", {"Content-Type: application/json"}, body);
        QCOMPARE(heard.status, 400);
        QVERIFY(heard.body.startsWith("{\"error\":\""));
        QVERIFY(rig->desk.taken.empty());
    }

    void ignoredAndNewApplicationsAreThankedAllTheSame()
    {
        for (const Reception reception : {Reception::Ignored, Reception::Noted}) {
            rig->desk.reception = reception;
            const Heard heard = rig->ask("POST /api/apps/", {"Content-Type: application/json"}, "{\"app_id\":25}");
            QCOMPARE(heard.status, 200);
            QCOMPARE(heard.body, QByteArray());
        }
    }

    // Healthchecks

    void curlPingsWithAUuid()
    {
        const Heard heard = rig->ask("GET /ping/" + uuid + " HTTP/1.1\r\nHost: @HOST@\r\n" + curl + "\r\n");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, QByteArray("OK"));
        QCOMPARE(heard.fields.value("ping-body-limit"), QByteArray("100000"));
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, Sender(sender::Owner{MonitorId{u"backup"_s}}));
        QCOMPARE(report->beat, Beat());
    }

    void aPingSaysWhatItsLastSegmentSays_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("slash") << QByteArray("/") << int(Beat::Kind::Success) << -1;
        QTest::newRow("start") << QByteArray("/start") << int(Beat::Kind::Start) << -1;
        QTest::newRow("fail") << QByteArray("/fail") << int(Beat::Kind::Failure) << -1;
        QTest::newRow("log") << QByteArray("/log") << int(Beat::Kind::Log) << -1;
        QTest::newRow("0") << QByteArray("/0") << int(Beat::Kind::Success) << 0;
        QTest::newRow("1") << QByteArray("/1") << int(Beat::Kind::Failure) << 1;
        QTest::newRow("255") << QByteArray("/255") << int(Beat::Kind::Failure) << 255;
    }
    void aPingSaysWhatItsLastSegmentSays()
    {
        QFETCH(QByteArray, action);
        QFETCH(int, kind);
        QFETCH(int, code);
        for (const QByteArray &path : {"/ping/" + uuid + action, "/ping/" + key + "/nightly-backup" + action}) {
            if (path.endsWith("backup/"))
                continue; // the same as without the slash, in the row of the uuid
            const Heard heard = rig->ask("POST " + path, {}, "said\n");
            QCOMPARE(heard.status, 200);
            const auto report = rig->onlyReport();
            QVERIFY(report);
            QCOMPARE(int(report->beat.kind), kind);
            QCOMPARE(report->beat.exitCode.value_or(-1), code);
            QCOMPARE(report->beat.log, QByteArray("said\n"));
        }
    }

    void aPingThatSaysNothingWeKnowIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray format = "invalid url format";
        QTest::newRow("256") << "/ping/" + uuid + "/256" << 400 << format;
        QTest::newRow("huge") << "/ping/" + uuid + "/99999999999" << 400 << format;
        QTest::newRow("rid") << "/ping/" + uuid + "?rid=17" << 400 << QByteArray("invalid uuid format");
        QTest::newRow("word") << "/ping/" + uuid + "/stop" << 404 << QByteArray("not found");
        QTest::newRow("no slug") << "/ping/" + key << 404 << QByteArray("not found");
        QTest::newRow("no such uuid") << QByteArray("/ping/5bf66975-d4c7-4bf5-bcc8-b8d8a82ea279") << 404
                                      << QByteArray("not found");
        QTest::newRow("no such key") << QByteArray("/ping/abc/nightly-backup") << 404 << QByteArray("not found");
        QTest::newRow("slug in capitals") << "/ping/" + key + "/Nightly" << 404 << QByteArray("not found");
    }
    void aPingThatSaysNothingWeKnowIsRefused()
    {
        QFETCH(QByteArray, path);
        const Heard heard = rig->ask("GET " + path, {});
        QTEST(heard.status, "status");
        QTEST(heard.body, "answer");
        QVERIFY(rig->desk.taken.empty());
    }

    void aPingMayBeAHead()
    {
        const Heard heard = rig->ask("HEAD /ping/" + uuid, {});
        QCOMPARE(heard.status, 200);
        QVERIFY(rig->onlyReport());
    }

    void curlSendsTheLastLinesOfALog()
    {
        const Heard heard = rig->ask("POST /ping/" + uuid + "/1 HTTP/1.1\r\nHost: @HOST@\r\n" + curl
            + "Content-Length: 14\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n\r\nline one\ntwo");
        QCOMPARE(heard.status, 200);
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->beat.message, u"line one"_s);
        QCOMPARE(report->beat.log, QByteArray("\r\nline one\ntwo"));
    }

    void aLogIsKeptUpToItsLimitAndTakenWhole()
    {
        const Heard heard = rig->ask("POST /ping/" + uuid, {}, QByteArray(300'000, 'x'));
        QCOMPARE(heard.status, 200);
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->beat.log, QByteArray(100'000, 'x'));
        QCOMPARE(report->beat.message, QString(512, u'x'));
    }

    void runsAreToldFromEachOther()
    {
        QCOMPARE(rig->ask("GET /ping/" + uuid + "/start?rid=6B9F05E4-6E63-4C34-9E8A-7E0E1AF6F7E5", {}).status, 200);
        QCOMPARE(rig->onlyReport().value().beat.run, u"6b9f05e4-6e63-4c34-9e8a-7e0e1af6f7e5"_s);
    }

    void aSlugMayAskToBeWatched()
    {
        rig->desk.reception = Reception::Noted;
        QCOMPARE(rig->ask("GET /ping/" + key + "/db-dump?create=1", {}).status, 200);
        QCOMPARE(rig->onlyReport().value().sender, Sender(sender::Slug{u"db-dump"_s, true}));
        QCOMPARE(rig->ask("GET /ping/" + key + "/db-dump?create=0", {}).status, 200);
        QCOMPARE(rig->onlyReport().value().sender, Sender(sender::Slug{u"db-dump"_s, false}));
    }

    void whatIsUnknownOrAmbiguousIsToldAsHealthchecksDoes()
    {
        rig->desk.reception = Reception::NotFound;
        QCOMPARE(rig->ask("GET /ping/" + key + "/db-dump", {}).status, 404);
        rig->desk.reception = Reception::Ambiguous;
        const Heard heard = rig->ask("GET /ping/" + key + "/db-dump", {});
        QCOMPARE(heard.status, 409);
        QCOMPARE(heard.body, QByteArray("ambiguous slug"));
    }

    // Uptime Kuma

    void nodeAndPythonPushAsUptimeKumaShowsIt_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("node") << QByteArray(
            "host: @HOST@\r\nconnection: keep-alive\r\naccept: */*\r\naccept-language: *\r\n"
            "sec-fetch-mode: cors\r\nuser-agent: node\r\naccept-encoding: gzip, deflate\r\n");
        QTest::newRow("urllib") << QByteArray(
            "Accept-Encoding: identity\r\nHost: @HOST@\r\nUser-Agent: Python-urllib/3.11\r\n"
            "Connection: close\r\n");
    }
    void nodeAndPythonPushAsUptimeKumaShowsIt()
    {
        QFETCH(QByteArray, fields);
        const Heard heard =
            rig->ask("GET /api/push/" + uuid + "?status=up&msg=OK&ping=12.6 HTTP/1.1\r\n" + fields + "\r\n");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, QByteArray("{\"ok\":true}"));
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, Sender(sender::Owner{MonitorId{u"backup"_s}}));
        QCOMPARE(report->beat.message, u"OK"_s);
        QCOMPARE(report->beat.took, std::optional<Duration>(13ms));
    }

    void theStatusOfAPushIsReadInAnyCase_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isUp");
        for (const char *up : {"", "?status=up", "?status=UP", "?status=Up&ping=", "?status=", "?msg=down"})
            QTest::newRow(up) << QByteArray(up) << true;
        for (const char *down : {"?status=down", "?status=DOWN", "?status=0", "?status=up&status=down"})
            QTest::newRow(down) << QByteArray(down) << false;
    }
    void theStatusOfAPushIsReadInAnyCase()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, isUp);
        QCOMPARE(rig->ask("GET /api/push/" + uuid + query, {}).status, 200);
        QCOMPARE(kindOf(rig->onlyReport()) == Beat::Kind::Success, isUp);
    }

    void anyMethodPushes()
    {
        for (const QByteArray method : {"GET", "POST", "PUT", "PATCH", "HEAD"}) {
            QCOMPARE(rig->ask(method + " /api/push/" + uuid, {}).status, 200);
            QVERIFY(rig->onlyReport());
        }
    }

    void aPushNobodyKnowsIsToldAsUptimeKumaDoes()
    {
        const Heard heard = rig->ask("GET /api/push/nobody?status=up", {});
        QCOMPARE(heard.status, 404);
        QCOMPARE(heard.body, QByteArray("{\"ok\":false,\"msg\":\"Monitor not found or not active.\"}"));
    }

    void aMessageIsOneShortLine()
    {
        QCOMPARE(rig->ask("GET /api/push/" + uuid + "?msg=a%0D%0Ab%00c" + QByteArray(600, 'x'), {}).status, 200);
        const QString message = rig->onlyReport().value().beat.message;
        QVERIFY(message.startsWith(u"a  b c"));
        QCOMPARE(message.size(), 512);
    }

    // Gatus

    void gatusClientsReportByGroupAndName()
    {
        const Heard heard =
            rig->ask("POST /api/v1/endpoints/web-shop_nightly-backup/external?success=false&error=disk%20full"
                     "&duration=1m2.5s HTTP/1.1\r\nHost: @HOST@\r\n"
                + curl + "Authorization: Bearer " + uuid + "\r\n\r\n");
        QCOMPARE(heard.status, 200);
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, Sender(sender::Owner{MonitorId{u"backup"_s}}));
        QCOMPARE(report->beat.kind, Beat::Kind::Failure);
        QCOMPARE(report->beat.message, u"disk full"_s);
        QCOMPARE(report->beat.took, std::optional<Duration>(62'500ms));
    }

    void whatGatusRefusesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        const QByteArray reader = ListenerRig::token;
        QTest::newRow("no success") << QByteArray("web-shop_nightly-backup/external") << uuid << 400;
        QTest::newRow("strange success") << QByteArray("web-shop_nightly-backup/external?success=1") << uuid << 400;
        QTest::newRow("strange duration")
            << QByteArray("web-shop_nightly-backup/external?success=true&duration=5") << uuid << 400;
        QTest::newRow("another's key") << QByteArray("_plain/external?success=true") << uuid << 404;
        QTest::newRow("nobody's key") << QByteArray("_nobody/external?success=true") << reader << 404;
        QTest::newRow("wrong token") << QByteArray("_plain/external?success=true") << QByteArray("wrong") << 401;
        QTest::newRow("the key for pings") << QByteArray("_plain/external?success=true") << key << 401;
    }
    void whatGatusRefusesIsRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, token);
        const Heard heard = rig->ask("POST /api/v1/endpoints/" + path, {"Authorization: Bearer " + token});
        QTEST(heard.status, "status");
        QVERIFY(rig->desk.taken.empty());
    }

    void theTokenOfTheListenerReportsForAnyMonitor()
    {
        const QByteArray bearer = QByteArray("Authorization: Bearer ") + ListenerRig::token;
        QCOMPARE(rig->ask("POST /api/v1/endpoints/_plain/external?success=true", {bearer}).status, 200);
        QCOMPARE(rig->onlyReport().value().sender, Sender(sender::Owner{MonitorId{u"plain"_s}}));
    }

private:
    std::unique_ptr<ListenerRig> rig;
};

QTEST_GUILESS_MAIN(DialectsTest)
#include "dialects_test.moc"

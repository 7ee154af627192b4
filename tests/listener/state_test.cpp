// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include "listener/metricsdocument.h"
#include "wording/statusdocument.h"

#include <QTest>
#include <QTimeZone>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray bearer = QByteArray("Authorization: Bearer ") + ListenerRig::token;

MonitorView shop()
{
    MonitorView shop;
    shop.id = MonitorId{u"3f2a"_s};
    shop.name = u"Shop \"A\\B\"\nnew"_s;
    shop.kind = u"http"_s;
    shop.target = u"https://shop.example/"_s;
    shop.status = Status::Up;
    ProbeResult look;
    look.outcome = Outcome::Passed;
    look.code = 204;
    look.timing.total = 1'250'000us;
    look.certificate = CertificateFacts{{}, {}, QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc()), {}};
    shop.lastLook = look;
    return shop;
}

} // namespace

//! What is read of the state, and the one thing that is said to it.
class StateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<ListenerRig>();
        view = StatusView();
        view.monitors = {shop()};
        rig->facade.answer = Reply(view);
        rig->start();
    }
    void cleanup() { rig.reset(); }

    void theStatusIsTheContractsDocument()
    {
        const Heard heard = rig->ask("GET /api/v1/status", {});
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, statusDocument(view));
        QCOMPARE(heard.fields.value("content-type"), QByteArray("application/json"));
    }

    void whoAsksWhileAnotherIsAnsweredIsAnsweredAnew()
    {
        rig->facade.holding = true;
        QTcpSocket sockets[3];
        int answered = 0;
        for (QTcpSocket &socket : sockets) {
            connect(&socket, &QTcpSocket::readyRead, this,
                [&] { answered += socket.readAll().startsWith("HTTP/1.1 200"); });
            socket.connectToHost(u"127.0.0.1"_s, quint16(rig->listener().port()));
            socket.write("GET /api/v1/status HTTP/1.1\r\nHost: " + rig->host() + "\r\n\r\n");
            // The first is being answered when the others ask.
            QTRY_COMPARE(rig->facade.asked.size(), std::size_t(1));
        }
        QTRY_VERIFY(releaseUntil([&] { return answered == 3; }));
        QVERIFY(rig->facade.asked.size() == 2 || rig->facade.asked.size() == 3);
    }

    void aLargeStatusIsReadWholeAndWhoeverDoesNotReadItIsBounded()
    {
        view.monitors.assign(40'000, shop()); // more than the system itself keeps of an answer (tcp_wmem)
        rig->facade.answer = Reply(view);
        const QByteArray request = "GET /api/v1/status HTTP/1.1\r\nHost: " + rig->host() + "\r\n\r\n";
        std::vector<std::unique_ptr<QTcpSocket>> idlers;
        for (int i = 0; i < 40; ++i) {
            idlers.push_back(std::make_unique<QTcpSocket>());
            idlers.back()->setReadBufferSize(1024); // it takes no more than that
            idlers.back()->connectToHost(u"127.0.0.1"_s, quint16(rig->listener().port()));
            idlers.back()->write(request);
        }
        const auto isCutOff = [](const auto &idler) { return idler->state() == QAbstractSocket::UnconnectedState; };
        QVERIFY(runUntil([&] { return std::ranges::any_of(idlers, isCutOff); }, 60s));
        idlers.clear();
        QByteArray body;
        QVERIFY(runUntil([&] { return !(body = rig->ask(request).body).isEmpty(); }, 30s));
        QCOMPARE(body, statusDocument(view));
    }

    void anOutageIsAcknowledgedInSomebodysName()
    {
        rig->facade.answer = Reply(Affected{1});
        const Heard heard =
            rig->ask("POST /api/v1/monitors/3f2a/ack", {bearer}, "{\"by\":\"Ana\",\"note\":\"restarting\"}");
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.body, QByteArray("{\"acknowledged\":1}"));
        const auto &command = std::get<command::Acknowledge>(rig->facade.asked.front());
        QCOMPARE(command.scope, Scope(scope::One{u"3f2a"_s}));
        QCOMPARE(command.by, u"Ana"_s);
        QCOMPARE(command.note, u"restarting"_s);
    }

    void anAcknowledgementThatIsRefusedSaysWhy()
    {
        rig->facade.answer = unexpected(CommandError{CommandErrorCode::NothingToAcknowledge, u"3f2a"_s, {}});
        QCOMPARE(rig->ask("POST /api/v1/monitors/3f2a/ack", {bearer}).status, 409);
        rig->facade.answer = unexpected(CommandError{CommandErrorCode::NoSuchMonitor, u"3f2b"_s, {}});
        QCOMPARE(rig->ask("POST /api/v1/monitors/3f2b/ack", {bearer}).status, 404);
        QCOMPARE(rig->ask("POST /api/v1/monitors/3f2a/ack", {bearer}, "host=box").status, 400);
        QCOMPARE(rig->ask("POST /api/v1/monitors/3f2a/ack", {}).status, 401);
    }

    void metricsAreWhatPrometheusReads()
    {
        const Heard heard = rig->ask("GET /metrics", {});
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.fields.value("content-type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const QByteArray labels = "{name=\"Shop \\\"A\\\\B\\\"\\nnew\",instance=\"https://shop.example/\"} ";
        const QByteArrayList lines = heard.body.split('\n');
        QVERIFY(lines.contains("# TYPE probe_success gauge"));
        QVERIFY(lines.contains("probe_success" + labels + "1"));
        QVERIFY(lines.contains("probe_duration_seconds" + labels + "1.25"));
        QVERIFY(lines.contains("probe_http_status_code" + labels + "204"));
        QVERIFY(lines.contains("probe_ssl_earliest_cert_expiry" + labels + "1798761600"));
        QVERIFY(lines.contains("vigia_monitors{status=\"up\"} 1"));
        QVERIFY(heard.body.endsWith('\n'));
    }

    void ourOwnFaultIsNoValueOfTheTargets()
    {
        view.monitors.front().lastLook->outcome = Outcome::Inconclusive;
        QVERIFY(!metricsDocument(view).contains("probe_success"));
        view.monitors.front().lastLook->outcome = Outcome::Failed;
        QVERIFY(metricsDocument(view).contains("https://shop.example/\"} 0\n"));
    }

    void silenceIsNoSuccess()
    {
        MonitorView &monitor = view.monitors.front();
        monitor.heartbeat = HeartbeatView();
        monitor.lastLook->outcome = Outcome::Passed; // its last report
        monitor.status = Status::Down;
        QVERIFY(metricsDocument(view).contains("https://shop.example/\"} 0\n"));
        monitor.lastLook.reset(); // since a restart
        QVERIFY(metricsDocument(view).contains("https://shop.example/\"} 0\n"));
        monitor.status = Status::Up;
        QVERIFY(metricsDocument(view).contains("https://shop.example/\"} 1\n"));
        monitor.status = Status::Unknown;
        QVERIFY(!metricsDocument(view).contains("probe_success"));
    }

    void healthIsGoodOnlyWhileAllPartsAreAlive()
    {
        QCOMPARE(rig->ask("GET /healthz", {}).status, 200);
        rig->alive = false;
        QCOMPARE(rig->ask("GET /healthz", {}).status, 503);
    }

    void anAnswerThatDoesNotComeIsNotWaitedForForEver()
    {
        rig.reset();
        rig = std::make_unique<ListenerRig>();
        rig->facade.holding = true;
        rig->start();
        // The engine's thread is this one: it hangs while another asks for its health.
        const int port = rig->listener().port();
        QByteArray answer;
        std::thread asking([&] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(port));
            socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
            while (socket.waitForReadyRead(30000))
                answer += socket.readAll();
        });
        asking.join();
        QVERIFY(answer.startsWith("HTTP/1.1 503"));
    }

private:
    bool releaseUntil(const std::function<bool()> &isDone)
    {
        rig->facade.release();
        return isDone();
    }

    std::unique_ptr<ListenerRig> rig;
    StatusView view;
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"

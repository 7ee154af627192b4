// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/wire.h"

#include <array>
#include <fcntl.h>

using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &status, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray registered()
{
    return answer("200 OK", R"({"message": "Signal Registered"})");
}

//! `vigia beat`, running.
class Beating
{
public:
    Beating(Bench &bench, const QStringList &words)
    {
        process.setProcessEnvironment(bench.environment());
        process.start(QStringLiteral(VIGIA_PROGRAM), QStringList{u"beat"_s, u"--profile"_s, bench.profile()} + words);
    }
    ~Beating()
    {
        process.kill();
        process.waitForFinished();
    }
    //! Its lines so far, without their times.
    QByteArrayList lines()
    {
        m_out += process.readAllStandardOutput();
        QByteArrayList lines;
        for (const QByteArray &line : m_out.split('\n')) {
            if (!line.isEmpty())
                lines.append(line.mid(line.indexOf(' ') + 1));
        }
        return lines;
    }
    QByteArray out()
    {
        lines();
        return m_out;
    }

    QProcess process;

private:
    QByteArray m_out;
};

//! The head's lines but the first, without their order and the spelling of their names.
QHash<QByteArray, QByteArray> headers(const QByteArray &request)
{
    QHash<QByteArray, QByteArray> found;
    const QByteArrayList lines = request.left(request.indexOf("\r\n\r\n")).split('\n').mid(1);
    for (const QByteArray &line : lines)
        found.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    return found;
}

} // namespace

class BeatProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyWhatMonitorasEndpointSends()
    {
        LoopbackServer server(answering(registered()));
        Bench bench;
        bench.environment().insert(u"VIGIA_SECRET_BEATS"_s, u"pa:ss wörd"_s);
        Beating agent(bench,
            {server.url(u"127.0.0.1"_s, u"/signal"_s), u"--every"_s, u"60s"_s, u"--name"_s, u"kitchen_1"_s, u"--user"_s,
                u"monitora"_s, u"--secret"_s, u"beats"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(server.received().endsWith("\r\n\r\nhost=kitchen_1"), server.received(), 30'000);
        const QByteArray request = server.received();
        QVERIFY2(request.startsWith("POST /signal HTTP/1.1\r\n"), request);
        const auto sent = headers(request);
        QCOMPARE(sent["host"], "127.0.0.1:" + QByteArray::number(server.port()));
        QCOMPARE(sent["authorization"], "Basic " + QByteArray("monitora:pa:ss wörd").toBase64());
        QCOMPARE(sent["content-type"], QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(sent["content-length"], QByteArray("14"));
        QVERIFY(!sent.contains("expect") && !sent.contains("transfer-encoding"));
        QTRY_COMPARE_WITH_TIMEOUT(
            agent.lines(), QByteArrayList{"127.0.0.1 takes the signals of this computer, one every 1 min."}, 30'000);
    }

    void readsTheFileOfMonitorasEndpoint()
    {
        LoopbackServer server(answering(registered()));
        Bench bench;
        bench.write(u"endpoint.yml"_s,
            "SERVER: " + server.url(u"127.0.0.1"_s, u"/signal"_s).toUtf8()
                + "\nHOST: attic\nUSER: monitora\nPWD: s3cret\nINTERVAL: 1\n");
        Beating agent(bench, {u"--config"_s, bench.path(u"endpoint.yml"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 3, 30'000);
        QVERIFY(server.received().contains("host=attic"));
        QCOMPARE(
            headers(server.requests().last())["authorization"], "Basic " + QByteArray("monitora:s3cret").toBase64());
    }

    void pingsAPlainAddressWithoutSayingWhoItIs()
    {
        LoopbackServer server(answering(answer("200 OK", "OK")));
        Bench bench;
        Beating agent(bench, {server.url(u"127.0.0.1"_s, u"/ping/5c3d0f3e"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000);
        const QByteArray request = server.received();
        QVERIFY2(request.startsWith("POST /ping/5c3d0f3e HTTP/1.1\r\n") && request.endsWith("\r\n\r\n"), request);
        QCOMPARE(headers(request)["content-length"], QByteArray("0"));
        QVERIFY(!headers(request).contains("authorization"));
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 1, 30'000);
        QVERIFY2(!agent.out().contains("5c3d0f3e"), agent.out()); // whoever has it can ping, too
    }

    void survivesAServerThatGoesAwayAndComesBack()
    {
        const quint16 port = freePort();
        auto server =
            std::make_unique<LoopbackServer>(answering(registered()), std::nullopt, QHostAddress::LocalHost, port);
        Bench bench;
        Beating agent(bench, {server->url(u"127.0.0.1"_s, u"/signal"_s), u"--every"_s, u"1s"_s, u"--name"_s, u"a"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server->requests().size() >= 2, 30'000);
        server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 2, 30'000);
        QVERIFY2(
            agent.lines()[1].startsWith("No signal arrives at 127.0.0.1: The server cannot be reached."), agent.out());
        server = std::make_unique<LoopbackServer>(answering(registered()), std::nullopt, QHostAddress::LocalHost, port);
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 3, 30'000);
        QVERIFY2(agent.lines()[2].startsWith("Signals arrive at 127.0.0.1 again, after "), agent.out());
        QTRY_VERIFY_WITH_TIMEOUT(server->requests().size() >= 3, 30'000);
        QCOMPARE(agent.lines().size(), 3);
    }

    //! Who is known there is still being read.
    void saysItAgainWhereTheServerIsNotReadyYet()
    {
        int asked = 0;
        LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            socket.write(++asked > 2 ? registered()
                                     : QByteArray("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\n"
                                                  "Content-Length: 28\r\nConnection: close\r\n\r\n"
                                                  "{\"message\": \"Not ready yet\"}"));
            socket.disconnectFromHost();
        });
        Bench bench;
        Beating agent(bench, {server.url(u"127.0.0.1"_s, u"/signal"_s), u"--every"_s, u"1s"_s, u"--name"_s, u"a"_s});
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 2, 30'000);
        QVERIFY2(agent.lines()[0].contains("cannot take it now"), agent.out());
        QVERIFY2(agent.lines()[1].startsWith("Signals arrive at 127.0.0.1 again, after "), agent.out());
    }

    void saysWhatToDoWhenTheLoginIsRefusedAndGoesOnTrying()
    {
        bool knowsIt = false;
        LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(knowsIt ? registered() : answer("401 Unauthorized", "Unauthorized Access"));
            socket.disconnectFromHost();
        });
        Bench bench;
        bench.environment().insert(u"VIGIA_SECRET_BEATS"_s, u"c4n4ry-wr0ng"_s);
        Beating agent(bench,
            {server.url(u"127.0.0.1"_s, u"/signal"_s), u"--every=1s"_s, u"--user=monitora"_s, u"--secret=beats"_s});
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 1, 30'000);
        QVERIFY2(agent.lines()[0].contains("refused the login") && agent.lines()[0].contains("vigia secret set beats"),
            agent.out());
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 3, 30'000);
        QCOMPARE(agent.lines().size(), 1);
        knowsIt = true;
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 2, 30'000);
        QVERIFY2(!agent.out().contains("c4n4ry"), agent.out());
    }

    void tellsASecretThatIsMissingAndSendsNothing()
    {
        LoopbackServer server(answering(registered()));
        Bench bench;
        Beating agent(bench,
            {server.url(u"127.0.0.1"_s, u"/signal"_s), u"--every=1s"_s, u"--user=monitora"_s, u"--secret=beats"_s});
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 1, 30'000);
        QVERIFY2(agent.lines()[0].contains("vigia secret set beats")
                || agent.lines()[0].contains("the variable VIGIA_SECRET_BEATS"),
            agent.out());
        QCOMPARE(server.connections(), 0);
    }

    void trustsNoCertificateThatNobodyVouchesFor()
    {
        const Certificates certificates;
        LoopbackServer server(answering(registered()), certificates.server(u"selfsigned"_s));
        Bench bench;
        Beating agent(bench, {server.url(u"localhost"_s, u"/signal"_s), u"--every=1s"_s, u"--name"_s, u"a"_s});
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 1, 30'000);
        QVERIFY2(agent.lines()[0].contains("certificate is not trusted"), agent.out());
        QCOMPARE(server.received(), QByteArray());
    }

    void goesOnWhereNobodyReadsWhatItSays()
    {
        LoopbackServer server(answering(registered()));
        Bench bench;
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe2(pipe.data(), O_NONBLOCK), 0);
        while (::write(pipe[1], "full", 4) > 0) { }
        ::fcntl(pipe[1], F_SETFL, 0); // as a terminal that was stopped: who writes waits
        QProcess agent;
        agent.setProcessEnvironment(bench.environment());
        agent.setChildProcessModifier([&pipe] { ::dup2(pipe[1], STDOUT_FILENO); });
        agent.start(QStringLiteral(VIGIA_PROGRAM),
            {u"beat"_s, server.url(u"127.0.0.1"_s, u"/signal"_s), u"--every"_s, u"1s"_s, u"--name"_s, u"a"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 3, 30'000);
        agent.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(agent.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(agent.exitCode(), 0);
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    void endsCleanlyWhenAskedTo_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsCleanlyWhenAskedTo()
    {
        QFETCH(int, signal);
        LoopbackServer silent([](QTcpSocket &, const QByteArray &) {}); // in the middle of a beat
        Bench bench;
        Beating agent(bench, {silent.url(u"127.0.0.1"_s, u"/signal"_s), u"--name"_s, u"a"_s});
        QTRY_COMPARE_WITH_TIMEOUT(silent.requests().size(), 1, 30'000);
        ::kill(pid_t(agent.process.processId()), signal);
        QTRY_COMPARE_WITH_TIMEOUT(agent.process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(agent.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(agent.process.exitCode(), 0);
    }

    void touchesNoDataFolder()
    {
        LoopbackServer server(answering(registered()));
        Bench bench;
        Beating agent(bench, {server.url(u"127.0.0.1"_s, u"/signal"_s), u"--name"_s, u"a"_s});
        QTRY_COMPARE_WITH_TIMEOUT(agent.lines().size(), 1, 30'000);
        QVERIFY(!QFile::exists(bench.profile()));
    }

    void saysWhatIsWrongWithItsFile()
    {
        Bench bench;
        bench.write(u"endpoint.yml"_s, "SERVER: nowhere\nUSER: monitora\nPWD: s3cret\n");
        const Outcome bad = bench.run({u"beat"_s, u"--config"_s, bench.path(u"endpoint.yml"_s)});
        QCOMPARE(bad.exitCode, 1);
        QVERIFY2(bad.err.contains("endpoint.yml:1: ") && !bad.err.contains("s3cret"), bad.err);
        const Outcome absent = bench.run({u"beat"_s, u"--config"_s, bench.path(u"no.yml"_s)});
        QCOMPARE(absent.exitCode, 1);
        QVERIFY2(absent.err.contains("no.yml"), absent.err);
    }
};

QTEST_GUILESS_MAIN(BeatProgramTest)
#include "beatprogram_test.moc"

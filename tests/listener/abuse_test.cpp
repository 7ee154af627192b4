// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"
#include "support/standstill.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Tighter than the program's, so that a test need not wait for them.
ConnectionLimits tight()
{
    ConnectionLimits limits;
    limits.firstRequest = 1500ms;
    limits.request = 1500ms;
    limits.idle = 3s;
    return limits;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

QByteArray withNul(QByteArray request)
{
    return request.replace('@', '\0');
}

const QByteArray ping = QByteArray("GET /ping/") + ListenerRig::uuid + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
const QByteArray pingPost = QByteArray("POST /ping/") + ListenerRig::uuid + " HTTP/1.1\r\nHost: localhost\r\n";

} // namespace

//! Whatever is sent, good pings are answered meanwhile, nothing wrong is taken, and memory stays where it is.
class AbuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rig = std::make_unique<ListenerRig>(tight());
        rig->start();
    }
    void init() { rig->desk.taken.clear(); }
    void cleanup() { QVERIFY(pingsWell()); }
    void cleanupTestCase() { rig.reset(); }

    void badFramingIsRefusedAndTheConnectionClosed_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray twice = "Content-Length: 4\r\n";
        QTest::newRow("two lengths") << pingPost + twice + twice + "\r\nabcd";
        QTest::newRow("different lengths") << pingPost + twice + "Content-Length: 5\r\n\r\nabcde";
        QTest::newRow("length and chunks") << pingPost + twice + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        QTest::newRow("negative length") << pingPost + "Content-Length: -1\r\n\r\n";
        QTest::newRow("length in words") << pingPost + "Content-Length: four\r\n\r\nabcd";
        QTest::newRow("huge length") << pingPost + "Content-Length: 99999999999999999999\r\n\r\n";
        QTest::newRow("unknown coding") << pingPost + "Transfer-Encoding: gzip\r\n\r\nabcd";
        QTest::newRow("chunks in HTTP/1.0")
            << QByteArray(pingPost).replace("HTTP/1.1", "HTTP/1.0") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        QTest::newRow("a space before the colon") << QByteArray("GET /healthz HTTP/1.1\r\nHost : localhost\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n");
        QTest::newRow("no host, HTTP/1.0") << QByteArray("GET /healthz HTTP/1.0\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n");
        QTest::newRow("another version") << QByteArray("GET /healthz HTTP/9.9\r\nHost: localhost\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /healthz\r\nHost: localhost\r\n\r\n");
        QTest::newRow("absolute form") << QByteArray(
            "GET http://localhost/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("an asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("dots") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
        // The library reads up to a NUL: what stands before it decides.
        QTest::newRow("NUL in the path") << withNul("GET /ping/nobody@/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("escaped NUL") << QByteArray("GET /healthz%00 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("NUL in the host") << withNul("GET /healthz HTTP/1.1\r\nHost: evil.example@localhost\r\n\r\n");
        QTest::newRow("64 KiB request line")
            << "GET /" + QByteArray(64 * 1024, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QTest::newRow("64 KiB field") << "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(64 * 1024, 'a')
                + "\r\n\r\n";
        QTest::newRow("a thousand fields") << "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
                + QByteArray("X-Field: abcdefghijklmnopqrstuvwxyz\r\n").repeated(1000) + "\r\n";
        QTest::newRow("a body announced too large") << pingPost + "Content-Length: 1073741824\r\n\r\nabcd";
        QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x5a') + "\r\n\r\n";
        QTest::newRow("noise") << QByteArray("\x00\xff\x13\x37\r\n\r\n", 8);
    }
    void badFramingIsRefusedAndTheConnectionClosed()
    {
        QFETCH(QByteArray, request);
        const Heard heard = rig->ask(request);
        // Refused, or cut off where not even that can be said.
        QVERIFY2(
            heard.status == 0 || (heard.status >= 400 && heard.closed), QByteArray::number(heard.status).constData());
        QVERIFY(rig->desk.taken.empty());
    }

    void anEndlessChunkedBodyIsCutOff()
    {
        const qint64 before = residentKiB();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port());
        socket.write(pingPost + "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        qint64 sent = 0;
        const auto pour = [&] {
            while (socket.bytesToWrite() < 4 * chunk.size() && sent < 256 * 1024 * 1024)
                sent += socket.write(chunk);
        };
        connect(&socket, &QTcpSocket::bytesWritten, this, pour);
        pour();
        QVERIFY(runUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30s));
        QVERIFY(sent < 16 * 1024 * 1024);
        QVERIFY(residentKiB() - before < 16 * 1024);
        QVERIFY(rig->desk.taken.empty());
    }

    void aBodyThatIsRefusedIsNotReadAtAll()
    {
        const QByteArray head = "POST /ping/nobody HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500000\r\n\r\n";
        const Heard heard = rig->ask(head); // the body never comes
        QCOMPARE(heard.status, 404);
        QVERIFY(heard.closed);
    }

    void aRequestThatDripsIsCutOffHoweverBusyItLooks()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port());
        socket.write(pingPost + "Content-Length: 1000\r\n\r\n");
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] { socket.write("x"); });
        drip.start(50ms);
        QElapsedTimer time;
        FairTimer ran;
        time.start();
        ran.start();
        QVERIFY(runUntil([&] { return isOver(socket); }, 30s));
        QVERIFY(time.elapsed() >= 1000 && ran.elapsed() < 5000);
        QVERIFY(rig->desk.taken.empty());
    }

    void aHeadThatDripsIsCutOffToo()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port());
        socket.write("GET /healthz HTTP/1.1\r\n");
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] { socket.write("X: y\r\n"); });
        drip.start(50ms);
        QVERIFY(runUntil([&] { return isOver(socket); }, 30s));
    }

    void aThousandHalfOpenConnectionsKeepNobodyOut()
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 1000; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, port());
            if (i % 2 == 0)
                sockets.back()->write("POST /ping/half HTTP/1.1\r\nHost: local");
            if (i % 100 == 99)
                QVERIFY(pingsWell());
        }
        QVERIFY(pingsWell());
        const auto allGone = [&] {
            return std::ranges::all_of(
                sockets, [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
        };
        QVERIFY(runUntil(allGone, 30s));
    }

    void wrongCredentialsByTheThousandsSlowNobodyDown()
    {
        // Several connections, each guess on a new one: a refusal closes it.
        constexpr int guesses = 4000;
        int sent = 0;
        int answered = 0;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 16; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket &socket = *sockets.back();
            const auto guess = [&] {
                if (sent < guesses)
                    socket.connectToHost(u"127.0.0.1"_s, port());
            };
            connect(&socket, &QTcpSocket::connected, this, [&] {
                socket.write(
                    "GET /api/push/guess-" + QByteArray::number(++sent) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            });
            connect(&socket, &QTcpSocket::disconnected, this, [&, guess] {
                const QByteArray answer = socket.readAll();
                answered += answer.startsWith("HTTP/1.1 429") || answer.startsWith("HTTP/1.1 404");
                QTimer::singleShot(0, &socket, guess);
            });
            guess();
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(pingsWell());
        QVERIFY(runUntil([&] { return answered >= guesses; }, 30s));
    }

    void wrongPasswordsAtOnceKeepNoKnownUserWaiting()
    {
        const auto signal = [](const QByteArray &password) {
            return "POST /signal HTTP/1.1\r\nHost: localhost\r\n" + basic("monitora", password)
                + "\r\nContent-Length: 8\r\n\r\nhost=box";
        };
        QCOMPARE(rig->ask(signal("pä55:word")).status, 200);
        std::vector<std::unique_ptr<QTcpSocket>> guessers;
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            guessers.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket &guesser = *guessers.back();
            connect(&guesser, &QTcpSocket::readyRead, this, [&] {
                const QByteArray answer = guesser.readAll();
                refused += answer.startsWith("HTTP/1.1 401") || answer.startsWith("HTTP/1.1 429");
            });
            guesser.connectToHost(u"127.0.0.1"_s, port());
            guesser.write(signal("guess-" + QByteArray::number(i)));
        }
        for (int i = 0; i < 20; ++i) {
            FairTimer time;
            time.start();
            QCOMPARE(rig->ask(signal("pä55:word")).status, 200);
            QVERIFY(time.elapsed() <= 1000);
        }
        QVERIFY(runUntil([&] { return refused == 60; }, 30s));
    }

    void aFormThatAPagePostsAsTextChangesNothing()
    {
        const QByteArray page =
            "Origin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"
            "Referer: https://evil.example/\r\nContent-Type: text/plain;charset=UTF-8\r\n";
        const QByteArray body = "{\"app_id\":23,\"message\":\"OK:200\"}";
        for (const QByteArray path : {"/api/apps/", "/signal", "/api/v1/monitors/backup/ack", "/api/apps/23"}) {
            const Heard heard = rig->ask("POST " + path, {page.trimmed()}, body);
            QVERIFY2(heard.status >= 400, path.constData());
            QVERIFY(!heard.fields.contains("access-control-allow-origin"));
        }
        // Also without what tells a page: it cannot say that it is JSON.
        QCOMPARE(rig->ask("POST /api/apps/", {"Content-Type: text/plain"}, body).status, 400);
        QVERIFY(rig->desk.taken.empty() && rig->facade.asked.empty());
    }

    void pipelinedRequestsAreAnsweredInTheirOrder()
    {
        QTcpSocket socket;
        QByteArray bytes;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { bytes += socket.readAll(); });
        socket.connectToHost(u"127.0.0.1"_s, port());
        const QByteArray push =
            QByteArray("GET /api/push/") + ListenerRig::uuid + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.write((ping + push).repeated(5));
        QVERIFY(runUntil([&] { return bytes.count("HTTP/1.1 200") == 10 && bytes.endsWith('}'); }, 30s));
        QCOMPARE(rig->desk.taken.size(), std::size_t(10));
        QVERIFY(bytes.indexOf("{\"ok\":true}") > bytes.indexOf("\r\nOK") || bytes.contains("OKHTTP"));
    }

    void aRequestBehindARefusedOneIsNotHeard()
    {
        QTcpSocket socket;
        QByteArray bytes;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { bytes += socket.readAll(); });
        socket.connectToHost(u"127.0.0.1"_s, port());
        // The body of the first is made to look like a request.
        socket.write("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(ping.size())
            + "\r\n\r\n" + ping + ping);
        QVERIFY(runUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30s));
        QCOMPARE(bytes.count("HTTP/1.1 "), 1);
        QVERIFY(rig->desk.taken.empty());
    }

    void whoeverDoesNotWaitForAnAnswerDoesNoHarm()
    {
        rig->desk.holding = true;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 50; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, port());
            sockets.back()->write(ping);
        }
        QVERIFY(runUntil([&] { return rig->desk.taken.size() == 50; }, 30s));
        sockets.clear();
        rig->desk.holding = false;
        rig->desk.release();
    }

    void itEndsWhileRequestsWait()
    {
        ListenerRig ending;
        ending.start();
        ending.desk.holding = true;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(ending.listener().port()));
        socket.write(ping);
        QVERIFY(runUntil([&] { return ending.desk.taken.size() == 1; }, 30s));
        ending.listener().configure(std::nullopt, {});
        QVERIFY(!ending.listener().isOpen());
        ending.desk.release(); // into nothing
        QVERIFY(runUntil([&] { return isOver(socket); }, 30s));
    }

private:
    quint16 port() const { return quint16(rig->listener().port()); }

    static bool isOver(QTcpSocket &socket) { return socket.state() == QAbstractSocket::UnconnectedState; }

    //! A good ping on a connection of its own is answered within a second.
    bool pingsWell()
    {
        FairTimer time;
        time.start();
        const bool isWell = rig->ask(ping).status == 200 && time.elapsed() <= 1000;
        if (!rig->desk.taken.empty())
            rig->desk.taken.pop_back();
        return isWell;
    }

    std::unique_ptr<ListenerRig> rig;
};

QTEST_GUILESS_MAIN(AbuseTest)
#include "abuse_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/probing.h"

#include <QSemaphore>

#include <sys/resource.h>
#include <sys/socket.h>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpProberHostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtItsCap_data();
    void endsAtItsCap();
    void endsARedirectThatDripsAtItsCap();
    void takesAHangingResolverForItsOwnFault();
    void stopsReadingEndlessHeaders_data();
    void stopsReadingEndlessHeaders();
    void stopsReadingAnEndlessBody();
    void judgesTheFirstMegabyteOfAnEndlessBody();
    void inflatesNothing();
    void tellsAConnectionClosedWithoutAnAnswer();
    void tellsAReset();
    void tellsAnAnswerCutShort();
    void tellsAnotherProtocol_data();
    void tellsAnotherProtocol();
    void skipsInterimAnswers();
    void keepsControlCharactersOutOfHarmsWay();
    void answersInTimeThoughSixOthersHangOnTheSamePort();
    void takesMissingDescriptorsForItsOwnFault();
};

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 growthAllowed = 64 * 1024 * 1024; // the sanitizer keeps what was freed for a while
#else
constexpr qint64 growthAllowed = 8 * 1024 * 1024;
#endif

//! Resident memory in bytes.
qint64 memoryNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

//! Sends \a piece again and again while the client reads.
LoopbackServer::Handler pouring(const QByteArray &head, const QByteArray &piece)
{
    return [head, piece](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        const auto pour = [&socket, piece] {
            if (socket.bytesToWrite() < 256 * 1024)
                socket.write(piece);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
        pour();
    };
}

LoopbackServer::Handler dripping(const QByteArray &head, const QByteArray &drop)
{
    return [head, drop](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, drop] { socket.write(drop); });
        timer->start(100ms);
    };
}

const QByteArray endlessHead = "HTTP/1.1 200 OK\r\n\r\n";

} // namespace

void HttpProberHostileTest::endsAtItsCap_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("drop");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("silence") << QByteArray() << QByteArray() << Cause::AnswerTimedOut;
    QTest::newRow("dripping body") << endlessHead << QByteArray("x") << Cause::BodyTimedOut;
    QTest::newRow("dripping chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                     << QByteArray("1\r\nx\r\n") << Cause::BodyTimedOut;
    QTest::newRow("dripping head") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: y\r\n")
                                   << Cause::AnswerTimedOut;
    QTest::newRow("dripping status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("x") << Cause::AnswerTimedOut;
    QTest::newRow("endless 100s") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                  << Cause::AnswerTimedOut;
    QTest::newRow("body that never ends")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") << QByteArray() << Cause::BodyTimedOut;
}

void HttpProberHostileTest::endsAtItsCap()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, drop);
    QFETCH(Cause, cause);
    LoopbackServer server(dripping(head, drop));
    Bench bench;
    const auto look = bench.startUnstalled(requestTo(server.url(), 700ms));
    QCOMPARE(look->result.cause, cause);
    QCOMPARE(look->result.limit, Duration(700));
    QVERIFY2(look->tookMs >= 690 && look->fairMs <= 1200, qPrintable(QString::number(look->tookMs)));
    QTRY_COMPARE(server.open(), 0); // and lets go of the connection
    QCOMPARE(server.connections(), bench.looks);
}

void HttpProberHostileTest::endsARedirectThatDripsAtItsCap()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        QTimer::singleShot(150ms, &socket,
            [&socket] { answering("HTTP/1.1 302 F\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")(socket, {}); });
    });
    Bench bench;
    ProbeRequest request = requestTo(server.url(), 700ms);
    request.http.redirects = 20;
    const auto look = bench.startUnstalled(request);
    QCOMPARE(look->result.cause, Cause::AnswerTimedOut);
    QVERIFY2(look->tookMs >= 690 && look->fairMs <= 1200, qPrintable(QString::number(look->tookMs)));
}

void HttpProberHostileTest::takesAHangingResolverForItsOwnFault()
{
    const auto gate = std::make_shared<QSemaphore>();
    Bench bench([gate](const QByteArray &) {
        gate->acquire();
        return Resolved(unexpected(ResolveError::Silent));
    });
    const auto look = bench.start(requestTo(QStringLiteral("http://hanging.test/"), 500ms));
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, Cause::ResolverSilent);
    QCOMPARE(look->result.outcome, Outcome::Inconclusive);
    QVERIFY(look->fairMs <= 1000);
    gate->release(10);
}

void HttpProberHostileTest::stopsReadingEndlessHeaders_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n")
                             << ("X: " + QByteArray(100, 'y') + "\r\n").repeated(150);
    QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray(16'000, 'y');
    QTest::newRow("reason phrase") << QByteArray("HTTP/1.1 200 ") << QByteArray(16'000, 'y');
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(640);
    QTest::newRow("trailers") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
                              << QByteArray("X: y\r\n").repeated(40'000);
    QTest::newRow("chunk extension") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;")
                                     << QByteArray(16'000, 'y');
}

void HttpProberHostileTest::stopsReadingEndlessHeaders()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    LoopbackServer server(pouring(head, piece));
    Bench bench;
    const ProbeRequest request = requestTo(server.url(), 60s); // it ends at its cap, not by time
    QCOMPARE(bench.look(request).cause, Cause::NotHttp);
    const qint64 before = memoryNow();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bench.look(request).cause, Cause::NotHttp);
    QVERIFY(memoryNow() - before <= growthAllowed);
    QTRY_COMPARE(server.open(), 0);
}

void HttpProberHostileTest::stopsReadingAnEndlessBody()
{
    LoopbackServer server(pouring(endlessHead, QByteArray(64 * 1024, 'x')));
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None); // warms up what is kept anyway
    const qint64 before = memoryNow();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
    const qint64 growth = memoryNow() - before;
    QVERIFY2(growth <= growthAllowed, qPrintable(QString::number(growth)));
    QTRY_COMPARE(server.open(), 0);
}

void HttpProberHostileTest::judgesTheFirstMegabyteOfAnEndlessBody()
{
    LoopbackServer server(pouring(endlessHead + "alive", QByteArray(64 * 1024, 'x')));
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.contains = QStringLiteral("alive");
    QCOMPARE(bench.look(request).cause, Cause::None);
    request.http.contains = QStringLiteral("dead");
    QCOMPARE(bench.look(request).cause, Cause::TextMissing);
    request.http.contains.clear();
    request.http.json = JsonExpectation{QStringLiteral("$"), QStringLiteral("1")};
    QCOMPARE(bench.look(request).cause, Cause::BodyTooLarge);

    // A body of exactly that size is a whole one.
    LoopbackServer exact(answering(okAnswer(QByteArray(HttpResponse::MaxBody - 1, ' ') + '1')));
    request.target = HttpTarget{exact.url()};
    QCOMPARE(bench.look(request).cause, Cause::None);
}

void HttpProberHostileTest::inflatesNothing()
{
    // 100 MB of zeros: qCompress speaks zlib, which is what "deflate" is.
    const QByteArray bomb = qCompress(QByteArray(100 * 1024 * 1024, '\0'), 9).mid(4);
    LoopbackServer server(answering(okAnswer(bomb, "Content-Encoding: deflate\r\n")));
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
    const qint64 before = memoryNow();
    ProbeRequest request = requestTo(server.url());
    request.http.json = JsonExpectation{QStringLiteral("$"), QStringLiteral("1")};
    QCOMPARE(bench.look(request).cause, Cause::JsonInvalid); // what came, not what it would become
    QVERIFY(memoryNow() - before <= growthAllowed);
    QVERIFY(server.requests().value(0).contains("\r\nAccept-Encoding: identity\r\n"));
}

void HttpProberHostileTest::tellsAConnectionClosedWithoutAnAnswer()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) { socket.disconnectFromHost(); });
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::ConnectionClosed);
    QCOMPARE(server.connections(), 1); // no second try behind the judge's back
}

void HttpProberHostileTest::tellsAReset()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    });
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::ConnectionClosed);
    QCOMPARE(server.connections(), 1); // no second try behind the judge's back
}

void HttpProberHostileTest::tellsAnAnswerCutShort()
{
    LoopbackServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nalive"));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QCOMPARE(result.cause, Cause::ConnectionClosed);
}

void HttpProberHostileTest::tellsAnotherProtocol_data()
{
    QTest::addColumn<bool>("speaksFirst");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("SSH") << true << QByteArray("SSH-2.0-OpenSSH_9\r\n");
    QTest::newRow("SMTP") << true << QByteArray("220 mail.test ESMTP\r\n");
    QTest::newRow("answers nonsense") << false << QByteArray("ERR unknown command\r\n");
    QTest::newRow("TLS alert") << false << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
}

void HttpProberHostileTest::tellsAnotherProtocol()
{
    QFETCH(bool, speaksFirst);
    QFETCH(QByteArray, words);
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        if (!speaksFirst)
            socket.write(words);
        socket.disconnectFromHost();
    });
    if (speaksFirst)
        server.onConnection([&](QTcpSocket &socket) { socket.write(words); });
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::NotHttp);
    QCOMPARE(server.connections(), 1);
}

void HttpProberHostileTest::skipsInterimAnswers()
{
    Bench bench;
    LoopbackServer polite(answering("HTTP/1.1 100 Continue\r\n\r\n" + okAnswer()));
    QCOMPARE(bench.look(requestTo(polite.url())).cause, Cause::None);
    LoopbackServer early(answering("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + okAnswer()));
    const ProbeResult result = bench.look(requestTo(early.url()));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.code, 200);
}

void HttpProberHostileTest::keepsControlCharactersOutOfHarmsWay()
{
    LoopbackServer server(
        answering("HTTP/1.1 500 \x1b[31m<img src=file:///x>\r\nX-A: \x07\x01\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QCOMPARE(result.cause, Cause::UnexpectedStatus);
    QCOMPARE(result.code, 500);
    QVERIFY(result.detail.isEmpty()); // the reason phrase is not carried on at all
}

void HttpProberHostileTest::answersInTimeThoughSixOthersHangOnTheSamePort()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /good"))
            answering(okAnswer())(socket, request);
    });
    Bench bench;
    std::vector<std::shared_ptr<Look>> hanging;
    for (int i = 0; i < 20; ++i)
        hanging.push_back(bench.start(requestTo(server.url(), 20s)));
    QTRY_COMPARE(server.connections(), 20);
    const auto good = bench.start(requestTo(server.url(QStringLiteral("127.0.0.1"), QStringLiteral("/good")), 10s));
    QTRY_COMPARE(good->answers, 1);
    QCOMPARE(good->result.cause, Cause::None);
    QVERIFY2(good->fairMs < 500, qPrintable(QString::number(good->fairMs)));
}

void HttpProberHostileTest::takesMissingDescriptorsForItsOwnFault()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
    // What the first look leaves open would be free for the next.
    QTRY_COMPARE(server.open(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    QFile probe(QStringLiteral("/dev/null"));
    QVERIFY(probe.open(QIODevice::ReadOnly));
    const rlimit tight{static_cast<rlim_t>(probe.handle()), before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &tight);
    const ProbeResult known = bench.look(requestTo(server.url()));
    const ProbeResult encrypted = bench.look(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(server.port())));
    const ProbeResult name = bench.look(requestTo(QStringLiteral("http://nowhere.invalid/")));
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(known.cause, Cause::OutOfDescriptors);
    QCOMPARE(encrypted.cause, Cause::OutOfDescriptors);
    QCOMPARE(name.cause, Cause::OutOfDescriptors);
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
}

QTEST_GUILESS_MAIN(HttpProberHostileTest)
#include "httpprober_hostile_test.moc"

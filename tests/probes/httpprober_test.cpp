// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/probing.h"

#include <QPointer>
#include <QSemaphore>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpProberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAGoodAnswer();
    void tellsWhereTheTimeWent();
    void tellsAnUnexpectedStatus();
    void tellsStatusesTheLibraryCallsErrors_data();
    void tellsStatusesTheLibraryCallsErrors();
    void sendsWhatItIsToldTo();
    void sendsEveryMethodOnce_data();
    void sendsEveryMethodOnce();
    void readsTheBodyOfAnErrorPage();
    void sendsBasicCredentials();
    void asksAnewForASecretThatWasNotAccepted();
    void tellsTheNameOfAMissingSecret();
    void takesATargetThatIsASecret();
    void makesANewConnectionForEveryLook();
    void makesANewConnectionWhenTheServerInsistsOnKeepingTheOld();
    void looksWithoutCookiesOfTheLastLook();
    void triesTheNextAddressWhenOneRefuses();
    void triesTheNextAddressWhenOneIsSilent();
    void looksAtIpv6Addresses();
    void tellsWhatTheResolverSaid_data();
    void tellsWhatTheResolverSaid();
    void tellsARefusedConnection();
    void tellsAnUnreachableHost();
    void followsARedirect();
    void judgesTheRedirectItselfWhenNoneMayBeFollowed();
    void stopsAfterTheLastRedirectAllowed();
    void opensNoFileForARedirect_data();
    void opensNoFileForARedirect();
    void leavesCredentialsWithTheFirstOrigin();
};

void HttpProberTest::passesAGoodAnswer()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QCOMPARE(result.outcome, Outcome::Passed);
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.code, 200);
    QVERIFY(!result.certificate.has_value());
}

void HttpProberTest::tellsWhereTheTimeWent()
{
    QPointer<QTcpSocket> waiting;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) { waiting = &socket; });
    const auto gate = std::make_shared<QSemaphore>();
    const auto entered = std::make_shared<QSemaphore>();
    Bench bench([gate, entered](const QByteArray &) {
        entered->release();
        gate->acquire();
        return Resolved(Addresses{QHostAddress(QHostAddress::LocalHost)});
    });
    const auto look = bench.start(requestTo(server.url(QStringLiteral("slow.test")), 30s));
    QTRY_COMPARE(entered->available(), 1);
    const auto looking = std::chrono::milliseconds(look->began.elapsed());
    QTRY_VERIFY(look->began.elapsed() >= (looking + 200ms).count());
    gate->release();
    QTRY_VERIFY(waiting);
    const auto asked = std::chrono::milliseconds(look->began.elapsed());
    QTRY_VERIFY(look->began.elapsed() >= (asked + 300ms).count());
    answering(okAnswer())(*waiting, {});
    QTRY_COMPARE(look->answers, 1);

    const auto all = std::chrono::milliseconds(look->tookMs + 1);
    const Timing timing = look->result.timing;
    QVERIFY(timing.name && *timing.name >= 190ms && *timing.name <= asked + 1ms);
    QVERIFY(timing.connect && *timing.connect <= asked + 1ms - *timing.name);
    QVERIFY(!timing.tls);
    QVERIFY(timing.firstByte && *timing.firstByte >= 290ms && *timing.firstByte <= all - *timing.name);
    QVERIFY(timing.total >= *timing.name + *timing.connect + *timing.firstByte);
    QVERIFY(timing.total <= all);
}

void HttpProberTest::tellsAnUnexpectedStatus()
{
    LoopbackServer server(answering("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QCOMPARE(result.cause, Cause::UnexpectedStatus);
    QCOMPARE(result.code, 503);
}

void HttpProberTest::tellsStatusesTheLibraryCallsErrors_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 304, 400, 401, 403, 404, 405, 407, 409, 410, 418, 429, 451, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void HttpProberTest::tellsStatusesTheLibraryCallsErrors()
{
    QFETCH(int, status);
    LoopbackServer server(answering("HTTP/1.1 " + QByteArray::number(status)
        + " Word\r\nWWW-Authenticate: Basic realm=\"x\"\r\nProxy-Authenticate: Basic "
          "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.expect = {{status, status}};
    const ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.code, status);
    QCOMPARE(server.connections(), 1);
}

void HttpProberTest::sendsWhatItIsToldTo()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    bench.secrets.values[QStringLiteral("token")] = QStringLiteral("s3cret");
    ProbeRequest request = requestTo(server.url(QStringLiteral("shop.test"), QStringLiteral("/a?b=c%20d#e")));
    request.http.method = QStringLiteral("POST");
    request.http.body = QStringLiteral("{\"q\":1}");
    request.http.bearer = SecretRef{QStringLiteral("token")};
    request.http.headers = {{QStringLiteral("X-Key"), SecretRef{QStringLiteral("token")}},
        {QStringLiteral("X-Plain"), QStringLiteral("plain")}};
    QCOMPARE(bench.look(request).cause, Cause::None);
    const QByteArray sent = server.requests().value(0);
    QVERIFY(sent.startsWith("POST /a?b=c%20d HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nHost: shop.test:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(sent.contains("\r\nAuthorization: Bearer s3cret\r\n"));
    QVERIFY(sent.contains("\r\nX-Key: s3cret\r\n"));
    QVERIFY(sent.contains("\r\nX-Plain: plain\r\n"));
    QVERIFY(sent.contains("\r\nConnection: close\r\n"));
    QVERIFY(sent.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(sent.endsWith("{\"q\":1}"));
}

void HttpProberTest::sendsEveryMethodOnce_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void HttpProberTest::sendsEveryMethodOnce()
{
    QFETCH(QString, method);
    // The answer to a HEAD tells a length, but has no body.
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        QByteArray answer = okAnswer();
        if (method == QLatin1StringView("HEAD"))
            answer.chop(5);
        socket.write(answer); // and keeps the connection
    });
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.method = method;
    QCOMPARE(bench.look(request).cause, Cause::None);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().value(0).startsWith(method.toLatin1() + " / HTTP/1.1\r\n"));
}

void HttpProberTest::readsTheBodyOfAnErrorPage()
{
    LoopbackServer server(answering("HTTP/1.1 500 Oops\r\nContent-Length: 5\r\n\r\nalive"));
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.expect = {{500, 500}};
    request.http.contains = QStringLiteral("alive");
    QCOMPARE(bench.look(request).cause, Cause::None);
    request.http.contains = QStringLiteral("dead");
    QCOMPARE(bench.look(request).cause, Cause::TextMissing);
}

void HttpProberTest::sendsBasicCredentials()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    bench.secrets.values[QStringLiteral("pass")] = QStringLiteral("pa:ss");
    ProbeRequest request = requestTo(server.url());
    request.http.basic = BasicAuth{QStringLiteral("me"), SecretRef{QStringLiteral("pass")}};
    QCOMPARE(bench.look(request).cause, Cause::None);
    QVERIFY(
        server.requests().value(0).contains("\r\nAuthorization: Basic " + QByteArray("me:pa:ss").toBase64() + "\r\n"));
}

void HttpProberTest::asksAnewForASecretThatWasNotAccepted()
{
    QByteArray status = "200 OK";
    LoopbackServer server([&status](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    });
    Bench bench;
    bench.secrets.values[QStringLiteral("token")] = QStringLiteral("old");
    ProbeRequest request = requestTo(server.url());
    request.http.bearer = SecretRef{QStringLiteral("token")};
    for (const char *accepted : {"200 OK", "403 Forbidden", "500 Sorry"}) {
        status = accepted;
        bench.look(request);
        QVERIFY(bench.secrets.invalid.isEmpty());
    }
    status = "401 Unauthorized";
    bench.look(request);
    QCOMPARE(bench.secrets.invalid, QStringList{QStringLiteral("token")});
}

void HttpProberTest::tellsTheNameOfAMissingSecret()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    ProbeRequest request = requestTo(server.url(), 1s);
    request.http.bearer = SecretRef{QStringLiteral("nobody")};
    ProbeResult result;
    for (const auto &[error, cause] : {std::pair(SecretError::Absent, Cause::SecretMissing),
             std::pair(SecretError::Locked, Cause::SecretsLocked), std::pair(SecretError::Denied, Cause::SecretDenied),
             std::pair(SecretError::Unavailable, Cause::SecretUnavailable)}) {
        bench.secrets.missing = error;
        result = bench.look(request);
        QCOMPARE(result.cause, cause);
        QCOMPARE(result.outcome, Outcome::Inconclusive);
        QCOMPARE(result.detail, QStringLiteral("nobody"));
    }
    // A keychain that never answers is as good as none.
    bench.secrets.hangs = true;
    result = bench.look(request);
    QCOMPARE(result.cause, Cause::SecretUnavailable);
    QCOMPARE(result.detail, QStringLiteral("nobody"));
    QCOMPARE(server.connections(), 0);
}

void HttpProberTest::takesATargetThatIsASecret()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    bench.secrets.values[QStringLiteral("address")] =
        server.url(QStringLiteral("me:word@127.0.0.1"), QStringLiteral("/key"));
    ProbeRequest request;
    request.target = HttpTarget{SecretRef{QStringLiteral("address")}};
    QCOMPARE(bench.look(request).cause, Cause::None);
    QVERIFY(server.requests().value(0).startsWith("GET /key HTTP/1.1\r\n"));
    QVERIFY(
        server.requests().value(0).contains("\r\nAuthorization: Basic " + QByteArray("me:word").toBase64() + "\r\n"));
}

void HttpProberTest::makesANewConnectionForEveryLook()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
        QCOMPARE(server.connections(), i);
    }
}

void HttpProberTest::makesANewConnectionWhenTheServerInsistsOnKeepingTheOld()
{
    LoopbackServer server(
        [](QTcpSocket &socket, const QByteArray &) { socket.write(okAnswer("alive", "Connection: keep-alive\r\n")); });
    Bench bench;
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
        QCOMPARE(server.connections(), i);
    }
}

void HttpProberTest::looksWithoutCookiesOfTheLastLook()
{
    LoopbackServer server(answering(okAnswer("alive", "Set-Cookie: a=b\r\nCache-Control: max-age=3600\r\n")));
    Bench bench;
    bench.look(requestTo(server.url()));
    bench.look(requestTo(server.url()));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().value(1).toLower().contains("\r\ncookie:"));
}

void HttpProberTest::triesTheNextAddressWhenOneRefuses()
{
    LoopbackServer server(answering(okAnswer()));
    const auto lookup = [](const QByteArray &) {
        return Resolved(Addresses{QHostAddress(QStringLiteral("127.0.0.29")), QHostAddress(QStringLiteral("::1")),
            QHostAddress(QStringLiteral("127.0.0.1"))});
    };
    for (const char *method : {"GET", "POST"}) {
        Bench bench(lookup);
        ProbeRequest request = requestTo(server.url(QStringLiteral("many.test")));
        request.http.method = QString::fromLatin1(method);
        QCOMPARE(bench.look(request).cause, Cause::None);
    }
    QCOMPARE(server.connections(), 2);
}

void HttpProberTest::triesTheNextAddressWhenOneIsSilent()
{
    // A listener with a full backlog drops connection attempts: silence, as behind a firewall.
    QTcpServer full;
    full.setListenBacklogSize(1);
    LoopbackServer server(answering(okAnswer()));
    QVERIFY(full.listen(QHostAddress(QStringLiteral("127.0.0.29")), server.port()));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 8; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(full.serverAddress(), full.serverPort());
        crowd.back()->waitForConnected(100);
    }
    QVERIFY(crowd.back()->state() != QAbstractSocket::ConnectedState);

    const auto lookup = [](const QByteArray &) {
        return Resolved(
            Addresses{QHostAddress(QStringLiteral("127.0.0.29")), QHostAddress(QStringLiteral("127.0.0.1"))});
    };
    for (const char *method : {"GET", "POST"}) {
        Bench bench(lookup);
        ProbeRequest request = requestTo(server.url(QStringLiteral("many.test")), 20s);
        request.http.method = QString::fromLatin1(method);
        QCOMPARE(bench.look(request).cause, Cause::None);
    }
    Bench bench;
    const ProbeResult alone =
        bench.startUnstalled(requestTo(QStringLiteral("http://127.0.0.29:%1/").arg(server.port()), 500ms))->result;
    QCOMPARE(alone.cause, Cause::ConnectTimedOut);
    QCOMPARE(alone.limit, Duration(500));
}

void HttpProberTest::looksAtIpv6Addresses()
{
    if (QTcpServer any; !any.listen(QHostAddress::LocalHostIPv6)) // a computer without IPv6
        return;
    LoopbackServer server(answering(okAnswer()), std::nullopt, QHostAddress(QHostAddress::LocalHostIPv6));
    Bench bench;
    QCOMPARE(bench.look(requestTo(server.url(QStringLiteral("[::1]")))).cause, Cause::None);
    QVERIFY(server.requests().value(0).contains("\r\nHost: [::1]:" + QByteArray::number(server.port()) + "\r\n"));
    QCOMPARE(bench.look(requestTo(server.url(QStringLiteral("[::1%25lo]")))).cause, Cause::None);
    QVERIFY(server.requests().value(1).contains("\r\nHost: [::1]:" + QByteArray::number(server.port()) + "\r\n"));
}

void HttpProberTest::tellsWhatTheResolverSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("no such name") << "nowhere.invalid" << Cause::NameNotFound << Outcome::Failed;
    QTest::newRow("no address") << "empty.invalid" << Cause::NameHasNoAddress << Outcome::Failed;
    QTest::newRow("silent") << "silent.invalid" << Cause::ResolverSilent << Outcome::Inconclusive;
}

void HttpProberTest::tellsWhatTheResolverSaid()
{
    QFETCH(QString, host);
    QFETCH(Cause, cause);
    QFETCH(Outcome, outcome);
    Bench bench;
    const ProbeResult result = bench.look(requestTo(QStringLiteral("http://%1/").arg(host)));
    QCOMPARE(result.cause, cause);
    QCOMPARE(result.outcome, outcome);
}

void HttpProberTest::tellsARefusedConnection()
{
    QTcpSocket holder; // bound, so that nobody else is given its port, and listens to nobody
    QVERIFY(holder.bind(QHostAddress::LocalHost));
    const quint16 port = holder.localPort();
    Bench bench;
    QCOMPARE(bench.look(requestTo(QStringLiteral("http://127.0.0.1:%1/").arg(port))).cause, Cause::ConnectionRefused);
    QCOMPARE(bench.look(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(port))).cause, Cause::ConnectionRefused);
}

void HttpProberTest::tellsAnUnreachableHost()
{
    // No system connects to a group address; the answer comes from this computer, nothing is sent.
    Bench bench;
    const ProbeResult result = bench.look(requestTo(QStringLiteral("http://224.0.0.1/")));
    QCOMPARE(result.cause, Cause::HostUnreachable);
    QCOMPARE(result.outcome, Outcome::Failed);
}

void HttpProberTest::followsARedirect()
{
    LoopbackServer last(answering(okAnswer("landed")));
    const QByteArray location = last.url(QStringLiteral("b.test"), QStringLiteral("/x")).toLatin1();
    LoopbackServer first(answering("HTTP/1.1 302 F\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    ProbeRequest request = requestTo(first.url(QStringLiteral("a.test")));
    request.http.contains = QStringLiteral("landed");
    const ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.code, 200);
    QVERIFY(last.requests().value(0).startsWith("GET /x HTTP/1.1\r\n"));
    QVERIFY(last.requests().value(0).contains("\r\nHost: b.test:"));
}

void HttpProberTest::judgesTheRedirectItselfWhenNoneMayBeFollowed()
{
    LoopbackServer server(answering("HTTP/1.1 302 F\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.redirects = 0;
    QCOMPARE(bench.look(request).cause, Cause::UnexpectedStatus);
    request.http.expect = {{302, 302}};
    QCOMPARE(bench.look(request).cause, Cause::None);
}

void HttpProberTest::stopsAfterTheLastRedirectAllowed()
{
    LoopbackServer server(answering("HTTP/1.1 302 F\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    ProbeRequest request = requestTo(server.url());
    request.http.redirects = 3;
    const ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::TooManyRedirects);
    QCOMPARE(result.code, 3);
    QCOMPARE(server.requests().size(), 4);
}

void HttpProberTest::opensNoFileForARedirect_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    QTest::newRow("file") << QByteArray("file:///etc/hostname") << Cause::RedirectForbidden << "file";
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/") << Cause::RedirectForbidden << "ftp";
    QTest::newRow("data") << QByteArray("data:,alive") << Cause::RedirectForbidden << "data";
    QTest::newRow("nowhere") << QByteArray("http://[") << Cause::RedirectBroken << "";
}

void HttpProberTest::opensNoFileForARedirect()
{
    QFETCH(QByteArray, location);
    QFETCH(Cause, cause);
    QFETCH(QString, detail);
    LoopbackServer server(answering("HTTP/1.1 302 F\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QCOMPARE(result.cause, cause);
    QCOMPARE(result.detail, detail);
}

void HttpProberTest::leavesCredentialsWithTheFirstOrigin()
{
    LoopbackServer last(answering(okAnswer()));
    const QByteArray location = last.url(QStringLiteral("b.test")).toLatin1();
    LoopbackServer first([&](QTcpSocket &socket, const QByteArray &request) {
        const bool again = request.startsWith("GET /again");
        answering("HTTP/1.1 307 F\r\nLocation: " + (again ? location : QByteArray("/again"))
            + "\r\nContent-Length: 0\r\n\r\n")(socket, request);
    });
    Bench bench;
    bench.secrets.values[QStringLiteral("canary")] = QStringLiteral("canary-value");
    ProbeRequest request = requestTo(first.url(QStringLiteral("a.test")));
    request.http.bearer = SecretRef{QStringLiteral("canary")};
    request.http.headers = {{QStringLiteral("X-Key"), SecretRef{QStringLiteral("canary")}},
        {QStringLiteral("Cookie"), QStringLiteral("id=canary-value")},
        {QStringLiteral("X-Plain"), QStringLiteral("plain")}};
    QCOMPARE(bench.look(request).cause, Cause::None);
    QCOMPARE(first.received().count("canary-value"), 6); // same origin: both times
    QCOMPARE(last.received().count("canary-value"), 0);
    QVERIFY(last.received().contains("X-Plain: plain"));
}

QTEST_GUILESS_MAIN(HttpProberTest)
#include "httpprober_test.moc"

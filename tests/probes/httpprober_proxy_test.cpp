// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/loopbackproxy.h"
#include "support/loopbackserver.h"
#include "support/probing.h"

#include <QSemaphore>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpProberProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsAPlainRequestToAnHttpProxy();
    void tunnelsTlsThroughAnHttpProxy();
    void goesThroughASocksProxy_data();
    void goesThroughASocksProxy();
    void ownsUpToAProxyThatCannotBeReached_data();
    void ownsUpToAProxyThatCannotBeReached();
    void ownsUpToAProxyThatRefuses_data();
    void ownsUpToAProxyThatRefuses();
    void failsWhenTheProxyCannotReachTheTarget_data();
    void failsWhenTheProxyCannotReachTheTarget();
    void ownsUpToAProxyThatIsSilent();
    void blamesTheTargetWhenTheProxyIsStillConnecting();
    void tellsATunnellingProxyWhoWeAre();
    void takesNothingSaidInTheClearForTheEncryptedAnswer();
    void asksNobodyAboutPrivateAddresses();
    void usesTheSystemsProxyForOthers();
    void asksTheProxyForANameUnknownHere();
    void fallsBackToTheResolversWordWithoutAProxy();
    void usesNoneWhenToldSo();
    void neverUsesTheProgramsOwnDefault();
    void doesNotWaitForSystemSettingsThatHang();

private:
    Certificates m_certificates;
};

static ProxyChoice through(const QString &scheme, quint16 port)
{
    return {ProxyChoice::Mode::Explicit, QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port))};
}

//! A port on which nobody answers, and that nobody else is given meanwhile.
struct ClosedPort {
    ClosedPort()
    {
        if (!holder.bind(QHostAddress::LocalHost))
            qFatal("no port is free");
    }
    quint16 number() const { return holder.localPort(); }

    QTcpSocket holder; //!< bound, and listens to nobody
};

static SystemProxies::Query systemUses(const LoopbackProxy &proxy)
{
    return [port = proxy.port()](const QNetworkProxyQuery &) {
        return QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port)};
    };
}

void HttpProberProxyTest::handsAPlainRequestToAnHttpProxy()
{
    LoopbackServer server(answering(okAnswer()));
    LoopbackProxy proxy;
    Bench bench;
    ProbeRequest request = requestTo(server.url(QStringLiteral("unknown-here.invalid")));
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(bench.look(request).cause, Cause::None);
        QCOMPARE(proxy.asked().value(i - 1), "GET " + server.url(QStringLiteral("unknown-here.invalid")).toLatin1());
        QCOMPARE(server.connections(), i);
    }
}

void HttpProberProxyTest::tunnelsTlsThroughAnHttpProxy()
{
    LoopbackServer server(answering(okAnswer()), m_certificates.server(QStringLiteral("good")));
    LoopbackProxy proxy;
    Bench bench([](const QByteArray &) { return Resolved(unexpected(ResolveError::NotFound)); });
    ProbeRequest request = requestTo(server.url(QStringLiteral("good.test")));
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    request.http.tls = {TlsTrust::Mode::CaFile, m_certificates.path(QStringLiteral("known.pem"))};
    QCOMPARE(bench.look(request).cause, Cause::None);
    QCOMPARE(proxy.asked().value(0), "CONNECT good.test:" + QByteArray::number(server.port()));
}

void HttpProberProxyTest::goesThroughASocksProxy_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void HttpProberProxyTest::goesThroughASocksProxy()
{
    QFETCH(bool, encrypted);
    LoopbackServer server(
        answering(okAnswer()), encrypted ? std::optional(m_certificates.server(QStringLiteral("good"))) : std::nullopt);
    LoopbackProxy proxy;
    Bench bench([](const QByteArray &) { return Resolved(unexpected(ResolveError::NotFound)); });
    ProbeRequest request = requestTo(server.url(QStringLiteral("good.test")));
    request.http.proxy = through(QStringLiteral("socks5"), proxy.port());
    request.http.tls = {TlsTrust::Mode::CaFile, m_certificates.path(QStringLiteral("known.pem"))};
    QCOMPARE(bench.look(request).cause, Cause::None);
    QCOMPARE(proxy.asked().value(0), "SOCKS good.test:" + QByteArray::number(server.port()));
}

void HttpProberProxyTest::ownsUpToAProxyThatCannotBeReached_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("target");
    for (const char *proxy : {"http", "socks5"}) {
        for (const char *target : {"http", "https"})
            QTest::addRow("%s through %s", target, proxy) << QString::fromLatin1(proxy) << QString::fromLatin1(target);
    }
}

void HttpProberProxyTest::ownsUpToAProxyThatCannotBeReached()
{
    QFETCH(QString, proxy);
    QFETCH(QString, target);
    const ClosedPort closed;
    const quint16 port = closed.number();
    Bench bench;
    ProbeRequest request = requestTo(target + QStringLiteral("://good.test/"));
    request.http.proxy = through(proxy, port);
    ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::ProxyUnreachable);
    QCOMPARE(result.outcome, Outcome::Inconclusive);
    QCOMPARE(result.detail, QStringLiteral("127.0.0.1:%1").arg(port));
    request.http.proxy.url = QUrl(proxy + QStringLiteral("://nowhere.invalid:99"));
    result = bench.look(request);
    QCOMPARE(result.cause, Cause::ProxyUnreachable);
    QCOMPARE(result.detail, QStringLiteral("nowhere.invalid:99"));
}

void HttpProberProxyTest::ownsUpToAProxyThatRefuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("credentials, http") << "http" << QByteArray("407 Proxy Authentication Required");
    QTest::newRow("credentials, https") << "https" << QByteArray("407 Proxy Authentication Required");
    QTest::newRow("forbidden, https") << "https" << QByteArray("403 Forbidden");
    QTest::newRow("broken, https") << "https" << QByteArray("500 Internal Server Error");
    QTest::newRow("nonsense, https") << "https" << QByteArray("xyz");
}

void HttpProberProxyTest::ownsUpToAProxyThatRefuses()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, status);
    LoopbackProxy proxy;
    proxy.refuseWith(status);
    Bench bench;
    ProbeRequest request = requestTo(target + QStringLiteral("://good.test/"));
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    const ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::ProxyRefused);
    QCOMPARE(result.detail, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
}

void HttpProberProxyTest::failsWhenTheProxyCannotReachTheTarget_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"404 Not Found", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"})
        QTest::newRow(status) << QByteArray(status);
}

void HttpProberProxyTest::failsWhenTheProxyCannotReachTheTarget()
{
    QFETCH(QByteArray, status);
    LoopbackProxy proxy;
    proxy.refuseWith(status);
    Bench bench;
    ProbeRequest request = requestTo(QStringLiteral("https://good.test/"));
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    const ProbeResult result = bench.look(request);
    QCOMPARE(result.cause, Cause::ProxyCannotReach);
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.detail, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
}

void HttpProberProxyTest::ownsUpToAProxyThatIsSilent()
{
    // A listener with a full backlog drops connection attempts: silence, as behind a firewall.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 8; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(full.serverAddress(), full.serverPort());
        crowd.back()->waitForConnected(100);
    }
    QVERIFY(crowd.back()->state() != QAbstractSocket::ConnectedState);
    Bench bench;
    for (const char *target : {"http://good.test/", "https://good.test/"}) {
        ProbeRequest request = requestTo(QString::fromLatin1(target), 300ms);
        request.http.proxy = through(QStringLiteral("http"), full.serverPort());
        QCOMPARE(bench.startUnstalled(request)->result.cause, Cause::ProxyUnreachable);
    }
}

void HttpProberProxyTest::blamesTheTargetWhenTheProxyIsStillConnecting()
{
    LoopbackServer proxy([](QTcpSocket &, const QByteArray &) {});
    Bench bench;
    ProbeRequest request = requestTo(QStringLiteral("https://good.test/"), 700ms);
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    const ProbeResult result = bench.startUnstalled(request)->result;
    QCOMPARE(result.cause, Cause::ConnectTimedOut);
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(proxy.requests().value(0).left(23), QByteArray("CONNECT good.test:443 H"));
}

void HttpProberProxyTest::tellsATunnellingProxyWhoWeAre()
{
    LoopbackServer proxy(answering("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
    const auto settings = [port = proxy.port()](const QNetworkProxyQuery &) {
        return QList<QNetworkProxy>{QNetworkProxy(
            QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, QStringLiteral("me"), QStringLiteral("pw"))};
    };
    Bench bench(testLookup, settings);
    ProbeRequest request = requestTo(QStringLiteral("https://[2001:db8::1]:8443/secret/path"));
    request.http.proxy.mode = ProxyChoice::Mode::System;
    QCOMPARE(bench.look(request).cause, Cause::ProxyCannotReach);
    const QByteArray asked = proxy.requests().value(0);
    QVERIFY2(asked.startsWith("CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n"), asked);
    QVERIFY2(asked.contains("\r\nProxy-Authorization: Basic " + QByteArray("me:pw").toBase64() + "\r\n"), asked);
    QVERIFY(!asked.contains("secret"));
}

void HttpProberProxyTest::takesNothingSaidInTheClearForTheEncryptedAnswer()
{
    LoopbackServer proxy(
        [](QTcpSocket &socket, const QByteArray &) { socket.write("HTTP/1.1 200 Connected\r\n\r\n" + okAnswer()); });
    Bench bench;
    ProbeRequest request = requestTo(QStringLiteral("https://good.test/"), 500ms);
    request.http.proxy = through(QStringLiteral("http"), proxy.port());
    request.http.tls.mode = TlsTrust::Mode::Insecure;
    const ProbeResult result = bench.startUnstalled(request)->result;
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.code, 0);
}

void HttpProberProxyTest::asksNobodyAboutPrivateAddresses()
{
    LoopbackServer server(answering(okAnswer()));
    LoopbackProxy proxy;
    Bench bench(testLookup, systemUses(proxy));
    QCOMPARE(bench.look(requestTo(server.url(QStringLiteral("a.test")))).cause, Cause::None);
    QCOMPARE(bench.look(requestTo(server.url())).cause, Cause::None);
    QVERIFY(proxy.asked().isEmpty());
}

void HttpProberProxyTest::usesTheSystemsProxyForOthers()
{
    LoopbackServer server(answering(okAnswer()));
    LoopbackProxy proxy;
    Bench bench([](const QByteArray &) { return Resolved(Addresses{QHostAddress(QStringLiteral("192.0.2.1"))}); },
        systemUses(proxy));
    QCOMPARE(bench.look(requestTo(server.url(QStringLiteral("far.test")))).cause, Cause::None);
    QCOMPARE(proxy.asked().size(), 1);
    ProbeRequest request = requestTo(server.url());
    request.http.proxy.mode = ProxyChoice::Mode::System; // even for what is near
    QCOMPARE(bench.look(request).cause, Cause::None);
    QCOMPARE(proxy.asked().size(), 2);
}

void HttpProberProxyTest::asksTheProxyForANameUnknownHere()
{
    LoopbackServer server(answering(okAnswer()));
    LoopbackProxy proxy;
    Bench bench(testLookup, systemUses(proxy));
    QCOMPARE(bench.look(requestTo(server.url(QStringLiteral("nowhere.invalid")))).cause, Cause::None);
    QCOMPARE(proxy.asked().size(), 1);
}

void HttpProberProxyTest::fallsBackToTheResolversWordWithoutAProxy()
{
    Bench bench;
    ProbeRequest request = requestTo(QStringLiteral("http://nowhere.invalid/"));
    for (const auto mode : {ProxyChoice::Mode::Automatic, ProxyChoice::Mode::System, ProxyChoice::Mode::None}) {
        request.http.proxy.mode = mode;
        QCOMPARE(bench.look(request).cause, Cause::NameNotFound);
    }
}

void HttpProberProxyTest::usesNoneWhenToldSo()
{
    LoopbackServer server(answering(okAnswer()));
    LoopbackProxy proxy;
    Bench bench(testLookup, systemUses(proxy));
    ProbeRequest request = requestTo(server.url(QStringLiteral("nowhere.invalid")));
    request.http.proxy.mode = ProxyChoice::Mode::None;
    QCOMPARE(bench.look(request).cause, Cause::NameNotFound);
    QVERIFY(proxy.asked().isEmpty());
}

void HttpProberProxyTest::neverUsesTheProgramsOwnDefault()
{
    LoopbackServer server(answering(okAnswer()));
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    const ClosedPort closed;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), closed.number()));
    Bench bench;
    const ProbeResult result = bench.look(requestTo(server.url()));
    QNetworkProxy::setApplicationProxy(before);
    QCOMPARE(result.cause, Cause::None);
}

void HttpProberProxyTest::doesNotWaitForSystemSettingsThatHang()
{
    const auto gate = std::make_shared<QSemaphore>();
    Bench bench(testLookup, [gate](const QNetworkProxyQuery &) {
        gate->acquire();
        return QList<QNetworkProxy>{QNetworkProxy::NoProxy};
    });
    const auto look = bench.start(requestTo(QStringLiteral("http://nowhere.invalid/"), 400ms));
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.outcome, Outcome::Inconclusive);
    QVERIFY(look->fairMs <= 900);
    gate->release(10);
}

QTEST_GUILESS_MAIN(HttpProberProxyTest)
#include "httpprober_proxy_test.moc"

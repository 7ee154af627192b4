// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/addresses.h"
#include "probes/httprequest.h"
#include "probes/redirects.h"

#include <QtTest>

using namespace vigia;

class HttpRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
    void letsTheFamiliesTakeTurns();
    void rewritesTheMethodAsRfc9110Says_data();
    void rewritesTheMethodAsRfc9110Says();
    void followsOnlyHttpAndHttps_data();
    void followsOnlyHttpAndHttps();
    void dropsCredentialsWhenTheOriginChanges_data();
    void dropsCredentialsWhenTheOriginChanges();
    void refusesToTakeCredentialsFromHttpsToHttp();
    void refusesSecretsThatWouldBreakTheRequest();
    void refusesTargetsThatAreNotHttp_data();
    void refusesTargetsThatAreNotHttp();
    void writesTheHostHeader_data();
    void writesTheHostHeader();
    void keepsTheFramingToItself();
    void tellsOnlyThePlainProxyWhoWeAre();
    void writesTheTarget_data();
    void writesTheTarget();
    void namesWhatASocketSays_data();
    void namesWhatASocketSays();
    void prefersTheMostTellingFailure();
};

static HttpPlan plan(const QString &url = QStringLiteral("https://a.test/x"), bool withCredentials = false)
{
    HttpPlan made;
    made.url = QUrl(url);
    made.method = "GET";
    if (withCredentials)
        made.headers.push_back({"Authorization", "Bearer canary", true});
    return made;
}

static Hop hop(const QString &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    return {.url = QUrl(url), .method = method, .body = body};
}

void HttpRulesTest::knowsPrivateAddresses_data()
{
    QTest::addColumn<bool>("isPrivate");
    for (const char *address : {"127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
             "169.254.1.1", "100.64.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
        QTest::newRow(address) << true;
    for (const char *address :
        {"9.9.9.9", "172.32.0.1", "172.15.0.1", "192.169.0.1", "100.128.0.1", "2001:db8::1", "::ffff:9.9.9.9"})
        QTest::newRow(address) << false;
}

void HttpRulesTest::knowsPrivateAddresses()
{
    QFETCH(bool, isPrivate);
    QCOMPARE(isPrivateAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPrivate);
}

void HttpRulesTest::letsTheFamiliesTakeTurns()
{
    const auto addresses = [](std::initializer_list<const char *> texts) {
        QList<QHostAddress> list;
        for (const char *text : texts)
            list.append(QHostAddress(QString::fromLatin1(text)));
        return list;
    };
    const auto given = addresses({"2001:db8::1", "2001:db8::2", "2001:db8::3", "10.0.0.1", "10.0.0.2"});
    QCOMPARE(inTryingOrder(given, 4), addresses({"2001:db8::1", "10.0.0.1", "2001:db8::2", "10.0.0.2"}));
    QCOMPARE(inTryingOrder(addresses({"10.0.0.1"}), 4), addresses({"10.0.0.1"}));
    QCOMPARE(inTryingOrder({}, 4), addresses({}));
}

void HttpRulesTest::rewritesTheMethodAsRfc9110Says_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<bool>("keepsBody");
    QTest::newRow("301 POST") << 301 << QByteArray("POST") << QByteArray("GET") << false;
    QTest::newRow("302 POST") << 302 << QByteArray("POST") << QByteArray("GET") << false;
    QTest::newRow("302 PUT") << 302 << QByteArray("PUT") << QByteArray("PUT") << true;
    QTest::newRow("303 PUT") << 303 << QByteArray("PUT") << QByteArray("GET") << false;
    QTest::newRow("303 HEAD") << 303 << QByteArray("HEAD") << QByteArray("HEAD") << true;
    QTest::newRow("307 POST") << 307 << QByteArray("POST") << QByteArray("POST") << true;
    QTest::newRow("308 POST") << 308 << QByteArray("POST") << QByteArray("POST") << true;
}

void HttpRulesTest::rewritesTheMethodAsRfc9110Says()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, then);
    QFETCH(bool, keepsBody);
    const auto next = followed(hop(QStringLiteral("http://a.test/"), method, "body"), status, "/y", plan());
    QVERIFY(next.has_value());
    QCOMPARE(next->method, then);
    QCOMPARE(next->body, keepsBody ? QByteArray("body") : QByteArray());
    QCOMPARE(next->url, QUrl(QStringLiteral("http://a.test/y")));
}

void HttpRulesTest::followsOnlyHttpAndHttps_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << Cause::RedirectForbidden << "file";
    QTest::newRow("file in capitals") << QByteArray("FILE:///etc/passwd") << Cause::RedirectForbidden << "file";
    QTest::newRow("ftp") << QByteArray("ftp://a.test/") << Cause::RedirectForbidden << "ftp";
    QTest::newRow("data") << QByteArray("data:text/plain,alive") << Cause::RedirectForbidden << "data";
    QTest::newRow("javascript") << QByteArray("javascript:0") << Cause::RedirectForbidden << "javascript";
    QTest::newRow("nothing") << QByteArray() << Cause::RedirectBroken << "";
    QTest::newRow("no host") << QByteArray("http:///x") << Cause::RedirectBroken << "";
    QTest::newRow("no address") << QByteArray("http://[::1") << Cause::RedirectBroken << "";
    QTest::newRow("endless") << QByteArray("/") + QByteArray(9000, 'x') << Cause::RedirectBroken << "";
}

void HttpRulesTest::followsOnlyHttpAndHttps()
{
    QFETCH(QByteArray, location);
    QFETCH(Cause, cause);
    QFETCH(QString, detail);
    const auto next = followed(hop(QStringLiteral("http://a.test/")), 302, location, plan());
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().cause, cause);
    QCOMPARE(next.error().detail, detail);
}

void HttpRulesTest::dropsCredentialsWhenTheOriginChanges_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("kept");
    QTest::newRow("another path") << QByteArray("/y") << true;
    QTest::newRow("default port spelt out") << QByteArray("https://A.test:443/") << true;
    QTest::newRow("another port") << QByteArray("https://a.test:444/") << false;
    QTest::newRow("another host") << QByteArray("//b.test/") << false;
    QTest::newRow("credentials of the server's own") << QByteArray("https://u:p@b.test/") << false;
}

void HttpRulesTest::dropsCredentialsWhenTheOriginChanges()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, kept);
    const HttpPlan made = plan(QStringLiteral("https://a.test/x"), true);
    const auto next = followed(hop(QStringLiteral("https://a.test/x")), 307, location, made);
    QVERIFY(next.has_value());
    QCOMPARE(next->withCredentials, kept);
    QCOMPARE(requestBytes(made, *next, Route::Direct).contains("Authorization"), kept);
    QVERIFY(next->url.userInfo().isEmpty());
    if (kept)
        return;
    // Not even when the way leads back.
    const auto back = followed(*next, 307, "https://a.test/x", made);
    QVERIFY(back.has_value());
    QVERIFY(!back->withCredentials);
}

void HttpRulesTest::refusesToTakeCredentialsFromHttpsToHttp()
{
    const Hop from = hop(QStringLiteral("https://a.test/x"));
    const auto open = followed(from, 302, "http://a.test/x", plan());
    QVERIFY(open.has_value());
    const auto secret = followed(from, 302, "http://a.test/x", plan(QStringLiteral("https://a.test/x"), true));
    QVERIFY(!secret.has_value());
    QCOMPARE(secret.error(), (Failure{Cause::RedirectForbidden, QStringLiteral("http")}));
}

void HttpRulesTest::refusesSecretsThatWouldBreakTheRequest()
{
    const HttpTarget target{QStringLiteral("http://a.test/")};
    HttpOptions options;
    options.bearer = SecretRef{QStringLiteral("token")};
    const auto broken = planOf(target, options, {{QStringLiteral("token"), QStringLiteral("x\r\nX-Evil: 1")}});
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error(), (Failure{Cause::SecretUnavailable, QStringLiteral("token")}));
    QCOMPARE(secretsIn(target, options), QStringList{QStringLiteral("token")});
}

void HttpRulesTest::refusesTargetsThatAreNotHttp_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("file") << "file:///etc/passwd";
    QTest::newRow("nothing") << "";
    QTest::newRow("no host") << "http://";
    QTest::newRow("words") << "hello world";
}

void HttpRulesTest::refusesTargetsThatAreNotHttp()
{
    QFETCH(QString, secret);
    const HttpTarget target{SecretRef{QStringLiteral("address")}};
    const auto made = planOf(target, HttpOptions{}, {{QStringLiteral("address"), secret}});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error(), (Failure{Cause::SecretUnavailable, QStringLiteral("address")}));
}

void HttpRulesTest::writesTheHostHeader_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("name") << "http://a.test/" << QByteArray("a.test");
    QTest::newRow("usual port") << "https://a.test:443/" << QByteArray("a.test");
    QTest::newRow("other port") << "http://a.test:443/" << QByteArray("a.test:443");
    QTest::newRow("IPv6") << "http://[::1]:8080/" << QByteArray("[::1]:8080");
    QTest::newRow("IPv6 with a scope") << "http://[fe80::1%25eth0]/" << QByteArray("[fe80::1]");
    QTest::newRow("IDNA") << QString::fromUtf8("http://\xc3\xa1.test/") << QByteArray("xn--1ca.test");
}

void HttpRulesTest::writesTheHostHeader()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, host);
    QVERIFY(requestBytes(plan(url), hop(url), Route::Direct).contains("\r\nHost: " + host + "\r\n"));
}

void HttpRulesTest::keepsTheFramingToItself()
{
    HttpOptions options;
    options.headers = {{QStringLiteral("Connection"), QStringLiteral("keep-alive")},
        {QStringLiteral("Content-Length"), QStringLiteral("5")},
        {QStringLiteral("Accept-Encoding"), QStringLiteral("gzip")}, {QStringLiteral("X-Mine"), QStringLiteral("1")}};
    const auto made = planOf(HttpTarget{QStringLiteral("http://a.test/")}, options, {});
    QVERIFY(made.has_value());
    const QByteArray bytes = requestBytes(*made, hop(QStringLiteral("http://a.test/")), Route::Direct);
    QVERIFY(bytes.contains("\r\nConnection: close\r\n"));
    QVERIFY(bytes.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(!bytes.contains("Content-Length"));
    QVERIFY(!bytes.contains("keep-alive"));
    QVERIFY(bytes.contains("\r\nX-Mine: 1\r\n"));
}

void HttpRulesTest::tellsOnlyThePlainProxyWhoWeAre()
{
    const QNetworkProxy proxy(
        QNetworkProxy::HttpProxy, QStringLiteral("p.test"), 3128, QStringLiteral("me"), QStringLiteral("word"));
    const QByteArray header = "\r\nProxy-Authorization: Basic " + QByteArray("me:word").toBase64() + "\r\n";
    const QString url = QStringLiteral("http://a.test/");
    QVERIFY(requestBytes(plan(url), hop(url), Route::ThroughHttpProxy, proxy).contains(header));
    QVERIFY(!requestBytes(plan(url), hop(url), Route::ThroughTunnel, proxy).contains("Proxy-Authorization"));
}

void HttpRulesTest::writesTheTarget_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Route>("route");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("root") << "http://a.test" << Route::Direct << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("query alone") << "http://a.test?q" << Route::Direct << QByteArray("GET /?q HTTP/1.1\r\n");
    QTest::newRow("encoded stays encoded") << "http://a.test/a%20b%0d%0a?c=%C3%A1" << Route::Direct
                                           << QByteArray("GET /a%20b%0D%0A?c=%C3%A1 HTTP/1.1\r\n");
    QTest::newRow("to a proxy") << "http://a.test:81/x?y" << Route::ThroughHttpProxy
                                << QByteArray("GET http://a.test:81/x?y HTTP/1.1\r\n");
    QTest::newRow("through a tunnel") << "http://a.test/x" << Route::ThroughTunnel << QByteArray("GET /x HTTP/1.1\r\n");
}

void HttpRulesTest::writesTheTarget()
{
    QFETCH(QString, url);
    QFETCH(Route, route);
    QFETCH(QByteArray, line);
    const QByteArray bytes = requestBytes(plan(url), hop(url), route);
    QCOMPARE(bytes.left(bytes.indexOf('\n') + 1), line);
    QCOMPARE(bytes.count("\r\n\r\n"), 1);
}

void HttpRulesTest::namesWhatASocketSays_data()
{
    using Socket = QAbstractSocket;
    QTest::addColumn<Socket::SocketError>("error");
    QTest::addColumn<Route>("route");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, Socket::SocketError error, Route route, bool connected, Cause cause) {
        QTest::newRow(name) << error << route << connected << cause;
    };
    row("refused", Socket::ConnectionRefusedError, Route::Direct, false, Cause::ConnectionRefused);
    row("refused by the plain proxy", Socket::ConnectionRefusedError, Route::ThroughHttpProxy, false,
        Cause::ProxyUnreachable);
    row("refused, the tunnel says", Socket::ConnectionRefusedError, Route::ThroughTunnel, false,
        Cause::ConnectionRefused);
    row("the system gave up", Socket::SocketTimeoutError, Route::Direct, false, Cause::ConnectTimedOut);
    row("unreachable", Socket::NetworkError, Route::Direct, false, Cause::HostUnreachable);
    row("unreachable proxy", Socket::NetworkError, Route::ThroughHttpProxy, false, Cause::ProxyUnreachable);
    row("unreachable later", Socket::NetworkError, Route::Direct, true, Cause::ConnectionClosed);
    row("forbidden by a firewall here", Socket::SocketAccessError, Route::Direct, false, Cause::HostUnreachable);
    row("forbidden by the proxy", Socket::SocketAccessError, Route::ThroughTunnel, false, Cause::ProxyRefused);
    row("unknown to the proxy", Socket::HostNotFoundError, Route::ThroughTunnel, false, Cause::NameNotFound);
    row("closed", Socket::RemoteHostClosedError, Route::Direct, true, Cause::ConnectionClosed);
    row("out of sockets", Socket::SocketResourceError, Route::Direct, false, Cause::OutOfDescriptors);
    row("proxy refused", Socket::ProxyConnectionRefusedError, Route::ThroughTunnel, false, Cause::ProxyUnreachable);
    row("proxy unknown", Socket::ProxyNotFoundError, Route::ThroughTunnel, false, Cause::ProxyUnreachable);
    row("proxy silent", Socket::ProxyConnectionTimeoutError, Route::ThroughTunnel, false, Cause::ProxyUnreachable);
    row("proxy hung up", Socket::ProxyConnectionClosedError, Route::ThroughTunnel, false, Cause::ProxyRefused);
    row("proxy wants a password", Socket::ProxyAuthenticationRequiredError, Route::ThroughTunnel, false,
        Cause::ProxyRefused);
    row("anything else", Socket::UnsupportedSocketOperationError, Route::Direct, false, Cause::SystemFault);
}

void HttpRulesTest::namesWhatASocketSays()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(Route, route);
    QFETCH(bool, connected);
    QFETCH(Cause, cause);
    QCOMPARE(failureOf({.error = error, .words = {}, .route = route, .connected = connected}).cause, cause);
}

void HttpRulesTest::prefersTheMostTellingFailure()
{
    QCOMPARE(mostTelling({{Cause::NoNetwork, {}}, {Cause::ConnectionRefused, {}}, {Cause::ConnectTimedOut, {}}}).cause,
        Cause::ConnectionRefused);
    QCOMPARE(mostTelling({{Cause::NoNetwork, {}}, {Cause::ConnectTimedOut, {}}}).cause, Cause::ConnectTimedOut);
    QCOMPARE(mostTelling({{Cause::NoNetwork, {}}}).cause, Cause::NoNetwork);
}

QTEST_GUILESS_MAIN(HttpRulesTest)
#include "httprules_test.moc"

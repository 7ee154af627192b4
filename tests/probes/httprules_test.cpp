// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/addresses.h"
#include "probes/httpclients.h"
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
    void spellsANameInManyWays();
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
    for (const char *address : {"9.9.9.9", "172.32.0.1", "172.15.0.1", "192.169.0.1", "100.128.0.1", "2001:db8::1",
                                "::ffff:9.9.9.9"})
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

void HttpRulesTest::spellsANameInManyWays()
{
    QCOMPARE(spelling(QStringLiteral("a1.b"), 0), QStringLiteral("a1.b"));
    QCOMPARE(spelling(QStringLiteral("a1.b"), 1), QStringLiteral("A1.b"));
    QCOMPARE(spelling(QStringLiteral("a1.b"), 3), QStringLiteral("A1.B"));
    QVERIFY(!spelling(QStringLiteral("a1.b"), 4).has_value());
    QCOMPARE(spelling(QStringLiteral("127.0.0.1"), 0), QStringLiteral("127.0.0.1"));
    QVERIFY(!spelling(QStringLiteral("127.0.0.1"), 1).has_value());
    QVERIFY(!spelling(QStringLiteral("fe80::1"), 1).has_value());
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
    QCOMPARE(networkRequest(made, *next).hasRawHeader("Authorization"), kept);
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
    QCOMPARE(networkRequest(plan(url), hop(url)).rawHeader("Host"), host);
}

void HttpRulesTest::keepsTheFramingToItself()
{
    HttpOptions options;
    options.headers = {{QStringLiteral("Connection"), QStringLiteral("keep-alive")},
                       {QStringLiteral("Content-Length"), QStringLiteral("5")},
                       {QStringLiteral("Accept-Encoding"), QStringLiteral("gzip")},
                       {QStringLiteral("X-Mine"), QStringLiteral("1")}};
    const auto made = planOf(HttpTarget{QStringLiteral("http://a.test/")}, options, {});
    QVERIFY(made.has_value());
    const QNetworkRequest request = networkRequest(*made, hop(QStringLiteral("http://a.test/")));
    QCOMPARE(request.rawHeader("Connection"), QByteArray("close"));
    QCOMPARE(request.rawHeader("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(!request.hasRawHeader("Content-Length"));
    QCOMPARE(request.rawHeader("X-Mine"), QByteArray("1"));
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

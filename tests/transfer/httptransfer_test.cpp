// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/loopbackproxy.h"
#include "support/scriptedserver.h"
#include "support/standstill.h"
#include "transferring.h"

#include "transfer/retryafter.h"

#include <algorithm>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven();
    void knowsWhatAnAnswerMeans_data();
    void knowsWhatAnAnswerMeans();
    void endsAtItsTimeLimit();
    void boundsWhatItReads();
    void followsNoRedirect();
    void waitsAsLongAsItIsTold_data();
    void waitsAsLongAsItIsTold();
    void verifiesCertificates();
    void goesThroughAProxy();
    void takesNoEnvironmentsProxyForPrivateAddresses();
    void speaksNothingButHttp_data();
    void speaksNothingButHttp();
    void refusesHeadersThatWouldBreakTheProtocol();
    void saysNoSecretInAnyAnswer();
    void answersWhatIsUnderWayWhenItEnds();
    void carriesManyAtATime();

private:
    HttpTransfer request(const QString &query) const;

    Certificates m_certificates;
    ScriptedServer m_server{QStringLiteral("httpreceiver.py"),
        {m_certificates.path(QStringLiteral("home.pem")), m_certificates.path(QStringLiteral("home.key"))}};
};

HttpTransfer HttpTransferTest::request(const QString &query) const
{
    HttpTransfer transfer;
    transfer.url =
        QUrl(QStringLiteral("http://localhost:%1/hook?%2").arg(m_server.port(QStringLiteral("http"))).arg(query));
    transfer.headers = {{"Content-Type", "application/json"}};
    transfer.body = "{\"a\": 1}";
    transfer.timeout = query.contains(QStringLiteral("hang=")) ? 2s : 30s; // who is answered is answered in the end
    return transfer;
}

void HttpTransferTest::sendsWhatItIsGiven()
{
    HttpTransfer transfer = request(QStringLiteral("body=thanks"));
    transfer.headers.emplace_back("X-Empty", "");
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome, (DeliveryOutcome{.fate = Fate::Accepted, .code = 200}));
    QCOMPARE(answer.body, "thanks");
    const QJsonObject heard = m_server.last();
    QCOMPARE(heard.value(QStringLiteral("method")).toString(), QStringLiteral("POST"));
    QCOMPARE(heard.value(QStringLiteral("path")).toString(), QStringLiteral("/hook?body=thanks"));
    QCOMPARE(heard.value(QStringLiteral("body")).toString(), QStringLiteral("{\"a\": 1}"));
    const QJsonObject headers = heard.value(QStringLiteral("headers")).toObject();
    QCOMPARE(headers.value(QStringLiteral("content-type")).toString(), QStringLiteral("application/json"));
    QVERIFY(headers.contains(QStringLiteral("x-empty")));
    QVERIFY(!headers.contains(QStringLiteral("expect")));
}

void HttpTransferTest::knowsWhatAnAnswerMeans_data()
{
    using Trouble = DeliveryTrouble;
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("code");
    const auto row = [](const char *query, Fate fate, Trouble trouble, int code) {
        QTest::newRow(query) << fate << trouble << code;
    };
    row("status=204", Fate::Accepted, Trouble::None, 204);
    row("status=301&location=/other", Fate::Refused, Trouble::Rejected, 301);
    row("status=400", Fate::Refused, Trouble::Rejected, 400);
    row("status=401", Fate::Refused, Trouble::LoginRefused, 401);
    row("status=404", Fate::Refused, Trouble::Rejected, 404);
    row("status=408", Fate::Uncertain, Trouble::NotNow, 408);
    row("status=429", Fate::NotSent, Trouble::TooMany, 429);
    row("status=503", Fate::NotSent, Trouble::NotNow, 503);
    row("drop=1", Fate::Uncertain, Trouble::ConnectionLost, 0);
    row("hang=before", Fate::Uncertain, Trouble::TimedOut, 0);
    row("hang=body&status=200", Fate::Accepted, Trouble::None, 200); // it said yes
    row("hang=body&status=500", Fate::Uncertain, Trouble::NotNow, 500);
}

void HttpTransferTest::knowsWhatAnAnswerMeans()
{
    QFETCH(Fate, fate);
    QFETCH(DeliveryTrouble, trouble);
    QFETCH(int, code);
    const DeliveryOutcome outcome = answerTo(request(QString::fromLatin1(QTest::currentDataTag()))).outcome;
    QCOMPARE(outcome.fate, fate);
    QCOMPARE(outcome.trouble, trouble);
    QCOMPARE(outcome.code, code);
}

void HttpTransferTest::endsAtItsTimeLimit()
{
    for (const char *query : {"hang=before", "hang=header", "hang=body"}) {
        QElapsedTimer took;
        FairTimer ran;
        took.start();
        ran.start();
        answerTo(request(QString::fromLatin1(query)));
        QVERIFY(took.elapsed() >= 1900 && ran.elapsed() < 2500);
    }
    HttpTransfer nobody = request({});
    nobody.url.setPort(1);
    const DeliveryOutcome outcome = answerTo(nobody).outcome;
    QCOMPARE(outcome.fate, Fate::NotSent);
    QCOMPARE(outcome.trouble, DeliveryTrouble::CannotConnect);
}

void HttpTransferTest::boundsWhatItReads()
{
    const TransferAnswer large = answerTo(request(QStringLiteral("body=0123456789&times=100000")));
    QCOMPARE(large.outcome.fate, Fate::Accepted);
    QCOMPARE(large.body.size(), HttpTransfer::usualBody);
    const TransferAnswer words = answerTo(request(QStringLiteral("status=500&body=0123456789&times=100000")));
    QCOMPARE(words.outcome.detail.size(), 500);
    // The status had been said before the headers had no end.
    const TransferAnswer headers = answerTo(request(QStringLiteral("status=500&headers=100000")));
    QCOMPARE(headers.outcome.fate, Fate::Uncertain);
}

void HttpTransferTest::followsNoRedirect()
{
    const qsizetype before = m_server.log().size();
    answerTo(request(QStringLiteral("status=307&location=/elsewhere")));
    QCOMPARE(m_server.log().size(), before + 1);
}

void HttpTransferTest::waitsAsLongAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<Duration>>("wait");
    const auto row = [](const char *value, std::optional<Duration> wait) {
        QTest::newRow(value) << QByteArray(value) << wait;
    };
    row("7", Duration(7s));
    row("0", Duration(0));
    row("99999999999999999999", Duration(24h));
    row("-5", std::nullopt);
    row("soon", std::nullopt);
    row("Sun, 06 Nov 1994 08:51:37 GMT", Duration(2min));
    row("Sun, 06 Nov 1994 08:00:00 GMT", Duration(0)); // over already
}

void HttpTransferTest::waitsAsLongAsItIsTold()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<Duration>, wait);
    QCOMPARE(parseRetryAfter(value, "Sun, 06 Nov 1994 08:49:37 GMT"), wait);
    const QString query = QStringLiteral("status=429&date=Sun,+06+Nov+1994+08:49:37+GMT&retry_after=");
    QCOMPARE(answerTo(request(query + QString::fromLatin1(value.replace(' ', '+')))).outcome.retryAfter, wait);
}

void HttpTransferTest::verifiesCertificates()
{
    HttpTransfer transfer = request({});
    transfer.url.setScheme(QStringLiteral("https"));
    transfer.url.setPort(m_server.port(QStringLiteral("https")));
    const DeliveryOutcome unknown = answerTo(transfer).outcome;
    QCOMPARE(unknown.fate, Fate::NotSent);
    QCOMPARE(unknown.trouble, DeliveryTrouble::CertificateInvalid);
    transfer.caFile = m_certificates.path(QStringLiteral("stranger.pem"));
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::CertificateInvalid);
    transfer.caFile = m_certificates.path(QStringLiteral("known.pem"));
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    transfer.url.setHost(QStringLiteral("127.0.0.1")); // not what the certificate says
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::CertificateInvalid);
}

void HttpTransferTest::goesThroughAProxy()
{
    LoopbackProxy proxy;
    HttpTransfer transfer = request({});
    transfer.url.setScheme(QStringLiteral("https"));
    transfer.url.setPort(m_server.port(QStringLiteral("https")));
    transfer.caFile = m_certificates.path(QStringLiteral("known.pem"));
    for (const char *scheme : {"http", "socks5"}) {
        transfer.proxy = {ProxyChoice::Mode::Explicit,
            QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1StringView(scheme)).arg(proxy.port()))};
        QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    }
    const QByteArray target = "localhost:" + QByteArray::number(transfer.url.port());
    QCOMPARE(proxy.asked(), (QList<QByteArray>{"CONNECT " + target, "SOCKS " + target}));

    proxy.refuseWith("407 Proxy Authentication Required");
    transfer.proxy.url.setScheme(QStringLiteral("http"));
    const DeliveryOutcome refused = answerTo(transfer).outcome;
    QCOMPARE(refused.fate, Fate::NotSent);
}

void HttpTransferTest::takesNoEnvironmentsProxyForPrivateAddresses()
{
    LoopbackProxy proxy;
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    HttpTransfer transfer = request({});
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    transfer.proxy.mode = ProxyChoice::Mode::None;
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    QVERIFY(proxy.asked().isEmpty());
    transfer.proxy.mode = ProxyChoice::Mode::System;
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    QCOMPARE(proxy.asked().size(), 1);
    qunsetenv("http_proxy");
}

void HttpTransferTest::speaksNothingButHttp_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
        {"file:///etc/passwd", "ftp://localhost/", "smtp://localhost/", "", "http://", "gopher://localhost/x"})
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void HttpTransferTest::speaksNothingButHttp()
{
    QFETCH(QUrl, url);
    HttpTransfer transfer = request({});
    transfer.url = url;
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::BadSetting);
}

void HttpTransferTest::refusesHeadersThatWouldBreakTheProtocol()
{
    const qsizetype before = m_server.log().size();
    for (const auto &[name, value] : std::vector<std::pair<QByteArray, QByteArray>>{{"X-A", "1\r\nX-B: 2"},
             {"X-A\r\nX-B", "1"}, {"X-A", "1\n2"}, {"X A", "1"}, {"", "1"}, {"X-A", QByteArray("1\0", 2)}}) {
        HttpTransfer transfer = request({});
        transfer.headers.emplace_back(name, value);
        QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::BadSetting);
    }
    HttpTransfer transfer = request({});
    transfer.method = "POST / HTTP/1.1\r\nX:";
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::BadSetting);
    QCOMPARE(m_server.log().size(), before);
}

void HttpTransferTest::saysNoSecretInAnyAnswer()
{
    const QByteArray canary = "canary-123:ABC_def";
    for (const char *query : {"echo=1", "echo=1&status=401", "echo=1&status=500", "drop=1", "hang=before"}) {
        HttpTransfer transfer = request(QString::fromLatin1(query));
        transfer.url.setPath(QStringLiteral("/bot") + QString::fromLatin1(canary) + QStringLiteral("/x"));
        transfer.headers.emplace_back("Authorization", "Bearer " + canary);
        transfer.body = canary + ' ' + canary.toBase64();
        transfer.secrets = {canary};
        const TransferAnswer answer = answerTo(transfer);
        QVERIFY2(!answer.outcome.detail.toUtf8().contains("ABC_def"), qPrintable(answer.outcome.detail));
        QVERIFY2(!answer.body.contains("ABC_def"), answer.body.constData());
        QVERIFY2(!answer.body.contains(canary.toBase64(QByteArray::OmitTrailingEquals)), answer.body.constData());
    }
    HttpTransfer login = request(QStringLiteral("echo=1&status=500"));
    login.url.setUserName(QStringLiteral("me"));
    login.url.setPassword(QString::fromLatin1(canary));
    const QByteArray basic = QByteArray("me:" + canary).toBase64(QByteArray::OmitTrailingEquals);
    QVERIFY(!answerTo(login).body.contains(basic));
    QVERIFY(!answerTo(login).outcome.detail.toUtf8().contains(basic));
    QVERIFY(m_server.last()
                .value(QStringLiteral("headers"))
                .toObject()[QStringLiteral("authorization")]
                .toString()
                .startsWith(QStringLiteral("Basic ") + QString::fromLatin1(basic)));
    HttpTransfer transfer = request({});
    transfer.url = QUrl(QStringLiteral("http://nowhere.invalid/bot") + QString::fromLatin1(canary));
    transfer.secrets = {canary};
    transfer.timeout = 1s; // whatever the system says of the name, and when
    QVERIFY(!answerTo(transfer).outcome.detail.contains(QStringLiteral("ABC_def")));
}

void HttpTransferTest::answersWhatIsUnderWayWhenItEnds()
{
    std::vector<DeliveryOutcome> outcomes;
    auto transfers = std::make_unique<Transfers>(curlLibrary());
    HttpTransfer transfer = request(QStringLiteral("hang=before"));
    transfer.timeout = 30s;
    const qsizetype before = m_server.log().size();
    for (int i = 0; i < 3; ++i) {
        transfers->start(transfer, [&, ending = transfers.get()](const TransferAnswer &answer) {
            outcomes.push_back(answer.outcome);
            // Nothing starts any more, but everybody is answered.
            ending->start(transfer, [&](const TransferAnswer &late) { outcomes.push_back(late.outcome); });
        });
    }
    QTRY_COMPARE(m_server.log().size(), before + 3);
    FairTimer took;
    took.start();
    transfers.reset();
    QVERIFY2(took.elapsed() < 250, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(outcomes.size(), 6u);
    QCOMPARE(std::ranges::count(outcomes, Fate::Uncertain, &DeliveryOutcome::fate), 3);
    QCOMPARE(
        std::ranges::count(outcomes, DeliveryTrouble::OwnFault, &DeliveryOutcome::trouble), qsizetype(outcomes.size()));
}

void HttpTransferTest::carriesManyAtATime()
{
    Transfers transfers(curlLibrary());
    int accepted = 0;
    for (int i = 0; i < 200; ++i) {
        HttpTransfer transfer = request({});
        transfer.timeout = 60s;
        transfers.start(
            transfer, [&](const TransferAnswer &answer) { accepted += answer.outcome.fate == Fate::Accepted; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(accepted, 200, 60'000);
}

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "httptransfer_test.moc"

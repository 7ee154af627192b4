// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/webhookchannel.h"
#include "messages/alertmanagerdocument.h"
#include "sending.h"
#include "support/certificates.h"
#include "support/fakesecrets.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class WebhookChannelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsWhatAlertmanagerWould();
    void namesAllOfManyThatFailAtOnce();
    void takesAddressAndHeadersFromSecrets();
    void letsAHeaderOfOnesOwnReplaceOurs();
    void waitsForAllItsSecrets();
    void neverSaysWhereItPosts_data();
    void neverSaysWhereItPosts();
    void trustsTheGivenAuthority();

private:
    QString address(const QString &rest) const
    {
        return QStringLiteral("http://localhost:%1%2").arg(m_server.port(QStringLiteral("http"))).arg(rest);
    }
    DeliveryOutcome post(const WebhookWay &way)
    {
        WebhookChannel webhook(way, m_secrets, m_transfers);
        return outcomeOf(webhook, told());
    }

    Certificates m_certificates;
    ScriptedServer m_server{QStringLiteral("httpreceiver.py"),
        {m_certificates.path(QStringLiteral("home.pem")), m_certificates.path(QStringLiteral("home.key"))}};
    CurlLibrary m_library;
    FakeSecrets m_secrets;
    Transfers m_transfers{m_library};
};

static QString header(const QJsonObject &request, const QString &name)
{
    return request.value(QStringLiteral("headers")).toObject().value(name).toString();
}

void WebhookChannelTest::postsWhatAlertmanagerWould()
{
    QCOMPARE(post({.url = address(QStringLiteral("/hook"))}), (DeliveryOutcome{.fate = Fate::Accepted, .code = 200}));
    const QJsonObject heard = m_server.last();
    QCOMPARE(heard.value(QStringLiteral("method")).toString(), QStringLiteral("POST"));
    QCOMPARE(header(heard, QStringLiteral("idempotency-key")), told().key);
    QCOMPARE(header(heard, QStringLiteral("content-type")), QStringLiteral("application/json"));
    QCOMPARE(QJsonDocument::fromJson(heard.value(QStringLiteral("body")).toString().toUtf8()).object(),
        alertmanagerDocument(told()));
}

void WebhookChannelTest::namesAllOfManyThatFailAtOnce()
{
    WebhookChannel webhook({.url = address(QStringLiteral("/hook"))}, m_secrets, m_transfers);
    QCOMPARE(outcomeOf(webhook, toldMany()).fate, Fate::Accepted);
    const QByteArray body = m_server.log().last().value(QStringLiteral("body")).toString().toUtf8();
    QSet<QString> named;
    for (const QJsonValue &alert : QJsonDocument::fromJson(body).object().value(QStringLiteral("alerts")).toArray())
        named.insert(alert[QStringLiteral("labels")][QStringLiteral("monitor")].toString());
    QCOMPARE(named.size(), 200);
}

void WebhookChannelTest::takesAddressAndHeadersFromSecrets()
{
    m_secrets.values = {{QStringLiteral("where"), address(QStringLiteral("/services/T0/B0/x"))},
        {QStringLiteral("who"), QStringLiteral("Bearer canary")}};
    const WebhookWay way{.url = SecretRef{QStringLiteral("where")},
        .headers = {{QStringLiteral("Authorization"), SecretRef{QStringLiteral("who")}},
            {QStringLiteral("X-Team"), QStringLiteral("ops")}}};
    QCOMPARE(post(way).fate, Fate::Accepted);
    const QJsonObject heard = m_server.last();
    QCOMPARE(heard.value(QStringLiteral("path")).toString(), QStringLiteral("/services/T0/B0/x"));
    QCOMPARE(header(heard, QStringLiteral("authorization")), QStringLiteral("Bearer canary"));
    QCOMPARE(header(heard, QStringLiteral("x-team")), QStringLiteral("ops"));
}

void WebhookChannelTest::letsAHeaderOfOnesOwnReplaceOurs()
{
    post(
        {.url = address(QStringLiteral("/")), .headers = {{QStringLiteral("content-type"), QStringLiteral("text/x")}}});
    QCOMPARE(header(m_server.last(), QStringLiteral("content-type")), QStringLiteral("text/x"));
}

void WebhookChannelTest::waitsForAllItsSecrets()
{
    m_secrets.values = {{QStringLiteral("where"), address(QStringLiteral("/"))}};
    const qsizetype before = m_server.log().size();
    const WebhookWay way{.url = SecretRef{QStringLiteral("where")},
        .headers = {{QStringLiteral("Authorization"), SecretRef{QStringLiteral("who")}}}};
    QCOMPARE(post(way),
        (DeliveryOutcome{
            .fate = Fate::NotSent, .trouble = DeliveryTrouble::SecretMissing, .detail = QStringLiteral("who")}));
    QCOMPARE(m_server.log().size(), before);
}

void WebhookChannelTest::neverSaysWhereItPosts_data()
{
    QTest::addColumn<QString>("rest");
    for (const char *rest : {"/services/canary-token?echo=1&status=401", "/x?token=canary-token&echo=1&status=500",
             "/services/canary-token?drop=1", "/services/canary-token?echo=1&status=404",
             "/services/canary-token?status=301&location=/canary-token"})
        QTest::newRow(rest) << QString::fromLatin1(rest);
}

void WebhookChannelTest::neverSaysWhereItPosts()
{
    QFETCH(QString, rest);
    m_secrets.values = {
        {QStringLiteral("where"), address(rest)}, {QStringLiteral("who"), QStringLiteral("Bearer canary-key")}};
    const WebhookWay way{.url = SecretRef{QStringLiteral("where")},
        .headers = {{QStringLiteral("Authorization"), SecretRef{QStringLiteral("who")}}}};
    const DeliveryOutcome outcome = post(way);
    QVERIFY(outcome.fate != Fate::Accepted);
    QVERIFY2(!outcome.detail.contains(QStringLiteral("canary")), qPrintable(outcome.detail));
    for (const char *broken : {"canary-token", "http://canary-token:x/", "file:///canary-token",
             "http://localhost:1/canary-token", "http://canary-user:canary-token@localhost:1/"}) {
        m_secrets.values[QStringLiteral("where")] = QString::fromLatin1(broken);
        const DeliveryOutcome failed = post(way);
        QVERIFY(failed.fate != Fate::Accepted);
        QVERIFY2(!failed.detail.contains(QStringLiteral("canary-token")), qPrintable(failed.detail));
    }
}

void WebhookChannelTest::trustsTheGivenAuthority()
{
    WebhookWay way{.url = QStringLiteral("https://localhost:%1/").arg(m_server.port(QStringLiteral("https")))};
    QCOMPARE(post(way).trouble, DeliveryTrouble::CertificateInvalid);
    way.tls = {TlsTrust::Mode::CaFile, m_certificates.path(QStringLiteral("known.pem"))};
    QCOMPARE(post(way).fate, Fate::Accepted);
}

QTEST_GUILESS_MAIN(WebhookChannelTest)
#include "webhookchannel_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/scriptedserver.h"
#include "support/standstill.h"
#include "transferring.h"

#include <QJsonArray>

#include <algorithm>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using Security = MailAccount::Security;

Q_DECLARE_METATYPE(Security)

//! Against a real server, and against servers that misbehave.
class MailTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThroughARealServer_data();
    void sendsThroughARealServer();
    void saysWhoWasRefusedAndTellsTheOthers();
    void believesNoCertificateThatIsNotGood_data();
    void believesNoCertificateThatIsNotGood();
    void trustsTheGivenAuthorityOnly();
    void tellsWhatIsWrongWithALogin();
    void knowsWhatARefusalMeans_data();
    void knowsWhatARefusalMeans();
    void saysNothingSecretWithoutEncryption_data();
    void saysNothingSecretWithoutEncryption();
    void refusesWhatWouldBreakTheProtocol_data();
    void refusesWhatWouldBreakTheProtocol();
    void losesNoLineThatBeginsWithADot();
    void ownsUpToAServerThatIsNotThere();
    void isNotDelayedByAnotherThatStalls();
    void sendsManyAtATime();
    void answersWhatIsUnderWayWhenItEnds();
    void doesNotWaitForTheFarewell();

private:
    QString server(const QString &name) const;
    MailTransfer real(const QString &endpoint) const;
    MailTransfer hostile(const QString &endpoint) const;
    QStringList heard(const QString &endpoint) const;
    static bool isSilent(const QString &endpoint)
    {
        return QStringList{QStringLiteral("silent"), QStringLiteral("trickles"), QStringLiteral("garbles"),
            QStringLiteral("stalls-after-data")}
            .contains(endpoint);
    }
    //! How many things they heard; the farewell of whoever has his answer may come at any time.
    qsizetype mostlyHeard() const
    {
        const QList<QJsonObject> log = m_hostile.log();
        return std::ranges::count_if(log, [](const QJsonObject &entry) {
            return entry.value(QStringLiteral("line")).toString() != QStringLiteral("QUIT");
        });
    }
    qsizetype mailsHeard() const
    {
        const QList<QJsonObject> log = m_hostile.log();
        return std::ranges::count_if(
            log, [](const QJsonObject &entry) { return entry.contains(QStringLiteral("mail")); });
    }
    Certificates m_certificates;
    ScriptedServer m_exim{QStringLiteral("eximserver.py"),
        {server(QStringLiteral("home")), server(QStringLiteral("homeexpired")), server(QStringLiteral("homefuture")),
            server(QStringLiteral("homeunknown")), server(QStringLiteral("good"))}};
    ScriptedServer m_hostile{QStringLiteral("hostilemail.py")};
};

QString MailTransferTest::server(const QString &name) const
{
    return QStringLiteral("%1=%2,%3")
        .arg(name, m_certificates.path(name + QStringLiteral(".pem")),
            m_certificates.path(name + QStringLiteral(".key")));
}

static MailTransfer mail(quint16 port)
{
    return {.host = QStringLiteral("localhost"),
        .port = port,
        .user = QStringLiteral("vigia"),
        .password = QLatin1StringView(ScriptedServer::password),
        .sender = "vigia@example.org",
        .recipients = {"ops@example.org"},
        .message = "From: <vigia@example.org>\r\nTo: <ops@example.org>\r\nSubject: DOWN Shop\r\n\r\nShop is down.\r\n",
        .timeout = 30s};
}

MailTransfer MailTransferTest::real(const QString &endpoint) const
{
    MailTransfer transfer = mail(m_exim.port(endpoint));
    transfer.caFile = m_certificates.path(QStringLiteral("known.pem"));
    return transfer;
}

MailTransfer MailTransferTest::hostile(const QString &endpoint) const
{
    MailTransfer transfer = mail(m_hostile.port(endpoint));
    transfer.security = Security::None;
    if (isSilent(endpoint))
        transfer.timeout = 2s;
    return transfer;
}

QStringList MailTransferTest::heard(const QString &endpoint) const
{
    QStringList lines;
    for (const QJsonObject &entry : m_hostile.log()) {
        if (entry.value(QStringLiteral("endpoint")).toString() == endpoint)
            lines.append(entry.value(QStringLiteral("line")).toString());
    }
    return lines;
}

void MailTransferTest::sendsThroughARealServer_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Security>("security");
    QTest::newRow("STARTTLS") << QStringLiteral("home") << Security::StartTls;
    QTest::newRow("TLS") << QStringLiteral("home-tls") << Security::Tls;
}

void MailTransferTest::sendsThroughARealServer()
{
    QFETCH(QString, endpoint);
    QFETCH(Security, security);
    MailTransfer transfer = real(endpoint);
    transfer.security = security;
    transfer.recipients = {"ops@example.org", "boss@example.org"};
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome.detail.left(6), QStringLiteral("OK id="));
    QCOMPARE(answer.outcome.fate, Fate::Accepted);
    QCOMPARE(answer.outcome.code, 250);
    QVERIFY(answer.refused.empty());

    m_exim.ask({});
    const QJsonObject taken = m_exim.last();
    QCOMPARE(taken.value(QStringLiteral("sender")).toString(), QStringLiteral("vigia@example.org"));
    QCOMPARE(taken.value(QStringLiteral("recipients")).toArray(),
        (QJsonArray{QStringLiteral("ops@example.org"), QStringLiteral("boss@example.org")}));
    const QString content = taken.value(QStringLiteral("mail")).toString();
    QVERIFY2(content.endsWith(QStringLiteral("Subject: DOWN Shop\n\nShop is down.\n")), qPrintable(content));
    QVERIFY2(content.contains(QStringLiteral("with esmtpsa")), qPrintable(content)); // encrypted, logged in
}

void MailTransferTest::saysWhoWasRefusedAndTellsTheOthers()
{
    MailTransfer transfer = real(QStringLiteral("home"));
    transfer.recipients = {"nobody@example.org", "ops@example.org", "later@example.org"};
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome.fate, Fate::Accepted);
    const std::vector<RefusedRecipient> refused{
        {"nobody@example.org", 550, QStringLiteral("Nobody of that name")},
        {"later@example.org", 451, QStringLiteral("Come back later")},
    };
    QCOMPARE(answer.refused, refused);
    m_exim.ask({});
    QCOMPARE(
        m_exim.last().value(QStringLiteral("recipients")).toArray(), QJsonArray{QStringLiteral("ops@example.org")});
}

void MailTransferTest::believesNoCertificateThatIsNotGood_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("words");
    for (const char *kind : {"", "-tls"}) {
        const Security security = *kind ? Security::Tls : Security::StartTls;
        const auto row = [&](const char *name, const char *words) {
            QTest::addRow("%s%s", name, kind)
                << QLatin1StringView(name) + QLatin1StringView(kind) << security << QString::fromLatin1(words);
        };
        row("homeexpired", "expired");
        row("homefuture", "not yet valid");
        row("homeunknown", "issuer");
        row("good", "host name");
    }
}

void MailTransferTest::believesNoCertificateThatIsNotGood()
{
    QFETCH(QString, endpoint);
    QFETCH(Security, security);
    QFETCH(QString, words);
    MailTransfer transfer = real(endpoint);
    transfer.security = security;
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome.trouble, DeliveryTrouble::CertificateInvalid);
    QCOMPARE(answer.outcome.fate, Fate::NotSent);
    QVERIFY2(answer.outcome.detail.contains(words), qPrintable(answer.outcome.detail));
}

void MailTransferTest::trustsTheGivenAuthorityOnly()
{
    MailTransfer transfer = real(QStringLiteral("home"));
    transfer.caFile = m_certificates.path(QStringLiteral("stranger.pem"));
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::CertificateInvalid);
    transfer.caFile.clear(); // the system does not know it either
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::CertificateInvalid);
    transfer.caFile = QStringLiteral("/nonexistent/ca.pem");
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::BadSetting);
}

void MailTransferTest::tellsWhatIsWrongWithALogin()
{
    MailTransfer transfer = real(QStringLiteral("home"));
    transfer.password = QStringLiteral("not-the-password");
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome.fate, Fate::Refused);
    QCOMPARE(answer.outcome.trouble, DeliveryTrouble::LoginRefused);
    QCOMPARE(answer.outcome.code, 535);
    QVERIFY(!answer.outcome.detail.isEmpty());
    QVERIFY(!answer.outcome.detail.contains(transfer.password));
}

void MailTransferTest::knowsWhatARefusalMeans_data()
{
    using Trouble = DeliveryTrouble;
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("code");
    const auto row = [](const char *endpoint, Fate fate, Trouble trouble, int code = 0) {
        QTest::newRow(endpoint) << fate << trouble << code;
    };
    row("plain", Fate::Accepted, Trouble::None, 250);
    row("silent", Fate::NotSent, Trouble::TimedOut);
    row("trickles", Fate::NotSent, Trouble::TimedOut);
    row("endless-line", Fate::NotSent, Trouble::ConnectionLost);
    row("unwelcome", Fate::NotSent, Trouble::Rejected, 554);
    row("wrong-login", Fate::Refused, Trouble::LoginRefused, 535);
    row("repeats-password", Fate::Refused, Trouble::LoginRefused, 535);
    row("repeats-login", Fate::Refused, Trouble::LoginRefused, 535);
    row("login-unknown", Fate::Refused, Trouble::LoginRefused);
    row("login-later", Fate::NotSent, Trouble::NotNow, 454);
    row("login-first", Fate::Refused, Trouble::LoginRefused, 530);
    row("no-sender", Fate::Refused, Trouble::SenderRefused, 550);
    row("no-recipients", Fate::Refused, Trouble::RecipientRefused, 550);
    row("greylists", Fate::NotSent, Trouble::RecipientRefused, 451);
    row("some-recipients", Fate::Accepted, Trouble::None, 250);
    row("full", Fate::Refused, Trouble::Rejected, 552);
    row("busy", Fate::NotSent, Trouble::NotNow, 451);
    row("garbles", Fate::Uncertain, Trouble::TimedOut);
    row("stalls-after-data", Fate::Uncertain, Trouble::TimedOut);
    row("drops-after-data", Fate::Uncertain, Trouble::ConnectionLost);
}

void MailTransferTest::knowsWhatARefusalMeans()
{
    QFETCH(Fate, fate);
    QFETCH(DeliveryTrouble, trouble);
    QFETCH(int, code);
    const QString endpoint = QString::fromLatin1(QTest::currentDataTag());
    MailTransfer transfer = hostile(endpoint);
    transfer.recipients = {"nobody@example.org", "ops@example.org"};
    FairTimer took;
    took.start();
    const TransferAnswer answer = answerTo(transfer);
    const qint64 ran = took.elapsed();
    QCOMPARE(answer.outcome.fate, fate);
    QCOMPARE(answer.outcome.trouble, trouble);
    QCOMPARE(answer.outcome.code, code);
    // Its time limit and half a second.
    QVERIFY2(!isSilent(endpoint) || ran < 2500, qPrintable(QString::number(ran)));
    const QByteArray login = '\0' + transfer.user.toUtf8() + '\0' + transfer.password.toUtf8();
    for (const QString &secret : {transfer.password, QString::fromLatin1(login.toBase64())})
        QVERIFY2(!answer.outcome.detail.contains(secret), qPrintable(answer.outcome.detail));
}

void MailTransferTest::saysNothingSecretWithoutEncryption_data()
{
    QTest::addColumn<DeliveryTrouble>("trouble");
    QTest::newRow("plain") << DeliveryTrouble::TlsNotOffered; // STARTTLS is stripped
    QTest::newRow("starttls-fails") << DeliveryTrouble::TlsNotOffered;
    QTest::newRow("injects") << DeliveryTrouble::NotUnderstood;
}

void MailTransferTest::saysNothingSecretWithoutEncryption()
{
    QFETCH(DeliveryTrouble, trouble);
    const QString endpoint = QString::fromLatin1(QTest::currentDataTag());
    const qsizetype before = heard(endpoint).size();
    MailTransfer transfer = hostile(endpoint);
    transfer.security = Security::StartTls;
    const TransferAnswer answer = answerTo(transfer);
    QCOMPARE(answer.outcome.fate, Fate::NotSent);
    QCOMPARE(answer.outcome.trouble, trouble);
    for (const QString &line : heard(endpoint).sliced(before))
        QVERIFY2(line.startsWith(QStringLiteral("EHLO ")) || line == QStringLiteral("STARTTLS")
                || line == QStringLiteral("QUIT"),
            qPrintable(line));

    transfer.security = Security::Tls;
    transfer.timeout = 1s; // it waits for the end of a line
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::NotSent);
    transfer.security = Security::None;
    transfer.host = QStringLiteral("mail.example.org");
    const DeliveryOutcome beyond = answerTo(transfer).outcome;
    QCOMPARE(beyond.fate, Fate::Refused);
    QCOMPARE(beyond.trouble, DeliveryTrouble::TlsNotOffered);
}

void MailTransferTest::refusesWhatWouldBreakTheProtocol_data()
{
    using Change = void (*)(MailTransfer &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("recipient", [](MailTransfer &mail) { mail.recipients = {"a@x.test>\r\nRCPT TO:<b@x.test"}; });
    row("no recipient", [](MailTransfer &mail) { mail.recipients = {}; });
    row("sender", [](MailTransfer &mail) { mail.sender = "a@x.test\r\nRCPT TO:<b@x.test>"; });
    row("sender with parameters", [](MailTransfer &mail) { mail.sender = "a@x.test> SIZE=1"; });
    row("host", [](MailTransfer &mail) { mail.host = QStringLiteral("localhost/x\r\nQUIT"); });
    row("port", [](MailTransfer &mail) { mail.port = 0; });
    row("user", [](MailTransfer &mail) { mail.user = QStringLiteral("vigia\r\nMAIL FROM:<x@y.test>"); });
    row("password", [](MailTransfer &mail) { mail.password = QStringLiteral("x") + QChar(0); });
    row("bare LF", [](MailTransfer &mail) { mail.message = "Subject: x\r\n\r\nx\n.\r\nMAIL FROM:<x@y.test>\r\n"; });
    row("bare CR", [](MailTransfer &mail) { mail.message = "Subject: x\r\n\r\nx\r.\r\n"; });
    row("NUL", [](MailTransfer &mail) { mail.message = QByteArray("Subject: x\r\n\r\nx\0x\r\n", 19); });
    row("long line", [](MailTransfer &mail) { mail.message = QByteArray(999, 'x'); });
    row("empty", [](MailTransfer &mail) { mail.message = {}; });
}

void MailTransferTest::refusesWhatWouldBreakTheProtocol()
{
    using Change = void (*)(MailTransfer &);
    QFETCH(Change, change);
    MailTransfer transfer = hostile(QStringLiteral("plain"));
    change(transfer);
    const qsizetype before = mostlyHeard();
    const DeliveryOutcome outcome = answerTo(transfer).outcome;
    QVERIFY(outcome.fate == Fate::NotSent || outcome.fate == Fate::Refused);
    QVERIFY(outcome.trouble == DeliveryTrouble::BadSetting || outcome.trouble == DeliveryTrouble::OwnFault);
    QCOMPARE(mostlyHeard(), before); // nobody heard of it

    transfer = hostile(QStringLiteral("plain"));
    transfer.clientName = "x\r\nRCPT TO:<b@x.test>";
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    QVERIFY(heard(QStringLiteral("plain")).contains(QStringLiteral("EHLO localhost")));
}

void MailTransferTest::losesNoLineThatBeginsWithADot()
{
    MailTransfer transfer = real(QStringLiteral("home"));
    transfer.message += ".\r\n..two\r\n.end\r\n";
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    m_exim.ask({});
    const QString content = m_exim.last().value(QStringLiteral("mail")).toString();
    QVERIFY2(content.endsWith(QStringLiteral("\nShop is down.\n.\n..two\n.end\n")), qPrintable(content));
}

void MailTransferTest::ownsUpToAServerThatIsNotThere()
{
    MailTransfer transfer = hostile(QStringLiteral("plain"));
    transfer.port = 1;
    QCOMPARE(answerTo(transfer).outcome.trouble, DeliveryTrouble::CannotConnect);
    transfer.security = Security::StartTls;
    transfer.host = QStringLiteral("nowhere.invalid");
    transfer.timeout = 60s;
    const DeliveryOutcome outcome = answerTo(transfer).outcome;
    QCOMPARE(outcome.trouble, DeliveryTrouble::NameNotFound);
    QCOMPARE(outcome.fate, Fate::NotSent);
}

void MailTransferTest::isNotDelayedByAnotherThatStalls()
{
    Transfers transfers(curlLibrary());
    bool stalledAnswered = false;
    MailTransfer stalled = hostile(QStringLiteral("stalls-after-data"));
    stalled.timeout = 60s;
    for (int i = 0; i < 5; ++i)
        transfers.start(stalled, [&](const TransferAnswer &) { stalledAnswered = true; });
    QTRY_COMPARE(heard(QStringLiteral("stalls-after-data")).count(QStringLiteral("DATA")) >= 5, true);
    FairTimer took;
    took.start();
    QCOMPARE(answerTo(transfers, hostile(QStringLiteral("plain"))).outcome.fate, Fate::Accepted);
    QVERIFY2(took.elapsed() < 5000, qPrintable(QString::number(took.elapsed())));
    QVERIFY(!stalledAnswered);
}

void MailTransferTest::sendsManyAtATime()
{
    Transfers transfers(curlLibrary());
    constexpr int many = 2 * int(Transfers::mostMails) + 5;
    int accepted = 0;
    for (int i = 0; i < many; ++i) {
        MailTransfer transfer = hostile(QStringLiteral("plain"));
        transfer.timeout = 60s;
        transfers.start(
            transfer, [&](const TransferAnswer &answer) { accepted += answer.outcome.fate == Fate::Accepted; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(accepted, many, 60'000);
}

void MailTransferTest::answersWhatIsUnderWayWhenItEnds()
{
    std::vector<DeliveryOutcome> outcomes;
    auto transfers = std::make_unique<Transfers>(curlLibrary());
    const qsizetype before = mailsHeard();
    for (const char *endpoint : {"stalls-after-data", "silent"}) {
        MailTransfer transfer = hostile(QString::fromLatin1(endpoint));
        transfer.timeout = 30s;
        transfers->start(transfer, [&](const TransferAnswer &answer) { outcomes.push_back(answer.outcome); });
    }
    QTRY_COMPARE(mailsHeard(), before + 1);
    FairTimer took;
    took.start();
    transfers.reset();
    QVERIFY2(took.elapsed() < 250, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(outcomes.size(), 2u);
    QCOMPARE(std::ranges::count(outcomes, Fate::Uncertain, &DeliveryOutcome::fate), 1);
    QCOMPARE(std::ranges::count(outcomes, Fate::NotSent, &DeliveryOutcome::fate), 1);
    QCOMPARE(std::ranges::count(outcomes, DeliveryTrouble::OwnFault, &DeliveryOutcome::trouble), 2);
}

void MailTransferTest::doesNotWaitForTheFarewell()
{
    MailTransfer transfer = hostile(QStringLiteral("stalls-at-quit"));
    transfer.timeout = 30s;
    FairTimer took;
    took.start();
    QCOMPARE(answerTo(transfer).outcome.fate, Fate::Accepted);
    QVERIFY2(took.elapsed() < 5000, qPrintable(QString::number(took.elapsed())));
}

QTEST_GUILESS_MAIN(MailTransferTest)
#include "mailtransfer_test.moc"

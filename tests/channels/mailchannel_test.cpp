// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mailchannel.h"
#include "sending.h"
#include "support/certificates.h"
#include "support/fakesecrets.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>

using namespace vigia;
using namespace vigia::test;

//! Through a real mail server.
class MailChannelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEverybodyItNames();
    void namesAllOfManyThatFailAtOnce();
    void tellsTheAddressOfTheMessageWhereItNamesNobody();
    void isTheSameMailWhenItIsSentAgain();
    void makesOneThreadOfAnOutage();
    void waitsForItsSecret_data();
    void waitsForItsSecret();
    void asksForARefusedSecretAnew();
    void takesAChangedSecretUpWithoutLosingAMessage();
    void isAcceptedWhenSomeAreRefused();
    void triesAgainForThoseAloneWhoWerePutOff();
    void keepsWhoIsOwedItWhereNothingCanBeSent();
    void refusesAddressesThatAreNone();
    void answersNobodyWhenItIsGone();

private:
    MailAccount account() const;
    MailChannel channel(const QStringList &to = {QStringLiteral("ops@example.org")});
    QJsonObject lastMail();

    Certificates m_certificates;
    ScriptedServer m_exim{QStringLiteral("eximserver.py"),
        {QStringLiteral("home=%1,%2")
                .arg(
                    m_certificates.path(QStringLiteral("home.pem")), m_certificates.path(QStringLiteral("home.key")))}};
    CurlLibrary m_library;
    FakeSecrets m_secrets;
    Transfers m_transfers{m_library};
};

void MailChannelTest::init()
{
    m_secrets.values = {{QStringLiteral("mail"), QLatin1StringView(ScriptedServer::password)}};
    m_secrets.invalid.clear();
}

MailAccount MailChannelTest::account() const
{
    return {.host = QStringLiteral("localhost"),
        .port = m_exim.port(QStringLiteral("home")),
        .user = QStringLiteral("vigia"),
        .secret = SecretRef{QStringLiteral("mail")},
        .from = QStringLiteral("Vigía <vigia@example.org>"),
        .caFile = m_certificates.path(QStringLiteral("known.pem"))};
}

MailChannel MailChannelTest::channel(const QStringList &to)
{
    return MailChannel(account(), EmailWay{.account = QStringLiteral("mine"), .to = to}, m_secrets, m_transfers);
}

QJsonObject MailChannelTest::lastMail()
{
    m_exim.ask({});
    return m_exim.last();
}

static QString header(const QJsonObject &entry, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("^%1: (.*(?:\\n[ \\t].*)*)").arg(name), QRegularExpression::MultilineOption);
    return pattern.match(entry.value(QStringLiteral("mail")).toString()).captured(1);
}

void MailChannelTest::tellsEverybodyItNames()
{
    MailChannel mail = channel({QStringLiteral("ops@example.org"), QStringLiteral("Boss <boss@example.org>")});
    const DeliveryOutcome outcome = outcomeOf(mail, told());
    QCOMPARE(outcome, (DeliveryOutcome{.fate = Fate::Accepted, .code = 250}));
    const QJsonObject entry = lastMail();
    QCOMPARE(entry.value(QStringLiteral("recipients")).toVariant().toStringList(),
        (QStringList{QStringLiteral("ops@example.org"), QStringLiteral("boss@example.org")}));
    QCOMPARE(header(entry, QStringLiteral("Message-ID")), QStringLiteral("<%1@example.org>").arg(told().key));
    const QString content = entry.value(QStringLiteral("mail")).toString();
    QVERIFY2(content.contains(QStringLiteral("\nShop is down: HTTP 503.\n=2E\nSince noon.\n")), qPrintable(content));
    QVERIFY(content.contains(QStringLiteral("<p>Shop &amp; more</p>")));
    QVERIFY(header(entry, QStringLiteral("Subject"))
                .startsWith(QStringLiteral("=?UTF-8?B?")
                    + QString::fromLatin1(QByteArray("[Vigia] DOWN Shop").toBase64().first(20))));
}

void MailChannelTest::namesAllOfManyThatFailAtOnce()
{
    MailChannel mail = channel();
    QCOMPARE(outcomeOf(mail, toldMany()).fate, Fate::Accepted);
    QString content = lastMail().value(QStringLiteral("mail")).toString();
    content.remove(QStringLiteral("=\n")); // where its lines are folded
    for (const MessageItem &item : toldMany().items)
        QCOMPARE(content.count(item.name + QStringLiteral(" is down")), 2); // in the text and in the HTML
}

void MailChannelTest::tellsTheAddressOfTheMessageWhereItNamesNobody()
{
    MailChannel mail = channel({});
    Message message = told();
    message.address = QStringLiteral("owner@example.org");
    QCOMPARE(outcomeOf(mail, message).fate, Fate::Accepted);
    QCOMPARE(lastMail().value(QStringLiteral("recipients")).toVariant().toStringList(),
        QStringList{QStringLiteral("owner@example.org")});
}

void MailChannelTest::isTheSameMailWhenItIsSentAgain()
{
    MailChannel mail = channel();
    const auto content = [&] {
        outcomeOf(mail, told());
        const QString text = lastMail().value(QStringLiteral("mail")).toString();
        return text.sliced(text.indexOf(QStringLiteral("\nDate: "))); // without the server's own
    };
    QCOMPARE(content(), content());
}

void MailChannelTest::makesOneThreadOfAnOutage()
{
    MailChannel mail = channel();
    QCOMPARE(outcomeOf(mail, told(AlertKind::Down)).fate, Fate::Accepted);
    const QString root = header(lastMail(), QStringLiteral("In-Reply-To"));
    QVERIFY(!root.isEmpty());
    QCOMPARE(outcomeOf(mail, told(AlertKind::Up)).fate, Fate::Accepted);
    QCOMPARE(header(lastMail(), QStringLiteral("In-Reply-To")), root);

    Message grouped = told();
    grouped.items.insert(grouped.items.begin(), grouped.items.front());
    grouped.items.front().incident = 8;
    QCOMPARE(outcomeOf(mail, grouped).fate, Fate::Accepted);
    const QJsonObject both = lastMail();
    QVERIFY(header(both, QStringLiteral("In-Reply-To")) != root); // another outage comes first
    QVERIFY(header(both, QStringLiteral("References")).contains(root));
}

void MailChannelTest::waitsForItsSecret_data()
{
    QTest::addColumn<SecretError>("error");
    QTest::addColumn<DeliveryTrouble>("trouble");
    QTest::newRow("absent") << SecretError::Absent << DeliveryTrouble::SecretMissing;
    QTest::newRow("locked") << SecretError::Locked << DeliveryTrouble::SecretLocked;
    QTest::newRow("denied") << SecretError::Denied << DeliveryTrouble::SecretDenied;
    QTest::newRow("unavailable") << SecretError::Unavailable << DeliveryTrouble::SecretUnavailable;
}

void MailChannelTest::waitsForItsSecret()
{
    QFETCH(SecretError, error);
    QFETCH(DeliveryTrouble, trouble);
    m_secrets.values.clear();
    m_secrets.missing = error;
    MailChannel mail = channel();
    QCOMPARE(outcomeOf(mail, told()),
        (DeliveryOutcome{.fate = Fate::NotSent, .trouble = trouble, .detail = QStringLiteral("mail")}));
}

void MailChannelTest::asksForARefusedSecretAnew()
{
    m_secrets.values[QStringLiteral("mail")] = QStringLiteral("the-former-one");
    MailChannel mail = channel();
    const DeliveryOutcome outcome = outcomeOf(mail, told());
    QCOMPARE(outcome.trouble, DeliveryTrouble::LoginRefused);
    QVERIFY(!outcome.detail.contains(QStringLiteral("the-former-one")));
    QCOMPARE(m_secrets.invalid, QStringList{QStringLiteral("mail")});
}

//! What was held in memory is not the truth.
void MailChannelTest::takesAChangedSecretUpWithoutLosingAMessage()
{
    m_secrets.held[QStringLiteral("mail")] = QStringLiteral("the-former-one");
    MailChannel mail = channel();
    QCOMPARE(outcomeOf(mail, told()), (DeliveryOutcome{.fate = Fate::Accepted, .code = 250}));
    QCOMPARE(m_secrets.invalid, QStringList{QStringLiteral("mail")});
}

void MailChannelTest::triesAgainForThoseAloneWhoWerePutOff()
{
    const QString ops = QStringLiteral("ops@example.org");
    const QString later = QStringLiteral("later@example.org");
    const QString nobody = QStringLiteral("nobody@example.org");
    MailChannel mail = channel({ops, later, nobody});
    const DeliveryOutcome first = outcomeOf(mail, told());
    QCOMPARE(first.fate, Fate::Uncertain);
    QCOMPARE(first.trouble, DeliveryTrouble::RecipientRefused);
    QCOMPARE(
        first.remainder, std::optional(Remainder{{later}, QStringLiteral("nobody@example.org: Nobody of that name")}));
    QCOMPARE(lastMail().value(QStringLiteral("recipients")).toVariant().toStringList(), QStringList{ops});
    const QString id = header(lastMail(), QStringLiteral("Message-ID"));
    const qsizetype taken = m_exim.log().size();

    Message again = told();
    again.remainder = first.remainder;
    const DeliveryOutcome second = outcomeOf(mail, again);
    QCOMPARE(second.fate, Fate::Uncertain);
    QCOMPARE(second.remainder, first.remainder);
    m_exim.ask({});
    QCOMPARE(m_exim.log().size(), taken); // ops has it already

    MailChannel greyListed = channel({ops, QStringLiteral("boss@example.org"), nobody});
    again.remainder->owed = QStringList{QStringLiteral("boss@example.org")};
    const DeliveryOutcome last = outcomeOf(greyListed, again);
    QCOMPARE(last.fate, Fate::Accepted);
    QCOMPARE(last.trouble, DeliveryTrouble::RecipientRefused); // of who never will have it
    QCOMPARE(last.detail, QStringLiteral("nobody@example.org: Nobody of that name"));
    QCOMPARE(lastMail().value(QStringLiteral("recipients")).toVariant().toStringList(),
        QStringList{QStringLiteral("boss@example.org")});
    QCOMPARE(header(lastMail(), QStringLiteral("Message-ID")), id);
}

void MailChannelTest::keepsWhoIsOwedItWhereNothingCanBeSent()
{
    m_secrets.values.clear();
    MailChannel mail = channel({QStringLiteral("ops@example.org"), QStringLiteral("later@example.org")});
    Message message = told();
    message.remainder = Remainder{{QStringLiteral("later@example.org")}};
    const DeliveryOutcome outcome = outcomeOf(mail, message);
    QCOMPARE(outcome.fate, Fate::Uncertain);
    QCOMPARE(outcome.remainder, message.remainder);
}

void MailChannelTest::isAcceptedWhenSomeAreRefused()
{
    MailChannel mail = channel({QStringLiteral("nobody@example.org"), QStringLiteral("ops@example.org")});
    const DeliveryOutcome outcome = outcomeOf(mail, told());
    QCOMPARE(outcome.fate, Fate::Accepted);
    QCOMPARE(outcome.trouble, DeliveryTrouble::RecipientRefused);
    QCOMPARE(outcome.detail, QStringLiteral("nobody@example.org: Nobody of that name"));

    MailChannel nobody = channel({QStringLiteral("nobody@example.org")});
    QCOMPARE(outcomeOf(nobody, told()).fate, Fate::Refused);
}

void MailChannelTest::refusesAddressesThatAreNone()
{
    for (const char *address : {"", "ops", "ops@example.org\r\nRCPT TO:<b@x.test>", "a@b@c d", "<ops@example.org> x"}) {
        MailChannel mail = channel({QString::fromLatin1(address)});
        const DeliveryOutcome outcome = outcomeOf(mail, told());
        QCOMPARE(outcome.fate, Fate::Refused);
        QCOMPARE(outcome.trouble, DeliveryTrouble::BadSetting);
    }
}

void MailChannelTest::answersNobodyWhenItIsGone()
{
    m_exim.ask({});
    const qsizetype before = m_exim.log().size();
    auto mail = std::make_unique<MailChannel>(account(),
        EmailWay{.account = QStringLiteral("mine"), .to = {QStringLiteral("ops@example.org")}}, m_secrets, m_transfers);
    mail->send(told(), {}, [](const DeliveryOutcome &) { QFAIL("it is gone"); });
    mail.reset();
    // It goes its way all the same, and when the next has gone too there would have been an answer.
    const auto taken = [this] { return (m_exim.ask({}), m_exim.log().size()); };
    QTRY_COMPARE_WITH_TIMEOUT(taken(), before + 1, 30'000);
    MailChannel other = channel();
    QCOMPARE(outcomeOf(other, told()).fate, Fate::Accepted);
}

QTEST_GUILESS_MAIN(MailChannelTest)
#include "mailchannel_test.moc"

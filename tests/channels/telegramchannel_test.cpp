// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramchannel.h"
#include "sending.h"
#include "support/fakesecrets.h"
#include "support/scriptedserver.h"
#include "world/qttimers.h"

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class TelegramChannelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsPlainText();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void sendsAsMuchAsTelegramTakes();
    void namesAsManyAsTelegramTakesAndCountsTheOthers();
    void writesIntoATopic();
    void tellsTheEndInBothPlaces();
    void saysInEveryMessageWhatOfItIsOver();
    void waitsWithTheEndInTheFirstMessageAsLongAsTelegramAsks();
    void saysQuietlyWhoCares();
    void keepsTheButtonsOfWhatGoesOn();
    void doesNotLookOverWhileAnotherGoesOn();
    void leavesWhatIsNotOverAsItIs();
    void toldTheEndEvenIfTheFirstMessageIsGone();
    void followsAGroupThatMoved();
    void knowsWhatARefusalMeans_data();
    void knowsWhatARefusalMeans();
    void neverSaysItsToken_data();
    void neverSaysItsToken();

private:
    TelegramChannel channel(const QString &chat = QStringLiteral("-1001234"));
    QList<QJsonObject> calls() const { return m_api.log(); }

    static constexpr const char *token = "123456:AAcanary_Token-xyz";
    ScriptedServer m_api{QStringLiteral("botapi.py"), {QLatin1StringView(token)}};
    CurlLibrary m_library;
    FakeSecrets m_secrets;
    Transfers m_transfers{m_library};
    QtTimers m_timers;
};

void TelegramChannelTest::init()
{
    m_secrets.values = {{QStringLiteral("bot"), QLatin1StringView(token)}};
}

TelegramChannel TelegramChannelTest::channel(const QString &chat)
{
    return TelegramChannel({.chat = chat,
                               .secret = {QStringLiteral("bot")},
                               .api = QStringLiteral("http://localhost:%1/").arg(m_api.port(QStringLiteral("http")))},
        m_secrets, m_transfers, m_timers);
}

static QJsonObject parameters(const QJsonObject &call)
{
    return call.value(QStringLiteral("parameters")).toObject();
}

static QString text(const QJsonObject &call)
{
    return parameters(call).value(QStringLiteral("text")).toString();
}

void TelegramChannelTest::sendsPlainText()
{
    TelegramChannel telegram = channel();
    Message message = told();
    message.text = QStringLiteral("<b>*Shop*</b> _is_ [down](https://x.test) & out\n");
    const DeliveryOutcome outcome = outcomeOf(telegram, message);
    QCOMPARE(outcome.fate, Fate::Accepted);
    QCOMPARE(outcome.reference, QString::number(101)); // the first id of the emulator
    const QJsonObject call = m_api.last();
    QCOMPARE(call.value(QStringLiteral("method")).toString(), QStringLiteral("sendMessage"));
    QCOMPARE(parameters(call).value(QStringLiteral("chat_id")).toInteger(), -1001234);
    QCOMPARE(text(call), message.subject + QStringLiteral("\n\n") + message.text);
    QVERIFY(!parameters(call).contains(QStringLiteral("parse_mode")));
    QVERIFY(!parameters(call).contains(QStringLiteral("reply_parameters")));
}

void TelegramChannelTest::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("too long") << QStringLiteral("abcd") << 3 << QStringLiteral("ab…");
    QTest::newRow("pair") << QStringLiteral("a🦊bc") << 3 << QStringLiteral("a…");
    QTest::newRow("pair that fits") << QStringLiteral("a🦊bc") << 4 << QStringLiteral("a🦊…");
    QTest::newRow("accent") << QStringLiteral("ae\u0301bc") << 3 << QStringLiteral("a…");
    QTest::newRow("family") << QStringLiteral("a👨‍👩‍👧bc") << 6 << QStringLiteral("a…");
}

void TelegramChannelTest::cutsBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, cut);
    QCOMPARE(cutText(text, most), cut);
}

void TelegramChannelTest::sendsAsMuchAsTelegramTakes()
{
    TelegramChannel telegram = channel();
    for (const QString &letter : {QStringLiteral("x"), QStringLiteral("🦊")}) {
        Message message = told();
        message.text = letter.repeated(10'000);
        QCOMPARE(outcomeOf(telegram, message).fate, Fate::Accepted); // the emulator counts
        QVERIFY(text(m_api.last()).size() >= 4095);
        QVERIFY(text(m_api.last()).endsWith(letter + QStringLiteral("…")));
    }
}

void TelegramChannelTest::namesAsManyAsTelegramTakesAndCountsTheOthers()
{
    TelegramChannel telegram = channel();
    QCOMPARE(outcomeOf(telegram, toldMany()).fate, Fate::Accepted); // the emulator counts
    const QString said = text(calls().last());
    const int named = int(said.section(QStringLiteral("\n\n"), 1, 1).count(QStringLiteral("A host")));
    QVERIFY2(named > 100 && named < 200, qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("A host with quite a name %1 and %2 more\n\nVigia's dashboard")
                               .arg(named, 3, 10, QLatin1Char('0'))
                               .arg(200 - named)),
        qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral("\nVigia on desk\n")), qPrintable(said));
}

void TelegramChannelTest::writesIntoATopic()
{
    TelegramChannel telegram({.chat = QStringLiteral("@team"),
                                 .topic = 17,
                                 .secret = {QStringLiteral("bot")},
                                 .api = QStringLiteral("http://localhost:%1").arg(m_api.port(QStringLiteral("http")))},
        m_secrets, m_transfers, m_timers);
    QCOMPARE(outcomeOf(telegram, told()).fate, Fate::Accepted);
    QCOMPARE(parameters(m_api.last()).value(QStringLiteral("message_thread_id")).toInt(), 17);
    QCOMPARE(parameters(m_api.last()).value(QStringLiteral("chat_id")).toString(), QStringLiteral("@team"));
}

void TelegramChannelTest::tellsTheEndInBothPlaces()
{
    TelegramChannel telegram = channel();
    const QString first = outcomeOf(telegram, told()).reference;
    const qsizetype before = calls().size();
    const DeliveryOutcome outcome =
        outcomeOf(telegram, told(AlertKind::Up), {{told().key, first, told().text, {told(AlertKind::Up).subject}}});
    QCOMPARE(outcome.fate, Fate::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 2, 30'000);
    const QJsonObject reply = calls().at(before);
    QCOMPARE(reply.value(QStringLiteral("method")).toString(), QStringLiteral("sendMessage"));
    QCOMPARE(parameters(reply)
                 .value(QStringLiteral("reply_parameters"))
                 .toObject()
                 .value(QStringLiteral("message_id"))
                 .toInteger(),
        first.toLongLong());
    const QJsonObject edit = calls().at(before + 1);
    QCOMPARE(edit.value(QStringLiteral("method")).toString(), QStringLiteral("editMessageText"));
    QCOMPARE(edit.value(QStringLiteral("code")).toInt(), 200);
    QCOMPARE(parameters(edit).value(QStringLiteral("message_id")).toInteger(), first.toLongLong());
    QCOMPARE(text(edit), QStringLiteral("✅ UP Shop after 12 min\n\n") + told().text);
}

void TelegramChannelTest::saysInEveryMessageWhatOfItIsOver()
{
    TelegramChannel telegram = channel();
    const QString one = outcomeOf(telegram, told()).reference;
    const QString other = outcomeOf(telegram, told()).reference;
    const qsizetype before = calls().size();
    outcomeOf(telegram, told(AlertKind::Up),
        {{QStringLiteral("1"), one, QStringLiteral("3 are down"), {QStringLiteral("UP A"), QStringLiteral("UP B")}},
            {QStringLiteral("2"), other, QStringLiteral("C is down"), {QStringLiteral("UP C")}}});
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 3, 30'000);
    QSet<QString> said;
    for (qsizetype i = before + 1; i < calls().size(); ++i) {
        const QString id = QString::number(parameters(calls().at(i)).value(QStringLiteral("message_id")).toInteger());
        said.insert(id + u'\n' + text(calls().at(i)));
    }
    QCOMPARE(said,
        (QSet<QString>{
            one + QStringLiteral("\n✅ UP A\n✅ UP B\n\n3 are down"), other + QStringLiteral("\n✅ UP C\n\nC is down")}));
}

//! Where a chat gets much at a time Telegram takes a breath, and the outage must not stand there as though it went on.
void TelegramChannelTest::waitsWithTheEndInTheFirstMessageAsLongAsTelegramAsks()
{
    TelegramChannel telegram = channel();
    const QString first = outcomeOf(telegram, told()).reference;
    HttpTransfer control;
    control.url = QUrl(QStringLiteral("http://localhost:%1/control").arg(m_api.port(QStringLiteral("http"))));
    control.body = R"({"fail": [{"code": 429, "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3}, "method": "editMessageText"}]})";
    bool isReady = false;
    m_transfers.start(control, [&isReady](const TransferAnswer &) { isReady = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isReady, 30'000);
    const auto tellTheEndOf = [&](const QString &name) {
        const Earlier earlier{told().key, first, told().text, {QStringLiteral("UP ") + name}};
        QCOMPARE(outcomeOf(telegram, told(AlertKind::Up), {earlier}).fate, Fate::Accepted);
    };
    const auto edits = [this](int code) {
        QStringList texts;
        for (const QJsonObject &call : calls()) {
            if (call.value(QStringLiteral("method")) == QStringLiteral("editMessageText")
                && call.value(QStringLiteral("code")).toInt() == code)
                texts.append(text(call).section(u'\n', 0, 0));
        }
        return texts;
    };
    const QStringList before = edits(200);
    tellTheEndOf(QStringLiteral("A"));
    QTRY_COMPARE_WITH_TIMEOUT(edits(429), QStringList{QStringLiteral("✅ UP A")}, 30'000);
    tellTheEndOf(QStringLiteral("A and B")); // says all that the one before was to say
    QTRY_COMPARE_WITH_TIMEOUT(edits(200), before + QStringList{QStringLiteral("✅ UP A and B")}, 30'000);
}

//! Nobody's telephone rings because a colleague is at it; whoever looks at the outage sees it there.
void TelegramChannelTest::saysQuietlyWhoCares()
{
    TelegramChannel telegram = channel();
    const QString first = outcomeOf(telegram, told()).reference;
    const qsizetype before = calls().size();
    QVERIFY(!parameters(calls().at(before - 1)).contains(QStringLiteral("disable_notification")));
    Earlier earlier{told().key, first, told().text};
    earlier.acknowledged = {QStringLiteral("ACKNOWLEDGED Shop — by Ana")};
    QCOMPARE(outcomeOf(telegram, told(AlertKind::Acknowledged), {earlier}).fate, Fate::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 2, 30'000);
    const QJsonObject reply = parameters(calls().at(before));
    QCOMPARE(reply.value(QStringLiteral("disable_notification")), QJsonValue(true));
    const QJsonObject answered = reply.value(QStringLiteral("reply_parameters")).toObject();
    QCOMPARE(answered.value(QStringLiteral("message_id")).toInteger(), first.toLongLong());
    QCOMPARE(text(calls().at(before + 1)), QStringLiteral("👤 ACKNOWLEDGED Shop — by Ana\n\n") + told().text);
}

void TelegramChannelTest::keepsTheButtonsOfWhatGoesOn()
{
    TelegramChannel telegram = channel();
    telegram.setButtons([](const Message &message) {
        return message.items.empty()
            ? QJsonObject()
            : QJsonObject{{QStringLiteral("inline_keyboard"),
                QJsonArray{QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("Acknowledge")},
                    {QStringLiteral("callback_data"), message.items.front().monitor.value}}}}}};
    });
    Earlier goesOn{told().key, outcomeOf(telegram, told()).reference, told().text, {QStringLiteral("UP A")}};
    goesOn.rest = told();
    Earlier isOver{QStringLiteral("2"), outcomeOf(telegram, told()).reference, told().text, {QStringLiteral("UP B")}};
    const qsizetype before = calls().size();
    QCOMPARE(outcomeOf(telegram, told(AlertKind::Up), {goesOn, isOver}).fate, Fate::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 3, 30'000);
    const QString markup = QStringLiteral("reply_markup");
    QVERIFY(!parameters(calls().at(before + 1)).value(markup).toObject().isEmpty());
    QVERIFY(!parameters(calls().at(before + 2)).contains(markup));
}

//! In a list of chats only the first line is seen.
void TelegramChannelTest::doesNotLookOverWhileAnotherGoesOn()
{
    TelegramChannel telegram = channel();
    Earlier earlier{told().key, outcomeOf(telegram, told()).reference, QStringLiteral("• A is down\n• B is down\n"),
        {QStringLiteral("UP B")}};
    earlier.rest = told();
    const qsizetype before = calls().size();
    QCOMPARE(outcomeOf(telegram, told(AlertKind::Up), {earlier}).fate, Fate::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 2, 30'000);
    QCOMPARE(text(calls().at(before + 1)), QStringLiteral("• A is down\n• B is down\n\n✅ UP B\n"));
}

void TelegramChannelTest::leavesWhatIsNotOverAsItIs()
{
    TelegramChannel telegram = channel();
    const Earlier first{told().key, outcomeOf(telegram, told()).reference, told().text, {}};
    const qsizetype before = calls().size();
    QCOMPARE(outcomeOf(telegram, told(AlertKind::Still), {first}).fate, Fate::Accepted);
    QCOMPARE(outcomeOf(telegram, told()).fate, Fate::Accepted); // what followed has been answered: nothing was edited
    QCOMPARE(calls().size(), before + 2);
    QCOMPARE(calls().at(before).value(QStringLiteral("method")).toString(), QStringLiteral("sendMessage"));
    QCOMPARE(calls().at(before + 1).value(QStringLiteral("method")).toString(), QStringLiteral("sendMessage"));
}

void TelegramChannelTest::toldTheEndEvenIfTheFirstMessageIsGone()
{
    TelegramChannel telegram = channel();
    const qsizetype before = calls().size();
    const DeliveryOutcome outcome = outcomeOf(telegram, told(AlertKind::Up),
        {{told().key, QStringLiteral("99"), told().text, {told(AlertKind::Up).subject}}});
    QCOMPARE(outcome.fate, Fate::Accepted);
    const QJsonObject reply = parameters(calls().at(before)).value(QStringLiteral("reply_parameters")).toObject();
    QVERIFY(reply.value(QStringLiteral("allow_sending_without_reply")).toBool());
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), before + 2, 30'000);
    QCOMPARE(m_api.last().value(QStringLiteral("code")).toInt(), 400); // nobody minds, and nobody tries again
}

void TelegramChannelTest::followsAGroupThatMoved()
{
    TelegramChannel telegram = channel(QStringLiteral("-200"));
    const DeliveryOutcome outcome = outcomeOf(telegram, told());
    QCOMPARE(outcome.fate, Fate::Accepted);
    QCOMPARE(outcome.trouble, DeliveryTrouble::BadSetting); // a person is to enter the new one
    QCOMPARE(outcome.detail, QStringLiteral("-1001200"));
    const qsizetype before = calls().size();
    QCOMPARE(outcomeOf(telegram, told()).trouble, DeliveryTrouble::BadSetting);
    QCOMPARE(calls().size(), before + 1); // it remembers
    QCOMPARE(parameters(m_api.last()).value(QStringLiteral("chat_id")).toInteger(), -1001200);
}

void TelegramChannelTest::knowsWhatARefusalMeans_data()
{
    using Trouble = DeliveryTrouble;
    QTest::addColumn<QString>("chat");
    QTest::addColumn<DeliveryOutcome>("outcome");
    QTest::newRow("too many") << QStringLiteral("-100429")
                              << DeliveryOutcome{.fate = Fate::NotSent,
                                     .trouble = Trouble::TooMany,
                                     .code = 429,
                                     .detail = QStringLiteral("Too Many Requests: retry after 7"),
                                     .retryAfter = 7s};
    QTest::newRow("thrown out") << QStringLiteral("-100403")
                                << DeliveryOutcome{.fate = Fate::Refused,
                                       .trouble = Trouble::Rejected,
                                       .code = 403,
                                       .detail = QStringLiteral("Forbidden: bot was kicked from the supergroup chat")};
    QTest::newRow("broken") << QStringLiteral("-100500")
                            << DeliveryOutcome{.fate = Fate::Uncertain,
                                   .trouble = Trouble::NotNow,
                                   .code = 500,
                                   .detail = QStringLiteral("Internal Server Error")};
    QTest::newRow("not Telegram") << QStringLiteral(
        "-100999") << DeliveryOutcome{.fate = Fate::Uncertain, .trouble = Trouble::NotUnderstood, .code = 200};
}

void TelegramChannelTest::knowsWhatARefusalMeans()
{
    QFETCH(QString, chat);
    QFETCH(DeliveryOutcome, outcome);
    TelegramChannel telegram = channel(chat);
    QCOMPARE(outcomeOf(telegram, told()), outcome);
}

void TelegramChannelTest::neverSaysItsToken_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("wrong") << QStringLiteral("999:AAwrong_canary");
    QTest::newRow("not a token") << QStringLiteral("canary/../../x?y#z canary");
    QTest::newRow("with line breaks") << QStringLiteral("999:canary\r\nX-Evil: 1");
}

void TelegramChannelTest::neverSaysItsToken()
{
    QFETCH(QString, value);
    m_secrets.values[QStringLiteral("bot")] = value;
    m_secrets.invalid.clear();
    TelegramChannel telegram = channel();
    const DeliveryOutcome outcome = outcomeOf(telegram, told());
    QCOMPARE(outcome.fate, Fate::Refused);
    QCOMPARE(outcome.trouble, DeliveryTrouble::LoginRefused);
    QVERIFY2(!outcome.detail.contains(QStringLiteral("canary")), qPrintable(outcome.detail));
    QCOMPARE(m_secrets.invalid, QStringList{QStringLiteral("bot")});

    TelegramChannel unreachable(
        {.chat = QStringLiteral("1"), .secret = {QStringLiteral("bot")}, .api = QStringLiteral("http://localhost:1")},
        m_secrets, m_transfers, m_timers);
    const DeliveryOutcome other = outcomeOf(unreachable, told());
    QCOMPARE(other.trouble, DeliveryTrouble::CannotConnect);
    QVERIFY2(!other.detail.contains(QStringLiteral("canary")), qPrintable(other.detail));
}

QTEST_GUILESS_MAIN(TelegramChannelTest)
#include "telegramchannel_test.moc"

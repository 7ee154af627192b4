// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramchats.h"
#include "sending.h"
#include "support/fakesecrets.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

using Kind = TelegramChat::Kind;
using Hindrance = FoundChats::Hindrance;

namespace {

QJsonObject written(int update, const char *part, const QJsonObject &chat, const QJsonObject &more = {})
{
    QJsonObject message = more;
    message[u"chat"_s] = chat;
    message[u"text"_s] = QString(4000, u'\u044f');
    return {{u"update_id"_s, update}, {QLatin1StringView(part), message}};
}

const QJsonObject ana{{u"id"_s, 77}, {u"type"_s, u"private"_s}, {u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"B"_s}};
const QJsonObject team{{u"id"_s, qint64(-1001234567890)}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Team <b>"_s}};
const QJsonObject news{{u"id"_s, -1009}, {u"type"_s, u"channel"_s}, {u"title"_s, u"News"_s}};

} // namespace

//! What a person would otherwise have to look up: which chats there are.
class TelegramChatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_secrets.values = {{u"bot"_s, QLatin1StringView(token)}};
        m_secrets.invalid.clear();
        control({{u"updates"_s, QJsonArray()}});
    }

    void namesTheBotAndTheChatsItWasWrittenToNewestFirst()
    {
        control({{u"updates"_s,
            QJsonArray{written(1, "message", team, {{u"message_thread_id"_s, 7}, {u"is_topic_message"_s, true}}),
                written(2, "message", ana), written(3, "channel_post", news), written(4, "edited_message", ana),
                written(5, "my_chat_member", team), QJsonObject{{u"update_id"_s, 6}, {u"poll"_s, QJsonObject()}}}}});
        const FoundChats found = find();
        QCOMPARE(found.outcome.fate, Fate::Accepted);
        QCOMPARE(found.botName, u"Vigia"_s);
        QCOMPARE(found.botUser, u"vigia_bot"_s);
        const std::vector<TelegramChat> expected{{u"-1001234567890"_s, u"Team <b>"_s, Kind::Group, {}},
            {u"77"_s, u"Ana B"_s, Kind::Person, {}}, {u"-1009"_s, u"News"_s, Kind::Channel, {}},
            {u"-1001234567890"_s, u"Team <b>"_s, Kind::Group, 7}};
        QCOMPARE(found.chats, expected);
        QCOMPARE(find().chats, expected); // nothing was taken away from others
    }

    void nobodyWroteIsNoTrouble()
    {
        const FoundChats found = find();
        QCOMPARE(found.outcome.fate, Fate::Accepted);
        QCOMPARE(found.botUser, u"vigia_bot"_s);
        QVERIFY(found.chats.empty());
    }

    void saysWhoElseGetsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Hindrance>("hindrance");
        QTest::newRow("webhook") << u"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook "
                                    "to delete the webhook first"_s
                                 << Hindrance::Webhook;
        QTest::newRow("another program")
            << u"Conflict: terminated by other getUpdates request; make sure that only one "
               "bot instance is running"_s
            << Hindrance::OtherReader;
    }
    void saysWhoElseGetsWhatIsWritten()
    {
        QFETCH(QString, words);
        control({{u"fail"_s, QJsonArray{QJsonObject{{u"code"_s, 409}, {u"description"_s, words}}}}});
        const FoundChats found = find();
        QTEST(found.hindrance, "hindrance");
        QVERIFY(found.outcome.fate != Fate::Accepted);
        QCOMPARE(found.botUser, u"vigia_bot"_s);
    }

    void aWrongTokenIsALoginThatIsRefused()
    {
        m_secrets.values[u"bot"_s] = u"1:wrong"_s;
        const FoundChats found = find();
        QCOMPARE(found.outcome.trouble, DeliveryTrouble::LoginRefused);
        QVERIFY(found.botUser.isEmpty());
        QVERIFY(!found.outcome.detail.contains(u"1:wrong"_s));
        QCOMPARE(m_secrets.invalid, QStringList{u"bot"_s});
    }

    void withoutItsTokenItIsNotAsked()
    {
        m_secrets.values.clear();
        QCOMPARE(find().outcome.trouble, DeliveryTrouble::SecretMissing);
    }

private:
    QString address() const { return u"http://localhost:%1"_s.arg(m_api.port(u"http"_s)); }

    void control(const QJsonObject &orders)
    {
        HttpTransfer transfer;
        transfer.url = QUrl(address() + u"/control"_s);
        transfer.body = QJsonDocument(orders).toJson();
        bool heard = false;
        m_transfers.start(transfer, [&](const TransferAnswer &) { heard = true; });
        QVERIFY(QTest::qWaitFor([&] { return heard; }, 20'000));
    }

    FoundChats find()
    {
        const TelegramWay way{.chat = u"1"_s, .secret = {u"bot"_s}, .api = address()};
        TelegramChats chats(way, m_secrets, m_transfers);
        std::optional<FoundChats> found;
        chats.find([&](const FoundChats &given) { found = given; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20'000))
            qFatal("not answered");
        return *found;
    }

    static constexpr const char *token = "123456:AAcanary_Token-xyz";
    ScriptedServer m_api{u"botapi.py"_s, {QLatin1StringView(token)}};
    CurlLibrary m_library;
    FakeSecrets m_secrets;
    Transfers m_transfers{m_library};
};

QTEST_GUILESS_MAIN(TelegramChatsTest)
#include "telegramchats_test.moc"

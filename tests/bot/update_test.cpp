// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/cursor.h"
#include "bot/update.h"

#include <QJsonDocument>
#include <QTest>

using namespace vigia;
using namespace vigia::bot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::vector<Update> read(const QByteArray &json)
{
    return updatesIn(QJsonDocument::fromJson(json).array());
}

} // namespace

class UpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWrittenAndWhatWasPressed()
    {
        const auto updates = read(R"([
            {"update_id": 7, "message": {"message_id": 3, "date": 1700000000, "text": "/status", "message_thread_id": 9,
              "is_topic_message": true, "from": {"first_name": "Ana", "last_name": "Núñez"},
              "chat": {"id": -1001234, "type": "supergroup", "username": "team"}}},
            {"update_id": 8, "callback_query": {"id": "q1", "data": "a:x", "from": {"first_name": "Ana"},
              "message": {"message_id": 4, "chat": {"id": 5, "type": "private"}}}},
            {"update_id": 9, "message": {"message_id": 5, "migrate_to_chat_id": -1009, "chat": {"id": -9}}}])");
        const std::vector<Update> expected{
            {7, {-1001234, u"team"_s, false, false, 9}, u"Ana Núñez"_s,
                Written{u"/status"_s, 3, UtcTime(1'700'000'000s)}},
            {8, {5, {}, true, false, {}}, u"Ana"_s, Pressed{u"q1"_s, u"a:x"_s, 4}},
            {9, {-9, {}, false, false, {}}, {}, Moved{-1009}},
        };
        QVERIFY(updates == expected);
    }

    void anUpdateOfTheWrongShapeConcernsNobodyButIsPassed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("message is a number") << QByteArray(R"(, "message": 7)");
        QTest::newRow("message is a list") << QByteArray(R"(, "message": [[[[]]]])");
        QTest::newRow("text is an object") << QByteArray(R"(, "message": {"text": {"a": 1}, "chat": {"id": 1}})");
        QTest::newRow("text is empty") << QByteArray(R"(, "message": {"text": "", "chat": {"id": 1}})");
        QTest::newRow("query without an id") << QByteArray(R"(, "callback_query": {"data": "a:x"})");
        QTest::newRow("query's id is endless")
            << ", \"callback_query\": {\"id\": \"" + QByteArray(5000, 'x') + "\", \"data\": \"a:x\"}";
        QTest::newRow("data is too long")
            << ", \"callback_query\": {\"id\": \"1\", \"data\": \"" + QByteArray(65, 'x') + "\"}";
        QTest::newRow("query is null") << QByteArray(R"(, "callback_query": null)");
        QTest::newRow("another kind") << QByteArray(R"(, "inline_query": {"id": "1", "query": "/ack Shop"})");
    }

    void anUpdateOfTheWrongShapeConcernsNobodyButIsPassed()
    {
        QFETCH(QByteArray, more);
        const auto updates = read("[{\"update_id\": 7" + more + "}]");
        QCOMPARE(updates.size(), std::size_t(1));
        QCOMPARE(updates[0].id, 7);
        QVERIFY(std::holds_alternative<std::monostate>(updates[0].what));
    }

    void whatHasNoIdIsNoUpdate()
    {
        QVERIFY(read(R"([7, null, "x", {}, [], {"update_id": "7"}, {"update_id": -7}, {"update_id": 1e300},
                         {"update_id": 7.5}, {"update_id": null}])")
                    .empty());
    }

    void keepsNoMoreOfATextThanTelegramTakes()
    {
        const auto updates = read("[{\"update_id\": 7, \"message\": {\"chat\": {\"id\": 1}, \"text\": \""
            + QByteArray(4'000'000, 'x') + "\"}}]");
        QCOMPARE(std::get<Written>(updates[0].what).text.size(), 4096);
    }

    void aPersonWithoutANameIsCalledByTheirUserName()
    {
        QCOMPARE(read(R"([{"update_id": 7, "message": {"from": {"username": "ana"}}}])")[0].who, u"ana"_s);
        QCOMPARE(read(R"([{"update_id": 7, "message": {"from": {"first_name": 7}}}])")[0].who, QString());
    }

    void findsTheFirstIdOfAnAnswerThatIsCutOff()
    {
        QCOMPARE(firstIdIn("{\"ok\":true,\"result\":[{\"update_id\": 815,\"message\":{\"text\":\"xxx"), 815);
        QVERIFY(!firstIdIn("{\"ok\":true,\"result\":["));
        QVERIFY(!firstIdIn({}));
    }

    void knowsItsChatByNumberOrName()
    {
        const Place group{-1001234, u"Team"_s, false, false, {}};
        QVERIFY(isChat(u"-1001234"_s, group));
        QVERIFY(isChat(u"@team"_s, group));
        QVERIFY(!isChat(u"-100123"_s, group));
        QVERIFY(!isChat(u"@other"_s, group));
        QVERIFY(!isChat(u"@"_s, Place{}));
        QVERIFY(!isChat(u"0"_s, Place{}));
        QVERIFY(!isChat({}, Place{}));
    }

    void aCursorSaysHowFarOneBotHasCome()
    {
        const UtcTime now(1'700'000'000s);
        const Cursor cursor{7, 12, now, -1009};
        QCOMPARE(cursorFromBytes(toBytes(cursor)), cursor);
        QCOMPARE(cursorFromBytes("nonsense"), Cursor{});
        QCOMPARE(validFor(cursor, 7, now + 24h).next, 12);
        QCOMPARE(validFor(cursor, 8, now).next, 0);
        // After a week Telegram begins at any number.
        QCOMPARE(validFor(cursor, 7, now + 24h * 7).next, 0);
        QCOMPARE(validFor(cursor, 7, now + 24h * 7).movedTo, -1009);
    }
};

QTEST_APPLESS_MAIN(UpdateTest)
#include "update_test.moc"

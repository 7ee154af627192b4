// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/update.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace vigia::bot {

namespace {

constexpr qint64 largest = qint64(1) << 52; //!< what a number in JSON carries exactly
constexpr qsizetype longestName = 60;
constexpr qsizetype longestData = 64;
constexpr qsizetype longestPress = 100;

QJsonObject objectIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toObject();
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

//! A whole number; 0 where there is none.
qint64 numberIn(const QJsonObject &object, const char *key)
{
    const qint64 number = object.value(QLatin1StringView(key)).toInteger();
    return number > -largest && number < largest ? number : 0;
}

Place placeOf(const QJsonObject &message)
{
    const QJsonObject chat = objectIn(message, "chat");
    const QString type = textIn(chat, "type");
    Place place;
    place.chat = numberIn(chat, "id");
    place.name = textIn(chat, "username").left(longestName);
    place.isPrivate = type == QLatin1StringView("private");
    place.isBroadcast = type == QLatin1StringView("channel");
    if (message.value(QLatin1StringView("is_topic_message")).toBool())
        place.topic = numberIn(message, "message_thread_id");
    return place;
}

QString personOf(const QJsonObject &from)
{
    const QString name =
        (textIn(from, "first_name").left(longestName) + QLatin1Char(' ') + textIn(from, "last_name").left(longestName))
            .simplified();
    return (name.isEmpty() ? textIn(from, "username") : name).left(longestName);
}

void readMessage(const QJsonObject &message, Update &update)
{
    update.place = placeOf(message);
    update.who = personOf(objectIn(message, "from"));
    if (const qint64 to = numberIn(message, "migrate_to_chat_id"); to != 0) {
        update.what = Moved{to};
        return;
    }
    const QString text = textIn(message, "text").left(Written::longest);
    if (!text.isEmpty()) {
        update.what =
            Written{text, numberIn(message, "message_id"), UtcTime(std::chrono::seconds(numberIn(message, "date")))};
    }
}

void readPress(const QJsonObject &query, Update &update)
{
    const QJsonObject message = objectIn(query, "message");
    update.place = placeOf(message);
    update.who = personOf(objectIn(query, "from"));
    const QString press = textIn(query, "id");
    const QString data = textIn(query, "data");
    if (press.isEmpty() || press.size() > longestPress || data.toUtf8().size() > longestData)
        return;
    update.what = Pressed{press, data, numberIn(message, "message_id")};
}

} // namespace

std::vector<Update> updatesIn(const QJsonArray &array)
{
    std::vector<Update> updates;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Update update;
        update.id = numberIn(object, "update_id");
        if (update.id <= 0)
            continue;
        if (object.contains(QLatin1StringView("callback_query")))
            readPress(objectIn(object, "callback_query"), update);
        else
            readMessage(objectIn(object, "message"), update);
        updates.push_back(std::move(update));
    }
    return updates;
}

std::optional<qint64> firstIdIn(const QByteArray &answer)
{
    static const QRegularExpression id(QStringLiteral("\"update_id\"\\s*:\\s*([0-9]{1,15})\\b"));
    const auto match = id.match(QString::fromLatin1(answer.first(std::min<qsizetype>(answer.size(), 64 * 1024))));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

bool isChat(const QString &chat, const Place &place)
{
    if (chat.startsWith(QLatin1Char('@')))
        return !place.name.isEmpty() && chat.mid(1).compare(place.name, Qt::CaseInsensitive) == 0;
    bool isNumber = false;
    const qint64 number = chat.toLongLong(&isNumber);
    return isNumber && number != 0 && number == place.chat;
}

} // namespace vigia::bot

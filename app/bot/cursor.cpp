// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::bot {

namespace {

constexpr auto botKey = QLatin1StringView("bot");
constexpr auto nextKey = QLatin1StringView("next");
constexpr auto atKey = QLatin1StringView("at");
constexpr auto movedKey = QLatin1StringView("moved_to");

} // namespace

QByteArray toBytes(const Cursor &cursor)
{
    const QJsonObject json{{botKey, cursor.bot}, {nextKey, cursor.next},
        {atKey, qint64(cursor.at.time_since_epoch().count())}, {movedKey, cursor.movedTo}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Cursor cursorFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json[botKey].toInteger(), json[nextKey].toInteger(), UtcTime(Duration(json[atKey].toInteger())),
        json[movedKey].toInteger()};
}

Cursor validFor(const Cursor &cursor, qint64 bot, UtcTime now)
{
    if (cursor.bot != bot)
        return {.bot = bot};
    Cursor valid = cursor;
    if (ageOf(cursor.at, now) > Cursor::lasts)
        valid.next = 0;
    return valid;
}

} // namespace vigia::bot

// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/beattext.h"
#include "listener/dialect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <limits>

// mega_test_api: applications report with their number and, if they like, a message such as `OK:200`.

namespace vigia {

namespace {

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json";
}

std::optional<int> appIdOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool fits = value.isDouble() && number >= 0 && number <= std::numeric_limits<int>::max();
    return fits && std::floor(number) == number ? std::optional(int(number)) : std::nullopt;
}

//! `FAIL:503`: what an application says went wrong in it.
bool saysFailure(const QString &message)
{
    static const QRegularExpression failure(
        QStringLiteral("\\A\\w+:[45][0-9]{2}\\z"), QRegularExpression::UseUnicodePropertiesOption);
    return failure.match(message).hasMatch();
}

Response told(Reception reception)
{
    switch (reception) {
    case Reception::Taken:
    case Reception::Ignored:
    case Reception::Noted:
        return jsonResponse(200, {});
    case Reception::NotFound:
    case Reception::Ambiguous:
        return jsonError(404, QStringLiteral("unknown app_id"));
    case Reception::NotKept:
        return jsonError(503, QStringLiteral("not stored"));
    }
    Q_UNREACHABLE();
}

Response malformed(const char *why)
{
    return jsonError(400, QString::fromLatin1(why));
}

} // namespace

Understood readAppReport(const Request &request)
{
    // A page can post text/plain to any address without being asked; application/json it cannot.
    if (!isJson(request.head.contentType))
        return malformed("Content-Type must be application/json");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return malformed("not a JSON object");
    const QJsonObject object = document.object();
    const std::optional<int> app = appIdOf(object[u"app_id"]);
    if (!app)
        return malformed("app_id must be a whole number, 0 or above");
    const QJsonValue message = object[u"message"];
    if (!message.isString() && !message.isNull() && !message.isUndefined())
        return malformed("message must be a text");
    if (message.toString().toUcs4().size() > longestBeatMessage)
        return malformed("message must not be longer than 512 characters");
    Beat beat;
    beat.message = beatMessage(message.toString());
    if (saysFailure(message.toString()))
        beat.kind = Beat::Kind::Failure;
    return Report{sender::App{*app}, beat, told};
}

} // namespace vigia

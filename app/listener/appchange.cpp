// SPDX-License-Identifier: GPL-3.0-or-later
#include "appchange.h"

#include "domain/duration.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vigia {

namespace {

constexpr double longestSeconds = 366.0 * 86'400;

//! `"5m"` or 300. Absent: neither.
std::optional<Duration> durationOf(const QJsonValue &value)
{
    if (value.isString())
        return parseDuration(value.toString());
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > longestSeconds)
        return std::nullopt;
    return Duration(std::llround(seconds * 1000));
}

QString wrong(const char *key)
{
    return QStringLiteral("%1 must be a duration such as \"5m\", or seconds").arg(QLatin1StringView(key));
}

} // namespace

Result<AppChange, QString> parseAppChange(const QByteArray &json)
{
    AppChange change;
    if (json.trimmed().isEmpty())
        return change;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return unexpected(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"name") {
            if (!it->isString())
                return unexpected(QStringLiteral("name must be a text"));
            change.name = it->toString();
        } else if (it.key() == u"every") {
            change.every = durationOf(*it);
            if (!change.every)
                return unexpected(wrong("every"));
        } else if (it.key() == u"grace") {
            change.grace = durationOf(*it);
            if (!change.grace)
                return unexpected(wrong("grace"));
        } else if (it.key() != u"app_id") {
            return unexpected(QStringLiteral("unknown: %1").arg(it.key()));
        }
    }
    return change;
}

} // namespace vigia

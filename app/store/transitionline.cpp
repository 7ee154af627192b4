// SPDX-License-Identifier: GPL-3.0-or-later
#include "transitionline.h"

#include "platform/redaction.h"

#include <QDateTime>

#include <cstdlib>

namespace vigia {

namespace {

constexpr int columns = 5;

//! ISO 8601 with the offset in figures, `+00:00` too: every line has the same shape.
QString localTime(UtcTime when, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), zone);
    const int minutes = local.offsetFromUtc() / 60;
    const QChar zero = QLatin1Char('0');
    return local.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"))
        + QStringLiteral("%1%2:%3")
              .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(std::abs(minutes) / 60, 2, 10, zero)
              .arg(std::abs(minutes) % 60, 2, 10, zero);
}

} // namespace

QString transitionLine(const TransitionRow &row, const QTimeZone &zone)
{
    const QString target = row.target.isEmpty() ? QStringLiteral("-") : madeVisible(row.target);
    return QStringList{
        localTime(row.decided, zone), QString(logWord(row.to)), madeVisible(row.name), target, madeVisible(row.reason)}
        .join(QLatin1Char('\t'));
}

TransitionKey keyOf(const TransitionRow &row)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(row.decided).time_since_epoch().count();
    return {second, QString(logWord(row.to)), madeVisible(row.name)};
}

std::optional<TransitionKey> keyOf(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    if (parts.size() != columns)
        return std::nullopt;
    const QDateTime when = QDateTime::fromString(parts[0], Qt::ISODate);
    if (!when.isValid())
        return std::nullopt;
    return TransitionKey{when.toSecsSinceEpoch(), parts[1], parts[2]};
}

} // namespace vigia

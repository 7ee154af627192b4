// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmtime.h"

#include "wording/timewords.h"

namespace vigia {

namespace {

using namespace std::chrono_literals;

QDateTime localTime(UtcTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
}

} // namespace

QString countingText(Duration duration, const Language &language)
{
    if (duration < 1min || duration >= 1h)
        return durationText(duration, language);
    return durationText(std::chrono::floor<std::chrono::minutes>(duration), language) + QChar(QChar::Nbsp)
        + durationText(duration % 1min, language);
}

QString sinceText(UtcTime since, UtcTime now, const Language &language, const QTimeZone &zone)
{
    const QDateTime local = localTime(since, zone);
    if (local.date() != localTime(now, zone).date())
        return momentText(since, language, zone);
    return local.toString(QStringLiteral("HH:mm"));
}

} // namespace vigia

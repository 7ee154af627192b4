// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/striptext.h"

#include "wording/reasonwords.h"
#include "wording/timewords.h"

namespace vigia {

namespace {

QDateTime localOf(UtcTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
}

QString secondsText(UtcTime time, const QTimeZone &zone)
{
    return localOf(time, zone).toString(QStringLiteral("HH:mm:ss"));
}

//! To the second where minutes would say the same twice.
QString clockText(UtcTime time, Duration length, const QTimeZone &zone)
{
    using namespace std::chrono_literals;
    return length < 1min ? secondsText(time, zone) : localOf(time, zone).toString(QStringLiteral("HH:mm"));
}

QString onDay(UtcTime time, const QString &clock, UtcTime known, const Language &language, const QTimeZone &zone)
{
    const QDateTime local = localOf(time, zone);
    if (local.date() == localOf(known, zone).date())
        return clock;
    return QStringLiteral("%1, %2").arg(dateText(local, language, zone), clock);
}

} // namespace

QString StripText::of(
    const StripBar &bar, const Strip &strip, UtcTime now, const Language &language, const QTimeZone &zone)
{
    if (bar.look < 0) {
        const Duration length = bar.to - bar.from;
        const QString from = onDay(bar.from, clockText(bar.from, length, zone), now, language, zone);
        const bool oneDay = localOf(bar.from, zone).date() == localOf(bar.to, zone).date();
        const QString to = onDay(bar.to, clockText(bar.to, length, zone), oneDay ? bar.from : now, language, zone);
        //: a gap between two checks; %1, %2: moments, %3: how long
        return tr("Not watched from %1 to %2 (%3)").arg(from, to, durationText(length, language));
    }
    const StripLook &look = strip[bar.look];
    return QStringLiteral("%1\n%2").arg(
        onDay(look.at, secondsText(look.at, zone), now, language, zone), reasonText(resultOf(look), language));
}

} // namespace vigia

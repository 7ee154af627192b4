// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/striptext.h"

#include "wording/reasonwords.h"
#include "wording/timewords.h"

namespace vigia {

namespace {

QString secondsText(UtcTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toTimeZone(zone)
        .toString(QStringLiteral("HH:mm:ss"));
}

QString day(UtcTime time, const Language &language, const QTimeZone &zone)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC), language, zone);
}

} // namespace

QString StripText::of(const StripBar &bar, const Strip &strip, const Language &language, const QTimeZone &zone)
{
    if (bar.look < 0) {
        //: a gap between two checks; %1, %2: moments, %3: how long
        return tr("Not watched from %1 to %2 (%3)")
            .arg(momentText(bar.from, language, zone), momentText(bar.to, language, zone),
                durationText(bar.to - bar.from, language));
    }
    const StripLook &look = strip[bar.look];
    return QStringLiteral("%1, %2\n%3")
        .arg(day(look.at, language, zone), secondsText(look.at, zone), reasonText(resultOf(look), language));
}

} // namespace vigia

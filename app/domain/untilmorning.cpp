// SPDX-License-Identifier: GPL-3.0-or-later
#include "untilmorning.h"

#include <QDateTime>

namespace vigia {

Duration untilTomorrowMorning(UtcTime now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    const QDateTime morning(local.date().addDays(1), QTime(8, 0), zone);
    return Duration(local.msecsTo(morning));
}

} // namespace vigia

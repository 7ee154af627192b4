// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentwords.h"

#include "wording/timewords.h"

namespace vigia {

namespace {

QString withSeconds(UtcTime time, const Language &language, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    return QStringLiteral("%1, %2 %3")
        .arg(dateText(local, language, zone), local.toString(QStringLiteral("HH:mm:ss")), local.timeZoneAbbreviation());
}

bool areNear(UtcTime a, UtcTime b)
{
    return std::chrono::abs(a - b) < std::chrono::minutes(1);
}

} // namespace

QStringList momentTexts(const std::vector<UtcTime> &moments, const Language &language, const QTimeZone &zone)
{
    QStringList texts;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const bool isBehindAnother = i > 0 && areNear(moments[i - 1], moments[i]);
        const bool isBeforeAnother = i + 1 < moments.size() && areNear(moments[i], moments[i + 1]);
        texts.append(isBehindAnother || isBeforeAnother ? withSeconds(moments[i], language, zone)
                                                        : momentText(moments[i], language, zone));
    }
    return texts;
}

} // namespace vigia

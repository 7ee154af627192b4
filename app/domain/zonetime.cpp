// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonetime.h"

#include <algorithm>
#include <vector>

namespace vigia {

namespace {

using namespace std::chrono_literals;

//! A stretch of time in which the clocks of a zone run evenly.
struct EvenStretch {
    UtcTime from;
    UtcTime to;
    Duration offset; //!< wall clock − UTC
};

//! Everything within reach of a wall clock reading, whatever the zone: offsets stay below 15 h and a
//! change moves the clocks by at most a day.
std::vector<EvenStretch> stretchesAround(const QTimeZone &zone, UtcTime middle)
{
    constexpr Duration reach = 48h;
    const UtcTime first = middle - reach;
    const UtcTime last = middle + reach;
    std::vector<EvenStretch> all{{first, last, std::chrono::seconds(zone.offsetFromUtc(toDateTime(first)))}};
    for (const QTimeZone::OffsetData &change : zone.transitions(toDateTime(first), toDateTime(last))) {
        const UtcTime at = toUtcTime(change.atUtc);
        all.back().to = at;
        all.push_back({at, last, std::chrono::seconds(change.offsetFromUtc)});
    }
    return all;
}

} // namespace

QDateTime toDateTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

UtcTime toUtcTime(const QDateTime &time)
{
    return UtcTime(Duration(time.toMSecsSinceEpoch()));
}

std::optional<QTimeZone> zoneNamed(const QByteArray &name)
{
    if (name == "local") {
        const QTimeZone system = QTimeZone::systemTimeZone();
        return system.isValid() ? system : QTimeZone::utc();
    }
    const QTimeZone zone(name);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

UtcTime readingOf(QDate date, QTime time)
{
    return toUtcTime(QDateTime(date, time, Qt::UTC));
}

UtcTime readingAt(const QTimeZone &zone, UtcTime moment)
{
    return moment + std::chrono::seconds(zone.offsetFromUtc(toDateTime(moment)));
}

UtcTime firstAt(const QTimeZone &zone, UtcTime reading)
{
    const auto stretches = stretchesAround(zone, reading);
    for (const EvenStretch &stretch : stretches) {
        if (reading - stretch.offset < stretch.to)
            return std::max(stretch.from, reading - stretch.offset);
    }
    return reading - stretches.back().offset;
}

UtcTime lastAt(const QTimeZone &zone, UtcTime reading)
{
    const auto stretches = stretchesAround(zone, reading);
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        if (stretch->from + stretch->offset < reading)
            return std::min(stretch->to, reading - stretch->offset);
    }
    return reading - stretches.front().offset;
}

} // namespace vigia

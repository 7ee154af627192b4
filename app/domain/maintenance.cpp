// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace vigia {

namespace {

using namespace std::chrono_literals;

//! From the first moment of a window to the first after it; empty when `to` is not after `from`.
struct Span {
    UtcTime from;
    UtcTime to;

    bool contains(UtcTime moment) const { return from <= moment && moment < to; }
};

//! A stretch of time in which the clocks of a zone run evenly.
struct EvenStretch {
    UtcTime from;
    UtcTime to;
    Duration offset; //!< wall clock − UTC
};

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

//! The wall clock reading as if it were UTC.
UtcTime readingOf(QDate date, QTime time)
{
    return toUtcTime(QDateTime(date, time, Qt::UTC));
}

//! The first moment at which the wall clock shows \a reading or later.
UtcTime firstAt(const QTimeZone &zone, UtcTime reading)
{
    const auto stretches = stretchesAround(zone, reading);
    for (const EvenStretch &stretch : stretches) {
        if (reading - stretch.offset < stretch.to)
            return std::max(stretch.from, reading - stretch.offset);
    }
    return reading - stretches.back().offset;
}

//! The last moment before which the wall clock shows less than \a reading: where the clocks go
//! back over it, the second time it is shown.
UtcTime lastAt(const QTimeZone &zone, UtcTime reading)
{
    const auto stretches = stretchesAround(zone, reading);
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        if (stretch->from + stretch->offset < reading)
            return std::min(stretch->to, reading - stretch->offset);
    }
    return reading - stretches.front().offset;
}

Span spanBeginning(const WeeklyWindow &weekly, const QTimeZone &zone, QDate day)
{
    const QDate lastDay = weekly.to > weekly.from ? day : day.addDays(1);
    return {firstAt(zone, readingOf(day, weekly.from)), lastAt(zone, readingOf(lastDay, weekly.to))};
}

//! The occurrences round \a now, in order: the one that may be under way, and those of the
//! \a weeksAhead.
std::vector<Span> spansAround(const WeeklyWindow &weekly, UtcTime now, int weeksAhead)
{
    const auto zone = zoneNamed(weekly.zone);
    if (!zone || weekly.day < 1 || weekly.day > 7 || !weekly.from.isValid() || !weekly.to.isValid())
        return {};
    // The date in the zone may be a day off the one in UTC, and the window may have begun the day before.
    const QDate earliest = toDateTime(now).date().addDays(-3);
    const QDate first = earliest.addDays((weekly.day - earliest.dayOfWeek() + 7) % 7);
    std::vector<Span> spans;
    for (int week = 0; week <= weeksAhead; ++week) {
        const Span span = spanBeginning(weekly, *zone, first.addDays(qint64(week) * 7));
        if (span.from < span.to)
            spans.push_back(span);
    }
    return spans;
}

std::vector<Span> spansAround(const SingleWindow &single, UtcTime, int)
{
    return {{single.from, single.to}};
}

std::vector<Span> spansAround(const MaintenanceWindow &window, UtcTime now, int weeksAhead)
{
    return std::visit([=](const auto &when) { return spansAround(when, now, weeksAhead); }, window.when);
}

} // namespace

bool isActive(const MaintenanceWindow &window, UtcTime now)
{
    const auto spans = spansAround(window, now, 0);
    return std::any_of(spans.begin(), spans.end(), [now](const Span &span) { return span.contains(now); });
}

std::optional<UtcTime> nextChange(const MaintenanceWindow &window, UtcTime now)
{
    // More than one week ahead: a change of the clocks may swallow a short window whole.
    for (const Span &span : spansAround(window, now, 3)) {
        if (span.from >= span.to)
            continue;
        if (span.from > now)
            return span.from;
        if (span.to > now)
            return span.to;
    }
    return std::nullopt;
}

} // namespace vigia

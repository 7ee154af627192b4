// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "zonetime.h"

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
    return beganAt(window, now).has_value();
}

std::optional<UtcTime> beganAt(const MaintenanceWindow &window, UtcTime now)
{
    for (const Span &span : spansAround(window, now, 0)) {
        if (span.contains(now))
            return span.from;
    }
    return std::nullopt;
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

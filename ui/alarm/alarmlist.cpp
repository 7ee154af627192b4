// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmlist.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigia {

namespace {

bool comesFirst(const MonitorView &a, const MonitorView &b)
{
    const bool aCritical = a.severity == Severity::Critical;
    const bool bCritical = b.severity == Severity::Critical;
    if (aCritical != bCritical)
        return aCritical;
    return a.since > b.since; // one without a time is not new
}

} // namespace

bool isForTheAlarm(const MonitorView &monitor)
{
    return monitor.sounding && !monitor.acknowledged;
}

std::vector<MonitorView> alarmList(const std::vector<MonitorView> &monitors)
{
    std::vector<MonitorView> shown;
    std::ranges::copy_if(monitors, std::back_inserter(shown), isForTheAlarm);
    std::ranges::stable_sort(shown, comesFirst);
    return shown;
}

bool hasNewOutage(const std::vector<MonitorView> &before, const std::vector<MonitorView> &now)
{
    QSet<std::pair<QString, int>> known;
    for (const MonitorView &outage : before)
        known.insert({outage.id.value, outage.incident});
    return std::ranges::any_of(now, [&known](const MonitorView &outage) {
        return !known.contains({outage.id.value, outage.incident});
    });
}

} // namespace vigia

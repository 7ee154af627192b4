// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "maintenance.h"

#include <algorithm>

namespace vigia {

namespace {

template <typename T>
std::optional<T> narrower(const std::optional<T> &wide, const std::optional<T> &narrow)
{
    return narrow ? narrow : wide;
}

template <typename T>
void assign(T &value, const std::optional<T> &setting)
{
    if (setting)
        value = *setting;
}

//! The latest end of the spans that \a now lies in.
std::optional<UtcTime> latestEnd(const std::vector<QuietHours> &hours, UtcTime now)
{
    std::optional<UtcTime> latest;
    for (const QuietHours &each : hours) {
        for (const int day : each.days) {
            MaintenanceWindow window;
            window.when = WeeklyWindow{day, each.from, each.to, each.zone};
            if (isActive(window, now))
                latest = std::max(latest, nextChange(window, now));
        }
    }
    return latest;
}

} // namespace

PolicySettings merged(const PolicySettings &wide, const PolicySettings &narrow)
{
    PolicySettings out;
    out.repeat = narrower(wide.repeat, narrow.repeat);
    out.repeatMost = narrower(wide.repeatMost, narrow.repeatMost);
    out.escalate = narrower(wide.escalate, narrow.escalate);
    out.ifUnheard = narrower(wide.ifUnheard, narrow.ifUnheard);
    out.groupWait = narrower(wide.groupWait, narrow.groupWait);
    out.quiet = narrower(wide.quiet, narrow.quiet);
    return out;
}

Policy decided(const PolicySettings &settings)
{
    Policy policy;
    assign(policy.repeat, settings.repeat);
    assign(policy.repeatMost, settings.repeatMost);
    assign(policy.escalate, settings.escalate);
    assign(policy.ifUnheard, settings.ifUnheard);
    assign(policy.groupWait, settings.groupWait);
    assign(policy.quiet, settings.quiet);
    return policy;
}

std::optional<UtcTime> quietUntil(const std::vector<QuietHours> &hours, UtcTime now)
{
    // Where one ends another may begin; who is quiet all week is told once a week all the same.
    const UtcTime furthest = now + std::chrono::days(7);
    std::optional<UtcTime> until;
    while (until.value_or(now) < furthest) {
        const auto end = latestEnd(hours, until.value_or(now));
        if (!end)
            break;
        until = end;
    }
    return until;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/traystate.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr std::size_t linesInTooltip = 5;

using Views = std::vector<const MonitorView *>;

//! One that cannot be looked at now sounds on: nobody said that it is over.
bool isOutage(const MonitorView &monitor)
{
    return (monitor.status == Status::Down || monitor.sounding) && !monitor.onTrial;
}

bool isHeard(const MonitorView &monitor, const HealthView &health)
{
    return monitor.sounding && !monitor.acknowledged && !isSilenced(monitor, health.generalMute);
}

bool canBeAcknowledged(const MonitorView &monitor)
{
    return !monitor.acknowledged && (monitor.incident != 0 || monitor.status == Status::Degraded);
}

//! What is not up, the worst first; of the same, in the person's order.
Views askingForAnEye(const std::vector<MonitorView> &monitors)
{
    Views views;
    for (const MonitorView &monitor : monitors) {
        if (rank(monitor.status) > 0 && weight(monitor) > 0)
            views.push_back(&monitor);
    }
    std::ranges::stable_sort(
        views, std::ranges::greater(), [](const MonitorView *monitor) { return weight(*monitor); });
    return views;
}

//! What is acknowledged or on trial comes after everything that is not.
const MonitorView *faceOf(const Views &worst)
{
    const auto open = std::ranges::find_if(
        worst, [](const MonitorView *monitor) { return !monitor->acknowledged && !monitor->onTrial; });
    if (open != worst.end())
        return *open;
    const auto known = std::ranges::find_if(worst, [](const MonitorView *monitor) { return !monitor->onTrial; });
    return known != worst.end() ? *known : nullptr;
}

Appearance calm(const Standing &standing, bool muted)
{
    if (standing.up > 0)
        return {Role::Up, muted ? Shape::BellDisc : Shape::CheckDisc};
    if (standing.maintenance > 0)
        return {Role::Maintenance, Shape::Wrench};
    if (standing.paused > 0)
        return {Role::Paused, Shape::TwoBars};
    return {Role::Unknown, Shape::QuestionDiamond};
}

//! How loudly Vigia's own trouble speaks; absent: not at all.
std::optional<Role> roleOf(HealthTrouble trouble)
{
    switch (trouble) {
    case HealthTrouble::ConfigurationUnread: // nothing is watched: an alarm, never "all is well" (P11)
    case HealthTrouble::DatabaseLost:
        return Role::Down;
    case HealthTrouble::StorageFailed:
    case HealthTrouble::DatabaseRestored:
    case HealthTrouble::LogFailed:
        return Role::Warning;
    }
    Q_UNREACHABLE();
}

Appearance withTroubles(Appearance appearance, const HealthView &health)
{
    for (const HealthView::Trouble &trouble : health.troubles) {
        const std::optional<Role> role = roleOf(trouble.what);
        if (role == Role::Down && appearance.shape != Shape::CrossOctagon)
            return {Role::Down, Shape::Triangle};
        const bool calmer = appearance.role != Role::Down && appearance.role != Role::DownSilenced;
        if (role == Role::Warning && (calmer || appearance.shape == Shape::CheckOctagon))
            appearance = {Role::Warning, Shape::Triangle};
    }
    return appearance;
}

} // namespace

TrayState trayState(
    const std::vector<MonitorView> &monitors, const HealthView &health, const std::optional<UtcTime> &noDataSince)
{
    TrayState state;
    for (const MonitorView &monitor : monitors) {
        state.standing.count(monitor);
        state.outages += isOutage(monitor) ? 1 : 0;
        state.hasUnacknowledged = state.hasUnacknowledged || canBeAcknowledged(monitor);
    }
    state.allPaused = !monitors.empty() && state.standing.paused == int(monitors.size());
    state.health = health;
    state.health.lastCheck.reset(); // it changes with every look and is not shown
    state.noDataSince = noDataSince;

    const Views worst = askingForAnEye(monitors);
    for (const MonitorView *monitor : worst) {
        if (state.named.size() < namesInHeadline && isNamed(state.standing, *monitor))
            state.named.append(monitor->name);
        if (state.worst.size() < linesInTooltip)
            state.worst.push_back(*monitor);
    }
    state.more = int(worst.size() - state.worst.size());

    const MonitorView *face = faceOf(worst);
    state.appearance =
        face ? appearanceOf(*face, health.generalMute) : calm(state.standing, health.generalMute.has_value());
    state.appearance = withTroubles(state.appearance, health);
    state.appearance.badge = Badge::None;
    if (noDataSince)
        state.appearance = {Role::Unknown, Shape::ClockDiamond};
    if (std::ranges::any_of(monitors, [&health](const MonitorView &monitor) { return isHeard(monitor, health); }))
        state.appearance = {Role::Down, Shape::CrossOctagon};
    return state;
}

} // namespace vigia

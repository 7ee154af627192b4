// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/traystate.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr std::size_t linesInTooltip = 5;

using Views = std::vector<const MonitorView *>;

bool isHeard(const MonitorView &monitor, const HealthView &health)
{
    return monitor.sounding && !monitor.acknowledged && !isSilenced(monitor, health.generalMute);
}

//! What is not up, the worst first; of the same, in the person's order.
Views askingForAnEye(const std::vector<MonitorView> &monitors)
{
    Views views;
    for (const MonitorView &monitor : monitors) {
        if (concernOf(monitor) < Concern::Up)
            views.push_back(&monitor);
    }
    std::ranges::stable_sort(
        views, std::ranges::greater(), [](const MonitorView *monitor) { return weight(*monitor); });
    return views;
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
    case HealthTrouble::NotDelivered:
    case HealthTrouble::ChannelFailing:
    case HealthTrouble::NotListening:
    case HealthTrouble::BotShared:
    case HealthTrouble::BotRefused:
    case HealthTrouble::BotFailing:
        return Role::Warning;
    }
    Q_UNREACHABLE();
}

//! An outage is not hidden behind our own trouble; one that is acknowledged is.
Appearance warning(const Appearance &appearance)
{
    const bool calmer = appearance.role != Role::Down && appearance.role != Role::DownSilenced;
    return calmer || appearance.shape == Shape::CheckOctagon ? Appearance{Role::Warning, Shape::Triangle} : appearance;
}

Appearance withTroubles(Appearance appearance, const HealthView &health)
{
    for (const HealthView::Trouble &trouble : health.troubles) {
        const std::optional<Role> role = roleOf(trouble.what);
        if (role == Role::Down && appearance.shape != Shape::CrossOctagon)
            return {Role::Down, Shape::Triangle};
        if (role == Role::Warning)
            appearance = warning(appearance);
    }
    return appearance;
}

} // namespace

TrayState trayState(const std::vector<MonitorView> &monitors, const HealthView &health,
    const std::optional<UtcTime> &noDataSince, const QString &soundTrouble)
{
    const Whole whole = wholeOf(monitors);
    TrayState state;
    state.standing = whole.standing;
    state.named = whole.named;
    state.hasUnacknowledged =
        std::ranges::any_of(monitors, [](const MonitorView &monitor) { return canAcknowledge(monitor); });
    state.allPaused = !monitors.empty() && state.standing.paused == int(monitors.size());
    state.health = health;
    state.health.lastCheck.reset(); // it changes with every look and is not shown
    state.noDataSince = noDataSince;
    state.soundTrouble = soundTrouble;

    const Views worst = askingForAnEye(monitors);
    for (std::size_t i = 0; i < worst.size() && i < linesInTooltip; ++i)
        state.worst.push_back(*worst[i]);
    state.more = int(worst.size() - state.worst.size());

    state.appearance = withTroubles(appearanceOf(whole, health.generalMute), health);
    if (!soundTrouble.isEmpty())
        state.appearance = warning(state.appearance);
    if (noDataSince)
        state.appearance = {Role::Unknown, Shape::ClockDiamond};
    if (std::ranges::any_of(monitors, [&health](const MonitorView &monitor) { return isHeard(monitor, health); }))
        state.appearance = {Role::Down, Shape::CrossOctagon};
    return state;
}

} // namespace vigia

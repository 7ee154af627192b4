// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"

namespace vigia {

namespace {

Appearance downAppearance(const MonitorView &monitor, const std::optional<MuteView> &generalMute)
{
    if (monitor.onTrial)
        return {Role::Down, Shape::TrialOctagon};
    if (monitor.acknowledged)
        return {Role::Down, Shape::CheckOctagon};
    if (isSilenced(monitor, generalMute))
        return {Role::DownSilenced, Shape::BellOctagon};
    return {Role::Down, Shape::CrossOctagon};
}

Appearance stateAppearance(const MonitorView &monitor, const std::optional<MuteView> &generalMute)
{
    switch (monitor.status) {
    case Status::Up:
        return {Role::Up, Shape::CheckDisc};
    case Status::Degraded:
        return {Role::Warning, Shape::Triangle};
    case Status::Down:
        return downAppearance(monitor, generalMute);
    case Status::Unknown:
        return {Role::Unknown,
            monitor.unknownReason == UnknownReason::Stale ? Shape::ClockDiamond : Shape::QuestionDiamond};
    case Status::Unreachable:
        return {Role::Affected, Shape::ChainLink};
    case Status::Maintenance:
        return {Role::Maintenance, Shape::Wrench};
    case Status::Paused:
        return {Role::Paused, Shape::TwoBars};
    }
    Q_UNREACHABLE();
}

bool isWatched(Status status)
{
    return status != Status::Paused && status != Status::Maintenance;
}

} // namespace

bool isSilenced(const MonitorView &monitor, const std::optional<MuteView> &generalMute)
{
    return monitor.mute || (generalMute && monitor.severity != Severity::Critical);
}

Appearance appearanceOf(const MonitorView &monitor, const std::optional<MuteView> &generalMute)
{
    Appearance appearance = stateAppearance(monitor, generalMute);
    if (!isWatched(monitor.status))
        return appearance;
    if (monitor.unstable)
        appearance.badge = Badge::Unstable;
    else if (monitor.failures > 0 && monitor.status != Status::Down && monitor.status != Status::Unreachable)
        appearance.badge = Badge::Failing;
    return appearance;
}

int weight(const MonitorView &monitor)
{
    if (!isWatched(monitor.status))
        return 0;
    constexpr int perState = 10;
    const int state = rank(monitor.status) * perState;
    if (monitor.status == Status::Down && monitor.onTrial)
        return rank(Status::Unknown) * perState + 1; // nobody was promised anything yet
    if (monitor.acknowledged)
        return state;
    if (monitor.mute || monitor.snoozedUntil)
        return state > 0 ? state + 2 : 0;
    const int critical = monitor.severity == Severity::Critical ? 2 : 0;
    if (state > 0)
        return state + 4 + critical;
    return monitor.failures > 0 || monitor.unstable ? 1 : 0;
}

} // namespace vigia

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

MonitorView asHeard(const MonitorView &monitor, const std::optional<MuteView> &generalMute)
{
    MonitorView heard = monitor;
    if (!heard.mute && stateAppearance(monitor, generalMute).shape == Shape::BellOctagon)
        heard.mute = generalMute;
    return heard;
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

Appearance appearanceOf(const Whole &whole, const std::optional<MuteView> &generalMute)
{
    if (!whole.worst)
        return {};
    switch (concernOf(*whole.worst)) {
    case Concern::Down:
        return downAppearance(*whole.worst, generalMute);
    case Concern::Trial:
        return {Role::Warning, Shape::Triangle}; // not well, and no outage
    case Concern::Up:
        return {Role::Up, generalMute ? Shape::BellDisc : Shape::CheckDisc};
    case Concern::Warning:
    case Concern::Affected:
    case Concern::Unknown:
    case Concern::DownAcknowledged:
    case Concern::WarningAcknowledged:
    case Concern::Maintenance:
    case Concern::Paused:
        return stateAppearance(*whole.worst, generalMute);
    }
    Q_UNREACHABLE();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

#include <algorithm>

namespace vigia {

PluginState pluginState(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return PluginState::Ok;
    case Outcome::Warned:
        return PluginState::Warning;
    case Outcome::Failed:
        return PluginState::Critical;
    case Outcome::Inconclusive:
        return PluginState::Unknown;
    }
    Q_UNREACHABLE();
}

PluginState pluginState(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
    case Status::Paused:
    case Status::Maintenance:
        return PluginState::Ok;
    case Status::Degraded:
        return PluginState::Warning;
    case Status::Down:
        return monitor.acknowledged ? PluginState::Warning : PluginState::Critical;
    case Status::Unreachable:
        return PluginState::Critical;
    case Status::Unknown:
        return PluginState::Unknown;
    }
    Q_UNREACHABLE();
}

PluginState worstOf(const std::vector<PluginState> &states)
{
    for (const PluginState state :
        {PluginState::Critical, PluginState::Unknown, PluginState::Warning, PluginState::Ok}) {
        if (std::find(states.begin(), states.end(), state) != states.end())
            return state;
    }
    return PluginState::Unknown;
}

VerbExit verbExit(CommandErrorCode code)
{
    switch (code) {
    case CommandErrorCode::NoSuchMonitor:
    case CommandErrorCode::NoSuchGroup:
    case CommandErrorCode::NoSuchChannel:
    case CommandErrorCode::NoSuchSender:
    case CommandErrorCode::NothingToAcknowledge:
    case CommandErrorCode::NothingToMute:
    case CommandErrorCode::AlreadyPaused:
    case CommandErrorCode::NotPaused:
    case CommandErrorCode::DrillGoesOn:
    case CommandErrorCode::KeychainAbsent:
    case CommandErrorCode::KeychainLocked:
    case CommandErrorCode::KeychainRefused:
    case CommandErrorCode::KeychainSilent:
    case CommandErrorCode::GoesOn:
    case CommandErrorCode::BadValue:
    case CommandErrorCode::InvalidConfiguration:
    case CommandErrorCode::ConfigurationUnread:
    case CommandErrorCode::NotDurable:
    case CommandErrorCode::NotStored:
    case CommandErrorCode::ProfileUnusable:
    case CommandErrorCode::DatabaseUnusable:
    case CommandErrorCode::NewerDatabase:
    case CommandErrorCode::InUse:
        return VerbExit::Refused;
    case CommandErrorCode::NotRunning:
    case CommandErrorCode::NoAnswer:
    case CommandErrorCode::Refused:
    case CommandErrorCode::OtherVersion:
    case CommandErrorCode::Broken:
        return VerbExit::NotPossible;
    }
    Q_UNREACHABLE();
}

} // namespace vigia

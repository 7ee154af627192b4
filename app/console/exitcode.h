// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"
#include "facade/commands.h"

#include <vector>

namespace vigia {

//! What a verb that does something ends with.
enum class VerbExit {
    Done = 0,
    Refused = 1,
    NotPossible = 3, //!< wrong usage, or nothing is running
};

//! The words of monitoring plugins; their numbers are the exit codes of `check` and `status`.
enum class PluginState { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };

PluginState pluginState(Outcome outcome);
PluginState pluginState(const MonitorView &monitor);
//! Of several at once: Critical before Unknown before Warning before Ok. Of none: Unknown.
PluginState worstOf(const std::vector<PluginState> &states);

//! How a verb ends whose command failed so.
VerbExit verbExit(CommandErrorCode code);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"

namespace vigia {

//! The documents that named what was deleted, as they were: who depended on it, which maintenance windows it
//! stood in.
struct Mentions {
    std::vector<QByteArray> monitors, groups, windows;
    std::optional<QByteArray> defaults;

    bool isEmpty() const { return monitors.empty() && groups.empty() && windows.empty() && !defaults; }
};

//! True where deleting changed, or would change, more than what is deleted.
bool concernsOthers(const ImportView &deletion);

//! Those of \a before that \a deletion changes.
Mentions mentionsIn(const ConfigurationView &before, const ImportView &deletion);

//! Adds to \a edit what names them again. Only the lists are put back, into \a now: what else was changed meanwhile
//! stays, and what was deleted meanwhile stays away, but for the windows that went along.
void putBack(const Mentions &mentions, const ConfigurationView &now, command::Edit &edit);

} // namespace vigia

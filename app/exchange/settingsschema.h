// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapreader.h"

#include "domain/settings.h"

namespace vigia {

//! The keys that may stand under `defaults`, a group and a monitor: one table, both directions.
Settings readSettings(MapReader &map);
void writeSettings(const Settings &settings, std::vector<NodeMember> &members);

//! The keys themselves, in the order in which they are written.
std::vector<QLatin1StringView> settingKeys();

} // namespace vigia

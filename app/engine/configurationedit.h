// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configurationmerge.h"
#include "facade/commands.h"

namespace vigia {

//! \a current as \a edit leaves it, or all that is wrong with that: all or nothing. A monitor without
//! an id is a new one, whatever it is called; who depended on a renamed one depends on its new name.
Result<MergedConfiguration, ConfigErrors> applyEdit(
    const Configuration &current, const command::Edit &edit, const std::function<MonitorId()> &newId);

} // namespace vigia

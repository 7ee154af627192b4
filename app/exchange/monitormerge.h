// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configurationmerge.h"

namespace vigia {

//! The monitors' share of applyImport(): puts them, and what became of them, into \a out.
//! Returns \a current with every reference to a renamed monitor following it to its new name.
Configuration mergeMonitors(const Configuration &current, const ImportedDocument &document, ImportMode mode,
    const std::function<MonitorId()> &newId, MergedConfiguration &out, QHash<QString, Origin> &origins);

} // namespace vigia

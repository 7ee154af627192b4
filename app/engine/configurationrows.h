// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "domain/result.h"
#include "exchange/renames.h"
#include "store/records.h"

#include <vector>

namespace vigia {

//! The configuration as the store keeps it: a row for each entry; of \a renamedChannels also what is stored so far.
std::vector<ConfigurationRow> rowsOf(const Configuration &configuration, const std::vector<Rename> &renamedChannels);

//! The way back, entry by entry; whether they fit together is not looked at. Or the first error, in English words.
Result<Configuration, QString> configurationFrom(const std::vector<ConfigurationRow> &rows);

} // namespace vigia

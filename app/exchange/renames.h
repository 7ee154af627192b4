// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"

namespace vigia {

//! Accounts and channels are who they are called; one of them has another name from now on.
struct Rename {
    QString from;
    QString to;
    friend bool operator==(const Rename &, const Rename &) = default;
};

//! \a configuration with the new names, also wherever it names the renamed.
Configuration withAccountsRenamed(Configuration configuration, const std::vector<Rename> &renames);
Configuration withChannelsRenamed(Configuration configuration, const std::vector<Rename> &renames);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/policy.h"

namespace vigia {

//! `policy:`, at the top and among the settings alike. Channels it names are not looked at here.
struct PolicyCodec {
    static std::optional<PolicySettings> read(const Node &node, const Site &site);
    static Node write(const PolicySettings &policy);
};

} // namespace vigia

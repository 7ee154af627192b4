// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/configuration.h"

namespace vigia {

//! `heartbeat: {every: 5m, grace: 1m, …}`; see valuecodecs.h.
struct HeartbeatCodec {
    static std::optional<Target> read(const Node &node, const Site &site);
    static Node write(const HeartbeatTarget &target);
};

} // namespace vigia

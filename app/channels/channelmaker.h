// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/channel.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"
#include "world/timers.h"

#include <memory>
#include <vector>

namespace vigia {

//! What channels need from outside; all of it outlives them.
struct ChannelWorld {
    SecretSource &secrets;
    Transfers &transfers;
    Timers &timers;
};

//! The way \a definition describes. Null: it takes no messages (`sound`), or its account is not among \a accounts.
std::shared_ptr<Channel> makeChannel(
    const ChannelDefinition &definition, const std::vector<AccountDefinition> &accounts, const ChannelWorld &world);

} // namespace vigia

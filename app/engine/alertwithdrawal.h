// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alertholding.h"
#include "engine/watched.h"
#include "store/records.h"

#include <vector>

// What of all that is to be told has become senseless.

namespace vigia {

//! True where \a alert must not be told any more as \a watched is now: nobody need be told again of what somebody
//! cares for, what is over, or what is not to be told at the moment.
bool isSenseless(const OutboxRow &alert, const Watched &watched, UtcTime now);

//! What of all that waits, or is to be told again, has become senseless since \a before.
std::vector<OutboxRow> withdrawnBy(
    const Watched &watched, const JudgeState &before, UtcTime now, const OutboxView &outbox);

} // namespace vigia

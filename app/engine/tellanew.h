// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watched.h"
#include "store/records.h"

#include <vector>

namespace vigia {

//! What is true now of what \a lost, all of one monitor to one recipient, oldest first, would have told: of an outage,
//! a warning or a silence that goes on that it does, of one that is over from when to when it was, and of neither how
//! often it was said; of an alarm that was not heard when that was.
//! \a watched: the monitor, null if there is none; \a transitions: of all monitors, newest first.
std::vector<OutboxRow> tellAnew(const std::vector<OutboxRow> &lost, const Watched *watched,
    const std::vector<TransitionRow> &transitions, UtcTime now);

} // namespace vigia

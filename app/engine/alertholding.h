// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertplan.h"
#include "engine/statecodec.h"
#include "engine/watched.h"
#include "store/records.h"

#include <functional>
#include <optional>
#include <vector>

// Until when what waits is kept from people.

namespace vigia {

//! What the outbox knows of one monitor.
struct OutboxView {
    std::function<std::vector<OutboxRow>()> waiting; //!< not told yet
    std::function<std::vector<OutboxRow>()> uncertain; //!< perhaps told, and to be told again
    //! Where one of the outages \a first to \a last was told, or may have been.
    std::function<std::vector<Recipient>(int first, int last)> told;
};

//! What is told otherwise than it was planned.
struct Replanning {
    std::vector<OutboxRow> withdrawn;
    std::vector<OutboxRow> alerts;
};

//! True while \a incident is open, or what was told under its number is.
bool goesOn(const JudgeState &judge, int incident);

//! \a row as a snooze and quiet hours hold it now; absent: it is held like that already.
std::optional<OutboxRow> heldOtherwise(const OutboxRow &row, const Watched &watched, const TimeBridge &bridge);

//! What waits to be told of warnings, of silence, and of outages that were over before: held by the snooze that
//! \a watched is under now, or let go by the one it was under.
Replanning heldAnew(const Watched &watched, const TimeBridge &bridge, const OutboxView &outbox);

} // namespace vigia

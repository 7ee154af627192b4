// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertplan.h"
#include "engine/statecodec.h"
#include "engine/watched.h"
#include "store/records.h"

#include <functional>

namespace vigia {

//! What the outbox knows of an outage.
struct OutboxView {
    std::vector<OutboxRow> waiting; //!< not told yet
    std::function<bool(const PlannedAlert &)> hasTold; //!< to that channel and address
};

//! True where what waits of the outage may have become senseless: somebody cares, it is over, or nobody is to be told.
bool makesSenseless(const Watched &watched, const JudgeState &before);
//! What of it has; empty unless makesSenseless().
std::vector<OutboxRow> withdrawnBy(const Watched &watched, const JudgeState &before, const OutboxView &outbox);

//! What a judgement leaves behind: the rows that make it durable. What has become senseless of what waits is
//! withdrawn in the same commit; who was never told of an escalated outage is not told of its end.
DurableChange rowsOf(const Watched &watched, const JudgeState &before, const std::vector<JudgeEffect> &effects,
    const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox);

ResultRow rowOf(const Monitor &monitor, const ProbeResult &result, UtcTime startedAt);

} // namespace vigia

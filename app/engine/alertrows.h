// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertplan.h"
#include "engine/alertholding.h"
#include "engine/statecodec.h"
#include "engine/watched.h"
#include "store/records.h"

// What is told of a judgement, as rows of the outbox.

namespace vigia {

//! What \a effects tell of \a watched, which was \a before.
std::vector<OutboxRow> alertRows(const Watched &watched, const JudgeState &before,
    const std::vector<JudgeEffect> &effects, const TimeBridge &bridge, const Audience &audience,
    const OutboxView &outbox);

//! What goes on of \a watched since before the person came back, for those of its own people who have not heard of it:
//! another was told in their place.
std::vector<OutboxRow> alertsOnReturn(
    const Watched &watched, const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox);

//! What waits to be told of the outage of \a watched, which somebody acknowledged: as one that somebody cares for.
Replanning toldAsAcknowledged(const Watched &watched, const TimeBridge &bridge, const OutboxView &outbox);

//! What \a watched has to tell by the rules it has now, where they are others than those by which it was planned: who
//! is escalated to, and until when quiet hours last.
Replanning replan(const Watched &watched, const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox);

} // namespace vigia

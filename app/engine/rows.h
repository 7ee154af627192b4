// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statecodec.h"
#include "engine/watched.h"
#include "store/records.h"

namespace vigia {

//! What a judgement leaves behind: the rows that make it durable, but for what it tells.
DurableChange rowsOf(const Watched &watched, const JudgeState &before, const std::vector<JudgeEffect> &effects,
    const TimeBridge &bridge);

ResultRow rowOf(const Monitor &monitor, const ProbeResult &result, UtcTime startedAt);

} // namespace vigia

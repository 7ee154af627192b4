// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statecodec.h"
#include "engine/watched.h"
#include "facade/views.h"
#include "store/records.h"

namespace vigia {

//! What the outside sees of a monitor. Pure.
MonitorView viewOf(const Watched &watched, std::optional<Instant> nextLook, bool generalMute, const TimeBridge &bridge);

TransitionView viewOf(const TransitionRow &row);

} // namespace vigia

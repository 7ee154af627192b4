// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statecodec.h"
#include "engine/watched.h"
#include "facade/views.h"
#include "store/records.h"

namespace vigia {

//! What the outside sees of a monitor. Pure.
MonitorView viewOf(const Watched &watched, std::optional<Instant> nextLook, bool generalMute, const TimeBridge &bridge);

AcknowledgementView viewOf(const Acknowledgement &acknowledgement, const TimeBridge &bridge);

//! What is known of one that reports. \a overdue: what is, or will be, missing.
HeartbeatView heartbeatOf(const HeartbeatTarget &target, const SenderState &sender,
    const std::optional<Overdue> &overdue, const TimeBridge &bridge);

TransitionView viewOf(const TransitionRow &row);

ExpectationView expectationOf(const ProbeRequest &request);

//! The windows in which \a monitor is now.
std::vector<MaintenanceView> maintenanceOf(
    const Monitor &monitor, const std::vector<MaintenanceWindow> &windows, UtcTime now);
//! When the first of the windows began that \a monitor is in at \a now; absent: it is in none.
std::optional<UtcTime> maintenanceBegan(
    const Monitor &monitor, const std::vector<MaintenanceWindow> &windows, UtcTime now);

} // namespace vigia

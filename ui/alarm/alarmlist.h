// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <vector>

namespace vigia {

//! It sounds, and nobody acknowledged it.
bool isForTheAlarm(const MonitorView &monitor);

//! The outages an alarm window shows: critical ones first, then the newest.
std::vector<MonitorView> alarmList(const std::vector<MonitorView> &monitors);

//! Whether one of \a now is an outage that is not among \a before: a reason to appear again.
bool hasNewOutage(const std::vector<MonitorView> &before, const std::vector<MonitorView> &now);

} // namespace vigia

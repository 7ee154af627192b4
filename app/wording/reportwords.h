// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>

// What monitors that report by themselves said, and what is expected of them. Plain text.

namespace vigia {

//! `every 5 min, allowed delay 1 min`, `at “0 3 * * *” (Europe/Madrid), allowed delay 30 min`.
QString scheduleText(const HeartbeatView &heartbeat, const Language &language);

//! What is watched: its address, or when it is expected to report. Empty: neither is known.
QString targetText(const MonitorView &monitor, const Language &language);

//! Line by line: `Failure, exit code 28`, `“disk full”`, `The run took 3 min`.
QStringList reportLines(const ReportView &report, const Language &language);

//! What comes next: `in 3 min, at the latest in 8 min`; empty: nothing is expected. Of what was expected already says
//! nothing more than since when. \a due: see MonitorView::nextCheck.
QString nextReportText(
    const HeartbeatView &heartbeat, std::optional<UtcTime> due, UtcTime now, const Language &language);

//! `for 12 min, at most 2 h`; empty: no run is under way.
QString runText(const HeartbeatView &heartbeat, UtcTime now, const Language &language);

} // namespace vigia

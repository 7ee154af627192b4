// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/reportroute.h"

// One report, or a job and how it ended, in the words of different programs.

namespace vigia {

//! What is reported.
enum class ReportWord { Well, Start, Failed };

//! It has a beginning and an end; else it shows from time to time that it lives.
bool isJob(const HeartbeatTarget &target);

//! What can be said of a job on that route beside that it ended well. A machine says that it lives, or nothing.
bool canSayFailed(const ReportRoute &route);
bool canSayStart(const ReportRoute &route, const HeartbeatTarget &target);

//! What stands for the work that is watched, where it is to be replaced by it.
QString placeOfJob();

//! A command for sh.
QString curlCommand(const ReportRoute &route, ReportWord word);
//! The job for sh, what it says when it begins, and how it ended.
QString shellJob(const ReportRoute &route, const HeartbeatTarget &target);
//! A line of a unit, after its `=`.
QString systemdCall(const ReportRoute &route, ReportWord word);
//! Says how the unit ended, whatever became of it.
QString systemdEnd(const ReportRoute &route);

QString pythonScript(const ReportRoute &route, const HeartbeatTarget &target);
QString powerShellScript(const ReportRoute &route, const HeartbeatTarget &target);

} // namespace vigia

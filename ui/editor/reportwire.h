// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/reportcalls.h"

// What goes over the wire, as values: no quotes of anybody yet.

namespace vigia {

QString urlOf(const ReportRoute &route, ReportWord word);
//! What is sent; empty: nothing.
QString bodyOf(const ReportRoute &route, ReportWord word);
//! `user:PASSWORD`: passwords are told to nobody.
QString loginOf(const ReportRoute &route);

} // namespace vigia

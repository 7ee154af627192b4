// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <vector>

namespace vigia {

//! The outages among \a monitors that somebody has acknowledged, a line each: who, and with which note. At most
//! three, then how many more; empty where there are none.
QString takenOnText(const std::vector<MonitorView> &monitors, const Language &language);

} // namespace vigia

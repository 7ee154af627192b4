// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"

namespace vigia {

//! One look as monitoring plugins say it: `HTTP OK - 200 in 0.123s | time=0.123s;;;0`. Always
//! English, one line, with no `|` but the one before the numbers.
QString pluginLine(const ProbeResult &result);

} // namespace vigia

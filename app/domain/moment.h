// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

namespace vigia {

//! One moment on both time lines: durations are counted on the one that never steps, what people date
//! and what outlives the process follows the wall clock as it goes at this moment (P7).
struct Moment {
    Instant now;
    UtcTime utc;

    UtcTime toUtc(Instant instant) const { return utc + (instant - now); }
    //! Never in the future: a clock that was set back makes no negative age (P7).
    Instant pastInstant(UtcTime time) const { return now - ageOf(time, utc); }
    //! An end that lies ahead may.
    Instant instant(UtcTime time) const { return now + (time - utc); }
};

} // namespace vigia

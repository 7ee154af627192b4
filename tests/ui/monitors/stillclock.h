// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/clock.h"

namespace vigia {

//! A clock that a test sets.
class StillClock final : public Clock
{
public:
    explicit StillClock(UtcTime utc)
        : time(utc)
    {
    }

    Instant now() const override { return Instant(time.time_since_epoch()); }
    Duration slept() const override { return Duration::zero(); }
    UtcTime utc() const override { return time; }

    UtcTime time;
};

} // namespace vigia

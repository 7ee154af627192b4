// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/clock.h"

namespace vigia {

//! The operating system's clocks: Linux CLOCK_BOOTTIME and CLOCK_MONOTONIC, macOS
//! mach_continuous_time and mach_absolute_time, Windows interrupt and unbiased interrupt time.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    Duration slept() const override;
    UtcTime utc() const override;
};

} // namespace vigia

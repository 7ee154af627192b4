// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigia {

//! Every interval, timeout and age in the program.
using Duration = std::chrono::milliseconds;

//! Marker of the time line that never steps: it grows while the computer is awake *and* while it
//! sleeps (boot time), so durations are true across a suspend. Reading it is world/clock.h's work.
struct ContinuousTime {
    using rep = Duration::rep;
    using period = Duration::period;
    using duration = Duration;
    using time_point = std::chrono::time_point<ContinuousTime, Duration>;
    static constexpr bool is_steady = true;
};

//! A moment on the time line that never steps. Schedules, deadlines and durations use only this (P7).
using Instant = ContinuousTime::time_point;

//! A moment as people date it, in UTC. Only for what a person reads and what outlives the process.
using UtcTime = std::chrono::time_point<std::chrono::system_clock, Duration>;

//! How long ago \a then was, never negative: a clock that stepped back makes no negative age (P7).
template <typename TimePoint>
constexpr Duration ageOf(TimePoint then, TimePoint now)
{
    return now > then ? std::chrono::duration_cast<Duration>(now - then) : Duration::zero();
}

} // namespace vigia

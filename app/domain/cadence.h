// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

namespace vigia {

//! Every first look has begun this long after the start, however many monitors there are.
inline constexpr Duration startSpread = std::chrono::seconds(9);

//! When one monitor is looked at: at a fixed rate, each at a place of its own within the interval,
//! so that a thousand monitors are a steady trickle and not a wave.
struct Cadence {
    Duration interval = std::chrono::seconds(60);
    Instant phase; //!< looks are due at phase + k × interval

    //! The first regular look after \a moment: what was missed meanwhile is left out, never caught up with.
    Instant nextAfter(Instant moment) const;
    //! Whether a look due at \a due belongs to the regular rhythm.
    bool isRegular(Instant due) const;

    friend bool operator==(const Cadence &, const Cadence &) = default;
};

//! Where the \a index-th of \a count monitors that start together at \a start has its first look,
//! and its place in the interval. 0 ≤ index < count.
struct SpreadStart {
    Instant firstLook;
    Cadence cadence;
};
SpreadStart spreadStart(Instant start, Duration interval, int index, int count);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>

namespace vigia {

//! A time in which this process did not run.
struct Lapse {
    Instant from;
    Instant to;
    bool asleep = false; //!< the computer was; else this process got no processor, was stopped, or hung
};

//! Notices that time has passed in which nothing ran: what looks and clocks say of it says nothing about
//! the targets (P6, P15). Sleep is known exactly; a stall by a pulse that is felt all the time.
class Pulse
{
public:
    using Missed = std::function<void(const Lapse &lapse)>;

    Pulse(const Clock &clock, Timers &timers, Missed missed);

    //! To be called before anything is judged, so that nothing is ever judged by what a lapse did to it.
    void feel();
    //! Until when this process certainly ran: now, unless a lapse has not been felt yet.
    Instant aliveUntil() const;

private:
    const Clock &m_clock;
    const Missed m_missed;
    std::unique_ptr<Timer> m_timer;
    Duration m_slept;
    Instant m_lastBeat;
};

} // namespace vigia

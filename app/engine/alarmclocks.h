// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scheduler.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <vector>

namespace vigia {

//! When which monitor's judge wants to be told that time has passed. One timer for all of them.
class AlarmClocks
{
public:
    //! It is time for \a slot, or earlier: who rings looks for itself, and sets the clock anew.
    using Ring = std::function<void(Slot slot)>;

    //! \a woken: see Scheduler::Woken. \a together: rings so much later at most, so that one awakening serves many.
    AlarmClocks(
        const Clock &clock, Timers &timers, Ring ring, Scheduler::Woken woken, Duration together = Duration::zero());

    //! Rings for \a slot at \a at, or earlier, if it is set to an earlier time already.
    void set(Slot slot, std::optional<Instant> at);
    //! Never rings for \a slot, until it is set again.
    void forget(Slot slot);
    //! Rings what is due. After a sleep: the system's timers did not count it.
    void ringDue();

private:
    struct Appointment {
        Instant at;
        Slot slot;
        friend bool operator>(const Appointment &a, const Appointment &b) { return a.at > b.at; }
    };

    std::optional<Instant> &setTo(Slot slot);

    void armFor(Instant first);

    const Clock &m_clock;
    const Ring m_ring;
    const Duration m_together;
    std::unique_ptr<Timer> m_timer;
    std::priority_queue<Appointment, std::vector<Appointment>, std::greater<>> m_appointments;
    std::vector<std::optional<Instant>> m_setTo; //!< by slot
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alarmclocks.h"

#include <utility>

namespace vigia {

AlarmClocks::AlarmClocks(const Clock &clock, Timers &timers, Ring ring, Scheduler::Woken woken, Duration together)
    : m_clock(clock)
    , m_ring(std::move(ring))
    , m_together(together)
    , m_timer(timers.create([this, woken = std::move(woken)] {
        woken();
        ringDue();
    }))
{
}

std::optional<Instant> &AlarmClocks::setTo(Slot slot)
{
    if (slot >= static_cast<Slot>(m_setTo.size()))
        m_setTo.resize(static_cast<std::size_t>(slot) + 1);
    return m_setTo[slot];
}

void AlarmClocks::set(Slot slot, std::optional<Instant> at)
{
    std::optional<Instant> &current = setTo(slot);
    if (!at || (current && *current <= *at))
        return;
    current = at;
    m_appointments.push({*at, slot});
    if (m_appointments.top().at == *at)
        armFor(*at);
}

void AlarmClocks::forget(Slot slot)
{
    setTo(slot).reset();
}

void AlarmClocks::ringDue()
{
    const Instant now = m_clock.now();
    while (!m_appointments.empty() && m_appointments.top().at <= now) {
        const Appointment due = m_appointments.top();
        m_appointments.pop();
        std::optional<Instant> &current = setTo(due.slot);
        if (current != due.at)
            continue; // superseded by an earlier one, or forgotten
        current.reset();
        m_ring(due.slot);
    }
    if (!m_appointments.empty())
        armFor(m_appointments.top().at);
}

void AlarmClocks::armFor(Instant first)
{
    m_timer->start(first + m_together - m_clock.now());
}

} // namespace vigia

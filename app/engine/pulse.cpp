// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pulse.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

constexpr Duration beat = std::chrono::milliseconds(500);
//! A longer pause between two beats is a stall.
constexpr Duration longestPause = std::chrono::seconds(2);
//! Sleep shorter than this is a rounding of two clocks read one after the other.
constexpr Duration shortestSleep = std::chrono::seconds(1);

} // namespace

Pulse::Pulse(const Clock &clock, Timers &timers, Missed missed)
    : m_clock(clock)
    , m_missed(std::move(missed))
    , m_timer(timers.create([this] {
        feel();
        m_timer->start(beat);
    }))
    , m_slept(clock.slept())
    , m_lastBeat(clock.now())
{
    m_timer->start(beat);
}

void Pulse::feel()
{
    const Duration slept = m_clock.slept();
    const Instant now = m_clock.now();
    const bool asleep = slept - m_slept >= shortestSleep;
    const Instant before = std::exchange(m_lastBeat, now);
    m_slept = std::max(m_slept, slept);
    if (asleep || now - before > longestPause)
        m_missed({before, now, asleep});
}

Instant Pulse::aliveUntil() const
{
    const Instant now = m_clock.now();
    return now - m_lastBeat > longestPause ? m_lastBeat : now;
}

} // namespace vigia

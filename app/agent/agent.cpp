// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

//! Shorter is a rounding of two clocks read one after the other.
constexpr Duration shortestSleep = std::chrono::seconds(1);

} // namespace

Agent::Agent(World world, BeatOrder order, Say say)
    : m_world(std::move(world))
    , m_order(std::move(order))
    , m_say(std::move(say))
    , m_rhythm(m_order.every, m_world.clock.now())
    , m_next(m_world.clock.now())
    , m_slept(m_world.clock.slept())
    , m_timer(m_world.timers.create([this] { look(); }))
{
    m_timer->start(Duration::zero());
}

void Agent::look()
{
    const Instant now = m_world.clock.now();
    const Duration slept = m_world.clock.slept();
    if (slept - m_slept >= shortestSleep) {
        m_rhythm.woke(now);
        m_next = now;
        m_sleptMeanwhile = m_sending;
    }
    m_slept = slept;
    if (m_next <= now && !m_sending)
        beat();
    m_timer->start(std::clamp<Duration>(m_next - m_world.clock.now(), Duration(1), lookEvery));
}

void Agent::beat()
{
    m_sending = true;
    m_next = Instant::max();
    m_world.sender.send(m_order, [this, alive = std::weak_ptr(m_alive)](const DeliveryOutcome &outcome) {
        if (!alive.expired())
            ended(outcome);
    });
}

void Agent::ended(const DeliveryOutcome &outcome)
{
    m_sending = false;
    const BeatRhythm::Decision decision = m_rhythm.ended(outcome, m_world.clock.now(), m_world.dice());
    m_next = std::exchange(m_sleptMeanwhile, false) ? m_world.clock.now() : decision.next;
    m_timer->start(std::clamp<Duration>(m_next - m_world.clock.now(), Duration(1), lookEvery));
    if (decision.news)
        m_say(*decision.news);
}

} // namespace vigia

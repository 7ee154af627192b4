// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/pingoutloop.h"

#include <utility>

namespace vigia {

PingOutLoop::PingOutLoop(const Clock &clock, Timers &timers, Parts parts)
    : m_clock(clock)
    , m_parts(std::move(parts))
    , m_timer(timers.create([this] { turn(); }))
{
}

void PingOutLoop::configure(const std::optional<PingOut> &wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    m_timer->stop();
    if (!m_wanted)
        return;
    m_lastTurn = m_clock.now();
    m_timer->start(m_wanted->every);
}

void PingOutLoop::turn()
{
    const Instant since = std::exchange(m_lastTurn, m_clock.now());
    m_timer->start(m_wanted->every);
    if (!m_parts.isKeepingUp() || !m_parts.isDrained(since))
        return;
    m_parts.whenDurable([this, alive = std::weak_ptr(m_alive)](bool durable) {
        if (durable && !alive.expired() && m_wanted)
            m_parts.ask(m_wanted->url);
    });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/checkup.h"

#include <utility>

namespace vigia {

Checkup::Checkup(const Clock &clock, Timers &timers, Parts parts)
    : m_clock(clock)
    , m_parts(std::move(parts))
    , m_vitals(awake())
    , m_timer(timers.create([this] { turn(); }))
{
    m_timer->start(Duration::zero());
}

void Checkup::hurry(Duration every)
{
    m_every = std::min(m_every, every);
    m_timer->start(Duration::zero());
}

std::optional<Ailment> Checkup::ailment(const VitalDeadlines &deadlines) const
{
    return m_vitals.ailment(deadlines, awake());
}

void Checkup::turn()
{
    m_timer->start(m_every);
    const quint64 before = std::exchange(m_looksFinished, m_parts.looksFinished());
    if (m_parts.isKeepingUp() || m_looksFinished != before)
        m_vitals.showedLife(VitalPart::Engine, awake());
    const auto busyBefore = std::exchange(m_busySince, m_parts.outboxBusySince());
    if (!m_busySince || m_busySince != busyBefore)
        m_vitals.showedLife(VitalPart::Outbox, awake());
    const auto askedBefore = std::exchange(m_botBusySince, m_parts.botBusySince());
    if (!m_botBusySince || m_botBusySince != askedBefore)
        m_vitals.showedLife(VitalPart::Bot, awake());
    const auto movedBefore = std::exchange(m_listenerMoved, m_parts.listenerMoved());
    if (!m_listenerMoved || m_listenerMoved != movedBefore)
        m_vitals.showedLife(VitalPart::Listener, awake());
    if (!m_storeAsked)
        askStore();
}

//! One question at a time: what hangs is not to be buried under them.
void Checkup::askStore()
{
    m_storeAsked = true;
    m_parts.askStore([this, alive = std::weak_ptr(m_alive)] {
        if (alive.expired())
            return;
        m_storeAsked = false;
        m_vitals.showedLife(VitalPart::Store, awake());
    });
}

Instant Checkup::awake() const
{
    return m_clock.now() - m_clock.slept();
}

} // namespace vigia

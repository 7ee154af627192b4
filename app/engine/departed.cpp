// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/departed.h"

#include "engine/statecodec.h"

namespace vigia {

void Departed::keep(const Watched &watched)
{
    Gone gone{watched, encodeState(watched.judge, TimeBridge::at(m_clock), &watched.dates), m_clock.now()};
    gone.watched.ticket.reset();
    m_gone.insert(watched.monitor.id, gone);
}

std::optional<Watched> Departed::takeBack(const MonitorId &id)
{
    const auto found = m_gone.constFind(id);
    if (found == m_gone.constEnd())
        return std::nullopt;
    Watched watched = found->watched;
    const TimeBridge bridge = TimeBridge::at(m_clock);
    watched.judge = decodeState(found->state, bridge);
    watched.dates.note(watched.judge, bridge);
    m_gone.erase(found);
    return watched;
}

void Departed::forgetOld()
{
    const Instant oldest = m_clock.now() - kept;
    m_gone.removeIf([oldest](auto gone) { return gone.value().since < oldest; });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tolddates.h"

#include <algorithm>
#include <chrono>

namespace vigia {

void ToldDates::note(Instant moment, const TimeBridge &bridge)
{
    const UtcTime date = of(moment, bridge);
    std::erase_if(m_dates, [moment](const auto &known) { return known.first == moment; });
    if (m_dates.size() == most)
        m_dates.erase(m_dates.begin());
    m_dates.emplace_back(moment, date);
}

void ToldDates::note(const JudgeState &state, const TimeBridge &bridge)
{
    note(state.since, bridge);
    if (state.incident)
        note(state.incident->since, bridge);
    note(state.toldSince, bridge);
}

UtcTime ToldDates::of(Instant moment, const TimeBridge &bridge) const
{
    const UtcTime date = bridge.toUtc(moment);
    const auto known = std::ranges::find(m_dates, moment, &std::pair<Instant, UtcTime>::first);
    return known != m_dates.end() && std::chrono::abs(known->second - date) < notSet ? known->second : date;
}

} // namespace vigia

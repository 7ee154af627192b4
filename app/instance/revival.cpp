// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/revival.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigia {

namespace {

// The first leaves a desktop that takes its own place, for another kind of tray, the time to come back.
constexpr std::array<Duration, 4> pauses{
    std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(30), std::chrono::minutes(5)};

} // namespace

Duration Revival::pauseBeforeStart(Instant now)
{
    const std::optional<Instant> since = std::exchange(m_since, std::nullopt);
    if (since && now - *since >= steadyAfter)
        m_starts = 0;
    return pauses[std::min(m_starts++, pauses.size() - 1)];
}

} // namespace vigia

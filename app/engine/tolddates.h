// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statecodec.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace vigia {

//! How moments that people are told are dated: each time the same, though the two clocks are never read at exactly the
//! same moment; machines pair by it. When the wall clock is set it is dated anew, or what lasted would seem longer or
//! shorter than it did (P7).
class ToldDates
{
public:
    static constexpr std::size_t most = 6; //!< beyond it those that were used longest ago go
    static constexpr Duration notSet = std::chrono::seconds(1); //!< what the clocks differ in, if nobody set one

    //! \a moment is dated as it was, or from now on as \a bridge does.
    void note(Instant moment, const TimeBridge &bridge);
    //! What is told of \a state now, or may be later.
    void note(const JudgeState &state, const TimeBridge &bridge);
    UtcTime of(Instant moment, const TimeBridge &bridge) const;

private:
    std::vector<std::pair<Instant, UtcTime>> m_dates; //!< those used last at the end
};

} // namespace vigia

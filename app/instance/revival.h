// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <optional>

namespace vigia {

//! When the desktop that an engine watches for is started anew: soon after it was lost, then ever more
//! rarely while it does not stay, for a display that is gone is seldom back soon. Never given up.
class Revival
{
public:
    //! For a desktop that has not come yet since the engine began.
    static constexpr Duration firstPatience = std::chrono::seconds(30);
    //! One that stayed that long is no longer taken for one that cannot live here.
    static constexpr Duration steadyAfter = std::chrono::minutes(1);

    void desktopCame(Instant now) { m_since = now; }
    //! None is there: it was lost, or one that was started has not come. How long to wait before the
    //! next start.
    Duration pauseBeforeStart(Instant now);

private:
    std::optional<Instant> m_since; //!< a desktop is there, or was until just now
    std::size_t m_starts = 0; //!< without one that stayed
};

} // namespace vigia

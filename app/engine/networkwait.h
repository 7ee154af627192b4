// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monitor.h"
#include "domain/proberesult.h"

#include <optional>

namespace vigia {

//! A computer that wakes up is on its network some seconds later. What cannot be reached until then is
//! not judged but looked at again (P6).
class NetworkWait
{
public:
    static constexpr Duration longest = std::chrono::seconds(30);
    static constexpr Duration lookAgainAfter = std::chrono::seconds(10);

    void begin(Instant now) { m_until = now + longest; }
    //! True for a look at \a target that ended now and may only say that the network is not there yet.
    //! An answer of another computer proves that it is, and ends the wait.
    bool excuses(const ProbeResult &result, const Target &target, Instant now);

private:
    std::optional<Instant> m_until;
};

} // namespace vigia

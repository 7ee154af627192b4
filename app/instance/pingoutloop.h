// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>
#include <optional>

namespace vigia {

//! Asks an address every so often, so that another watcher notices when Vigia dies; but only after a complete loop:
//! no look is overdue, what was decided is durable, and nothing that was due the last time waits to be told. Engine's
//! thread.
class PingOutLoop final
{
public:
    struct Parts {
        std::function<bool()> isKeepingUp; //!< what is to be looked at is looked at when it is due
        //! False where what was decided could not be kept, or nothing could be now.
        std::function<void(std::function<void(bool durable)>)> whenDurable;
        std::function<bool(Instant moment)> isDrained;
        std::function<void(const TextOrSecret &url)> ask;
    };

    PingOutLoop(const Clock &clock, Timers &timers, Parts parts);

    //! Absent: not any more.
    void configure(const std::optional<PingOut> &wanted);

private:
    void turn();

    const Clock &m_clock;
    const Parts m_parts;
    std::optional<PingOut> m_wanted;
    Instant m_lastTurn;
    std::unique_ptr<Timer> m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/revival.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>

namespace vigia {

//! Keeps a desktop beside an engine that was started for one: an alarm that nobody hears because the
//! desktop was killed is the worst there is. A second desktop on the same profile ends by itself, so one
//! start too many does no harm. On the engine's thread.
class DesktopKeeper
{
public:
    using Start = std::function<void()>;

    //! None is there yet. \a start starts one, and does not wait for it.
    DesktopKeeper(const Clock &clock, Timers &timers, Start start);

    void desktopCame();
    void desktopLeft();

private:
    void startOne();

    const Clock &m_clock;
    const Start m_start;
    Revival m_revival;
    std::unique_ptr<Timer> m_timer;
};

} // namespace vigia

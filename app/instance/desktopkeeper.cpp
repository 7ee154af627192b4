// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/desktopkeeper.h"

#include <utility>

namespace vigia {

DesktopKeeper::DesktopKeeper(const Clock &clock, Timers &timers, Start start)
    : m_clock(clock)
    , m_start(std::move(start))
    , m_timer(timers.create([this] { startOne(); }))
{
    m_timer->start(Revival::firstPatience);
}

void DesktopKeeper::desktopCame()
{
    m_timer->stop();
    m_revival.desktopCame(m_clock.now());
}

void DesktopKeeper::desktopLeft()
{
    m_timer->start(m_revival.pauseBeforeStart(m_clock.now()));
}

void DesktopKeeper::startOne()
{
    m_start();
    desktopLeft(); // until it comes
}

} // namespace vigia

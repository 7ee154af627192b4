// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watched.h"
#include "store/store.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>
#include <vector>

namespace vigia {

//! How long single results are kept: thirty days, but no more than fit about half a gigabyte at the
//! rate at which \a monitors make them. Transitions are kept for ever.
Duration resultRetention(const std::vector<const Watched *> &monitors);

//! Lets old results go, every hour. On the engine's thread.
class Retention
{
public:
    using Monitors = std::function<std::vector<const Watched *>()>;

    Retention(Store &store, const Clock &clock, Timers &timers, Monitors monitors);

private:
    void prune();

    Store &m_store;
    const Clock &m_clock;
    const Monitors m_monitors;
    std::unique_ptr<Timer> m_timer;
};

} // namespace vigia

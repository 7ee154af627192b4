// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <functional>
#include <memory>

namespace vigia {

//! Calls back once, on the thread that made it, when its time has come. Destroying or stopping it
//! cancels; it may be started anew at any time, from its own callback too.
class Timer
{
public:
    virtual ~Timer() = default;
    virtual void start(Duration delay) = 0; //!< a delay ≤ 0 fires with the next turn of the event loop
    virtual void stop() = 0;
};

//! Makes timers; injected together with the Clock.
class Timers
{
public:
    virtual ~Timers() = default;
    virtual std::unique_ptr<Timer> create(std::function<void()> onTimeout) = 0;
};

} // namespace vigia

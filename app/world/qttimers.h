// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/timers.h"

namespace vigia {

//! Timers of Qt's event loop; for the thread that makes them.
class QtTimers final : public Timers
{
public:
    std::unique_ptr<Timer> create(std::function<void()> onTimeout) override;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace vigia {

//! Where every part of the program reads the time; injected, so that a test can be a whole day.
//! Any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Never steps, grows during sleep too.
    virtual Instant now() const = 0;
    //! How long this computer has slept since it was started: a growth between two readings is a
    //! suspend, exactly, with no heuristic (promises, "Clocks").
    virtual Duration slept() const = 0;
    //! As people date it; may step in either direction at any time.
    virtual UtcTime utc() const = 0;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/beat.h"

#include <QString>

#include <functional>

namespace vigia {

//! Where reports are handed in. Lives on the engine's thread and is used there.
class BeatDesk
{
public:
    using Done = std::function<void(Reception)>;

    virtual ~BeatDesk() = default;

    //! Takes \a beat of \a sender, which speaks from \a address (an IP address, for people). \a done comes exactly
    //! once, later or at once; Reception::Taken only when the report is stored.
    virtual void take(const Sender &sender, const Beat &beat, const QString &address, Done done) = 0;
};

} // namespace vigia

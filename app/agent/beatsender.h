// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatorder.h"
#include "domain/delivery.h"

#include <functional>

namespace vigia {

//! Carries one beat to where it belongs. Answers exactly once, later or from inside, with or without success; or
//! never, when it is destroyed before.
class BeatSender
{
public:
    using Done = std::function<void(const DeliveryOutcome &)>;

    virtual ~BeatSender() = default;
    virtual void send(const BeatOrder &order, Done done) = 0;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <functional>

namespace vigia {

//! One way to tell people. Lives on the engine's thread; never blocks it.
class Channel
{
public:
    enum class Outcome {
        Accepted, //!< the provider took it: never sent again
        Failed, //!< not now; it stays in the outbox
    };
    using Done = std::function<void(Outcome)>;

    virtual ~Channel() = default;
    //! The name that `alerts:` refers to.
    virtual QString name() const = 0;
    virtual bool wants(AlertKind kind) const = 0;
    //! Hands the alert to the provider. Answers exactly once.
    virtual void deliver(const OutboxRow &alert, Done done) = 0;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monitor.h"
#include "domain/proberesult.h"

#include <cstdint>
#include <functional>

namespace vigia {

//! A look in progress.
enum class ProbeTicket : std::uint64_t {};

//! One way to look. Lives on one thread; never blocks it.
//!
//! Promise: start() answers exactly once, at the latest request.timeout + 0.5 s after the look
//! began, through \a done — never from inside start() itself. cancel() makes it answer at once with
//! Cause::Cancelled, as does the prober's destruction; cancelling an answered ticket does nothing.
class Prober
{
public:
    using Done = std::function<void(const ProbeResult &)>;

    virtual ~Prober() = default;
    virtual ProbeTicket start(const ProbeRequest &request, Done done) = 0;
    virtual void cancel(ProbeTicket ticket) = 0;
};

} // namespace vigia

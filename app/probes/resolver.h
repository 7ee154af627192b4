// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sharedcalls.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>

namespace vigia {

enum class ResolveError {
    NotFound, //!< there is no such name
    NoAddress, //!< the name exists, but has no address
    Silent, //!< nobody could say; tells nothing about the name
};

using Addresses = QList<QHostAddress>;
using Resolved = Result<Addresses, ResolveError>;

//! The system's resolver (getaddrinfo), in the system's order of preference, without repetitions:
//! hosts file, mDNS and a VPN's split DNS work as in the person's browser. Blocks. Any thread.
//! \a name is ASCII (IDNA encoded).
Resolved systemLookup(const QByteArray &name);

//! Names → addresses without ever blocking its thread. QHostInfo is no choice: its twenty threads
//! let twenty dead names delay a good one by twenty seconds.
//!
//! Every request is answered exactly once on the resolver's thread, never from inside resolve();
//! destruction answers what is open with Silent, and so is who asks while far too many wait. Requests
//! for the same name share one lookup, and nothing is kept beyond it (SharedCalls).
class Resolver final
{
public:
    using Lookup = std::function<Resolved(const QByteArray &name)>; //!< any thread; may hang
    struct Answer {
        Resolved addresses;
        std::chrono::microseconds took{0}; //!< the lookup itself, without waiting for a thread
    };
    using Done = std::function<void(const Answer &)>;
    using Calls = SharedCalls<QByteArray, Answer>;
    using Ticket = Calls::Ticket;

    explicit Resolver(Lookup lookup = systemLookup, Calls::Limits limits = {});
    ~Resolver();

    //! \a name is ASCII (IDNA encoded), or an address, which needs no lookup.
    Ticket resolve(const QByteArray &name, Done done);
    //! Its Done is not called any more.
    void cancel(Ticket ticket);

private:
    Calls m_calls;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "worklane.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <chrono>
#include <cstdint>
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
//! destruction answers what is open with Silent. Requests for the same name share one lookup, and
//! nothing is kept beyond it.
class Resolver final : public QObject
{
public:
    enum class Ticket : std::uint64_t {};
    using Lookup = std::function<Resolved(const QByteArray &name)>; //!< any thread; may hang
    struct Answer {
        Resolved addresses;
        std::chrono::microseconds took{0}; //!< the lookup itself, without waiting for a thread
    };
    using Done = std::function<void(const Answer &)>;

    explicit Resolver(Lookup lookup = systemLookup, WorkLane::Limits limits = {});
    ~Resolver() override;

    //! \a name is ASCII (IDNA encoded), or an address, which needs no lookup.
    Ticket resolve(const QByteArray &name, Done done);
    //! Its Done is not called any more.
    void cancel(Ticket ticket);

private:
    using Micros = std::chrono::microseconds;
    struct Waiter {
        Ticket ticket;
        Done done;
    };
    struct Question {
        std::uint64_t id = 0;
        std::chrono::steady_clock::time_point asked;
        QList<Waiter> waiters;
    };

    void ask(const QByteArray &name, Question &question);
    void onLookedUp(const QByteArray &name, std::uint64_t id, const Answer &answer);

    Lookup m_lookup;
    QHash<QByteArray, Question> m_questions;
    QList<Waiter> m_answering;
    std::uint64_t m_lastId = 0;
    WorkLane m_lane;
};

} // namespace vigia

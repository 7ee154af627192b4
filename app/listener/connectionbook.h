// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QHash>

#include <unordered_map>
#include <vector>

namespace vigia {

//! What one listener grants; the defaults are the program's, tests ask for less.
struct ConnectionLimits {
    int all = 1024;
    int perAddress = 256;
    Duration firstRequest = std::chrono::seconds(10); //!< from the connection to the request's first line
    Duration idle = std::chrono::seconds(30); //!< between two requests
    Duration request = std::chrono::seconds(10); //!< from the first line to the end of the body, however it drips
    Duration sending = std::chrono::seconds(30); //!< until the answer is taken
    //! Without a move of the thread that lets them in; then it is knocked, and has as long again.
    Duration still = std::chrono::seconds(5);
};

//! Which connections are open, and which of them have to go. A newcomer is never turned away for those who hold
//! connections open and say nothing: the one that has kept us waiting longest goes instead.
class ConnectionBook
{
public:
    using Key = quint64; //!< never 0

    enum class Phase {
        New, //!< nothing was said yet
        Idle, //!< between two requests
        Receiving,
        Answering, //!< it waits for us; its deadline is kept elsewhere
        Sending,
    };

    explicit ConnectionBook(const ConnectionLimits &limits)
        : m_limits(limits)
    {
    }

    //! Answers whom the newcomer takes the place of, which is closed by that; 0: of nobody.
    //! \a address: see networkOf().
    Key open(Key key, const QByteArray &address, Instant now);
    void enter(Key key, Phase phase, Instant now);
    void close(Key key);
    std::vector<Key> overdue(Instant now) const;
    qsizetype size() const { return qsizetype(m_connections.size()); }

private:
    struct Connection {
        QByteArray address;
        Phase phase = Phase::New;
        Instant since;
    };

    Key longestWaiting(const QByteArray &address) const;
    QByteArray busiestAddress() const;
    bool isOverdue(const Connection &connection, Instant now) const;

    const ConnectionLimits m_limits;
    std::unordered_map<Key, Connection> m_connections;
    QHash<QByteArray, int> m_byAddress;
};

} // namespace vigia

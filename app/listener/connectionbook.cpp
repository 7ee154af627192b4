// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionbook.h"

namespace vigia {

ConnectionBook::Key ConnectionBook::open(Key key, const QByteArray &address, Instant now)
{
    Key leaves = 0;
    if (m_byAddress.value(address) >= m_limits.perAddress)
        leaves = longestWaiting(address);
    else if (size() >= m_limits.all)
        leaves = longestWaiting(busiestAddress());
    close(leaves); // it counts no more, and is not chosen twice
    m_connections[key] = {address, Phase::New, now};
    ++m_byAddress[address];
    return leaves;
}

void ConnectionBook::enter(Key key, Phase phase, Instant now)
{
    const auto found = m_connections.find(key);
    if (found == m_connections.end())
        return;
    found->second.phase = phase;
    found->second.since = now;
}

void ConnectionBook::close(Key key)
{
    const auto found = m_connections.find(key);
    if (found == m_connections.end())
        return;
    const auto count = m_byAddress.find(found->second.address);
    if (--*count == 0)
        m_byAddress.erase(count);
    m_connections.erase(found);
}

std::vector<ConnectionBook::Key> ConnectionBook::overdue(Instant now) const
{
    std::vector<Key> keys;
    for (const auto &[key, connection] : m_connections) {
        if (isOverdue(connection, now))
            keys.push_back(key);
    }
    return keys;
}

ConnectionBook::Key ConnectionBook::longestWaiting(const QByteArray &address) const
{
    Key longest = 0;
    Instant since = Instant::max();
    for (const auto &[key, connection] : m_connections) {
        const bool keepsUsWaiting = connection.phase != Phase::Answering && connection.phase != Phase::Sending;
        if (keepsUsWaiting && connection.address == address && connection.since < since) {
            longest = key;
            since = connection.since;
        }
    }
    return longest;
}

QByteArray ConnectionBook::busiestAddress() const
{
    QByteArray busiest;
    int most = 0;
    for (auto it = m_byAddress.begin(); it != m_byAddress.end(); ++it) {
        if (it.value() > most) {
            busiest = it.key();
            most = it.value();
        }
    }
    return busiest;
}

bool ConnectionBook::isOverdue(const Connection &connection, Instant now) const
{
    const Duration age = ageOf(connection.since, now);
    switch (connection.phase) {
    case Phase::New:
        return age > m_limits.firstRequest;
    case Phase::Idle:
        return age > m_limits.idle;
    case Phase::Receiving:
        return age > m_limits.request;
    case Phase::Answering:
        return false;
    case Phase::Sending:
        return age > m_limits.sending;
    }
    Q_UNREACHABLE();
}

} // namespace vigia

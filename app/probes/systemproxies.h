// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worklane.h"

#include <QHash>
#include <QNetworkProxy>

#include <cstdint>

namespace vigia {

//! Which proxy the system's settings want for an address. Asking may block for seconds (scripts,
//! D-Bus, the registry), so it is done on threads of its own; answers are kept for half a minute.
//!
//! Every question is answered exactly once on the owner's thread, never from inside ask(), as long
//! as this object lives; after cancel() not at all.
class SystemProxies final : public QObject
{
public:
    enum class Ticket : std::uint64_t {};
    using Query = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>; //!< any thread; may hang
    using Done = std::function<void(const QNetworkProxy &)>; //!< the type NoProxy for none

    explicit SystemProxies(Query query = QNetworkProxyFactory::systemProxyForQuery);

    Ticket ask(const QUrl &url, Done done);
    void cancel(Ticket ticket);

private:
    struct Known {
        QNetworkProxy proxy;
        std::chrono::steady_clock::time_point until;
    };

    void answer(Ticket ticket, const QString &origin, const QNetworkProxy &proxy, bool fresh);

    Query m_query;
    std::uint64_t m_lastTicket = 0;
    QHash<Ticket, Done> m_open;
    QHash<QString, Known> m_known; //!< by origin
    WorkLane m_lane;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharedcalls.h"

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

namespace vigia {

//! Which proxy the system's settings want for an address. Asking may block for seconds (scripts,
//! D-Bus, the registry), so it is done on threads of its own, once for all who ask about the same
//! origin meanwhile; answers are kept for half a minute.
//!
//! Every question is answered exactly once on the owner's thread, never from inside ask(), as long
//! as this object lives; after cancel() not at all.
class SystemProxies final
{
public:
    using Query = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>; //!< any thread; may hang
    //! The type NoProxy for none; absent when far too many wait for an answer already.
    using Answer = std::optional<QNetworkProxy>;
    using Done = std::function<void(const Answer &)>;
    using Calls = SharedCalls<QString, Answer>;
    using Ticket = Calls::Ticket;

    explicit SystemProxies(Query query = QNetworkProxyFactory::systemProxyForQuery, Calls::Limits limits = {});

    Ticket ask(const QUrl &url, Done done);
    void cancel(Ticket ticket);

private:
    struct Known {
        QNetworkProxy proxy;
        std::chrono::steady_clock::time_point until;
    };

    void remember(const QString &origin, const Answer &answer);

    QHash<QString, Known> m_known; //!< by origin
    Calls m_calls;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemproxies.h"

#include "httpplan.h"

namespace vigia {

namespace {

using Steady = std::chrono::steady_clock;

constexpr auto validity = std::chrono::seconds(30);
constexpr qsizetype maxKnown = 4096;

//! The first one we can use; what asks for another kind of proxy is as good as none.
QNetworkProxy usable(const QList<QNetworkProxy> &proxies)
{
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::Socks5Proxy
            || proxy.type() == QNetworkProxy::HttpProxy)
            return proxy;
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            return QNetworkProxy(
                QNetworkProxy::HttpProxy, proxy.hostName(), proxy.port(), proxy.user(), proxy.password());
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

SystemProxies::SystemProxies(Query query)
    : m_query(std::move(query))
{
}

SystemProxies::Ticket SystemProxies::ask(const QUrl &url, Done done)
{
    const auto ticket = static_cast<Ticket>(++m_lastTicket);
    m_open.insert(ticket, std::move(done));
    const QString origin = originOf(url);
    const auto known = m_known.constFind(origin);
    if (known != m_known.constEnd() && Steady::now() < known->until) {
        const auto deliver = [this, ticket, origin, proxy = known->proxy] { answer(ticket, origin, proxy, false); };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        return ticket;
    }
    // Only the origin: whatever script decides about proxies has no business with paths and queries.
    const QNetworkProxyQuery query{QUrl(origin)};
    m_lane.post([this, ask = m_query, query, ticket, origin]() -> WorkLane::Sequel {
        const QNetworkProxy proxy = usable(ask(query));
        return [this, ticket, origin, proxy] { answer(ticket, origin, proxy, true); };
    });
    return ticket;
}

void SystemProxies::cancel(Ticket ticket)
{
    m_open.remove(ticket);
}

void SystemProxies::answer(Ticket ticket, const QString &origin, const QNetworkProxy &proxy, bool fresh)
{
    if (fresh) {
        if (m_known.size() >= maxKnown)
            m_known.clear();
        m_known.insert(origin, {proxy, Steady::now() + validity});
    }
    if (const Done done = m_open.take(ticket))
        done(proxy);
}

} // namespace vigia

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

SystemProxies::SystemProxies(Query query, Calls::Limits limits)
    : m_calls(
        // Only the origin: whatever script decides about proxies has no business with paths and queries.
        [query = std::move(query)](
            const QString &origin) -> Answer { return usable(query(QNetworkProxyQuery(QUrl(origin)))); },
        std::nullopt, limits, [this](const QString &origin, const Answer &answer) { remember(origin, answer); })
{
}

SystemProxies::Ticket SystemProxies::ask(const QUrl &url, Done done)
{
    const QString origin = originOf(url);
    const auto known = m_known.constFind(origin);
    if (known != m_known.constEnd() && Steady::now() < known->until)
        return m_calls.answerLater(known->proxy, std::move(done));
    return m_calls.ask(origin, std::move(done));
}

void SystemProxies::cancel(Ticket ticket)
{
    m_calls.cancel(ticket);
}

void SystemProxies::remember(const QString &origin, const Answer &answer)
{
    if (!answer)
        return;
    if (m_known.size() >= maxKnown)
        m_known.clear();
    m_known.insert(origin, {*answer, Steady::now() + validity});
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "networkerrors.h"
#include "resolver.h"
#include "systemproxies.h"

#include <QElapsedTimer>
#include <QUrl>

#include <variant>

namespace vigia {

//! Where to connect to reach a URL.
struct Ways {
    QList<QHostAddress> addresses; //!< in trying order; the proxy's if there is one
    quint16 port = 0;
    Route route = Route::Direct;
    QNetworkProxy proxy = QNetworkProxy::NoProxy; //!< its host name is replaced by one of the addresses
    QString proxyName; //!< `host:port` as configured; empty without one
};

//! Finds the ways to a URL: looks names up and decides on the proxy.
//! Ends exactly once, with ended(), unless destroyed before; it has no deadline of its own.
class RouteFinder final : public QObject
{
    Q_OBJECT

public:
    RouteFinder(Resolver &resolver, SystemProxies &proxies, QUrl url, const ProxyChoice &choice);
    ~RouteFinder() override;

    void start();

    const Result<Ways, Failure> &outcome() const { return m_outcome; }
    std::optional<Timing::Span> lookupTime() const { return m_lookupTime; } //!< absent when nothing was looked up
    Timing::Span waited() const { return m_waited; } //!< in our own queue

Q_SIGNALS:
    void ended();

private:
    using OnAddresses = void (RouteFinder::*)(const Resolved &);

    void lookUp(const QString &host, OnAddresses then);
    void askSystem();
    void onTarget(const Resolved &addresses);
    void onProxy(const Resolved &addresses);
    void goThrough(const QNetworkProxy &proxy);
    void goDirectly();
    void end(Result<Ways, Failure> outcome);

    Resolver &m_resolver;
    SystemProxies &m_proxies;
    const QUrl m_url;
    const ProxyChoice m_choice;
    std::optional<Resolver::Ticket> m_lookup;
    std::optional<SystemProxies::Ticket> m_question;
    std::optional<Resolved> m_target;
    Ways m_ways;
    QElapsedTimer m_asked;
    std::optional<Timing::Span> m_lookupTime;
    Timing::Span m_waited{0};
    Result<Ways, Failure> m_outcome = unexpected(Failure{});
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "routefinder.h"

#include "addresses.h"
#include "descriptors.h"
#include "httprequest.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype maxAddresses = 8;

Failure failureOf(ResolveError error)
{
    switch (error) {
    case ResolveError::NotFound:
        // Without descriptors the system's resolver cannot read its own settings and calls every name unknown.
        return {haveSpareDescriptors() ? Cause::NameNotFound : Cause::OutOfDescriptors, {}};
    case ResolveError::NoAddress:
        return {Cause::NameHasNoAddress, {}};
    case ResolveError::Silent:
        return {haveSpareDescriptors() ? Cause::ResolverSilent : Cause::OutOfDescriptors, {}};
    }
    Q_UNREACHABLE();
}

QNetworkProxy proxyAt(const QUrl &url)
{
    const bool socks = url.scheme().startsWith(QLatin1StringView("socks5"));
    const auto type = socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, url.host(QUrl::FullyEncoded), static_cast<quint16>(url.port(socks ? 1080 : 80)));
}

} // namespace

RouteFinder::RouteFinder(Resolver &resolver, SystemProxies &proxies, QUrl url, const ProxyChoice &choice)
    : m_resolver(resolver)
    , m_proxies(proxies)
    , m_url(std::move(url))
    , m_choice(choice)
{
}

RouteFinder::~RouteFinder()
{
    if (m_lookup)
        m_resolver.cancel(*m_lookup);
    if (m_question)
        m_proxies.cancel(*m_question);
}

void RouteFinder::start()
{
    switch (m_choice.mode) {
    case ProxyChoice::Mode::Explicit:
        return goThrough(proxyAt(m_choice.url));
    case ProxyChoice::Mode::System:
        return askSystem();
    case ProxyChoice::Mode::Automatic:
    case ProxyChoice::Mode::None:
        return lookUp(verifiedName(m_url), &RouteFinder::onTarget);
    }
}

void RouteFinder::lookUp(const QString &host, OnAddresses then)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        return (this->*then)(Resolved(Addresses{literal}));
    m_asked.start();
    m_lookup = m_resolver.resolve(host.toLatin1(), [this, then](const Resolver::Answer &answer) {
        m_lookup.reset();
        const auto elapsed = std::chrono::nanoseconds(m_asked.nsecsElapsed());
        const auto all = std::chrono::duration_cast<Timing::Span>(elapsed);
        m_waited += std::max(all - answer.took, Timing::Span(0));
        m_lookupTime = m_lookupTime.value_or(Timing::Span(0)) + answer.took;
        (this->*then)(answer.addresses);
    });
}

void RouteFinder::onTarget(const Resolved &addresses)
{
    m_target = addresses;
    const bool undecided = m_choice.mode == ProxyChoice::Mode::Automatic;
    const bool isNear = addresses && std::all_of(addresses->begin(), addresses->end(), isPrivateAddress);
    if (undecided && !isNear)
        return askSystem(); // a name unknown here may be known to the proxy
    goDirectly();
}

void RouteFinder::askSystem()
{
    m_question = m_proxies.ask(m_url, [this](const SystemProxies::Answer &proxy) {
        m_question.reset();
        if (!proxy)
            return end(unexpected(Failure{Cause::SystemFault, {}}));
        if (proxy->type() != QNetworkProxy::NoProxy)
            return goThrough(*proxy);
        if (m_target)
            return goDirectly();
        lookUp(verifiedName(m_url), &RouteFinder::onTarget);
    });
}

void RouteFinder::goDirectly()
{
    if (!*m_target)
        return end(unexpected(failureOf(m_target->error())));
    m_ways.addresses = inTryingOrder(**m_target, maxAddresses);
    m_ways.port = portOf(m_url);
    end(m_ways);
}

void RouteFinder::goThrough(const QNetworkProxy &proxy)
{
    m_ways.proxy = proxy;
    m_ways.port = proxy.port();
    m_ways.proxyName = proxy.hostName() + u':' + QString::number(proxy.port());
    const bool handsOver = proxy.type() == QNetworkProxy::HttpProxy && !isEncrypted(m_url);
    m_ways.route = handsOver ? Route::ThroughHttpProxy : Route::ThroughTunnel;
    lookUp(proxy.hostName(), &RouteFinder::onProxy);
}

void RouteFinder::onProxy(const Resolved &addresses)
{
    if (!addresses)
        return end(unexpected(Failure{Cause::ProxyUnreachable, m_ways.proxyName}));
    m_ways.addresses = inTryingOrder(*addresses, maxAddresses);
    end(m_ways);
}

void RouteFinder::end(Result<Ways, Failure> outcome)
{
    m_outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace vigia

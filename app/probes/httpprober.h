// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httplook.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace vigia {

//! Looks at http and https targets. Every look has its own lookups, connection and TLS handshake.
//!
//! Where a look that hangs is charged: during the lookup → ResolverSilent; before the connection (or
//! tunnel) stands → ConnectTimedOut; after that, in the TLS handshake or before the head of the
//! answer → AnswerTimedOut; after the head → BodyTimedOut. When this thread was kept from running at the
//! time, nobody is blamed (Stalled). Patterns are looked for on threads of their own.
class HttpProber final : public QObject, public Prober
{
public:
    HttpProber(const Clock &clock, SecretSource &secrets, Resolver &resolver,
        SystemProxies::Query systemProxies = QNetworkProxyFactory::systemProxyForQuery);
    ~HttpProber() override;

    ProbeTicket start(const ProbeRequest &request, Done done) override;
    void cancel(ProbeTicket ticket) override;

private:
    void onAnswered(ProbeTicket ticket, const ProbeResult &result, const Done &done);

    TlsConfigurations m_tls;
    SystemProxies m_proxies;
    PatternLanes m_matching;
    HttpLook::Tools m_tools;
    std::uint64_t m_lastTicket = 0;
    std::unordered_map<ProbeTicket, std::unique_ptr<HttpLook>> m_looks;
    std::vector<std::unique_ptr<HttpLook>> m_answered; //!< until nothing of them is on the call stack
};

} // namespace vigia

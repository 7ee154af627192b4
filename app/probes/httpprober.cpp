// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpprober.h"

#include <QSslSocket>

namespace vigia {

HttpProber::HttpProber(
    const Clock &clock, SecretSource &secrets, Resolver &resolver, SystemProxies::Query systemProxies)
    : m_proxies(std::move(systemProxies))
    , m_tools{clock, secrets, resolver, m_proxies, m_tls, m_matching}
{
    // Loads the TLS plug-in while there are descriptors; if that fails once, it fails for good.
    static_cast<void>(QSslSocket::supportsSsl());
}

HttpProber::~HttpProber()
{
    while (!m_looks.empty())
        cancel(m_looks.begin()->first);
}

ProbeTicket HttpProber::start(const ProbeRequest &request, Done done)
{
    const auto ticket = static_cast<ProbeTicket>(++m_lastTicket);
    auto answer = [this, ticket, done = std::move(done)](
                      const ProbeResult &result) { onAnswered(ticket, result, done); };
    auto look = std::make_unique<HttpLook>(m_tools, request, std::move(answer));
    QMetaObject::invokeMethod(
        look.get(), [started = look.get()] { started->begin(); }, Qt::QueuedConnection);
    m_looks.emplace(ticket, std::move(look));
    return ticket;
}

void HttpProber::cancel(ProbeTicket ticket)
{
    const auto found = m_looks.find(ticket);
    if (found != m_looks.end())
        found->second->cancel();
}

void HttpProber::onAnswered(ProbeTicket ticket, const ProbeResult &result, const Done &done)
{
    auto look = m_looks.extract(ticket);
    if (m_answered.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_answered.clear(); }, Qt::QueuedConnection);
    m_answered.push_back(std::move(look.mapped()));
    done(result); // may start, cancel, or end this prober
}

} // namespace vigia

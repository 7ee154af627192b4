// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver.h"

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace vigia {

namespace {

using Steady = std::chrono::steady_clock;

ResolveError resolveError(int code)
{
    if (code == EAI_NONAME)
        return ResolveError::NotFound;
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    if (code == EAI_NODATA)
        return ResolveError::NoAddress;
#endif
#if defined(EAI_ADDRFAMILY)
    if (code == EAI_ADDRFAMILY)
        return ResolveError::NoAddress;
#endif
    return ResolveError::Silent;
}

Addresses addressesOf(const addrinfo *first)
{
    Addresses addresses;
    for (const addrinfo *info = first; info; info = info->ai_next) {
        const QHostAddress address(info->ai_addr);
        if (!address.isNull() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

Resolver::Answer silent()
{
    return {unexpected(ResolveError::Silent), {}};
}

Resolver::Answer timed(const Resolver::Lookup &lookup, const QByteArray &name)
{
    const auto began = Steady::now();
    Resolver::Answer answer{lookup(name), {}};
    answer.took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - began);
    return answer;
}

} // namespace

Resolved systemLookup(const QByteArray &name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(name.constData(), nullptr, &hints, &found);
    if (code != 0)
        return unexpected(resolveError(code));
    Addresses addresses = addressesOf(found);
    ::freeaddrinfo(found);
    if (addresses.isEmpty())
        return unexpected(ResolveError::NoAddress);
    return addresses;
}

Resolver::Resolver(Lookup lookup, Calls::Limits limits)
    : m_calls([lookup = std::move(lookup)](const QByteArray &name) { return timed(lookup, name); }, silent(), limits)
{
}

Resolver::~Resolver()
{
    m_calls.answerAll(silent());
}

Resolver::Ticket Resolver::resolve(const QByteArray &name, Done done)
{
    const QHostAddress literal(QString::fromLatin1(name));
    if (!literal.isNull())
        return m_calls.answerLater({Addresses{literal}, {}}, std::move(done));
    return m_calls.ask(name, std::move(done));
}

void Resolver::cancel(Ticket ticket)
{
    m_calls.cancel(ticket);
}

} // namespace vigia

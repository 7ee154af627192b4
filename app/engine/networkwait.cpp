// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networkwait.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

//! How a look ends where there is no network, no name server, or no tunnel yet.
constexpr std::array withoutNetwork{
    Cause::NameNotFound,
    Cause::NameHasNoAddress,
    Cause::HostUnreachable,
    Cause::ConnectTimedOut,
    Cause::ResolverSilent,
    Cause::NoNetwork,
    Cause::ProxyUnreachable,
};

bool isThisComputer(const QString &host)
{
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost"))
        || host.startsWith(QLatin1StringView("127.")) || host == QLatin1StringView("::1");
}

} // namespace

bool NetworkWait::excuses(const ProbeResult &result, const Target &target, Instant now)
{
    if (!m_until)
        return false;
    const bool here = isThisComputer(hostOf(target));
    const bool answered = result.outcome != Outcome::Inconclusive && result.code != 0; // whatever it said
    if (now >= *m_until || (answered && !here)) {
        m_until.reset();
        return false;
    }
    return !here && std::ranges::find(withoutNetwork, result.cause) != withoutNetwork.end();
}

} // namespace vigia

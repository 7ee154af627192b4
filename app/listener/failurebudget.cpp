// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurebudget.h"

#include "listener/peernetwork.h"

namespace vigia {

bool FailureBudget::spend(const QByteArray &address, Instant now)
{
    const QByteArray key = networkOf(address);
    const std::lock_guard lock(m_mutex);
    if (m_recovered.size() >= mostAddresses && !m_recovered.contains(key))
        forgetTheRecovered(now);
    if (m_recovered.size() >= mostAddresses && !m_recovered.contains(key))
        return false; // so many fail that whoever comes new is taken for one of them
    Instant &recovered = m_recovered[key];
    recovered = std::max(recovered, now);
    if (recovered + recovery > now + burst * recovery)
        return false;
    recovered += recovery;
    return true;
}

bool FailureBudget::isSpent(const QByteArray &address, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    return m_recovered.value(networkOf(address), now) + recovery > now + burst * recovery;
}

void FailureBudget::forgetTheRecovered(Instant now)
{
    m_recovered.removeIf([now](const auto &entry) { return entry.value() <= now; });
}

} // namespace vigia

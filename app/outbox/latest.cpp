// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/latest.h"

#include "messages/message.h"

#include <algorithm>

namespace vigia {

namespace {

bool isOfOutage(AlertKind kind)
{
    return isOutage(kind) || kind == AlertKind::Acknowledged || kind == AlertKind::Up;
}

bool isOfWarning(AlertKind kind)
{
    return kind == AlertKind::Degraded || kind == AlertKind::Certificate || kind == AlertKind::WarningEnded;
}

//! Both of one monitor.
bool takesThePlaceOf(const OutboxRow &later, const OutboxRow &earlier)
{
    switch (later.kind) {
    case AlertKind::Up: // the end of one is the end of all before it
    case AlertKind::Unstable:
        return isOfOutage(earlier.kind) && earlier.incident <= later.incident;
    case AlertKind::Down:
        return isOfOutage(earlier.kind) && earlier.incident < later.incident;
    case AlertKind::Still:
        return earlier.kind == AlertKind::Still && earlier.incident == later.incident;
    case AlertKind::Acknowledged:
        return (earlier.kind == AlertKind::Still || earlier.kind == AlertKind::Acknowledged)
            && earlier.incident == later.incident;
    case AlertKind::Degraded:
    case AlertKind::Certificate:
    case AlertKind::WarningEnded:
        return isOfWarning(earlier.kind);
    case AlertKind::Stale:
    case AlertKind::Blind:
    case AlertKind::Unheard:
    case AlertKind::Test:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Latest::Latest(const std::vector<OutboxRow> &due, const std::set<OutageKey> &begun)
{
    for (const OutboxRow &row : due) {
        if (row.kind != AlertKind::Still || !begun.contains(outageKey(row)))
            m_byMonitor[row.monitor].push_back(row);
    }
}

bool Latest::makesOld(const OutboxRow &row) const
{
    const auto found = m_byMonitor.find(row.monitor);
    return found != m_byMonitor.end()
        && std::ranges::any_of(found->second, [&row](const OutboxRow &later) { return takesThePlaceOf(later, row); });
}

bool Latest::isOver(const OutboxRow &row) const
{
    const auto found = m_byMonitor.find(row.monitor);
    return found != m_byMonitor.end() && std::ranges::any_of(found->second, [&row](const OutboxRow &later) {
        return later.kind != AlertKind::Still && takesThePlaceOf(later, row);
    });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messageplan.h"

#include "messages/messagejson.h"

#include <algorithm>
#include <map>

namespace vigia {

namespace {

bool isWarning(AlertKind kind)
{
    return kind == AlertKind::Degraded || kind == AlertKind::Certificate;
}

//! True where \a later says all that \a earlier says of the same monitor, or more.
bool overtakes(const MessageItem &later, const MessageItem &earlier)
{
    switch (later.kind) {
    case AlertKind::Down:
    case AlertKind::Unstable:
        return isOutage(earlier.kind) && (later.incident == earlier.incident || later.kind == AlertKind::Unstable);
    case AlertKind::Still:
        return earlier.kind == AlertKind::Still;
    case AlertKind::Up:
        return isOutage(earlier.kind);
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return isWarning(earlier.kind);
    case AlertKind::WarningEnded:
        return isWarning(earlier.kind);
    case AlertKind::Stale:
    case AlertKind::Blind:
    case AlertKind::Unheard:
    case AlertKind::Test:
        return later.kind == earlier.kind;
    }
    Q_UNREACHABLE();
}

//! A repetition adds nothing to a beginning that was not told yet.
bool isSaidAlready(const MessageItem &later, const MessageItem &earlier)
{
    return later.kind == AlertKind::Still && earlier.kind == AlertKind::Down && later.incident == earlier.incident;
}

bool beginsSomething(AlertKind kind)
{
    return kind == AlertKind::Down || kind == AlertKind::Unstable || isWarning(kind);
}

void take(std::vector<MessageItem> &told, MessageItem item)
{
    if (!told.empty() && isSaidAlready(item, told.back()))
        return;
    if (told.empty() || !overtakes(item, told.back())) {
        told.push_back(std::move(item));
        return;
    }
    const MessageItem &earlier = told.back();
    const bool ends = item.kind == AlertKind::Up || item.kind == AlertKind::WarningEnded;
    if (ends && beginsSomething(earlier.kind)) {
        item.untold = true;
        item.badSince = earlier.since;
    }
    item.escalated = item.escalated && earlier.escalated;
    told.back() = std::move(item);
}

int urgency(const MessageItem &item)
{
    if (item.drill)
        return 4;
    if (isOutage(item.kind))
        return item.severity == Severity::Critical ? 0 : 1;
    return tellsOfTrouble(item.kind) ? 2 : 3;
}

} // namespace

std::vector<MessageItem> planMessage(const std::vector<OutboxRow> &alerts)
{
    std::vector<MonitorId> order;
    std::map<MonitorId, std::vector<MessageItem>> byMonitor;
    for (const OutboxRow &alert : alerts) {
        if (!byMonitor.contains(alert.monitor))
            order.push_back(alert.monitor);
        take(byMonitor[alert.monitor], itemOf(alert));
    }
    std::vector<MessageItem> items;
    for (const MonitorId &monitor : order)
        std::ranges::move(byMonitor[monitor], std::back_inserter(items));

    std::map<QString, int> dependents;
    for (const MessageItem &item : items) {
        for (const QString &parent : item.parents)
            ++dependents[parent];
    }
    std::ranges::stable_sort(items, [&](const MessageItem &a, const MessageItem &b) {
        const auto rank = [&](const MessageItem &item) {
            const auto found = dependents.find(item.name);
            return std::pair(urgency(item), found == dependents.end() ? 0 : -found->second);
        };
        return rank(a) < rank(b);
    });
    return items;
}

} // namespace vigia

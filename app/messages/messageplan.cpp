// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messageplan.h"

#include "messages/messagejson.h"

#include <algorithm>
#include <map>
#include <tuple>

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
    case AlertKind::Acknowledged:
        return earlier.kind == AlertKind::Acknowledged;
    case AlertKind::Up:
        return isOutage(earlier.kind) || earlier.kind == AlertKind::Acknowledged;
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return isWarning(earlier.kind);
    case AlertKind::WarningEnded:
        return isWarning(earlier.kind) && later.ended != AlertKind::Stale;
    case AlertKind::Stale:
    case AlertKind::Blind:
    case AlertKind::Unheard:
    case AlertKind::Test:
        return later.kind == earlier.kind;
    }
    Q_UNREACHABLE();
}

//! What somebody cares for is told as such from its beginning.
bool isOfUntold(const MessageItem &acknowledged, const MessageItem &outage)
{
    return acknowledged.kind == AlertKind::Acknowledged && isOutage(outage.kind)
        && outage.incident == acknowledged.incident;
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

//! \a told: of one monitor, oldest first. What stands between the two, a silence of the monitor, say, is told beside.
void take(std::vector<MessageItem> &told, MessageItem item)
{
    if (std::ranges::any_of(told, [&](const MessageItem &earlier) { return isSaidAlready(item, earlier); }))
        return;
    const auto outage =
        std::ranges::find_if(told, [&](const MessageItem &earlier) { return isOfUntold(item, earlier); });
    if (outage != told.end()) {
        outage->acknowledged = item.acknowledged;
        return;
    }
    const auto last =
        std::find_if(told.rbegin(), told.rend(), [&](const MessageItem &earlier) { return overtakes(item, earlier); });
    if (last != told.rend()) {
        const bool ends = item.kind == AlertKind::Up || item.kind == AlertKind::WarningEnded;
        if (ends && beginsSomething(last->kind)) {
            item.untold = true;
            item.badSince = last->since;
            if (item.kind == AlertKind::WarningEnded)
                item.evidence = last->evidence; // nobody was told what the warning was
        }
        if (!item.afterWarning)
            item.afterWarning = last->afterWarning;
        item.escalated = item.escalated && last->escalated;
        told.erase(std::next(last).base());
    }
    told.push_back(std::move(item));
}

int urgency(const MessageItem &item)
{
    if (isOutage(item.kind))
        return item.severity == Severity::Critical ? 0 : 1;
    return tellsOfTrouble(item.kind) ? 2 : 3;
}

constexpr int deepest = 32; //!< levels of dependence; names of other days may even go in a circle

struct Place {
    int urgency = 0;
    int depth = 0; //!< so many levels of the message stand above it
    int dependents = 0;
    friend auto operator<=>(const Place &, const Place &) = default;
};

using Places = std::map<QString, Place>;

//! What \a item says of the place of those it depends on, and they of its own.
void compare(const MessageItem &item, Places &places)
{
    Place &place = places.at(item.name);
    for (const QString &name : item.parents) {
        const auto parent = places.find(name);
        if (parent == places.end())
            continue;
        place.depth = std::max(place.depth, parent->second.depth + 1);
        parent->second.urgency = std::min(parent->second.urgency, place.urgency);
    }
}

//! What others depend on is as urgent as they are, and stands before them.
Places placesOf(const std::vector<MessageItem> &items)
{
    Places places;
    for (const MessageItem &item : items) {
        const auto place = places.try_emplace(item.name, Place{.urgency = urgency(item)}).first;
        place->second.urgency = std::min(place->second.urgency, urgency(item));
    }
    for (const MessageItem &item : items) {
        for (const QString &name : item.parents) {
            if (const auto parent = places.find(name); parent != places.end())
                ++parent->second.dependents;
        }
    }
    Places before;
    for (int level = 0; level < deepest && before != places; ++level) {
        before = places;
        for (const MessageItem &item : items)
            compare(item, places);
    }
    return places;
}

void putInOrder(std::vector<MessageItem> &items)
{
    const Places places = placesOf(items);
    const auto rank = [&](const MessageItem &item) {
        const Place &place = places.at(item.name);
        const int own = isOutage(item.kind) ? place.urgency : urgency(item);
        return std::tuple(own, place.depth, -place.dependents);
    };
    std::ranges::stable_sort(items, {}, rank);
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
    putInOrder(items);
    return items;
}

} // namespace vigia

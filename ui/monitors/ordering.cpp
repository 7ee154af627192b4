// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/ordering.h"

#include "facade/standing.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace vigia {

OrderKey orderKey(const MonitorView &monitor, int nameRank, int position)
{
    OrderKey key{.weight = weight(monitor), .nameRank = nameRank, .position = position};
    if (monitor.since)
        key.since = monitor.since->time_since_epoch().count();
    if (const auto latency = latencyOf(monitor))
        key.latency = latency->count();
    return key;
}

std::optional<std::chrono::microseconds> latencyOf(const MonitorView &monitor)
{
    if (!monitor.lastLook || monitor.status == Status::Paused || monitor.heartbeat)
        return std::nullopt; // who reports is asked nothing
    const Outcome outcome = monitor.lastLook->outcome;
    if (outcome != Outcome::Passed && outcome != Outcome::Warned)
        return std::nullopt;
    return monitor.lastLook->timing.total;
}

bool comesBefore(const OrderKey &a, const OrderKey &b, SortBy by)
{
    switch (by) {
    case SortBy::Worst:
        if (a.weight != b.weight)
            return a.weight > b.weight;
        // Those that need nobody stand still, whatever they did last.
        if (a.weight > 0 && a.since != b.since)
            return a.since > b.since;
        break;
    case SortBy::Name:
        if (a.nameRank != b.nameRank)
            return a.nameRank < b.nameRank;
        break;
    case SortBy::Since:
        if (a.since != b.since)
            return a.since > b.since;
        break;
    case SortBy::Latency:
        if (a.latency != b.latency)
            return a.latency > b.latency;
        break;
    case SortBy::Own:
        break;
    }
    return a.position < b.position;
}

void sortRows(std::vector<int> &rows, const std::vector<OrderKey> &keys, SortBy by)
{
    std::ranges::sort(rows, [&](int a, int b) { return comesBefore(keys[std::size_t(a)], keys[std::size_t(b)], by); });
}

std::vector<int> nameRanks(const QStringList &names, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(names.size()));
    for (const QString &name : names)
        keys.push_back(collator.sortKey(name));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
    std::vector<int> ranks(keys.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[std::size_t(order[place])] = int(place);
    return ranks;
}

} // namespace vigia

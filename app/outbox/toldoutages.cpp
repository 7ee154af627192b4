// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/toldoutages.h"

#include <algorithm>

namespace vigia {

namespace {

QString endOf(const MessageItem &item, const MessageContext &context)
{
    Message alone;
    alone.items = {item};
    return subjectText(alone, context);
}

} // namespace

//! Of what is known: the outage of \a item, or those that are over with it: the end of one is the end of all before it.
ToldOutages::Range ToldOutages::rangeOf(const MessageItem &item) const
{
    const int first = item.kind == AlertKind::Up ? 1 : item.incident;
    if (item.incident == 0)
        return {m_byOutage.end(), m_byOutage.end()};
    return {m_byOutage.lower_bound({item.monitor, first}), m_byOutage.upper_bound({item.monitor, item.incident})};
}

void ToldOutages::note(const Message &message, const QString &reference, const MessageContext &context)
{
    const auto told = std::make_shared<Earlier>(Earlier{message.key, reference, briefOf(message), {}});
    for (const MessageItem &item : message.items) {
        if (item.incident == 0)
            continue;
        if (item.kind == AlertKind::Up) {
            const auto [first, last] = rangeOf(item);
            for (auto known = first; known != last; ++known)
                known->second->over.append(endOf(item, context));
            m_byOutage.erase(first, last);
        } else if (tellsOfTrouble(item.kind) && m_byOutage.size() < most) {
            m_byOutage.try_emplace({item.monitor, item.incident}, told);
        }
    }
}

bool ToldOutages::knows(const MonitorId &monitor, int first, int last) const
{
    return m_byOutage.lower_bound({monitor, first}) != m_byOutage.upper_bound({monitor, last});
}

std::vector<Earlier> ToldOutages::before(const Message &message, const MessageContext &context) const
{
    std::vector<Earlier> all;
    std::map<QString, QStringList> over;
    for (const MessageItem &item : message.items) {
        const auto [first, last] = rangeOf(item);
        for (auto told = first; told != last; ++told) {
            const Earlier &earlier = *told->second;
            if (earlier.key == message.key)
                continue;
            if (std::ranges::find(all, earlier.key, &Earlier::key) == all.end())
                all.push_back({earlier.key, earlier.reference, earlier.text, {}});
            if (item.kind == AlertKind::Up)
                over.try_emplace(earlier.key, earlier.over).first->second.append(endOf(item, context));
        }
    }
    for (Earlier &earlier : all)
        earlier.over = over[earlier.key];
    return all;
}

} // namespace vigia

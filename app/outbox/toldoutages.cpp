// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/toldoutages.h"

#include <algorithm>

namespace vigia {

namespace {

QString inOneLine(const MessageItem &item, const MessageContext &context)
{
    Message alone;
    alone.items = {item};
    return subjectText(alone, context);
}

//! Whoever looks at what told the outage is to see it there.
bool changesWhatWasTold(AlertKind kind)
{
    return kind == AlertKind::Up || kind == AlertKind::Acknowledged;
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

//! What goes on of what \a message tells, as far as it takes to act on it.
Message ToldOutages::restOf(const Message &message)
{
    Message rest;
    rest.created = message.created;
    for (const MessageItem &item : message.items) {
        if (item.incident == 0 || !tellsOfTrouble(item.kind))
            continue;
        MessageItem &kept = rest.items.emplace_back();
        kept.kind = item.kind;
        kept.monitor = item.monitor;
        kept.incident = item.incident;
    }
    return rest;
}

//! \a item, which changes what is read in \a told, was told.
void ToldOutages::change(Earlier &told, const MessageItem &item, const MessageContext &context)
{
    const QString line = inOneLine(item, context);
    QStringList &lines = item.kind == AlertKind::Up ? told.over : told.acknowledged;
    if (!lines.contains(line))
        lines.append(line);
    if (item.kind != AlertKind::Up)
        return;
    std::erase_if(told.rest.items,
        [&item](const MessageItem &one) { return one.monitor == item.monitor && one.incident <= item.incident; });
}

void ToldOutages::note(const Message &message, const QString &reference, const MessageContext &context)
{
    const auto told = std::make_shared<Earlier>(Earlier{message.key, reference, briefOf(message)});
    told->rest = restOf(message);
    for (const MessageItem &item : message.items) {
        if (item.incident == 0)
            continue;
        if (changesWhatWasTold(item.kind)) {
            const auto [first, last] = rangeOf(item);
            for (auto known = first; known != last; ++known)
                change(*known->second, item, context);
            if (item.kind == AlertKind::Up)
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
    std::map<QString, Earlier> changed;
    for (const MessageItem &item : message.items) {
        const auto [first, last] = rangeOf(item);
        for (auto told = first; told != last; ++told) {
            const Earlier &earlier = *told->second;
            if (earlier.key == message.key)
                continue;
            if (std::ranges::find(all, earlier.key, &Earlier::key) == all.end())
                all.push_back({earlier.key, earlier.reference, earlier.text});
            if (changesWhatWasTold(item.kind))
                change(changed.try_emplace(earlier.key, earlier).first->second, item, context);
        }
    }
    for (Earlier &earlier : all) {
        if (const auto found = changed.find(earlier.key); found != changed.end())
            earlier = found->second;
    }
    return all;
}

} // namespace vigia

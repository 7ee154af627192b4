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

void ToldOutages::note(const Message &message, const QString &reference, const MessageContext &context)
{
    const auto told = std::make_shared<Earlier>(Earlier{message.key, reference, message.text, {}});
    for (const MessageItem &item : message.items) {
        const QString outage = outageOf(item);
        if (outage.isEmpty())
            continue;
        const auto known = m_byOutage.find(outage);
        if (item.kind == AlertKind::Up && known != m_byOutage.end()) {
            known->second->over.append(endOf(item, context));
            m_byOutage.erase(known);
        } else if (tellsOfTrouble(item.kind) && m_byOutage.size() < most) {
            m_byOutage.try_emplace(outage, told);
        }
    }
}

bool ToldOutages::knows(const MonitorId &monitor, int incident) const
{
    MessageItem item;
    item.monitor = monitor;
    item.incident = incident;
    return m_byOutage.contains(outageOf(item));
}

std::vector<Earlier> ToldOutages::before(const Message &message, const MessageContext &context) const
{
    std::vector<Earlier> all;
    std::map<QString, QStringList> over;
    for (const MessageItem &item : message.items) {
        const auto told = m_byOutage.find(outageOf(item));
        if (told == m_byOutage.end() || told->second->key == message.key)
            continue;
        const Earlier &earlier = *told->second;
        if (std::ranges::find(all, earlier.key, &Earlier::key) == all.end())
            all.push_back({earlier.key, earlier.reference, earlier.text, {}});
        if (item.kind == AlertKind::Up)
            over.try_emplace(earlier.key, earlier.over).first->second.append(endOf(item, context));
    }
    for (Earlier &earlier : all)
        earlier.over = over[earlier.key];
    return all;
}

} // namespace vigia

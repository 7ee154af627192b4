// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/desktopchannel.h"

#include <algorithm>
#include <map>

namespace vigia {

void DesktopChannel::send(const Message &message, const std::vector<Earlier> &, Done done)
{
    if (!m_desk.isManned())
        return done({.fate = DeliveryOutcome::Fate::NotSent, .trouble = DeliveryTrouble::NobodyThere});
    std::map<MonitorId, const MessageItem *> newest;
    for (const MessageItem &item : message.items) {
        const MessageItem *&known = newest[item.monitor];
        if (!known || known->decided <= item.decided)
            known = &item;
    }
    std::vector<const MessageItem *> inOrder;
    for (const auto &[monitor, item] : newest)
        inOrder.push_back(item);
    std::ranges::stable_sort(inOrder, {}, &MessageItem::decided);
    for (const MessageItem *item : inOrder)
        m_desk.raise(*item);
    done({.fate = DeliveryOutcome::Fate::Accepted});
}

} // namespace vigia

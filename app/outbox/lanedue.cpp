// SPDX-License-Identifier: GPL-3.0-or-later
// What the next message of a lane tells, of what waits.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "messages/messageplan.h"
#include "outbox/messagekey.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace vigia {

//! All that may be told now, once something of it must be; and what is held of an outage whose end is told. What is
//! rehearsed is told by itself, after what is real: nobody takes the one for the other.
std::vector<Lane::Alert> Lane::takeDue()
{
    std::vector<Alert> due = takeDue(false);
    if (due.empty())
        due = takeDue(true);
    leaveTheRestForLater(due);
    return due;
}

std::vector<Lane::Alert> Lane::takeDue(bool rehearsed)
{
    const Instant now = m_world.clock.now();
    bool isTime = false;
    std::set<OutageKey> ending;
    for (Alert &alert : m_waiting) {
        holdAnew(alert);
        if (!mayBeTold(alert) || alert.isRehearsed != rehearsed)
            continue;
        isTime = isTime || alert.due <= now;
        if (alert.row.kind == AlertKind::Up)
            ending.insert(outageKey(alert.row));
    }
    if (!isTime)
        return {};
    return m_waiting.takeIf([&](const Alert &alert) {
        const bool wanted = mayBeTold(alert) || (!alert.row.escalated && ending.contains(outageKey(alert.row)));
        return wanted && alert.isRehearsed == rehearsed;
    });
}

//! What is too much for one message is told by the next ones. What is due of a monitor is told by one of them, where it
//! has room, or its beginning would come without its end. What a message told that is given up stays claimed by it:
//! nobody knows whether it was told.
void Lane::leaveTheRestForLater(std::vector<Alert> &due)
{
    if (due.size() <= mostInMessage)
        return;
    std::map<MonitorId, std::size_t> counts;
    for (const Alert &alert : due)
        ++counts[alert.row.monitor];
    std::set<MonitorId> told;
    std::size_t all = 0;
    for (const Alert &alert : due) {
        const std::size_t count = std::min(std::exchange(counts[alert.row.monitor], 0), mostInMessage);
        if (count == 0 || (all > 0 && all + count > mostInMessage))
            continue;
        told.insert(alert.row.monitor);
        all += count;
    }
    std::vector<Alert> now, later;
    for (Alert &alert : due) {
        const bool isTold = told.contains(alert.row.monitor) && now.size() < mostInMessage;
        (isTold ? now : later).push_back(std::move(alert));
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    due = std::move(now);
}

Lane::Sending Lane::messageOf(std::vector<Alert> alerts) const
{
    std::vector<OutboxRow> rows;
    std::ranges::transform(alerts, std::back_inserter(rows), &Alert::row);
    Sending sending;
    Message &message = sending.message;
    message.key = messageKey(m_channel, m_address, rows);
    message.channel = m_channel;
    message.address = m_address;
    message.created = m_world.clock.utc();
    message.items = planMessage(rows);
    message.afterQuiet = std::ranges::any_of(rows, &OutboxRow::isAfterQuiet);
    for (MessageItem &item : message.items) {
        const auto mayHaveHeard = [&item](const Alert &alert) {
            return alert.mayBeKnown && alert.row.monitor == item.monitor;
        };
        item.untold = item.untold && std::ranges::none_of(alerts, mayHaveHeard);
    }
    putIntoWords(message, m_route.context);
    sending.row = {message.key, m_channel, m_address, message.created, documentOf(message)};
    if (m_notSent && m_notSent->key == message.key) // the same was tried before
        sending.row.attempts = m_notSent->attempts;
    sending.alerts = std::move(alerts);
    return sending;
}

} // namespace vigia

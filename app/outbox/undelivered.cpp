// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/undelivered.h"

#include <algorithm>
#include <iterator>

namespace vigia {

void Undelivered::add(const std::vector<DeliveryRow> &deliveries)
{
    for (const DeliveryRow &delivery : deliveries) {
        if (delivery.alert.state == AlertState::NotDelivered && delivery.message)
            add(delivery.alert.channel, delivery.message->key);
    }
}

void Undelivered::rename(const QString &from, const QString &to)
{
    if (auto keys = m_keys.extract(from))
        m_keys[to].unite(keys.mapped());
}

void Undelivered::keepOnly(const IsThere &isThere)
{
    std::erase_if(m_keys, [&isThere](const auto &entry) { return !isThere(entry.first); });
}

std::map<QString, int> Undelivered::counts() const
{
    std::map<QString, int> counts;
    for (const auto &[channel, keys] : m_keys)
        counts[channel] = int(keys.size());
    return counts;
}

std::vector<DeliveryRow> Undelivered::lostOf(const std::vector<DeliveryRow> &deliveries, const IsThere &isThere) const
{
    std::vector<DeliveryRow> lost;
    std::ranges::copy_if(deliveries, std::back_inserter(lost), [&](const DeliveryRow &delivery) {
        const bool isLost = delivery.alert.state == AlertState::NotDelivered && delivery.message
            && delivery.message->state == MessageRow::State::NotDelivered;
        return isLost && isThere(delivery.message->channel) && !m_replaced.contains(delivery.alert.id);
    });
    return lost;
}

std::vector<Undelivered::Lost> Undelivered::inMessages(const std::vector<DeliveryRow> &lost)
{
    std::map<QString, Lost> byKey;
    for (const DeliveryRow &delivery : lost) {
        auto &[message, alerts] = byKey[delivery.message->key];
        message = *delivery.message;
        alerts.insert(alerts.begin(), delivery.alert); // they come newest first
    }
    std::vector<Lost> messages;
    for (auto &[key, message] : byKey)
        messages.push_back(std::move(message));
    std::ranges::sort(messages, {}, [](const Lost &message) { return message.alerts.front().id; });
    return messages;
}

DeliveryChange Undelivered::replace(const std::vector<DeliveryRow> &lost)
{
    DeliveryChange change;
    QSet<QString> keys;
    for (const DeliveryRow &delivery : lost) {
        m_replaced.insert(delivery.alert.id);
        change.alerts.push_back({delivery.alert.id, AlertState::Withdrawn, {}});
        if (keys.contains(delivery.message->key))
            continue;
        keys.insert(delivery.message->key);
        remove(*delivery.message);
        change.messages.push_back(*delivery.message);
        change.messages.back().state = MessageRow::State::GivenUp;
    }
    return change;
}

} // namespace vigia

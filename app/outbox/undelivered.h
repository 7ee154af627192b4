// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QSet>

#include <functional>
#include <map>
#include <vector>

namespace vigia {

//! The messages that were given up, and people told so, by channel: until they are sent again, or told by others.
class Undelivered
{
public:
    //! Whether there is such a channel.
    using IsThere = std::function<bool(const QString &channel)>;

    //! A message with the alerts it told.
    struct Lost {
        MessageRow message;
        std::vector<OutboxRow> alerts;
    };

    void add(const QString &channel, const QString &key) { m_keys[channel].insert(key); }
    //! Those of \a deliveries that were not delivered, from a former process.
    void add(const std::vector<DeliveryRow> &deliveries);
    void remove(const MessageRow &message) { m_keys[message.channel].remove(message.key); }
    void rename(const QString &from, const QString &to);
    //! What was lost on other channels is no trouble any more.
    void keepOnly(const IsThere &isThere);

    //! How many, by channel.
    std::map<QString, int> counts() const;

    //! Those of \a deliveries, the store's, newest first, that were not delivered and can be sent again.
    std::vector<DeliveryRow> lostOf(const std::vector<DeliveryRow> &deliveries, const IsThere &isThere) const;
    //! \a lost, of lostOf(), by messages, oldest first.
    static std::vector<Lost> inMessages(const std::vector<DeliveryRow> &lost);

    //! What \a lost, of lostOf(), told is told by other messages: what is to be kept of it.
    DeliveryChange replace(const std::vector<DeliveryRow> &lost);

private:
    std::map<QString, QSet<QString>> m_keys; //!< of messages, by channel
    QSet<qint64> m_replaced; //!< alerts: the store may not know yet
};

} // namespace vigia

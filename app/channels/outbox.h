// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "store/store.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace vigia {

//! Brings durable alerts to their channels, at least once (P2): an alert leaves the store's outbox
//! only after its channel said Accepted, and what a crash left behind is delivered at the next start.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Store &store, std::vector<std::unique_ptr<Channel>> channels, QObject *parent = nullptr);
    ~Outbox() override;

    //! The channels among \a names that want to hear of \a kind, in that order.
    QStringList recipients(const QStringList &names, AlertKind kind) const;

    //! Delivers \a alert now; id 0 means that it could not be stored yet. One to a channel that is not there
    //! waits in the store for it, until the store forgets what is that old.
    void deliver(const OutboxRow &alert);
    //! What was delivered with id 0 is stored now, as \a alert: not to be told again if it was accepted.
    void storedLate(const OutboxRow &alert);
    //! How many alerts are known that were delivered and not stored, or stored and not answered.
    std::size_t unsettled() const { return m_unstored.size(); }
    //! Beyond it the oldest go: if they are stored after all, they are told a second time.
    static constexpr std::size_t mostUnsettled = 10'000;

private:
    //! What makes an alert the same before and after it has an id: channel, kind, monitor, outage, time.
    using Key = std::tuple<QString, AlertKind, MonitorId, int, UtcTime>;
    struct Unstored {
        bool answered = false;
        bool accepted = false;
        std::optional<OutboxRow> stored;
    };

    static Key keyOf(const OutboxRow &alert);
    void remember(const Key &key);
    void settle(Key key);
    void markDelivered(qint64 id);

    Store &m_store;
    std::map<QString, std::unique_ptr<Channel>> m_channels;
    std::map<Key, Unstored> m_unstored;
    std::deque<Key> m_unstoredSince; //!< oldest first; some are settled already
};

} // namespace vigia

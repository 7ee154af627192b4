// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "store/store.h"

#include <QObject>

#include <map>
#include <memory>
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

    //! Delivers \a alert now; id 0 means that it could not be stored.
    void deliver(const OutboxRow &alert);

private:
    Store &m_store;
    std::map<QString, std::unique_ptr<Channel>> m_channels;
};

} // namespace vigia

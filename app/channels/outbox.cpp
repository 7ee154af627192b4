// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/outbox.h"

#include <QPointer>

namespace vigia {

Outbox::Outbox(Store &store, std::vector<std::unique_ptr<Channel>> channels, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    for (std::unique_ptr<Channel> &channel : channels) {
        const QString name = channel->name();
        m_channels.emplace(name, std::move(channel));
    }
}

Outbox::~Outbox() = default;

QStringList Outbox::recipients(const QStringList &names, AlertKind kind) const
{
    QStringList out;
    for (const QString &name : names) {
        const auto channel = m_channels.find(name);
        if (channel != m_channels.end() && channel->second->wants(kind))
            out.append(name);
    }
    return out;
}

void Outbox::deliver(const OutboxRow &alert)
{
    const auto channel = m_channels.find(alert.channel);
    if (channel == m_channels.end())
        return;
    channel->second->deliver(alert, [self = QPointer(this), id = alert.id](Channel::Outcome outcome) {
        if (!self || id == 0 || outcome != Channel::Outcome::Accepted)
            return;
        // An alert that cannot be marked is sent once more after a restart: a duplicate, not a loss.
        self->m_store.markDelivered({id}, [](const Result<void, StoreError> &) {});
    });
}

} // namespace vigia

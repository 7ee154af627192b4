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

Outbox::Key Outbox::keyOf(const OutboxRow &alert)
{
    return {alert.channel, alert.kind, alert.monitor, alert.incident, alert.created};
}

void Outbox::deliver(const OutboxRow &alert)
{
    const auto channel = m_channels.find(alert.channel);
    if (channel == m_channels.end())
        return;
    const Key key = keyOf(alert);
    if (alert.id == 0)
        remember(key);
    channel->second->deliver(alert, [self = QPointer(this), id = alert.id, key](Channel::Outcome outcome) {
        if (!self)
            return;
        const bool accepted = outcome == Channel::Outcome::Accepted;
        if (id != 0) {
            if (accepted)
                self->markDelivered(id);
            return;
        }
        const auto unstored = self->m_unstored.find(key);
        if (unstored == self->m_unstored.end())
            return;
        unstored->second.answered = true;
        unstored->second.accepted = accepted;
        self->settle(key);
    });
}

void Outbox::remember(const Key &key)
{
    m_unstored.try_emplace(key);
    m_unstoredSince.push_back(key);
    while (m_unstoredSince.size() > mostUnsettled) {
        m_unstored.erase(m_unstoredSince.front());
        m_unstoredSince.pop_front();
    }
}

void Outbox::storedLate(const OutboxRow &alert)
{
    const auto unstored = m_unstored.find(keyOf(alert));
    if (unstored == m_unstored.end())
        return deliver(alert);
    unstored->second.stored = alert;
    settle(unstored->first);
}

void Outbox::settle(Key key)
{
    const auto found = m_unstored.find(key);
    if (!found->second.answered || !found->second.stored)
        return;
    const Unstored unstored = found->second;
    m_unstored.erase(found);
    if (unstored.accepted)
        markDelivered(unstored.stored->id);
    else
        deliver(*unstored.stored);
}

void Outbox::markDelivered(qint64 id)
{
    // An alert that cannot be marked is sent once more after a restart: a duplicate, not a loss.
    m_store.markDelivered({id}, [](const Result<void, StoreError> &) {});
}

} // namespace vigia

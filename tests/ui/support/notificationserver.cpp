// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/notificationserver.h"

#include <QDBusMessage>

namespace vigia {

NotificationServer::NotificationServer()
    : m_bus(QStringLiteral("none"))
{
}

NotificationServer::~NotificationServer()
{
    vanish();
}

bool NotificationServer::appear(const QString &busAddress)
{
    static int count = 0;
    m_connectionName = QStringLiteral("notifications-%1").arg(++count);
    m_bus = QDBusConnection::connectToBus(busAddress, m_connectionName);
    return m_bus.isConnected()
        && m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
            QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
        && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

void NotificationServer::vanish()
{
    if (m_connectionName.isEmpty())
        return;
    m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    m_bus = QDBusConnection(QStringLiteral("none"));
    QDBusConnection::disconnectFromBus(m_connectionName);
    m_connectionName.clear();
    m_lastId = 100; // the next desktop counts differently
}

bool NotificationServer::staysSilent()
{
    if (!answers)
        setDelayedReply(true);
    return !answers;
}

QStringList NotificationServer::GetCapabilities()
{
    return staysSilent() ? QStringList() : capabilities;
}

uint NotificationServer::Notify(const QString &, uint replaces, const QString &icon, const QString &title,
    const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
{
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    calls.push_back({id, replaces, icon, title, body, actions, hints, timeout});
    return staysSilent() ? 0 : id;
}

void NotificationServer::CloseNotification(uint id)
{
    closed.push_back(id);
    Q_EMIT NotificationClosed(id, 3);
}

void NotificationServer::choose(uint id, const QString &action)
{
    Q_EMIT ActionInvoked(id, action);
    Q_EMIT NotificationClosed(id, 2);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/statusnotifierhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vigia {

namespace {

constexpr QLatin1StringView watcher("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView watcherPath("/StatusNotifierWatcher");

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(watcher, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    if (!m_bus.isConnected())
        return;
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierHost::ask);
    for (const auto &signal :
        {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        m_bus.connect(watcher, watcherPath, watcher, signal, this, SLOT(ask()));
    ask();
}

void StatusNotifierHost::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        watcher, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QString(watcher) << QStringLiteral("IsStatusNotifierHostRegistered");
    get.setAutoStartService(false);
    const quint64 question = ++m_question;
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending, question] {
        pending->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply = *pending;
        set(reply.isValid() && reply.value().variant().toBool());
    });
}

void StatusNotifierHost::set(bool registered)
{
    if (registered == m_registered)
        return;
    m_registered = registered;
    Q_EMIT changed(registered);
}

} // namespace vigia

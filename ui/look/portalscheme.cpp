// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/portalscheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vigia {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

//! The portal's Read wraps its answer twice, its signal once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus)
    : m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    ask();
}

void PortalScheme::ask()
{
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(QVariant::fromValue(reply.value()));
    });
}

void PortalScheme::settingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0] == appearance && arguments[1] == colorScheme)
        take(arguments[2]);
}

void PortalScheme::take(const QVariant &value)
{
    std::optional<Scheme> preferred;
    switch (unwrapped(value).toUInt()) {
    case 1:
        preferred = Scheme::Dark;
        break;
    case 2:
        preferred = Scheme::Light;
        break;
    }
    if (preferred == m_preferred)
        return;
    m_preferred = preferred;
    Q_EMIT changed();
}

} // namespace vigia

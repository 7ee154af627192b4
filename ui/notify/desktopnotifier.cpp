// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktopnotifier.h"

#include "notify/notificationtext.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <initializer_list>

namespace vigia {

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");

constexpr int byTheDesktop = -1; //!< expire_timeout: as it thinks best
constexpr int never = 0;

QString idOf(NotificationAction action)
{
    switch (action) {
    case NotificationAction::Open:
        return QStringLiteral("default"); // a click on the notification itself
    case NotificationAction::Acknowledge:
        return QStringLiteral("acknowledge");
    case NotificationAction::AcknowledgeWithNote:
        return QStringLiteral("acknowledge-with-note");
    case NotificationAction::Mute:
        return QStringLiteral("mute");
    }
    Q_UNREACHABLE();
}

std::optional<NotificationAction> actionOf(const QString &id)
{
    for (const NotificationAction action : {NotificationAction::Open, NotificationAction::Acknowledge,
             NotificationAction::AcknowledgeWithNote, NotificationAction::Mute}) {
        if (id == idOf(action))
            return action;
    }
    return {};
}

uchar byteOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Low:
        return 0;
    case Urgency::Normal:
        return 1;
    case Urgency::Critical:
        return 2;
    }
    Q_UNREACHABLE();
}

QString pictureOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Low:
    case Urgency::Normal:
        return QStringLiteral("dialog-information");
    case Urgency::Critical:
        return QStringLiteral("dialog-error");
    }
    Q_UNREACHABLE();
}

QStringList actionList(const Notification &notification)
{
    QStringList list{idOf(NotificationAction::Open), actionText(NotificationAction::Open)};
    for (const NotificationAction action : notification.actions)
        list << idOf(action) << actionText(action);
    return list;
}

NotShown reasonOf(const QDBusError &error)
{
    const auto isOneOf = [&error](std::initializer_list<QDBusError::ErrorType> types) {
        return std::find(types.begin(), types.end(), error.type()) != types.end();
    };
    if (isOneOf({QDBusError::NoReply, QDBusError::Timeout, QDBusError::TimedOut}))
        return NotShown::Silent;
    if (isOneOf({QDBusError::ServiceUnknown, QDBusError::NoServer, QDBusError::Disconnected, QDBusError::NoNetwork}))
        return NotShown::NobodyThere;
    // It is installed, but could not be started.
    return error.name().startsWith(QLatin1StringView("org.freedesktop.DBus.Error.Spawn")) ? NotShown::NobodyThere
                                                                                          : NotShown::Refused;
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, Duration deadline)
    : m_bus(bus)
    , m_owner(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_deadline(int(deadline.count()))
{
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::forgetDesktop);
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(
        service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
}

void DesktopNotifier::show(const Notification &notification)
{
    Entry &entry = m_entries[notification.key];
    entry.closeThen = false;
    entry.next = notification;
    if (entry.asking)
        return;
    if (m_capabilities)
        goOn(notification.key);
    else
        askCapabilities();
}

void DesktopNotifier::update(const Notification &notification)
{
    const auto entry = m_entries.constFind(notification.key);
    if (entry != m_entries.cend() && !entry->closeThen)
        show(notification);
}

void DesktopNotifier::close(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->next.reset();
    if (entry->asking) {
        entry->closeThen = true;
        return;
    }
    if (entry->id != 0)
        callAsync("CloseNotification", {entry->id});
    m_entries.erase(entry);
}

QDBusPendingCall DesktopNotifier::callAsync(const char *method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QLatin1StringView(method));
    call.setArguments(arguments);
    return m_bus.asyncCall(call, m_deadline);
}

void DesktopNotifier::askCapabilities()
{
    if (m_askingCapabilities)
        return;
    m_askingCapabilities = true;
    auto *pending = new QDBusPendingCallWatcher(callAsync("GetCapabilities", {}), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
        pending->deleteLater();
        m_askingCapabilities = false;
        const QDBusPendingReply<QStringList> reply = *pending;
        if (reply.isValid())
            takeCapabilities(reply.value());
        else
            failWaiting(reply.error());
    });
}

void DesktopNotifier::takeCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys)
        goOn(key);
}

void DesktopNotifier::failWaiting(const QDBusError &error)
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end() || !entry->next || entry->asking)
            continue;
        entry->next.reset();
        fail(key, error);
    }
}

//! Another desktop knows nothing of what the last one showed, and may be able to do other things.
void DesktopNotifier::forgetDesktop()
{
    m_capabilities.reset();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        entry->id = 0;
        entry = entry->asking || entry->next ? std::next(entry) : m_entries.erase(entry);
    }
}

void DesktopNotifier::goOn(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || entry->asking || !entry->next)
        return;
    const Notification notification = *std::exchange(entry->next, std::nullopt);
    entry->asking = true;
    send(notification);
}

void DesktopNotifier::send(const Notification &notification)
{
    const bool readsMarkup = m_capabilities->contains(QLatin1StringView("body-markup"));
    const bool hasActions = m_capabilities->contains(QLatin1StringView("actions"));
    const QVariantMap hints{
        // A byte: desktops ignore it as any other number, and an outage would vanish by itself.
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(byteOf(notification.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("vigia")},
        {QStringLiteral("suppress-sound"), true}, // the alarm is a matter of its own
    };
    const QVariantList arguments{QStringLiteral("Vigia"), m_entries[notification.key].id,
        pictureOf(notification.urgency), notification.title,
        readsMarkup ? notification.body.toHtmlEscaped() : notification.body,
        hasActions ? actionList(notification) : QStringList(), hints, notification.stays ? never : byTheDesktop};

    auto *pending = new QDBusPendingCallWatcher(callAsync("Notify", arguments), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending, key = notification.key] {
        pending->deleteLater();
        const QDBusPendingReply<uint> reply = *pending;
        if (reply.isValid())
            takeAnswer(key, reply.value());
        else
            fail(key, reply.error());
    });
}

void DesktopNotifier::takeAnswer(const QString &key, uint id)
{
    Entry &entry = m_entries[key];
    entry.asking = false;
    entry.id = id;
    if (entry.closeThen) {
        close(key);
        return;
    }
    Q_EMIT shown(key);
    showNext(key);
}

//! What the desktop shows already stays known: it can still be replaced, and taken away.
void DesktopNotifier::fail(const QString &key, const QDBusError &error)
{
    Entry &entry = m_entries[key];
    entry.asking = false;
    if (entry.closeThen) {
        close(key);
    } else if (entry.next) {
        showNext(key);
    } else {
        if (entry.id == 0)
            m_entries.remove(key);
        Q_EMIT notShown(key, reasonOf(error));
    }
}

void DesktopNotifier::showNext(const QString &key)
{
    if (m_capabilities)
        goOn(key);
    else if (m_entries.contains(key) && m_entries[key].next)
        askCapabilities();
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->id == id)
            return entry.key();
    }
    return {};
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    // The signal goes to everybody on the bus: of ids that are not ours nothing is known.
    const QString key = keyOf(id);
    const std::optional<NotificationAction> chosen = actionOf(action);
    if (id != 0 && !key.isEmpty() && chosen)
        Q_EMIT actionChosen(key, *chosen);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (id == 0 || key.isEmpty())
        return;
    Entry &entry = m_entries[key];
    entry.id = 0;
    if (!entry.asking && !entry.next)
        m_entries.remove(key);
}

} // namespace vigia

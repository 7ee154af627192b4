// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

#include <gio/gio.h>

namespace vigia {

namespace {

constexpr int patienceMs = 5000;
const QString serviceName = QStringLiteral("org.freedesktop.secrets");

//! Without an address the libraries would start a bus of their own, on which nobody is, and leave it behind.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

//! Forgets the session that libsecret has with the keyring; it begins another when it needs one. QtKeychain
//! loads libsecret while it runs, so it is looked for there.
void endSession()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

QDBusMessage isLocked()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    return question;
}

KeyringState stateFrom(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyringState::Silent;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return KeyringState::NoBus;
    case QDBusError::ServiceUnknown:
        return KeyringState::Absent;
    default: // there is a list of those that know the service and not the collection, and it is open
        return error.name().startsWith(QLatin1StringView("org.freedesktop.DBus.Error.Spawn")) ? KeyringState::Absent
                                                                                              : KeyringState::Empty;
    }
}

KeyringState stateFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError())
        return stateFrom(reply.error());
    return reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open;
}

} // namespace

//! Held for as long as we live: a connection made anew would end the process again.
class SecretService::SharedBus
{
public:
    SharedBus()
        : m_cancellable(g_cancellable_new())
    {
        g_bus_get(G_BUS_TYPE_SESSION, m_cancellable, &SharedBus::onBus, this);
    }
    ~SharedBus()
    {
        g_cancellable_cancel(m_cancellable);
        g_object_unref(m_cancellable);
        if (m_bus)
            g_object_unref(m_bus);
    }
    SharedBus(const SharedBus &) = delete;
    SharedBus &operator=(const SharedBus &) = delete;

private:
    static void onBus(GObject *, GAsyncResult *result, gpointer self)
    {
        GError *error = nullptr;
        GDBusConnection *bus = g_bus_get_finish(result, &error);
        // Cancelled: whom `self` was has gone.
        const bool isOurs = !g_error_matches(error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
        g_clear_error(&error);
        if (!bus)
            return;
        g_dbus_connection_set_exit_on_close(bus, FALSE);
        if (isOurs)
            static_cast<SharedBus *>(self)->m_bus = bus;
    }

    GCancellable *const m_cancellable;
    GDBusConnection *m_bus = nullptr;
};

SecretService::SecretService() = default;
SecretService::~SecretService() = default;

void SecretService::ask(std::function<void(KeyringState)> answer)
{
    if (!hasSessionBus())
        return answer(KeyringState::NoBus);
    if (!m_bus)
        m_bus = std::make_unique<SharedBus>();
    if (!m_owner) {
        m_owner = std::make_unique<QDBusServiceWatcher>(serviceName, QDBusConnection::sessionBus());
        connect(m_owner.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, [] { endSession(); });
    }
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(isLocked(), patienceMs);
    auto watcher = std::make_shared<std::unique_ptr<QDBusPendingCallWatcher, QScopedPointerDeleteLater>>(
        new QDBusPendingCallWatcher(call));
    connect(watcher->get(), &QDBusPendingCallWatcher::finished, this,
        [answer = std::move(answer), watcher](QDBusPendingCallWatcher *finished) {
            const KeyringState state = stateFrom(QDBusPendingReply<QDBusVariant>(*finished));
            watcher->reset();
            answer(state);
        });
}

} // namespace vigia

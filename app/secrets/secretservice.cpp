// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QLibrary>
#include <QTimer>

#include <gio/gio.h>

#include <utility>

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

const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

QDBusMessage question(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(serviceName, path, QLatin1StringView(interface), QLatin1StringView(method));
}

QDBusMessage toService(const char *method)
{
    return question(QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service", method);
}

QDBusMessage isLocked()
{
    return question(
               QStringLiteral("/org/freedesktop/secrets/aliases/default"), "org.freedesktop.DBus.Properties", "Get")
        << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
}

//! Calls back once, unless \a context goes before.
void call(const QDBusMessage &message, QObject *context, std::function<void(const QDBusPendingCall &)> answered)
{
    auto watcher = std::make_shared<std::unique_ptr<QDBusPendingCallWatcher, QScopedPointerDeleteLater>>(
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs)));
    QObject::connect(watcher->get(), &QDBusPendingCallWatcher::finished, context,
        [answered = std::move(answered), watcher](const QDBusPendingCallWatcher *finished) {
            const QDBusPendingCall answer = *finished;
            watcher->reset();
            answered(answer);
        });
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
    explicit SharedBus(SecretService &service)
        : m_service(service)
        , m_cancellable(g_cancellable_new())
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
        if (bus)
            g_dbus_connection_set_exit_on_close(bus, FALSE);
        if (!isOurs)
            return;
        auto *shared = static_cast<SharedBus *>(self);
        shared->m_bus = bus;
        shared->m_service.busCame(bus != nullptr); // the end of *shared, perhaps
    }

    SecretService &m_service;
    GCancellable *const m_cancellable;
    GDBusConnection *m_bus = nullptr;
};

SecretService::SecretService() = default;
SecretService::~SecretService() = default;

void SecretService::ask(std::function<void(KeyringState)> answer)
{
    if (!hasSessionBus())
        return answer(KeyringState::NoBus);
    whenBusIsThere([this, answer = std::move(answer)](std::optional<KeyringState> why) {
        if (why)
            return answer(*why);
        call(isLocked(), this, [answer](const QDBusPendingCall &reply) {
            const KeyringState state = stateFrom(QDBusPendingReply<QDBusVariant>(reply));
            answer(state);
        });
    });
}

void SecretService::whenBusIsThere(GoOn goOn)
{
    if (m_isBusThere)
        return goOn({});
    const int number = ++m_lastWaiting;
    m_waiting.emplace(number, std::move(goOn));
    QTimer::singleShot(patienceMs, this, [this, number] {
        if (const auto overdue = m_waiting.extract(number))
            overdue.mapped()(KeyringState::Silent);
    });
    if (!m_bus)
        m_bus = std::make_unique<SharedBus>(*this);
}

void SecretService::busCame(bool isThere)
{
    m_isBusThere = isThere;
    if (isThere)
        watch();
    else
        m_bus.reset(); // whoever asks next tries again
    for (const auto &[number, goOn] : std::exchange(m_waiting, {}))
        goOn(isThere ? std::nullopt : std::optional(KeyringState::NoBus));
}

void SecretService::watch()
{
    m_owner = std::make_unique<QDBusServiceWatcher>(serviceName, QDBusConnection::sessionBus());
    connect(m_owner.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        endSession();
        end(); // what it was asked went with it
    });
}

void SecretService::open(std::function<void()> over)
{
    if (m_over || !hasSessionBus())
        return over();
    m_over = std::move(over);
    whenBusIsThere([this](std::optional<KeyringState> why) {
        if (why)
            end();
        else
            readAlias();
    });
}

void SecretService::readAlias()
{
    call(toService("ReadAlias") << QStringLiteral("default"), this, [this](const QDBusPendingCall &reply) {
        const QDBusPendingReply<QDBusObjectPath> collection(reply);
        const QString path = collection.isValid() ? collection.value().path() : QString();
        if (path.size() > 1)
            unlock(path);
        else
            end();
    });
}

void SecretService::unlock(const QString &collection)
{
    const QList<QDBusObjectPath> wanted{QDBusObjectPath(collection)};
    call(toService("Unlock") << QVariant::fromValue(wanted), this, [this](const QDBusPendingCall &reply) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> unlocked(reply);
        const QString path = unlocked.isValid() ? unlocked.argumentAt<1>().path() : QString();
        if (path.size() > 1)
            prompt(path);
        else
            end(); // it is open, or cannot be opened
    });
}

void SecretService::prompt(const QString &path)
{
    m_prompt = path;
    QDBusConnection::sessionBus().connect(
        serviceName, path, promptInterface, QStringLiteral("Completed"), this, SLOT(completed(bool, QDBusVariant)));
    call(question(path, "org.freedesktop.Secret.Prompt", "Prompt") << QString(), this,
        [this, path](const QDBusPendingCall &reply) {
            if (reply.isError() && m_prompt == path)
                end();
        });
}

void SecretService::completed(bool, const QDBusVariant &)
{
    end();
}

void SecretService::end()
{
    if (!m_prompt.isEmpty())
        QDBusConnection::sessionBus().disconnect(serviceName, std::exchange(m_prompt, {}), promptInterface,
            QStringLiteral("Completed"), this, SLOT(completed(bool, QDBusVariant)));
    if (const auto over = std::exchange(m_over, {}))
        over();
}

} // namespace vigia

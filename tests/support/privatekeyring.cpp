// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatekeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

namespace vigia::test {

//! As the Secret Service hands secrets over: (oayays).
struct CarriedSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

static QDBusArgument &operator<<(QDBusArgument &to, const CarriedSecret &secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.type;
    to.endStructure();
    return to;
}

static const QDBusArgument &operator>>(const QDBusArgument &from, CarriedSecret &secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.type;
    from.endStructure();
    return from;
}

} // namespace vigia::test

Q_DECLARE_METATYPE(vigia::test::CarriedSecret)

namespace vigia::test {

namespace {

constexpr auto password = "ci-pass"; //!< an empty one makes no keyring
const QString keyringName = QStringLiteral("org.freedesktop.secrets");
const QString promptsConnection = QStringLiteral("asking for the keyring's password");

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process.processId()), SIGCONT);
    process.kill();
    process.waitForFinished();
}

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    kill();
}

bool PrivateKeyring::start(As as)
{
    m_daemon.setProcessEnvironment(environment());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (as == As::Open)
        arguments.append(QStringLiteral("--unlock"));
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon.waitForStarted())
        return false;
    if (as == As::Open)
        m_daemon.write(password);
    m_daemon.closeWriteChannel();
    const QString ownName = QStringLiteral("watching the keyring");
    const bool isThere = QTest::qWaitFor(
        [&] {
            const auto bus = QDBusConnection::connectToBus(address(), ownName);
            return bus.interface()->isServiceRegistered(keyringName).value();
        },
        30'000);
    QDBusConnection::disconnectFromBus(ownName);
    return isThere;
}

bool PrivateKeyring::unlock() const
{
    qDBusRegisterMetaType<CarriedSecret>();
    const QString ownName = QStringLiteral("opening the keyring");
    const auto call = [&](const char *interface, const char *method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(keyringName, QStringLiteral("/org/freedesktop/secrets"),
            QLatin1StringView(interface), QLatin1StringView(method));
        message.setArguments(arguments);
        return QDBusConnection::connectToBus(address(), ownName).call(message);
    };
    const QDBusMessage session = call("org.freedesktop.Secret.Service", "OpenSession",
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const auto path = session.arguments().value(1).value<QDBusObjectPath>();
    const QDBusMessage opened =
        call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
            {QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))),
                QVariant::fromValue(CarriedSecret{path, {}, password, QStringLiteral("text/plain")})});
    QDBusConnection::disconnectFromBus(ownName);
    return opened.type() == QDBusMessage::ReplyMessage;
}

KeyringPrompts::KeyringPrompts(const PrivateKeyring &keyring)
{
    auto bus = QDBusConnection::connectToBus(keyring.address(), promptsConnection);
    const bool isThere =
        bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this, QDBusConnection::ExportAllSlots)
        && bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    if (!isThere)
        qFatal("nobody can be asked for the keyring's password");
}

KeyringPrompts::~KeyringPrompts()
{
    QDBusConnection::disconnectFromBus(promptsConnection);
}

void PrivateKeyring::kill()
{
    end(m_daemon);
}

//! Nobody else: 0 would be all of the test's own group.
static void sendSignal(const QProcess &process, int what)
{
    if (process.processId() <= 0)
        qFatal("the keyring has ended");
    ::kill(pid_t(process.processId()), what);
}

void PrivateKeyring::freeze() const
{
    sendSignal(m_daemon, SIGSTOP);
}

void PrivateKeyring::thaw() const
{
    sendSignal(m_daemon, SIGCONT);
}

QProcessEnvironment PrivateKeyring::environment() const
{
    QProcessEnvironment environment = m_bus.environment();
    for (const char *name : {"DISPLAY", "GNOME_KEYRING_CONTROL", "QT_NO_GLIB"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

void PrivateKeyring::moveIn() const
{
    const QProcessEnvironment here = environment();
    const QStringList before = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : before) {
        if (!here.contains(name))
            qunsetenv(name.toUtf8().constData());
    }
    const QStringList names = here.keys();
    for (const QString &name : names)
        qputenv(name.toUtf8().constData(), here.value(name).toUtf8());
}

} // namespace vigia::test

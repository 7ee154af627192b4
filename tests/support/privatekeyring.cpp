// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatekeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace vigia::test {

namespace {

constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

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
    killBus();
}

bool PrivateKeyring::startBus()
{
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &place : {QStringLiteral("home"), QStringLiteral("run")}) {
        if (!QDir(m_folder.path()).mkdir(place) || !QFile::setPermissions(m_folder.filePath(place), ownerOnly))
            return false;
    }
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
        return false;
    file.close();
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
            QStringLiteral("--print-address=1")});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(10'000)) { }
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
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
        m_daemon.write("ci-pass"); // an empty one makes no keyring
    m_daemon.closeWriteChannel();
    const QString ownName = QStringLiteral("watching the keyring");
    const bool isThere = QTest::qWaitFor(
        [&] {
            const auto bus = QDBusConnection::connectToBus(m_address, ownName);
            return bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value();
        },
        10'000);
    QDBusConnection::disconnectFromBus(ownName);
    return isThere;
}

void PrivateKeyring::kill()
{
    end(m_daemon);
}

void PrivateKeyring::killBus()
{
    end(m_bus);
}

void PrivateKeyring::freeze() const
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void PrivateKeyring::thaw() const
{
    ::kill(pid_t(m_daemon.processId()), SIGCONT);
}

QProcessEnvironment PrivateKeyring::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
             "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_KEYRING_CONTROL", "QT_NO_GLIB"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace vigia {

namespace {

constexpr auto configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
)";
constexpr auto end = "  </policy>\n</busconfig>\n";

} // namespace

bool PrivateBus::start(const QByteArray &refusals)
{
    QFile file(m_directory.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration + refusals + end) < 0)
        return false;
    file.close();
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &place : {QStringLiteral("home"), QStringLiteral("run")}) {
        if (!QDir(directory()).mkdir(place) || !QFile::setPermissions(m_directory.filePath(place), ownerOnly))
            return false;
    }
    const QStringList arguments{QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
        QStringLiteral("--print-address=1")};
    if (!m_daemon.start(QStringLiteral("dbus-daemon"), arguments, QProcessEnvironment::systemEnvironment()))
        return false;
    m_address = QString::fromLatin1(m_daemon.readLine());
    return !m_address.isEmpty();
}

void PrivateBus::freeze()
{
    signal(SIGSTOP);
}

void PrivateBus::thaw()
{
    signal(SIGCONT);
}

//! Nobody else: 0 would be all of the test's own group.
void PrivateBus::signal(int what)
{
    const qint64 daemon = m_daemon.process().processId();
    if (daemon <= 0)
        qFatal("the bus has ended");
    ::kill(pid_t(daemon), what);
}

QProcessEnvironment PrivateBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("HOME"), m_directory.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_directory.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY", "XAUTHORITY",
             "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        environment.remove(QLatin1StringView(name));
    return environment;
}

} // namespace vigia

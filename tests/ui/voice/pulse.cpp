// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulse.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
namespace vigia::test {

using namespace Qt::StringLiterals;

namespace {

bool answers()
{
    QProcess pactl;
    pactl.start(u"pactl"_s, {u"info"_s});
    return pactl.waitForFinished() && pactl.exitCode() == 0;
}

QStringList deviceArguments(const QString &name)
{
    return {u"sink_name="_s + name, u"rate=44100"_s, u"channels=2"_s, u"norewinds=1"_s,
        u"sink_properties=device.description="_s + name};
}

} // namespace

Pulse::Pulse(With with)
{
    const QString socket = m_directory.filePath(u"pulse.sock"_s);
    qputenv("HOME", QFile::encodeName(m_directory.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory.path()));
    qputenv("PULSE_SERVER", QFile::encodeName(u"unix:"_s + socket));
    for (const char *name :
        {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_RUNTIME_PATH", "PULSE_SINK", "XDG_CONFIG_HOME"})
        qunsetenv(name);
    m_server.setStandardErrorFile(m_directory.filePath(u"pulse.log"_s));
    if (with != With::NoServer)
        start(with == With::Device);
}

Pulse::~Pulse()
{
    kill();
}

void Pulse::start(bool device)
{
    QStringList arguments{
        u"-n"_s, u"--daemonize=no"_s, u"--use-pid-file=no"_s, u"--disable-shm=yes"_s, u"--exit-idle-time=-1"_s};
    if (device)
        arguments << u"-L"_s << u"module-null-sink "_s + deviceArguments(u"ci"_s).join(u' ');
    const QString socket = m_directory.filePath(u"pulse.sock"_s);
    QFile::remove(socket);
    arguments << u"-L"_s << u"module-native-protocol-unix socket="_s + socket + u" auth-anonymous=1"_s;
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // however the test ends
    m_server.start(u"pulseaudio"_s, arguments);
    if (!m_server.waitForStarted())
        qFatal("pulseaudio does not start");
    while (!answers()) {
        if (m_server.state() == QProcess::NotRunning)
            qFatal("pulseaudio ended");
        m_server.waitForFinished(20);
    }
}

void Pulse::kill()
{
    m_server.kill();
    m_server.waitForFinished();
}

void Pulse::addDevice(const QString &name)
{
    control(QStringList{u"load-module"_s, u"module-null-sink"_s} + deviceArguments(name));
}

void Pulse::removeDevice(const QString &name)
{
    for (const QByteArray &line : control({u"list"_s, u"short"_s, u"modules"_s}).split('\n')) {
        if (line.contains("sink_name=" + name.toUtf8() + ' '))
            control({u"unload-module"_s, QString::fromUtf8(line.split('\t').first())});
    }
}

QByteArray Pulse::control(const QStringList &arguments)
{
    QProcess pactl;
    pactl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    pactl.start(u"pactl"_s, arguments);
    if (!pactl.waitForFinished() || pactl.exitCode() != 0)
        qFatal("pactl %s failed", qPrintable(arguments.join(u' ')));
    return pactl.readAllStandardOutput();
}

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "support/wire.h"

#include <QFile>

#include <unistd.h>

namespace vigia::bench {

namespace {

QByteArray procFile(qint64 process, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Server::Server(const QByteArray &monitors)
    : m_port(test::freePort())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VIGIA_SECRET_MONITORA"), QLatin1StringView(password));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_directory.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    const QString program = QStringLiteral(VIGIA_PROGRAM);
    const QStringList profile{QStringLiteral("--profile"), m_directory.filePath(QStringLiteral("profile"))};
    const QString configuration = m_directory.filePath(QStringLiteral("watch.yml"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for a configuration");
    file.write("version: 1\ndefaults: {alerts: []}\nlisten: {port: " + QByteArray::number(m_port)
        + ", users: [{name: " + user + ", secret: monitora}]}\nmonitors:\n" + monitors);
    file.close();
    QProcess import;
    import.setProcessEnvironment(environment);
    import.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    import.start(program, profile + QStringList{QStringLiteral("import"), configuration});
    import.waitForFinished(-1);
    if (import.exitCode() != 0)
        qFatal("the configuration is refused");
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice()); // every transition is a line
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, profile + QStringList{QStringLiteral("--headless")});
    m_process.waitForStarted();
}

Server::~Server()
{
    m_process.terminate();
    m_process.waitForFinished(30'000);
}

std::chrono::duration<double> Server::cpuTime() const
{
    const QByteArray stat = procFile(m_process.processId(), QStringLiteral("stat"));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return std::chrono::duration<double>(ticks / double(sysconf(_SC_CLK_TCK)));
}

double Server::residentMiB() const
{
    const QByteArrayList pages = procFile(m_process.processId(), QStringLiteral("statm")).split(' ');
    return pages.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

} // namespace vigia::bench

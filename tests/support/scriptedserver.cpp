// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QFile>
#include <QJsonDocument>

namespace vigia::test {

static QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            qFatal("a server of the tests does not start or does not answer");
    }
    return process.readLine();
}

ScriptedServer::ScriptedServer(const QString &script, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VIGIA_TEST_PASSWORD"), QLatin1StringView(password));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString path = QStringLiteral(VIGIA_TEST_SUPPORT "/") + script;
    m_process.start(
        QStringLiteral("python3"), QStringList{path, m_directory.filePath(QStringLiteral("log"))} + arguments);
    m_ports = QJsonDocument::fromJson(lineOf(m_process)).object();
}

ScriptedServer::~ScriptedServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

quint16 ScriptedServer::port(const QString &name) const
{
    const int port = m_ports.value(name).toInt();
    if (port == 0)
        qFatal("the server has no endpoint %s", qPrintable(name));
    return quint16(port);
}

QList<QJsonObject> ScriptedServer::log() const
{
    QFile file(m_directory.filePath(QStringLiteral("log")));
    QList<QJsonObject> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.endsWith('\n')) // else it is being written
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

QJsonObject ScriptedServer::last() const
{
    const QList<QJsonObject> entries = log();
    return entries.isEmpty() ? QJsonObject() : entries.last();
}

void ScriptedServer::ask(const QByteArray &line)
{
    m_process.write(line + '\n');
    lineOf(m_process);
}

} // namespace vigia::test

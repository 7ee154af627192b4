// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace vigia::test {

//! A server of tests/support/*.py as a child: see there for what it does.
class ScriptedServer
{
public:
    //! \a script gets the path of its log and \a arguments.
    explicit ScriptedServer(const QString &script, const QStringList &arguments = {});
    ~ScriptedServer();

    quint16 port(const QString &name) const;
    QList<QJsonObject> log() const;
    QJsonObject last() const; //!< of the log; empty where there is none
    //! Sends \a line to the server's standard input and waits for the answer.
    void ask(const QByteArray &line);

    static constexpr const char *password = "pa55-w0rd-canary"; //!< in the server's environment

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QJsonObject m_ports;
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace vigia {

//! A process that a test needs and that does not outlive it, however the test ends.
class ChildProcess final
{
public:
    ~ChildProcess();

    //! False where it cannot be started; why() says so.
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    //! The next line of its output; empty where none comes within \a milliseconds.
    QByteArray readLine(int milliseconds = 30000);
    void write(const QByteArray &line) { m_process.write(line + '\n'); }
    void stop();

    QProcess &process() { return m_process; }
    QString why() const { return m_process.program() + QStringLiteral(": ") + m_process.errorString(); }

private:
    QProcess m_process;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace vigia::test {

//! Holds one thread of a running child, by its name, while all the others go on: what a disk that hangs does to the
//! thread that waits for it. It goes on when this is destroyed.
class ThreadStopper
{
public:
    ThreadStopper(qint64 process, const QByteArray &name)
        : m_thread(find(process, name))
    {
        if (m_thread == 0)
            return;
        if (::ptrace(PTRACE_SEIZE, m_thread, nullptr, nullptr) != 0
            || ::ptrace(PTRACE_INTERRUPT, m_thread, nullptr, nullptr) != 0) {
            m_thread = 0;
            return;
        }
        ::waitpid(m_thread, nullptr, __WALL);
    }
    ~ThreadStopper() { goOn(); }
    ThreadStopper(const ThreadStopper &) = delete;
    ThreadStopper &operator=(const ThreadStopper &) = delete;

    bool holds() const { return m_thread != 0; }
    void goOn()
    {
        if (std::exchange(m_held, false) && m_thread != 0)
            ::ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
    }

private:
    static pid_t find(qint64 process, const QByteArray &name)
    {
        const QString tasks = QStringLiteral("/proc/%1/task").arg(process);
        const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            QFile file(QStringLiteral("%1/%2/comm").arg(tasks, thread));
            if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == name)
                return pid_t(thread.toInt());
        }
        return 0;
    }

    pid_t m_thread;
    bool m_held = true;
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdarg>
#include <functional>
#include <mutex>
#include <utility>

namespace vigia {

//! What libmicrohttpd says, into the diagnostic log. Clients can make it say things at will: little of it is kept.
class DaemonLog
{
public:
    //! \a spoke is called after each line, on the thread that wrote it.
    explicit DaemonLog(std::function<void()> spoke = {})
        : m_spoke(std::move(spoke))
    {
    }

    static void write(void *self, const char *format, va_list arguments);

    QString lastWords() const;

private:
    void keep(const char *line);

    const std::function<void()> m_spoke;
    mutable std::mutex m_mutex;
    QString m_last;
    std::chrono::steady_clock::time_point m_nextLine;
    int m_unsaid = 0;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdarg>
#include <mutex>

namespace vigia {

//! What libmicrohttpd says, into the diagnostic log. Clients can make it say things at will: little of it is kept.
class DaemonLog
{
public:
    static void write(void *self, const char *format, va_list arguments);

    QString lastWords() const;

private:
    mutable std::mutex m_mutex;
    QString m_last;
    std::chrono::steady_clock::time_point m_nextLine;
    int m_unsaid = 0;
};

} // namespace vigia

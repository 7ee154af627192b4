// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonlog.h"

#include <QLoggingCategory>

#include <cstdio>

namespace vigia {

namespace {

Q_LOGGING_CATEGORY(lcListener, "vigia.listener")
constexpr auto pause = std::chrono::seconds(60);

} // namespace

void DaemonLog::write(void *self, const char *format, va_list arguments)
{
    char line[256];
    std::vsnprintf(line, sizeof line, format, arguments);
    auto *log = static_cast<DaemonLog *>(self);
    const std::lock_guard lock(log->m_mutex);
    log->m_last = QString::fromUtf8(line).simplified();
    const auto now = std::chrono::steady_clock::now();
    if (now < log->m_nextLine) {
        ++log->m_unsaid;
        return;
    }
    qCInfo(lcListener, "%ls (and %d lines before it)", qUtf16Printable(log->m_last), std::exchange(log->m_unsaid, 0));
    log->m_nextLine = now + pause;
}

QString DaemonLog::lastWords() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

} // namespace vigia

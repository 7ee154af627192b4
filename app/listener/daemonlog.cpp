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
    log->keep(line);
    if (log->m_spoke)
        log->m_spoke();
}

void DaemonLog::keep(const char *line)
{
    const std::lock_guard lock(m_mutex);
    m_last = QString::fromUtf8(line).simplified();
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextLine) {
        ++m_unsaid;
        return;
    }
    qCInfo(lcListener, "%ls (and %d lines before it)", qUtf16Printable(m_last), std::exchange(m_unsaid, 0));
    m_nextLine = now + pause;
}

QString DaemonLog::lastWords() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting.h"

#include <cstdlib>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vigia::alarmline {

void prepareReporting()
{
#ifndef Q_OS_WIN
    struct stat output;
    if (fstat(1, &output) == 0 && S_ISFIFO(output.st_mode))
        fcntl(1, F_SETFL, fcntl(1, F_GETFL) | O_NONBLOCK);
#endif
}

void report(const Report &report)
{
    const QByteArray line = encode(report) + '\n'; // far below PIPE_BUF: written whole or not at all
#ifdef Q_OS_WIN
    [[maybe_unused]] const auto written = _write(1, line.constData(), unsigned(line.size()));
#else
    [[maybe_unused]] const auto written = write(1, line.constData(), size_t(line.size()));
#endif
}

void leave(int code)
{
    std::_Exit(code);
}

} // namespace vigia::alarmline

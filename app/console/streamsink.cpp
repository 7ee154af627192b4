// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamsink.h"

#include <QtGlobal>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace vigia {

bool StreamSink::write(const QByteArray &bytes)
{
    const auto size = std::size_t(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size, m_stream) == size && std::fflush(m_stream) == 0)
        return true;
    if (m_trouble.isEmpty() && errno != EPIPE)
        m_trouble = QString::fromLocal8Bit(std::strerror(errno));
    return false;
}

bool StreamSink::isTerminal() const
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(m_stream)) != 0;
#else
    return isatty(fileno(m_stream)) != 0;
#endif
}

} // namespace vigia

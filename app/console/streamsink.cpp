// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamsink.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace vigia {

bool StreamSink::write(const QByteArray &bytes)
{
    const auto size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, m_stream) == size && std::fflush(m_stream) == 0;
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

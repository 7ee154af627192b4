// SPDX-License-Identifier: GPL-3.0-or-later
#include "framing.h"

namespace vigia {

void LineBuffer::append(const QByteArray &bytes)
{
    if (m_overlong)
        return;
    if (m_begin > 0) {
        m_bytes.remove(0, m_begin);
        m_searched -= m_begin;
        m_begin = 0;
    }
    m_bytes += bytes;
}

std::optional<QByteArray> LineBuffer::take()
{
    if (m_overlong)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', m_searched);
    m_searched = end < 0 ? m_bytes.size() : end + 1;
    if ((end < 0 ? m_bytes.size() : end) - m_begin > m_longest) {
        m_overlong = true;
        m_bytes.clear();
        m_begin = m_searched = 0;
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_bytes.sliced(m_begin, end - m_begin);
    m_begin = end + 1;
    return line;
}

} // namespace vigia

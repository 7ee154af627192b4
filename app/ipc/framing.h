// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace vigia {

//! Cuts a stream into lines of bounded length.
class LineBuffer
{
public:
    explicit LineBuffer(qsizetype longest)
        : m_longest(longest)
    {
    }

    void append(const QByteArray &bytes);
    //! The next whole line without its newline; absent when there is none yet.
    std::optional<QByteArray> take();

    //! True once a line, whole or not, is longer than allowed: nothing more comes out.
    bool isOverlong() const { return m_overlong; }
    //! True while a line has begun and not ended.
    bool hasPartialLine() const { return m_bytes.size() > m_begin; }

private:
    const qsizetype m_longest;
    QByteArray m_bytes;
    qsizetype m_begin = 0; //!< of the line that comes next
    qsizetype m_searched = 0; //!< no newline between m_begin and here
    bool m_overlong = false;
};

} // namespace vigia

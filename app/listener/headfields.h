// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/httpmessage.h"

#include <QByteArrayView>

#include <optional>

namespace vigia {

//! Reads the fields of a request's head one by one, and notices what can be understood in two ways (RFC 9112, 6.3):
//! whoever stands before us may have understood the other.
class HeadFields
{
public:
    void add(QByteArrayView name, QByteArrayView value);

    //! False: to be refused with 400.
    bool isSound() const;
    void copyTo(RequestHead &head) const;
    bool isChunked() const { return m_encodings > 0; }
    std::optional<qint64> contentLength() const { return m_length; } //!< absent: none is said

private:
    void addLength(QByteArrayView value);

    int m_hosts = 0;
    int m_lengths = 0;
    int m_encodings = 0;
    int m_types = 0;
    int m_authorizations = 0;
    bool m_isBroken = false;
    std::optional<qint64> m_length;
    RequestHead m_head;
};

} // namespace vigia

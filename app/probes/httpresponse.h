// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vigia {

//! Reads the answer to one request, piece by piece (RFC 9112), from a hostile server. Pure; holds at
//! most MaxHead + MaxBody bytes, whatever comes, and looks at every byte once.
//!
//! Interim answers (1xx) are skipped, except 101. Content codings are left as they are.
class HttpResponse final
{
public:
    static constexpr qsizetype MaxHead = 64 * 1024; //!< status lines and headers together; a line of chunk framing
    static constexpr qsizetype MaxFraming = 8 * 1024 * 1024; //!< chunk sizes, ends and trailers together
    static constexpr qsizetype MaxBody = 1024 * 1024;

    enum class State {
        Head,
        Body,
        Complete,
        Broken, //!< what came is not HTTP, or its head is larger than MaxHead
        Cut, //!< the connection ended before the answer did
    };

    //! \a toHead: the request was a HEAD, so no body follows.
    explicit HttpResponse(bool toHead = false);

    //! Takes what came; nothing more is taken once the state is neither Head nor Body.
    void feed(QByteArrayView bytes);
    //! The server will send no more.
    void close();

    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Head && m_state != State::Body; }
    int status() const { return m_status; } //!< 0 before the head is whole
    const QByteArray &location() const { return m_location; }
    const QByteArray &contentType() const { return m_contentType; }
    const QByteArray &body() const { return m_body; }
    bool bodyCut() const { return m_bodyCut; } //!< there was more than MaxBody

private:
    enum class Expect { StatusLine, HeaderField, Length, ChunkSize, ChunkData, ChunkEnd, Trailer, Close };

    void take(QByteArrayView &bytes);
    bool takeLine(QByteArrayView &bytes);
    void takeData(QByteArrayView &bytes);
    void onLine();
    void onStatusLine(QByteArrayView line);
    void onHeader(QByteArrayView line);
    void onHeadEnd();
    void onChunkSize(QByteArrayView line);
    void append(QByteArrayView bytes);

    const bool m_toHead;
    State m_state = State::Head;
    Expect m_expect = Expect::StatusLine;
    QByteArray m_line;
    qsizetype m_headBytes = 0;
    qsizetype m_framingBytes = 0;
    qint64 m_left = 0; //!< of the body or the chunk
    int m_pendingStatus = 0;
    int m_status = 0;
    bool m_coded = false; //!< there is a Transfer-Encoding
    bool m_chunked = false;
    qint64 m_length = -1; //!< Content-Length
    QByteArray m_location;
    QByteArray m_contentType;
    QByteArray m_body;
    bool m_bodyCut = false;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpresponse.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr QByteArrayView prefix("HTTP/1.");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Digits only, so that no sign, space or other base gets through; absent is -1.
qint64 numberIn(QByteArrayView text, int base)
{
    const auto allowed = [base](char c) {
        return isDigit(c) || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), allowed))
        return -1;
    return text.toByteArray().toLongLong(nullptr, base);
}

} // namespace

HttpResponse::HttpResponse(bool toHead)
    : m_toHead(toHead)
{
}

void HttpResponse::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isOver())
        take(bytes);
}

void HttpResponse::close()
{
    if (isOver())
        return;
    m_state = m_expect == Expect::Close ? State::Complete : State::Cut;
}

void HttpResponse::take(QByteArrayView &bytes)
{
    switch (m_expect) {
    case Expect::StatusLine:
    case Expect::HeaderField:
    case Expect::ChunkSize:
    case Expect::ChunkEnd:
    case Expect::Trailer:
        if (takeLine(bytes))
            onLine();
        return;
    case Expect::Length:
    case Expect::ChunkData:
    case Expect::Close:
        return takeData(bytes);
    }
}

//! True when m_line is whole; its end, CR LF or LF, is not part of it.
bool HttpResponse::takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    const bool inHead = m_expect == Expect::StatusLine || m_expect == Expect::HeaderField;
    qsizetype &counted = inHead ? m_headBytes : m_framingBytes;
    counted += taken;
    if (counted > (inHead ? MaxHead : MaxFraming) || m_line.size() + taken > MaxHead) {
        m_state = State::Broken;
        return false;
    }
    m_line.append(bytes.first(taken));
    bytes = bytes.sliced(taken);
    // Another protocol is known by its first bytes; it may never end its line.
    const qsizetype known = std::min(m_line.size(), prefix.size());
    if (m_expect == Expect::StatusLine && QByteArrayView(m_line).first(known) != prefix.first(known)) {
        m_state = State::Broken;
        return false;
    }
    if (end < 0)
        return false;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    return true;
}

void HttpResponse::onLine()
{
    const QByteArray line = std::exchange(m_line, {});
    switch (m_expect) {
    case Expect::StatusLine:
        return onStatusLine(line);
    case Expect::HeaderField:
        return line.isEmpty() ? onHeadEnd() : onHeader(line);
    case Expect::ChunkSize:
        return onChunkSize(line);
    case Expect::ChunkEnd:
        m_expect = Expect::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Broken;
        return;
    case Expect::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    case Expect::Length:
    case Expect::ChunkData:
    case Expect::Close:
        return;
    }
}

void HttpResponse::onStatusLine(QByteArrayView line)
{
    // HTTP/1.1 200 [reason]; some servers leave the last space out.
    const QByteArrayView rest = line.sliced(std::min(line.size(), prefix.size()));
    const bool wellFormed =
        rest.size() >= 5 && isDigit(rest[0]) && rest[1] == ' ' && (rest.size() == 5 || rest[5] == ' ');
    const qint64 status = wellFormed ? numberIn(rest.sliced(2, 3), 10) : -1;
    if (status < 100) {
        m_state = State::Broken;
        return;
    }
    m_pendingStatus = static_cast<int>(status);
    m_expect = Expect::HeaderField;
    m_length = -1;
    m_coded = false;
    m_chunked = false;
    m_location.clear();
    m_contentType.clear();
}

void HttpResponse::onHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return; // as browsers do
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "location" && m_location.isEmpty()) {
        m_location = value;
    } else if (name == "content-type" && m_contentType.isEmpty()) {
        m_contentType = value;
    } else if (name == "transfer-encoding") {
        m_coded = true; // RFC 9112, section 6.3: it overrules the length
        m_chunked = value.toLower().endsWith("chunked");
    } else if (name == "content-length") {
        const qint64 length = numberIn(value, 10);
        if (length < 0 || (m_length >= 0 && m_length != length))
            m_state = State::Broken;
        m_length = length;
    }
}

void HttpResponse::onHeadEnd()
{
    if (m_pendingStatus < 200 && m_pendingStatus != 101) {
        m_expect = Expect::StatusLine;
        return;
    }
    m_status = m_pendingStatus;
    const bool bodiless = m_toHead || m_status < 200 || m_status == 204 || m_status == 304;
    if (bodiless || (!m_coded && m_length == 0)) {
        m_state = State::Complete;
        return;
    }
    m_state = State::Body;
    m_left = m_length;
    if (m_chunked)
        m_expect = Expect::ChunkSize;
    else
        m_expect = m_coded || m_length < 0 ? Expect::Close : Expect::Length;
}

void HttpResponse::onChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const qint64 size = numberIn((extension < 0 ? line : line.first(extension)).trimmed(), 16);
    if (size < 0) {
        m_state = State::Broken;
        return;
    }
    m_left = size;
    m_expect = size == 0 ? Expect::Trailer : Expect::ChunkData;
}

void HttpResponse::takeData(QByteArrayView &bytes)
{
    const bool bounded = m_expect != Expect::Close;
    const qsizetype taken = bounded ? static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size())) : bytes.size();
    append(bytes.first(taken));
    bytes = bytes.sliced(taken);
    m_left -= taken;
    if (isOver() || !bounded || m_left > 0)
        return;
    if (m_expect == Expect::Length)
        m_state = State::Complete;
    else
        m_expect = Expect::ChunkEnd;
}

void HttpResponse::append(QByteArrayView bytes)
{
    const qsizetype room = MaxBody - m_body.size();
    m_body.append(bytes.first(std::min(room, bytes.size())));
    if (bytes.size() <= room)
        return;
    m_bodyCut = true;
    m_state = State::Complete;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "headfields.h"

#include <algorithm>

namespace vigia {

namespace {

//! RFC 9110, 5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isText(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
}

bool is(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

//! RFC 7239, RFC 9110 (7.6.3), and what proxies write beside them.
bool isOfAProxy(QByteArrayView name)
{
    constexpr QByteArrayView forwarded("X-Forwarded-");
    return is(name, "Forwarded") || is(name, "Via") || is(name, "X-Real-IP")
        || is(name.first(std::min(name.size(), forwarded.size())), forwarded);
}

} // namespace

void HeadFields::add(QByteArrayView name, QByteArrayView value)
{
    m_isBroken = m_isBroken || !isToken(name) || !isText(value);
    if (is(name, "Host")) {
        ++m_hosts;
        m_head.host = value.toByteArray();
    } else if (is(name, "Content-Length")) {
        addLength(value);
    } else if (is(name, "Transfer-Encoding")) {
        ++m_encodings;
        m_isBroken = m_isBroken || !is(value.trimmed(), "chunked");
    } else if (is(name, "Content-Type")) {
        ++m_types;
        m_head.contentType = value.toByteArray();
    } else if (is(name, "Authorization")) {
        ++m_authorizations;
        m_head.authorization = value.toByteArray();
    } else if (is(name, "Origin")) {
        m_head.fromPage = true;
    } else if (is(name, "Sec-Fetch-Site")) {
        // `none`: a person typed it; `same-site` may be any other port of this computer.
        m_head.fromPage = m_head.fromPage || (!is(value, "none") && !is(value, "same-origin"));
    } else if (isOfAProxy(name)) {
        m_head.forwarded = true;
    }
}

void HeadFields::addLength(QByteArrayView value)
{
    ++m_lengths;
    const QByteArrayView digits = value.trimmed();
    const bool isNumber = !digits.isEmpty() && digits.size() <= 18
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    m_isBroken = m_isBroken || !isNumber;
    if (isNumber)
        m_length = digits.toLongLong();
}

bool HeadFields::isSound() const
{
    return !m_isBroken && m_hosts == 1 && m_lengths + m_encodings <= 1 && m_types <= 1 && m_authorizations <= 1;
}

void HeadFields::copyTo(RequestHead &head) const
{
    head.host = m_head.host;
    head.contentType = m_head.contentType;
    head.authorization = m_head.authorization;
    head.fromPage = m_head.fromPage;
    head.forwarded = m_head.forwarded;
}

} // namespace vigia

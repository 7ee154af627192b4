// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "listener/requesttarget.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

// Requests and answers as values; nothing in them knows the library that carries them.

namespace vigia {

//! Who is at the other end, as the socket says.
struct PeerAddress {
    QByteArray text; //!< `192.0.2.7`, `2001:db8::1`
    bool isLoopback = false;
    friend bool operator==(const PeerAddress &, const PeerAddress &) = default;
};

//! What was said before the body; unambiguous (headfields.h), but hostile.
struct RequestHead {
    QByteArray method; //!< as sent: methods are case-sensitive
    RequestTarget target;
    QByteArray host; //!< the Host field, not yet judged
    QByteArray contentType; //!< empty: none
    QByteArray authorization; //!< empty: none
    bool fromPage = false; //!< a browser says that a page of another site is behind it
    bool forwarded = false; //!< somebody else's request, brought by a proxy
    PeerAddress peer;
};

struct Request {
    RequestHead head;
    QByteArray body; //!< at most what Admission::kept allows
};

struct Response {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/plain; charset=utf-8"; //!< empty: none is said
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    friend bool operator==(const Response &, const Response &) = default;
};

//! What is decided once the head is read.
struct Admission {
    std::optional<Response> refusal; //!< absent: the body is read
    qsizetype kept = 64 * 1024; //!< bytes of the body
    qsizetype most = 64 * 1024; //!< bytes of the body; what is above `kept` is thrown away. Above it: 413
    Duration patience = std::chrono::seconds(10); //!< for the answer; then it is 503
};

Response textResponse(int status, const QByteArray &text);
//! \a json is a whole JSON value.
Response jsonResponse(int status, const QByteArray &json);
//! `{"error": …}`
Response jsonError(int status, const QString &error);

} // namespace vigia

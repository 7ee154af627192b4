// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace vigia {

using Pairs = std::vector<std::pair<QString, QString>>;

//! The last value of \a name: where clients say something twice, servers heed the last.
std::optional<QString> valueOf(const Pairs &pairs, QStringView name);

//! `a=b&c=d`, as addresses and forms have it (application/x-www-form-urlencoded). Absent: malformed, or more
//! than 64 pairs.
std::optional<Pairs> parsePairs(const QByteArray &text);

//! What a request is about.
struct RequestTarget {
    QStringList segments; //!< of the path, decoded; an empty last one stands for a slash at the end
    Pairs query;
    friend bool operator==(const RequestTarget &, const RequestTarget &) = default;
};

//! Reads `/path?query` (RFC 9112, origin-form). Absent for any other form, broken escapes, control characters in the
//! path, and paths of more than 8 segments.
std::optional<RequestTarget> parseTarget(const QByteArray &raw);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttarget.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype mostPairs = 64;
constexpr qsizetype mostSegments = 8;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Where the first one from \a from on stands; -1: there is none.
qsizetype brokenEscape(QByteArrayView text, qsizetype from = 0)
{
    for (qsizetype i = text.indexOf('%', from); i >= 0; i = text.indexOf('%', i + 1)) {
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return i;
    }
    return -1;
}

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    QByteArray sound;
    qsizetype done = 0;
    for (qsizetype i = brokenEscape(text); i >= 0; i = brokenEscape(text, i + 1)) {
        sound += text.mid(done, i - done) + "%25";
        done = i + 1;
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(sound + text.mid(done)));
}

} // namespace

std::optional<QString> valueOf(const Pairs &pairs, QStringView name)
{
    const auto found =
        std::find_if(pairs.rbegin(), pairs.rend(), [name](const auto &pair) { return pair.first == name; });
    return found == pairs.rend() ? std::nullopt : std::optional(found->second);
}

std::optional<Pairs> parsePairs(const QByteArray &text)
{
    Pairs pairs;
    if (text.count('&') >= mostPairs)
        return std::nullopt;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        pairs.emplace_back(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return pairs;
}

std::optional<RequestTarget> parseTarget(const QByteArray &raw)
{
    const qsizetype mark = raw.indexOf('?');
    const QByteArray path = mark < 0 ? raw : raw.left(mark);
    if (!path.startsWith('/') || path.count('/') > mostSegments || brokenEscape(path) >= 0)
        return std::nullopt;
    RequestTarget target;
    for (const QByteArray &segment : path.mid(1).split('/')) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        if (hasControl(plain))
            return std::nullopt;
        target.segments.append(QString::fromUtf8(plain));
    }
    if (mark >= 0) {
        std::optional<Pairs> query = parsePairs(raw.mid(mark + 1));
        if (!query)
            return std::nullopt;
        target.query = std::move(*query);
    }
    return target;
}

} // namespace vigia

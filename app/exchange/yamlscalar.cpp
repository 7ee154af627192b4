// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlscalar.h"

#include <algorithm>

namespace vigia {

namespace {

//! Shown as an escape: invisible, or able to make a line look like another one.
bool needsEscape(QChar c)
{
    const char16_t u = c.unicode();
    const bool invisible = u < 0x20 || (u >= 0x7f && u <= 0xa0) || u == 0xad || (u >= 0x200b && u <= 0x200f)
        || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) || u == 0x061c || u == 0xfeff;
    return invisible || (u >= 0xfff0);
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\t':
        return QStringLiteral("\\t");
    case u'\r':
        return QStringLiteral("\\r");
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    }
    return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (needsEscape(c) || c == u'"' || c == u'\\')
            out += escaped(c);
        else
            out += c;
    }
    return out + u'"';
}

//! Words that some version of YAML takes for null, true or false, and `=` and `<<`.
bool isKeyword(QStringView text)
{
    static constexpr QStringView words[] = {
        u"null",
        u"~",
        u"true",
        u"false",
        u"yes",
        u"no",
        u"on",
        u"off",
        u"y",
        u"n",
        u"=",
        u"<<",
    };
    return std::any_of(std::begin(words), std::end(words),
        [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

//! Numbers, dates and times of day of any version of YAML, generously: `1e3`, `0x1f`, `22:00`, `.inf`.
bool looksLikeNumber(QStringView text)
{
    const auto starts = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'+' || c == u'-'; };
    const auto continues = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF_.:+-xXoOTtZz ,").contains(c); };
    const QStringView digits = text.startsWith(u'+') || text.startsWith(u'-') ? text.sliced(1) : text;
    if (digits.startsWith(u".inf", Qt::CaseInsensitive) || digits.startsWith(u".nan", Qt::CaseInsensitive))
        return true;
    return starts(text.front()) && std::all_of(text.begin(), text.end(), continues);
}

bool canBePlain(QStringView text, YamlContext context)
{
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace())
        return false;
    if (QStringView(u"-?:,[]{}#&*!|>'\"%@`=<").contains(text.front()))
        return false;
    if (std::any_of(text.begin(), text.end(), needsEscape))
        return false;
    if (text.contains(u": ") || text.contains(u" #") || text.endsWith(u':'))
        return false;
    return context == YamlContext::Block
        || std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",?[]{}").contains(c); });
}

} // namespace

QString yamlScalar(const QString &text, bool plain, YamlContext context)
{
    if (canBePlain(text, context) && (plain || (!isKeyword(text) && !looksLikeNumber(text))))
        return text;
    return quoted(text);
}

bool fitsLiteralBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.front().isSpace() || text.endsWith(u"\n\n"))
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c != u'\n' && needsEscape(c); });
}

} // namespace vigia

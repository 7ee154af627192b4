// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "domain/mailaddress.h"

#include <algorithm>

namespace vigia {

namespace {

bool turnsOrBreaks(char16_t u)
{
    const bool control = u < 0x20 || (u >= 0x7f && u <= 0x9f);
    const bool lineBreak = u == 0x2028 || u == 0x2029;
    const bool bidi =
        u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return control || lineBreak || bidi || u == 0xfeff;
}

qsizetype characters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

template <typename Predicate>
bool consistsOf(QStringView text, Predicate allowed)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [&allowed](QChar c) { return allowed(c.unicode()); });
}

bool isDigit(char16_t u)
{
    return u >= u'0' && u <= u'9';
}

bool isLower(char16_t u)
{
    return u >= u'a' && u <= u'z';
}

} // namespace

bool isSingleLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return turnsOrBreaks(c.unicode()); });
}

bool isPlainText(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar c) { return c != u'\n' && c != u'\t' && c != u'\r' && turnsOrBreaks(c.unicode()); });
}

bool isValidName(QStringView text)
{
    return !text.isEmpty() && characters(text) <= 200 && isSingleLine(text) && !text.front().isSpace()
        && !text.back().isSpace();
}

bool isHttpToken(QStringView text)
{
    return text.size() <= 256 && consistsOf(text, [](char16_t u) {
        return isLower(u) || isDigit(u) || (u >= u'A' && u <= u'Z') || QStringView(u"!#$%&'*+-.^_`|~").contains(u);
    });
}

bool isHttpFieldValue(QStringView text)
{
    const bool printable = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f); });
    return printable && text.size() <= 8192 && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
}

bool isEmailAddress(QStringView text)
{
    const auto address = parseMailAddress(text);
    return address && address->name.isEmpty() && !text.contains(u'<');
}

bool isSecretHeader(QStringView name)
{
    static constexpr QStringView names[] = {
        u"authorization",
        u"proxy-authorization",
        u"cookie",
        u"x-api-key",
        u"api-key",
        u"apikey",
        u"x-auth-token",
        u"x-access-token",
        u"private-token",
    };
    return std::any_of(std::begin(names), std::end(names),
        [name](QStringView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

} // namespace vigia

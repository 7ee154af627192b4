// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigia {

namespace {

bool turnsOrBreaks(char16_t u)
{
    const bool control = u < 0x20 || (u >= 0x7f && u <= 0x9f);
    const bool lineBreak = u == 0x2028 || u == 0x2029;
    const bool bidi = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069);
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

//! How many letters have to be changed, added, dropped or swapped to make one of the other.
int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

bool isSingleLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return turnsOrBreaks(c.unicode()); });
}

bool isPlainText(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && c != u'\t' && c != u'\r' && turnsOrBreaks(c.unicode());
    });
}

bool isValidName(QStringView text)
{
    return !text.isEmpty() && characters(text) <= 200 && isSingleLine(text) && !text.front().isSpace()
        && !text.back().isSpace();
}

bool isValidSecretName(QStringView text)
{
    return text.size() <= 64
        && consistsOf(text, [](char16_t u) { return isLower(u) || isDigit(u) || u == u'-'; });
}

bool isHttpToken(QStringView text)
{
    return text.size() <= 256 && consistsOf(text, [](char16_t u) {
        return isLower(u) || isDigit(u) || (u >= u'A' && u <= u'Z') || QStringView(u"!#$%&'*+-.^_`|~").contains(u);
    });
}

bool isHttpFieldValue(QStringView text)
{
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f);
    });
    return printable && text.size() <= 8192
        && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || turnsOrBreaks(c.unicode()) || QStringView(u",;:<>()[]\\\"").contains(c);
    });
    return clean && text.size() <= 254 && at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1;
}

bool isSecretHeader(QStringView name)
{
    static constexpr QStringView names[] = {
        u"authorization", u"proxy-authorization", u"cookie", u"x-api-key", u"api-key", u"apikey",
        u"x-auth-token", u"x-access-token", u"private-token",
    };
    return std::any_of(std::begin(names), std::end(names),
                       [name](QStringView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

QString closest(QStringView text, const QStringList &choices)
{
    if (text.size() > 40)
        return {};
    const QString lower = text.toString().toLower();
    QString best;
    int bestDistance = std::max(2, static_cast<int>(text.size()) / 4) + 1;
    for (const QString &choice : choices) {
        const int distance = editDistance(lower, choice.toLower());
        // Two letters of three changed is another word, not a slip.
        if (distance < bestDistance && 2 * distance < choice.size()) {
            bestDistance = distance;
            best = choice;
        }
    }
    return best;
}

} // namespace vigia

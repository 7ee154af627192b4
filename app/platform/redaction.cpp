// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QRegularExpression>

namespace vigia {

namespace {

struct Mask {
    QRegularExpression pattern;
    QString replacement;
};

bool turnsText(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

QString hexadecimal(char16_t c, int digits)
{
    return QStringLiteral("%1").arg(uint(c), digits, 16, QLatin1Char('0'));
}

//! A half of a pair without its other half: it has no form in UTF-8.
bool isLoneSurrogate(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QString redacted(const QString &text)
{
    static const Mask masks[] = {
        {QRegularExpression(
             QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/@?#]*@"), QRegularExpression::CaseInsensitiveOption),
            QStringLiteral("\\1***@")},
        {QRegularExpression(QStringLiteral("([?&;][^=&\\s\"']{1,100}=)[^&\\s\"']+")), QStringLiteral("\\1***")},
        {QRegularExpression(QStringLiteral("(/bot)[0-9]+:[A-Za-z0-9_-]+")), QStringLiteral("\\1***")},
        {QRegularExpression(QStringLiteral("\\b((?:proxy-)?authorization|(?:set-)?cookie)(\"?\\s*[:=]\\s*)[^\\r\\n]+"),
             QRegularExpression::CaseInsensitiveOption),
            QStringLiteral("\\1\\2***")},
    };
    QString safe = text;
    for (const Mask &mask : masks)
        safe.replace(mask.pattern, mask.replacement);
    return safe;
}

QString madeVisible(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'\\')
            visible += QLatin1StringView("\\\\");
        else if (c == u'\t')
            visible += QLatin1StringView("\\t");
        else if (c == u'\n')
            visible += QLatin1StringView("\\n");
        else if (c == u'\r')
            visible += QLatin1StringView("\\r");
        else if (isControl(c))
            visible += QLatin1StringView("\\x") + hexadecimal(c, 2);
        else if (c == 0x2028 || c == 0x2029 || turnsText(c) || isLoneSurrogate(text, at))
            visible += QLatin1StringView("\\u") + hexadecimal(c, 4);
        else
            visible += text[at];
    }
    return visible;
}

} // namespace vigia

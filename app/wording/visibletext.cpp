// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibletext.h"

namespace vigia {

namespace {

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString escaped(char32_t c)
{
    if (c == U'\n')
        return QStringLiteral("\\n");
    if (c == U'\r')
        return QStringLiteral("\\r");
    if (c == U'\t')
        return QStringLiteral("\\t");
    const auto hex = [c](int digits) { return QString::number(uint(c), 16).rightJustified(digits, QLatin1Char('0')); };
    if (c <= 0xff)
        return QStringLiteral("\\x") + hex(2);
    if (c <= 0xffff)
        return QStringLiteral("\\u") + hex(4);
    return QStringLiteral("\\U") + hex(8);
}

//! The joiners that emoji and several scripts are written with show themselves.
bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

} // namespace

QString visibleText(QStringView text, qsizetype most)
{
    QString shown;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (taken++ == most)
            return shown + QChar(0x2026);
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        shown += isInvisible(c) && !isJoiner(c) ? escaped(c) : QString::fromUcs4(&c, 1);
    }
    return shown;
}

QString withQuotesMerged(QString sentence)
{
    for (const QChar mark : {QChar(0x00ab), QChar(0x00bb)})
        sentence.replace(QString(2, mark), QString(mark));
    return sentence;
}

} // namespace vigia

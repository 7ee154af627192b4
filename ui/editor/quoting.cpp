// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/quoting.h"

#include <QUrl>

#include <algorithm>

namespace vigia {

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 && (c.isLetterOrNumber() || QStringLiteral("_-./:=@,").contains(c));
}

QString hex(uint code, int digits)
{
    return QString::number(code, 16).rightJustified(digits, u'0');
}

} // namespace

QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

//! Between two quotes that touch nothing is added: `'a\\b'` and `'a\''\b'` are the same word.
QString cronCommand(const QString &command)
{
    QString line;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command[i];
        const QChar before = i == 0 ? QChar() : command[i - 1];
        if (before == u'\\' && (c == u'\\' || c == u'%'))
            line += QStringLiteral("''");
        if (c == u'%')
            line += u'\\';
        line += c;
    }
    return line;
}

QString systemdWord(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            word += u'\\';
        else if (c == u'%' || c == u'$')
            word += c;
        word += c;
    }
    const bool needsNoQuotes = !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return isPlain(c) || c == u'%' || c == u'?' || c == u'&'; });
    return needsNoQuotes ? word : u'"' + word + u'"';
}

QString pythonText(const QString &text)
{
    QString literal;
    for (const uint code : text.toUcs4()) {
        if (code == '"' || code == '\\')
            literal += QStringLiteral("\\%1").arg(QChar(code));
        else if (code >= 0x20 && code < 0x7f)
            literal += QChar(code);
        else if (code <= 0xffff)
            literal += QStringLiteral("\\u") + hex(code, 4);
        else
            literal += QStringLiteral("\\U") + hex(code, 8);
    }
    return u'"' + literal + u'"';
}

//! PowerShell takes the printers' quotation marks for its own, too.
QString powerShellText(const QString &text)
{
    QString literal;
    for (const QChar c : text) {
        if (QStringLiteral("'\u2018\u2019\u201a\u201b").contains(c))
            literal += c;
        literal += c;
    }
    return u'\'' + literal + u'\'';
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace vigia

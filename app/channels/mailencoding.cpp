// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mailencoding.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestPlain = 60; //!< with the header's name it fits in a line
constexpr qsizetype bytesInWord = 39; //!< 52 characters in base64, 64 with what is around them
constexpr qsizetype longestLine = 76;

bool turnsText(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

//! One line, in which nothing invisible does anything.
QString cleaned(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (turnsText(c.unicode()))
            continue;
        const bool isBreak = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028
            || c.unicode() == 0x2029;
        clean += isBreak ? QChar(u' ') : c;
    }
    return clean.simplified();
}

bool isPlain(const QString &text)
{
    return text.size() <= longestPlain && !text.contains(QLatin1StringView("=?"))
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

//! Each holds whole characters only (RFC 2047, section 5).
QByteArray encodedWords(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray words;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + bytesInWord, bytes.size());
        while (end < bytes.size() && (uchar(bytes[end]) & 0xc0) == 0x80)
            --end;
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + bytes.sliced(at, end - at).toBase64() + "?=";
        at = end;
    }
    return words;
}

QByteArray hexadecimal(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

class QuotedPrintable
{
public:
    void add(QByteArrayView line)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool last = i + 1 == line.size();
            const bool asItIs = (c > ' ' && c < 0x7f && c != '=') || (c == ' ' && !last);
            put(asItIs && !(c == '.' && m_length == 0) ? QByteArray(1, c) : hexadecimal(c), last);
        }
        m_text += "\r\n";
        m_length = 0;
    }
    const QByteArray &text() const { return m_text; }

private:
    void put(const QByteArray &one, bool last)
    {
        if (m_length + one.size() > longestLine - (last ? 0 : 1)) {
            m_text += "=\r\n";
            m_length = 0;
            if (one == ".")
                return put(hexadecimal('.'), last);
        }
        m_text += one;
        m_length += one.size();
    }

    QByteArray m_text;
    qsizetype m_length = 0; //!< of the line that is being written
};

} // namespace

QByteArray headerText(const QString &text)
{
    const QString clean = cleaned(text);
    return isPlain(clean) ? clean.toLatin1() : encodedWords(clean);
}

QByteArray headerPhrase(const QString &text)
{
    const QString clean = cleaned(text);
    if (clean.isEmpty() || !isPlain(clean))
        return encodedWords(clean);
    QByteArray quoted = clean.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

QByteArray quotedPrintable(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(QChar(u'\r'), QChar(u'\n'));
    QuotedPrintable written;
    for (const QByteArray &line : lines.toUtf8().split('\n'))
        written.add(line);
    return written.text();
}

} // namespace vigia

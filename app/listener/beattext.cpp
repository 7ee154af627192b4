// SPDX-License-Identifier: GPL-3.0-or-later
#include "beattext.h"

#include "domain/beat.h"

namespace vigia {

QString beatMessage(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const bool breaksLines = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c.category() == QChar::Other_Control || breaksLines)
            c = u' ';
    }
    return cutTo(line.trimmed(), longestBeatMessage);
}

QString firstLine(const QByteArray &log)
{
    for (qsizetype begin = 0; begin < log.size();) {
        const qsizetype end = log.indexOf('\n', begin);
        const QByteArray line = log.mid(begin, end < 0 ? -1 : end - begin).trimmed();
        if (!line.isEmpty())
            return beatMessage(QString::fromUtf8(line.left(4 * longestBeatMessage)));
        if (end < 0)
            break;
        begin = end + 1;
    }
    return {};
}

QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool cutsInTwo = text[most - 1].isHighSurrogate();
    return text.left(cutsInTwo ? most - 1 : most);
}

} // namespace vigia

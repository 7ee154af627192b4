// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/fittedtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vigia {

namespace {

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

//! Broken behind blanks, as few lines as can be; a line may still be too wide where there is no blank.
QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && widthOf(longer, font) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

//! In as many lines, none much longer than the others.
QStringList balanced(const QString &text, const QFont &font, qreal width)
{
    constexpr qreal step = 0.95;
    QStringList lines = wrapped(text, font, width);
    for (qreal narrower = width * step; lines.size() > 1; narrower *= step) {
        const QStringList next = wrapped(text, font, narrower);
        const bool fits =
            std::ranges::all_of(next, [&](const QString &line) { return widthOf(line, font) <= narrower; });
        if (next.size() > lines.size() || !fits)
            break;
        lines = next;
    }
    return lines;
}

bool isAllWithin(const QStringList &lines, const QFont &font, const QSizeF &room)
{
    const QFontMetricsF metrics(font);
    if (lines.size() > 1 && metrics.height() * qreal(lines.size()) > room.height() + 0.5)
        return false;
    return std::ranges::all_of(
        lines, [&](const QString &line) { return metrics.horizontalAdvance(line) <= room.width(); });
}

//! The rest of what has no room in so many lines, in the last of them.
FittedText cut(const QString &text, const QFont &font, const QSizeF &room, int lines)
{
    const QFontMetricsF metrics(font);
    const int fitting = std::clamp(int((room.height() + 0.5) / metrics.height()), 1, lines);
    QStringList all = wrapped(text, font, room.width());
    const QString rest = all.mid(fitting - 1).join(QLatin1Char(' '));
    all = all.first(std::min<qsizetype>(all.size(), fitting - 1));
    if (!rest.isEmpty())
        all.append(rest);
    for (QString &line : all)
        line = metrics.elidedText(line, Qt::ElideRight, room.width());
    return {.lines = all, .font = font, .isCut = true};
}

} // namespace

QFont sizedFont(const QFont &base, qreal size, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(std::max(1, int(size)));
    font.setWeight(weight);
    return font;
}

qreal FittedText::height() const
{
    return QFontMetricsF(font).height() * qreal(lines.size());
}

FittedText fittedText(const QStringList &texts, const QFont &font, qreal least, const QSizeF &room, int lines)
{
    const int smallest = std::clamp(int(least), 1, font.pixelSize());
    QFont smaller(font);
    for (const QString &text : texts) {
        for (int size = font.pixelSize(); size >= smallest; --size) {
            smaller.setPixelSize(size);
            if (widthOf(text, smaller) <= room.width())
                return {.lines = {text}, .font = smaller};
            const QStringList broken = lines > 1 ? wrapped(text, smaller, room.width()) : QStringList();
            if (!broken.isEmpty() && broken.size() <= lines && isAllWithin(broken, smaller, room))
                return {.lines = balanced(text, smaller, room.width()), .font = smaller};
        }
    }
    return cut(texts.value(0), smaller, room, lines);
}

void writeFitted(QPainter &painter, const QRectF &rect, const FittedText &text, Qt::Alignment alignment)
{
    painter.setFont(text.font);
    const qreal height = QFontMetricsF(text.font).height();
    QRectF line(rect.left(), rect.top(), rect.width(), height);
    for (const QString &words : text.lines) {
        painter.drawText(line, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, words);
        line.translate(0, height);
    }
}

qreal widthInTwoLines(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal narrowest = metrics.horizontalAdvance(text);
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank > 0;
         blank = text.indexOf(QLatin1Char(' '), blank + 1)) {
        const qreal both =
            std::max(metrics.horizontalAdvance(text.left(blank)), metrics.horizontalAdvance(text.mid(blank + 1)));
        narrowest = std::min(narrowest, both);
    }
    return narrowest;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardgrid.h"

#include <algorithm>
#include <cmath>

namespace vigia {

namespace {

constexpr qreal lineHeight = 1.25; //!< of a text, times its size
constexpr qreal wordShare = 0.55; //!< of the name's size
constexpr qreal wordShareOfLine = 0.7;
constexpr qreal breath = 1.06; //!< no text touches the edges
constexpr qreal smallestWord = 11;

//! \a total in \a parts that differ by one pixel at most.
std::vector<int> divided(int total, int parts)
{
    std::vector<int> sizes(std::size_t(parts), total / parts);
    for (int i = 0; i < total % parts; ++i)
        ++sizes[std::size_t(i)];
    return sizes;
}

qreal wordSizeFor(qreal nameSize, qreal share)
{
    return std::max(nameSize * share, std::min(nameSize, smallestWord));
}

//! Of name and word under each other.
qreal widest(const BarTexts &texts)
{
    return std::max(texts.name, texts.word * wordShare) * breath;
}

BarLayout line(const QRectF &inner, const BarTexts &texts)
{
    BarLayout layout{.kind = BarLayout::Kind::Line};
    const qreal side = inner.height();
    const qreal pad = side * 0.35;
    layout.shape = QRectF(inner.left(), inner.top(), side, side);
    layout.bell = QRectF(inner.right() - side, inner.top(), side, side);
    const qreal left = layout.shape.right() + pad;
    const qreal width = std::max<qreal>(0, layout.bell.left() - pad - left);
    const qreal forWord = texts.word * wordShareOfLine;
    layout.nameSize = std::min(inner.height() / lineHeight, width / ((texts.name + forWord) * breath + 0.5));
    layout.wordSize = wordSizeFor(layout.nameSize, wordShareOfLine);
    const qreal word = std::min(width / 2, layout.nameSize * forWord * breath);
    layout.name = QRectF(left, inner.top(), width - word, inner.height());
    layout.word = QRectF(left + width - word, inner.top(), word, inner.height());
    return layout;
}

BarLayout wide(const QRectF &inner, const BarTexts &texts)
{
    BarLayout layout{.kind = BarLayout::Kind::Wide};
    const qreal both = lineHeight * (1 + wordShare);
    const qreal side = std::min(inner.height(), inner.width() * 0.22);
    const qreal bell = std::min(side * 0.62, inner.width() * 0.14);
    const qreal pad = side * 0.22;
    const qreal left = inner.left() + side + pad;
    const qreal width = std::max<qreal>(0, inner.right() - bell - pad - left);
    layout.nameSize = std::min(inner.height() / both, width / widest(texts));
    layout.wordSize = wordSizeFor(layout.nameSize, wordShare);
    layout.shape = QRectF(inner.left(), inner.center().y() - side / 2, side, side);
    layout.bell = QRectF(inner.right() - bell, inner.center().y() - bell / 2, bell, bell);
    const qreal nameHeight = layout.nameSize * lineHeight;
    const qreal wordHeight = layout.wordSize * lineHeight;
    const qreal top = inner.center().y() - (nameHeight + wordHeight) / 2;
    layout.name = QRectF(left, top, width, nameHeight);
    layout.word = QRectF(left, top + nameHeight, width, wordHeight);
    return layout;
}

BarLayout tall(const QRectF &inner, const BarTexts &texts)
{
    BarLayout layout{.kind = BarLayout::Kind::Tall};
    constexpr qreal shapeShare = 1.9; // times the name's size, with the distance below it
    constexpr qreal all = shapeShare + lineHeight * (1 + wordShare);
    const qreal bell = std::clamp<qreal>(inner.width() * 0.12, 12, 40);
    layout.bell = QRectF(inner.right() - bell, inner.top(), bell, bell);
    layout.nameSize = std::min(inner.height() / all, inner.width() / widest(texts));
    layout.wordSize = wordSizeFor(layout.nameSize, wordShare);
    const qreal nameHeight = layout.nameSize * lineHeight;
    const qreal wordHeight = layout.wordSize * lineHeight;
    const qreal room = inner.height() - nameHeight - wordHeight;
    const qreal side = std::min({room * 0.85, inner.width() * 0.5, layout.nameSize * 4});
    const qreal rest = (inner.height() - side - nameHeight - wordHeight) / 2;
    const qreal gap = std::min(side * 0.15, rest);
    layout.shape = QRectF(inner.center().x() - side / 2, inner.top() + rest - gap / 2, side, side);
    layout.name = QRectF(inner.left(), layout.shape.bottom() + gap, inner.width(), nameHeight);
    layout.word = QRectF(inner.left(), layout.name.bottom(), inner.width(), wordHeight);
    return layout;
}

//! How well it is read from afar: by the name, and by the shape, which is larger where it has its own place.
qreal worth(const BarLayout &layout)
{
    return layout.kind == BarLayout::Kind::Line ? layout.nameSize : layout.nameSize * 1.2;
}

} // namespace

BarLayout layOutBar(const QRectF &bar, const BarTexts &texts)
{
    const qreal pad = std::clamp<qreal>(std::min(bar.height() * 0.14, bar.width() * 0.06), 3, 28);
    const QRectF inner = bar.adjusted(pad, pad, -pad, -pad);
    if (inner.isEmpty())
        return {};
    BarLayout best = line(inner, texts);
    for (const BarLayout &other : {wide(inner, texts), tall(inner, texts)}) {
        if (worth(other) > worth(best) * 1.1)
            best = other;
    }
    return best;
}

BoardGrid gridFor(int count, const QSize &area, const BarTexts &texts, qreal smallest, int gap)
{
    BoardGrid best;
    if (count <= 0 || area.isEmpty())
        return best;
    const auto barOf = [&](qreal width, qreal height) {
        return layOutBar(QRectF(0, 0, width - gap, height - gap), texts);
    };
    qreal bestWorth = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        if ((rows - 1) * columns >= count || (columns > 1 && (columns - 1) * rows >= count))
            continue; // a whole row or column would be empty
        const BarLayout bar = barOf(qreal(area.width()) / columns, qreal(area.height()) / rows);
        // More columns only where it is clearly better: eyes run down a column easily.
        if (worth(bar) <= bestWorth * 1.02)
            continue;
        bestWorth = worth(bar);
        best = {.columns = columns, .rows = rows, .nameSize = bar.nameSize};
    }
    if (best.nameSize >= smallest) {
        best.heights = divided(area.height(), best.rows);
        best.widths = divided(area.width(), best.columns);
        return best;
    }
    // Too many for the area: it scrolls.
    const int height = int(std::ceil(smallest * 1.9)) + gap;
    int columns = 1;
    while (columns < count && barOf(qreal(area.width()) / (columns + 1), height).nameSize >= smallest)
        ++columns;
    best = {.columns = columns, .rows = (count + columns - 1) / columns, .nameSize = smallest};
    best.heights.assign(std::size_t(best.rows), height);
    best.widths = divided(area.width(), best.columns);
    return best;
}

qreal typicalWidth(std::vector<qreal> widths)
{
    if (widths.empty())
        return 1;
    const std::size_t most = (widths.size() - 1) * 9 / 10;
    std::ranges::sort(widths);
    constexpr qreal bearable = 1.5;
    return widths.back() <= widths[most] * bearable ? widths.back() : widths[most];
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardgrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vigia {

namespace {

constexpr qreal lineHeight = 1.25; //!< of a text, times its size
constexpr qreal wordShare = 0.62; //!< of the name's size
constexpr qreal wordShareOfLine = 0.7;
constexpr qreal breath = 1.06; //!< no text touches the edges

//! \a total in \a parts that differ by one pixel at most.
std::vector<int> divided(int total, int parts)
{
    std::vector<int> sizes(std::size_t(parts), total / parts);
    for (int i = 0; i < total % parts; ++i)
        ++sizes[std::size_t(i)];
    return sizes;
}

int lineBarHeight(qreal nameSize)
{
    return int(std::ceil(nameSize * 1.9));
}

qreal wordSizeFor(qreal nameSize, qreal share)
{
    return std::max(nameSize * share, std::min(nameSize, smallestWord));
}

//! What a word has to be content with where it is the longest.
qreal leastWordSize(qreal wordSize)
{
    return std::max(wordSize * smallestWordShare, std::min(wordSize, smallestWord));
}

//! The largest name beside which there is room for the longest word in one line.
qreal nameBesideWord(qreal width, const BarTexts &texts)
{
    constexpr qreal share = wordShareOfLine * smallestWordShare;
    constexpr qreal between = 0.5;
    const qreal name = texts.name * breath + between;
    const qreal word = texts.word * breath;
    if (const qreal size = width / (name + word * share); size * share >= smallestWord)
        return size;
    if (const qreal size = (width - smallestWord * word) / name; size >= smallestWord)
        return std::min(size, smallestWord / share);
    return width / (name + word);
}

//! The largest name whose word, \a wide times its size, has room in \a width.
qreal nameOverWord(qreal width, qreal wide)
{
    const qreal word = width / (wide * breath);
    return word >= smallestWord ? word / (wordShare * smallestWordShare) : word;
}

//! The largest name over so many lines of words, and under what is \a above times as high as it is large.
qreal nameInHeight(qreal height, qreal above, int lines)
{
    if (const qreal size = height / (above + lineHeight * (1 + lines * wordShare)); size * wordShare >= smallestWord)
        return size;
    if (const qreal size = (height - lines * lineHeight * smallestWord) / (above + lineHeight); size >= smallestWord)
        return size;
    return height / (above + lineHeight * (1 + lines));
}

//! Name and word under each other.
struct Writing {
    qreal nameSize = 0;
    int wordLines = 1;
};

Writing largestWriting(qreal height, qreal above, qreal nameWidth, qreal wordWidth, const BarTexts &texts)
{
    Writing best;
    for (const int lines : {1, 2}) {
        const qreal size = std::min({nameInHeight(height, above, lines), nameWidth / (texts.name * breath),
            nameOverWord(wordWidth, lines == 1 ? texts.word : texts.halfWord)});
        if (size > best.nameSize * 1.02)
            best = {size, lines};
    }
    return best;
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
    layout.nameSize = std::min(inner.height() / lineHeight, nameBesideWord(width, texts));
    layout.wordSize = wordSizeFor(layout.nameSize, wordShareOfLine);
    const qreal word = leastWordSize(layout.wordSize) * texts.word * breath;
    layout.name = QRectF(left, inner.top(), width - word, inner.height());
    layout.word = QRectF(left + width - word, inner.top(), word, inner.height());
    return layout;
}

BarLayout wide(const QRectF &inner, const BarTexts &texts)
{
    BarLayout layout{.kind = BarLayout::Kind::Wide};
    const qreal side = std::min(inner.height(), inner.width() * 0.22);
    const qreal pad = side * 0.22;
    const qreal left = inner.left() + side + pad;
    const qreal width = std::max<qreal>(0, inner.right() - left);
    qreal bell = std::min(side * 0.62, inner.width() * 0.14);
    const Writing writing = largestWriting(inner.height(), 0, std::max<qreal>(0, width - bell - pad), width, texts);
    layout.nameSize = writing.nameSize;
    layout.wordSize = wordSizeFor(layout.nameSize, wordShare);
    const qreal nameHeight = layout.nameSize * lineHeight;
    bell = std::min(bell, nameHeight); // the room under it is the word's
    layout.shape = QRectF(inner.left(), inner.center().y() - side / 2, side, side);
    layout.bell = QRectF(inner.right() - bell, inner.top(), bell, bell);
    layout.name = QRectF(left, inner.top(), std::max<qreal>(0, width - bell - pad), nameHeight);
    layout.word = QRectF(left, layout.name.bottom(), width, inner.bottom() - layout.name.bottom());
    return layout;
}

BarLayout tall(const QRectF &inner, const BarTexts &texts)
{
    BarLayout layout{.kind = BarLayout::Kind::Tall};
    constexpr qreal shapeShare = 1.9; // times the name's size, with the distance below it
    const qreal bell = std::clamp<qreal>(inner.width() * 0.12, 12, 40);
    layout.bell = QRectF(inner.right() - bell, inner.top(), bell, bell);
    const Writing writing = largestWriting(inner.height(), shapeShare, inner.width(), inner.width(), texts);
    layout.nameSize = writing.nameSize;
    layout.wordSize = wordSizeFor(layout.nameSize, wordShare);
    const qreal nameHeight = layout.nameSize * lineHeight;
    const qreal wordHeight = layout.wordSize * lineHeight * writing.wordLines;
    const qreal room = inner.height() - nameHeight - wordHeight;
    const qreal side = std::min({room * 0.85, inner.width() * 0.5, layout.nameSize * 4});
    const qreal rest = (inner.height() - side - nameHeight - wordHeight) / 2;
    const qreal gap = std::min(side * 0.15, rest);
    layout.shape = QRectF(inner.center().x() - side / 2, inner.top() + rest - gap / 2, side, side);
    layout.name = QRectF(inner.left(), layout.shape.bottom() + gap, inner.width(), nameHeight);
    layout.word = QRectF(inner.left(), layout.name.bottom(), inner.width(), inner.bottom() - layout.name.bottom());
    return layout;
}

//! How well it is read from afar: by the name, and by the shape, which is larger where it has its own place.
qreal worth(const BarLayout &layout)
{
    return layout.kind == BarLayout::Kind::Line ? layout.nameSize : layout.nameSize * 1.2;
}

//! The lowest bars of that width on which names are as large; 0: they are too narrow for it.
int lowestFor(int width, const BarTexts &texts, qreal smallest, int gap)
{
    const int highest = int(std::ceil(smallest * 8));
    for (int height = lineBarHeight(smallest); height <= highest; ++height) {
        if (layOutBar(QRectF(0, 0, width - gap, height), texts).nameSize >= smallest)
            return height + gap;
    }
    return 0;
}

//! \a texts, less wide where \a width has not even room for one of them: the longest are cut then.
BarTexts narrowed(BarTexts texts, int width, qreal smallest, int gap)
{
    while (lowestFor(width, texts, smallest, gap) == 0 && texts.name > 1) {
        for (qreal *wide : {&texts.name, &texts.word, &texts.halfWord})
            *wide *= 0.9;
    }
    return texts;
}

//! Too many for the area: it scrolls.
BoardGrid scrollingGrid(int count, const QSize &area, const BarTexts &asked, qreal smallest, int gap)
{
    const BarTexts texts = narrowed(asked, area.width(), smallest, gap);
    BoardGrid best{.columns = 1, .rows = count, .nameSize = smallest, .texts = texts};
    int lowest = std::max(lowestFor(area.width(), texts, smallest, gap), lineBarHeight(smallest) + gap);
    for (int columns = 2; columns <= count; ++columns) {
        const int height = lowestFor(area.width() / columns, texts, smallest, gap);
        if (height == 0)
            break;
        const int rows = (count + columns - 1) / columns;
        // As above: only where it is clearly shorter.
        if (rows * height * 10 > best.rows * lowest * 9)
            continue;
        best.columns = columns;
        best.rows = rows;
        lowest = height;
    }
    best.heights.assign(std::size_t(best.rows), lowest);
    best.widths = divided(area.width(), best.columns);
    return best;
}

} // namespace

int BoardGrid::height() const
{
    return std::accumulate(heights.begin(), heights.end(), 0);
}

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
    qreal bestWorth = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        if ((rows - 1) * columns >= count || (columns > 1 && (columns - 1) * rows >= count))
            continue; // a whole row or column would be empty
        const QSizeF cell(qreal(area.width()) / columns, qreal(area.height()) / rows);
        const BarLayout bar = layOutBar(QRectF(0, 0, cell.width() - gap, cell.height() - gap), texts);
        // More columns only where it is clearly better: eyes run down a column easily.
        if (bar.nameSize < smallest || worth(bar) <= bestWorth * 1.02)
            continue;
        bestWorth = worth(bar);
        best = {.columns = columns, .rows = rows, .nameSize = bar.nameSize, .texts = texts};
    }
    if (best.rows == 0)
        return scrollingGrid(count, area, texts, smallest, gap);
    best.heights = divided(area.height(), best.rows);
    best.widths = divided(area.width(), best.columns);
    return best;
}

int roomFor(const QSize &area, const BarTexts &asked, qreal smallest, int gap)
{
    const BarTexts texts = narrowed(asked, area.width(), smallest, gap);
    int most = 1;
    for (int columns = 1; columns <= area.width(); ++columns) {
        const int height = lowestFor(area.width() / columns, texts, smallest, gap);
        if (height == 0)
            break;
        most = std::max(most, columns * (area.height() / height));
    }
    return most;
}

int oneLineWidth(const BarTexts &texts, qreal smallest, int gap)
{
    const int height = lineBarHeight(smallest);
    int width = height + gap;
    const auto fits = [&] {
        const BarLayout bar = layOutBar(QRectF(0, 0, width - gap, height), texts);
        return bar.kind == BarLayout::Kind::Line && bar.nameSize >= smallest;
    };
    constexpr int widest = 2000;
    while (width < widest && !fits())
        ++width;
    return width;
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

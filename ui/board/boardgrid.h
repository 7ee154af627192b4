// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

#include <vector>

// Where everything on the board stands: arithmetic alone, in device-independent pixels.

namespace vigia {

//! The places on one bar.
struct BarLayout {
    enum class Kind {
        Line, //!< shape, name and word beside each other
        Wide, //!< the word under the name, both beside the shape
        Tall, //!< shape, name and word under each other
    };
    Kind kind = Kind::Line;
    QRectF shape;
    QRectF name;
    QRectF word; //!< with room for a second line where there is any
    QRectF bell; //!< where a click mutes
    qreal nameSize = 0; //!< the largest pixel size at which name and word of the asked widths fit
    qreal wordSize = 0;
};

//! How wide texts are, in times of their size.
struct BarTexts {
    qreal name = 1;
    qreal word = 1; //!< the longest of a state, in one line
    qreal halfWord = 1; //!< the same where every one may stand in two lines
    friend bool operator==(const BarTexts &, const BarTexts &) = default;
};

//! No word of a state is written smaller, in pixels, unless the name is; nor smaller than that share of the others.
inline constexpr qreal smallestWord = 11;
inline constexpr qreal smallestWordShare = 0.75;

BarLayout layOutBar(const QRectF &bar, const BarTexts &texts);

//! The places of all bars.
struct BoardGrid {
    int columns = 1;
    int rows = 0;
    std::vector<int> heights; //!< of the rows; they fill the area, or are more than it where it scrolls
    std::vector<int> widths; //!< of the columns; they fill the area
    qreal nameSize = 0; //!< one for all: a board is read, not deciphered
    BarTexts texts; //!< what was laid out for: less than was asked for where the area is too narrow for it
    int height() const; //!< of all rows
    friend bool operator==(const BoardGrid &, const BoardGrid &) = default;
};

//! \a count bars in \a area so that the names can be as large as possible; no name is smaller than
//! \a smallest, rather the grid is higher than the area. \a gap is left around each bar.
BoardGrid gridFor(int count, const QSize &area, const BarTexts &texts, qreal smallest, int gap);

//! How many bars \a area has room for with names that are no smaller than \a smallest.
int roomFor(const QSize &area, const BarTexts &texts, qreal smallest, int gap);

//! How wide a column must be at least for everything to stand in one line, with names of \a smallest.
int oneLineWidth(const BarTexts &texts, qreal smallest, int gap);

//! What most of \a widths fit into: a few very long names shall not make all of them small.
qreal typicalWidth(std::vector<qreal> widths);

} // namespace vigia

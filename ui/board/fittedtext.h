// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

class QPainter;
class QRectF;

namespace vigia {

//! \a base with letters of \a size pixels.
QFont sizedFont(const QFont &base, qreal size, QFont::Weight weight);

//! A text as it is written where there is little room.
struct FittedText {
    QStringList lines;
    QFont font;
    bool isCut = false; //!< something of it is missing
    qreal height() const;
};

//! The first of \a texts that has room, in one line or in as many as \a lines; rather smaller, but no smaller than
//! \a least, than in other words. Where none has, the first is cut.
FittedText fittedText(const QStringList &texts, const QFont &font, qreal least, const QSizeF &room, int lines);

//! From the top of \a rect downwards.
void writeFitted(QPainter &painter, const QRectF &rect, const FittedText &text, Qt::Alignment alignment);

//! How wide \a text is where it may stand in two lines.
qreal widthInTwoLines(const QString &text, const QFont &font);

} // namespace vigia

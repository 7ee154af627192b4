// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/bardelegate.h"

#include "board/barcolors.h"
#include "board/boardgrid.h"
#include "board/boardmodel.h"
#include "board/mutebell.h"
#include "look/heldsign.h"
#include "look/shapes.h"
#include "look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace vigia {

namespace {

constexpr qreal smallestName = 0.62; //!< a long name is written smaller before it is cut
constexpr qreal smallestUnbroken = 0.3; //!< one that cannot be written in two lines
constexpr qreal smallestWord = 0.5;
constexpr qreal readable = 11; //!< pixels: below this nothing is written smaller

QFont sized(const QFont &base, qreal size, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(std::max(1, int(size)));
    font.setWeight(weight);
    return font;
}

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

//! \a font, smaller if \a text asks for it, but not below \a share of its size.
QFont fitted(const QFont &font, const QString &text, qreal room, qreal share)
{
    const qreal width = widthOf(text, font);
    if (width <= room)
        return font;
    const qreal size = font.pixelSize();
    const qreal least = std::min(size, std::max(size * share, readable));
    return sized(font, std::max(least, size * room / width), QFont::Weight(font.weight()));
}

void writeLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

//! Where the first line of \a text ends in \a room: behind a blank; 0: nowhere.
qsizetype firstLineEnd(const QString &text, const QFont &font, qreal room)
{
    qsizetype end = 0;
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank > 0;
         blank = text.indexOf(QLatin1Char(' '), blank + 1)) {
        if (widthOf(text.left(blank), font) > room)
            break;
        end = blank + 1;
    }
    return end;
}

//! A name in one line, or smaller in two.
void writeName(QPainter &painter, const QRectF &rect, const QString &name, const QFont &font, Qt::Alignment alignment)
{
    const QFont one = fitted(font, name, rect.width(), smallestName);
    const qsizetype end = widthOf(name, one) > rect.width() ? firstLineEnd(name, one, rect.width()) : 0;
    const qreal lines = QFontMetricsF(one).height() * 2;
    if (end == 0 || lines > rect.height() * 1.3)
        return writeLine(painter, rect, name, fitted(font, name, rect.width(), smallestUnbroken), alignment);
    const QRectF both(rect.left(), rect.center().y() - lines / 2, rect.width(), lines);
    writeLine(painter, both.adjusted(0, 0, 0, -lines / 2), name.left(end).trimmed(), one, alignment);
    writeLine(painter, both.adjusted(0, lines / 2, 0, 0), name.mid(end), one, alignment);
}

void paintGround(QPainter &painter, const QRectF &bar, const BarColors &colors)
{
    painter.setBrush(colors.fill);
    if (!colors.edge.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(bar, cornerRadius, cornerRadius);
        return;
    }
    const qreal width = std::clamp<qreal>(bar.height() * 0.04, 2, 5);
    QPen pen(colors.edge, width, colors.edgeStyle);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    const qreal half = width / 2;
    painter.drawRoundedRect(bar.adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

//! Over the lower right corner of the shape, on a ground of its own.
void paintHeld(QPainter &painter, const QRectF &shape, const BarColors &colors)
{
    const qreal side = shape.width() * 0.5;
    const QRectF ground(shape.right() - side * 0.9, shape.bottom() - side * 0.9, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawEllipse(ground);
    const qreal inset = side * 0.18;
    paintHeldSign(painter, ground.adjusted(inset, inset, -inset, -inset), colors.ink);
}

} // namespace

void BarDelegate::setMeasure(qreal nameSize, const BarTexts &texts, int gap)
{
    m_nameSize = nameSize;
    m_texts = texts;
    m_gap = gap;
}

QRectF BarDelegate::barRect(const QRect &cell) const
{
    const qreal half = m_gap / 2.0;
    return QRectF(cell).adjusted(half, half, -half, -half);
}

QRectF BarDelegate::bellRect(const QRect &cell) const
{
    const QRectF bell = layOutBar(barRect(cell), m_texts).bell;
    constexpr qreal reach = 4; // a finger is no needle
    return bell.adjusted(-reach, -reach, reach, reach);
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(BoardModel::IdRole).isValid())
        return;
    const QRectF bar = barRect(option.rect);
    BarLayout layout = layOutBar(bar, m_texts);
    const Scheme scheme = schemeOf(option.palette);
    const auto appearance = index.data(BoardModel::AppearanceRole).value<Appearance>();
    const BarColors colors = barColors(appearance, scheme);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, bar, colors);
    paintShape(*painter, layout.shape, appearance.shape, colors.shape, colors.mark);
    if (index.data(BoardModel::HeldRole).toBool())
        paintHeld(*painter, layout.shape, colors);

    const bool hasOutage = index.data(BoardModel::HasOutageRole).toBool();
    const bool silenced = index.data(BoardModel::SilencedRole).toBool();
    const bool doesSomething = hasOutage || silenced;
    if (doesSomething || !m_onWall) {
        painter->setOpacity(doesSomething ? 1 : 0.4);
        paintBell(*painter, layout.bell, colors.ink, silenced);
        painter->setOpacity(1);
    } else if (layout.kind != BarLayout::Kind::Tall) {
        layout.word.setRight(layout.bell.right());
        if (layout.kind == BarLayout::Kind::Wide)
            layout.name.setRight(layout.bell.right());
    }
    painter->setPen(colors.ink);
    write(*painter, layout, option.font, index);
    if (m_showsCurrent && option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Role::Text, scheme), 2));
        painter->drawRoundedRect(bar.adjusted(-1, -1, 1, 1), cornerRadius + 1, cornerRadius + 1);
        painter->setPen(QPen(color(Role::Surface, scheme), 1));
        painter->drawRoundedRect(bar.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
    }
    painter->restore();
}

void BarDelegate::write(QPainter &painter, const BarLayout &layout, const QFont &base, const QModelIndex &index) const
{
    const QString name = index.data(BoardModel::NameRole).toString();
    const QString word = index.data(BoardModel::WordRole).toString();
    const QFont nameFont = sized(base, std::min(m_nameSize, layout.nameSize), QFont::DemiBold);
    const QFont wordFont = sized(base, layout.wordSize, QFont::Normal);
    if (layout.kind == BarLayout::Kind::Line) {
        // The name has what it needs, the word the rest; a third of the bar is the word's at least.
        const QRectF all = layout.name.united(layout.word);
        const qreal gap = layout.nameSize / 2;
        const qreal forWord = std::min(widthOf(word, wordFont), all.width() / 3);
        const qreal forName = std::min(widthOf(name, nameFont) + 1, all.width() - forWord - gap);
        writeLine(painter, QRectF(all.left(), all.top(), forName, all.height()), name,
            fitted(nameFont, name, forName, smallestName), Qt::AlignLeft);
        const QRectF rest = all.adjusted(forName + gap, 0, 0, 0);
        writeLine(painter, rest, word, fitted(wordFont, word, rest.width(), smallestWord), Qt::AlignRight);
        return;
    }
    const Qt::Alignment alignment = layout.kind == BarLayout::Kind::Tall ? Qt::AlignHCenter : Qt::AlignLeft;
    writeName(painter, layout.name, name, nameFont, alignment);
    writeLine(painter, layout.word, word, fitted(wordFont, word, layout.word.width(), smallestWord), alignment);
}

} // namespace vigia

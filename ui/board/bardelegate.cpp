// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/bardelegate.h"

#include "board/barcolors.h"
#include "board/boardgrid.h"
#include "board/boardmodel.h"
#include "board/fittedtext.h"
#include "board/mutebell.h"
#include "look/heldsign.h"
#include "look/shapes.h"
#include "look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace vigia {

namespace {

constexpr qreal smallestName = 0.3; //!< a long name is written smaller before it is cut
constexpr qreal mostOfLine = 0.6; //!< that a word takes from the name beside it

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

//! In the middle of its height.
void writeCentred(QPainter &painter, const QRectF &rect, const FittedText &text, Qt::Alignment alignment)
{
    const qreal height = text.height();
    writeFitted(painter, QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height), text, alignment);
}

//! No smaller than \a share of \a font, nor than what can be read.
qreal leastSize(const QFont &font, qreal share, qreal readable)
{
    return std::max(font.pixelSize() * share, readable);
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

void BarDelegate::setMeasure(qreal nameSize, qreal smallestName, const BarTexts &texts, int gap)
{
    m_nameSize = nameSize;
    m_smallestName = smallestName;
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
    if (!index.data().isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(BoardModel::IdRole).isValid())
        paintMonitor(*painter, option, index);
    else
        paintRest(*painter, option, index);
    painter->restore();
}

void BarDelegate::paintMonitor(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF bar = barRect(option.rect);
    const Scheme scheme = schemeOf(option.palette);
    const auto appearance = index.data(BoardModel::AppearanceRole).value<Appearance>();
    const BarColors colors = barColors(appearance, scheme);
    const BarLayout layout = layoutOf(option.rect, index);
    paintGround(painter, bar, colors);
    paintShape(painter, layout.shape, appearance.shape, colors.shape, colors.mark);
    if (index.data(BoardModel::HeldRole).toBool())
        paintHeld(painter, layout.shape, colors);
    if (showsBell(index)) {
        painter.setOpacity(doesSomething(index) ? 1 : 0.4);
        paintBell(painter, layout.bell, colors.ink, index.data(BoardModel::SilencedRole).toBool());
        painter.setOpacity(1);
    }
    painter.setPen(colors.ink);
    write(painter, layout, option.font, index);
    if (m_showsCurrent && option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Text, scheme), 2));
        painter.drawRoundedRect(bar.adjusted(-1, -1, 1, 1), cornerRadius + 1, cornerRadius + 1);
        painter.setPen(QPen(color(Role::Surface, scheme), 1));
        painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
    }
}

void BarDelegate::paintRest(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF bar = barRect(option.rect);
    const Scheme scheme = schemeOf(option.palette);
    const QVariant worst = index.data(BoardModel::AppearanceRole);
    // Where all is well it is no bar that is read from afar.
    const BarColors colors =
        barColors(worst.isValid() ? worst.value<Appearance>() : Appearance{Role::Paused, Shape::TwoBars}, scheme);
    paintGround(painter, bar, colors);
    const BarLayout layout = layOutBar(bar, m_texts);
    QRectF room = layout.name.united(layout.word);
    room.setRight(layout.bell.right());
    if (worst.isValid())
        paintShape(painter, layout.shape, worst.value<Appearance>().shape, colors.shape, colors.mark);
    else
        room = room.united(layout.shape);
    const QFont font = sizedFont(option.font, std::min(m_nameSize, layout.nameSize), QFont::DemiBold);
    constexpr int mostLines = 3;
    painter.setPen(colors.ink);
    writeCentred(painter, room, fittedText({index.data().toString()}, font, smallestWord, room.size(), mostLines),
        worst.isValid() && layout.kind != BarLayout::Kind::Tall ? Qt::AlignLeft : Qt::AlignHCenter);
}

bool BarDelegate::doesSomething(const QModelIndex &index)
{
    return index.data(BoardModel::HasOutageRole).toBool() || index.data(BoardModel::SilencedRole).toBool();
}

bool BarDelegate::showsBell(const QModelIndex &index) const
{
    return !m_onWall || doesSomething(index);
}

BarLayout BarDelegate::layoutOf(const QRect &cell, const QModelIndex &index) const
{
    BarLayout layout = layOutBar(barRect(cell), m_texts);
    if (showsBell(index))
        return layout;
    if (layout.kind == BarLayout::Kind::Line)
        layout.word.setRight(layout.bell.right());
    else if (layout.kind == BarLayout::Kind::Wide)
        layout.name.setRight(layout.bell.right());
    return layout;
}

FittedText BarDelegate::wordOn(const QRect &cell, const QFont &base, const QModelIndex &index) const
{
    const BarLayout layout = layoutOf(cell, index);
    return fittedWord(
        layout, layout.kind == BarLayout::Kind::Line ? besideName(layout, base, index) : layout.word, base, index);
}

QStringList BarDelegate::words(const QModelIndex &index)
{
    return {index.data(BoardModel::WordRole).toString(), index.data(BoardModel::ShortWordRole).toString()};
}

FittedText BarDelegate::fittedWord(
    const BarLayout &layout, const QRectF &room, const QFont &base, const QModelIndex &index) const
{
    const QFont font = sizedFont(base, layout.wordSize, QFont::Normal);
    const int lines = layout.kind == BarLayout::Kind::Line ? 1 : 2;
    return fittedText(words(index), font, leastSize(font, smallestWordShare, smallestWord), room.size(), lines);
}

//! In one line the word has what it needs, but not the whole line; the name has the rest.
QRectF BarDelegate::besideName(const BarLayout &layout, const QFont &base, const QModelIndex &index) const
{
    const QRectF all = layout.name.united(layout.word);
    const qreal gap = layout.nameSize / 2;
    const QFont nameFont = sizedFont(base, std::min(m_nameSize, layout.nameSize), QFont::DemiBold);
    const QFont font = sizedFont(base, layout.wordSize, QFont::Normal);
    const QFont smallest = sizedFont(
        base, std::min<qreal>(font.pixelSize(), leastSize(font, smallestWordShare, smallestWord)), QFont::Normal);
    const QStringList words = BarDelegate::words(index);
    const bool isWhole = widthOf(words[0], smallest) <= all.width() * mostOfLine;
    const qreal least = widthOf(words[isWhole ? 0 : 1], smallest) + 1;
    const qreal left = all.width() - gap - widthOf(index.data().toString(), nameFont) - 1;
    const qreal most = widthOf(words[0], font) + 1;
    const qreal width = std::min(std::clamp(left, least, std::max(least, most)), all.width() * 0.8);
    return {all.right() - width, all.top(), width, all.height()};
}

void BarDelegate::write(QPainter &painter, const BarLayout &layout, const QFont &base, const QModelIndex &index) const
{
    const QString name = index.data(BoardModel::NameRole).toString();
    const QFont nameFont = sizedFont(base, std::min(m_nameSize, layout.nameSize), QFont::DemiBold);
    if (layout.kind == BarLayout::Kind::Line) {
        const QRectF beside = besideName(layout, base, index);
        const QRectF room(layout.name.left(), layout.name.top(),
            std::max<qreal>(0, beside.left() - layout.nameSize / 2 - layout.name.left()), layout.name.height());
        writeName(painter, room, name, nameFont, Qt::AlignLeft);
        writeCentred(painter, beside, fittedWord(layout, beside, base, index), Qt::AlignRight);
        return;
    }
    const bool isTall = layout.kind == BarLayout::Kind::Tall;
    const Qt::Alignment alignment = isTall ? Qt::AlignHCenter : Qt::AlignLeft;
    const FittedText word = fittedWord(layout, layout.word, base, index);
    // Beside the shape both stand in the middle of it; under it they follow it.
    const qreal down = isTall ? 0 : std::max<qreal>(0, (layout.word.height() - word.height()) / 2);
    writeName(painter, layout.name.translated(0, down), name, nameFont, alignment);
    writeFitted(painter, layout.word.translated(0, down), word, alignment);
}

//! A name in one line, or smaller in two.
void BarDelegate::writeName(
    QPainter &painter, const QRectF &rect, const QString &name, const QFont &font, Qt::Alignment alignment) const
{
    const QSizeF room(rect.width(), rect.height() * 1.3); // two lines: a little above and below
    const qreal least = leastSize(font, smallestName, m_smallestName);
    writeCentred(painter, rect, fittedText({name}, font, least, room, 2), alignment);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardgrid.h"
#include "board/fittedtext.h"

#include <QStyledItemDelegate>

namespace vigia {

//! Paints one monitor's bar.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! The size of all names, how small a long one may be at most, how wide texts typically are, and what is left free
    //! around each bar.
    void setMeasure(qreal nameSize, qreal smallestName, const BarTexts &texts, int gap);
    //! On a wall nobody clicks: a button that does nothing now is not shown.
    void setOnWall(bool onWall) { m_onWall = onWall; }
    //! Whether the current bar is marked: for those who move with the keys.
    void setShowsCurrent(bool shows) { m_showsCurrent = shows; }
    //! Where a click mutes in a cell.
    QRectF bellRect(const QRect &cell) const;

    //! The state's word as it is written in a cell.
    FittedText wordOn(const QRect &cell, const QFont &base, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static bool doesSomething(const QModelIndex &index);
    static QStringList words(const QModelIndex &index);
    QRectF barRect(const QRect &cell) const;
    bool showsBell(const QModelIndex &index) const;
    BarLayout layoutOf(const QRect &cell, const QModelIndex &index) const;
    QRectF besideName(const BarLayout &layout, const QFont &base, const QModelIndex &index) const;
    FittedText fittedWord(
        const BarLayout &layout, const QRectF &room, const QFont &base, const QModelIndex &index) const;
    void paintMonitor(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRest(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void write(QPainter &painter, const BarLayout &layout, const QFont &base, const QModelIndex &index) const;
    void writeName(
        QPainter &painter, const QRectF &rect, const QString &name, const QFont &font, Qt::Alignment alignment) const;

    qreal m_nameSize = 13;
    qreal m_smallestName = 11;
    BarTexts m_texts;
    int m_gap = 4;
    bool m_onWall = false;
    bool m_showsCurrent = false;
};

} // namespace vigia

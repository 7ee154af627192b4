// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardgrid.h"

#include <QStyledItemDelegate>

namespace vigia {

//! Paints one monitor's bar.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! The size of all names, how wide texts typically are, and what is left free around each bar.
    void setMeasure(qreal nameSize, const BarTexts &texts, int gap);
    //! On a wall nobody clicks: a button that does nothing now is not shown.
    void setOnWall(bool onWall) { m_onWall = onWall; }
    //! Whether the current bar is marked: for those who move with the keys.
    void setShowsCurrent(bool shows) { m_showsCurrent = shows; }
    //! Where a click mutes in a cell.
    QRectF bellRect(const QRect &cell) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF barRect(const QRect &cell) const;
    void write(QPainter &painter, const BarLayout &layout, const QFont &base, const QModelIndex &index) const;

    qreal m_nameSize = 13;
    BarTexts m_texts;
    int m_gap = 4;
    bool m_onWall = false;
    bool m_showsCurrent = false;
};

} // namespace vigia

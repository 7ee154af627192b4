// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmrows.h"

#include "alarm/alarmmodel.h"
#include "look/shapes.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigia {

namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines =
            QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Small)).height();
        return {0, lines + 2 * space::small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Scheme scheme = schemeOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, color(selected ? Role::Selected : Role::Surface, scheme));
        const QRect inner = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
        const int side = std::min(inner.height(), QFontMetrics(textFont(TextSize::Body)).height() * 3 / 2);
        paintShape(*painter, QRectF(inner.left(), inner.center().y() - side / 2.0, side, side), Shape::CrossOctagon,
            color(Role::Down, scheme), color(Role::Mark, scheme));

        const QFont lastsFont = withTabularFigures(textFont(TextSize::Body));
        const QString lasts = index.data(AlarmModel::LastsRole).toString();
        const QRect text = inner.adjusted(side + space::medium, 0, 0, 0);
        const int lastsWidth = std::min(QFontMetrics(lastsFont).horizontalAdvance(lasts), text.width() / 2);
        write(*painter, text, lasts, lastsFont, color(Role::Down, scheme), Qt::AlignRight | Qt::AlignTop);
        write(*painter, text.adjusted(0, 0, -lastsWidth - space::medium, 0),
            index.data(AlarmModel::NameRole).toString(), textFont(TextSize::Body, QFont::DemiBold),
            color(Role::Text, scheme), Qt::AlignLeft | Qt::AlignTop);
        write(*painter, text, index.data(AlarmModel::ReasonRole).toString(), textFont(TextSize::Small),
            color(Role::SecondaryText, scheme), Qt::AlignLeft | Qt::AlignBottom);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(color(Role::SecondaryText, scheme), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static void write(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
        Qt::Alignment alignment)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

AlarmRows::AlarmRows(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QSize AlarmRows::sizeHint() const
{
    constexpr int most = 5;
    const int rows = model() ? std::clamp(model()->rowCount(), 1, most) : 1;
    return {240, rows * std::max(sizeHintForRow(0), 1) + 2 * frameWidth()};
}

QSize AlarmRows::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

} // namespace vigia

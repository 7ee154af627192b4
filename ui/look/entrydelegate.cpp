// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/entrydelegate.h"

#include "look/roles.h"
#include "look/theme.h"
#include "look/tokens.h"

#include <QApplication>
#include <QPainter>

namespace vigia {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr QMargins room{space::small, space::tiny, space::small, space::tiny};

QFont nameFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}

QString nameOf(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 0, 0);
}

QString wordsOf(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 1);
}

} // namespace

EntryDelegate::EntryDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(*view)
{
    view->setWordWrap(true); // else it keeps the heights it had when it was wider, without a scroll bar say
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width() - 2 * m_view.spacing();
    const QRect space(0, 0, std::max(1, width - room.left() - room.right()), 10'000);
    const int name = QFontMetrics(nameFont()).height();
    const int words = QFontMetrics(textFont(TextSize::Body)).boundingRect(space, wrapped, wordsOf(index)).height();
    return {width, name + words + room.top() + room.bottom()};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, &m_view);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto colorOf = [&](Role role) {
        return isChosen ? option.palette.color(QPalette::HighlightedText) : color(role, schemeOf(option.palette));
    };
    QRect area = option.rect.marginsRemoved(room);
    painter->save();
    painter->setFont(nameFont());
    painter->setPen(colorOf(Role::Text));
    const QFontMetrics metrics(painter->font());
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(nameOf(index), Qt::ElideMiddle, area.width()));
    area.setTop(area.top() + metrics.height());
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(colorOf(Role::SecondaryText));
    painter->drawText(area, wrapped, wordsOf(index));
    painter->restore();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace vigia {

//! Paints an entry of a list: its first line, the name, strong, and below it what is said of it.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! \a view owns it, and is as wide as its entries.
    explicit EntryDelegate(QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QListView &m_view;
};

} // namespace vigia

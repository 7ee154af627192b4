// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/rowgeometry.h"
#include "look/theme.h"
#include "monitors/arrangedmodel.h"
#include "world/clock.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace vigia {

//! Paints the rows of an ArrangedModel: nothing is asked for but what is seen.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const ArrangedModel &rows, const Theme &theme, const Speech &speech, const Clock &clock,
        QObject *parent = nullptr);

    void setFont(const QFont &font);
    void setDensity(Density density) { m_density = density; }
    Density density() const { return m_density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintSurface(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintMonitor(QPainter &painter, const QRect &rect, int row) const;
    void paintHeading(QPainter &painter, const QRect &rect, int row) const;
    void paintWords(
        QPainter &painter, const RowGeometry &place, const MonitorView &monitor, const RowWords &words) const;
    //! The sign and until when. \a free is what is left of the line for it.
    void paintHeld(QPainter &painter, QRect &free, UtcTime until) const;
    //! \a part behind a dot, as it fits.
    void paintPart(QPainter &painter, QRect &free, const QString &part, Qt::TextElideMode mode) const;
    //! Goes on behind a dot; false where no room is left.
    bool separate(QPainter &painter, QRect &free) const;
    QString toolTip(int row, const QRect &rect, const QPoint &at) const;
    //! \a text as it fits; remembered, since the same rows are painted again and again.
    QString elided(const QString &text, const QFont &font, int width, Qt::TextElideMode mode) const;
    QColor color(Role role) const { return vigia::color(role, m_theme.scheme()); }
    //! What is known is old: nothing looks well any more.
    bool isOutdated() const { return m_rows.monitors().noDataSince().has_value(); }
    RowGeometry place(const QRect &rect, int source) const;
    Appearance appearance(const MonitorView &monitor) const;

    const ArrangedModel &m_rows;
    const Theme &m_theme;
    const Speech &m_speech;
    const Clock &m_clock;
    RowMetrics m_metrics;
    Density m_density = Density::Comfortable;
    mutable QHash<std::pair<QString, int>, QString> m_elided;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/monitorlist.h"

#include <QContextMenuEvent>
#include <QItemSelection>
#include <QKeyEvent>

#include <algorithm>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr auto sinceGrows = 10s;
//! A pointer that rested this long points at nothing any more.
constexpr auto pointerRests = 60s;

} // namespace

MonitorList::MonitorList(
    ArrangedModel &rows, const Theme &theme, const Speech &speech, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_theme(theme)
    , m_delegate(new RowDelegate(rows, theme, speech, clock, this))
{
    setModel(&rows);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(!rows.isGrouped());
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    m_delegate->setFont(font());
    adaptColors();
    connect(&theme, &Theme::changed, this, &MonitorList::adaptColors);
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, &MonitorList::remember);
    connect(&rows, &QAbstractItemModel::modelReset, this, &MonitorList::restore);
    m_minutes.setInterval(sinceGrows);
    connect(&m_minutes, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_resting.setSingleShot(true);
    m_resting.setInterval(pointerRests);
    connect(&m_resting, &QTimer::timeout, this, [this] { m_rows.setHeld(false); });
}

void MonitorList::setDensity(Density density)
{
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

void MonitorList::rowsRearranged()
{
    setUniformItemSizes(!m_rows.isGrouped());
    scheduleDelayedItemsLayout();
}

void MonitorList::adaptColors()
{
    // The rows are painted by us; where there are none, the same surface.
    QPalette own = palette();
    own.setColor(QPalette::Base, color(Role::Surface, m_theme.scheme()));
    own.setColor(QPalette::Text, color(Role::Text, m_theme.scheme()));
    setPalette(own);
    viewport()->update();
}

std::vector<MonitorId> MonitorList::selectedMonitors() const
{
    std::vector<int> sources;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_rows.isHeading(row))
                sources.push_back(row);
        }
    }
    std::ranges::sort(sources);
    std::vector<MonitorId> ids;
    for (const int row : sources)
        ids.push_back(m_rows.monitors().monitor(m_rows.source(row)).id);
    return ids;
}

void MonitorList::selectMonitors(const std::vector<MonitorId> &monitors)
{
    std::vector<int> rows;
    for (const MonitorId &id : monitors) {
        if (const int row = m_rows.rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) == *last + 1)
            ++last;
        selection.append(QItemSelectionRange(m_rows.index(*first), m_rows.index(*last)));
        first = std::next(last);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.empty())
        selectionModel()->setCurrentIndex(m_rows.index(rows.front()), QItemSelectionModel::NoUpdate);
}

void MonitorList::remember()
{
    m_restoring = true;
    m_remembered.clear();
    m_current.reset();
    // The monitors behind the rows may be gone already: only the rows' own ids are asked for.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (const QModelIndex &index : range.indexes())
            m_remembered.push_back({index.data(ArrangedModel::IdRole).toString()});
    }
    if (currentIndex().isValid())
        m_current = MonitorId{currentIndex().data(ArrangedModel::IdRole).toString()};
}

void MonitorList::restore()
{
    m_restoring = false;
    if (!m_remembered.empty())
        selectMonitors(m_remembered);
    const int row = m_current ? m_rows.rowOf(*m_current) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::NoUpdate);
    Q_EMIT selectionMoved();
}

void MonitorList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectionMoved();
}

bool MonitorList::fold(const QModelIndex &heading, std::optional<bool> folded)
{
    if (!heading.isValid() || !m_rows.isHeading(heading.row()))
        return false;
    m_rows.setFolded(m_rows.groupName(heading.row()), folded.value_or(!m_rows.isFolded(heading.row())));
    return true;
}

void MonitorList::selectGroup(int heading)
{
    m_rows.setFolded(m_rows.groupName(heading), false);
    std::vector<MonitorId> ids;
    for (int row = heading + 1; row < m_rows.rowCount() && !m_rows.isHeading(row); ++row)
        ids.push_back(m_rows.monitors().monitor(m_rows.source(row)).id);
    selectMonitors(ids);
}

void MonitorList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Left:
        if (fold(current, true))
            return;
        break;
    case Qt::Key_Right:
        if (fold(current, false))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (fold(current))
            return;
        if (event->key() != Qt::Key_Space && current.isValid())
            return Q_EMIT opened({current.data(ArrangedModel::IdRole).toString()});
        break;
    }
    QListView::keyPressEvent(event);
}

void MonitorList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        fold(indexAt(event->position().toPoint()));
}

void MonitorList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && !fold(index))
        Q_EMIT opened({index.data(ArrangedModel::IdRole).toString()});
}

void MonitorList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint below = visualRect(index).bottomLeft() + QPoint(16, 0);
    if (index.isValid() && m_rows.isHeading(index.row()))
        selectGroup(index.row()); // what is chosen is for all of it
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

bool MonitorList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        hold(true);
        break;
    case QEvent::Leave:
        hold(false);
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void MonitorList::hold(bool held)
{
    m_rows.setHeld(held);
    if (held)
        m_resting.start();
    else
        m_resting.stop();
}

void MonitorList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->setFont(font());
        scheduleDelayedItemsLayout();
    }
}

void MonitorList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_minutes.start();
}

void MonitorList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_minutes.stop();
    hold(false);
}

} // namespace vigia

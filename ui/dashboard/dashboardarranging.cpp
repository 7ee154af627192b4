// SPDX-License-Identifier: GPL-3.0-or-later
// How the dashboard shows what it shows, and how it remembers that.
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "dashboard/windowstate.h"

#include <QSplitter>

namespace vigia {

void DashboardWindow::setSortBy(SortBy by)
{
    m_menus->setSortBy(by);
    m_rows->setSortBy(by);
}

void DashboardWindow::setGrouped(bool grouped)
{
    m_menus->action(WindowDeed::Grouped)->setChecked(grouped);
    m_menus->action(WindowDeed::FoldAll)->setEnabled(grouped);
    m_menus->action(WindowDeed::UnfoldAll)->setEnabled(grouped);
    m_rows->setGrouped(grouped);
    m_list->rowsRearranged();
}

void DashboardWindow::setDensity(Density density)
{
    m_menus->setDensity(density);
    if (density == m_list->density())
        return;
    m_list->setDensity(density);
    Q_EMIT densityChanged(isCompact());
}

void DashboardWindow::setCompact(bool compact)
{
    setDensity(compact ? Density::Compact : Density::Comfortable);
}

bool DashboardWindow::isCompact() const
{
    return m_list->density() == Density::Compact;
}

void DashboardWindow::foldAll(bool folded)
{
    QStringList groups;
    if (folded)
        groups = m_rows->groups() << QString();
    m_rows->setFoldedGroups(groups);
}

QByteArray DashboardWindow::saveState() const
{
    return toBytes({
        .geometry = saveGeometry(),
        .splitter = m_splitter->saveState(),
        .sortBy = m_rows->sortBy(),
        .grouped = m_rows->isGrouped(),
        .details = m_menus->action(WindowDeed::Details)->isChecked(),
        .folded = m_rows->foldedGroups(),
    });
}

void DashboardWindow::restoreState(const QByteArray &bytes)
{
    const std::optional<WindowState> state = windowStateFromBytes(bytes);
    if (!state)
        return;
    restoreGeometry(state->geometry);
    m_splitter->restoreState(state->splitter);
    setSortBy(state->sortBy);
    m_rows->setFoldedGroups(state->folded);
    setGrouped(state->grouped);
    m_menus->action(WindowDeed::Details)->setChecked(state->details);
    followSelection();
}

} // namespace vigia

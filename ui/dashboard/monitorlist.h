// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/rowdelegate.h"

#include <QListView>
#include <QTimer>

namespace vigia {

//! The list of monitors. Keeps what is selected by what it is, not by where it stands, and holds the
//! rows still while somebody points at them.
class MonitorList final : public QListView
{
    Q_OBJECT

public:
    MonitorList(
        ArrangedModel &rows, const Theme &theme, const Speech &speech, const Clock &clock, QWidget *parent = nullptr);

    std::vector<MonitorId> selectedMonitors() const;
    //! Those of \a monitors that are shown; the first becomes the current one.
    void selectMonitors(const std::vector<MonitorId> &monitors);

    void setDensity(Density density);
    Density density() const { return m_delegate->density(); }
    //! As wide as the rows are high: the order of headings and rows changed.
    void rowsRearranged();

Q_SIGNALS:
    void selectionMoved();
    void opened(const vigia::MonitorId &monitor);
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool fold(const QModelIndex &heading, std::optional<bool> folded = {});
    void selectGroup(int heading);
    void hold(bool held);
    void remember();
    void restore();
    void adaptColors();

    ArrangedModel &m_rows;
    const Theme &m_theme;
    RowDelegate *m_delegate;
    QTimer m_minutes; //!< "3 min" grows
    QTimer m_resting;
    std::vector<MonitorId> m_remembered;
    std::optional<MonitorId> m_current;
    bool m_restoring = false;
};

} // namespace vigia

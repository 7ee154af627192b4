// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardgrid.h"
#include "domain/ids.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace vigia {

class BarDelegate;
class BoardModel;

//! The grid of bars: as large as the names can be, and it scrolls only when they would become too small.
class BoardView final : public QTableView
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel &model, QWidget *parent = nullptr);

    void setOnWall(bool onWall);

Q_SIGNALS:
    void opened(const vigia::MonitorId &id);
    void muteToggled(const vigia::MonitorId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void keepCurrent();
    MonitorId idAt(const QModelIndex &index) const;
    BarTexts texts() const;

    BoardModel &m_model;
    BarDelegate *m_bars;
    MonitorId m_current;
    QPersistentModelIndex m_pressed;
    bool m_pressedBell = false;
    bool m_onWall = false;
    bool m_arranging = false;
};

} // namespace vigia

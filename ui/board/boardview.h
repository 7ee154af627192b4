// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardgrid.h"
#include "domain/ids.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace vigia {

class BarDelegate;
class BoardModel;

//! The grid of bars: as large as the names can be. When they would become too small it scrolls; a wall, where nobody
//! scrolls, shows what is not well first and says what is missing.
class BoardView final : public QTableView
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel &model, QWidget *parent = nullptr);

    void setOnWall(bool onWall);
    //! With room for a name that is not long and every state in one line, also where it scrolls.
    int usualWidth() const;

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
    void arrangeAnew();
    void keepCurrent();
    MonitorId idAt(const QModelIndex &index) const;
    const BarTexts &texts();
    BarTexts measuredTexts() const;
    BarTexts measuredWords() const;

    BoardModel &m_model;
    BarDelegate *m_bars;
    MonitorId m_current;
    std::optional<BarTexts> m_texts; //!< measured once: there are thousands of names
    QPersistentModelIndex m_pressed;
    bool m_pressedBell = false;
    bool m_onWall = false;
    bool m_arranging = false;
};

} // namespace vigia

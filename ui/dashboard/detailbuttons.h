// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace vigia {

class FlowLayout;
class MonitorActions;

//! What one does now with what is selected. What cannot be done takes no room.
class DetailButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailButtons(const MonitorActions &actions, QWidget *parent = nullptr);

    //! The menus behind "Mute" and "Hold alerts".
    void setMenus(QMenu *mute, QMenu *hold);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addWord(FlowLayout *row);
    void addAction(FlowLayout *row, QAction *action, bool withWord);
    void retranslate();

    QToolButton *m_mute;
    QToolButton *m_hold;
};

} // namespace vigia

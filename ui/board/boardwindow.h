// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;

namespace vigia {

class BoardHeader;
class BoardModel;
class BoardView;
class Scene;
class Speech;

//! The board: a bar for every monitor, in the person's order, narrow beside other windows or filling a wall.
class BoardWindow final : public QWidget
{
    Q_OBJECT

public:
    BoardWindow(Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, Timers &timers,
        QWidget *parent = nullptr);
    ~BoardWindow() override;

    //! Plain text; empty: the program's name.
    void setTitle(const QString &title);
    void setOnTop(bool onTop);
    bool isOnTop() const { return windowFlags() & Qt::WindowStaysOnTopHint; }
    //! Where it was the last time, on a screen that exists.
    void place(const QRect &wanted);
    void setFullScreen(bool fullScreen);

Q_SIGNALS:
    void openTargetRequested(const vigia::MonitorId &id);
    void logRequested();
    //! It stands somewhere else now; not told of a full screen.
    void placed(const QRect &geometry);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Notice {
        QString text;
        bool isTrouble = false;
    };

    void addKeys();
    void toggleMute(const MonitorId &id);
    void answered(const Answer &answer);
    void tick();
    void retell();
    void tellStanding();
    Notice notice() const;
    QString timeOfDay(UtcTime time) const;
    void tellPlace();

    Facade &m_facade;
    const Speech &m_speech;
    const Clock &m_clock;
    const Scene &m_scene;
    BoardModel *m_model;
    BoardHeader *m_header;
    BoardView *m_view;
    QLabel *m_empty;
    QMenu *m_menu;
    QAction *m_fill;
    QRect m_stood; //!< before it filled the screen; invalid while it does not
    QString m_title;
    QString m_refusal; //!< what became of the last command, for a while
    Instant m_refusalEnds;
    std::unique_ptr<Timer> m_second;
};

} // namespace vigia

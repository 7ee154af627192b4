// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/trayimage.h"
#include "tray/traymenu.h"
#include "tray/traystate.h"
#include "world/clock.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <optional>

namespace vigia {

//! The icon in the tray: how everything stands, and its menu. Touches the system's tray only from
//! appear() on (see TrayPresence). Interface thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(const Clock &clock, const Language &language, QObject *parent = nullptr);
    ~TrayIcon() override;

    //! Shows the icon; again and again is no harm.
    void appear();

    void setState(const TrayState &state);
    void setLanguage(const Language &language);
    //! Once a second between two pictures, for an alarm that cannot be heard.
    void setFlashing(bool flashing);
    void setWatchingGoesOn(bool goesOn) { m_menu.setWatchingGoesOn(goesOn); }

    //! A message of the system's own, where there is no better way. False: the icon has not appeared.
    bool showMessage(const QString &title, const QString &body, QSystemTrayIcon::MessageIcon icon);

Q_SIGNALS:
    void openRequested();
    void boardRequested();
    void muteRequested(std::optional<vigia::Duration> duration); //!< absent: until unmuted
    void unmuteRequested();
    void acknowledgeAllRequested();
    void noteForAllRequested(); //!< to acknowledge all with it
    void holdAllRequested(std::optional<vigia::Duration> duration); //!< absent: until tomorrow morning; zero: no longer
    void pauseAllRequested();
    void resumeAllRequested();
    void awayRequested();
    void backRequested();
    void drillRequested();
    void settingsRequested();
    void aboutRequested();
    void quitRequested();
    void messageClicked();

private:
    void connectMenu();
    void refresh();
    void redraw();
    void activate(QSystemTrayIcon::ActivationReason reason);

    const Clock &m_clock;
    Language m_language;
    TrayState m_state;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // after the menu it shows
    std::optional<TrayFace> m_drawn;
    bool m_hasMessage = false; //!< shown, and not clicked yet
    QTimer m_flash;
    QTimer m_minute; //!< "since 14:02" becomes "since 3 March" by itself
    bool m_inverted = false;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "tray/traystate.h"
#include "wording/language.h"

#include <QMenu>
#include <QPointer>

#include <optional>

namespace vigia {

//! The menu of the tray icon. What is chosen is only said.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(const Language &language);

    void setLanguage(const Language &language);
    void setState(const TrayState &state, UtcTime now);
    //! Quitting leaves somebody who watches (an instance of its own), or nobody.
    void setWatchingGoesOn(bool goesOn);

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMute(std::optional<Duration> duration);
    void addHold(std::optional<Duration> duration);
    void retranslate();

    struct TimeEntry {
        QAction *action;
        std::optional<Duration> duration;
    };

    Language m_language;
    TrayState m_state;
    UtcTime m_now{};
    bool m_watchingGoesOn = false;

    QAction *m_headline;
    QAction *m_open;
    QAction *m_board;
    QAction *m_unmute;
    QMenu *m_mute;
    std::vector<TimeEntry> m_mutes;
    QAction *m_acknowledge;
    QAction *m_acknowledgeWithNote;
    QMenu *m_hold;
    std::vector<TimeEntry> m_holds;
    QAction *m_endHold;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_away;
    QAction *m_back;
    QAction *m_drill;
    QAction *m_settings;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace vigia

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
    void pauseAllRequested();
    void resumeAllRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMute(std::optional<Duration> duration);
    void retranslate();

    struct MuteEntry {
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
    std::vector<MuteEntry> m_mutes;
    QAction *m_acknowledge;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_settings;
    QAction *m_quit;
};

} // namespace vigia

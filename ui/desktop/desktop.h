// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/alarm.h"
#include "desktop/aboutdialog.h"
#include "desktop/acknowledgingside.h"
#include "desktop/announcer.h"
#include "desktop/bell.h"
#include "desktop/deskworld.h"
#include "desktop/mutereminder.h"
#include "desktop/preferenceskeeper.h"
#include "desktop/settingsside.h"
#include "desktop/soundcheck.h"
#include "desktop/tellingside.h"
#include "desktop/trayside.h"
#include "desktop/windows.h"
#include "link/enginelink.h"
#include "look/theme.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QPointer>
#include <QTimer>

class QMessageBox;

namespace vigia {

//! The desktop put together: tray, windows, alarm and notifications over one link to the engine, and
//! nothing decided but who hears of whom. Interface thread.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        EngineLink::Options engine;
        QString alarmProgram; //!< vigia-alarm
        QString preferencesFile;
        QString dataFolder;
        QString transitionLog;
        QString person; //!< who acknowledges: the account's name
        QStringList startWords; //!< what a start with the session needs besides the program
        Language systemLanguage;
        bool minimized = false;
    };

    explicit Desktop(const Options &options, QObject *parent = nullptr);

    //! Another start wants to see the window.
    void raise();
    //! Ends the watching where it was started for the windows, then says finished().
    void quit();

Q_SIGNALS:
    void finished();
    //! Another process could use a tray that this one cannot, and nothing would be lost now.
    void restartWanted(bool windowShown);

private:
    DeskWorld world();
    void connectTray();
    void connectBell();
    void connectTelling();
    void connectAcknowledging();
    void takePreferences();
    void showWhatIsWanted(bool hasTray);
    void closeDashboard();
    void showAbout();
    void askToQuit();
    void restartWhenIdle();
    void tellSound();
    void tellLink();
    void tellShortcut();

    const Options m_options;
    // In the order of their making; each uses only what stands above it.
    SystemClock m_clock;
    QtTimers m_timers;
    PreferencesKeeper m_preferences;
    Speech m_speech;
    Theme m_theme;
    EngineLink m_link;
    Scene m_scene;
    Bell m_bell;
    TraySide m_tray;
    Announcer m_announcer;
    Windows m_windows;
    SettingsSide m_settings;
    TellingSide m_telling;
    AcknowledgingSide m_acknowledging;
    SoundCheck m_soundCheck;
    MuteReminder m_muteReminder;
    Alarm m_alarm;
    QPointer<QMessageBox> m_quitQuestion;
    std::unique_ptr<AboutDialog> m_about;
    QTimer m_idleCheck;
    bool m_trayKnown = false;
    bool m_quitting = false;
};

} // namespace vigia

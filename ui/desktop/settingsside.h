// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "desktop/preferenceskeeper.h"
#include "settings/settingswindow.h"
#include "voice/voice.h"

#include <memory>

namespace vigia {

//! The settings' window, and what its changes do to the desktop. Interface thread.
class SettingsSide final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        QString dataFolder;
        QStringList startWords; //!< for a start with the session, besides the program
    };

    SettingsSide(
        const DeskWorld &world, PreferencesKeeper &preferences, Voice &voice, Places places, QObject *parent = nullptr);
    ~SettingsSide() override;

    void show();
    void showSound();
    void showListening();
    bool isShown() const { return m_window && m_window->isVisible(); }
    //! Where the sound stands, in words.
    void setSound(const QString &words);
    //! What became of the alarm window's shortcut that is preferred.
    void setShortcut(ShortcutStanding standing);

Q_SIGNALS:
    //! The window comes to be seen: what changes unseen is to be told anew.
    void shown();
    void testMessageRequested();

private:
    Autostart autostart() const;
    void take(const DesktopPreferences &preferences);
    void make();
    void tellListening();

    DeskWorld m_world;
    PreferencesKeeper &m_preferences;
    Voice &m_voice;
    const Places m_places;
    Autostart m_autostart;
    QString m_sound;
    std::unique_ptr<SettingsWindow> m_window;
};

} // namespace vigia

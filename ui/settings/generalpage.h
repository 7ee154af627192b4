// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/autostart.h"
#include "settings/desktoppreferences.h"
#include "settings/settingspage.h"

namespace vigia {

//! Language, start with the session, where the data lie.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a preferences are those in force, kept by whoever hears of changes; they outlive the page.
    GeneralPage(const DesktopPreferences &preferences, const Autostart &autostart, const QString &dataFolder,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void preferencesChanged(const vigia::DesktopPreferences &preferences);
    void openFolderRequested(const QString &folder);

private:
    void addLanguage();
    void addStart();
    void addFolder(const QString &folder);

    const DesktopPreferences &m_preferences;
    const Autostart &m_autostart;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/desktoppreferences.h"
#include "settings/settingspage.h"

namespace vigia {

//! Light or dark, how much fits, what stays on top.
class LookPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a preferences are those in force, kept by whoever hears of changes; they outlive the page.
    explicit LookPage(const DesktopPreferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void preferencesChanged(const vigia::DesktopPreferences &preferences);

private:
    void addSwitchFor(bool DesktopPreferences::*member, const QString &text, const QString &words);

    const DesktopPreferences &m_preferences;
};

//! What reaches this desktop besides the sound.
class NotificationsPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! As LookPage.
    explicit NotificationsPage(const DesktopPreferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void preferencesChanged(const vigia::DesktopPreferences &preferences);
    void testMessageRequested();

private:
    const DesktopPreferences &m_preferences;
};

} // namespace vigia

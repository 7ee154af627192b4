// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/desktoppreferences.h"
#include "settings/settingspage.h"

namespace vigia {

class ShortcutEdit;

//! Light or dark, how much fits, what stays on top.
class LookPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a preferences are those in force, kept by whoever hears of changes; they outlive the page.
    explicit LookPage(const DesktopPreferences &preferences, QWidget *parent = nullptr);

    //! What became of the shortcut that is preferred.
    void setShortcutStanding(ShortcutStanding standing);

Q_SIGNALS:
    void preferencesChanged(const vigia::DesktopPreferences &preferences);

private:
    QCheckBox *addSwitchFor(bool DesktopPreferences::*member, const QString &text, const QString &words);
    void addShortcut();
    void sayOfShortcut(const QString &problem);

    const DesktopPreferences &m_preferences;
    QCheckBox *m_shortcutOn = nullptr;
    ShortcutEdit *m_shortcut = nullptr;
    RoleLabel *m_shortcutProblem = nullptr;
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

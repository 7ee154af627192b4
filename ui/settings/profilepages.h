// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/settingsform.h"
#include "settings/listpage.h"
#include "settings/profilesettings.h"
#include "world/clock.h"

namespace vigia {

class SaveFoot;
class SettingsPanel;

//! What holds for every monitor that does not say otherwise. Saved as one, because a half-typed
//! default would be in force everywhere.
class DefaultsPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a draft: what a person has changed and not saved; outlives the page.
    DefaultsPage(
        ProfileSettings &profile, const Speech &speech, std::optional<SettingsForm> &draft, QWidget *parent = nullptr);

private:
    void reload();
    void display();
    void save();

    ProfileSettings &m_profile;
    const Speech &m_speech;
    std::optional<SettingsForm> &m_draft;
    SettingsForm m_form;
    SettingsPanel *m_panel = nullptr;
    SaveFoot *m_foot = nullptr;
};

class GroupsPage final : public ListPage
{
    Q_OBJECT

public:
    GroupsPage(ProfileSettings &profile, const Speech &speech, QWidget *parent = nullptr);

private:
    void display();
    void open(const QString &name);
    void remove(const QString &name);

    ProfileSettings &m_profile;
    const Speech &m_speech;
};

class MaintenancePage final : public ListPage
{
    Q_OBJECT

public:
    MaintenancePage(ProfileSettings &profile, const Speech &speech, const Clock &clock, QWidget *parent = nullptr);

private:
    void display();
    QString wordsOf(const MaintenanceWindow &window) const;
    void open(const QString &name);

    ProfileSettings &m_profile;
    const Speech &m_speech;
    const Clock &m_clock;
};

} // namespace vigia

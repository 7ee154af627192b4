// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/policyform.h"
#include "settings/profilesettings.h"
#include "settings/settingspage.h"

#include "editor/settingfield.h"

class QComboBox;
class QPlainTextEdit;

namespace vigia {

class EntryFields;
class SaveFoot;

//! Whom an outage is told and when, where monitors and groups say nothing else. Saved as one, as the defaults are.
class TellingPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a draft: what a person has changed and not saved; outlives the page.
    TellingPage(ProfileSettings &profile, std::optional<PolicyForm> &draft, QWidget *parent = nullptr);

private:
    using Part = PolicyForm::Part;

    void addAlerts();
    void addRepeat();
    void addEscalation();
    void addUnheard();
    void addQuiet();
    void addPing();
    void reload();
    void edited();
    void display();
    void displayChannels();
    void save();

    ProfileSettings &m_profile;
    std::optional<PolicyForm> &m_draft;
    PolicyForm m_form;
    EntryFields *m_fields;
    QVBoxLayout *m_alertsBox = nullptr;
    SettingField *m_alerts = nullptr;
    QStringList m_channels; //!< those that are offered
    QPlainTextEdit *m_escalate = nullptr;
    QComboBox *m_unheard = nullptr;
    QCheckBox *m_quiet = nullptr;
    QWidget *m_hours = nullptr;
    std::vector<QCheckBox *> m_days;
    RoleLabel *m_more = nullptr;
    SaveFoot *m_foot = nullptr;
};

} // namespace vigia

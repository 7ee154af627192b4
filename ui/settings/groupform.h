// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/settingsform.h"

#include "domain/configuration.h"
#include "settings/takennames.h"

namespace vigia {

//! A group as a person edits it.
class GroupForm
{
public:
    enum class Part { Name, Needs, Owner };

    explicit GroupForm(const GroupDefinition &group = {}, const Settings &defaults = {}, const TakenNames &taken = {});

    const QString &text(Part part) const;
    //! Needs: an address, `{secret: NAME}` or empty; Owner: a mail address or empty.
    void setText(Part part, const QString &text);
    const SettingsForm &settings() const { return m_settings; }
    SettingsForm &settings() { return m_settings; }

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<GroupDefinition> definition() const;

    friend bool operator==(const GroupForm &, const GroupForm &) = default;

private:
    Node node() const;
    ConfigErrors allErrors() const;

    QString m_name;
    QString m_needs;
    QString m_owner;
    SettingsForm m_settings;
    TakenNames m_taken;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/setting.h"

#include "domain/settings.h"
#include "exchange/configerror.h"
#include "exchange/node.h"

#include <QStringList>

#include <map>

namespace vigia {

//! Every setting decided: what stands in \a settings, and the built-in value for the rest. What has
//! none (a body, a text to look for) stays absent.
Settings decided(const Settings &settings);

//! Where a value that is not one's own comes from.
enum class WiderLevel { BuiltIn, Defaults, Group };

//! Settings as a person edits them: each its own, as text, or inherited. What was read and not
//! touched is given back exactly as it was.
class SettingsForm
{
public:
    explicit SettingsForm(const Settings &own = {});

    //! What is inherited from; \a group null where there is none.
    void setWider(const Settings &defaults, const Settings *group);

    bool isOwn(Setting setting) const { return m_own.contains(setting); }
    //! One's own texts, else those that are inherited.
    QStringList texts(Setting setting) const;
    QStringList inheritedTexts(Setting setting) const;
    WiderLevel inheritedFrom(Setting setting) const;

    void set(Setting setting, const QStringList &texts);
    void inherit(Setting setting) { m_own.erase(setting); }
    //! As it was read.
    void restore(Setting setting);

    //! What is wrong with one's own value; empty for what is inherited.
    ConfigErrors errors(Setting setting) const;
    bool isValid() const;
    //! One's own settings, without those that are wrong.
    Settings settings() const;
    //! What would be in force.
    Settings inForce() const { return decided(merged(m_wide, settings())); }

    friend bool operator==(const SettingsForm &a, const SettingsForm &b);

private:
    struct Reading {
        Settings settings;
        ConfigErrors errors;
    };
    Reading read(Setting setting) const;

    std::map<Setting, Node> m_original; //!< as it was read
    PolicySettings m_policy; //!< what of it is not shown, and given back as it was
    std::map<Setting, QStringList> m_own;
    Settings m_defaults;
    std::optional<Settings> m_group;
    Settings m_wide; //!< group over defaults
};

} // namespace vigia

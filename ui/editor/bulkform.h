// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "editor/setting.h"

#include "exchange/configerror.h"

#include <map>
#include <vector>

namespace vigia {

//! What becomes of one setting of many monitors.
enum class BulkAction { Leave, Set, Inherit };

//! The same change for many monitors. What means nothing for one of them leaves it as it is.
class BulkForm
{
public:
    struct Change {
        BulkAction action = BulkAction::Leave;
        QStringList texts; //!< Set
        friend bool operator==(const Change &, const Change &) = default;
    };

    void setMonitors(const std::vector<MonitorDefinition> &monitors) { m_monitors = monitors; }
    const std::vector<MonitorDefinition> &monitors() const { return m_monitors; }

    //! How many of them report by themselves.
    int countOfReporting() const;

    const Change &change(Setting setting) const;
    void setChange(Setting setting, const Change &change);
    //! Absent: left as it is; empty: no group.
    const std::optional<QString> &group() const { return m_group; }
    void setGroup(const std::optional<QString> &group) { m_group = group; }

    ConfigErrors errors(Setting setting) const;
    bool isValid() const;
    bool changesNothing() const { return changed().empty(); }

    //! The monitors that become others, as they become. Empty while something is wrong.
    std::vector<MonitorDefinition> changed() const;
    //! How many of them a setting changes.
    int countOf(Setting setting) const;
    int countOfGroup() const;
    //! The texts that all of them have of their own; absent where they differ.
    std::optional<QStringList> common(Setting setting) const;

private:
    std::vector<MonitorDefinition> m_monitors;
    std::map<Setting, Change> m_changes;
    std::optional<QString> m_group;
};

} // namespace vigia

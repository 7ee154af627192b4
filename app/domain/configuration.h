// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "maintenance.h"
#include "settings.h"
#include "sound.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vigia {

//! `http:` — an absolute http or https URL without credentials, or a secret that holds one.
struct HttpTarget {
    TextOrSecret url;
    friend bool operator==(const HttpTarget &, const HttpTarget &) = default;
};

//! What a monitor looks at. A new kind of probe adds its alternative here (see docs/adding-a-probe.md).
using Target = std::variant<HttpTarget>;

//! Who answers for a group.
struct Owner {
    QString email;
    friend bool operator==(const Owner &, const Owner &) = default;
};

//! A monitor as the person wrote it: only what differs from its group and the defaults.
struct MonitorDefinition {
    MonitorId id;
    QString name; //!< 1–200 characters, no control characters, unique
    Target target;
    QString group; //!< name of a group of the same configuration, or empty
    Settings settings;
    friend bool operator==(const MonitorDefinition &, const MonitorDefinition &) = default;
};

struct GroupDefinition {
    QString name;
    std::optional<Target> needs; //!< unanswered: the group's monitors are unknown, "not on this network"
    std::optional<Owner> owner;
    Settings settings;
    friend bool operator==(const GroupDefinition &, const GroupDefinition &) = default;
};

//! A way to tell people. `sound` and `desktop` exist without being named; naming one says how it works.
struct ChannelDefinition {
    QString name; //!< as a monitor's name; `sound` is the one that sounds
    std::variant<SoundSettings> way; //!< a new kind of channel adds its alternative here
    friend bool operator==(const ChannelDefinition &, const ChannelDefinition &) = default;
};

//! Everything the person configured. The order of monitors is theirs and is kept.
//! A Configuration made by exchange/ is valid: names unique, references resolved, no cycles.
struct Configuration {
    Settings defaults;
    std::vector<GroupDefinition> groups;
    std::vector<MonitorDefinition> monitors;
    std::vector<MaintenanceWindow> maintenance;
    std::vector<ChannelDefinition> channels; //!< only those that are named
    friend bool operator==(const Configuration &, const Configuration &) = default;

    const GroupDefinition *group(QStringView name) const;
    const MonitorDefinition *monitor(QStringView name) const;
};

} // namespace vigia

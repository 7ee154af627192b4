// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "heartbeat.h"
#include "ids.h"
#include "listen.h"
#include "maintenance.h"
#include "settings.h"

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
using Target = std::variant<HttpTarget, HeartbeatTarget>;

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

//! The short name by which it reports; empty: it does not, or its name makes none.
QString slugOf(const MonitorDefinition &monitor);

struct GroupDefinition {
    QString name;
    std::optional<Target> needs; //!< unanswered: the group's monitors are unknown, "not on this network"
    std::optional<Owner> owner;
    Settings settings;
    friend bool operator==(const GroupDefinition &, const GroupDefinition &) = default;
};

//! `ping_out:` — an address that is asked every so often for as long as all of Vigia works, so that
//! another watcher notices when it does not.
struct PingOut {
    TextOrSecret url; //!< http or https
    Duration every = std::chrono::minutes(1); //!< 10 s – 1 d
    friend bool operator==(const PingOut &, const PingOut &) = default;
};

//! Everything the person configured. The order of monitors is theirs and is kept.
//! A Configuration made by exchange/ is valid: names unique, references resolved, no cycles.
struct Configuration {
    Settings defaults;
    std::vector<GroupDefinition> groups;
    std::vector<MonitorDefinition> monitors;
    std::vector<MaintenanceWindow> maintenance;
    std::vector<AccountDefinition> accounts;
    std::vector<ChannelDefinition> channels; //!< only those that are named
    PolicySettings policy; //!< wider than what `defaults` says
    std::optional<PingOut> pingOut;
    std::optional<ListenSettings> listen;
    std::optional<BotSettings> bot;
    friend bool operator==(const Configuration &, const Configuration &) = default;

    const GroupDefinition *group(QStringView name) const;
    const MonitorDefinition *monitor(QStringView name) const;
    const AccountDefinition *account(QStringView name) const;
    const ChannelDefinition *channel(QStringView name) const;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapreader.h"

#include "domain/configuration.h"

namespace vigia {

//! A monitor as a document has it: `was:` is not part of what it is.
struct MonitorEntry {
    MonitorDefinition definition; //!< id is empty where the document gives none
    QString was;
};

//! Each reads one entry of its section, or notes what is wrong with it; the writers give what the
//! readers take back. References to other entries are not looked at here.
std::optional<MonitorEntry> readMonitor(const Node &node, const Site &site);
std::optional<GroupDefinition> readGroup(const Node &node, const Site &site);
std::optional<MaintenanceWindow> readMaintenance(const Node &node, const Site &site);
std::optional<ChannelDefinition> readChannel(const Node &node, const Site &site);
std::optional<AccountDefinition> readAccount(const Node &node, const Site &site);
std::optional<PingOut> readPingOut(const Node &node, const Site &site);
std::optional<ListenSettings> readListen(const Node &node, const Site &site);
std::optional<BotSettings> readBot(const Node &node, const Site &site);
std::optional<Settings> readDefaults(const Node &node, const Site &site);

Node writeMonitor(const MonitorDefinition &monitor);
Node writeGroup(const GroupDefinition &group);
Node writeMaintenance(const MaintenanceWindow &window);
Node writeChannel(const ChannelDefinition &channel);
Node writeAccount(const AccountDefinition &account);
Node writePingOut(const PingOut &pingOut);
Node writeListen(const ListenSettings &listen);
Node writeBot(const BotSettings &bot);
Node writeDefaults(const Settings &settings);

} // namespace vigia

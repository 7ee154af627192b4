// SPDX-License-Identifier: GPL-3.0-or-later
#include "renames.h"

#include <algorithm>

namespace vigia {

namespace {

void renameIn(QString &name, const Rename &rename)
{
    if (name == rename.from)
        name = rename.to;
}

void renameIn(PolicySettings &policy, const Rename &rename)
{
    if (policy.escalate) {
        for (EscalationStep &step : *policy.escalate)
            std::ranges::for_each(step.to, [&](QString &name) { renameIn(name, rename); });
    }
    if (policy.ifUnheard)
        renameIn(*policy.ifUnheard, rename);
}

void renameIn(Settings &settings, const Rename &rename)
{
    if (settings.alerts)
        std::ranges::for_each(*settings.alerts, [&](QString &name) { renameIn(name, rename); });
    if (settings.policy)
        renameIn(*settings.policy, rename);
}

} // namespace

Configuration withAccountsRenamed(Configuration configuration, const std::vector<Rename> &renames)
{
    for (const Rename &rename : renames) {
        for (AccountDefinition &account : configuration.accounts)
            renameIn(account.name, rename);
        for (ChannelDefinition &channel : configuration.channels) {
            if (auto *email = std::get_if<EmailWay>(&channel.way))
                renameIn(email->account, rename);
        }
    }
    return configuration;
}

Configuration withChannelsRenamed(Configuration configuration, const std::vector<Rename> &renames)
{
    for (const Rename &rename : renames) {
        for (ChannelDefinition &channel : configuration.channels)
            renameIn(channel.name, rename);
        renameIn(configuration.policy, rename);
        renameIn(configuration.defaults, rename);
        if (configuration.bot)
            renameIn(configuration.bot->channel, rename);
        for (GroupDefinition &group : configuration.groups)
            renameIn(group.settings, rename);
        for (MonitorDefinition &monitor : configuration.monitors)
            renameIn(monitor.settings, rename);
    }
    return configuration;
}

} // namespace vigia

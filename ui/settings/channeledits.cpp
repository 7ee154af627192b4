// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/channeledits.h"

#include "exchange/entitydocuments.h"

namespace vigia {

namespace {

//! True where it was named.
bool takeOut(PolicySettings &policy, const QString &channel)
{
    const PolicySettings before = policy;
    if (policy.ifUnheard == channel)
        policy.ifUnheard.reset();
    if (policy.escalate) {
        for (EscalationStep &step : *policy.escalate)
            step.to.removeAll(channel);
        if (std::erase_if(*policy.escalate, [](const EscalationStep &step) { return step.to.isEmpty(); }) > 0
            && policy.escalate->empty())
            policy.escalate.reset();
    }
    return policy != before;
}

bool takeOut(Settings &settings, const QString &channel)
{
    const Settings before = settings;
    if (settings.alerts && settings.alerts->removeAll(channel) > 0 && settings.alerts->isEmpty())
        settings.alerts.reset();
    if (settings.policy && takeOut(*settings.policy, channel) && *settings.policy == PolicySettings())
        settings.policy.reset();
    return settings != before;
}

} // namespace

command::Edit accountEdit(const QString &before, const AccountDefinition &account)
{
    command::Edit edit;
    if (!before.isEmpty() && before != account.name)
        edit.renamedAccounts = {{before, account.name}};
    edit.accounts = {accountDocument(account)};
    return edit;
}

command::Edit channelEdit(const QString &before, const ChannelDefinition &channel)
{
    command::Edit edit;
    if (!before.isEmpty() && before != channel.name)
        edit.renamedChannels = {{before, channel.name}};
    edit.channels = {channelDocument(channel)};
    return edit;
}

QStringList channelsOf(const Configuration &configuration, const QString &name)
{
    QStringList channels;
    for (const ChannelDefinition &channel : configuration.channels) {
        const auto *email = std::get_if<EmailWay>(&channel.way);
        if (email && email->account == name)
            channels += channel.name;
    }
    return channels;
}

ChannelUse useOf(const Configuration &configuration, const QString &channel)
{
    ChannelUse use;
    for (MonitorDefinition monitor : configuration.monitors) {
        if (takeOut(monitor.settings, channel))
            use.monitors += monitor.name;
    }
    for (GroupDefinition group : configuration.groups) {
        if (takeOut(group.settings, channel))
            use.groups += group.name;
    }
    Settings defaults = configuration.defaults;
    use.defaults = takeOut(defaults, channel);
    PolicySettings policy = configuration.policy;
    use.policy = takeOut(policy, channel);
    return use;
}

command::Edit channelRemoval(const Configuration &configuration, const QString &channel)
{
    command::Edit edit;
    edit.removedChannels = {channel};
    for (MonitorDefinition monitor : configuration.monitors) {
        if (takeOut(monitor.settings, channel))
            edit.monitors.push_back({monitorDocument(monitor), {}});
    }
    for (GroupDefinition group : configuration.groups) {
        if (takeOut(group.settings, channel))
            edit.groups.push_back(groupDocument(group));
    }
    if (Settings defaults = configuration.defaults; takeOut(defaults, channel))
        edit.defaults = defaultsDocument(defaults);
    if (PolicySettings policy = configuration.policy; takeOut(policy, channel))
        edit.policy = policyDocument(policy);
    return edit;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include "beat.h"

#include <algorithm>

namespace vigia {

QString slugOf(const MonitorDefinition &monitor)
{
    const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target);
    if (!heartbeat)
        return {};
    return heartbeat->slug.isEmpty() ? slugOf(monitor.name) : heartbeat->slug;
}

namespace {

template <typename Named>
const Named *byName(const std::vector<Named> &all, QStringView name)
{
    const auto found = std::find_if(all.begin(), all.end(), [name](const Named &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const GroupDefinition *Configuration::group(QStringView name) const
{
    return byName(groups, name);
}

const MonitorDefinition *Configuration::monitor(QStringView name) const
{
    return byName(monitors, name);
}

const AccountDefinition *Configuration::account(QStringView name) const
{
    return byName(accounts, name);
}

const ChannelDefinition *Configuration::channel(QStringView name) const
{
    return byName(channels, name);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationrows.h"

#include "exchange/entitydocuments.h"
#include "wording/configerrortext.h"
#include "wording/language.h"

#include <optional>

namespace vigia {

namespace {

using Section = ConfigurationRow::Section;

//! What \a name was before \a renames.
QString formerName(QString name, const std::vector<Rename> &renames)
{
    for (auto rename = renames.rbegin(); rename != renames.rend(); ++rename) {
        if (rename->to == name)
            name = rename->from;
    }
    return name;
}

//! Takes \a read into \a target, or says what is wrong with it.
template <typename Entry, typename Take>
std::optional<QString> take(const Result<Entry, ConfigErrors> &read, const QString &key, Take &&target)
{
    if (!read) {
        const QString words = describe(read.error().front(), Language::english());
        return key.isEmpty() ? words : QStringLiteral("%1: %2").arg(key, words);
    }
    target(*read);
    return std::nullopt;
}

std::optional<QString> read(const ConfigurationRow &row, Configuration &configuration)
{
    switch (row.section) {
    case Section::Defaults:
        return take(defaultsFromDocument(row.document), row.key,
            [&](const Settings &settings) { configuration.defaults = settings; });
    case Section::Group:
        return take(groupFromDocument(row.document), row.key,
            [&](const GroupDefinition &group) { configuration.groups.push_back(group); });
    case Section::Monitor:
        return take(monitorFromDocument(row.document), row.key,
            [&](const MonitorDefinition &monitor) { configuration.monitors.push_back(monitor); });
    case Section::Maintenance:
        return take(maintenanceFromDocument(row.document), row.key,
            [&](const MaintenanceWindow &window) { configuration.maintenance.push_back(window); });
    case Section::Account:
        return take(accountFromDocument(row.document), row.key,
            [&](const AccountDefinition &account) { configuration.accounts.push_back(account); });
    case Section::Policy:
        return take(policyFromDocument(row.document), row.key,
            [&](const PolicySettings &policy) { configuration.policy = policy; });
    case Section::PingOut:
        return take(pingOutFromDocument(row.document), row.key,
            [&](const PingOut &pingOut) { configuration.pingOut = pingOut; });
    case Section::Listen:
        return take(listenFromDocument(row.document), row.key,
            [&](const ListenSettings &listen) { configuration.listen = listen; });
    case Section::Bot:
        return take(botFromDocument(row.document), row.key, [&](const BotSettings &bot) { configuration.bot = bot; });
    case Section::Channel:
        return take(channelFromDocument(row.document), row.key,
            [&](const ChannelDefinition &channel) { configuration.channels.push_back(channel); });
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ConfigurationRow> rowsOf(const Configuration &configuration, const std::vector<Rename> &renamedChannels)
{
    std::vector<ConfigurationRow> rows;
    rows.push_back({Section::Defaults, {}, defaultsDocument(configuration.defaults)});
    for (const GroupDefinition &group : configuration.groups)
        rows.push_back({Section::Group, group.name, groupDocument(group)});
    for (const MonitorDefinition &monitor : configuration.monitors)
        rows.push_back({Section::Monitor, monitor.id.value, monitorDocument(monitor)});
    for (const MaintenanceWindow &window : configuration.maintenance)
        rows.push_back({Section::Maintenance, window.name, maintenanceDocument(window)});
    for (const AccountDefinition &account : configuration.accounts)
        rows.push_back({Section::Account, account.name, accountDocument(account)});
    for (const ChannelDefinition &channel : configuration.channels) {
        const QString was = formerName(channel.name, renamedChannels);
        rows.push_back({Section::Channel, channel.name, channelDocument(channel), was});
    }
    if (configuration.policy != PolicySettings{})
        rows.push_back({Section::Policy, {}, policyDocument(configuration.policy)});
    if (configuration.pingOut)
        rows.push_back({Section::PingOut, {}, pingOutDocument(*configuration.pingOut)});
    if (configuration.listen)
        rows.push_back({Section::Listen, {}, listenDocument(*configuration.listen)});
    if (configuration.bot)
        rows.push_back({Section::Bot, {}, botDocument(*configuration.bot)});
    return rows;
}

Result<Configuration, QString> configurationFrom(const std::vector<ConfigurationRow> &rows)
{
    Configuration configuration;
    for (const ConfigurationRow &row : rows) {
        if (auto error = read(row, configuration))
            return unexpected(std::move(*error));
    }
    return configuration;
}

} // namespace vigia

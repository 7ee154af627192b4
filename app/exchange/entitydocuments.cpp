// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitydocuments.h"

#include "entityschema.h"
#include "jsonnode.h"
#include "policyschema.h"

namespace vigia {

namespace {

template <typename Entry>
Result<Entry, ConfigErrors> fromDocument(
    const QByteArray &json, std::optional<Entry> (*read)(const Node &, const Site &))
{
    const auto node = readJson(json);
    if (!node)
        return unexpected(node.error());
    ErrorList errors;
    auto entry = read(*node, Site{errors, {}, Place::Document, {}});
    if (!entry || !errors.isEmpty())
        return unexpected(errors.sorted());
    return std::move(*entry);
}

const QString consentKey = QStringLiteral("consented");

std::optional<ChannelDefinition> readStoredChannel(const Node &node, const Site &site)
{
    Node plain = node;
    const auto consents = [](const NodeMember &member) { return member.key == consentKey; };
    const bool consented = std::erase_if(plain.members, consents) > 0;
    auto channel = readChannel(plain, site);
    auto *command = channel ? std::get_if<CommandWay>(&channel->way) : nullptr;
    if (command)
        command->consented = consented;
    return channel;
}

} // namespace

QByteArray monitorDocument(const MonitorDefinition &monitor)
{
    return writeJson(writeMonitor(monitor));
}

QByteArray groupDocument(const GroupDefinition &group)
{
    return writeJson(writeGroup(group));
}

QByteArray maintenanceDocument(const MaintenanceWindow &window)
{
    return writeJson(writeMaintenance(window));
}

QByteArray channelDocument(const ChannelDefinition &channel)
{
    Node node = writeChannel(channel);
    const auto *command = std::get_if<CommandWay>(&channel.way);
    if (command && command->consented)
        node.members.push_back({consentKey, Node::ofPlain(QStringLiteral("true"))});
    return writeJson(node);
}

QByteArray accountDocument(const AccountDefinition &account)
{
    return writeJson(writeAccount(account));
}

QByteArray policyDocument(const PolicySettings &policy)
{
    return writeJson(PolicyCodec::write(policy));
}

QByteArray pingOutDocument(const PingOut &pingOut)
{
    return writeJson(writePingOut(pingOut));
}

QByteArray listenDocument(const ListenSettings &listen)
{
    return writeJson(writeListen(listen));
}

QByteArray botDocument(const BotSettings &bot)
{
    return writeJson(writeBot(bot));
}

QByteArray defaultsDocument(const Settings &settings)
{
    return writeJson(writeDefaults(settings));
}

Result<MonitorDefinition, ConfigErrors> monitorFromDocument(const QByteArray &json)
{
    auto entry = fromDocument<MonitorEntry>(json, readMonitor);
    if (!entry)
        return unexpected(entry.error());
    return std::move(entry->definition);
}

Result<GroupDefinition, ConfigErrors> groupFromDocument(const QByteArray &json)
{
    return fromDocument<GroupDefinition>(json, readGroup);
}

Result<MaintenanceWindow, ConfigErrors> maintenanceFromDocument(const QByteArray &json)
{
    return fromDocument<MaintenanceWindow>(json, readMaintenance);
}

Result<ChannelDefinition, ConfigErrors> channelFromDocument(const QByteArray &json)
{
    return fromDocument<ChannelDefinition>(json, readStoredChannel);
}

Result<AccountDefinition, ConfigErrors> accountFromDocument(const QByteArray &json)
{
    return fromDocument<AccountDefinition>(json, readAccount);
}

Result<PolicySettings, ConfigErrors> policyFromDocument(const QByteArray &json)
{
    return fromDocument<PolicySettings>(json, PolicyCodec::read);
}

Result<PingOut, ConfigErrors> pingOutFromDocument(const QByteArray &json)
{
    return fromDocument<PingOut>(json, readPingOut);
}

Result<ListenSettings, ConfigErrors> listenFromDocument(const QByteArray &json)
{
    return fromDocument<ListenSettings>(json, readListen);
}

Result<BotSettings, ConfigErrors> botFromDocument(const QByteArray &json)
{
    return fromDocument<BotSettings>(json, readBot);
}

Result<Settings, ConfigErrors> defaultsFromDocument(const QByteArray &json)
{
    return fromDocument<Settings>(json, readDefaults);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationwriter.h"

#include "entityschema.h"
#include "policyschema.h"
#include "yamlwriter.h"

namespace vigia {

namespace {

template <typename Entry>
NodeMember section(const QString &key, const std::vector<Entry> &entries, Node (*write)(const Entry &))
{
    std::vector<Node> items;
    for (const Entry &entry : entries)
        items.push_back(write(entry));
    Node node = Node::ofItems(std::move(items));
    node.layout = Node::Layout::Block;
    return {key, std::move(node)};
}

} // namespace

Node writeConfiguration(const Configuration &configuration)
{
    std::vector<NodeMember> members{
        {QStringLiteral("version"), Node::ofPlain(QStringLiteral("1"))},
        {QStringLiteral("defaults"), writeDefaults(configuration.defaults)},
        section(QStringLiteral("groups"), configuration.groups, writeGroup),
        section(QStringLiteral("monitors"), configuration.monitors, writeMonitor),
        section(QStringLiteral("maintenance"), configuration.maintenance, writeMaintenance),
        section(QStringLiteral("accounts"), configuration.accounts, writeAccount),
        section(QStringLiteral("channels"), configuration.channels, writeChannel),
    };
    if (configuration.policy != PolicySettings{})
        members.push_back({QStringLiteral("policy"), PolicyCodec::write(configuration.policy)});
    if (configuration.pingOut)
        members.push_back({QStringLiteral("ping_out"), writePingOut(*configuration.pingOut)});
    if (configuration.listen)
        members.push_back({QStringLiteral("listen"), writeListen(*configuration.listen)});
    if (configuration.bot)
        members.push_back({QStringLiteral("bot"), writeBot(*configuration.bot)});
    return Node::ofMembers(std::move(members));
}

QString exportText(const Configuration &configuration)
{
    return writeYaml(writeConfiguration(configuration));
}

} // namespace vigia

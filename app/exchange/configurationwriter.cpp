// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationwriter.h"

#include "entityschema.h"
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
    return Node::ofMembers({
        {QStringLiteral("version"), Node::ofPlain(QStringLiteral("1"))},
        {QStringLiteral("defaults"), writeDefaults(configuration.defaults)},
        section(QStringLiteral("groups"), configuration.groups, writeGroup),
        section(QStringLiteral("monitors"), configuration.monitors, writeMonitor),
        section(QStringLiteral("maintenance"), configuration.maintenance, writeMaintenance),
        section(QStringLiteral("channels"), configuration.channels, writeChannel),
    });
}

QString exportText(const Configuration &configuration)
{
    return writeYaml(writeConfiguration(configuration));
}

} // namespace vigia

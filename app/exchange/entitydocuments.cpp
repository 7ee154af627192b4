// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitydocuments.h"

#include "entityschema.h"
#include "jsonnode.h"

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
    return writeJson(writeChannel(channel));
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
    return fromDocument<ChannelDefinition>(json, readChannel);
}

Result<Settings, ConfigErrors> defaultsFromDocument(const QByteArray &json)
{
    return fromDocument<Settings>(json, readDefaults);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationreader.h"

namespace vigia {

namespace {

void readVersion(MapReader &map)
{
    const QLatin1StringView key("version");
    const Node *node = map.require(key);
    const auto version = node ? textOf(*node, map.at(key)) : std::nullopt;
    if (version && *version != u"1")
        map.at(key).fail(ErrorCode::UnknownVersion, *node, *version);
}

//! The entries of the section under \a key; absent when there is none.
template <typename Entry>
std::optional<std::vector<Imported<Entry>>> readSection(
    MapReader &map, QLatin1StringView key, std::optional<Entry> (*read)(const Node &, const Site &))
{
    const Node *section = map.take(key);
    if (!section)
        return std::nullopt;
    const Site site = map.at(key);
    std::vector<Imported<Entry>> entries;
    if (!section->isSequence())
        return site.fail(section->isNull() ? ErrorCode::EmptyValue : ErrorCode::NotAList, *section);
    for (const Node &item : section->items) {
        if (auto entry = read(item, site))
            entries.push_back({std::move(*entry), Origin(item)});
    }
    return entries;
}

std::optional<Imported<Settings>> readDefaultsSection(MapReader &map)
{
    const QLatin1StringView key("defaults");
    const Node *section = map.take(key);
    const auto settings = section ? readDefaults(*section, map.at(key)) : std::nullopt;
    return settings ? std::optional(Imported<Settings>{*settings, Origin(*section)}) : std::nullopt;
}

} // namespace

Result<ImportedDocument, ConfigErrors> readConfiguration(const Node &document, const QString &folder)
{
    ErrorList errors;
    const Site site{errors, folder, Place::Document, {}};
    ImportedDocument imported;
    if (expectMap(document, site)) {
        MapReader map(document, site);
        readVersion(map);
        imported.defaults = readDefaultsSection(map);
        imported.groups = readSection<GroupDefinition>(map, QLatin1StringView("groups"), readGroup);
        imported.monitors = readSection<MonitorEntry>(map, QLatin1StringView("monitors"), readMonitor);
        imported.maintenance = readSection<MaintenanceWindow>(map, QLatin1StringView("maintenance"), readMaintenance);
        imported.channels = readSection<ChannelDefinition>(map, QLatin1StringView("channels"), readChannel);
        map.finish();
    }
    if (!errors.isEmpty())
        return unexpected(errors.sorted());
    return imported;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationreader.h"

#include "entityschema.h"
#include "policyschema.h"
#include "valuecodecs.h"

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

enum class Past { Unknown, MayBeNamed };

//! Takes `was:`, which is no part of what an entry is, out of \a entry.
QString takeWas(Node &entry, const Site &site)
{
    if (!entry.isMap())
        return {};
    QString was;
    MapReader map(entry, site);
    map.optional("was", was, readName);
    std::erase_if(entry.members, [](const NodeMember &member) { return member.key == u"was"; });
    return was;
}

//! The entries of the section under \a key; absent when there is none.
template <typename Entry>
std::optional<std::vector<Imported<Entry>>> readSection(MapReader &map, QLatin1StringView key,
    std::optional<Entry> (*read)(const Node &, const Site &), Past past = Past::Unknown)
{
    const Node *section = map.take(key);
    if (!section)
        return std::nullopt;
    const Site site = map.at(key);
    std::vector<Imported<Entry>> entries;
    if (!section->isSequence())
        return site.fail(section->isNull() ? ErrorCode::EmptyValue : ErrorCode::NotAList, *section);
    for (const Node &item : section->items) {
        Node plain = item;
        const QString was = past == Past::MayBeNamed ? takeWas(plain, site) : QString();
        if (auto entry = read(plain, site))
            entries.push_back({std::move(*entry), Origin(item), was});
    }
    return entries;
}

//! The section under \a key that is one map.
template <typename Entry>
std::optional<Imported<Entry>> readSingle(
    MapReader &map, QLatin1StringView key, std::optional<Entry> (*read)(const Node &, const Site &))
{
    const Node *section = map.take(key);
    auto entry = section ? read(*section, map.at(key)) : std::nullopt;
    return entry ? std::optional(Imported<Entry>{std::move(*entry), Origin(*section)}) : std::nullopt;
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
        imported.defaults = readSingle<Settings>(map, QLatin1StringView("defaults"), readDefaults);
        imported.groups = readSection<GroupDefinition>(map, QLatin1StringView("groups"), readGroup);
        imported.monitors = readSection<MonitorEntry>(map, QLatin1StringView("monitors"), readMonitor);
        imported.maintenance = readSection<MaintenanceWindow>(map, QLatin1StringView("maintenance"), readMaintenance);
        imported.accounts =
            readSection<AccountDefinition>(map, QLatin1StringView("accounts"), readAccount, Past::MayBeNamed);
        imported.channels =
            readSection<ChannelDefinition>(map, QLatin1StringView("channels"), readChannel, Past::MayBeNamed);
        imported.policy = readSingle<PolicySettings>(map, QLatin1StringView("policy"), PolicyCodec::read);
        imported.pingOut = readSingle<PingOut>(map, QLatin1StringView("ping_out"), readPingOut);
        imported.listen = readSingle<ListenSettings>(map, QLatin1StringView("listen"), readListen);
        imported.bot = readSingle<BotSettings>(map, QLatin1StringView("bot"), readBot);
        map.finish();
    }
    if (!errors.isEmpty())
        return unexpected(errors.sorted());
    return imported;
}

} // namespace vigia

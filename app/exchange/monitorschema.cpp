// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "httpcodecs.h"
#include "notyet.h"
#include "settingsschema.h"
#include "texts.h"

#include "domain/monitor.h"

namespace vigia {

namespace {

std::optional<QString> readName(const Node &node, const Site &site)
{
    const auto name = textOf(node, site);
    if (name && !isValidName(*name))
        return site.fail(ErrorCode::BadName, node, *name);
    return name;
}

//! The name under \a key; empty where there is none.
QString optionalName(MapReader &map, QLatin1StringView key)
{
    const Node *node = map.take(key);
    return node ? readName(*node, map.at(key)).value_or(QString()) : QString();
}

MonitorId readId(MapReader &map)
{
    const QLatin1StringView key("id");
    const Node *node = map.take(key);
    const auto text = node ? textOf(*node, map.at(key)) : std::nullopt;
    if (text && !isValidMonitorId(*text))
        map.at(key).fail(ErrorCode::BadId, *node, *text);
    return {text.value_or(QString())};
}

//! Exactly one key says what is looked at.
std::optional<Target> readTarget(MapReader &map, const QString &name)
{
    const QLatin1StringView key("http");
    const Node *http = map.take(key);
    bool planned = false;
    for (const NodeMember &member : map.map().members)
        planned = planned || (isPlannedKey(Place::Monitor, member.key) && !isPlannedKey(Place::Group, member.key));
    if (http && planned)
        return map.at(key).fail(ErrorCode::SeveralTargets, *http);
    if (!http && !planned)
        return map.site().fail(ErrorCode::NoTarget, map.map(), name);
    return http ? HttpTargetCodec::read(*http, map.at(key)) : std::nullopt;
}

std::optional<Owner> readOwner(const Node &node, const Site &site)
{
    if (!expectMap(node, site))
        return std::nullopt;
    MapReader map(node, site.in(Place::Owner));
    const QLatin1StringView key("email");
    const Node *email = map.require(key);
    map.finish();
    const auto address = email ? textOf(*email, map.at(key)) : std::nullopt;
    if (!address)
        return std::nullopt;
    if (!isEmailAddress(*address))
        return map.at(key).fail(ErrorCode::BadEmail, *email, *address);
    return Owner{*address};
}

Node writeOwner(const Owner &owner)
{
    return Node::ofMembers({{QStringLiteral("email"), Node::ofText(owner.email)}});
}

} // namespace

std::optional<QString> requireName(MapReader &map)
{
    const QLatin1StringView key("name");
    const Node *node = map.require(key);
    return node ? readName(*node, map.at(key)) : std::nullopt;
}

std::optional<MonitorEntry> readMonitor(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Monitor);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    MonitorEntry entry;
    entry.definition.name = requireName(map).value_or(QString());
    entry.definition.id = readId(map);
    entry.was = optionalName(map, QLatin1StringView("was"));
    entry.definition.group = optionalName(map, QLatin1StringView("group"));
    if (const auto target = readTarget(map, entry.definition.name))
        entry.definition.target = *target;
    entry.definition.settings = readSettings(map);
    map.finish();
    return site.errors.count() == before ? std::optional(entry) : std::nullopt;
}

Node writeMonitor(const MonitorDefinition &monitor)
{
    std::vector<NodeMember> members;
    members.push_back({QStringLiteral("name"), Node::ofText(monitor.name)});
    if (!monitor.id.isEmpty())
        members.push_back({QStringLiteral("id"), Node::ofText(monitor.id.value)});
    members.push_back({kindOf(monitor.target), HttpTargetCodec::write(monitor.target)});
    if (!monitor.group.isEmpty())
        members.push_back({QStringLiteral("group"), Node::ofText(monitor.group)});
    writeSettings(monitor.settings, members);
    Node node = Node::ofMembers(std::move(members));
    node.layout = Node::Layout::Block;
    return node;
}

std::optional<GroupDefinition> readGroup(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Group);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    GroupDefinition group;
    group.name = requireName(map).value_or(QString());
    if (const Node *needs = map.take(QLatin1StringView("needs")))
        group.needs = HttpTargetCodec::read(*needs, map.at(QLatin1StringView("needs")));
    if (const Node *owner = map.take(QLatin1StringView("owner")))
        group.owner = readOwner(*owner, map.at(QLatin1StringView("owner")));
    group.settings = readSettings(map);
    map.finish();
    return site.errors.count() == before ? std::optional(group) : std::nullopt;
}

Node writeGroup(const GroupDefinition &group)
{
    std::vector<NodeMember> members;
    members.push_back({QStringLiteral("name"), Node::ofText(group.name)});
    if (group.needs)
        members.push_back({QStringLiteral("needs"), HttpTargetCodec::write(*group.needs)});
    if (group.owner)
        members.push_back({QStringLiteral("owner"), writeOwner(*group.owner)});
    writeSettings(group.settings, members);
    return Node::ofMembers(std::move(members));
}

std::optional<Settings> readDefaults(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Defaults);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    const Settings settings = readSettings(map);
    map.finish();
    return site.errors.count() == before ? std::optional(settings) : std::nullopt;
}

Node writeDefaults(const Settings &settings)
{
    std::vector<NodeMember> members;
    writeSettings(settings, members);
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "heartbeatcodec.h"
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
    const QLatin1StringView httpKey("http");
    const QLatin1StringView heartbeatKey("heartbeat");
    const Node *http = map.take(httpKey);
    const Node *heartbeat = map.take(heartbeatKey);
    bool planned = false;
    for (const NodeMember &member : map.map().members)
        planned = planned || (isPlannedKey(Place::Monitor, member.key) && !isPlannedKey(Place::Group, member.key));
    const int count = int(http != nullptr) + int(heartbeat != nullptr) + int(planned);
    if (count > 1)
        return map.at(http ? httpKey : heartbeatKey).fail(ErrorCode::SeveralTargets, http ? *http : *heartbeat);
    if (count == 0)
        return map.site().fail(ErrorCode::NoTarget, map.map(), name);
    if (http)
        return HttpTargetCodec::read(*http, map.at(httpKey));
    return heartbeat ? HeartbeatCodec::read(*heartbeat, map.at(heartbeatKey)) : std::nullopt;
}

Node writeTarget(const Target &target)
{
    struct Written {
        Node operator()(const HttpTarget &http) const { return HttpTargetCodec::write(http); }
        Node operator()(const HeartbeatTarget &heartbeat) const { return HeartbeatCodec::write(heartbeat); }
    };
    return std::visit(Written{}, target);
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

QString optionalName(MapReader &map, QLatin1StringView key)
{
    const Node *node = map.take(key);
    return node ? readName(*node, map.at(key)).value_or(QString()) : QString();
}

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
    members.push_back({kindOf(monitor.target), writeTarget(monitor.target)});
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
        members.push_back({QStringLiteral("needs"), writeTarget(*group.needs)});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "heartbeatcodec.h"
#include "httpcodecs.h"
#include "notyet.h"
#include "settingsschema.h"
#include "texts.h"
#include "valuecodecs.h"

#include "domain/monitor.h"

namespace vigia {

namespace {

std::optional<MonitorId> readId(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!isValidMonitorId(*text))
        return site.fail(ErrorCode::BadId, node, *text);
    return MonitorId{*text};
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

std::optional<QString> readEmail(const Node &node, const Site &site)
{
    const auto address = textOf(node, site);
    if (address && !isEmailAddress(*address))
        return site.fail(ErrorCode::BadEmail, node, *address);
    return address;
}

std::optional<Owner> readOwner(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Owner, Owner(),
        [](MapReader &map, Owner &owner) { map.required("email", owner.email, readEmail); });
}

Node writeOwner(const Owner &owner)
{
    return Node::ofMembers({{QStringLiteral("email"), Node::ofText(owner.email)}});
}

} // namespace

std::optional<MonitorEntry> readMonitor(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Monitor, MonitorEntry(), [](MapReader &map, MonitorEntry &entry) {
        MonitorDefinition &monitor = entry.definition;
        map.required("name", monitor.name, readName);
        map.optional("id", monitor.id, readId);
        map.optional("was", entry.was, readName);
        map.optional("group", monitor.group, readName);
        if (const auto target = readTarget(map, monitor.name))
            monitor.target = *target;
        monitor.settings = readSettings(map);
    });
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

std::optional<GroupDefinition> readGroup(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Group, GroupDefinition(), [](MapReader &map, GroupDefinition &group) {
        map.required("name", group.name, readName);
        map.optional("needs", group.needs, HttpTargetCodec::read);
        map.optional("owner", group.owner, readOwner);
        group.settings = readSettings(map);
    });
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

std::optional<Settings> readDefaults(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Defaults, Settings(),
        [](MapReader &map, Settings &settings) { settings = readSettings(map); });
}

Node writeDefaults(const Settings &settings)
{
    std::vector<NodeMember> members;
    writeSettings(settings, members);
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyschema.h"

#include "clockcodecs.h"
#include "mapreader.h"
#include "texts.h"
#include "valuecodecs.h"

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr auto longest = Duration(std::chrono::days(7));
constexpr Duration shortestRepeat = 10s; //!< a message takes a while to be read

std::optional<Duration> readRepeat(const Node &node, const Site &site)
{
    // `repeat: 0` as well as `0s`: once.
    if (node.isScalar() && node.text == u"0")
        return Duration::zero();
    const auto every = readDuration(node, site, 0ms, longest);
    if (every && *every > 0ms && *every < shortestRepeat)
        return site.fail(ErrorCode::OutOfRange, node, node.text, QStringLiteral("0, 10s – 7d"));
    return every;
}

std::optional<EscalationStep> readStep(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Escalation);
    if (!expectMap(node, site))
        return std::nullopt;
    MapReader map(node, site);
    const QLatin1StringView afterKey("after");
    const QLatin1StringView toKey("to");
    const Node *after = map.require(afterKey);
    const Node *to = map.require(toKey);
    map.finish();
    const auto wait = after ? readDuration(*after, map.at(afterKey), 1s, longest) : std::nullopt;
    const auto names = to ? NamesCodec::read(*to, map.at(toKey)) : std::nullopt;
    if (names && names->isEmpty())
        return map.at(toKey).fail(ErrorCode::MissingKey, *to);
    return wait && names ? std::optional(EscalationStep{*wait, *names}) : std::nullopt;
}

//! A list of maps, or one map standing for a list of one.
template <typename Item>
std::optional<std::vector<Item>> readList(
    const Node &node, const Site &site, std::optional<Item> (*read)(const Node &, const Site &))
{
    std::vector<Item> items;
    if (!node.isSequence()) {
        auto item = read(node, site);
        return item ? std::optional(std::vector<Item>{std::move(*item)}) : std::nullopt;
    }
    for (const Node &each : node.items) {
        auto item = read(each, site);
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
    }
    return items;
}

std::optional<std::vector<EscalationStep>> readEscalation(const Node &node, const Site &site)
{
    return readList<EscalationStep>(node, site, readStep);
}

std::optional<std::set<int>> readDays(const Node &node, const Site &site)
{
    if (node.isSequence() && node.items.empty())
        return site.fail(ErrorCode::EmptyValue, node);
    const auto days = node.isSequence() ? readList<int>(node, site, readDay) : std::nullopt;
    if (days)
        return std::set<int>(days->begin(), days->end());
    const auto day = node.isSequence() ? std::nullopt : readDay(node, site);
    return day ? std::optional(std::set<int>{*day}) : std::nullopt;
}

std::optional<QuietHours> readHours(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Quiet);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    QuietHours hours;
    const auto read = [&map](const char *name, const Node *found, auto &value, auto codec) {
        if (auto taken = found ? codec(*found, map.at(QLatin1StringView(name))) : std::nullopt)
            value = std::move(*taken);
    };
    read("from", map.require(QLatin1StringView("from")), hours.from, readTimeOfDay);
    read("to", map.require(QLatin1StringView("to")), hours.to, readTimeOfDay);
    read("days", map.take(QLatin1StringView("days")), hours.days, readDays);
    read("zone", map.take(QLatin1StringView("zone")), hours.zone, readZone);
    map.finish();
    return site.errors.count() == before ? std::optional(hours) : std::nullopt;
}

std::optional<std::vector<QuietHours>> readQuiet(const Node &node, const Site &site)
{
    return readList<QuietHours>(node, site, readHours);
}

//! `""`: none.
std::optional<QString> readIfUnheard(const Node &node, const Site &site)
{
    const auto name = textOf(node, site);
    if (name && !name->isEmpty() && !isValidName(*name))
        return site.fail(ErrorCode::BadName, node, *name);
    return name;
}

std::optional<int> readRepeatMost(const Node &node, const Site &site)
{
    return readWhole(node, site, 1, 1000);
}

std::optional<Duration> readGroupWait(const Node &node, const Site &site)
{
    if (node.isScalar() && node.text == u"0")
        return Duration::zero();
    return readDuration(node, site, 0ms, 10min);
}

Node writeEscalation(const std::vector<EscalationStep> &steps)
{
    std::vector<Node> items;
    for (const EscalationStep &step : steps)
        items.push_back(Node::ofMembers(
            {{QStringLiteral("after"), writeDuration(step.after)}, {QStringLiteral("to"), Node::ofTexts(step.to)}}));
    return Node::ofItems(std::move(items));
}

Node writeHours(const QuietHours &hours)
{
    std::vector<NodeMember> members{
        {QStringLiteral("from"), writeTimeOfDay(hours.from)}, {QStringLiteral("to"), writeTimeOfDay(hours.to)}};
    if (hours.days != QuietHours{}.days) {
        std::vector<Node> days;
        for (const int day : hours.days)
            days.push_back(writeDay(day));
        members.push_back({QStringLiteral("days"), Node::ofItems(std::move(days))});
    }
    members.push_back({QStringLiteral("zone"), writeZone(hours.zone)});
    return Node::ofMembers(std::move(members));
}

Node writeQuiet(const std::vector<QuietHours> &quiet)
{
    if (quiet.size() == 1)
        return writeHours(quiet.front());
    std::vector<Node> items;
    for (const QuietHours &hours : quiet)
        items.push_back(writeHours(hours));
    return Node::ofItems(std::move(items));
}

} // namespace

std::optional<PolicySettings> PolicyCodec::read(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Policy);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    PolicySettings policy;
    const auto take = [&map](const char *name, auto &value, auto codec) {
        const QLatin1StringView key(name);
        if (const Node *found = map.take(key))
            value = codec(*found, map.at(key));
    };
    take("repeat", policy.repeat, readRepeat);
    take("repeat_at_most", policy.repeatMost, readRepeatMost);
    take("escalate", policy.escalate, readEscalation);
    take("if_unheard", policy.ifUnheard, readIfUnheard);
    take("group_wait", policy.groupWait, readGroupWait);
    take("quiet", policy.quiet, readQuiet);
    map.finish();
    return site.errors.count() == before ? std::optional(policy) : std::nullopt;
}

Node PolicyCodec::write(const PolicySettings &policy)
{
    std::vector<NodeMember> members;
    if (policy.repeat)
        members.push_back({QStringLiteral("repeat"), writeDuration(*policy.repeat)});
    if (policy.repeatMost)
        members.push_back({QStringLiteral("repeat_at_most"), Node::ofPlain(QString::number(*policy.repeatMost))});
    if (policy.escalate)
        members.push_back({QStringLiteral("escalate"), writeEscalation(*policy.escalate)});
    if (policy.ifUnheard)
        members.push_back({QStringLiteral("if_unheard"), Node::ofText(*policy.ifUnheard)});
    if (policy.groupWait)
        members.push_back({QStringLiteral("group_wait"), writeDuration(*policy.groupWait)});
    if (policy.quiet)
        members.push_back({QStringLiteral("quiet"), writeQuiet(*policy.quiet)});
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

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

std::optional<Duration> readWait(const Node &node, const Site &site)
{
    return readDuration(node, site, 1s, longest);
}

std::optional<QStringList> readReceivers(const Node &node, const Site &site)
{
    const auto names = NamesCodec::read(node, site);
    if (names && names->isEmpty())
        return site.fail(ErrorCode::MissingKey, node);
    return names;
}

std::optional<EscalationStep> readStep(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Escalation, EscalationStep(), [](MapReader &map, EscalationStep &step) {
        map.required("after", step.after, readWait);
        map.required("to", step.to, readReceivers);
    });
}

//! A list, or one item standing for a list of one.
template <typename Item>
std::optional<std::vector<Item>> readList(
    const Node &node, const Site &site, std::optional<Item> (*read)(const Node &, const Site &))
{
    if (node.isSequence())
        return readItems(node, site, read);
    auto item = read(node, site);
    return item ? std::optional(std::vector<Item>{std::move(*item)}) : std::nullopt;
}

std::optional<std::vector<EscalationStep>> readEscalation(const Node &node, const Site &site)
{
    return readList<EscalationStep>(node, site, readStep);
}

std::optional<std::set<int>> readDays(const Node &node, const Site &site)
{
    if (node.isSequence() && node.items.empty())
        return site.fail(ErrorCode::EmptyValue, node);
    const auto days = readList<int>(node, site, readDay);
    return days ? std::optional(std::set<int>(days->begin(), days->end())) : std::nullopt;
}

std::optional<QuietHours> readHours(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Quiet, QuietHours(), [](MapReader &map, QuietHours &hours) {
        map.required("from", hours.from, readTimeOfDay);
        map.required("to", hours.to, readTimeOfDay);
        map.optional("days", hours.days, readDays);
        map.optional("zone", hours.zone, readZone);
    });
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

std::optional<PolicySettings> PolicyCodec::read(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Policy, PolicySettings(), [](MapReader &map, PolicySettings &policy) {
        map.optional("repeat", policy.repeat, readRepeat);
        map.optional("repeat_at_most", policy.repeatMost, readRepeatMost);
        map.optional("escalate", policy.escalate, readEscalation);
        map.optional("if_unheard", policy.ifUnheard, readIfUnheard);
        map.optional("group_wait", policy.groupWait, readGroupWait);
        map.optional("quiet", policy.quiet, readQuiet);
    });
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

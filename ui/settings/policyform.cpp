// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyform.h"

#include "editor/settingtext.h"

#include "domain/names.h"
#include "exchange/entityschema.h"
#include "exchange/policyschema.h"

namespace vigia {

namespace {

using Part = PolicyForm::Part;

constexpr NameTable<Part, 11> keys{{{
    {Part::Repeat, "repeat"},
    {Part::RepeatMost, "repeat_at_most"},
    {Part::Escalate, "escalate"},
    {Part::IfUnheard, "if_unheard"},
    {Part::GroupWait, "group_wait"},
    {Part::From, "from"},
    {Part::To, "to"},
    {Part::Days, "days"},
    {Part::Zone, "zone"},
    {Part::PingUrl, "url"},
    {Part::PingEvery, "every"},
}}};

constexpr std::array dayKeys{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

NodeMember member(Part part, Node value)
{
    return {QString(keys.name(part)), std::move(value)};
}

Part partOf(const ConfigError &error)
{
    if (error.place == Place::Escalation)
        return Part::Escalate;
    return keys.value(error.subject).value_or(error.place == Place::Quiet ? Part::From : Part::Repeat);
}

} // namespace

PolicySettings generalPolicy(const Configuration &configuration)
{
    return merged(configuration.policy, configuration.defaults.policy.value_or(PolicySettings()));
}

PolicyForm::PolicyForm(const Configuration &configuration)
    : alerts(configuration.defaults.alerts)
{
    for (const auto &[part, key] : keys.entries)
        m_texts[part];
    take(QuietHours{QTime(22, 0), QTime(7, 0)}); // what is offered where there are none
    const PolicySettings policy = generalPolicy(configuration);
    for (const NodeMember &written : PolicyCodec::write(policy).members) {
        const auto part = keys.value(written.key);
        if (part)
            m_texts[*part] =
                part == Part::Escalate ? textsOf(Setting::Escalate, written.value).value(0) : written.value.text;
    }
    if (policy.quiet && !policy.quiet->empty()) {
        isQuiet = true;
        take(policy.quiet->front());
        m_moreQuiet.assign(policy.quiet->begin() + 1, policy.quiet->end());
    }
    if (configuration.pingOut) {
        for (const NodeMember &written : writePingOut(*configuration.pingOut).members)
            m_texts[*keys.value(written.key)] = textOrSecretText(written.value);
    }
}

void PolicyForm::take(const QuietHours &hours)
{
    const QString clock = QStringLiteral("HH:mm");
    m_texts[Part::From] = hours.from.toString(clock);
    m_texts[Part::To] = hours.to.toString(clock);
    m_texts[Part::Zone] = QString::fromUtf8(hours.zone);
    days = hours.days;
}

QString PolicyForm::text(Part part) const
{
    return m_texts.at(part);
}

void PolicyForm::setText(Part part, const QString &text)
{
    m_texts[part] = part == Part::Escalate ? text : text.trimmed();
}

Node PolicyForm::quietNode() const
{
    std::vector<Node> names;
    for (const int day : days)
        names.push_back(Node::ofText(QLatin1StringView(dayKeys.at(static_cast<std::size_t>(day - 1)))));
    return Node::ofMembers(
        {member(Part::From, Node::ofText(text(Part::From))), member(Part::To, Node::ofText(text(Part::To))),
            member(Part::Zone, Node::ofText(text(Part::Zone))), member(Part::Days, Node::ofItems(std::move(names)))});
}

Node PolicyForm::policyNode() const
{
    std::vector<NodeMember> members;
    for (const Part part : {Part::Repeat, Part::RepeatMost, Part::IfUnheard, Part::GroupWait}) {
        if (!text(part).isEmpty())
            members.push_back(member(part, Node::ofText(text(part))));
    }
    if (!text(Part::Escalate).trimmed().isEmpty())
        members.push_back(member(Part::Escalate, nodeOf(Setting::Escalate, {text(Part::Escalate)})));
    if (isQuiet)
        members.push_back({QStringLiteral("quiet"), quietNode()});
    return Node::ofMembers(std::move(members));
}

PolicyForm::ReadPolicy PolicyForm::readPolicy() const
{
    ErrorList errors;
    auto policy = PolicyCodec::read(policyNode(), Site{errors, {}, Place::Policy, {}});
    if (policy && policy->quiet)
        policy->quiet->insert(policy->quiet->end(), m_moreQuiet.begin(), m_moreQuiet.end());
    return {policy.value_or(PolicySettings()), errors.sorted()};
}

PolicyForm::ReadPing PolicyForm::readPing() const
{
    if (text(Part::PingUrl).isEmpty())
        return {};
    std::vector<NodeMember> members{member(Part::PingUrl, textOrSecretNode(text(Part::PingUrl)))};
    if (!text(Part::PingEvery).isEmpty())
        members.push_back(member(Part::PingEvery, Node::ofText(text(Part::PingEvery))));
    ErrorList errors;
    auto pingOut = readPingOut(Node::ofMembers(std::move(members)), Site{errors, {}, Place::PingOut, {}});
    return {std::move(pingOut), errors.sorted()};
}

ConfigErrors PolicyForm::errors(Part part) const
{
    const bool ofPing = part == Part::PingUrl || part == Part::PingEvery;
    ConfigErrors found = ofPing ? readPing().errors : readPolicy().errors;
    std::erase_if(found, [&](const ConfigError &error) {
        const bool ofEvery = error.subject == keys.name(Part::PingEvery);
        return ofPing ? ofEvery != (part == Part::PingEvery) : partOf(error) != part;
    });
    return found;
}

bool PolicyForm::isValid() const
{
    return readPolicy().errors.empty() && readPing().errors.empty();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/settingsform.h"

#include "editor/settingtext.h"

#include "domain/monitor.h"
#include "exchange/settingsschema.h"

namespace vigia {

namespace {

constexpr QLatin1StringView policyKey("policy");

std::map<Setting, Node> nodesOf(const Settings &settings)
{
    std::vector<NodeMember> members;
    writeSettings(settings, members);
    std::map<Setting, Node> nodes;
    const auto take = [&nodes](NodeMember &member, bool ofPolicy) {
        const auto setting = settingOfKey(member.key);
        if (setting && isOfPolicy(*setting) == ofPolicy)
            nodes.emplace(*setting, std::move(member.value));
    };
    for (NodeMember &member : members) {
        if (member.key == policyKey)
            std::ranges::for_each(member.value.members, [&take](NodeMember &inner) { take(inner, true); });
        else
            take(member, false);
    }
    return nodes;
}

//! The values as effective() decides them.
Settings settingsOf(const Monitor &monitor)
{
    const HttpOptions &http = monitor.request.http;
    Settings out;
    out.interval = monitor.rules.interval;
    out.timeout = monitor.rules.timeout;
    out.confirm = monitor.rules.confirm;
    out.confirmInterval = monitor.rules.confirmInterval;
    out.recover = monitor.rules.recover;
    out.severity = monitor.rules.severity;
    out.alerts = monitor.alerts;
    out.method = http.method;
    out.expect = http.expect;
    out.tls = http.tls;
    out.tlsMin = http.tlsMin;
    out.expiryWarning = http.expiryWarning;
    out.redirects = http.redirects;
    out.proxy = http.proxy;
    out.policy = PolicySettings{.repeat = monitor.policy.repeat, .escalate = monitor.policy.escalate};
    return out;
}

} // namespace

Settings decided(const Settings &settings)
{
    Configuration configuration;
    configuration.defaults = settings;
    return merged(settingsOf(effective(configuration, MonitorDefinition())), settings);
}

SettingsForm::SettingsForm(const Settings &own)
    : m_original(nodesOf(own))
    , m_policy(own.policy.value_or(PolicySettings()))
{
    m_policy.repeat.reset();
    m_policy.escalate.reset();
    for (const auto &[setting, node] : m_original)
        m_own.emplace(setting, textsOf(setting, node));
}

void SettingsForm::setWider(const Settings &defaults, const Settings *group)
{
    m_defaults = defaults;
    m_group = group ? std::optional(*group) : std::nullopt;
    m_wide = group ? merged(defaults, *group) : defaults;
}

QStringList SettingsForm::texts(Setting setting) const
{
    const auto own = m_own.find(setting);
    return own != m_own.end() ? own->second : inheritedTexts(setting);
}

QStringList SettingsForm::inheritedTexts(Setting setting) const
{
    // Built-in values may depend on other settings (a short interval shortens the timeout).
    SettingsForm others(*this);
    others.inherit(setting);
    const auto nodes = nodesOf(others.inForce());
    const auto found = nodes.find(setting);
    return found == nodes.end() ? noTexts(setting) : textsOf(setting, found->second);
}

WiderLevel SettingsForm::inheritedFrom(Setting setting) const
{
    if (m_group && nodesOf(*m_group).contains(setting))
        return WiderLevel::Group;
    return nodesOf(m_defaults).contains(setting) ? WiderLevel::Defaults : WiderLevel::BuiltIn;
}

void SettingsForm::set(Setting setting, const QStringList &texts)
{
    m_own[setting] = texts;
}

void SettingsForm::restore(Setting setting)
{
    const auto original = m_original.find(setting);
    if (original == m_original.end())
        inherit(setting);
    else
        set(setting, textsOf(setting, original->second));
}

SettingsForm::Reading SettingsForm::read(Setting setting) const
{
    const QStringList &texts = m_own.at(setting);
    const auto original = m_original.find(setting);
    const bool untouched = original != m_original.end() && textsOf(setting, original->second) == texts;
    Node map = Node::ofMembers({{QString(keyOf(setting)), untouched ? original->second : nodeOf(setting, texts)}});
    if (isOfPolicy(setting))
        map = Node::ofMembers({{QString(policyKey), std::move(map)}});
    ErrorList errors;
    MapReader reader(map, Site{errors, {}, Place::Monitor, {}});
    Settings settings = readSettings(reader);
    return {std::move(settings), errors.sorted()};
}

ConfigErrors SettingsForm::errors(Setting setting) const
{
    return isOwn(setting) ? read(setting).errors : ConfigErrors();
}

bool SettingsForm::isValid() const
{
    return std::ranges::all_of(m_own, [this](const auto &own) { return read(own.first).errors.empty(); });
}

Settings SettingsForm::settings() const
{
    Settings out;
    if (m_policy != PolicySettings())
        out.policy = m_policy;
    for (const auto &[setting, texts] : m_own) {
        Reading reading = read(setting);
        if (reading.errors.empty())
            out = merged(out, reading.settings);
    }
    return out;
}

bool operator==(const SettingsForm &a, const SettingsForm &b)
{
    return a.m_own == b.m_own;
}

} // namespace vigia

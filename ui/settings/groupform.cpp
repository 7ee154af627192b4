// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/groupform.h"

#include "editor/settingtext.h"

#include "exchange/entityschema.h"

namespace vigia {

namespace {

Node valueOf(const GroupDefinition &group, QLatin1StringView key)
{
    for (const NodeMember &member : writeGroup(group).members) {
        if (member.key == key)
            return member.value;
    }
    return {};
}

} // namespace

GroupForm::GroupForm(const GroupDefinition &group, const Settings &defaults, const TakenNames &taken)
    : m_name(group.name)
    , m_needs(textOrSecretText(valueOf(group, QLatin1StringView("needs"))))
    , m_owner(group.owner ? group.owner->email : QString())
    , m_settings(group.settings)
    , m_taken(taken)
{
    m_taken.entries.removeAll(group.name);
    m_settings.setWider(defaults, nullptr);
}

const QString &GroupForm::text(Part part) const
{
    switch (part) {
    case Part::Name:
        return m_name;
    case Part::Needs:
        return m_needs;
    case Part::Owner:
        return m_owner;
    }
    Q_UNREACHABLE();
}

void GroupForm::setText(Part part, const QString &text)
{
    switch (part) {
    case Part::Name:
        m_name = text;
        return;
    case Part::Needs:
        m_needs = text.trimmed();
        return;
    case Part::Owner:
        m_owner = text.trimmed();
        return;
    }
    Q_UNREACHABLE();
}

Node GroupForm::node() const
{
    std::vector<NodeMember> members{{QStringLiteral("name"), Node::ofText(m_name)}};
    if (!m_needs.isEmpty())
        members.push_back({QStringLiteral("needs"), textOrSecretNode(m_needs)});
    if (!m_owner.isEmpty()) {
        members.push_back(
            {QStringLiteral("owner"), Node::ofMembers({{QStringLiteral("email"), Node::ofText(m_owner)}})});
    }
    return Node::ofMembers(std::move(members));
}

ConfigErrors GroupForm::allErrors() const
{
    ErrorList errors;
    (void)readGroup(node(), Site{errors, {}, Place::Group, {}});
    errors.add(m_taken.errors(m_name));
    return errors.sorted();
}

ConfigErrors GroupForm::errors(Part part) const
{
    ConfigErrors found = allErrors();
    // What is not about the name or the owner is about the address, whatever it is called there.
    const auto belongs = [part](const ConfigError &error) {
        const bool ofName = error.subject == u"name";
        const bool ofOwner = error.subject == u"email";
        switch (part) {
        case Part::Name:
            return ofName;
        case Part::Owner:
            return ofOwner;
        case Part::Needs:
            return !ofName && !ofOwner;
        }
        Q_UNREACHABLE();
    };
    std::erase_if(found, [belongs](const ConfigError &error) { return !belongs(error); });
    return found;
}

std::optional<GroupDefinition> GroupForm::definition() const
{
    ErrorList errors;
    auto group = readGroup(node(), Site{errors, {}, Place::Group, {}});
    if (!group || !allErrors().empty() || !m_settings.isValid())
        return std::nullopt;
    group->settings = m_settings.settings();
    return group;
}

} // namespace vigia

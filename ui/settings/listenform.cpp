// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenform.h"

#include "editor/settingtext.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "exchange/entityschema.h"

namespace vigia {

namespace {

using Part = ListenForm::Part;

constexpr NameTable<Part, 9> keys{{{
    {Part::Address, "address"},
    {Part::Port, "port"},
    {Part::Hosts, "hosts"},
    {Part::Certificate, "certificate"},
    {Part::Key, "key"},
    {Part::Every, "every"},
    {Part::Grace, "grace"},
    {Part::IgnoredApps, "ignore_apps"},
    {Part::IgnoredSlugs, "ignore_slugs"},
}}};

void add(std::vector<NodeMember> &members, Part part, const QString &text)
{
    if (!text.trimmed().isEmpty())
        members.push_back({QString(keys.name(part)), Node::ofText(text.trimmed())});
}

void addList(std::vector<NodeMember> &members, Part part, const QString &text)
{
    std::vector<Node> items;
    for (const QString &name : splitNames(text))
        items.push_back(Node::ofText(name));
    if (!items.empty())
        members.push_back({QString(keys.name(part)), Node::ofItems(std::move(items))});
}

} // namespace

ListenForm::ListenForm(const std::optional<ListenSettings> &settings)
{
    const ListenSettings shown = settings.value_or(ListenSettings());
    isOn = settings && settings->enabled;
    isEncrypted = shown.tls.has_value();
    users = shown.users;
    pingKey = shown.pingKey;
    token = shown.token;
    QStringList apps;
    for (const int app : shown.ignoredApps)
        apps += QString::number(app);
    const ListenTls tls = shown.tls.value_or(ListenTls());
    m_texts = {{Part::Address, shown.address}, {Part::Port, QString::number(shown.port)},
        {Part::Hosts, joinedNames(shown.hosts)}, {Part::Certificate, tls.certificate}, {Part::Key, tls.key},
        {Part::Every, formatDuration(shown.every)}, {Part::Grace, formatDuration(shown.grace)},
        {Part::IgnoredApps, joinedNames(apps)}, {Part::IgnoredSlugs, joinedNames(shown.ignoredSlugs)}};
}

void ListenForm::follow(const ListenForm &before, const ListenForm &now)
{
    const auto take = [](auto &mine, const auto &was, const auto &is) {
        if (mine == was)
            mine = is;
    };
    take(isOn, before.isOn, now.isOn);
    take(isEncrypted, before.isEncrypted, now.isEncrypted);
    take(users, before.users, now.users);
    take(pingKey, before.pingKey, now.pingKey);
    take(token, before.token, now.token);
    for (auto &[part, text] : m_texts)
        take(text, before.text(part), now.text(part));
}

//! What the texts say, as a file would; users and secrets are right by how they come about.
Node ListenForm::node() const
{
    std::vector<NodeMember> members;
    for (const Part part : {Part::Address, Part::Port})
        add(members, part, text(part));
    for (const Part part : {Part::Hosts, Part::IgnoredApps, Part::IgnoredSlugs})
        addList(members, part, text(part));
    std::vector<NodeMember> rhythm;
    for (const Part part : {Part::Every, Part::Grace})
        add(rhythm, part, text(part));
    members.push_back({QStringLiteral("defaults"), Node::ofMembers(std::move(rhythm))});
    if (isEncrypted) {
        std::vector<NodeMember> files;
        for (const Part part : {Part::Certificate, Part::Key})
            add(files, part, text(part));
        members.push_back({QStringLiteral("tls"), Node::ofMembers(std::move(files))});
    }
    return Node::ofMembers(std::move(members));
}

ListenForm::Understood ListenForm::understood() const
{
    ErrorList errors;
    auto settings = readListen(node(), Site{errors, {}, Place::Listen, {}});
    if (settings) {
        settings->enabled = isOn;
        settings->users = users;
        settings->pingKey = pingKey;
        settings->token = token;
    }
    return {std::move(settings), errors.sorted()};
}

ConfigErrors ListenForm::errors(Part part) const
{
    ConfigErrors found = understood().errors;
    std::erase_if(found, [part](const ConfigError &error) { return error.subject != keys.name(part); });
    return found;
}

std::optional<ListenSettings> ListenForm::settings() const
{
    Understood read = understood();
    return read.errors.empty() ? std::move(read.settings) : std::nullopt;
}

} // namespace vigia

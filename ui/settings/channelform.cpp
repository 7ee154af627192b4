// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/channelform.h"

#include "editor/settingtext.h"
#include "editor/secretname.h"

#include "domain/names.h"
#include "exchange/entityschema.h"

namespace vigia {

namespace {

using Part = ChannelForm::Part;
using Kind = ChannelForm::Kind;

constexpr NameTable<Part, 15> keys{{{
    {Part::Name, "name"},
    {Part::Account, "account"},
    {Part::To, "to"},
    {Part::Token, "secret"},
    {Part::Chat, "chat"},
    {Part::Topic, "topic"},
    {Part::Api, "api"},
    {Part::Proxy, "proxy"},
    {Part::Url, "url"},
    {Part::UrlSecret, "secret"},
    {Part::Headers, "headers"},
    {Part::Ca, "tls"},
    {Part::Program, "program"},
    {Part::Arguments, "arguments"},
    {Part::Timeout, "timeout"},
}}};

constexpr NameTable<Kind, 4> kinds{{{
    {Kind::Email, "email"},
    {Kind::Telegram, "telegram"},
    {Kind::Webhook, "webhook"},
    {Kind::Program, "command"},
}}};

Node secretNode(const QString &name)
{
    return Node::ofMembers({{QStringLiteral("secret"), Node::ofText(name)}});
}

QString textOf(const Node &node, Part part)
{
    if (part == Part::To)
        return textsOf(Setting::Tags, node).value(0);
    if (part == Part::Headers)
        return textsOf(Setting::Headers, node).value(0);
    if (part == Part::Ca)
        return textsOf(Setting::Tls, node).value(1);
    if (part != Part::Arguments || !node.isSequence())
        return node.text;
    QStringList lines;
    for (const Node &item : node.items)
        lines += item.text;
    return lines.join(u'\n');
}

std::set<News> usualNewsOf(Kind kind)
{
    return kind == Kind::Telegram ? usualNewsOn(TelegramWay()) : usualNews();
}

} // namespace

ChannelForm::ChannelForm(const std::optional<ChannelDefinition> &channel, const TakenNames &taken)
    : m_taken(taken)
{
    for (const auto &[part, key] : keys.entries)
        m_texts[part];
    if (!channel)
        return;
    tell = channel->tell;
    language = channel->language;
    setText(Part::Name, channel->name);
    if (const auto *command = std::get_if<CommandWay>(&channel->way))
        mayRun = command->consented;
    const Node written = writeChannel(*channel);
    for (const NodeMember &way : written.members) {
        const auto found = kinds.value(way.key);
        if (!found)
            continue;
        m_kind = *found;
        for (const NodeMember &member : way.value.members) {
            if (const auto part = keys.value(member.key))
                m_texts[*part] = textOf(member.value, *part);
        }
    }
    if (const auto *hook = std::get_if<WebhookWay>(&channel->way)) {
        const auto *secret = std::get_if<SecretRef>(&hook->url);
        urlIsSecret = secret != nullptr;
        m_texts[Part::UrlSecret] = secret ? secret->name : QString();
    }
    m_taken.entries.removeAll(text(Part::Name));
    m_taken.secrets.removeAll(secretName());
}

void ChannelForm::setKind(Kind changed)
{
    if (tell == usualNewsOf(m_kind))
        tell = usualNewsOf(changed);
    m_kind = changed;
}

void ChannelForm::setText(Part part, const QString &text)
{
    const bool asTyped = part == Part::Name || part == Part::Headers || part == Part::Arguments || part == Part::To;
    const QString taken = asTyped ? text : text.trimmed();
    if ((part == Part::Program || part == Part::Arguments) && taken != m_texts[part])
        mayRun = false; // it was said of another
    m_texts[part] = taken;
}

QString ChannelForm::secretName() const
{
    const bool isHook = m_kind == Kind::Webhook;
    if (m_kind != Kind::Telegram && !(isHook && urlIsSecret))
        return {};
    const QString given = text(isHook ? Part::UrlSecret : Part::Token);
    const QString otherwise = isHook ? QStringLiteral("webhook") : QStringLiteral("bot");
    return given.isEmpty() ? freeSecretName(text(Part::Name), otherwise, m_taken.secrets) : given;
}

void ChannelForm::add(std::vector<NodeMember> &members, Part part) const
{
    if (!text(part).isEmpty())
        members.push_back({QString(keys.name(part)), Node::ofText(text(part))});
}

std::vector<NodeMember> ChannelForm::emailMembers() const
{
    std::vector<NodeMember> members;
    add(members, Part::Account);
    if (const QStringList addresses = splitNames(text(Part::To)); !addresses.isEmpty())
        members.push_back({QString(keys.name(Part::To)), Node::ofTexts(addresses)});
    return members;
}

std::vector<NodeMember> ChannelForm::telegramMembers() const
{
    std::vector<NodeMember> members;
    for (const Part part : {Part::Chat, Part::Topic, Part::Api, Part::Proxy})
        add(members, part);
    members.push_back({QString(keys.name(Part::Token)), Node::ofText(secretName())});
    return members;
}

std::vector<NodeMember> ChannelForm::webhookMembers() const
{
    std::vector<NodeMember> members;
    if (urlIsSecret)
        members.push_back({QString(keys.name(Part::Url)), secretNode(secretName())});
    else
        add(members, Part::Url);
    if (!text(Part::Headers).trimmed().isEmpty())
        members.push_back({QString(keys.name(Part::Headers)), nodeOf(Setting::Headers, {text(Part::Headers)})});
    if (!text(Part::Ca).isEmpty())
        members.push_back({QString(keys.name(Part::Ca)), nodeOf(Setting::Tls, {QStringLiteral("ca"), text(Part::Ca)})});
    add(members, Part::Proxy);
    return members;
}

std::vector<NodeMember> ChannelForm::commandMembers() const
{
    std::vector<NodeMember> members;
    add(members, Part::Program);
    QString arguments = text(Part::Arguments);
    if (arguments.endsWith(u'\n'))
        arguments.chop(1); // the line on which the next one would be typed
    if (!arguments.isEmpty())
        members.push_back({QString(keys.name(Part::Arguments)), Node::ofTexts(arguments.split(u'\n'))});
    add(members, Part::Timeout);
    return members;
}

Node ChannelForm::node() const
{
    const auto members = [this] {
        switch (m_kind) {
        case Kind::Email:
            return emailMembers();
        case Kind::Telegram:
            return telegramMembers();
        case Kind::Webhook:
            return webhookMembers();
        case Kind::Program:
            return commandMembers();
        }
        Q_UNREACHABLE();
    };
    QStringList news;
    for (const News one : tell)
        news += apiName(one);
    std::vector<NodeMember> whole{{QString(keys.name(Part::Name)), Node::ofText(text(Part::Name))},
        {QString(kinds.name(m_kind)), Node::ofMembers(members())}, {QStringLiteral("tell"), Node::ofTexts(news)}};
    if (!language.isEmpty())
        whole.push_back({QStringLiteral("language"), Node::ofText(language)});
    return Node::ofMembers(std::move(whole));
}

ConfigErrors ChannelForm::allErrors() const
{
    ErrorList errors;
    (void)readChannel(node(), Site{errors, {}, Place::Channel, {}});
    errors.add(m_taken.errors(text(Part::Name)));
    return errors.sorted();
}

ConfigErrors ChannelForm::errors(Part part) const
{
    const auto partOf = [this](const ConfigError &error) {
        if (error.place == Place::Headers || error.subject == u"headers")
            return Part::Headers;
        if (error.place == Place::Tls)
            return Part::Ca;
        if (error.code == ErrorCode::ReservedName)
            return Part::Name;
        if (error.subject == u"secret")
            return m_kind == Kind::Webhook ? Part::UrlSecret : Part::Token;
        return keys.value(error.subject).value_or(Part::Name);
    };
    ConfigErrors found = allErrors();
    std::erase_if(found, [&](const ConfigError &error) { return partOf(error) != part; });
    return found;
}

std::optional<ChannelDefinition> ChannelForm::channel() const
{
    ErrorList errors;
    auto channel = readChannel(node(), Site{errors, {}, Place::Channel, {}});
    if (!channel || !allErrors().empty())
        return std::nullopt;
    if (auto *command = std::get_if<CommandWay>(&channel->way))
        command->consented = mayRun;
    return channel;
}

std::optional<ChannelDefinition> ChannelForm::channelForAnyChat() const
{
    ChannelForm form(*this);
    form.setText(Part::Chat, QStringLiteral("1"));
    form.setText(Part::Topic, QString());
    form.setText(Part::Token, secretName()); // whatever it is called here
    if (form.text(Part::Name).isEmpty())
        form.setText(Part::Name, QStringLiteral("Telegram"));
    return form.channel();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "valuecodecs.h"
#include "wayschema.h"

namespace vigia {

namespace {

using Way = decltype(ChannelDefinition::way);

struct Kind {
    QLatin1StringView key;
    std::optional<Way> (*read)(const Node &, const Site &);
};

template <typename T, std::optional<T> (*Read)(const Node &, const Site &)>
constexpr Kind kind(const char *key)
{
    return {QLatin1StringView(key), [](const Node &node, const Site &site) -> std::optional<Way> {
                auto way = Read(node, site);
                return way ? std::optional<Way>(std::move(*way)) : std::nullopt;
            }};
}

constexpr Kind kinds[] = {
    kind<SoundSettings, readSound>("sound"),
    kind<EmailWay, readEmail>("email"),
    kind<TelegramWay, readTelegram>("telegram"),
    kind<WebhookWay, readWebhook>("webhook"),
    kind<CommandWay, readCommand>("command"),
};

NodeMember writeWay(const Way &way)
{
    struct Written {
        NodeMember operator()(const SoundSettings &sound) const { return {QStringLiteral("sound"), writeSound(sound)}; }
        NodeMember operator()(const EmailWay &email) const { return {QStringLiteral("email"), writeEmail(email)}; }
        NodeMember operator()(const TelegramWay &telegram) const
        {
            return {QStringLiteral("telegram"), writeTelegram(telegram)};
        }
        NodeMember operator()(const WebhookWay &webhook) const
        {
            return {QStringLiteral("webhook"), writeWebhook(webhook)};
        }
        NodeMember operator()(const CommandWay &command) const
        {
            return {QStringLiteral("command"), writeCommand(command)};
        }
    };
    return std::visit(Written{}, way);
}

//! Exactly one key says how.
std::optional<Way> readWay(MapReader &map, const QString &name)
{
    const Kind *found = nullptr;
    const Node *value = nullptr;
    for (const Kind &kind : kinds) {
        const Node *node = map.take(kind.key);
        if (node && found)
            return map.at(found->key).fail(ErrorCode::SeveralWays, *node);
        if (node) {
            found = &kind;
            value = node;
        }
    }
    if (!found)
        return map.site().fail(ErrorCode::NoWay, map.map(), name);
    return found->read(*value, map.at(found->key));
}

std::optional<std::set<News>> readTellings(const Node &node, const Site &site)
{
    const auto texts = textsOf(node, site);
    if (!texts)
        return std::nullopt;
    std::set<News> tellings;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const Node &at = node.isSequence() ? node.items[static_cast<std::size_t>(i)] : node;
        const auto telling = newsFromApiName(texts->at(i));
        if (!telling)
            return site.fail(ErrorCode::BadChoice, at, texts->at(i),
                QStringLiteral("down, up, still, degraded, certificate, blind, stale"));
        if (!tellings.insert(*telling).second)
            return site.fail(ErrorCode::RepeatedName, at, texts->at(i));
    }
    return tellings;
}

Node writeTellings(const std::set<News> &tellings)
{
    QStringList texts;
    for (const News telling : tellings)
        texts += apiName(telling);
    return Node::ofTexts(texts);
}

std::optional<QString> readLanguage(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!QStringList{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt_BR"), QStringLiteral("ru")}
             .contains(*text))
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("en, es, pt_BR, ru"));
    return text;
}

//! There is one computer to sound on and one desktop: their names are theirs alone.
void checkName(const MapReader &map, const ChannelDefinition &channel)
{
    const bool sounds = std::holds_alternative<SoundSettings>(channel.way);
    const Site at = map.at(QLatin1StringView("name"));
    if (sounds && channel.name != soundChannel)
        at.fail(ErrorCode::BadChoice, map.map(), channel.name, soundChannel);
    else if (channel.name == desktopChannel || (!sounds && channel.name == soundChannel))
        at.fail(ErrorCode::ReservedName, map.map(), channel.name);
}

} // namespace

std::optional<ChannelDefinition> readChannel(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Channel, ChannelDefinition(), [](MapReader &map, ChannelDefinition &channel) {
        map.required("name", channel.name, readName);
        const auto way = readWay(map, channel.name);
        if (way)
            channel.way = *way;
        if (!way || !std::holds_alternative<SoundSettings>(*way)) {
            channel.tell = usualNewsOn(channel.way);
            map.optional("tell", channel.tell, readTellings);
            map.optional("language", channel.language, readLanguage);
        }
        if (way && !channel.name.isEmpty())
            checkName(map, channel);
    });
}

Node writeChannel(const ChannelDefinition &channel)
{
    std::vector<NodeMember> members{{QStringLiteral("name"), Node::ofText(channel.name)}, writeWay(channel.way)};
    if (!std::holds_alternative<SoundSettings>(channel.way)) {
        if (channel.tell != usualNewsOn(channel.way))
            members.push_back({QStringLiteral("tell"), writeTellings(channel.tell)});
        if (!channel.language.isEmpty())
            members.push_back({QStringLiteral("language"), Node::ofText(channel.language)});
    }
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

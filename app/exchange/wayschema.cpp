// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayschema.h"

#include "addresscodecs.h"
#include "httpcodecs.h"
#include "mapreader.h"
#include "texts.h"
#include "tlscodecs.h"
#include "valuecodecs.h"

#include "domain/loopback.h"

#include <QDir>
#include <QRegularExpression>

#include <limits>

namespace vigia {

namespace {

constexpr auto shortestTimeout = Duration(std::chrono::seconds(1));
constexpr auto longestTimeout = Duration(std::chrono::minutes(10));
constexpr qsizetype mostArguments = 100;

//! A number, negative for groups, or `@channelname`.
std::optional<QString> readChat(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    static const QRegularExpression form(QStringLiteral(R"(\A(?:-?[1-9][0-9]{0,18}|@[A-Za-z][A-Za-z0-9_]{3,31})\z)"));
    if (text && !form.match(*text).hasMatch())
        return site.fail(ErrorCode::BadChat, node, *text);
    return text;
}

std::optional<int> readTopic(const Node &node, const Site &site)
{
    return readWhole(node, site, 1, std::numeric_limits<int>::max());
}

//! A token goes there: in the clear only within this computer.
std::optional<QString> readApi(const Node &node, const Site &site)
{
    const auto text = readHttpUrl(node, site);
    if (!text)
        return std::nullopt;
    const QUrl url(*text);
    if (url.hasQuery() || url.hasFragment())
        return site.fail(ErrorCode::BadUrl, node, *text);
    if (url.scheme() != u"https" && !isLoopback(url.host()))
        return site.fail(ErrorCode::HttpsExpected, node, *text);
    return text;
}

std::optional<TextOrSecret> readAddressOrSecret(const Node &node, const Site &site)
{
    if (node.isMap()) {
        const auto secret = SecretCodec::read(node, site);
        return secret ? std::optional<TextOrSecret>(*secret) : std::nullopt;
    }
    const auto url = readHttpUrl(node, site);
    return url ? std::optional<TextOrSecret>(*url) : std::nullopt;
}

std::optional<TlsTrust> readTrust(const Node &node, const Site &site)
{
    const auto trust = TlsCodec::read(node, site);
    if (trust && trust->mode != TlsTrust::Mode::Verify && trust->mode != TlsTrust::Mode::CaFile)
        return site.fail(ErrorCode::BadChoice, node, {}, QStringLiteral("verify, {ca: FILE}"));
    return trust;
}

std::optional<QString> readProgram(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (text && (!QDir::isAbsolutePath(*text) || !isSingleLine(*text) || text->size() > 4096))
        return site.fail(ErrorCode::BadProgram, node, *text);
    return text;
}

std::optional<QStringList> readArguments(const Node &node, const Site &site)
{
    auto texts = textsOf(node, site);
    if (!texts)
        return std::nullopt;
    if (texts->size() > mostArguments)
        return site.fail(ErrorCode::OutOfRange, node, QString::number(texts->size()), QStringLiteral("0 – 100"));
    for (const QString &text : *texts) {
        if (text.contains(QChar(u'\0')))
            return site.fail(ErrorCode::BadText, node);
    }
    return texts;
}

std::optional<Duration> readTimeout(const Node &node, const Site &site)
{
    return readDuration(node, site, shortestTimeout, longestTimeout);
}

} // namespace

std::optional<EmailWay> readEmail(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Email, EmailWay(), [](MapReader &map, EmailWay &way) {
        map.required("account", way.account, readName);
        map.optional("to", way.to, readMailAddresses);
    });
}

Node writeEmail(const EmailWay &email)
{
    std::vector<NodeMember> members{{QStringLiteral("account"), Node::ofText(email.account)}};
    if (!email.to.isEmpty())
        members.push_back({QStringLiteral("to"), Node::ofTexts(email.to)});
    return Node::ofMembers(std::move(members));
}

std::optional<TelegramWay> readTelegram(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Telegram, TelegramWay(), [](MapReader &map, TelegramWay &way) {
        map.required("chat", way.chat, readChat);
        map.optional("topic", way.topic, readTopic);
        map.required("secret", way.secret, readSecretName);
        map.optional("api", way.api, readApi);
        map.optional("proxy", way.proxy, ProxyCodec::read);
    });
}

Node writeTelegram(const TelegramWay &telegram)
{
    const TelegramWay usual;
    std::vector<NodeMember> members{{QStringLiteral("chat"), Node::ofText(telegram.chat)}};
    if (telegram.topic)
        members.push_back({QStringLiteral("topic"), Node::ofPlain(QString::number(*telegram.topic))});
    members.push_back({QStringLiteral("secret"), Node::ofText(telegram.secret.name)});
    if (telegram.api != usual.api)
        members.push_back({QStringLiteral("api"), Node::ofText(telegram.api)});
    if (telegram.proxy != usual.proxy)
        members.push_back({QStringLiteral("proxy"), ProxyCodec::write(telegram.proxy)});
    return Node::ofMembers(std::move(members));
}

std::optional<WebhookWay> readWebhook(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Webhook, WebhookWay(), [](MapReader &map, WebhookWay &way) {
        map.required("url", way.url, readAddressOrSecret);
        map.optional("headers", way.headers, HeadersCodec::read);
        map.optional("tls", way.tls, readTrust);
        map.optional("proxy", way.proxy, ProxyCodec::read);
    });
}

Node writeWebhook(const WebhookWay &webhook)
{
    std::vector<NodeMember> members{{QStringLiteral("url"), BodyCodec::write(webhook.url)}};
    if (!webhook.headers.empty())
        members.push_back({QStringLiteral("headers"), HeadersCodec::write(webhook.headers)});
    if (webhook.tls != TlsTrust{})
        members.push_back({QStringLiteral("tls"), TlsCodec::write(webhook.tls)});
    if (webhook.proxy != ProxyChoice{})
        members.push_back({QStringLiteral("proxy"), ProxyCodec::write(webhook.proxy)});
    return Node::ofMembers(std::move(members));
}

std::optional<CommandWay> readCommand(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Program, CommandWay(), [](MapReader &map, CommandWay &way) {
        map.required("program", way.program, readProgram);
        map.optional("arguments", way.arguments, readArguments);
        map.optional("timeout", way.timeout, readTimeout);
    });
}

Node writeCommand(const CommandWay &command)
{
    std::vector<NodeMember> members{{QStringLiteral("program"), Node::ofText(command.program)}};
    if (!command.arguments.isEmpty())
        members.push_back({QStringLiteral("arguments"), Node::ofTexts(command.arguments)});
    if (command.timeout != CommandWay{}.timeout)
        members.push_back({QStringLiteral("timeout"), writeDuration(command.timeout)});
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

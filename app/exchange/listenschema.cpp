// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresscodecs.h"
#include "entityschema.h"
#include "texts.h"
#include "valuecodecs.h"

#include "domain/beat.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <limits>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr auto longest = Duration(std::chrono::days(366));
constexpr qsizetype longestUser = 200;

bool isIpAddress(const QString &text)
{
    static const QRegularExpression four(
        QStringLiteral(R"(\A(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\z)|\z)){4}\z)"));
    if (four.match(text).hasMatch())
        return true;
    QUrl url;
    url.setHost(QStringLiteral("[%1]").arg(text), QUrl::StrictMode);
    return text.contains(u':') && !text.contains(u'%') && url.isValid() && !url.host().isEmpty();
}

std::optional<QString> readAddress(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!isIpAddress(*text))
        return site.fail(ErrorCode::BadAddress, node, *text);
    return text;
}

std::optional<int> readPort(const Node &node, const Site &site)
{
    return readWhole(node, site, 1, 65535);
}

std::optional<Duration> readPeriod(const Node &node, const Site &site)
{
    return readDuration(node, site, 1s, longest);
}

std::optional<Duration> readGrace(const Node &node, const Site &site)
{
    return readDuration(node, site, 0s, longest);
}

std::optional<QStringList> readHosts(const Node &node, const Site &site)
{
    const auto texts = textsOf(node, site);
    if (!texts)
        return std::nullopt;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const Node &at = node.isSequence() ? node.items[std::size_t(i)] : node;
        if (!readHost(at, site))
            return std::nullopt;
    }
    return texts;
}

//! RFC 7617: a user's name has no colon.
std::optional<QString> readUserName(const Node &node, const Site &site)
{
    const auto name = textOf(node, site);
    const bool fits =
        name && !name->isEmpty() && name->size() <= longestUser && isSingleLine(*name) && !name->contains(u':');
    if (name && !fits)
        return site.fail(ErrorCode::BadUser, node, *name);
    return name;
}

std::optional<ListenUser> readUser(const Node &node, const Site &site)
{
    return readMap(node, site, Place::ListenUser, ListenUser(), [](MapReader &map, ListenUser &user) {
        map.required("name", user.name, readUserName);
        map.required("secret", user.secret, readSecretName);
    });
}

std::optional<std::vector<ListenUser>> readUsers(const Node &node, const Site &site)
{
    QSet<QString> names;
    return readItems(node, site, [&names](const Node &item, const Site &at) -> std::optional<ListenUser> {
        const auto user = readUser(item, at);
        if (user && names.contains(user->name))
            return at.fail(ErrorCode::RepeatedName, item, user->name);
        if (user)
            names.insert(user->name);
        return user;
    });
}

std::optional<ListenTls> readListenTls(const Node &node, const Site &site)
{
    return readMap(node, site, Place::ListenTls, ListenTls(), [](MapReader &map, ListenTls &tls) {
        map.required("certificate", tls.certificate, readPath);
        map.required("key", tls.key, readPath);
    });
}

//! \a listen with what is expected of those it watches without being asked.
std::optional<ListenSettings> readRhythm(const Node &node, const Site &site, const ListenSettings &listen)
{
    return readMap(node, site, Place::ListenDefaults, listen, [](MapReader &map, ListenSettings &settings) {
        map.optional("every", settings.every, readPeriod);
        map.optional("grace", settings.grace, readGrace);
    });
}

std::optional<int> readApp(const Node &node, const Site &site)
{
    return readWhole(node, site, 0, std::numeric_limits<int>::max());
}

std::optional<std::vector<int>> readApps(const Node &node, const Site &site)
{
    return readItems(node, site, readApp);
}

std::optional<QStringList> readSlugs(const Node &node, const Site &site)
{
    const auto texts = textsOf(node, site);
    for (const QString &text : texts.value_or(QStringList())) {
        if (text.isEmpty() || slugOf(text) != text)
            return site.fail(ErrorCode::BadSlug, node, text);
    }
    return texts;
}

Node writeUser(const ListenUser &user)
{
    return Node::ofMembers({{QStringLiteral("name"), Node::ofText(user.name)},
        {QStringLiteral("secret"), Node::ofText(user.secret.name)}});
}

Node writeListenTls(const ListenTls &tls)
{
    return Node::ofMembers({{QStringLiteral("certificate"), Node::ofText(tls.certificate)},
        {QStringLiteral("key"), Node::ofText(tls.key)}});
}

Node writeRhythm(const ListenSettings &listen)
{
    return Node::ofMembers({{QStringLiteral("every"), writeDuration(listen.every)},
        {QStringLiteral("grace"), writeDuration(listen.grace)}});
}

Node writeApps(const std::vector<int> &apps)
{
    std::vector<Node> items;
    for (const int app : apps)
        items.push_back(Node::ofPlain(QString::number(app)));
    return Node::ofItems(std::move(items));
}

} // namespace

std::optional<ListenSettings> readListen(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Listen, ListenSettings(), [](MapReader &map, ListenSettings &listen) {
        map.optional("enabled", listen.enabled, readYesOrNo);
        map.optional("address", listen.address, readAddress);
        map.optional("port", listen.port, readPort);
        map.optional("hosts", listen.hosts, readHosts);
        map.optional("users", listen.users, readUsers);
        map.optional("ping_key", listen.pingKey, SecretCodec::read);
        map.optional("token", listen.token, SecretCodec::read);
        map.optional("tls", listen.tls, readListenTls);
        map.optional("defaults", listen,
            [&listen](const Node &rhythm, const Site &at) { return readRhythm(rhythm, at, listen); });
        map.optional("ignore_apps", listen.ignoredApps, readApps);
        map.optional("ignore_slugs", listen.ignoredSlugs, readSlugs);
    });
}

Node writeListen(const ListenSettings &listen)
{
    std::vector<NodeMember> members{{QStringLiteral("address"), Node::ofText(listen.address)},
        {QStringLiteral("port"), Node::ofPlain(QString::number(listen.port))}};
    if (!listen.enabled)
        members.insert(members.begin(), {QStringLiteral("enabled"), Node::ofPlain(QStringLiteral("false"))});
    if (!listen.hosts.isEmpty())
        members.push_back({QStringLiteral("hosts"), Node::ofTexts(listen.hosts)});
    if (!listen.users.empty()) {
        std::vector<Node> users;
        for (const ListenUser &user : listen.users)
            users.push_back(writeUser(user));
        members.push_back({QStringLiteral("users"), Node::ofItems(std::move(users))});
    }
    if (listen.pingKey)
        members.push_back({QStringLiteral("ping_key"), SecretCodec::write(*listen.pingKey)});
    if (listen.token)
        members.push_back({QStringLiteral("token"), SecretCodec::write(*listen.token)});
    if (listen.tls)
        members.push_back({QStringLiteral("tls"), writeListenTls(*listen.tls)});
    members.push_back({QStringLiteral("defaults"), writeRhythm(listen)});
    if (!listen.ignoredApps.empty())
        members.push_back({QStringLiteral("ignore_apps"), writeApps(listen.ignoredApps)});
    if (!listen.ignoredSlugs.isEmpty())
        members.push_back({QStringLiteral("ignore_slugs"), Node::ofTexts(listen.ignoredSlugs)});
    return Node::ofMembers(std::move(members));
}

std::optional<BotSettings> readBot(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Bot, BotSettings(),
        [](MapReader &map, BotSettings &bot) { map.required("channel", bot.channel, textOf); });
}

Node writeBot(const BotSettings &bot)
{
    return Node::ofMembers({{QStringLiteral("channel"), Node::ofText(bot.channel)}});
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresscodecs.h"
#include "entityschema.h"
#include "texts.h"
#include "valuecodecs.h"

#include "domain/beat.h"

#include <QRegularExpression>
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

std::optional<ListenUser> readUser(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::ListenUser);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    ListenUser user;
    map.require(QLatin1StringView("name"));
    map.require(QLatin1StringView("secret"));
    map.into(user.name, QLatin1StringView("name"), readUserName);
    map.into(user.secret, QLatin1StringView("secret"), readSecretName);
    map.finish();
    return site.errors.count() == before ? std::optional(user) : std::nullopt;
}

std::optional<std::vector<ListenUser>> readUsers(const Node &node, const Site &site)
{
    if (!node.isSequence())
        return site.fail(ErrorCode::NotAList, node);
    std::vector<ListenUser> users;
    for (const Node &item : node.items) {
        const auto user = readUser(item, site);
        if (!user)
            return std::nullopt;
        for (const ListenUser &other : users) {
            if (other.name == user->name)
                return site.fail(ErrorCode::RepeatedName, item, user->name);
        }
        users.push_back(*user);
    }
    return users;
}

std::optional<ListenTls> readListenTls(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::ListenTls);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    ListenTls tls;
    map.require(QLatin1StringView("certificate"));
    map.require(QLatin1StringView("key"));
    map.into(tls.certificate, QLatin1StringView("certificate"), readPath);
    map.into(tls.key, QLatin1StringView("key"), readPath);
    map.finish();
    return site.errors.count() == before ? std::optional(tls) : std::nullopt;
}

bool readRhythm(const Node &node, const Site &outer, ListenSettings &listen)
{
    const Site site = outer.in(Place::ListenDefaults);
    if (!expectMap(node, site))
        return false;
    MapReader map(node, site);
    map.into(listen.every, QLatin1StringView("every"), readPeriod);
    map.into(listen.grace, QLatin1StringView("grace"), readGrace);
    map.finish();
    return true;
}

std::optional<std::vector<int>> readApps(const Node &node, const Site &site)
{
    if (!node.isSequence())
        return site.fail(ErrorCode::NotAList, node);
    std::vector<int> apps;
    for (const Node &item : node.items) {
        const auto app = readWhole(item, site, 0, std::numeric_limits<int>::max());
        if (!app)
            return std::nullopt;
        apps.push_back(*app);
    }
    return apps;
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

std::optional<ListenSettings> readListen(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Listen);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    ListenSettings listen;
    map.into(listen.enabled, QLatin1StringView("enabled"), readYesOrNo);
    map.into(listen.address, QLatin1StringView("address"), readAddress);
    map.into(listen.port, QLatin1StringView("port"), readPort);
    map.into(listen.hosts, QLatin1StringView("hosts"), readHosts);
    map.into(listen.users, QLatin1StringView("users"), readUsers);
    map.into(listen.pingKey, QLatin1StringView("ping_key"), SecretCodec::read);
    map.into(listen.token, QLatin1StringView("token"), SecretCodec::read);
    map.into(listen.tls, QLatin1StringView("tls"), readListenTls);
    if (const Node *rhythm = map.take(QLatin1StringView("defaults")))
        readRhythm(*rhythm, map.at(QLatin1StringView("defaults")), listen);
    map.into(listen.ignoredApps, QLatin1StringView("ignore_apps"), readApps);
    map.into(listen.ignoredSlugs, QLatin1StringView("ignore_slugs"), readSlugs);
    map.finish();
    return site.errors.count() == before ? std::optional(listen) : std::nullopt;
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

std::optional<BotSettings> readBot(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Bot);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    BotSettings bot;
    map.require(QLatin1StringView("channel"));
    map.into(bot.channel, QLatin1StringView("channel"), textOf);
    map.finish();
    return site.errors.count() == before ? std::optional(bot) : std::nullopt;
}

Node writeBot(const BotSettings &bot)
{
    return Node::ofMembers({{QStringLiteral("channel"), Node::ofText(bot.channel)}});
}

} // namespace vigia

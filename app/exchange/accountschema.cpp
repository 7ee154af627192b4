// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "addresscodecs.h"
#include "texts.h"
#include "valuecodecs.h"

#include "domain/loopback.h"

namespace vigia {

namespace {

using Security = MailAccount::Security;

std::optional<Security> readSecurity(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const auto security = mailSecurityFromApiName(*text);
    if (!security)
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("starttls, tls, none"));
    return security;
}

std::optional<int> readPort(const Node &node, const Site &site)
{
    return readWhole(node, site, 1, 65535);
}

std::optional<QString> readUser(const Node &node, const Site &site)
{
    const auto text = readBoundedText(node, site, 256);
    if (text && (text->isEmpty() || !isSingleLine(*text)))
        return site.fail(ErrorCode::BadName, node, *text);
    return text;
}

//! A user comes with a secret, a secret with a user, and neither travels in the clear.
void checkLogin(const MapReader &map, const Node *user, const Node *secret, const MailAccount &account)
{
    if (bool(user) != bool(secret)) {
        const QLatin1StringView missing(user ? "secret" : "user");
        map.at(missing).fail(ErrorCode::MissingBeside, user ? *user : *secret, {},
            user ? QStringLiteral("user") : QStringLiteral("secret"));
    }
    if (secret && account.security == Security::None && !account.host.isEmpty() && !isLoopback(account.host))
        map.at(QLatin1StringView("security")).fail(ErrorCode::PasswordInTheClear, map.map(), account.host);
}

std::optional<MailAccount> readSmtp(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Smtp);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    MailAccount account;
    const auto read = [&map](const char *name, const Node *found, auto &value, auto codec) {
        if (auto taken = found ? codec(*found, map.at(QLatin1StringView(name))) : std::nullopt)
            value = std::move(*taken);
    };
    read("host", map.require(QLatin1StringView("host")), account.host, readHost);
    read("port", map.take(QLatin1StringView("port")), account.port, readPort);
    read("security", map.take(QLatin1StringView("security")), account.security, readSecurity);
    const Node *user = map.take(QLatin1StringView("user"));
    const Node *secret = map.take(QLatin1StringView("secret"));
    read("user", user, account.user, readUser);
    read("secret", secret, account.secret, readSecretName);
    read("from", map.require(QLatin1StringView("from")), account.from, readSender);
    read("ca", map.take(QLatin1StringView("ca")), account.caFile, readPath);
    map.finish();
    checkLogin(map, user, secret, account);
    return site.errors.count() == before ? std::optional(account) : std::nullopt;
}

Node writeSmtp(const MailAccount &account)
{
    std::vector<NodeMember> members{{QStringLiteral("host"), Node::ofText(account.host)},
        {QStringLiteral("port"), Node::ofPlain(QString::number(account.port))},
        {QStringLiteral("security"), Node::ofPlain(apiName(account.security))}};
    if (!account.user.isEmpty())
        members.push_back({QStringLiteral("user"), Node::ofText(account.user)});
    if (account.secret)
        members.push_back({QStringLiteral("secret"), Node::ofText(account.secret->name)});
    members.push_back({QStringLiteral("from"), Node::ofText(account.from)});
    if (!account.caFile.isEmpty())
        members.push_back({QStringLiteral("ca"), Node::ofText(account.caFile)});
    return Node::ofMembers(std::move(members));
}

} // namespace

std::optional<AccountDefinition> readAccount(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Account);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    AccountDefinition account;
    account.name = requireName(map).value_or(QString());
    const QLatin1StringView key("smtp");
    const Node *smtp = map.require(key);
    if (const auto mail = smtp ? readSmtp(*smtp, map.at(key)) : std::nullopt)
        account.smtp = *mail;
    map.finish();
    return site.errors.count() == before ? std::optional(account) : std::nullopt;
}

Node writeAccount(const AccountDefinition &account)
{
    return Node::ofMembers(
        {{QStringLiteral("name"), Node::ofText(account.name)}, {QStringLiteral("smtp"), writeSmtp(account.smtp)}});
}

} // namespace vigia

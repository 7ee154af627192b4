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
void checkLogin(MapReader &map, const MailAccount &account)
{
    const Node *user = map.take(QLatin1StringView("user"));
    const Node *secret = map.take(QLatin1StringView("secret"));
    if (bool(user) != bool(secret)) {
        const QLatin1StringView missing(user ? "secret" : "user");
        map.at(missing).fail(ErrorCode::MissingBeside, user ? *user : *secret, {},
            user ? QStringLiteral("user") : QStringLiteral("secret"));
    }
    if (secret && account.security == Security::None && !account.host.isEmpty() && !isLoopback(account.host))
        map.at(QLatin1StringView("security")).fail(ErrorCode::PasswordInTheClear, map.map(), account.host);
}

std::optional<MailAccount> readSmtp(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Smtp, MailAccount(), [](MapReader &map, MailAccount &account) {
        map.required("host", account.host, readHost);
        map.optional("port", account.port, readPort);
        map.optional("security", account.security, readSecurity);
        map.optional("user", account.user, readUser);
        map.optional("secret", account.secret, readSecretName);
        map.required("from", account.from, readSender);
        map.optional("ca", account.caFile, readPath);
        checkLogin(map, account);
    });
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

std::optional<AccountDefinition> readAccount(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Account, AccountDefinition(), [](MapReader &map, AccountDefinition &account) {
        map.required("name", account.name, readName);
        map.required("smtp", account.smtp, readSmtp);
    });
}

Node writeAccount(const AccountDefinition &account)
{
    return Node::ofMembers(
        {{QStringLiteral("name"), Node::ofText(account.name)}, {QStringLiteral("smtp"), writeSmtp(account.smtp)}});
}

} // namespace vigia

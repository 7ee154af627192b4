// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpplan.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

using Part = Result<QString, Failure>;

Part textOf(const TextOrSecret &value, const SecretValues &secrets)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const QString name = std::get<SecretRef>(value).name;
    const auto found = secrets.constFind(name);
    if (found == secrets.constEnd())
        return unexpected(Failure{Cause::SecretUnavailable, name});
    return *found;
}

bool isSecret(const TextOrSecret &value)
{
    return std::holds_alternative<SecretRef>(value);
}

//! Whose fault a bad value is: the secret's, or the configuration's.
Failure unusable(const TextOrSecret &value, const char *what)
{
    if (const auto *secret = std::get_if<SecretRef>(&value))
        return {Cause::SecretUnavailable, secret->name};
    return {Cause::SystemFault, QString::fromLatin1(what)};
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return (c < u' ' && c != u'\t') || c == u'\x7f'; });
}

//! RFC 9110, section 5.6.2.
bool isToken(const QString &text)
{
    const QLatin1StringView marks("!#$%&'*+-.^_`|~");
    const auto allowed = [&](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || marks.contains(c)); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

bool isCredentialName(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "cookie" || lower == "proxy-authorization";
}

//! Those that would change how the message is framed or the connection is used are ours.
bool isOurs(const QByteArray &name)
{
    static constexpr std::array ours{"connection", "content-length", "transfer-encoding", "accept-encoding", "upgrade",
        "te", "trailer", "keep-alive", "expect"};
    const QByteArray lower = name.toLower();
    return std::any_of(ours.begin(), ours.end(), [&](const char *one) { return lower == one; });
}

Result<void, Failure> addHeaders(HttpPlan &plan, const HttpOptions &options, const SecretValues &secrets)
{
    for (const auto &[name, value] : options.headers) {
        const Part text = textOf(value, secrets);
        if (!text)
            return unexpected(Failure(text.error()));
        if (hasControls(*text) || !isToken(name))
            return unexpected(unusable(value, "header"));
        const QByteArray field = name.toLatin1();
        if (!isOurs(field))
            plan.headers.push_back({field, text->toUtf8(), isSecret(value) || isCredentialName(field)});
    }
    return {};
}

Result<void, Failure> addAuthorization(
    HttpPlan &plan, const HttpOptions &options, const SecretValues &secrets, const QString &userInfo)
{
    const QByteArray field = QByteArrayLiteral("Authorization");
    if (options.bearer) {
        const Part token = textOf(*options.bearer, secrets);
        if (!token)
            return unexpected(Failure(token.error()));
        if (hasControls(*token))
            return unexpected(unusable(*options.bearer, "bearer"));
        plan.headers.push_back({field, "Bearer " + token->toUtf8(), true});
    } else if (options.basic) {
        const Part password = textOf(options.basic->secret, secrets);
        if (!password)
            return unexpected(Failure(password.error()));
        const QString pair = options.basic->user + u':' + *password;
        plan.headers.push_back({field, "Basic " + pair.toUtf8().toBase64(), true});
    } else if (!userInfo.isEmpty()) {
        plan.headers.push_back({field, "Basic " + userInfo.toUtf8().toBase64(), true});
    }
    return {};
}

Result<QUrl, Failure> urlOf(const HttpTarget &target, const SecretValues &secrets)
{
    const Part text = textOf(target.url, secrets);
    if (!text)
        return unexpected(Failure(text.error()));
    QUrl url(text->trimmed(), QUrl::TolerantMode);
    const bool usable = url.isValid() && !url.host().isEmpty() && url.port(1) != 0
        && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
    if (!usable)
        return unexpected(unusable(target.url, "url"));
    url.setFragment(QString());
    return url;
}

//! `user:password` of a URL that is a secret; empty without.
QString credentialsIn(const QUrl &url)
{
    const QString user = url.userName(QUrl::FullyDecoded);
    const QString password = url.password(QUrl::FullyDecoded);
    return user.isEmpty() && password.isEmpty() ? QString() : user + u':' + password;
}

} // namespace

bool HttpPlan::carriesCredentials() const
{
    return bodyIsSecret
        || std::any_of(headers.begin(), headers.end(), [](const PlannedHeader &header) { return header.isCredential; });
}

QStringList secretsIn(const HttpTarget &target, const HttpOptions &options)
{
    QStringList names;
    const auto add = [&names](const TextOrSecret &value) {
        if (const auto *secret = std::get_if<SecretRef>(&value); secret && !names.contains(secret->name))
            names.append(secret->name);
    };
    add(target.url);
    for (const auto &[name, value] : options.headers)
        add(value);
    if (options.basic)
        add(options.basic->secret);
    if (options.bearer)
        add(*options.bearer);
    if (options.body)
        add(*options.body);
    return names;
}

Result<HttpPlan, Failure> planOf(const HttpTarget &target, const HttpOptions &options, const SecretValues &secrets)
{
    const auto url = urlOf(target, secrets);
    if (!url)
        return unexpected(Failure(url.error()));
    HttpPlan plan;
    plan.url = *url;
    plan.url.setUserInfo(QString());
    if (!isToken(options.method))
        return unexpected(Failure{Cause::SystemFault, QStringLiteral("method")});
    plan.method = options.method.toLatin1();
    if (options.body) {
        const Part body = textOf(*options.body, secrets);
        if (!body)
            return unexpected(Failure(body.error()));
        plan.body = body->toUtf8();
        plan.bodyIsSecret = isSecret(*options.body);
    }
    if (const auto added = addHeaders(plan, options, secrets); !added)
        return unexpected(Failure(added.error()));
    if (const auto added = addAuthorization(plan, options, secrets, credentialsIn(*url)); !added)
        return unexpected(Failure(added.error()));
    return plan;
}

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    return url.scheme() + QStringLiteral("://") + url.host(QUrl::FullyEncoded).toLower() + u':' + QString::number(port);
}

} // namespace vigia

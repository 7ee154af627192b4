// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscodecs.h"

#include "mapreader.h"
#include "valuecodecs.h"

#include "domain/names.h"

namespace vigia {

namespace {

constexpr NameTable<TlsVersion, 4> tlsVersions{{{
    {TlsVersion::Tls1_0, "1.0"},
    {TlsVersion::Tls1_1, "1.1"},
    {TlsVersion::Tls1_2, "1.2"},
    {TlsVersion::Tls1_3, "1.3"},
}}};

std::optional<TlsTrust> readCaFile(const Node &node, const Site &site)
{
    const auto path = readPath(node, site);
    return path ? std::optional(TlsTrust{TlsTrust::Mode::CaFile, *path}) : std::nullopt;
}

//! `sha256/` and the 32 bytes of the digest in base64.
bool isPin(const QString &text)
{
    const QString prefix = QStringLiteral("sha256/");
    if (!text.startsWith(prefix))
        return false;
    const auto digest =
        QByteArray::fromBase64Encoding(text.sliced(prefix.size()).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return digest && digest.decoded.size() == 32 && text.size() == prefix.size() + 44;
}

std::optional<TlsTrust> readPin(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!isPin(*text))
        return site.fail(ErrorCode::BadPin, node, *text);
    return TlsTrust{TlsTrust::Mode::Pin, *text};
}

std::optional<TlsTrust> readTrustMap(const Node &node, const Site &site)
{
    MapReader map(node, site.in(Place::Tls));
    const Node *ca = map.take(QLatin1StringView("ca"));
    const Node *pin = map.take(QLatin1StringView("pin"));
    map.finish();
    if (bool(ca) == bool(pin))
        return site.fail(
            ErrorCode::BadChoice, node, {}, QStringLiteral("verify, insecure, {ca: FILE}, {pin: sha256/…}"));
    return ca ? readCaFile(*ca, map.at(QLatin1StringView("ca"))) : readPin(*pin, map.at(QLatin1StringView("pin")));
}

} // namespace

std::optional<TlsTrust> TlsCodec::read(const Node &node, const Site &site)
{
    if (node.isMap())
        return readTrustMap(node, site);
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (*text == u"verify")
        return TlsTrust{};
    if (*text == u"insecure")
        return TlsTrust{TlsTrust::Mode::Insecure, {}};
    return site.fail(
        ErrorCode::BadChoice, node, *text, QStringLiteral("verify, insecure, {ca: FILE}, {pin: sha256/…}"));
}

Node TlsCodec::write(const TlsTrust &tls)
{
    switch (tls.mode) {
    case TlsTrust::Mode::Verify:
        return Node::ofPlain(QStringLiteral("verify"));
    case TlsTrust::Mode::Insecure:
        return Node::ofPlain(QStringLiteral("insecure"));
    case TlsTrust::Mode::CaFile:
        return Node::ofMembers({{QStringLiteral("ca"), Node::ofText(tls.value)}});
    case TlsTrust::Mode::Pin:
        return Node::ofMembers({{QStringLiteral("pin"), Node::ofText(tls.value)}});
    }
    Q_UNREACHABLE();
}

std::optional<TlsVersion> TlsVersionCodec::read(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    // The number 1.0 of a JSON document arrives as 1.
    const auto version = tlsVersions.value(*text == u"1" ? QStringView(u"1.0") : QStringView(*text));
    if (!version)
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("1.0, 1.1, 1.2, 1.3"));
    return version;
}

Node TlsVersionCodec::write(TlsVersion version)
{
    return Node::ofPlain(tlsVersions.name(version));
}

std::optional<ProxyChoice> ProxyCodec::read(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (*text == u"automatic")
        return ProxyChoice{};
    if (*text == u"none")
        return ProxyChoice{ProxyChoice::Mode::None, {}};
    if (*text == u"system")
        return ProxyChoice{ProxyChoice::Mode::System, {}};
    const QUrl url(*text, QUrl::StrictMode);
    if (url.isValid() && !url.userInfo().isEmpty())
        return site.fail(ErrorCode::CredentialsInUrl, node);
    const bool known = url.scheme() == u"http" || url.scheme() == u"socks5";
    const bool bare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() <= 0 || !bare)
        return site.fail(ErrorCode::BadProxy, node, text->contains(u'@') ? QString() : *text);
    return ProxyChoice{ProxyChoice::Mode::Explicit, url};
}

Node ProxyCodec::write(const ProxyChoice &proxy)
{
    switch (proxy.mode) {
    case ProxyChoice::Mode::Automatic:
        return Node::ofPlain(QStringLiteral("automatic"));
    case ProxyChoice::Mode::None:
        return Node::ofPlain(QStringLiteral("none"));
    case ProxyChoice::Mode::System:
        return Node::ofPlain(QStringLiteral("system"));
    case ProxyChoice::Mode::Explicit:
        return Node::ofText(proxy.url.toString(QUrl::FullyEncoded));
    }
    Q_UNREACHABLE();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcodecs.h"

#include "domain/monitor.h"
#include "mapreader.h"
#include "notyet.h"
#include "texts.h"
#include "valuecodecs.h"

#include <QRegularExpression>
#include <QSet>

namespace vigia {

namespace {

constexpr qsizetype longestUrl = 8000;
constexpr qsizetype longestText = 65536;
constexpr qsizetype longestPattern = 1000;

//! Before the host of something that is no URL there may still be a password.
QString withoutCredentials(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at < 0 ? text : QStringLiteral("…") + text.sliced(at);
}

std::optional<StatusRange> parseRange(QStringView text)
{
    const auto code = [](QStringView digits) {
        bool ok = false;
        const int number = digits.toInt(&ok);
        return ok && digits.size() == 3 && number >= 100 && number <= 599 ? number : 0;
    };
    const qsizetype dash = text.indexOf(u'-');
    const int first = code(dash < 0 ? text : text.first(dash).trimmed());
    const int last = dash < 0 ? first : code(text.sliced(dash + 1).trimmed());
    if (first == 0 || last < first)
        return std::nullopt;
    return StatusRange{first, last};
}

Node writeRange(const StatusRange &range)
{
    const QString first = QString::number(range.first);
    return Node::ofPlain(range.first == range.last ? first : first + u'-' + QString::number(range.last));
}

bool isJsonPath(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\$(?:\.[^.\[\]\s]+|\[\d{1,9}\])*\z)"));
    return text.size() <= 1000 && isSingleLine(text) && form.match(text).hasMatch();
}

std::optional<TextOrSecret> readHeaderValue(const Node &node, const Site &site)
{
    if (node.isMap()) {
        const auto secret = SecretCodec::read(node, site);
        return secret ? std::optional<TextOrSecret>(*secret) : std::nullopt;
    }
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (isSecretHeader(site.key))
        return site.fail(ErrorCode::SecretExpected, node);
    if (!isHttpFieldValue(*text))
        return site.fail(ErrorCode::BadHeaderValue, node);
    return *text;
}

//! RFC 7617: a colon would begin the password.
std::optional<QString> readUser(const Node &node, const Site &site)
{
    const auto name = readBoundedText(node, site, 256);
    if (name && (!isSingleLine(*name) || name->contains(u':')))
        return site.fail(ErrorCode::BadName, node, *name);
    return name;
}

std::optional<QString> readJsonPath(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (text && !isJsonPath(*text))
        return site.fail(ErrorCode::BadJsonPath, node, *text);
    return text;
}

//! False when one of them was refused.
bool takeHeaders(const Node &map, const Site &site, QSet<QString> &seen, std::vector<Header> &headers)
{
    bool ok = true;
    for (const NodeMember &member : map.members) {
        const Site here = site.in(Place::Headers).at(member.key);
        Node key = Node::ofText(member.key);
        key.line = member.line;
        key.column = member.column;
        if (!isHttpToken(member.key)) {
            here.fail(ErrorCode::BadHeaderName, key, member.key);
            ok = false;
            continue;
        }
        if (seen.contains(member.key.toLower())) {
            here.fail(ErrorCode::RepeatedKey, key);
            ok = false;
        }
        seen.insert(member.key.toLower());
        if (const auto value = readHeaderValue(member.value, here))
            headers.emplace_back(member.key, *value);
        else
            ok = false;
    }
    return ok;
}

} // namespace

std::optional<QString> readHttpUrl(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (text->size() > longestUrl)
        return site.fail(ErrorCode::TooLong, node, {}, QString::number(longestUrl));
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return site.fail(ErrorCode::BadUrl, node, withoutCredentials(*text));
    if (isPlannedScheme(url.scheme()))
        return site.at(url.scheme() + QStringLiteral("://")).fail(ErrorCode::NotSupportedYet, node);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return site.fail(ErrorCode::ForbiddenScheme, node, url.scheme());
    if (!url.userInfo().isEmpty())
        return site.fail(ErrorCode::CredentialsInUrl, node);
    if (hasTwoSchemes(url))
        return site.fail(ErrorCode::TwoSchemes, node, *text);
    if (url.host().isEmpty() || url.port() == 0)
        return site.fail(ErrorCode::BadUrl, node, withoutCredentials(*text));
    return text;
}

std::optional<Target> HttpTargetCodec::read(const Node &node, const Site &site)
{
    if (node.isMap()) {
        const auto secret = SecretCodec::read(node, site);
        return secret ? std::optional<Target>(HttpTarget{*secret}) : std::nullopt;
    }
    const auto url = readHttpUrl(node, site);
    return url ? std::optional<Target>(HttpTarget{*url}) : std::nullopt;
}

Node HttpTargetCodec::write(const HttpTarget &target)
{
    return BodyCodec::write(target.url);
}

std::optional<QString> MethodCodec::read(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!isHttpToken(*text) || text->size() > 32)
        return site.fail(ErrorCode::BadMethod, node, *text);
    return text->toUpper();
}

std::optional<TextOrSecret> BodyCodec::read(const Node &node, const Site &site)
{
    if (node.isMap()) {
        const auto secret = SecretCodec::read(node, site);
        return secret ? std::optional<TextOrSecret>(*secret) : std::nullopt;
    }
    const auto text = readBoundedText(node, site, longestText);
    return text ? std::optional<TextOrSecret>(*text) : std::nullopt;
}

Node BodyCodec::write(const TextOrSecret &body)
{
    if (const auto *secret = std::get_if<SecretRef>(&body))
        return SecretCodec::write(*secret);
    return Node::ofText(std::get<QString>(body));
}

std::optional<TextOrSecret> BearerCodec::read(const Node &node, const Site &site)
{
    const auto secret = SecretCodec::read(node, site);
    return secret ? std::optional<TextOrSecret>(*secret) : std::nullopt;
}

std::optional<std::vector<Header>> HeadersCodec::read(const Node &node, const Site &site)
{
    std::vector<Header> headers;
    QSet<QString> seen;
    if (!node.isSequence()) {
        if (!expectMap(node, site) || !takeHeaders(node, site, seen, headers))
            return std::nullopt;
        return headers;
    }
    for (const Node &item : node.items) {
        if (!expectMap(item, site) || !takeHeaders(item, site, seen, headers))
            return std::nullopt;
    }
    return headers;
}

Node HeadersCodec::write(const std::vector<Header> &headers)
{
    std::vector<NodeMember> members;
    for (const auto &[name, value] : headers)
        members.push_back({name, BodyCodec::write(value)});
    Node node = Node::ofMembers(std::move(members));
    node.layout = Node::Layout::Ordered;
    return node;
}

std::optional<BasicAuth> BasicCodec::read(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Basic, BasicAuth(), [](MapReader &map, BasicAuth &basic) {
        map.required("user", basic.user, readUser);
        map.required("secret", basic.secret, readSecretName);
    });
}

Node BasicCodec::write(const BasicAuth &basic)
{
    return Node::ofMembers({{QStringLiteral("user"), Node::ofText(basic.user)},
        {QStringLiteral("secret"), Node::ofText(basic.secret.name)}});
}

std::optional<std::vector<StatusRange>> ExpectCodec::read(const Node &node, const Site &site)
{
    const auto texts = textsOf(node, site);
    if (!texts)
        return std::nullopt;
    std::vector<StatusRange> ranges;
    const QStringList parts = texts->join(u',').split(u',');
    for (const QString &part : parts) {
        const auto range = parseRange(QStringView(part).trimmed());
        if (!range || ranges.size() == 100)
            return site.fail(ErrorCode::BadStatusRange, node, part.trimmed());
        ranges.push_back(*range);
    }
    return ranges;
}

Node ExpectCodec::write(const std::vector<StatusRange> &ranges)
{
    if (ranges.size() == 1)
        return writeRange(ranges.front());
    std::vector<Node> items;
    for (const StatusRange &range : ranges)
        items.push_back(writeRange(range));
    return Node::ofItems(std::move(items));
}

std::optional<QString> PatternCodec::read(const Node &node, const Site &site)
{
    const auto text = readBoundedText(node, site, longestPattern);
    if (!text)
        return std::nullopt;
    const QRegularExpression pattern(*text);
    if (!pattern.isValid()) {
        return site.fail(ErrorCode::BadPattern, node, *text,
            QStringLiteral("%1, at character %2")
                .arg(pattern.errorString(), QString::number(pattern.patternErrorOffset() + 1)));
    }
    return text;
}

std::optional<JsonExpectation> JsonCodec::read(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Json, JsonExpectation(), [](MapReader &map, JsonExpectation &json) {
        map.required("path", json.path, readJsonPath);
        map.required("equals", json.equals, TextCodec<longestText>::read);
    });
}

Node JsonCodec::write(const JsonExpectation &json)
{
    return Node::ofMembers(
        {{QStringLiteral("path"), Node::ofText(json.path)}, {QStringLiteral("equals"), Node::ofText(json.equals)}});
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuecodecs.h"

#include "mapreader.h"
#include "texts.h"

#include "domain/duration.h"

#include <QDir>

namespace vigia {

namespace {

QString rangeText(const QString &least, const QString &most)
{
    return QStringLiteral("%1 – %2").arg(least, most);
}

} // namespace

std::optional<Duration> readDuration(const Node &node, const Site &site, Duration least, Duration most)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const auto duration = parseDuration(*text);
    if (!duration)
        return site.fail(ErrorCode::BadDuration, node, *text);
    if (*duration < least || *duration > most)
        return site.fail(ErrorCode::OutOfRange, node, *text, rangeText(formatDuration(least), formatDuration(most)));
    return duration;
}

Node writeDuration(Duration duration)
{
    return Node::ofPlain(formatDuration(duration));
}

std::optional<int> readWhole(const Node &node, const Site &site, int least, int most)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const qlonglong number = text->toLongLong(&ok);
    if (!ok || text->trimmed() != *text)
        return site.fail(ErrorCode::NotANumber, node, *text);
    if (number < least || number > most)
        return site.fail(ErrorCode::OutOfRange, node, *text, rangeText(QString::number(least), QString::number(most)));
    return static_cast<int>(number);
}

std::optional<QString> readBoundedText(const Node &node, const Site &site, qsizetype most)
{
    auto text = textOf(node, site);
    if (text && text->size() > most)
        return site.fail(ErrorCode::TooLong, node, {}, QString::number(most));
    return text;
}

std::optional<QString> readName(const Node &node, const Site &site)
{
    const auto name = textOf(node, site);
    if (name && !isValidName(*name))
        return site.fail(ErrorCode::BadName, node, *name);
    return name;
}

std::optional<QString> readPath(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const bool usable = !text->isEmpty() && isSingleLine(*text);
    if (usable && QDir::isAbsolutePath(*text))
        return text;
    if (!usable || site.folder.isEmpty())
        return site.fail(ErrorCode::BadPath, node, *text);
    return QDir::cleanPath(site.folder + u'/' + *text);
}

std::optional<bool> readYesOrNo(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (*text != u"true" && *text != u"false")
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("true, false"));
    return *text == u"true";
}

std::optional<QString> NoteCodec::read(const Node &node, const Site &site)
{
    auto text = readBoundedText(node, site, 2000);
    if (text && !isPlainText(*text))
        return site.fail(ErrorCode::BadText, node);
    return text;
}

std::optional<QStringList> NamesCodec::read(const Node &node, const Site &site)
{
    auto names = textsOf(node, site);
    if (!names)
        return std::nullopt;
    for (qsizetype i = 0; i < names->size(); ++i) {
        const Node &at = node.isSequence() ? node.items[static_cast<std::size_t>(i)] : node;
        if (!isValidName(names->at(i)))
            return site.fail(ErrorCode::BadName, at, names->at(i));
        if (names->indexOf(names->at(i)) < i)
            return site.fail(ErrorCode::RepeatedName, at, names->at(i));
    }
    return names;
}

std::optional<Severity> SeverityCodec::read(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const auto severity = severityFromApiName(*text);
    if (!severity)
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("info, normal, critical"));
    return severity;
}

Node SeverityCodec::write(Severity severity)
{
    return Node::ofPlain(apiName(severity));
}

std::optional<SecretRef> SecretCodec::read(const Node &node, const Site &site)
{
    if (!node.isMap())
        return site.fail(node.isNull() ? ErrorCode::EmptyValue : ErrorCode::SecretExpected, node);
    MapReader map(node, site.in(Place::Secret));
    const Node *name = map.require(QLatin1StringView("secret"));
    map.finish();
    return name ? readSecretName(*name, site) : std::nullopt;
}

Node SecretCodec::write(const SecretRef &secret)
{
    return Node::ofMembers({{QStringLiteral("secret"), Node::ofText(secret.name)}});
}

std::optional<SecretRef> readSecretName(const Node &node, const Site &site)
{
    const auto name = textOf(node, site);
    if (!name)
        return std::nullopt;
    // Its value is not told: it may be the secret itself, written where its name belongs.
    if (!isValidSecretName(*name))
        return site.fail(ErrorCode::BadSecretName, node);
    return SecretRef{*name};
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointfile.h"

#include "exchange/mapreader.h"
#include "exchange/yamlreader.h"

#include <cmath>

namespace vigia {

namespace {

using Key = QLatin1StringView;

void readServer(const Node &node, const Site &site, EndpointFile &file)
{
    const auto text = textOf(node, site);
    if (!text)
        return;
    const QUrl url(*text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == Key("http") || url.scheme() == Key("https");
    if (!url.userInfo().isEmpty())
        site.fail(ErrorCode::CredentialsInUrl, node);
    else if (!isHttp || !url.isValid() || url.host().isEmpty() || url.port(1) == 0)
        site.fail(ErrorCode::BadUrl, node, *text);
    else
        file.server = *text;
}

void readHost(const Node &node, const Site &site, EndpointFile &file)
{
    const auto text = textOf(node, site);
    if (text && !isValidHostName(*text))
        site.fail(ErrorCode::BadHost, node, *text);
    else if (text)
        file.host = *text;
}

//! Python sleeps for any number of seconds, also a broken one.
void readInterval(const Node &node, const Site &site, EndpointFile &file)
{
    const auto text = textOf(node, site);
    if (!text)
        return;
    bool isNumber = false;
    const double seconds = text->toDouble(&isNumber);
    constexpr double most = std::chrono::duration<double>(BeatOrder::longest).count();
    if (!isNumber || !std::isfinite(seconds))
        site.fail(ErrorCode::NotANumber, node, *text);
    else if (seconds < 1 || seconds > most)
        site.fail(ErrorCode::OutOfRange, node, *text, QStringLiteral("1 – %1").arg(most, 0, 'f', 0));
    else
        file.interval = Duration(std::lround(seconds * 1000));
}

} // namespace

Result<EndpointFile, ConfigErrors> readEndpointFile(const QByteArray &bytes, bool passwordIsElsewhere)
{
    const auto document = readYaml(bytes);
    if (!document)
        return unexpected(ConfigErrors(document.error()));
    ErrorList errors;
    const Site site{errors, {}, Place::Document, {}};
    if (!expectMap(*document, site))
        return unexpected(errors.sorted());
    MapReader map(*document, site);
    EndpointFile file;
    if (const Node *node = map.require(Key("SERVER")))
        readServer(*node, map.at(Key("SERVER")), file);
    if (const Node *node = map.take(Key("HOST")))
        readHost(*node, map.at(Key("HOST")), file);
    if (const Node *node = map.require(Key("USER")))
        file.user = textOf(*node, map.at(Key("USER"))).value_or(QString());
    if (const Node *node = passwordIsElsewhere ? map.take(Key("PWD")) : map.require(Key("PWD")))
        file.password = textOf(*node, map.at(Key("PWD"))).value_or(QString());
    if (const Node *node = map.take(Key("INTERVAL")))
        readInterval(*node, map.at(Key("INTERVAL")), file);
    if (!errors.isEmpty())
        return unexpected(errors.sorted());
    return file;
}

} // namespace vigia

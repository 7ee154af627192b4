// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "httpcodecs.h"
#include "valuecodecs.h"

namespace vigia {

namespace {

std::optional<Duration> readPause(const Node &node, const Site &site)
{
    return readDuration(node, site, std::chrono::seconds(10), std::chrono::days(1));
}

std::optional<TextOrSecret> readUrl(const Node &node, const Site &site)
{
    const auto target = HttpTargetCodec::read(node, site);
    return target ? std::optional(std::get<HttpTarget>(*target).url) : std::nullopt;
}

} // namespace

std::optional<PingOut> readPingOut(const Node &node, const Site &site)
{
    return readMap(node, site, Place::PingOut, PingOut(), [](MapReader &map, PingOut &pingOut) {
        map.required("url", pingOut.url, readUrl);
        map.optional("every", pingOut.every, readPause);
    });
}

Node writePingOut(const PingOut &pingOut)
{
    return Node::ofMembers({{QStringLiteral("url"), BodyCodec::write(pingOut.url)},
        {QStringLiteral("every"), writeDuration(pingOut.every)}});
}

} // namespace vigia

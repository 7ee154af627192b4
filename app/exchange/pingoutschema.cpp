// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "httpcodecs.h"
#include "valuecodecs.h"

namespace vigia {

std::optional<PingOut> readPingOut(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::PingOut);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    PingOut pingOut;
    const QLatin1StringView urlKey("url");
    const Node *url = map.require(urlKey);
    if (const auto target = url ? HttpTargetCodec::read(*url, map.at(urlKey)) : std::nullopt)
        pingOut.url = std::get<HttpTarget>(*target).url;
    const QLatin1StringView everyKey("every");
    const Node *every = map.take(everyKey);
    const auto pause =
        every ? readDuration(*every, map.at(everyKey), std::chrono::seconds(10), std::chrono::days(1)) : std::nullopt;
    pingOut.every = pause.value_or(pingOut.every);
    map.finish();
    return site.errors.count() == before ? std::optional(pingOut) : std::nullopt;
}

Node writePingOut(const PingOut &pingOut)
{
    return Node::ofMembers({{QStringLiteral("url"), BodyCodec::write(pingOut.url)},
        {QStringLiteral("every"), writeDuration(pingOut.every)}});
}

} // namespace vigia

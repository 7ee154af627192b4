// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeatcodec.h"

#include "clockcodecs.h"
#include "httpcodecs.h"
#include "mapreader.h"
#include "valuecodecs.h"

#include "domain/beat.h"
#include "domain/cron.h"

#include <limits>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr auto longest = Duration(std::chrono::days(366));
constexpr qsizetype longestSlug = 200;

std::optional<Duration> readPeriod(const Node &node, const Site &site)
{
    return readDuration(node, site, 1s, longest);
}

std::optional<Duration> readGrace(const Node &node, const Site &site)
{
    return readDuration(node, site, 0s, longest);
}

std::optional<QString> readCron(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (text && !CronLine::parse(*text))
        return site.fail(ErrorCode::BadCron, node, *text);
    return text;
}

std::optional<int> readAppId(const Node &node, const Site &site)
{
    return readWhole(node, site, 0, std::numeric_limits<int>::max());
}

std::optional<QString> readSlug(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (text && (text->isEmpty() || text->size() > longestSlug || slugOf(*text) != *text))
        return site.fail(ErrorCode::BadSlug, node, *text);
    return text;
}

//! Exactly one of `every` and `cron`; a zone belongs to the latter.
bool readRhythm(MapReader &map, HeartbeatTarget &target)
{
    std::optional<Duration> period;
    std::optional<QString> expression;
    std::optional<QByteArray> zone;
    const bool hasEvery = map.take(QLatin1StringView("every"));
    const bool hasCron = map.take(QLatin1StringView("cron"));
    map.optional("every", period, readPeriod);
    map.optional("cron", expression, readCron);
    map.optional("zone", zone, readZone);
    if (hasEvery == hasCron) {
        map.site().fail(hasEvery ? ErrorCode::SeveralRhythms : ErrorCode::NoRhythm, map.map());
        return false;
    }
    if (zone && !hasCron) {
        map.at(QLatin1StringView("zone")).fail(ErrorCode::MissingBeside, map.map(), {}, QStringLiteral("cron"));
        return false;
    }
    if (period)
        target.when = EveryPeriod{*period};
    if (expression)
        target.when = CronTimes{*expression, zone.value_or("local")};
    return true;
}

void writeRhythm(const EveryPeriod &every, std::vector<NodeMember> &members)
{
    members.push_back({QStringLiteral("every"), writeDuration(every.period)});
}

void writeRhythm(const CronTimes &times, std::vector<NodeMember> &members)
{
    members.push_back({QStringLiteral("cron"), Node::ofText(times.expression)});
    members.push_back({QStringLiteral("zone"), writeZone(times.zone)});
}

} // namespace

std::optional<Target> HeartbeatCodec::read(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Heartbeat, HeartbeatTarget(), [](MapReader &map, HeartbeatTarget &target) {
        readRhythm(map, target);
        map.optional("grace", target.grace, readGrace);
        map.optional("max_run", target.maxRun, readPeriod);
        map.optional("down_when", target.downWhen, PatternCodec::read);
        map.optional("app_id", target.appId, readAppId);
        map.optional("slug", target.slug, readSlug);
        map.optional("token", target.token, SecretCodec::read);
    });
}

Node HeartbeatCodec::write(const HeartbeatTarget &target)
{
    std::vector<NodeMember> members;
    std::visit([&](const auto &when) { writeRhythm(when, members); }, target.when);
    members.push_back({QStringLiteral("grace"), writeDuration(target.grace)});
    if (target.maxRun)
        members.push_back({QStringLiteral("max_run"), writeDuration(*target.maxRun)});
    if (!target.downWhen.isEmpty())
        members.push_back({QStringLiteral("down_when"), PatternCodec::write(target.downWhen)});
    if (target.appId)
        members.push_back({QStringLiteral("app_id"), Node::ofPlain(QString::number(*target.appId))});
    if (!target.slug.isEmpty())
        members.push_back({QStringLiteral("slug"), Node::ofText(target.slug)});
    if (target.token)
        members.push_back({QStringLiteral("token"), SecretCodec::write(*target.token)});
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

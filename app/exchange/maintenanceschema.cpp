// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityschema.h"

#include "clockcodecs.h"
#include "valuecodecs.h"

#include <QDateTime>
#include <QRegularExpression>

namespace vigia {

namespace {

//! ISO 8601 with `Z` or an offset: a moment without one would mean another one elsewhere.
std::optional<UtcTime> readMoment(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)\z)"));
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!form.match(*text).hasMatch() || !time.isValid())
        return site.fail(ErrorCode::BadDate, node, *text);
    return UtcTime(Duration(time.toMSecsSinceEpoch()));
}

Node writeMoment(UtcTime moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return Node::ofPlain(time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
}

std::optional<WeeklyWindow> readWeekly(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Weekly);
    if (!expectMap(node, site))
        return std::nullopt;
    MapReader map(node, site);
    const auto taken = [&map]<typename Value>(
                           const char *name, std::optional<Value> (*read)(const Node &, const Site &)) {
        const QLatin1StringView key(name);
        const Node *value = map.require(key);
        return value ? read(*value, map.at(key)) : std::nullopt;
    };
    const auto day = taken("day", readDay);
    const auto from = taken("from", readTimeOfDay);
    const auto to = taken("to", readTimeOfDay);
    const QLatin1StringView zoneKey("zone");
    const Node *zoneNode = map.take(zoneKey);
    const auto zone = zoneNode ? readZone(*zoneNode, map.at(zoneKey)) : QByteArray("local");
    map.finish();
    if (!day || !from || !to || !zone)
        return std::nullopt;
    return WeeklyWindow{*day, *from, *to, *zone};
}

std::optional<SingleWindow> readSingle(MapReader &map, const Node *fromNode, const Node *toNode)
{
    const Site from = map.at(QLatin1StringView("from"));
    const Site to = map.at(QLatin1StringView("to"));
    if (!fromNode)
        from.fail(ErrorCode::MissingKey, map.map());
    if (!toNode)
        to.fail(ErrorCode::MissingKey, map.map());
    const auto begins = fromNode ? readMoment(*fromNode, from) : std::nullopt;
    const auto ends = toNode ? readMoment(*toNode, to) : std::nullopt;
    if (begins && ends && *ends <= *begins)
        return to.fail(ErrorCode::EndsBeforeItBegins, *toNode);
    return begins && ends ? std::optional(SingleWindow{*begins, *ends}) : std::nullopt;
}

void readPeriod(MapReader &map, MaintenanceWindow &window)
{
    const Node *weekly = map.take(QLatin1StringView("weekly"));
    const Node *from = map.take(QLatin1StringView("from"));
    const Node *to = map.take(QLatin1StringView("to"));
    if (weekly && (from || to)) {
        map.site().fail(ErrorCode::SeveralPeriods, *weekly, window.name);
    } else if (weekly) {
        if (const auto when = readWeekly(*weekly, map.at(QLatin1StringView("weekly"))))
            window.when = *when;
    } else if (from || to) {
        if (const auto when = readSingle(map, from, to))
            window.when = *when;
    } else {
        map.site().fail(ErrorCode::NoPeriod, map.map(), window.name);
    }
}

QStringList readNames(MapReader &map, QLatin1StringView key)
{
    const Node *node = map.take(key);
    return node ? NamesCodec::read(*node, map.at(key)).value_or(QStringList()) : QStringList();
}

Node writeWeekly(const WeeklyWindow &weekly)
{
    return Node::ofMembers({
        {QStringLiteral("day"), writeDay(weekly.day)},
        {QStringLiteral("from"), writeTimeOfDay(weekly.from)},
        {QStringLiteral("to"), writeTimeOfDay(weekly.to)},
        {QStringLiteral("zone"), writeZone(weekly.zone)},
    });
}

} // namespace

std::optional<MaintenanceWindow> readMaintenance(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Maintenance);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    MaintenanceWindow window;
    window.name = requireName(map).value_or(QString());
    window.monitors = readNames(map, QLatin1StringView("monitors"));
    window.groups = readNames(map, QLatin1StringView("groups"));
    readPeriod(map, window);
    map.finish();
    const bool clean = site.errors.count() == before;
    if (clean && window.monitors.isEmpty() && window.groups.isEmpty())
        return map.at(QLatin1StringView("monitors")).fail(ErrorCode::MissingKey, node);
    return clean ? std::optional(window) : std::nullopt;
}

Node writeMaintenance(const MaintenanceWindow &window)
{
    std::vector<NodeMember> members;
    members.push_back({QStringLiteral("name"), Node::ofText(window.name)});
    if (!window.monitors.isEmpty())
        members.push_back({QStringLiteral("monitors"), Node::ofTexts(window.monitors)});
    if (!window.groups.isEmpty())
        members.push_back({QStringLiteral("groups"), Node::ofTexts(window.groups)});
    if (const auto *weekly = std::get_if<WeeklyWindow>(&window.when)) {
        members.push_back({QStringLiteral("weekly"), writeWeekly(*weekly)});
    } else if (const auto *single = std::get_if<SingleWindow>(&window.when)) {
        members.push_back({QStringLiteral("from"), writeMoment(single->from)});
        members.push_back({QStringLiteral("to"), writeMoment(single->to)});
    }
    return Node::ofMembers(std::move(members));
}

} // namespace vigia

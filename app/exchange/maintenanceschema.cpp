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

std::optional<WeeklyWindow> readWeekly(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Weekly, WeeklyWindow(), [](MapReader &map, WeeklyWindow &weekly) {
        weekly.zone = "local";
        map.required("day", weekly.day, readDay);
        map.required("from", weekly.from, readTimeOfDay);
        map.required("to", weekly.to, readTimeOfDay);
        map.optional("zone", weekly.zone, readZone);
    });
}

std::optional<SingleWindow> readSingle(MapReader &map)
{
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    map.required("from", from, readMoment);
    map.required("to", to, readMoment);
    if (!from || !to)
        return std::nullopt;
    const QLatin1StringView end("to");
    if (*to <= *from)
        return map.at(end).fail(ErrorCode::EndsBeforeItBegins, *map.take(end));
    return SingleWindow{*from, *to};
}

void readPeriod(MapReader &map, MaintenanceWindow &window)
{
    const QLatin1StringView key("weekly");
    const Node *weekly = map.take(key);
    const bool hasFrom = map.take(QLatin1StringView("from"));
    const bool hasTo = map.take(QLatin1StringView("to"));
    const bool isSingle = hasFrom || hasTo;
    if (weekly && isSingle) {
        map.site().fail(ErrorCode::SeveralPeriods, *weekly, window.name);
    } else if (weekly) {
        map.optional("weekly", window.when, readWeekly);
    } else if (isSingle) {
        if (const auto when = readSingle(map))
            window.when = *when;
    } else {
        map.site().fail(ErrorCode::NoPeriod, map.map(), window.name);
    }
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

std::optional<MaintenanceWindow> readMaintenance(const Node &node, const Site &site)
{
    auto window =
        readMap(node, site, Place::Maintenance, MaintenanceWindow(), [](MapReader &map, MaintenanceWindow &read) {
            map.required("name", read.name, readName);
            map.optional("monitors", read.monitors, NamesCodec::read);
            map.optional("groups", read.groups, NamesCodec::read);
            readPeriod(map, read);
        });
    if (window && window->monitors.isEmpty() && window->groups.isEmpty())
        return site.in(Place::Maintenance).at(QStringLiteral("monitors")).fail(ErrorCode::MissingKey, node);
    return window;
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

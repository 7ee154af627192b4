// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/maintenanceform.h"

#include "editor/settingtext.h"

#include "exchange/entityschema.h"

#include <QDateTime>

#include <array>

namespace vigia {

namespace {

constexpr std::array dayKeys{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

Node momentNode(UtcTime moment)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return Node::ofText(time.toString(Qt::ISODateWithMs));
}

} // namespace

MaintenanceForm MaintenanceForm::empty(UtcTime now)
{
    MaintenanceForm form;
    form.begins = std::chrono::ceil<std::chrono::hours>(now);
    form.ends = form.begins + std::chrono::hours(2);
    return form;
}

MaintenanceForm MaintenanceForm::of(const MaintenanceWindow &window, UtcTime now)
{
    MaintenanceForm form = empty(now);
    form.name = window.name;
    form.monitors = joinedNames(window.monitors);
    form.groups = joinedNames(window.groups);
    if (const auto *weekly = std::get_if<WeeklyWindow>(&window.when)) {
        const QString clock = QStringLiteral("HH:mm");
        form.weekly = true;
        form.day = weekly->day;
        form.from = weekly->from.toString(clock);
        form.to = weekly->to.toString(clock);
        form.zone = QString::fromUtf8(weekly->zone);
    } else if (const auto *single = std::get_if<SingleWindow>(&window.when)) {
        form.weekly = false;
        form.begins = single->from;
        form.ends = single->to;
    }
    return form;
}

Node MaintenanceForm::node() const
{
    std::vector<NodeMember> members{{QStringLiteral("name"), Node::ofText(name)}};
    if (const QStringList names = splitNames(monitors); !names.isEmpty())
        members.push_back({QStringLiteral("monitors"), Node::ofTexts(names)});
    if (const QStringList names = splitNames(groups); !names.isEmpty())
        members.push_back({QStringLiteral("groups"), Node::ofTexts(names)});
    if (weekly) {
        const auto key = QString::fromLatin1(dayKeys.at(static_cast<std::size_t>(day - 1)));
        members.push_back({QStringLiteral("weekly"),
            Node::ofMembers({{QStringLiteral("day"), Node::ofText(key)}, {QStringLiteral("from"), Node::ofText(from)},
                {QStringLiteral("to"), Node::ofText(to)}, {QStringLiteral("zone"), Node::ofText(zone)}})});
    } else {
        members.push_back({QStringLiteral("from"), momentNode(begins)});
        members.push_back({QStringLiteral("to"), momentNode(ends)});
    }
    return Node::ofMembers(std::move(members));
}

ConfigErrors MaintenanceForm::errors(Part part) const
{
    ErrorList errors;
    (void)readMaintenance(node(), Site{errors, {}, Place::Maintenance, {}});
    ConfigErrors found = errors.sorted();
    const auto partOf = [](const ConfigError &error) {
        if (error.subject == u"name")
            return Part::Name;
        return error.subject == u"monitors" || error.subject == u"groups" ? Part::What : Part::When;
    };
    std::erase_if(found, [&](const ConfigError &error) { return partOf(error) != part; });
    return found;
}

std::optional<MaintenanceWindow> MaintenanceForm::window() const
{
    ErrorList errors;
    auto window = readMaintenance(node(), Site{errors, {}, Place::Maintenance, {}});
    return window && errors.isEmpty() ? window : std::nullopt;
}

} // namespace vigia

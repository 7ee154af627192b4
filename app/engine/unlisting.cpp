// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unlisting.h"

#include <algorithm>

namespace vigia {

namespace {

bool takeOut(QStringList &names, const QStringList &gone)
{
    return names.removeIf([&](const QString &name) { return gone.contains(name); }) > 0;
}

//! A list that became empty says "nothing": where that is so without it, it need not be said.
bool takeOut(Settings &settings, const QStringList &gone, bool isInherited)
{
    if (!settings.dependsOn || !takeOut(*settings.dependsOn, gone))
        return false;
    if (settings.dependsOn->isEmpty() && !isInherited)
        settings.dependsOn.reset();
    return true;
}

} // namespace

void unlist(Configuration &configuration, const QStringList &gone, ImportSummary &summary)
{
    if (takeOut(configuration.defaults, gone, false))
        summary.defaultsChanged = true;
    const bool byDefault = configuration.defaults.dependsOn.has_value();
    for (GroupDefinition &group : configuration.groups) {
        if (takeOut(group.settings, gone, byDefault))
            summary.groups.changed += group.name;
    }
    for (MonitorDefinition &monitor : configuration.monitors) {
        const GroupDefinition *group = configuration.group(monitor.group);
        if (takeOut(monitor.settings, gone, byDefault || (group && group->settings.dependsOn)))
            summary.monitors.changed += monitor.name;
    }
    std::erase_if(configuration.maintenance, [&](MaintenanceWindow &window) {
        if (!takeOut(window.monitors, gone))
            return false;
        const bool goes = window.monitors.isEmpty() && window.groups.isEmpty();
        (goes ? summary.maintenance.removed : summary.maintenance.changed) += window.name;
        return goes;
    });
}

} // namespace vigia

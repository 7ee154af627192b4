// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationedit.h"

#include "exchange/entitydocuments.h"

#include <algorithm>

namespace vigia {

namespace {

template <typename Entry>
using Section = std::optional<std::vector<Imported<Entry>>>;

//! The entries of one section; what is wrong with them goes into \a errors.
template <typename Entry>
Section<Entry> readAll(const std::vector<QByteArray> &documents,
    Result<Entry, ConfigErrors> (*read)(const QByteArray &), ErrorList &errors)
{
    std::vector<Imported<Entry>> entries;
    for (const QByteArray &document : documents) {
        if (auto entry = read(document))
            entries.push_back({std::move(*entry), {}});
        else
            errors.add(entry.error());
    }
    return entries;
}

struct Placement {
    MonitorId monitor;
    int position;
};

Section<MonitorEntry> readMonitors(const command::Edit &edit, const std::function<MonitorId()> &newId,
    std::vector<Placement> &places, ErrorList &errors)
{
    std::vector<Imported<MonitorEntry>> entries;
    for (const command::Edit::Put &put : edit.monitors) {
        auto monitor = monitorFromDocument(put.monitor);
        if (!monitor) {
            errors.add(monitor.error());
            continue;
        }
        if (monitor->id.isEmpty())
            monitor->id = newId();
        if (put.position)
            places.push_back({monitor->id, *put.position});
        entries.push_back({MonitorEntry{std::move(*monitor), {}}, {}});
    }
    return entries;
}

void move(std::vector<MonitorDefinition> &monitors, const Placement &place)
{
    const auto found = std::ranges::find(monitors, place.monitor, &MonitorDefinition::id);
    if (found == monitors.end())
        return;
    MonitorDefinition monitor = std::move(*found);
    monitors.erase(found);
    const auto last = static_cast<int>(monitors.size());
    monitors.insert(monitors.begin() + std::clamp(place.position, 0, last), std::move(monitor));
}

//! What is taken away goes first: its names are free for what comes.
Configuration without(Configuration configuration, const command::Edit &edit, ImportSummary &summary)
{
    std::erase_if(configuration.monitors, [&](const MonitorDefinition &monitor) {
        const bool goes = std::ranges::find(edit.removed, monitor.id) != edit.removed.end();
        if (goes)
            summary.monitors.removed += monitor.name;
        return goes;
    });
    std::erase_if(configuration.groups, [&](const GroupDefinition &group) {
        const bool goes = edit.removedGroups.contains(group.name);
        if (goes)
            summary.groups.removed += group.name;
        return goes;
    });
    if (edit.maintenance)
        configuration.maintenance.clear();
    return configuration;
}

} // namespace

Result<MergedConfiguration, ConfigErrors> applyEdit(
    const Configuration &current, const command::Edit &edit, const std::function<MonitorId()> &newId)
{
    ErrorList errors;
    std::vector<Placement> places;
    ImportedDocument document;
    document.monitors = readMonitors(edit, newId, places, errors);
    document.groups = readAll(edit.groups, groupFromDocument, errors);
    document.channels = readAll(edit.channels, channelFromDocument, errors);
    if (edit.maintenance)
        document.maintenance = readAll(*edit.maintenance, maintenanceFromDocument, errors);
    if (edit.defaults) {
        if (auto defaults = defaultsFromDocument(*edit.defaults))
            document.defaults = Imported<Settings>{std::move(*defaults), {}};
        else
            errors.add(defaults.error());
    }
    if (!errors.isEmpty())
        return unexpected(errors.sorted());

    ImportSummary removed;
    auto merged = applyImport(without(current, edit, removed), document, ImportMode::Upsert, newId);
    if (!merged)
        return merged;
    merged->summary.monitors.removed = removed.monitors.removed;
    merged->summary.groups.removed = removed.groups.removed;
    for (const Placement &place : places)
        move(merged->configuration.monitors, place);
    return merged;
}

} // namespace vigia

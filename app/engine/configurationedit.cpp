// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationedit.h"

#include "engine/unlisting.h"
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

std::vector<Rename> renamesOf(const std::vector<command::Edit::Rename> &asked)
{
    std::vector<Rename> renames;
    renames.reserve(asked.size());
    for (const command::Edit::Rename &rename : asked)
        renames.push_back({rename.from, rename.to});
    return renames;
}

//! An empty document is none.
template <typename Entry>
std::optional<Imported<Entry>> readOne(
    const std::optional<QByteArray> &json, Result<Entry, ConfigErrors> (*read)(const QByteArray &), ErrorList &errors)
{
    if (!json || json->isEmpty())
        return std::nullopt;
    auto entry = read(*json);
    if (entry)
        return Imported<Entry>{std::move(*entry), {}};
    errors.add(entry.error());
    return std::nullopt;
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
    const auto dropNamed = [](auto &entries, const QStringList &names, QStringList &removed) {
        std::erase_if(entries, [&](const auto &entry) {
            const bool goes = names.contains(entry.name);
            if (goes)
                removed += entry.name;
            return goes;
        });
    };
    dropNamed(configuration.groups, edit.removedGroups, summary.groups.removed);
    dropNamed(configuration.accounts, edit.removedAccounts, summary.accounts.removed);
    dropNamed(configuration.channels, edit.removedChannels, summary.channels.removed);
    if (edit.unlistRemoved)
        unlist(configuration, summary.monitors.removed, summary);
    if (edit.maintenance)
        configuration.maintenance.clear();
    if (edit.pingOut)
        configuration.pingOut.reset();
    if (edit.listen)
        configuration.listen.reset();
    if (edit.bot)
        configuration.bot.reset();
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
    document.accounts = readAll(edit.accounts, accountFromDocument, errors);
    document.channels = readAll(edit.channels, channelFromDocument, errors);
    if (edit.maintenance)
        document.maintenance = readAll(*edit.maintenance, maintenanceFromDocument, errors);
    document.defaults = readOne(edit.defaults, defaultsFromDocument, errors);
    document.policy = readOne(edit.policy, policyFromDocument, errors);
    document.pingOut = readOne(edit.pingOut, pingOutFromDocument, errors);
    document.listen = readOne(edit.listen, listenFromDocument, errors);
    document.bot = readOne(edit.bot, botFromDocument, errors);
    if (!errors.isEmpty())
        return unexpected(errors.sorted());

    ImportSummary removed;
    const std::vector<Rename> channels = renamesOf(edit.renamedChannels);
    const Configuration renamed =
        withChannelsRenamed(withAccountsRenamed(current, renamesOf(edit.renamedAccounts)), channels);
    auto merged = applyImport(without(renamed, edit, removed), document, ImportMode::Upsert, newId);
    if (!merged)
        return merged;
    merged->renamedChannels = channels;
    merged->summary.monitors.removed = removed.monitors.removed;
    merged->summary.groups.removed = removed.groups.removed;
    merged->summary.accounts.removed = removed.accounts.removed;
    merged->summary.channels.removed = removed.channels.removed;
    merged->summary.pingOutChanged = merged->configuration.pingOut != current.pingOut;
    merged->summary.listenChanged = merged->configuration.listen != current.listen;
    merged->summary.botChanged = merged->configuration.bot != current.bot;
    merged->summary.monitors.changed += removed.monitors.changed;
    merged->summary.groups.changed += removed.groups.changed;
    merged->summary.maintenance.changed += removed.maintenance.changed;
    merged->summary.maintenance.removed += removed.maintenance.removed;
    merged->summary.defaultsChanged |= removed.defaultsChanged;
    for (const Placement &place : places)
        move(merged->configuration.monitors, place);
    return merged;
}

} // namespace vigia

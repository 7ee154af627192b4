// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationmerge.h"

#include "configurationcheck.h"
#include "monitormerge.h"

namespace vigia {

namespace {

//! Groups and maintenance windows are who they are called.
template <typename Entry>
std::vector<Entry> mergeByName(const std::vector<Entry> &current, const std::vector<Imported<Entry>> &imported,
    ImportMode mode, NameChanges &changes, QHash<QString, Origin> &origins)
{
    std::vector<Entry> merged = mode == ImportMode::Upsert ? current : std::vector<Entry>();
    QHash<QString, std::size_t> existing;
    for (std::size_t i = 0; i < current.size(); ++i)
        existing.insert(current[i].name, i);
    QSet<QString> named;
    for (const auto &[entry, origin] : imported) {
        const auto found = existing.constFind(entry.name);
        const bool isNew = found == existing.constEnd();
        const bool repeated = named.contains(entry.name);
        QStringList &list = isNew ? changes.added : current[*found] == entry ? changes.unchanged : changes.changed;
        list += entry.name;
        // A name met twice stays twice in the result, where the check finds it.
        if (isNew || repeated || mode == ImportMode::Replace)
            merged.push_back(entry);
        else
            merged[*found] = entry;
        named.insert(entry.name);
        origins.insert(entry.name, origin);
    }
    if (mode == ImportMode::Replace) {
        for (const Entry &entry : current) {
            if (!named.contains(entry.name))
                changes.removed += entry.name;
        }
    }
    return merged;
}

//! An absent section is left alone, or with Replace is empty.
template <typename Entry>
std::vector<Entry> mergeSection(const std::vector<Entry> &current,
    const std::optional<std::vector<Imported<Entry>>> &section, ImportMode mode, NameChanges &changes,
    QHash<QString, Origin> &origins)
{
    if (!section && mode == ImportMode::Upsert)
        return current;
    return mergeByName(current, section.value_or(std::vector<Imported<Entry>>()), mode, changes, origins);
}

} // namespace

bool ImportSummary::changesNothing() const
{
    return monitors.isEmpty() && groups.isEmpty() && maintenance.isEmpty() && channels.isEmpty() && !defaultsChanged;
}

Result<MergedConfiguration, ConfigErrors> applyImport(const Configuration &current, const ImportedDocument &document,
    ImportMode mode, const std::function<MonitorId()> &newId)
{
    Origins origins;
    MergedConfiguration out;
    const Configuration renamed = mergeMonitors(current, document, mode, newId, out, origins.monitors);

    Configuration &merged = out.configuration;
    merged.defaults = mode == ImportMode::Replace ? Settings() : renamed.defaults;
    if (document.defaults) {
        merged.defaults = document.defaults->entry;
        origins.defaults = document.defaults->origin;
    }
    out.summary.defaultsChanged = merged.defaults != current.defaults;
    merged.groups = mergeSection(renamed.groups, document.groups, mode, out.summary.groups, origins.groups);
    merged.maintenance =
        mergeSection(renamed.maintenance, document.maintenance, mode, out.summary.maintenance, origins.maintenance);
    merged.channels = mergeSection(renamed.channels, document.channels, mode, out.summary.channels, origins.channels);

    const ConfigErrors errors = checkConfiguration(merged, origins);
    if (!errors.empty())
        return unexpected(errors);
    return out;
}

} // namespace vigia

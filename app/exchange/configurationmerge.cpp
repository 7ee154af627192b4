// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationmerge.h"

#include "configurationcheck.h"
#include "monitormerge.h"

#include <algorithm>

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
    for (const auto &[entry, origin, was] : imported) {
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

template <typename Entry>
std::optional<Entry> mergeSingle(
    const std::optional<Entry> &current, const std::optional<Imported<Entry>> &section, ImportMode mode)
{
    if (section)
        return section->entry;
    return mode == ImportMode::Replace ? std::nullopt : current;
}

//! Consent is for one program with its arguments, and given by a person, never by a document.
void keepConsent(const Configuration &current, std::vector<Imported<ChannelDefinition>> &channels)
{
    for (auto &[channel, origin, was] : channels) {
        auto *command = std::get_if<CommandWay>(&channel.way);
        const ChannelDefinition *before = command ? current.channel(channel.name) : nullptr;
        const auto *known = before ? std::get_if<CommandWay>(&before->way) : nullptr;
        if (command)
            command->consented = known && known->consented && known->program == command->program
                && known->arguments == command->arguments;
    }
}

QStringList unallowedIn(const Configuration &configuration, const NameChanges &changes)
{
    QStringList names;
    for (const QString &name : changes.added + changes.changed) {
        const ChannelDefinition *channel = configuration.channel(name);
        const auto *command = channel ? std::get_if<CommandWay>(&channel->way) : nullptr;
        if (command && !command->consented)
            names += name;
    }
    return names;
}

//! A name that is there already was given before: the same file changes nothing the second time.
template <typename Entry>
std::vector<Rename> renamesIn(
    const std::vector<Entry> &current, const std::optional<std::vector<Imported<Entry>>> &section)
{
    const auto isThere = [&](const QString &name) {
        return std::ranges::find(current, name, &Entry::name) != current.end();
    };
    std::vector<Rename> renames;
    for (const Imported<Entry> &imported : section.value_or(std::vector<Imported<Entry>>())) {
        if (!imported.was.isEmpty() && isThere(imported.was) && !isThere(imported.entry.name))
            renames.push_back({imported.was, imported.entry.name});
    }
    return renames;
}

//! Notes \a renames, of which the merge saw the new names only.
void note(NameChanges &changes, const std::vector<Rename> &renames)
{
    for (const Rename &rename : renames) {
        changes.changed.removeOne(rename.to);
        changes.unchanged.removeOne(rename.to);
        changes.renamed += rename.to;
        changes.renamedFrom += rename.from;
    }
}

} // namespace

bool ImportSummary::changesNothing() const
{
    return monitors.isEmpty() && groups.isEmpty() && maintenance.isEmpty() && accounts.isEmpty() && channels.isEmpty()
        && !defaultsChanged && !policyChanged && !pingOutChanged && !listenChanged && !botChanged;
}

Result<MergedConfiguration, ConfigErrors> applyImport(const Configuration &before, const ImportedDocument &document,
    ImportMode mode, const std::function<MonitorId()> &newId)
{
    Origins origins;
    MergedConfiguration out;
    const std::vector<Rename> renamedAccounts = renamesIn(before.accounts, document.accounts);
    out.renamedChannels = renamesIn(before.channels, document.channels);
    const Configuration current =
        withChannelsRenamed(withAccountsRenamed(before, renamedAccounts), out.renamedChannels);
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
    merged.accounts = mergeSection(renamed.accounts, document.accounts, mode, out.summary.accounts, origins.accounts);
    auto channels = document.channels;
    if (channels)
        keepConsent(current, *channels);
    merged.channels = mergeSection(renamed.channels, channels, mode, out.summary.channels, origins.channels);
    out.summary.unallowed = unallowedIn(merged, out.summary.channels);
    note(out.summary.accounts, renamedAccounts);
    note(out.summary.channels, out.renamedChannels);
    merged.policy = mode == ImportMode::Replace ? PolicySettings() : renamed.policy;
    if (document.policy) {
        merged.policy = document.policy->entry;
        origins.policy = document.policy->origin;
    }
    out.summary.policyChanged = merged.policy != current.policy;
    merged.pingOut = mergeSingle(renamed.pingOut, document.pingOut, mode);
    out.summary.pingOutChanged = merged.pingOut != current.pingOut;
    merged.listen = mergeSingle(renamed.listen, document.listen, mode);
    out.summary.listenChanged = merged.listen != current.listen;
    merged.bot = mergeSingle(renamed.bot, document.bot, mode);
    if (document.bot)
        origins.bot = document.bot->origin;
    out.summary.botChanged = merged.bot != current.bot;

    const ConfigErrors errors = checkConfiguration(merged, origins);
    if (!errors.empty())
        return unexpected(errors);
    const NameChanges &monitors = out.summary.monitors;
    out.summary.sharedSlugs =
        sharedSlugs(merged, monitors.added + monitors.changed + monitors.renamed, origins.monitors);
    return out;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitormerge.h"

namespace vigia {

namespace {

using Entries = std::vector<Imported<MonitorEntry>>;

//! The monitor of \a current that \a entry speaks of, if any.
class Matcher
{
public:
    explicit Matcher(const std::vector<MonitorDefinition> &current)
    {
        for (std::size_t i = 0; i < current.size(); ++i) {
            m_byId.insert(current[i].id.value, i);
            m_byName.insert(current[i].name, i);
        }
    }

    std::optional<std::size_t> match(const MonitorEntry &entry) const
    {
        if (!entry.definition.id.isEmpty())
            return find(m_byId, entry.definition.id.value);
        // The name before `was:`: once renamed, the same file must change nothing.
        const auto named = find(m_byName, entry.definition.name);
        return named || entry.was.isEmpty() ? named : find(m_byName, entry.was);
    }

private:
    static std::optional<std::size_t> find(const QHash<QString, std::size_t> &index, const QString &key)
    {
        const auto found = index.constFind(key);
        return found == index.constEnd() ? std::nullopt : std::optional(*found);
    }

    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byName;
};

using Renames = QHash<QString, QString>;

void follow(const Renames &renames, QStringList &names)
{
    for (QString &name : names)
        name = renames.value(name, name);
}

void follow(const Renames &renames, Settings &settings)
{
    if (settings.dependsOn)
        follow(renames, *settings.dependsOn);
}

Configuration followed(Configuration configuration, const Renames &renames)
{
    if (renames.isEmpty())
        return configuration;
    follow(renames, configuration.defaults);
    for (GroupDefinition &group : configuration.groups)
        follow(renames, group.settings);
    for (MonitorDefinition &monitor : configuration.monitors)
        follow(renames, monitor.settings);
    for (MaintenanceWindow &window : configuration.maintenance)
        follow(renames, window.monitors);
    return configuration;
}

Renames renamesIn(const std::vector<MonitorDefinition> &current, const Entries &entries, const Matcher &matcher)
{
    Renames renames;
    for (const auto &[entry, origin, was] : entries) {
        const auto match = matcher.match(entry);
        if (match && current[*match].name != entry.definition.name)
            renames.insert(current[*match].name, entry.definition.name);
    }
    return renames;
}

void note(NameChanges &changes, const MonitorDefinition &before, const MonitorDefinition &after)
{
    if (before.name != after.name) {
        changes.renamed += after.name;
        changes.renamedFrom += before.name;
    } else if (before == after) {
        changes.unchanged += after.name;
    } else {
        changes.changed += after.name;
    }
}

} // namespace

Configuration mergeMonitors(const Configuration &current, const ImportedDocument &document, ImportMode mode,
    const std::function<MonitorId()> &newId, MergedConfiguration &out, QHash<QString, Origin> &origins)
{
    const Entries entries = document.monitors.value_or(Entries());
    const Matcher matcher(current.monitors);
    Configuration renamed = followed(current, renamesIn(current.monitors, entries, matcher));

    std::vector<MonitorDefinition> &merged = out.configuration.monitors;
    NameChanges &changes = out.summary.monitors;
    if (mode == ImportMode::Upsert)
        merged = renamed.monitors;
    std::vector<bool> claimed(current.monitors.size(), false);
    for (const auto &[entry, origin, was] : entries) {
        MonitorDefinition definition = entry.definition;
        auto match = matcher.match(entry);
        // Claimed already: another entry was it before. With an id, the check finds it twice.
        if (match && claimed[*match] && definition.id.isEmpty())
            match.reset();
        if (definition.id.isEmpty())
            definition.id = match ? current.monitors[*match].id : newId();
        origins.insert(definition.id.value, origin);
        if (!match || claimed[*match] || mode == ImportMode::Replace)
            merged.push_back(definition);
        else
            merged[*match] = definition;
        if (match) {
            claimed[*match] = true;
            note(changes, current.monitors[*match], definition);
        } else {
            changes.added += definition.name;
        }
    }
    if (mode == ImportMode::Replace) {
        for (std::size_t i = 0; i < claimed.size(); ++i) {
            if (!claimed[i])
                changes.removed += current.monitors[i].name;
        }
    }
    return renamed;
}

} // namespace vigia

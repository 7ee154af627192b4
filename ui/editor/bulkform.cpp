// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bulkform.h"

#include "editor/settingsform.h"

namespace vigia {

namespace {

bool isFor(Setting setting, const MonitorDefinition &monitor)
{
    return concerns(setting, watchKindOf(monitor.target));
}

Settings changedSettings(const MonitorDefinition &monitor, Setting setting, const BulkForm::Change &change)
{
    if (!isFor(setting, monitor))
        return monitor.settings;
    SettingsForm form(monitor.settings);
    switch (change.action) {
    case BulkAction::Leave:
        return monitor.settings;
    case BulkAction::Inherit:
        form.inherit(setting);
        break;
    case BulkAction::Set:
        form.set(setting, change.texts);
        break;
    }
    return form.settings();
}

} // namespace

int BulkForm::countOfReporting() const
{
    return static_cast<int>(std::ranges::count_if(m_monitors,
        [](const MonitorDefinition &monitor) { return watchKindOf(monitor.target) == WatchKind::Reports; }));
}

const BulkForm::Change &BulkForm::change(Setting setting) const
{
    static const Change leave;
    const auto found = m_changes.find(setting);
    return found == m_changes.end() ? leave : found->second;
}

void BulkForm::setChange(Setting setting, const Change &change)
{
    if (change.action == BulkAction::Leave)
        m_changes.erase(setting);
    else
        m_changes[setting] = change;
}

ConfigErrors BulkForm::errors(Setting setting) const
{
    const Change &wanted = change(setting);
    if (wanted.action != BulkAction::Set)
        return {};
    SettingsForm form;
    form.set(setting, wanted.texts);
    return form.errors(setting);
}

bool BulkForm::isValid() const
{
    return std::ranges::all_of(m_changes, [this](const auto &change) { return errors(change.first).empty(); });
}

std::vector<MonitorDefinition> BulkForm::changed() const
{
    std::vector<MonitorDefinition> result;
    if (!isValid())
        return result;
    for (const MonitorDefinition &monitor : m_monitors) {
        MonitorDefinition next = monitor;
        next.group = m_group.value_or(monitor.group);
        for (const auto &[setting, change] : m_changes)
            next.settings = changedSettings(next, setting, change);
        if (next != monitor)
            result.push_back(std::move(next));
    }
    return result;
}

int BulkForm::countOf(Setting setting) const
{
    if (!errors(setting).empty())
        return 0;
    const Change &wanted = change(setting);
    return static_cast<int>(std::ranges::count_if(m_monitors, [&](const MonitorDefinition &monitor) {
        return changedSettings(monitor, setting, wanted) != monitor.settings;
    }));
}

int BulkForm::countOfGroup() const
{
    return m_group ? static_cast<int>(std::ranges::count_if(
               m_monitors, [this](const MonitorDefinition &monitor) { return monitor.group != *m_group; }))
                   : 0;
}

std::optional<QStringList> BulkForm::common(Setting setting) const
{
    std::optional<QStringList> texts;
    for (const MonitorDefinition &monitor : m_monitors) {
        if (!isFor(setting, monitor))
            continue;
        const SettingsForm form(monitor.settings);
        if (!form.isOwn(setting) || (texts && *texts != form.texts(setting)))
            return std::nullopt;
        texts = form.texts(setting);
    }
    return texts;
}

} // namespace vigia

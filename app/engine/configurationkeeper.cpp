// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationkeeper.h"

#include "exchange/configurationcheck.h"
#include "exchange/configurationmerge.h"
#include "exchange/configurationwriter.h"
#include "exchange/entitydocuments.h"
#include "exchange/importformat.h"
#include "wording/configerrortext.h"
#include "wording/language.h"

#include <QFileInfo>
#include <QPointer>
#include <QUuid>

namespace vigia {

namespace {

using Section = ConfigurationRow::Section;

MonitorId newId()
{
    return MonitorId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

std::vector<ConfigurationRow> rowsOf(const Configuration &configuration)
{
    std::vector<ConfigurationRow> rows;
    rows.push_back({Section::Defaults, {}, defaultsDocument(configuration.defaults)});
    for (const GroupDefinition &group : configuration.groups)
        rows.push_back({Section::Group, group.name, groupDocument(group)});
    for (const MonitorDefinition &monitor : configuration.monitors)
        rows.push_back({Section::Monitor, monitor.id.value, monitorDocument(monitor)});
    for (const MaintenanceWindow &window : configuration.maintenance)
        rows.push_back({Section::Maintenance, window.name, maintenanceDocument(window)});
    return rows;
}

QString firstInWords(const ConfigErrors &errors, const QString &key)
{
    const QString words = describe(errors.front(), Language::english());
    return key.isEmpty() ? words : QStringLiteral("%1: %2").arg(key, words);
}

//! Takes \a read into \a target, or says what is wrong with it.
template <typename Entry, typename Take>
std::optional<QString> take(const Result<Entry, ConfigErrors> &read, const QString &key, Take &&target)
{
    if (!read)
        return firstInWords(read.error(), key);
    target(*read);
    return std::nullopt;
}

std::optional<QString> read(const ConfigurationRow &row, Configuration &configuration)
{
    switch (row.section) {
    case Section::Defaults:
        return take(defaultsFromDocument(row.document), row.key,
            [&](const Settings &settings) { configuration.defaults = settings; });
    case Section::Group:
        return take(groupFromDocument(row.document), row.key,
            [&](const GroupDefinition &group) { configuration.groups.push_back(group); });
    case Section::Monitor:
        return take(monitorFromDocument(row.document), row.key,
            [&](const MonitorDefinition &monitor) { configuration.monitors.push_back(monitor); });
    case Section::Maintenance:
        return take(maintenanceFromDocument(row.document), row.key,
            [&](const MaintenanceWindow &window) { configuration.maintenance.push_back(window); });
    }
    Q_UNREACHABLE();
}

QStringList inWords(const ConfigErrors &errors, const command::Import &import)
{
    const Language language = Language::named(import.language).value_or(Language::english());
    QStringList lines;
    for (const ConfigError &error : errors)
        lines.append(describe(error, import.fileName, language));
    return lines;
}

ImportView viewOf(const ImportSummary &summary, bool dryRun)
{
    ImportView view;
    view.dryRun = dryRun;
    for (const NameChanges *changes : {&summary.monitors, &summary.groups, &summary.maintenance}) {
        view.added += changes->added;
        view.changed += changes->changed;
        view.renamed += changes->renamed;
        view.removed += changes->removed;
        view.unchanged += static_cast<int>(changes->unchanged.size());
    }
    view.defaultsChanged = summary.defaultsChanged;
    return view;
}

} // namespace

ConfigurationKeeper::ConfigurationKeeper(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

std::optional<QString> ConfigurationKeeper::load(const std::vector<ConfigurationRow> &rows)
{
    Configuration configuration;
    std::optional<QString> error;
    for (const ConfigurationRow &row : rows) {
        error = read(row, configuration);
        if (error)
            break;
    }
    if (!error) {
        const ConfigErrors errors = checkConfiguration(configuration);
        if (!errors.empty())
            error = firstInWords(errors, {});
    }
    m_readable = !error;
    m_configuration = m_readable ? configuration : Configuration{};
    return error;
}

//! Each import begins with what the one before it made: two at the same time would lose one.
void ConfigurationKeeper::import(const command::Import &import, std::function<void(const Answer &)> done)
{
    if (m_saving)
        m_waiting.emplace_back(import, std::move(done));
    else
        importNow(import, done);
}

void ConfigurationKeeper::saved()
{
    m_saving = false;
    while (!m_saving && !m_waiting.empty()) {
        const auto [import, done] = std::move(m_waiting.front());
        m_waiting.pop_front();
        importNow(import, done);
    }
}

void ConfigurationKeeper::importNow(const command::Import &import, const Done &done)
{
    const auto refuse = [&](const QStringList &lines) {
        done(unexpected(CommandError{CommandErrorCode::InvalidConfiguration, import.fileName, lines}));
    };
    // Only a whole new configuration may take the place of one that cannot be read: an addition would drop the rest.
    if (!m_readable && !import.replace)
        return done(unexpected(CommandError{CommandErrorCode::ConfigurationUnread, import.fileName, {}}));
    const auto document = readImport(import.text, QFileInfo(import.fileName).absolutePath());
    if (!document)
        return refuse(inWords(document.error(), import));
    const ImportMode mode = import.replace ? ImportMode::Replace : ImportMode::Upsert;
    const auto merged = applyImport(m_configuration, *document, mode, newId);
    if (!merged)
        return refuse(inWords(merged.error(), import));
    const ImportView view = viewOf(merged->summary, import.dryRun);
    if (import.dryRun || (m_readable && merged->configuration == m_configuration))
        return done(Reply(view));
    m_saving = true;
    m_store.saveConfiguration(rowsOf(merged->configuration),
        [self = QPointer(this), configuration = merged->configuration, view, done](const auto &stored) {
            if (stored && self) {
                self->m_configuration = configuration;
                self->m_readable = true;
                Q_EMIT self->configurationChanged();
            }
            if (stored)
                done(Reply(view));
            else
                done(unexpected(CommandError{CommandErrorCode::NotStored, stored.error().detail, {}}));
            if (self)
                self->saved();
        });
}

QString ConfigurationKeeper::exportText() const
{
    return vigia::exportText(m_configuration);
}

} // namespace vigia

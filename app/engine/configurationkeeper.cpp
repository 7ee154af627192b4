// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationkeeper.h"

#include "engine/configurationedit.h"
#include "engine/configurationrows.h"
#include "engine/newsenders.h"
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

#include <algorithm>
#include <memory>

namespace vigia {

namespace {

MonitorId newId()
{
    return MonitorId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

Language spoken(const QString &code)
{
    return Language::named(code).value_or(Language::english());
}

Unexpected<CommandError> invalidFile(const ConfigErrors &errors, const QString &file, const Language &language)
{
    CommandError refusal{CommandErrorCode::InvalidConfiguration, file, {}};
    for (const ConfigError &error : errors)
        refusal.lines.append(file.isEmpty() ? describe(error, language) : describe(error, file, language));
    return unexpected(std::move(refusal));
}

//! What was typed into fields, not written into a file.
Unexpected<CommandError> invalidForm(const ConfigErrors &errors, const Language &language)
{
    CommandError refusal{CommandErrorCode::InvalidConfiguration, {}, {}};
    for (const ConfigError &error : errors)
        refusal.lines.append(describeInForm(error, language));
    return unexpected(std::move(refusal));
}

std::vector<MonitorId> newIn(const Configuration &configuration, const Configuration &before)
{
    QSet<MonitorId> known;
    for (const MonitorDefinition &monitor : before.monitors)
        known.insert(monitor.id);
    std::vector<MonitorId> added;
    for (const MonitorDefinition &monitor : configuration.monitors) {
        if (!known.contains(monitor.id))
            added.push_back(monitor.id);
    }
    return added;
}

ImportChanges viewOf(const NameChanges &changes)
{
    return {.added = changes.added,
        .changed = changes.changed + changes.renamed,
        .removed = changes.removed,
        .unchanged = static_cast<int>(changes.unchanged.size())};
}

ImportView viewOf(const ImportSummary &summary, bool dryRun)
{
    ImportView view;
    view.dryRun = dryRun;
    view.added = summary.monitors.added;
    view.changed = summary.monitors.changed;
    view.renamed = summary.monitors.renamed;
    view.renamedFrom = summary.monitors.renamedFrom;
    view.removed = summary.monitors.removed;
    view.unchanged = static_cast<int>(summary.monitors.unchanged.size());
    view.groups = viewOf(summary.groups);
    view.maintenance = viewOf(summary.maintenance);
    view.accounts = viewOf(summary.accounts);
    view.channels = viewOf(summary.channels);
    view.defaultsChanged = summary.defaultsChanged;
    view.policyChanged = summary.policyChanged;
    view.pingOutChanged = summary.pingOutChanged;
    view.listenChanged = summary.listenChanged;
    view.botChanged = summary.botChanged;
    view.unallowed = summary.unallowed;
    for (const SharedSlug &shared : summary.sharedSlugs)
        view.sharedSlugs.push_back({shared.slug, shared.monitors, shared.line});
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
    auto read = configurationFrom(rows);
    std::optional<QString> error;
    if (!read)
        error = read.error();
    else if (const ConfigErrors errors = checkConfiguration(*read); !errors.empty())
        error = describe(errors.front(), Language::english());
    m_readable = !error;
    m_configuration = m_readable ? std::move(*read) : Configuration{};
    return error;
}

void ConfigurationKeeper::import(const command::Import &import, Done done)
{
    take({[this, import] { return proposed(import); }, import.dryRun, false, std::move(done)});
}

void ConfigurationKeeper::edit(const command::Edit &edit, Done done)
{
    take({[this, edit] { return proposed(edit); }, edit.dryRun, edit.onTrial, std::move(done)});
}

void ConfigurationKeeper::consent(const command::Consent &consent, Done done)
{
    const auto count = std::make_shared<int>(0);
    const auto propose = [this, consent, count]() -> Result<MergedConfiguration, CommandError> {
        MergedConfiguration out{m_configuration, {}};
        const auto found = std::ranges::find(out.configuration.channels, consent.channel, &ChannelDefinition::name);
        if (found == out.configuration.channels.end())
            return unexpected(CommandError{CommandErrorCode::NoSuchChannel, consent.channel, {}});
        auto *command = std::get_if<CommandWay>(&found->way);
        if (!command)
            return unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("channel"), {}});
        const bool isAnother = command->program != consent.program || command->arguments != consent.arguments;
        if (!consent.program.isEmpty() && isAnother)
            return unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("program"), {}});
        *count = command->consented ? 0 : 1;
        command->consented = true;
        return out;
    };
    take({propose, false, false, [count, done = std::move(done)](const Answer &answer) {
              done(answer ? Answer(Reply(Affected{*count})) : answer);
          }});
}

void ConfigurationKeeper::watch(const Sender &sender, const QString &group, Done done)
{
    const auto propose = [this, sender, group] { return proposed(watching(sender, group, m_configuration)); };
    take({propose, false, false, std::move(done)});
}

void ConfigurationKeeper::ignore(const Sender &sender, Done done)
{
    const auto propose = [this, sender]() -> Result<MergedConfiguration, CommandError> {
        MergedConfiguration out{m_configuration, {}};
        if (auto &listen = out.configuration.listen) {
            vigia::ignore(*listen, sender);
            out.summary.listenChanged = listen != m_configuration.listen;
        }
        return out;
    };
    take({propose, false, false, std::move(done)});
}

Result<MergedConfiguration, CommandError> ConfigurationKeeper::proposed(const command::Import &import) const
{
    const QString file = import.shownAs.isEmpty() ? import.fileName : import.shownAs;
    // Only a whole new configuration may take the place of one that cannot be read: an addition would drop the rest.
    if (!m_readable && !import.replace)
        return unexpected(CommandError{CommandErrorCode::ConfigurationUnread, import.fileName, {}});
    const auto document = readImport(import.text, QFileInfo(import.fileName).absolutePath());
    if (!document)
        return invalidFile(document.error(), file, spoken(import.language));
    const ImportMode mode = import.replace ? ImportMode::Replace : ImportMode::Upsert;
    auto merged = applyImport(m_configuration, *document, mode, newId);
    if (!merged)
        return invalidFile(merged.error(), file, spoken(import.language));
    return std::move(*merged);
}

Result<MergedConfiguration, CommandError> ConfigurationKeeper::proposed(const command::Edit &edit) const
{
    if (!m_readable)
        return unexpected(CommandError{CommandErrorCode::ConfigurationUnread, {}, {}});
    auto merged = applyEdit(m_configuration, edit, newId);
    if (!merged)
        return invalidForm(merged.error(), spoken(edit.language));
    return std::move(*merged);
}

//! Each begins with what the one before it made: two at the same time would lose one.
void ConfigurationKeeper::take(Change change)
{
    if (m_saving)
        m_waiting.push_back(std::move(change));
    else
        carryOut(change);
}

void ConfigurationKeeper::saved()
{
    m_saving = false;
    while (!m_saving && !m_waiting.empty()) {
        const Change change = std::move(m_waiting.front());
        m_waiting.pop_front();
        carryOut(change);
    }
}

void ConfigurationKeeper::carryOut(const Change &change)
{
    const auto merged = change.propose();
    if (!merged)
        return change.done(unexpected(CommandError(merged.error())));
    const ImportView view = viewOf(merged->summary, change.dryRun);
    if (change.dryRun || (m_readable && merged->configuration == m_configuration))
        return change.done(Reply(view));
    std::vector<MonitorId> onTrial;
    if (change.onTrial)
        onTrial = newIn(merged->configuration, m_configuration);
    m_saving = true;
    m_store.saveConfiguration(rowsOf(merged->configuration, merged->renamedChannels),
        [self = QPointer(this), merged = *merged, onTrial, view, done = change.done](const auto &stored) {
            if (stored && self) {
                self->m_configuration = merged.configuration;
                self->m_readable = true;
                for (const Rename &rename : merged.renamedChannels)
                    Q_EMIT self->channelRenamed(rename.from, rename.to);
                Q_EMIT self->configurationChanged(onTrial);
            }
            if (stored)
                done(Reply(view));
            else
                done(unexpected(CommandError{CommandErrorCode::NotStored, stored.error().detail, {}}));
            if (self)
                self->saved();
        });
}

Result<Monitor, CommandError> ConfigurationKeeper::understood(const command::Try &trial) const
{
    const auto definition = monitorFromDocument(trial.monitor);
    if (!definition)
        return invalidForm(definition.error(), spoken(trial.language));
    return effective(m_configuration, *definition);
}

Result<TriedChannel, CommandError> ConfigurationKeeper::understood(const command::ChannelDraft &draft) const
{
    const auto channel = channelFromDocument(draft.channel);
    if (!channel)
        return invalidForm(channel.error(), spoken(draft.language));
    TriedChannel tried{*channel, m_configuration.accounts, {}};
    if (draft.account) {
        const auto account = accountFromDocument(*draft.account);
        if (!account)
            return invalidForm(account.error(), spoken(draft.language));
        tried.accounts.insert(tried.accounts.begin(), *account); // the first of a name counts
    }
    for (const command::ChannelDraft::TypedSecret &secret : draft.secrets)
        tried.secrets.insert_or_assign(secret.name, secret.value);
    return tried;
}

QString ConfigurationKeeper::exportText() const
{
    return vigia::exportText(m_configuration);
}

} // namespace vigia

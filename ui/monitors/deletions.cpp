// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/deletions.h"

#include "monitors/monitorsmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

QString nameOfDocument(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object()[QLatin1StringView("name")].toString();
}

} // namespace

Deletions::Deletions(Facade &facade, const MonitorsModel &monitors, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_monitors(monitors)
{
}

//! \a take gets the answer; any other ends in refused().
template <typename View, typename Take>
void Deletions::ask(const Command &command, Take take)
{
    m_facade.execute(command, [self = QPointer(this), take](const Answer &answer) {
        if (!self)
            return;
        if (const auto *view = answer ? std::get_if<View>(&*answer) : nullptr)
            take(*view);
        else
            self->refuse(answer);
    });
}

void Deletions::remove(const std::vector<MonitorId> &monitors)
{
    if (m_busy || monitors.empty())
        return;
    setBusy(true);
    m_going = monitors;
    command::Edit trial;
    trial.removed = monitors;
    trial.unlistRemoved = true;
    trial.dryRun = true;
    ask<ImportView>(trial, [this](const ImportView &deletion) { consider(deletion); });
}

void Deletions::consider(const ImportView &deletion)
{
    m_change = deletion;
    if (concernsOthers(deletion))
        Q_EMIT asked(deletion);
    else
        confirm();
}

void Deletions::confirm()
{
    command::GetConfiguration wanted{m_going};
    const std::vector<MonitorId> others = idsOf(m_change.changed);
    wanted.monitors.insert(wanted.monitors.end(), others.begin(), others.end());
    ask<ConfigurationView>(
        wanted, [this](const ConfigurationView &configuration) { removeKept(keptOf(configuration)); });
}

void Deletions::forgo()
{
    setBusy(false);
}

void Deletions::removeKept(const Deleted &kept)
{
    command::Edit edit;
    edit.removed = m_going;
    edit.unlistRemoved = !kept.mentions.isEmpty();
    ask<ImportView>(edit, [this, kept](const ImportView &) {
        m_done.push_back(kept);
        setBusy(false);
        Q_EMIT deleted(kept.names);
    });
}

void Deletions::undo()
{
    if (!canUndo())
        return;
    setBusy(true);
    const Deleted &last = m_done.back();
    command::Edit edit;
    edit.monitors = last.monitors;
    if (last.mentions.isEmpty())
        return restore(edit);
    command::GetConfiguration wanted;
    for (const QByteArray &document : last.mentions.monitors)
        wanted.monitors.push_back(idOfDocument(document));
    wanted.withMonitors = !wanted.monitors.empty();
    ask<ConfigurationView>(wanted, [this, edit](const ConfigurationView &now) {
        command::Edit whole = edit;
        putBack(m_done.back().mentions, now, whole);
        restore(whole);
    });
}

void Deletions::restore(const command::Edit &edit)
{
    ask<ImportView>(edit, [this](const ImportView &) {
        const int count = int(m_done.back().monitors.size());
        m_done.pop_back();
        setBusy(false);
        Q_EMIT restored(count);
    });
}

void Deletions::refuse(const Answer &answer)
{
    setBusy(false);
    Q_EMIT refused(answer ? CommandError{} : answer.error());
}

void Deletions::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT canUndoChanged();
}

//! The first first, so that each finds its place among those before it.
Deletions::Deleted Deletions::keptOf(const ConfigurationView &configuration) const
{
    Deleted kept;
    for (const QByteArray &document : configuration.monitors) {
        const MonitorId id = idOfDocument(document);
        if (std::ranges::find(m_going, id) == m_going.end())
            continue;
        const int place = m_monitors.rowOf(id);
        kept.monitors.push_back({document, place < 0 ? std::nullopt : std::optional(place)});
        kept.names.append(place < 0 ? nameOfDocument(document) : m_monitors.monitor(place).name);
    }
    std::ranges::stable_sort(kept.monitors, {}, &command::Edit::Put::position);
    kept.mentions = mentionsIn(configuration, m_change);
    return kept;
}

std::vector<MonitorId> Deletions::idsOf(const QStringList &names) const
{
    std::vector<MonitorId> ids;
    for (int row = 0; row < m_monitors.size() && !names.isEmpty(); ++row) {
        if (names.contains(m_monitors.monitor(row).name))
            ids.push_back(m_monitors.monitor(row).id);
    }
    return ids;
}

MonitorId idOfDocument(const QByteArray &document)
{
    return {QJsonDocument::fromJson(document).object()[QLatin1StringView("id")].toString()};
}

} // namespace vigia

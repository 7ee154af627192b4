// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/deletions.h"

#include "monitors/monitorsmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace vigia {

Deletions::Deletions(Facade &facade, const MonitorsModel &monitors, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_monitors(monitors)
{
}

void Deletions::remove(const std::vector<MonitorId> &monitors)
{
    if (m_busy || monitors.empty())
        return;
    setBusy(true);
    m_facade.execute(command::GetConfiguration{monitors}, [self = QPointer(this), monitors](const Answer &answer) {
        if (!self)
            return;
        const auto *configuration = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
        if (configuration)
            return self->removeKept(monitors, self->keptOf(configuration->monitors));
        self->setBusy(false);
        Q_EMIT self->refused(answer ? CommandError{} : answer.error());
    });
}

void Deletions::removeKept(const std::vector<MonitorId> &monitors, const Puts &kept)
{
    command::Edit edit;
    edit.removed = monitors;
    m_facade.execute(edit, [self = QPointer(this), kept](const Answer &answer) {
        if (!self)
            return;
        if (answer)
            self->m_done.push_back(kept);
        self->setBusy(false);
        if (answer)
            Q_EMIT self->deleted(int(kept.size()));
        else
            Q_EMIT self->refused(answer.error());
    });
}

void Deletions::undo()
{
    if (!canUndo())
        return;
    setBusy(true);
    command::Edit edit;
    edit.monitors = m_done.back();
    m_facade.execute(edit, [self = QPointer(this), count = int(m_done.back().size())](const Answer &answer) {
        if (!self)
            return;
        if (answer)
            self->m_done.pop_back();
        self->setBusy(false);
        if (answer)
            Q_EMIT self->restored(count);
        else
            Q_EMIT self->refused(answer.error());
    });
}

void Deletions::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT canUndoChanged();
}

//! The first first, so that each finds its place among those before it.
Deletions::Puts Deletions::keptOf(const std::vector<QByteArray> &documents) const
{
    Puts kept;
    for (const QByteArray &document : documents) {
        const int place = m_monitors.rowOf(idOfDocument(document));
        kept.push_back({document, place < 0 ? std::nullopt : std::optional(place)});
    }
    std::ranges::stable_sort(kept, {}, &command::Edit::Put::position);
    return kept;
}

MonitorId idOfDocument(const QByteArray &document)
{
    return {QJsonDocument::fromJson(document).object()[QLatin1StringView("id")].toString()};
}

} // namespace vigia

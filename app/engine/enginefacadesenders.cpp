// SPDX-License-Identifier: GPL-3.0-or-later
// What the façade's commands about those who report do.
#include "engine/enginefacade.h"

#include "domain/nearnames.h"
#include "exchange/entitydocuments.h"

#include <QPointer>

namespace vigia {

CommandError EngineFacade::noSuchSender(const QString &name) const
{
    return {CommandErrorCode::NoSuchSender, name, nearNames(name, m_parts.reports.newSenders().names())};
}

void EngineFacade::on(const command::WatchSender &c, const Done &done)
{
    const auto sender = m_parts.reports.newSenders().find(c.name);
    if (!sender)
        return done(unexpected(noSuchSender(c.name)));
    const ListenSettings listen = m_parts.keeper.configuration().listen.value_or(ListenSettings());
    command::Edit edit;
    edit.monitors.push_back({monitorDocument(monitorOf(*sender, listen)), {}});
    decideOn(c.name, edit, done);
}

void EngineFacade::on(const command::IgnoreSender &c, const Done &done)
{
    const auto sender = m_parts.reports.newSenders().find(c.name);
    if (!sender)
        return done(unexpected(noSuchSender(c.name)));
    ListenSettings listen = m_parts.keeper.configuration().listen.value_or(ListenSettings());
    if (const auto *app = std::get_if<sender::App>(&*sender))
        listen.ignoredApps.push_back(app->id);
    if (const auto *slug = std::get_if<sender::Slug>(&*sender))
        listen.ignoredSlugs.append(slug->slug);
    command::Edit edit;
    edit.listen = listenDocument(listen);
    decideOn(c.name, edit, done);
}

//! It is asked about until the decision is stored.
void EngineFacade::decideOn(const QString &sender, const command::Edit &edit, const Done &done)
{
    m_parts.keeper.edit(edit, [self = QPointer(this), sender, done](const Answer &answer) {
        if (self && answer)
            self->m_parts.reports.forgetNewSender(sender);
        done(answer);
    });
}

void EngineFacade::on(const command::GetReportLog &c, const Done &done)
{
    const Found found = findOne(c.name);
    if (!found)
        return done(unexpected(found.error()));
    m_parts.store.beatLog(found->front(), [done](const Result<QByteArray, StoreError> &log) {
        if (!log)
            return done(unexpected(CommandError{CommandErrorCode::NotStored, log.error().detail, {}}));
        done(Reply(QString::fromUtf8(*log)));
    });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
// What the façade's commands about those who report do.
#include "engine/enginefacade.h"

#include "domain/nearnames.h"

namespace vigia {

namespace {

constexpr Duration sendersPeriod = std::chrono::seconds(1); // of one that reports all the time not each is told

} // namespace

void EngineFacade::noteNewSenders()
{
    if (!std::exchange(m_sendersNoted, true))
        m_sendersTimer->start(sendersPeriod);
}

void EngineFacade::noteListening(bool listens)
{
    if (std::exchange(m_listens, listens) != listens)
        Q_EMIT healthChanged(health());
}

CommandError EngineFacade::noSuchSender(const QString &name) const
{
    return {CommandErrorCode::NoSuchSender, name, nearNames(name, m_parts.reports.newSenders().names())};
}

void EngineFacade::on(const command::WatchSender &c, const Done &done)
{
    const auto sender = m_parts.reports.newSenders().find(c.name);
    if (!sender)
        return done(unexpected(noSuchSender(c.name)));
    m_parts.keeper.watch(*sender, c.group, done);
}

void EngineFacade::on(const command::IgnoreSender &c, const Done &done)
{
    const auto sender = m_parts.reports.newSenders().find(c.name);
    if (!sender)
        return done(unexpected(noSuchSender(c.name)));
    m_parts.keeper.ignore(*sender, done);
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

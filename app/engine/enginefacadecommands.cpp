// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginefacade.h"

#include "domain/nearnames.h"
#include "engine/answers.h"
#include "engine/viewmaker.h"

#include <algorithm>

// What the façade's commands do.

namespace vigia {

namespace {

constexpr qsizetype longestNote = 2000;

CommandError refusal(CommandErrorCode code, const QString &subject = {}, const QStringList &lines = {})
{
    return {code, subject, lines};
}

//! Answers that this computer's own switch was turned.
Store::Done turned(const Facade::Done &done)
{
    return [done](const Result<void, StoreError> &stored) {
        if (!stored)
            return done(unexpected(refusal(CommandErrorCode::NotDurable, stored.error().detail)));
        done(Reply(Affected{1}));
    };
}

} // namespace

EngineFacade::Found EngineFacade::findOne(const QString &name) const
{
    QStringList names;
    for (const Watched *watched : m_parts.engine.all()) {
        if (watched->monitor.name == name)
            return std::vector<MonitorId>{watched->monitor.id};
        names.append(watched->monitor.name);
    }
    if (const Watched *watched = m_parts.engine.find(MonitorId{name}))
        return std::vector<MonitorId>{watched->monitor.id};
    return unexpected(refusal(CommandErrorCode::NoSuchMonitor, name, nearNames(name, names)));
}

EngineFacade::Found EngineFacade::find(const Scope &scope) const
{
    if (const auto *one = std::get_if<scope::One>(&scope))
        return findOne(one->name);
    std::vector<MonitorId> ids;
    if (const auto *several = std::get_if<scope::Several>(&scope)) {
        // One that is gone meanwhile is no reason to leave the others alone.
        std::ranges::copy_if(several->ids, std::back_inserter(ids),
            [this](const MonitorId &id) { return m_parts.engine.find(id) != nullptr; });
        return ids;
    }
    const auto *group = std::get_if<scope::Group>(&scope);
    for (const Watched *watched : m_parts.engine.all()) {
        if (!group || watched->monitor.group == group->name)
            ids.push_back(watched->monitor.id);
    }
    if (group && ids.empty() && !m_parts.keeper.configuration().group(group->name)) {
        QStringList names;
        for (const GroupDefinition &known : m_parts.keeper.configuration().groups)
            names.append(known.name);
        return unexpected(refusal(CommandErrorCode::NoSuchGroup, group->name, nearNames(group->name, names)));
    }
    return ids;
}

EngineFacade::Found EngineFacade::findReal(const Scope &scope) const
{
    Found found = find(scope);
    if (!found)
        return found;
    std::erase_if(*found, [this](const MonitorId &id) { return m_parts.engine.find(id)->monitor.drill; });
    const auto *one = std::get_if<scope::One>(&scope);
    if (one && found->empty())
        return unexpected(refusal(CommandErrorCode::NoSuchMonitor, one->name));
    return found;
}

template <typename Concerns>
void EngineFacade::applyTo(const Found &found, const Scope &scope, const JudgeEvent &event, Concerns concerns,
    CommandErrorCode none, const Done &done)
{
    if (!found)
        return done(unexpected(found.error()));
    int count = 0;
    for (const MonitorId &id : *found) {
        if (!concerns(m_parts.engine.find(id)->judge))
            continue;
        m_parts.engine.apply(id, event);
        ++count;
    }
    if (count == 0) {
        const auto *one = std::get_if<scope::One>(&scope);
        return done(unexpected(refusal(none, one ? one->name : QString())));
    }
    answerWhenDurable(count, done);
}

void EngineFacade::answerWhenDurable(int count, const Done &done)
{
    m_parts.engine.whenDurable([count, done](const Result<void, StoreError> &stored) {
        if (!stored)
            return done(unexpected(refusal(CommandErrorCode::NotDurable, stored.error().detail)));
        done(Reply(Affected{count}));
    });
}

void EngineFacade::on(const command::Acknowledge &c, const Done &done)
{
    if (c.note.size() > longestNote)
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("note"))));
    // Who means all of them means those that are seen: what maintenance or a pause hides is told when it ends.
    const bool isChosen =
        std::holds_alternative<scope::One>(c.scope) || std::holds_alternative<scope::Several>(c.scope);
    const auto concerns = [isChosen](const JudgeState &judge) {
        return canAcknowledge(judge) && (isChosen || (!judge.maintenance && !judge.paused));
    };
    const Found found = find(c.scope);
    if (const auto *one = std::get_if<scope::One>(&c.scope); one && found && found->size() == 1) {
        const JudgeState &judge = m_parts.engine.find(found->front())->judge;
        if (judge.acknowledged && !concerns(judge)) { // who was quicker is said
            return done(unexpected(CommandError{.code = CommandErrorCode::NothingToAcknowledge,
                .subject = one->name,
                .acknowledged = viewOf(*judge.acknowledged, TimeBridge::at(m_parts.clock))}));
        }
    }
    applyTo(found, c.scope, event::Acknowledged{c.by, c.note, c.channel}, concerns,
        CommandErrorCode::NothingToAcknowledge, done);
}

void EngineFacade::on(const command::Mute &c, const Done &done)
{
    const bool badDuration = c.duration && *c.duration <= Duration::zero();
    if (badDuration)
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("for"))));
    const std::optional<Instant> until = c.duration ? std::optional(m_parts.clock.now() + *c.duration) : std::nullopt;
    if (std::holds_alternative<scope::All>(c.scope))
        return m_generalMute.turnOn(until, turned(done));
    event::Muted muted;
    muted.until = until;
    muted.endsWithOutage = !until;
    const auto concerns = [&](const JudgeState &judge) { return until || judge.incident; };
    applyTo(find(c.scope), c.scope, muted, concerns, CommandErrorCode::NothingToMute, done);
}

void EngineFacade::on(const command::Unmute &c, const Done &done)
{
    if (std::holds_alternative<scope::All>(c.scope))
        return m_generalMute.turnOff(turned(done));
    const Found found = find(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.apply(id, event::Unmuted{});
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::Snooze &c, const Done &done)
{
    if (c.duration < Duration::zero())
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("duration"))));
    const Found found = findReal(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    const Instant until = m_parts.clock.now() + c.duration;
    for (const MonitorId &id : *found) {
        if (c.duration == Duration::zero())
            m_parts.engine.apply(id, event::SnoozeEnded{});
        else
            m_parts.engine.apply(id, event::Snoozed{until});
    }
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::Pause &c, const Done &done)
{
    const auto concerns = [](const JudgeState &judge) { return !judge.paused; };
    applyTo(findReal(c.scope), c.scope, event::Paused{}, concerns, CommandErrorCode::AlreadyPaused, done);
}

void EngineFacade::on(const command::Resume &c, const Done &done)
{
    const auto concerns = [](const JudgeState &judge) { return judge.paused; };
    applyTo(findReal(c.scope), c.scope, event::Resumed{}, concerns, CommandErrorCode::NotPaused, done);
}

void EngineFacade::on(const command::StartWatching &c, const Done &done)
{
    const Found found = findReal(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.apply(id, event::StartWatching{});
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::CheckNow &c, const Done &done)
{
    const Found found = findReal(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.lookNow(id);
    done(Reply(Affected{static_cast<int>(found->size())}));
}

void EngineFacade::on(const command::Import &c, const Done &done)
{
    m_parts.keeper.import(c, done);
}

void EngineFacade::on(const command::Export &, const Done &done)
{
    answerExport(m_parts.keeper, done);
}

void EngineFacade::on(const command::GetConfiguration &c, const Done &done)
{
    answerConfiguration(m_parts.keeper, c, done);
}

void EngineFacade::on(const command::Edit &c, const Done &done)
{
    m_parts.keeper.edit(c, done);
}

void EngineFacade::on(const command::Consent &c, const Done &done)
{
    m_parts.keeper.consent(c, done);
}

void EngineFacade::on(const command::Try &c, const Done &done)
{
    const auto monitor = m_parts.keeper.understood(c);
    if (!monitor)
        return done(unexpected(CommandError(monitor.error())));
    if (monitor->rules.reports) { // nothing can be asked: what it said last is all there is
        const Watched *watched = m_parts.engine.find(monitor->id);
        return done(Reply(watched && watched->lastLook ? *watched->lastLook : ProbeResult()));
    }
    m_parts.prober.start(monitor->request, [done](const ProbeResult &result) { done(Reply(result)); });
}

void EngineFacade::on(const command::GetRecentLooks &c, const Done &done)
{
    std::vector<RecentLooksView> views;
    if (c.monitors.empty()) {
        for (const Watched *watched : m_parts.engine.all())
            views.push_back(m_recentLooks.of(watched->monitor.id));
    }
    for (const MonitorId &id : c.monitors) {
        if (m_parts.engine.find(id))
            views.push_back(m_recentLooks.of(id));
    }
    done(Reply(views));
}

void EngineFacade::on(const command::Stop &, const Done &done)
{
    if (!m_parts.endsWithDesktop)
        return done(unexpected(refusal(CommandErrorCode::GoesOn)));
    done(Reply(Affected{0}));
    QMetaObject::invokeMethod(this, &EngineFacade::stopRequested, Qt::QueuedConnection);
}

} // namespace vigia

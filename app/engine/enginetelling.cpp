// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does so that people are told what they are to hear, and no more.
#include "engine/engine.h"

#include "engine/alertwithdrawal.h"
#include "engine/tellanew.h"
#include "messages/messagejson.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace vigia {

OutboxView Engine::outboxOf(const MonitorId &id) const
{
    return {.waiting = [this, id] { return m_world.outbox.waiting(id); },
        .uncertain = [this, id] { return m_world.outbox.uncertain(id); },
        .told = [this, id](int first, int last) { return m_world.outbox.told(id, first, last); }};
}

//! In the same commit.
void Engine::withdraw(const std::vector<OutboxRow> &alerts, DurableChange &change)
{
    m_world.outbox.withdraw(alerts);
    for (const OutboxRow &alert : alerts) {
        if (alert.id != 0)
            change.withdrawn.push_back(alert.id);
    }
}

//! With what the hour says, where it matters: only what was told can be repeated.
JudgeRules Engine::rulesNow(const Watched &watched) const
{
    JudgeRules rules = watched.monitor.rules;
    if (rules.repeat == Duration::zero() || watched.judge.told != Told::Down)
        return rules;
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    if (const auto until = quietUntil(watched.monitor, bridge.utc))
        rules.quietUntil = bridge.instant(*until);
    return rules;
}

//! What is the matter with us is told once, not by every monitor that suffers from it; and as long as it lasts
//! to those who have not heard it.
bool Engine::isToldAlready(Slot slot, const JudgeEffect &effect) const
{
    const auto *tell = std::get_if<effect::Tell>(&effect);
    if (!tell || tell->kind != AlertKind::Stale || tell->evidence.outcome != Outcome::Inconclusive)
        return false;
    if (tell->evidence.cause == Cause::PatternTooSlow)
        return false; // that is about one monitor only
    return std::ranges::any_of(m_order, [&](Slot other) {
        const Watched &watched = *m_watched[other];
        return other != slot && watched.judge.toldStale && watched.judge.ownFault
            && watched.judge.ownFault->cause == tell->evidence.cause
            && watched.judge.ownFault->detail == tell->evidence.detail
            && watched.monitor.alerts == m_watched[slot]->monitor.alerts
            && watched.monitor.owner == m_watched[slot]->monitor.owner;
    });
}

//! While it was being stored, or tried, somebody may have cared.
bool Engine::isUnwanted(const OutboxRow &alert) const
{
    const Watched *watched = find(alert.monitor);
    return watched && isSenseless(alert, *watched, m_world.clock.utc());
}

//! While it was being stored the monitor may have gone.
void Engine::handOver(const OutboxRow &alert)
{
    const bool isGone = !alert.monitor.isEmpty() && !find(alert.monitor);
    if (isGone || isUnwanted(alert))
        m_world.outbox.discard(alert);
    else
        m_world.outbox.take(alert);
    holdWhatWaits(alert.monitor);
}

//! What was being stored, or tried, when alerts began to be held.
void Engine::holdWhatWaits(const MonitorId &id)
{
    const Watched *watched = find(id);
    if (!watched || !watched->judge.snooze)
        return;
    DurableChange change;
    replace(heldAnew(*watched, TimeBridge::at(m_world.clock), outboxOf(id)), change);
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
}

//! In the same commit; before what \a change tells, which came later.
void Engine::replace(Replanning replanning, DurableChange &change)
{
    withdraw(replanning.withdrawn, change);
    change.alerts.insert(change.alerts.begin(), std::make_move_iterator(replanning.alerts.begin()),
        std::make_move_iterator(replanning.alerts.end()));
}

//! What waits was planned by other rules.
void Engine::planAnew(Slot slot)
{
    const Watched &watched = *m_watched[slot];
    DurableChange change;
    replace(replan(watched, TimeBridge::at(m_world.clock), m_audience, outboxOf(watched.monitor.id)), change);
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
}

void Engine::setAway(const std::optional<Away> &away)
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const std::optional<Instant> wasBackSince = m_audience.backSince;
    const bool isAway = away && !away->isOver(bridge.utc);
    if (isAway)
        m_audience.backSince.reset();
    else if (away)
        m_audience.backSince = bridge.pastInstant(away->until);
    else if (m_audience.away)
        m_audience.backSince = bridge.now;
    m_audience.away = isAway ? away : std::nullopt;
    if (m_audience.backSince == wasBackSince)
        return;
    DurableChange change;
    for (const Slot slot : m_order) {
        const Watched &watched = *m_watched[slot];
        std::ranges::move(alertsOnReturn(watched, bridge, m_audience, outboxOf(watched.monitor.id)),
            std::back_inserter(change.alerts));
    }
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
}

void Engine::tellUnheard(const Recipient &recipient, const QStringList &names)
{
    MessageItem item;
    item.kind = AlertKind::Unheard;
    item.since = m_world.clock.utc();
    item.soundsFor = names;
    OutboxRow row;
    row.channel = recipient.channel;
    row.address = recipient.address;
    row.kind = item.kind;
    row.created = item.since;
    row.due = item.since;
    row.facts = factsOf(item);
    DurableChange change;
    change.alerts.push_back(std::move(row));
    m_recorder.record(std::move(change));
}

//! With what still waits of the same: it would be told out of order.
void Engine::tellAnew(const std::vector<OutboxRow> &lost, const std::vector<TransitionRow> &transitions)
{
    using Letters = std::tuple<QString, QString, MonitorId>;
    const auto lettersOf = [](const OutboxRow &row) { return Letters{row.channel, row.address, row.monitor}; };
    std::vector<Letters> order;
    std::map<Letters, std::vector<OutboxRow>> letters;
    for (const OutboxRow &row : lost) {
        if (!letters.contains(lettersOf(row)))
            order.push_back(lettersOf(row));
        letters[lettersOf(row)].push_back(row);
    }
    const UtcTime now = m_world.clock.utc();
    DurableChange change;
    for (const Letters &one : order) {
        std::vector<OutboxRow> rows = std::move(letters[one]);
        const MonitorId &monitor = std::get<MonitorId>(one);
        std::vector<OutboxRow> waiting = m_world.outbox.waiting(monitor);
        std::erase_if(waiting,
            [&](const OutboxRow &row) { return monitor.isEmpty() || lettersOf(row) != one || row.heldUntil > now; });
        withdraw(waiting, change);
        std::ranges::move(waiting, std::back_inserter(rows));
        std::ranges::move(vigia::tellAnew(rows, find(monitor), transitions, now), std::back_inserter(change.alerts));
    }
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
}

} // namespace vigia

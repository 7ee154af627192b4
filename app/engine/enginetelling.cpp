// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does so that people are told what they are to hear, and no more.
#include "engine/engine.h"

#include "messages/messagejson.h"

#include <algorithm>

namespace vigia {

OutboxView Engine::outboxOf(const MonitorId &id) const
{
    return {.waiting = [this, id] { return m_world.outbox.waiting(id); },
        .told = [this, id](int incident) { return m_world.outbox.told(id, incident); }};
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
}

//! What waits was planned by other rules.
void Engine::planAnew(Slot slot)
{
    const Watched &watched = *m_watched[slot];
    Replanning changed = replan(watched, TimeBridge::at(m_world.clock), m_audience, outboxOf(watched.monitor.id));
    DurableChange change;
    withdraw(changed.withdrawn, change);
    change.alerts = std::move(changed.alerts);
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

} // namespace vigia

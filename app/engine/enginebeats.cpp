// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does with monitors that report instead of being looked at.
#include "engine/engine.h"

#include "domain/groupsilence.h"
#include "engine/rows.h"
#include "engine/senderjson.h"

#include <algorithm>

namespace vigia {

namespace {

//! Whoever is to hear of \a one's silence heard of \a other's: that one stands for both.
bool speaksFor(const Watched &other, const Watched &one)
{
    const JudgeState &judge = other.judge;
    const Cause cause = judge.evidence.cause;
    const bool isSilent =
        judge.verdict == Verdict::Down && (cause == Cause::HeartbeatMissing || cause == Cause::GroupSilent);
    const bool isTold = judge.told == Told::Down || judge.told == Told::Unstable;
    const bool isHidden = judge.paused || judge.maintenance || judge.snooze;
    const bool reachesAll =
        other.monitor.alerts == one.monitor.alerts && other.monitor.rules.severity >= one.monitor.rules.severity;
    return isSilent && isTold && !isHidden && reachesAll;
}

} // namespace

std::optional<BeatRow> Engine::report(const MonitorId &id, const Beat &beat)
{
    m_pulse.feel();
    const auto slot = m_slots.constFind(id);
    if (slot == m_slots.cend() || !m_heartbeats.has(*slot))
        return std::nullopt;
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const Watched &watched = *m_watched[*slot];
    const Instant lookBefore = watched.lastCheck;
    const bool lookedBefore = watched.lastLook.has_value();
    m_heartbeats.take(*slot, beat);
    BeatRow row{id, bridge.utc, senderDocument(m_heartbeats.state(*slot), bridge)};
    if (!beat.log.isEmpty())
        row.log = beat.log;
    if (watched.lastLook && (!lookedBefore || watched.lastCheck != lookBefore))
        row.look = rowOf(watched.monitor, *watched.lastLook, bridge.toUtc(watched.lastCheck));
    if (!row.look)
        Q_EMIT changed(id); // what it said last is shown
    return row;
}

const SenderState *Engine::sender(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    return slot == m_slots.cend() || !m_heartbeats.has(*slot) ? nullptr : &m_heartbeats.state(*slot);
}

//! A report, or that one is missing, is to the judge what a look is.
void Engine::hear(Slot slot, const ProbeResult &result, Instant startedAt)
{
    m_pulse.feel();
    Watched &watched = *m_watched[slot];
    const bool isReport = result.cause == Cause::HeartbeatReceived || result.cause == Cause::ReportedFailure;
    if (isReport) {
        watched.lastLook = result;
        watched.lastCheck = startedAt;
        ++m_looksFinished;
    }
    const QString group = watched.monitor.group;
    const int late = result.cause == Cause::HeartbeatMissing ? silentIn(group) : 0;
    if (late > 0)
        return missTogether(slot, late, result, startedAt);
    judge(slot, event::Looked{result, startedAt});
    if (isReport)
        endGroupSilence(group);
}

std::optional<Overdue> Engine::overdue(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    const bool reports = slot != m_slots.cend() && m_heartbeats.has(*slot);
    return reports && !m_watched[*slot]->judge.paused ? m_heartbeats.overdue(*slot) : std::nullopt;
}

int Engine::silentIn(const QString &group) const
{
    std::vector<GroupMember> members;
    for (const Slot slot : m_sendersByGroup.value(group)) {
        if (!m_watched[slot]->judge.paused)
            members.push_back({&m_heartbeats.state(slot), m_heartbeats.overdue(slot)});
    }
    return silentTogether(members, m_world.clock.now());
}

//! A group that falls silent as a whole has one outage, which its first member that is heard of stands for.
void Engine::missTogether(Slot slot, int late, ProbeResult result, Instant startedAt)
{
    const QString group = m_watched[slot]->monitor.group;
    const bool isTold = std::ranges::any_of(m_sendersByGroup.value(group),
        [&](Slot other) { return other != slot && speaksFor(*m_watched[other], *m_watched[slot]); });
    if (isTold && m_watched[slot]->judge.verdict != Verdict::Down) {
        m_explained.insert(slot);
        return judge(slot, event::Explained{group, result, startedAt});
    }
    result.cause = Cause::GroupSilent;
    result.detail = group;
    result.code = late;
    judge(slot, event::Looked{result, startedAt});
}

void Engine::endGroupSilence(const QString &group)
{
    for (const Slot slot : m_sendersByGroup.value(group)) {
        if (m_explained.remove(slot))
            judge(slot, event::ParentRecovered{});
    }
}

std::optional<ProbeResult> Engine::openOutage(Slot slot) const
{
    const JudgeState &judge = m_watched[slot]->judge;
    return judge.verdict == Verdict::Down ? std::optional(judge.evidence) : std::nullopt;
}

//! Afterwards those that could be heard until a moment ago are what they were; the others have their whole time.
void Engine::restoreSenders(const std::vector<StateRow> &stored, const std::vector<BeatRow> &beats)
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    QHash<MonitorId, SenderState> known;
    for (const BeatRow &row : beats)
        known.insert(row.monitor, senderFromDocument(row.document, bridge));
    for (const StateRow &row : stored) {
        if (!known.contains(row.monitor))
            known.insert(row.monitor, SenderState());
    }
    for (auto sender = known.cbegin(); sender != known.cend(); ++sender) {
        const auto slot = m_slots.constFind(sender.key());
        if (slot == m_slots.cend() || !m_heartbeats.has(*slot))
            continue;
        const auto target = std::get<HeartbeatTarget>(m_watched[*slot]->monitor.request.target);
        m_heartbeats.restore(*slot, target, *sender, openOutage(*slot));
    }
}

} // namespace vigia

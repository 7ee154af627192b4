// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does with monitors that report instead of being looked at.
#include "engine/engine.h"

#include "domain/groupsilence.h"
#include "engine/rows.h"
#include "engine/senderjson.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration excusedTogether = std::chrono::seconds(30);

} // namespace

std::optional<BeatRow> Engine::report(const MonitorId &id, const Beat &beat)
{
    m_pulse.feel();
    const auto slot = m_slots.constFind(id);
    if (slot == m_slots.cend() || !m_heartbeats.has(*slot))
        return std::nullopt;
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const Watched &watched = *m_watched[*slot];
    const quint64 before = m_looksFinished;
    m_heartbeats.take(*slot, beat);
    endGroupSilence(watched.monitor.group);
    BeatRow row = *heartbeatRow(*slot);
    if (!beat.log.isEmpty())
        row.log = beat.log;
    if (m_looksFinished != before)
        row.look = rowOf(watched.monitor, *watched.lastLook, bridge.toUtc(watched.lastCheck));
    if (!row.look)
        Q_EMIT changed(id); // what it said last is shown
    return row;
}

void Engine::setDeaf(bool toAll, const QHash<MonitorId, MissingSecret> &secrets)
{
    Deafness deafness{toAll, {}};
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        if (const auto slot = m_slots.constFind(secret.key()); slot != m_slots.cend())
            deafness.secrets.insert(*slot, *secret);
    }
    m_hearing.set(!toAll);
    m_heartbeats.setDeafness(deafness);
    keepExcused();
}

void Engine::noteAbsence(std::optional<UtcTime> lastAlive, const QByteArray &heardUntil)
{
    m_attendance.begin(lastAlive);
    m_hearing.begin(heardUntil, lastAlive);
}

std::optional<BeatRow> Engine::heartbeatRow(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    return slot == m_slots.cend() || !m_heartbeats.has(*slot) ? std::nullopt : heartbeatRow(*slot);
}

std::optional<BeatRow> Engine::heartbeatRow(Slot slot) const
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const SenderState &state = m_heartbeats.state(slot);
    if (!state.reported && !state.silentFrom)
        return std::nullopt;
    const UtcTime at = bridge.toUtc(state.reported.value_or(state.silentFrom.value_or(Instant())));
    return BeatRow{m_watched[slot]->monitor.id, at, senderDocument(state, bridge)};
}

//! That time was missed is to be known after a restart, too: so it is not granted again and again.
bool Engine::keepExcused()
{
    m_excusedDue.reset();
    m_excusedTimer->stop();
    std::vector<BeatRow> rows;
    for (const Slot slot : m_heartbeats.takeExcused()) {
        if (std::optional<BeatRow> row = heartbeatRow(slot))
            rows.push_back(*std::move(row));
    }
    if (rows.empty())
        return false;
    m_world.store.keepBeats(std::move(rows), [](const Result<void, StoreError> &) {});
    return true;
}

void Engine::keepTogether()
{
    if (keepExcused())
        m_keptTogether = m_world.clock.now();
}

//! Together with whoever else is excused until then.
void Engine::keepExcusedWithin(Duration time)
{
    const Instant at = m_world.clock.now() + time;
    if (m_excusedDue && *m_excusedDue <= at)
        return;
    m_excusedDue = at;
    m_excusedTimer->start(time);
}

//! At once, unless that was done a moment ago: a computer that stands still again and again has all who report excused
//! each time, and is not to write the more the less it runs.
void Engine::keepExcusedSoon()
{
    const Duration passed = m_keptTogether ? ageOf(*m_keptTogether, m_world.clock.now()) : excusedTogether;
    if (passed < excusedTogether)
        keepExcusedWithin(excusedTogether - passed);
    else
        keepTogether();
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
    if (result.cause == Cause::HeartbeatMissing && missesWithItsGroup(slot, result, startedAt))
        return;
    judge(slot, event::Looked{result, startedAt});
}

std::optional<Overdue> Engine::overdue(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    const bool reports = slot != m_slots.cend() && m_heartbeats.has(*slot);
    return reports && !m_watched[*slot]->judge.paused ? m_heartbeats.overdue(*slot) : std::nullopt;
}

//! Anew from the configuration. Whose silence was explained stays so, but where it belongs to another group now.
void Engine::gatherSenders()
{
    const QHash<QString, SenderGroup> before = std::exchange(m_senderGroups, {});
    for (const Slot slot : m_order) {
        const Monitor &monitor = m_watched[slot]->monitor;
        if (!m_heartbeats.has(slot) || monitor.group.isEmpty())
            continue;
        SenderGroup &group = m_senderGroups[monitor.group];
        group.members.append(slot);
        group.lastWord = std::max(group.lastWord, m_heartbeats.state(slot).reported.value_or(Instant::min()));
        if (before.value(monitor.group).explained.contains(slot))
            group.explained.insert(slot);
    }
}

//! A group that falls silent as a whole has one outage, which one of its members stands for.
bool Engine::missesWithItsGroup(Slot slot, ProbeResult result, Instant startedAt)
{
    const Watched &watched = *m_watched[slot];
    const auto group = m_senderGroups.find(watched.monitor.group);
    if (group == m_senderGroups.end() || startedAt <= group->lastWord || watched.judge.paused)
        return false;
    const bool isNew = watched.judge.verdict != Verdict::Down;
    bool isTold = isNew && group->voice && speaks(*group->voice, slot, *group);
    const int late = isTold ? 0 : silentIn(*group);
    if (!isTold && late == 0)
        return false;
    if (isNew && !isTold) {
        const auto voice =
            std::ranges::find_if(group->members, [&](Slot member) { return speaks(member, slot, *group); });
        isTold = voice != group->members.end();
        group->voice = isTold ? *voice : slot;
    }
    if (isTold) {
        group->explained.insert(slot);
        judge(slot, event::Explained{watched.monitor.group, result, startedAt});
        return true;
    }
    result.cause = Cause::GroupSilent;
    result.detail = watched.monitor.group;
    result.code = late;
    judge(slot, event::Looked{result, startedAt});
    return true;
}

bool Engine::speaks(Slot voice, Slot other, const SenderGroup &group) const
{
    const auto member = [this](Slot slot) { return GroupMember{m_watched[slot]->monitor, m_watched[slot]->judge}; };
    return speaksFor(member(voice), member(other), group.lastWord);
}

int Engine::silentIn(const SenderGroup &group) const
{
    std::vector<std::optional<Overdue>> missing;
    for (const Slot slot : group.members) {
        if (!m_watched[slot]->judge.paused)
            missing.push_back(m_heartbeats.overdue(slot));
    }
    return silentTogether(missing, group.lastWord, m_world.clock.now());
}

//! Somebody said something, be it only words for the log.
void Engine::endGroupSilence(const QString &name)
{
    const auto group = m_senderGroups.find(name);
    if (group == m_senderGroups.end())
        return;
    group->lastWord = m_world.clock.now();
    for (const Slot slot : std::exchange(group->explained, {}))
        judge(slot, event::ParentRecovered{});
    if (group->voice && m_watched[*group->voice]
        && m_watched[*group->voice]->judge.evidence.cause == Cause::GroupSilent)
        m_heartbeats.sayNow(*group->voice); // of itself alone
}

std::optional<ProbeResult> Engine::openOutage(Slot slot) const
{
    const JudgeState &judge = m_watched[slot]->judge;
    return judge.verdict == Verdict::Down ? std::optional(judge.evidence) : std::nullopt;
}

//! Afterwards those that could be heard until a moment ago are what they were.
void Engine::restoreSenders(const std::vector<StateRow> &stored, const std::vector<BeatRow> &beats)
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const std::optional<Instant> heardUntil = m_hearing.takeBefore();
    QHash<MonitorId, SenderState> known;
    for (const BeatRow &row : beats)
        known.insert(row.monitor, senderFromDocument(row.document, bridge));
    for (const StateRow &row : stored) {
        const Watched *watched = find(row.monitor);
        if (!watched || known.contains(row.monitor))
            continue;
        SenderState lost;
        if (watched->judge.verdict != Verdict::Pending) // it reported once, so it owes a report
            lost.silentFrom = m_world.clock.now();
        known.insert(row.monitor, lost);
    }
    for (auto sender = known.cbegin(); sender != known.cend(); ++sender) {
        const auto slot = m_slots.constFind(sender.key());
        if (slot == m_slots.cend() || !m_heartbeats.has(*slot))
            continue;
        const auto target = std::get<HeartbeatTarget>(m_watched[*slot]->monitor.request.target);
        std::optional<Heartbeats::OpenOutage> outage;
        if (const auto evidence = openOutage(*slot))
            outage = {*evidence, m_watched[*slot]->judge.since};
        m_heartbeats.restore(*slot, target, *sender, outage, heardUntil);
    }
    keepExcused();
}

} // namespace vigia

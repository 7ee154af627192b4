// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does while time passes: looking, judging, and the circumstances of both.
#include "engine/engine.h"

#include "engine/alertwithdrawal.h"
#include "engine/rows.h"
#include "engine/viewmaker.h"

#include <algorithm>

namespace vigia {

namespace {

//! Calendar rules follow the wall clock, which may be set at any time: they are looked at again at
//! least this often (P7).
constexpr Duration calendarPeriod = std::chrono::seconds(10);

//! What a prober may need beyond the timeout (its promise: 0.5 s), and a little of our own.
constexpr Duration answersWithin = std::chrono::seconds(1);

//! A look that is later than that is not made as it should be.
constexpr Duration overdueAfter = std::chrono::seconds(10);

//! Whether \a parent, blamed for the child's failure already, answered a look of its own that began
//! after the failure: one that needs longer than a witness is given is slow, not an excuse.
bool hasAnsweredSince(const Watched &parent, const JudgeState &child, const QString &name)
{
    return child.unreachableBy == name && parent.lastLook && testimonyOf(*parent.lastLook) == Testimony::Answered
        && parent.lastCheck > child.overlaySince;
}

bool answers(Status status)
{
    return status == Status::Up || status == Status::Degraded;
}

} // namespace

void Engine::beginLook(Slot slot, Instant due)
{
    Watched &watched = *m_watched[slot];
    watched.lookStarted = m_world.clock.now();
    watched.look = ++m_lastLook;
    m_lateness.add(ageOf(due, watched.lookStarted));
    watched.ticket = m_world.prober.start(watched.monitor.request,
        [this, slot, look = watched.look](const ProbeResult &result) { endLook(slot, look, result); });
}

void Engine::endLook(Slot slot, quint64 look, const ProbeResult &result)
{
    m_pulse.feel();
    Watched *watched = m_watched[slot].get();
    if (!watched || !watched->ticket || watched->look != look)
        return; // cancelled: whoever cancelled it has seen to what comes next
    watched->ticket.reset();
    ++m_looksFinished;
    const Monitor &monitor = watched->monitor;
    const bool excused = m_networkWait.excuses(result, monitor.request.target, m_world.clock.now());
    watched->lastLook = result;
    if (excused)
        watched->lastLook->outcome = Outcome::Inconclusive;
    watched->lastCheck = watched->lookStarted;
    m_recorder.append(rowOf(monitor, *watched->lastLook, TimeBridge::at(m_world.clock).toUtc(watched->lookStarted)));
    if (excused) {
        judge(slot, event::Suspended{}); // to this monitor the computer is not awake yet
        m_scheduler.finished(slot, NetworkWait::lookAgainAfter);
    } else {
        judge(slot, event::Looked{result, watched->lookStarted});
        // A look that our own lateness spoilt is made up for soon: it may have been the first failing one (P4).
        const bool spoilt = result.cause == Cause::Stalled;
        m_scheduler.finished(
            slot, spoilt ? monitor.rules.confirmInterval : quickRecheck(watched->judge, monitor.rules));
    }
}

void Engine::cancelLook(Watched &watched)
{
    if (!watched.ticket)
        return;
    const ProbeTicket ticket = *watched.ticket;
    watched.ticket.reset(); // its answer, which comes at once, is recognised as nobody's
    m_world.prober.cancel(ticket);
}

bool Engine::isKeepingUp() const
{
    const Instant now = m_world.clock.now();
    const auto isLate = [&](Slot slot) {
        const Watched &watched = *m_watched[slot];
        if (watched.ticket)
            return now > watched.lookStarted + watched.monitor.request.timeout + overdueAfter;
        const auto due = m_scheduler.nextDue(slot);
        return due && now > *due + overdueAfter;
    };
    return !m_order.empty() && std::ranges::none_of(m_order, isLate);
}

void Engine::lookNow(const MonitorId &id)
{
    const auto slot = m_slots.constFind(id);
    if (slot != m_slots.cend())
        m_scheduler.lookNow(*slot);
}

void Engine::apply(const MonitorId &id, const JudgeEvent &event)
{
    m_pulse.feel();
    const auto slot = m_slots.constFind(id);
    if (slot != m_slots.cend())
        judge(*slot, event);
}

void Engine::judge(Slot slot, const JudgeEvent &event)
{
    Watched &watched = *m_watched[slot];
    const JudgeState before = watched.judge;
    const JudgeRules rules = rulesNow(watched);
    Judgement judgement = step(std::move(watched.judge), event, rules, m_world.clock.now());
    watched.judge = std::move(judgement.state);
    std::erase_if(judgement.effects, [&](const JudgeEffect &effect) { return isToldAlready(slot, effect); });
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    const OutboxView outbox = outboxOf(watched.monitor.id);
    watched.dates.note(watched.judge, bridge);
    if (before.acknowledged && !watched.judge.acknowledged)
        watched.caredFor = {before.toldSerial, *before.acknowledged};
    DurableChange change = rowsOf(watched, before, judgement.effects, bridge);
    change.alerts = alertRows(watched, before, judgement.effects, bridge, m_audience, outbox);
    withdraw(withdrawnBy(watched, before, bridge.utc, outbox), change);
    if (watched.judge.acknowledged && !before.acknowledged)
        replace(toldAsAcknowledged(watched, bridge, outbox), change);
    if (before.snooze != watched.judge.snooze)
        replace(heldAnew(watched, bridge, outbox), change);
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
    if (before.paused != watched.judge.paused)
        followPause(slot);
    setAlarmClock(slot);
    Q_EMIT changed(watched.monitor.id);
    carryOut(slot, judgement.effects);
    tellChildren(slot, shownStatus(before));
}

void Engine::carryOut(Slot slot, const std::vector<JudgeEffect> &effects)
{
    for (const JudgeEffect &effect : effects) {
        if (const auto *ask = std::get_if<effect::AskWitnesses>(&effect)) {
            askWitnesses(slot, *ask);
        } else if (std::holds_alternative<effect::LookNow>(effect)) {
            m_scheduler.lookNow(slot);
            m_heartbeats.listenAnew(slot, openOutage(slot));
            keepExcusedWithin(Duration::zero()); // many may come back together
        } else if (std::holds_alternative<effect::ReplaceLook>(effect)) {
            replaceLostLook(slot);
        }
    }
}

//! One that is still within its time is not lost, however long it had to wait for its turn.
void Engine::replaceLostLook(Slot slot)
{
    Watched &watched = *m_watched[slot];
    const bool lost = m_world.clock.now() > watched.lookStarted + watched.monitor.request.timeout + answersWithin;
    if (watched.ticket && !lost)
        return;
    cancelLook(watched);
    m_scheduler.finished(slot, Duration::zero());
    m_scheduler.lookNow(slot);
}

void Engine::followPause(Slot slot)
{
    Watched &watched = *m_watched[slot];
    if (watched.monitor.drill || watched.monitor.rules.reports)
        return; // it is never looked at
    if (watched.judge.paused) {
        cancelLook(watched);
        m_scheduler.remove(slot);
        return;
    }
    m_scheduler.add(slot, hostOf(watched.monitor.request.target),
        spreadStart(m_world.clock.now(), watched.monitor.rules.interval, 0, 1), Scheduler::First::InTurn);
}

//! A parent that is known to be down needs no look. One that is not watched, or whose own silence nobody would hear
//! of, cannot tell: or nothing at all would alarm.
void Engine::askWitnesses(Slot slot, const effect::AskWitnesses &ask)
{
    const Monitor &monitor = m_watched[slot]->monitor;
    const Inquiry::Asker asker{monitor.id, ask.consultation};
    const auto parentSays = [&](Testimony said, const QString &name) {
        judge(slot, event::Testified{Witness::Parent, said, name, ask.consultation});
    };
    if (ask.need && monitor.need)
        m_inquiry.ask(asker, Witness::Need, monitor.group, *monitor.need);
    for (const QString &name : ask.parents) {
        const auto parentSlot = m_slotsByName.constFind(name);
        const Watched *parent = parentSlot == m_slotsByName.cend() ? nullptr : m_watched[*parentSlot].get();
        if (!parent || parent->judge.paused || parent->judge.onTrial) {
            parentSays(Testimony::CannotTell, name);
            continue;
        }
        const Status status = shownStatus(parent->judge);
        const bool isKnown = !parent->judge.inDoubt; // else it stands as it was last seen
        if (isKnown && (status == Status::Down || status == Status::Unreachable)) {
            parentSays(Testimony::Silent, name);
            continue;
        }
        if (parent->monitor.rules.reports) {
            parentSays(status == Status::Up ? Testimony::Answered : Testimony::CannotTell, name);
            continue;
        }
        if (hasAnsweredSince(*parent, m_watched[slot]->judge, name)) {
            parentSays(Testimony::Answered, name);
            continue;
        }
        ProbeRequest look = parent->monitor.request;
        look.timeout = witnessDeadline(monitor.rules);
        m_inquiry.ask(asker, Witness::Parent, name, look);
        m_scheduler.lookNow(*parentSlot);
    }
}

void Engine::testify(const Inquiry::Asker &who, Witness witness, const QString &subject, Testimony said)
{
    m_pulse.feel();
    const auto slot = m_slots.constFind(who.monitor);
    if (slot != m_slots.cend())
        judge(*slot, event::Testified{witness, said, subject, who.consultation});
}

void Engine::tellChildren(Slot parent, Status before)
{
    const Watched &watched = *m_watched[parent];
    if (watched.monitor.drill || answers(before) || !answers(shownStatus(watched.judge)))
        return;
    const QList<Slot> children = m_children.value(watched.monitor.name);
    for (const Slot child : children)
        judge(child, event::ParentRecovered{});
}

void Engine::setAlarmClock(Slot slot)
{
    const Watched &watched = *m_watched[slot];
    m_alarmClocks.set(slot, wakeAt(watched.judge, watched.monitor.rules));
}

void Engine::ring(Slot slot)
{
    const Watched &watched = *m_watched[slot];
    const std::optional<Instant> wake = wakeAt(watched.judge, watched.monitor.rules);
    if (wake && *wake <= m_world.clock.now())
        judge(slot, event::Ticked{});
    else
        setAlarmClock(slot);
}

//! What was under way during the lapse says nothing; everything begins anew.
void Engine::awake(const Lapse &lapse)
{
    m_attendance.missed(lapse);
    m_inquiry.abandon();
    if (lapse.asleep)
        m_networkWait.begin(lapse.to);
    event::Suspended suspended;
    if (!lapse.asleep)
        suspended.stalled = lapse.to - lapse.from;
    for (Slot slot = 0; slot < static_cast<Slot>(m_watched.size()); ++slot) {
        if (!m_watched[slot])
            continue;
        if (m_watched[slot]->ticket) {
            cancelLook(*m_watched[slot]);
            m_scheduler.finished(slot, std::nullopt);
        }
        judge(slot, suspended);
    }
    m_scheduler.spreadAnew();
    if (suspended.stalled)
        m_heartbeats.leaveOut(lapse.from);
    else
        m_heartbeats.missTime(lapse.from);
    keepExcusedSoon();
    m_alarmClocks.ringDue();
    m_calendarTimer->start(Duration::zero());
    Q_EMIT awokeAfterLapse();
}

void Engine::tickCalendar()
{
    m_pulse.feel();
    const UtcTime utc = m_world.clock.utc();
    Duration wait = calendarPeriod;
    for (const MaintenanceWindow &window : m_maintenance) {
        if (const auto change = nextChange(window, utc))
            wait = std::min(wait, std::max(*change - utc, Duration(1)));
    }
    for (const Slot slot : std::vector<Slot>(m_order)) {
        const Watched &watched = *m_watched[slot];
        if (watched.monitor.drill)
            continue; // whatever is planned for one that is called the same
        const auto planned = maintenanceBegan(watched.monitor, m_maintenance, utc);
        if (planned && !watched.judge.maintenance)
            judge(slot, event::MaintenanceBegan{TimeBridge::at(m_world.clock).pastInstant(*planned)});
        else if (!planned && watched.judge.maintenance)
            judge(slot, event::MaintenanceEnded{});
    }
    m_heartbeats.readCalendars();
    keepExcusedSoon();
    m_calendarTimer->start(wait);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/rows.h"
#include "engine/statecodec.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr Slot nowhere = -1;

bool tellsOtherwise(const Monitor &now, const Monitor &before)
{
    return now.policy.escalate != before.policy.escalate || now.policy.quiet != before.policy.quiet
        || now.rules.severity != before.rules.severity || now.owner != before.owner
        || now.alerts.isEmpty() != before.alerts.isEmpty();
}

} // namespace

Engine::Engine(const EngineWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_pulse(world.clock, world.timers, [this](const Lapse &lapse) { awake(lapse); })
    , m_scheduler(
          world.clock, world.timers, world.limits, [this](Slot slot, Instant due) { beginLook(slot, due); },
          [this] { m_pulse.feel(); })
    , m_alarmClocks(
          world.clock, world.timers, [this](Slot slot) { ring(slot); }, [this] { m_pulse.feel(); })
    , m_heartbeats(
          world.clock, world.timers,
          [this](Slot slot, const ProbeResult &result, Instant startedAt) { hear(slot, result, startedAt); },
          [this] { m_pulse.feel(); })
    , m_inquiry(world.prober,
          [this](const Inquiry::Asker &who, Witness witness, const QString &subject, Testimony said) {
              testify(who, witness, subject, said);
          })
    , m_recorder(world.store, world.clock, world.timers)
    , m_attendance(m_recorder, world.clock, world.timers)
    , m_hearing(world.store, world.clock, world.timers)
    , m_departed(world.clock)
    , m_calendarTimer(world.timers.create([this] { tickCalendar(); }))
    , m_excusedTimer(world.timers.create([this] { keepTogether(); }))
{
    connect(&m_recorder, &Recorder::released, this, [this](const DurableChange &change, bool durable) {
        if (!change.transitions.empty())
            Q_EMIT transitionsReleased(change.transitions, durable);
        for (const OutboxRow &alert : change.alerts)
            handOver(alert);
    });
    connect(&m_recorder, &Recorder::storedLate, this, [this](const DurableChange &change) {
        if (!change.transitions.empty())
            Q_EMIT transitionsStoredLate(change.transitions);
        for (const OutboxRow &alert : change.alerts)
            m_world.outbox.storedLate(alert);
    });
    connect(&m_world.outbox, &Outbox::wereNotSent, this, [this](const std::vector<OutboxRow> &alerts) {
        for (const OutboxRow &alert : alerts) {
            if (isUnwanted(alert))
                m_world.outbox.drop(alert);
            else
                holdWhatWaits(alert.monitor);
        }
    });
    connect(&m_recorder, &Recorder::storageFailed, this, &Engine::storageFailed);
    connect(&m_recorder, &Recorder::storageRecovered, this, &Engine::storageRecovered);
}

Engine::~Engine()
{
    m_hearing.end(m_pulse.aliveUntil());
    keepExcused();
    for (const auto &watched : m_watched) {
        if (watched)
            cancelLook(*watched);
    }
}

void Engine::configure(
    const Configuration &configuration, const std::vector<StateRow> &stored, const std::vector<BeatRow> &beats)
{
    m_departed.forgetOld();
    m_maintenance = configuration.maintenance;
    m_audience.channels = Audience::of(configuration).channels;
    m_order.clear();
    m_slotsByName.clear();
    m_children.clear();
    QSet<Slot> wanted;
    std::vector<Slot> newRhythm;
    std::vector<Slot> cameBack;
    std::vector<Slot> tellOtherwise;
    std::vector<std::pair<Slot, event::Reconfigured>> reconfigured;
    for (const MonitorDefinition &definition : configuration.monitors) {
        const Monitor monitor = effective(configuration, definition);
        const Slot slot = m_slots.value(monitor.id, nowhere);
        const Adopted adopted = slot == nowhere ? adoptNew(monitor) : adoptChanged(slot, monitor);
        if (adopted.newRhythm)
            newRhythm.push_back(adopted.slot);
        if (adopted.cameBack)
            cameBack.push_back(adopted.slot);
        if (adopted.tellsOtherwise)
            tellOtherwise.push_back(adopted.slot);
        if (adopted.reconfigured)
            reconfigured.emplace_back(adopted.slot, *adopted.reconfigured);
        wanted.insert(adopted.slot);
        m_order.push_back(adopted.slot);
        m_slotsByName.insert(monitor.name, adopted.slot);
        for (const QString &parent : monitor.rules.parents)
            m_children[parent].append(adopted.slot);
    }
    if (m_drill) {
        wanted.insert(*m_drill);
        m_order.push_back(*m_drill);
    }
    for (Slot slot = 0; slot < static_cast<Slot>(m_watched.size()); ++slot) {
        if (m_watched[slot] && !wanted.contains(slot))
            retire(slot);
    }
    restore(stored);
    for (const Slot slot : cameBack)
        storeAgain(slot);
    beginRhythm(newRhythm);
    restoreSenders(stored, beats);
    gatherSenders();
    // Only now: a judgement may ask witnesses, and they must all be known.
    for (const auto &[slot, event] : reconfigured)
        judge(slot, event);
    for (const Slot slot : tellOtherwise)
        planAnew(slot);
    tickCalendar();
}

Engine::Adopted Engine::adoptNew(const Monitor &monitor)
{
    const Slot slot = freeSlot();
    m_slots.insert(monitor.id, slot);
    if (std::optional<Watched> known = m_departed.takeBack(monitor.id)) {
        m_watched[slot] = std::make_unique<Watched>(std::move(*known));
        Adopted adopted = adoptChanged(slot, monitor);
        adopted.newRhythm = true;
        adopted.cameBack = true;
        return adopted;
    }
    m_watched[slot] = std::make_unique<Watched>();
    m_watched[slot]->monitor = monitor;
    m_watched[slot]->judge = JudgeState::created(m_world.clock.now());
    return {slot, true, false, std::nullopt};
}

Engine::Adopted Engine::adoptChanged(Slot slot, const Monitor &monitor)
{
    Watched &watched = *m_watched[slot];
    if (watched.monitor == monitor)
        return {slot, false, false, std::nullopt};
    const bool reports = watched.monitor.rules.reports && monitor.rules.reports;
    const bool targetChanged = !reports && watched.monitor.request.target != monitor.request.target;
    const bool newRhythm = targetChanged || (!reports && watched.monitor.rules.interval != monitor.rules.interval);
    if (reports)
        m_heartbeats.change(slot, std::get<HeartbeatTarget>(monitor.request.target));
    const bool isToldOtherwise = tellsOtherwise(monitor, watched.monitor);
    const bool rhythmChanged = monitor.rules.interval != watched.monitor.rules.interval
        || monitor.rules.timeout != watched.monitor.rules.timeout;
    watched.monitor = monitor;
    if (targetChanged)
        watched.lastLook.reset();
    if (newRhythm) {
        cancelLook(watched);
        m_scheduler.remove(slot);
        m_heartbeats.forget(slot);
    }
    return {slot, newRhythm, false, event::Reconfigured{targetChanged, rhythmChanged}, isToldOtherwise};
}

void Engine::restore(const std::vector<StateRow> &stored)
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    for (const StateRow &row : stored) {
        const auto slot = m_slots.constFind(row.monitor);
        if (slot == m_slots.cend())
            continue;
        Watched &watched = *m_watched[*slot];
        watched.judge = decodeState(row.document, bridge);
        watched.dates.note(watched.judge, bridge);
    }
}

//! The configuration without it took what was stored of it along.
void Engine::storeAgain(Slot slot)
{
    const JudgeState nothing = JudgeState::created(m_world.clock.now());
    DurableChange change = rowsOf(*m_watched[slot], nothing, {}, TimeBridge::at(m_world.clock));
    change.alerts = std::exchange(m_watched[slot]->untold, {});
    for (OutboxRow &alert : change.alerts) {
        alert.id = 0;
        alert.state = AlertState::Waiting;
        alert.message.clear();
    }
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
}

void Engine::beginRhythm(const std::vector<Slot> &slots)
{
    const Instant now = m_world.clock.now();
    const int count = static_cast<int>(slots.size());
    for (int i = 0; i < count; ++i) {
        const Watched &watched = *m_watched[slots[i]];
        if (const auto *heartbeat = std::get_if<HeartbeatTarget>(&watched.monitor.request.target)) {
            m_heartbeats.watch(slots[i], *heartbeat, watched.sender.value_or(SenderState()));
        } else if (!watched.judge.paused) {
            m_scheduler.add(slots[i], hostOf(watched.monitor.request.target),
                spreadStart(now, watched.monitor.rules.interval, i, count));
        }
        setAlarmClock(slots[i]);
    }
}

Slot Engine::freeSlot()
{
    const auto free = std::ranges::find_if(m_watched, [](const auto &watched) { return !watched; });
    if (free != m_watched.end())
        return static_cast<Slot>(free - m_watched.begin());
    m_watched.push_back(nullptr);
    return static_cast<Slot>(m_watched.size()) - 1;
}

void Engine::retire(Slot slot)
{
    cancelLook(*m_watched[slot]);
    m_scheduler.remove(slot);
    if (m_heartbeats.has(slot))
        m_watched[slot]->sender = m_heartbeats.state(slot);
    m_heartbeats.forget(slot);
    m_watched[slot]->untold = m_world.outbox.forget(m_watched[slot]->monitor.id);
    m_departed.keep(*m_watched[slot]);
    vacate(slot);
}

void Engine::vacate(Slot slot)
{
    m_alarmClocks.forget(slot);
    m_slots.remove(m_watched[slot]->monitor.id);
    m_watched[slot].reset();
}

const Watched *Engine::find(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    return slot == m_slots.cend() ? nullptr : m_watched[*slot].get();
}

void Engine::beginDrill(const Monitor &monitor, const JudgeState &judge)
{
    if (m_drill)
        return;
    m_drill = freeSlot();
    m_watched[*m_drill] = std::make_unique<Watched>();
    m_watched[*m_drill]->monitor = monitor;
    m_watched[*m_drill]->judge = judge;
    m_slots.insert(monitor.id, *m_drill);
    m_order.push_back(*m_drill);
}

void Engine::endDrill()
{
    if (!m_drill)
        return;
    const Slot slot = *std::exchange(m_drill, std::nullopt);
    std::erase(m_order, slot);
    vacate(slot);
}

std::vector<const Watched *> Engine::all() const
{
    std::vector<const Watched *> out;
    out.reserve(m_order.size());
    for (const Slot slot : m_order)
        out.push_back(m_watched[slot].get());
    return out;
}

std::optional<Instant> Engine::nextLook(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    if (slot == m_slots.cend())
        return std::nullopt;
    if (!m_heartbeats.has(*slot))
        return m_scheduler.nextDue(*slot);
    const auto missing = overdue(id);
    return missing ? std::optional(missing->expected) : std::nullopt;
}

} // namespace vigia

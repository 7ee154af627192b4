// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/statecodec.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr Slot nowhere = -1;

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
    , m_inquiry(world.prober,
          [this](const Inquiry::Asker &who, Witness witness, const QString &subject, Testimony said) {
              testify(who, witness, subject, said);
          })
    , m_recorder(world.store, world.clock, world.timers)
    , m_attendance(m_recorder, world.clock, world.timers)
    , m_calendarTimer(world.timers.create([this] { tickCalendar(); }))
{
    connect(&m_recorder, &Recorder::released, this, [this](const DurableChange &change, bool durable) {
        if (!change.transitions.empty())
            Q_EMIT transitionsReleased(change.transitions, durable);
        for (const OutboxRow &alert : change.alerts)
            m_world.outbox.deliver(alert);
    });
    connect(&m_recorder, &Recorder::storedLate, this, [this](const DurableChange &change) {
        if (!change.transitions.empty())
            Q_EMIT transitionsStoredLate(change.transitions);
        for (const OutboxRow &alert : change.alerts)
            m_world.outbox.storedLate(alert);
    });
    connect(&m_recorder, &Recorder::storageFailed, this, &Engine::storageFailed);
    connect(&m_recorder, &Recorder::storageRecovered, this, &Engine::storageRecovered);
}

Engine::~Engine()
{
    for (const auto &watched : m_watched) {
        if (watched)
            cancelLook(*watched);
    }
}

// --- What is watched -------------------------------------------------------------------------

void Engine::configure(const Configuration &configuration, const std::vector<StateRow> &stored)
{
    m_maintenance = configuration.maintenance;
    m_order.clear();
    m_slotsByName.clear();
    m_children.clear();
    QSet<Slot> wanted;
    std::vector<Slot> newRhythm;
    std::vector<std::pair<Slot, event::Reconfigured>> reconfigured;
    for (const MonitorDefinition &definition : configuration.monitors) {
        const Monitor monitor = effective(configuration, definition);
        const Slot slot = m_slots.value(monitor.id, nowhere);
        const Adopted adopted = slot == nowhere ? adoptNew(monitor) : adoptChanged(slot, monitor);
        if (adopted.newRhythm)
            newRhythm.push_back(adopted.slot);
        if (adopted.reconfigured)
            reconfigured.emplace_back(adopted.slot, *adopted.reconfigured);
        wanted.insert(adopted.slot);
        m_order.push_back(adopted.slot);
        m_slotsByName.insert(monitor.name, adopted.slot);
        for (const QString &parent : monitor.rules.parents)
            m_children[parent].append(adopted.slot);
    }
    for (Slot slot = 0; slot < static_cast<Slot>(m_watched.size()); ++slot) {
        if (m_watched[slot] && !wanted.contains(slot))
            retire(slot);
    }
    restore(stored);
    beginRhythm(newRhythm);
    // Only now: a judgement may ask witnesses, and they must all be known.
    for (const auto &[slot, event] : reconfigured)
        judge(slot, event);
    tickCalendar();
}

Engine::Adopted Engine::adoptNew(const Monitor &monitor)
{
    const Slot slot = freeSlot();
    m_watched[slot] = std::make_unique<Watched>();
    m_watched[slot]->monitor = monitor;
    m_watched[slot]->judge = JudgeState::created(m_world.clock.now());
    m_slots.insert(monitor.id, slot);
    return {slot, true, std::nullopt};
}

Engine::Adopted Engine::adoptChanged(Slot slot, const Monitor &monitor)
{
    Watched &watched = *m_watched[slot];
    if (watched.monitor == monitor)
        return {slot, false, std::nullopt};
    const bool targetChanged = watched.monitor.request.target != monitor.request.target;
    const bool newRhythm = targetChanged || watched.monitor.rules.interval != monitor.rules.interval;
    watched.monitor = monitor;
    if (targetChanged)
        watched.lastLook.reset();
    if (newRhythm) {
        cancelLook(watched);
        m_scheduler.remove(slot);
    }
    return {slot, newRhythm, event::Reconfigured{targetChanged}};
}

void Engine::restore(const std::vector<StateRow> &stored)
{
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    for (const StateRow &row : stored) {
        const auto slot = m_slots.constFind(row.monitor);
        if (slot != m_slots.cend())
            m_watched[*slot]->judge = decodeState(row.document, bridge);
    }
}

void Engine::beginRhythm(const std::vector<Slot> &slots)
{
    const Instant now = m_world.clock.now();
    const int count = static_cast<int>(slots.size());
    for (int i = 0; i < count; ++i) {
        const Watched &watched = *m_watched[slots[i]];
        if (!watched.judge.paused) {
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
    m_alarmClocks.forget(slot);
    m_slots.remove(m_watched[slot]->monitor.id);
    m_watched[slot].reset();
}

const Watched *Engine::find(const MonitorId &id) const
{
    const auto slot = m_slots.constFind(id);
    return slot == m_slots.cend() ? nullptr : m_watched[*slot].get();
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
    return slot == m_slots.cend() ? std::nullopt : m_scheduler.nextDue(*slot);
}

} // namespace vigia

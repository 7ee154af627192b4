// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/rows.h"
#include "engine/statecodec.h"

#include <algorithm>

namespace vigia {

namespace {

//! Calendar rules follow the wall clock, which may be set at any time: they are looked at again at
//! least this often (P7).
constexpr Duration calendarPeriod = std::chrono::seconds(10);

//! Sleep shorter than this is a rounding of two clocks read one after the other.
constexpr Duration shortestSleep = std::chrono::seconds(1);

//! The engine feels its own pulse; a longer pause means that this process got no processor, was
//! stopped, or hung: what looks and clocks say of that time says nothing about the targets (P15).
constexpr Duration pulse = std::chrono::milliseconds(500);
constexpr Duration longestPause = std::chrono::seconds(2);

//! What a prober may need beyond the timeout (its promise: 0.5 s), and a little of our own.
constexpr Duration answersWithin = std::chrono::seconds(1);

constexpr Slot nowhere = -1;

bool isInMaintenance(const std::vector<MaintenanceWindow> &windows, const Monitor &monitor, UtcTime now)
{
    return std::ranges::any_of(windows, [&](const MaintenanceWindow &window) {
        return (window.monitors.contains(monitor.name) || window.groups.contains(monitor.group))
            && isActive(window, now);
    });
}

//! What one host is, for the limit of looks at it at the same time.
QString hostOf(const Target &target)
{
    struct Host {
        QString operator()(const HttpTarget &http) const
        {
            if (const auto *secret = std::get_if<SecretRef>(&http.url))
                return secret->name;
            return QUrl(std::get<QString>(http.url)).host();
        }
    };
    return std::visit(Host{}, target);
}

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

Engine::Engine(const EngineWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_scheduler(
          world.clock, world.timers, world.limits, [this](Slot slot, Instant due) { beginLook(slot, due); },
          [this] { noticeSleep(); })
    , m_inquiry(world.prober,
          [this](const MonitorId &who, Witness witness, const QString &subject, Testimony said) {
              testify(who, witness, subject, said);
          })
    , m_recorder(world.store, world.clock, world.timers)
    , m_alarmTimer(world.timers.create([this] { ringAlarmClocks(); }))
    , m_calendarTimer(world.timers.create([this] { tickCalendar(); }))
    , m_pulseTimer(world.timers.create([this] {
        noticeSleep();
        m_pulseTimer->start(pulse);
    }))
    , m_sleptBefore(world.clock.slept())
    , m_lastAlive(world.clock.now())
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
    m_calendarTimer->start(calendarPeriod);
    m_pulseTimer->start(pulse);
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
        armAlarmClock(slots[i]);
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

// --- Looking ---------------------------------------------------------------------------------

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
    noticeSleep();
    Watched *watched = m_watched[slot].get();
    if (!watched || !watched->ticket || watched->look != look)
        return; // cancelled: whoever cancelled it has seen to what comes next
    watched->ticket.reset();
    ++m_looksFinished;
    const TimeBridge bridge = TimeBridge::at(m_world.clock);
    watched->lastLook = result;
    watched->lastCheck = watched->lookStarted;
    m_recorder.append(rowOf(watched->monitor, result, bridge.toUtc(watched->lookStarted)));
    judge(slot, event::Looked{result, watched->lookStarted});
    m_scheduler.finished(slot, quickRecheck(watched->judge, watched->monitor.rules));
}

void Engine::cancelLook(Watched &watched)
{
    if (!watched.ticket)
        return;
    const ProbeTicket ticket = *watched.ticket;
    watched.ticket.reset(); // its answer, which comes at once, is recognised as nobody's
    m_world.prober.cancel(ticket);
}

void Engine::lookNow(const MonitorId &id)
{
    const auto slot = m_slots.constFind(id);
    if (slot != m_slots.cend())
        m_scheduler.lookNow(*slot);
}

// --- Judging ---------------------------------------------------------------------------------

void Engine::apply(const MonitorId &id, const JudgeEvent &event)
{
    noticeSleep();
    const auto slot = m_slots.constFind(id);
    if (slot != m_slots.cend())
        judge(*slot, event);
}

void Engine::judge(Slot slot, const JudgeEvent &event)
{
    Watched &watched = *m_watched[slot];
    const JudgeState before = watched.judge;
    Judgement judgement = step(std::move(watched.judge), event, watched.monitor.rules, m_world.clock.now());
    watched.judge = std::move(judgement.state);
    DurableChange change = rowsOf(watched, before, judgement.effects, TimeBridge::at(m_world.clock), m_world.outbox);
    if (!change.isEmpty())
        m_recorder.record(std::move(change));
    if (before.paused != watched.judge.paused)
        followPause(slot);
    armAlarmClock(slot);
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
    if (watched.judge.paused) {
        cancelLook(watched);
        m_scheduler.remove(slot);
        return;
    }
    beginRhythm({slot});
}

//! A parent that is known to be down needs no look; one that is not watched cannot tell.
void Engine::askWitnesses(Slot slot, const effect::AskWitnesses &ask)
{
    const Monitor &monitor = m_watched[slot]->monitor;
    const MonitorId id = monitor.id;
    if (ask.need && monitor.need)
        m_inquiry.ask(id, Witness::Need, monitor.group, *monitor.need);
    for (const QString &name : ask.parents) {
        const auto parentSlot = m_slotsByName.constFind(name);
        const Watched *parent = parentSlot == m_slotsByName.cend() ? nullptr : m_watched[*parentSlot].get();
        if (!parent || parent->judge.paused) {
            judge(slot, event::Testified{Witness::Parent, Testimony::CannotTell, name});
            continue;
        }
        const Status status = shownStatus(parent->judge);
        if (status == Status::Down || status == Status::Unreachable) {
            judge(slot, event::Testified{Witness::Parent, Testimony::Silent, name});
            continue;
        }
        if (hasAnsweredSince(*parent, m_watched[slot]->judge, name)) {
            judge(slot, event::Testified{Witness::Parent, Testimony::Answered, name});
            continue;
        }
        ProbeRequest look = parent->monitor.request;
        look.timeout = witnessDeadline(monitor.rules);
        m_inquiry.ask(id, Witness::Parent, name, look);
        m_scheduler.lookNow(*parentSlot);
    }
}

void Engine::testify(const MonitorId &who, Witness witness, const QString &subject, Testimony said)
{
    noticeSleep();
    const auto slot = m_slots.constFind(who);
    if (slot != m_slots.cend())
        judge(*slot, event::Testified{witness, said, subject});
}

void Engine::tellChildren(Slot parent, Status before)
{
    const Watched &watched = *m_watched[parent];
    if (answers(before) || !answers(shownStatus(watched.judge)))
        return;
    const QList<Slot> children = m_children.value(watched.monitor.name);
    for (const Slot child : children)
        judge(child, event::ParentRecovered{});
}

// --- Time ------------------------------------------------------------------------------------

void Engine::armAlarmClock(Slot slot)
{
    Watched &watched = *m_watched[slot];
    const std::optional<Instant> wake = wakeAt(watched.judge, watched.monitor.rules);
    if (!wake || (watched.alarmClock && *watched.alarmClock <= *wake))
        return; // the one that is armed comes earlier and looks again
    watched.alarmClock = wake;
    m_alarmClocks.push({*wake, slot});
    if (m_alarmClocks.top().at == *wake)
        m_alarmTimer->start(*wake - m_world.clock.now());
}

void Engine::ringAlarmClocks()
{
    noticeSleep();
    const Instant now = m_world.clock.now();
    while (!m_alarmClocks.empty() && m_alarmClocks.top().at <= now) {
        const AlarmClock rung = m_alarmClocks.top();
        m_alarmClocks.pop();
        Watched *watched = m_watched[rung.slot].get();
        if (!watched || watched->alarmClock != rung.at)
            continue; // of a former monitor in this slot, or superseded by an earlier one
        watched->alarmClock.reset();
        const std::optional<Instant> wake = wakeAt(watched->judge, watched->monitor.rules);
        if (wake && *wake <= now)
            judge(rung.slot, event::Ticked{});
        else
            armAlarmClock(rung.slot);
    }
    if (!m_alarmClocks.empty())
        m_alarmTimer->start(m_alarmClocks.top().at - now);
}

//! Called before anything is judged, so that nothing is ever judged by what a sleep or a stall did to it.
void Engine::noticeSleep()
{
    const Duration slept = m_world.clock.slept();
    const Instant now = m_world.clock.now();
    const bool sleptNow = slept - m_sleptBefore >= shortestSleep;
    const bool stalled = now - m_lastAlive > longestPause;
    m_sleptBefore = std::max(m_sleptBefore, slept);
    m_lastAlive = now;
    if (!sleptNow && !stalled)
        return;
    m_inquiry.abandon();
    for (Slot slot = 0; slot < static_cast<Slot>(m_watched.size()); ++slot) {
        if (!m_watched[slot])
            continue;
        if (m_watched[slot]->ticket) {
            cancelLook(*m_watched[slot]);
            m_scheduler.finished(slot, std::nullopt);
        }
        judge(slot, event::Suspended{});
    }
    m_scheduler.spreadAnew();
}

void Engine::tickCalendar()
{
    noticeSleep();
    const UtcTime utc = m_world.clock.utc();
    Duration wait = calendarPeriod;
    for (const MaintenanceWindow &window : m_maintenance) {
        if (const auto change = nextChange(window, utc))
            wait = std::min(wait, std::max(*change - utc, Duration(1)));
    }
    for (const Slot slot : std::vector<Slot>(m_order)) {
        const Watched &watched = *m_watched[slot];
        const bool planned = isInMaintenance(m_maintenance, watched.monitor, utc);
        if (planned && !watched.judge.maintenance)
            judge(slot, event::MaintenanceBegan{});
        else if (!planned && watched.judge.maintenance)
            judge(slot, event::MaintenanceEnded{});
    }
    m_calendarTimer->start(wait);
}

} // namespace vigia

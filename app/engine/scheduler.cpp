// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include <algorithm>

namespace vigia {

Scheduler::Scheduler(const Clock &clock, Timers &timers, SchedulerLimits limits, Start start, Woken woken)
    : m_clock(clock)
    , m_limits(limits)
    , m_start(std::move(start))
    , m_woken(std::move(woken))
    , m_timer(timers.create([this] { wake(); }))
{
}

Scheduler::~Scheduler() = default;

void Scheduler::add(Slot slot, const QString &host, const SpreadStart &start, First first)
{
    if (slot >= static_cast<Slot>(m_entries.size()))
        m_entries.resize(static_cast<std::size_t>(slot) + 1);
    Entry &entry = m_entries[slot];
    Q_ASSERT(!entry.scheduled);
    const quint32 generation = entry.generation + 1;
    entry = Entry{.cadence = start.cadence,
        .host = host,
        .due = start.firstLook,
        .generation = generation,
        .scheduled = true,
        .pressing = first == First::Pressing};
    appoint(slot, start.firstLook);
    armTimer();
}

bool Scheduler::isScheduled(Slot slot) const
{
    return slot < static_cast<Slot>(m_entries.size()) && m_entries[slot].scheduled;
}

void Scheduler::remove(Slot slot)
{
    if (!isScheduled(slot))
        return;
    Entry &entry = m_entries[slot];
    endLook(entry);
    entry.scheduled = false;
    entry.waiting = false;
    ++entry.generation;
    armTimer();
}

void Scheduler::lookNow(Slot slot)
{
    if (!isScheduled(slot) || m_entries[slot].looking || m_entries[slot].waiting)
        return;
    appoint(slot, m_clock.now());
    armTimer();
}

void Scheduler::finished(Slot slot, std::optional<Duration> recheck)
{
    if (!isScheduled(slot) || !m_entries[slot].looking)
        return;
    Entry &entry = m_entries[slot];
    endLook(entry);
    const Instant now = m_clock.now();
    // After a look out of turn the next regular one keeps a distance, so that a target is not asked twice at once.
    const Duration distance = entry.cadence.isRegular(entry.due) ? Duration::zero() : entry.cadence.interval / 4;
    const Instant regular = entry.cadence.nextAfter(now + distance);
    entry.pressing = recheck.has_value();
    appoint(slot, recheck ? std::min(now + *recheck, regular) : regular);
    armTimer();
}

void Scheduler::spreadAnew()
{
    const Instant now = m_clock.now();
    const int count = static_cast<int>(std::ranges::count_if(m_entries, &Entry::scheduled));
    int index = 0;
    for (Slot slot = 0; slot < static_cast<Slot>(m_entries.size()); ++slot) {
        Entry &entry = m_entries[slot];
        if (!entry.scheduled)
            continue;
        const SpreadStart start = spreadStart(now, entry.cadence.interval, index++, count);
        entry.cadence = start.cadence;
        if (entry.looking || entry.waiting)
            continue;
        entry.pressing = false;
        appoint(slot, start.firstLook);
    }
    armTimer();
}

std::optional<Instant> Scheduler::nextDue(Slot slot) const
{
    if (!isScheduled(slot))
        return std::nullopt;
    return m_entries[slot].due;
}

//! Only the appointment made last is kept; older ones are recognised by their time and dropped.
void Scheduler::appoint(Slot slot, Instant due)
{
    Entry &entry = m_entries[slot];
    entry.due = due;
    m_appointments.push({due, slot, entry.generation});
}

void Scheduler::wake()
{
    m_woken();
    m_waking = true;
    m_placeFreed = false;
    const Instant now = m_clock.now();
    growOld(now);
    collectDue(now);
    startPressing(now);
    startWaiting(now);
    m_waking = false;
    armTimer();
}

void Scheduler::collectDue(Instant now)
{
    while (!m_appointments.empty() && m_appointments.top().due <= now) {
        const Appointment appointment = m_appointments.top();
        m_appointments.pop();
        Entry &entry = m_entries[appointment.slot];
        const bool current = entry.scheduled && entry.generation == appointment.generation
            && entry.due == appointment.due && !entry.waiting && !entry.looking;
        if (!current)
            continue;
        entry.waiting = true;
        (entry.pressing ? m_pressing : m_waiting).push_back(appointment.slot);
    }
}

void Scheduler::growOld(Instant now)
{
    while (!m_youths.empty() && m_youths.front().until <= now) {
        Entry &entry = m_entries[m_youths.front().slot];
        if (entry.generation == m_youths.front().generation && entry.young && entry.started + m_limits.youth <= now)
            endYouth(entry);
        m_youths.pop_front();
    }
}

void Scheduler::startPressing(Instant now)
{
    while (!m_pressing.empty() && m_inFlight < m_limits.inFlight) {
        const Slot slot = m_pressing.front();
        m_pressing.pop_front();
        if (m_entries[slot].waiting)
            begin(slot, now);
    }
}

//! In order of their turn; one whose host is busy is passed over without losing its place.
void Scheduler::startWaiting(Instant now)
{
    std::deque<Slot> stillWaiting;
    while (!m_waiting.empty() && m_inFlight < m_limits.inFlight && m_young < m_limits.young) {
        const Slot slot = m_waiting.front();
        m_waiting.pop_front();
        Entry &entry = m_entries[slot];
        if (!entry.waiting)
            continue; // removed meanwhile
        if (mayStart(entry))
            begin(slot, now);
        else
            stillWaiting.push_back(slot);
    }
    m_waiting.insert(m_waiting.begin(), stillWaiting.begin(), stillWaiting.end());
}

bool Scheduler::mayStart(const Entry &entry) const
{
    return m_youngByHost.value(entry.host) < m_limits.youngPerHost;
}

void Scheduler::begin(Slot slot, Instant now)
{
    Entry &entry = m_entries[slot];
    entry.waiting = false;
    entry.pressing = false;
    entry.looking = true;
    entry.young = true;
    entry.started = now;
    ++m_inFlight;
    ++m_young;
    ++m_youngByHost[entry.host];
    m_youths.push_back({now + m_limits.youth, slot, entry.generation});
    m_start(slot, entry.due);
}

void Scheduler::endYouth(Entry &entry)
{
    if (!entry.young)
        return;
    entry.young = false;
    --m_young;
    const auto host = m_youngByHost.find(entry.host);
    if (--*host == 0)
        m_youngByHost.erase(host);
}

void Scheduler::endLook(Entry &entry)
{
    if (!entry.looking)
        return;
    endYouth(entry);
    entry.looking = false;
    --m_inFlight;
    m_placeFreed = true;
}

void Scheduler::armTimer()
{
    if (m_waking)
        return;
    const Instant now = m_clock.now();
    std::optional<Instant> next;
    if (!m_appointments.empty())
        next = m_appointments.top().due;
    if (!m_waiting.empty() || !m_pressing.empty()) {
        // Who still waits after wake() waits for a place: one that was freed, or the next that grows old.
        Instant place = now + m_limits.youth;
        if (m_placeFreed)
            place = now;
        else if (!m_youths.empty())
            place = m_youths.front().until;
        if (!next || place < *next)
            next = place;
    }
    if (next)
        m_timer->start(*next - now);
    else
        m_timer->stop();
}

} // namespace vigia

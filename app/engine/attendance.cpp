// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/attendance.h"

namespace vigia {

Attendance::Attendance(Recorder &recorder, const Clock &clock, Timers &timers)
    : m_recorder(recorder)
    , m_clock(clock)
    , m_timer(timers.create([this] { giveLifeSign(); }))
{
    m_timer->start(lifeSignEvery);
}

Attendance::~Attendance()
{
    m_recorder.noteAlive(m_clock.utc());
}

void Attendance::begin(std::optional<UtcTime> lastAlive)
{
    if (lastAlive)
        record(*lastAlive, GapRow::Why::Off);
    m_recorder.noteAlive(m_clock.utc());
}

void Attendance::missed(const Lapse &lapse)
{
    record(m_clock.utc() - (lapse.to - lapse.from), lapse.asleep ? GapRow::Why::Asleep : GapRow::Why::Stalled);
}

void Attendance::giveLifeSign()
{
    m_recorder.noteAlive(m_clock.utc());
    m_timer->start(lifeSignEvery);
}

//! A clock that was set back makes no gap (P7).
void Attendance::record(UtcTime from, GapRow::Why why)
{
    const UtcTime to = m_clock.utc();
    if (ageOf(from, to) < shortestGap)
        return;
    DurableChange change;
    change.gaps.push_back({from, to, why});
    m_recorder.record(std::move(change));
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pulse.h"
#include "engine/recorder.h"

namespace vigia {

//! Keeps the times in which nobody watched (P6, P12), and the life signs that tell, after the end of this
//! process, when it ended.
class Attendance
{
public:
    static constexpr Duration lifeSignEvery = std::chrono::minutes(1);
    //! What is shorter lies within the rhythm of the looks.
    static constexpr Duration shortestGap = std::chrono::seconds(10);

    Attendance(Recorder &recorder, const Clock &clock, Timers &timers);
    ~Attendance();
    Attendance(const Attendance &) = delete;
    Attendance &operator=(const Attendance &) = delete;

    //! Watching begins; \a lastAlive: when a former process was last seen alive.
    void begin(std::optional<UtcTime> lastAlive);
    void missed(const Lapse &lapse);

private:
    void giveLifeSign();
    void record(UtcTime from, GapRow::Why why);

    Recorder &m_recorder;
    const Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
};

} // namespace vigia

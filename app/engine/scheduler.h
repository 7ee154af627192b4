// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cadence.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <vector>

namespace vigia {

//! The place of a monitor in the engine's tables; given anew after it was removed.
using Slot = int;

//! How many looks may be in progress. A look that takes longer than `youth` waits for its target,
//! not for us, and stops counting against the first two: a slow target delays nobody.
//!
//! Pressing looks – the first of a monitor, which is promised within ten seconds, and those that
//! confirm what another saw, on which the promised alarm delay rests (P4) – go before all others and
//! keep to the last limit only. They need none of their own: first looks are spread over `startSpread`,
//! and there is one confirmation for a look that has ended. So the promise of the first look ends where
//! more than `inFlight` targets hang at once.
struct SchedulerLimits {
    int young = 256; //!< looks younger than `youth`, in all
    int youngPerHost = 6; //!< … to one host
    int inFlight = 4000; //!< in all, whatever their age: descriptors are finite
    Duration youth = std::chrono::seconds(1);
};

//! Says when which monitor is looked at. Fixed rate, spread start, one look per monitor at a time;
//! a look that is due while the last goes on is left out, never piled up.
class Scheduler
{
public:
    //! Begin a look; \a due is when it should have begun. Answered with finished().
    using Start = std::function<void(Slot slot, Instant due)>;

    //! Time has passed and looks may be about to begin: the moment to notice a sleep.
    using Woken = std::function<void()>;

    Scheduler(const Clock &clock, Timers &timers, SchedulerLimits limits, Start start, Woken woken);
    ~Scheduler();

    enum class First { Pressing, InTurn };
    //! Starts the rhythm of a slot that is not scheduled. \a host groups looks for youngPerHost.
    void add(Slot slot, const QString &host, const SpreadStart &start, First first = First::Pressing);
    //! A look in progress is forgotten: its finished() must not come. A slot that is not scheduled is left alone,
    //! here and in the calls below.
    void remove(Slot slot);
    //! Looks at once, out of turn, as soon as the limits allow; one in progress is not disturbed.
    void lookNow(Slot slot);
    //! The look that was started is over. With \a recheck the next one comes that long from now, and presses.
    void finished(Slot slot, std::optional<Duration> recheck);
    //! After a suspend: every rhythm begins anew, spread as at a start. Looks in progress go on.
    void spreadAnew();

    bool isScheduled(Slot slot) const;
    //! When the next look is due; absent while the slot is not scheduled.
    std::optional<Instant> nextDue(Slot slot) const;
    int inFlight() const { return m_inFlight; }

private:
    struct Entry {
        Cadence cadence;
        QString host;
        Instant due;
        quint32 generation = 0; //!< tells this entry's appointments from those of a former life
        bool scheduled = false;
        bool pressing = false; //!< the look that is due
        bool waiting = false;
        bool looking = false;
        bool young = false;
        Instant started;
    };
    struct Appointment {
        Instant due;
        Slot slot;
        quint32 generation;
        friend bool operator>(const Appointment &a, const Appointment &b) { return a.due > b.due; }
    };
    struct Youth {
        Instant until;
        Slot slot;
        quint32 generation;
    };

    void appoint(Slot slot, Instant due);
    void wake();
    void collectDue(Instant now);
    void growOld(Instant now);
    void startPressing(Instant now);
    void startWaiting(Instant now);
    bool mayStart(const Entry &entry) const;
    void begin(Slot slot, Instant now);
    void endYouth(Entry &entry);
    void endLook(Entry &entry);
    void armTimer();

    const Clock &m_clock;
    const SchedulerLimits m_limits;
    const Start m_start;
    const Woken m_woken;
    std::unique_ptr<Timer> m_timer;
    std::vector<Entry> m_entries;
    std::priority_queue<Appointment, std::vector<Appointment>, std::greater<>> m_appointments;
    std::deque<Slot> m_pressing; //!< wait, and go first
    std::deque<Slot> m_waiting;
    std::deque<Youth> m_youths;
    QHash<QString, int> m_youngByHost;
    int m_young = 0;
    int m_inFlight = 0;
    bool m_waking = false;
    bool m_placeFreed = false; //!< since the last wake()
};

} // namespace vigia

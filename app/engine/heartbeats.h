// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heartbeatschedule.h"
#include "domain/secrets.h"
#include "engine/alarmclocks.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace vigia {

//! One that is not known here, so that whoever shows it is refused.
struct MissingSecret {
    QString name;
    SecretError why = SecretError::Unavailable;
};

//! Whose reports cannot be taken, and for want of what.
struct Deafness {
    bool isToAll = false; //!< nobody can be heard
    QHash<Slot, MissingSecret> secrets; //!< else only who shows that one

    bool isTo(Slot slot) const { return isToAll || secrets.contains(slot); }
};

//! What the monitors that report have said, and when the next sign of life is missing. A missing one goes
//! on being said, so that it is known for how long.
class Heartbeats
{
public:
    //! What is to be judged: a report, or that one is missing since \a startedAt.
    using Look = std::function<void(Slot slot, const ProbeResult &result, Instant startedAt)>;

    //! Silence is noticed so much later at most: ten thousand that are silent are not ten thousand awakenings a minute.
    static constexpr Duration together = std::chrono::milliseconds(200);
    static constexpr Duration sayAgain = std::chrono::minutes(1); //!< what is missing
    //! After a start, an outage goes on if nothing was heard for so long.
    static constexpr Duration soon = std::chrono::seconds(70);

    //! \a woken: see Scheduler::Woken.
    Heartbeats(const Clock &clock, Timers &timers, Look look, Scheduler::Woken woken);

    //! Watches \a slot from now on, of which \a state is known. It has its whole time (P6).
    void watch(Slot slot, const HeartbeatTarget &target, const SenderState &state);
    struct OpenOutage {
        ProbeResult evidence;
        Instant since;
    };

    //! Watches it from now on, as after a start; before, it could be heard until \a heardUntil, or nothing was asked of
    //! it. A report that is recent enough is judged, unless \a outage came after it: that is said again soon if nothing
    //! is heard.
    void restore(Slot slot, const HeartbeatTarget &target, const SenderState &state,
        const std::optional<OpenOutage> &outage, std::optional<Instant> heardUntil);
    //! What is expected changed: nobody is late by that alone. A slot that is not watched is left alone, here and in
    //! the calls below.
    void change(Slot slot, const HeartbeatTarget &target);
    void forget(Slot slot);

    bool has(Slot slot) const { return m_senders.contains(slot); }
    //! Of a slot that is watched.
    const SenderState &state(Slot slot) const { return m_senders.constFind(slot)->state; }
    //! What is, or will be, missing; absent: nothing is expected.
    std::optional<Overdue> overdue(Slot slot) const;

    void take(Slot slot, const Beat &beat);
    //! Nothing was asked of it until now; \a outage: see restore().
    void listenAnew(Slot slot, const std::optional<ProbeResult> &outage);
    //! Nobody listened since \a from until now.
    void missTime(Instant from);
    //! Whose reports cannot be taken. While they cannot, silence is ours, and whoever should have reported is not known
    //! to be well any more; of who can be heard again that time was missed.
    void setDeafness(const Deafness &deafness);
    //! What is missing of it is said now, not only when it is time again.
    void sayNow(Slot slot) { ring(slot); }
    //! This process stood still since \a from until now; what is silent goes on growing old between such times.
    void leaveOut(Instant from);
    //! The wall clock may have been set: calendars are read anew, and what is kept is dated by it.
    void readCalendars();
    //! Of whom, since the last call, something else became known than what they said: for it to be kept.
    QSet<Slot> takeExcused() { return std::exchange(m_excused, {}); }

private:
    struct SenderEntry {
        HeartbeatTarget target;
        SenderState state;
        std::optional<ProbeResult> outage; //!< to be said again
        Instant outageSaidAt;
    };

    void add(Slot slot, const HeartbeatTarget &target, const SenderState &state);
    void ring(Slot slot);
    void sayAgainSoon(Slot slot, const std::optional<ProbeResult> &outage);
    void missTime(Slot slot, Instant from, const std::optional<ProbeResult> &outage);
    void setClock(Slot slot);
    Moment moment() const { return {m_clock.now(), m_clock.utc()}; }

    const Clock &m_clock;
    const Look m_look;
    AlarmClocks m_clocks;
    QHash<Slot, SenderEntry> m_senders;
    Deafness m_deafness;
    QSet<Slot> m_excused;
    Duration m_wallClock; //!< ahead of the one that never steps, when what is kept was dated last
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/prober.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vigia::test {

//! A world in which time passes only when told to: clock, timers and deferred calls in one order.
//! Nothing is random and nothing waits; a day takes as long as its work does.
class SimulatedWorld final : public Clock, public Timers
{
public:
    Instant now() const override { return m_now; }
    Duration slept() const override { return m_slept; }
    UtcTime utc() const override { return UtcTime(m_now.time_since_epoch() + m_wallOffset); }
    std::unique_ptr<Timer> create(std::function<void()> onTimeout) override;

    //! Carried out at the present moment, after everything that is going on.
    void defer(std::function<void()> call);
    //! Carried out when so much time has passed.
    void after(Duration delay, std::function<void()> call);
    //! Lets time pass, with everything that falls due in between, in order.
    void advance(Duration duration);
    //! The computer sleeps: nothing runs meanwhile, and timers do not count it, as the system's do not.
    void sleep(Duration duration);
    //! This process gets no processor: time passes, nothing runs, and it was no sleep.
    void stall(Duration duration) { m_now += duration; }
    //! Somebody, or NTP, sets the wall clock.
    void stepWallClock(Duration by) { m_wallOffset += by; }
    void setUtc(UtcTime utc) { m_wallOffset = utc.time_since_epoch() - m_now.time_since_epoch(); }

private:
    friend class SimulatedTimer;
    using Key = std::pair<Duration, quint64>; //!< by the time the computer was awake

    Key schedule(Duration delay, std::function<void()> call);
    Instant timeOf(Key key) const { return Instant(key.first + m_slept); }

    Instant m_now{std::chrono::hours(1000)};
    Duration m_slept{0};
    Duration m_wallOffset{std::chrono::hours(24 * 365 * 50)};
    std::map<Key, std::function<void()>> m_calls;
    quint64 m_last = 0;
};

//! Answers looks as a script says, after the time it says.
class ScriptedProber final : public Prober
{
public:
    struct Look {
        ProbeResult result;
        Duration takes{10};
    };
    //! Called when a look begins; absent: it hangs until its timeout.
    using Script = std::function<std::optional<Look>(const ProbeRequest &request, Instant now)>;

    explicit ScriptedProber(SimulatedWorld &world)
        : m_world(world)
    {
    }

    Script script = [](const ProbeRequest &, Instant) { return passes(); };
    bool ignoreTimeouts = false; //!< a look takes as long as the script says, whatever was promised
    std::function<void(const ProbeRequest &, Instant)> onStart = [](const ProbeRequest &, Instant) {};

    ProbeTicket start(const ProbeRequest &request, Done done) override;
    void cancel(ProbeTicket ticket) override;

    int inFlight() const { return static_cast<int>(m_open.size()); }
    int started() const { return m_started; }

    static std::optional<Look> passes(Duration takes = Duration(10));
    static std::optional<Look> fails(Cause cause = Cause::UnexpectedStatus, Duration takes = Duration(10));

private:
    void answer(ProbeTicket ticket, const ProbeResult &result);

    SimulatedWorld &m_world;
    std::map<ProbeTicket, Done> m_open;
    std::uint64_t m_last = 0;
    int m_started = 0;
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vitals.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace vigia {

//! Asks every part for a sign of life, again and again, for those who must know whether Vigia lives: the service
//! manager's watchdog, `/healthz`. Engine's thread; whoever asks from elsewhere must not wait for an answer for ever.
class Checkup final
{
public:
    static constexpr Duration usual = std::chrono::seconds(10);

    struct Parts {
        std::function<bool()> isKeepingUp; //!< no look is overdue, if only because there is none
        std::function<quint64()> looksFinished; //!< an overloaded computer is late, and alive
        std::function<void(std::function<void()> answered)> askStore; //!< whatever its answer is
        //! Since when the slowest way to people has been at the same step; absent: none is at any.
        std::function<std::optional<Instant>()> outboxBusySince;
        //! When the listener's thread did something last; absent: nothing is listened to.
        std::function<std::optional<Instant>()> listenerMoved;
        std::function<std::optional<Instant>()> botBusySince; //!< absent: it waits for no answer
    };

    Checkup(const Clock &clock, Timers &timers, Parts parts);

    //! From now on everybody is asked at least so often.
    void hurry(Duration every);
    //! The part that has shown no life within its deadline; absent: all is alive.
    std::optional<Ailment> ailment(const VitalDeadlines &deadlines = {}) const;

private:
    void turn();
    void askStore();
    Instant awake() const;

    const Clock &m_clock;
    const Parts m_parts;
    Vitals m_vitals;
    Duration m_every = usual;
    quint64 m_looksFinished = 0;
    std::optional<Instant> m_busySince;
    std::optional<Instant> m_botBusySince;
    std::optional<Instant> m_listenerMoved;
    bool m_storeAsked = false; //!< and has not answered yet
    std::unique_ptr<Timer> m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace vigia

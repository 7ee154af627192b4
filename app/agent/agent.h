// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatrhythm.h"
#include "agent/beatsender.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>

namespace vigia {

//! Sends beats until it is destroyed, one at a time.
class Agent final
{
public:
    struct World {
        BeatSender &sender;
        const Clock &clock;
        Timers &timers;
        std::function<double()> dice; //!< anywhere in [0, 1)
    };
    using Say = std::function<void(const BeatNews &)>;

    //! What \a world names outlives this. The first beat leaves with the next turn of the event loop.
    Agent(World world, BeatOrder order, Say say);

private:
    //! Timers do not count a sleep: whether there was one is looked at this often.
    static constexpr Duration lookEvery = std::chrono::seconds(2);

    void look();
    void beat();
    void ended(const DeliveryOutcome &outcome);

    const World m_world;
    const BeatOrder m_order;
    const Say m_say;
    BeatRhythm m_rhythm;
    Instant m_next;
    Duration m_slept;
    bool m_sending = false;
    bool m_sleptMeanwhile = false; //!< what is being sent left before the sleep
    std::unique_ptr<Timer> m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "world/clock.h"
#include "world/timers.h"

#include <memory>
#include <optional>
#include <utility>

namespace vigia {

//! Keeps until when reports could be taken, so that the next process knows for how long nobody listened. Often at first
//! and then once a minute: of a process that is killed half of its time counts at least.
class Hearing
{
public:
    static QString storeKey();
    static constexpr Duration firstSign = std::chrono::seconds(1);
    static constexpr Duration signEvery = std::chrono::minutes(1);

    //! Nobody can be heard yet.
    Hearing(Store &store, const Clock &clock, Timers &timers);
    Hearing(const Hearing &) = delete;
    Hearing &operator=(const Hearing &) = delete;

    //! A former process could hear until then, as far as what it kept says; without that, until \a lastAlive.
    void begin(const QByteArray &kept, std::optional<UtcTime> lastAlive);
    //! Until when a former process could hear, once; absent: nothing is known of one.
    std::optional<Instant> takeBefore() { return std::exchange(m_before, std::nullopt); }
    //! From now on reports can be taken, or cannot.
    void set(bool hears);
    //! This process ends, and could hear until \a at if at all.
    void end(Instant at);

private:
    void giveSign();
    void keep(UtcTime until);

    Store &m_store;
    const Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    Duration m_wait = firstSign;
    bool m_hears = false;
    std::optional<Instant> m_before;
};

} // namespace vigia

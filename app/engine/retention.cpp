// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retention.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration longest = std::chrono::days(30);
constexpr Duration every = std::chrono::hours(1);
//! Measured: 31 bytes a row (docs/database.md).
constexpr double mostRows = 500e6 / 31;

} // namespace

Duration resultRetention(const std::vector<const Watched *> &monitors)
{
    double perMillisecond = 0;
    for (const Watched *watched : monitors)
        perMillisecond += 1.0 / double(watched->monitor.rules.interval.count());
    if (perMillisecond <= 0)
        return longest;
    const double affordable = mostRows / perMillisecond;
    return affordable < double(longest.count()) ? Duration(Duration::rep(affordable)) : longest;
}

Retention::Retention(Store &store, const Clock &clock, Timers &timers, Monitors monitors)
    : m_store(store)
    , m_clock(clock)
    , m_monitors(std::move(monitors))
    , m_timer(timers.create([this] { prune(); }))
{
    m_timer->start(every);
}

void Retention::prune()
{
    // A failure here needs no words of its own: the next commit meets the same storage and tells.
    m_store.prune(m_clock.utc() - resultRetention(m_monitors()), [](const Result<void, StoreError> &) {});
    m_timer->start(every);
}

} // namespace vigia

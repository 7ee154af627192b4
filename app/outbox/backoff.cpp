// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/backoff.h"

#include <QHashFunctions>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration shortest = std::chrono::seconds(5);
constexpr Duration longest = std::chrono::minutes(10);
constexpr int doublings = 7; // 5 s × 2⁷ is above the longest

} // namespace

Duration backOff(int attempts, const std::optional<Duration> &retryAfter, const QString &key)
{
    const Duration wait = std::min<Duration>(shortest * (1 << std::clamp(attempts - 1, 0, doublings)), longest);
    const auto spread = static_cast<Duration::rep>(qHash(key, std::size_t(attempts)) % 401); // 0 – 400 ‰
    const Duration jittered = wait * (800 + spread) / 1000;
    return std::max(jittered, std::min(retryAfter.value_or(Duration::zero()), deliveryPatience));
}

} // namespace vigia

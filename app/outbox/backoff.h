// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

#include <optional>

namespace vigia {

//! The wait before attempt \a attempts + 1 (P3): 5 s, doubled each time, at most 10 min; longer where the
//! provider asked for \a retryAfter, but never more than a day. A fifth of it more or less, decided by \a key,
//! so that many that failed together do not come back together.
Duration backOff(int attempts, const std::optional<Duration> &retryAfter, const QString &key);

//! After so long nobody tries any more.
inline constexpr Duration deliveryPatience = std::chrono::hours(24);

} // namespace vigia

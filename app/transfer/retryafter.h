// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>

#include <optional>

namespace vigia {

//! `Retry-After` (RFC 9110, 10.2.3): seconds, or a date, which is compared with \a serverDate, the `Date` of the same
//! answer, so that no clock but the server's matters. 0 – 24 h; absent for what is neither.
std::optional<Duration> parseRetryAfter(const QByteArray &value, const QByteArray &serverDate);

} // namespace vigia

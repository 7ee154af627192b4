// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QString>

#include <optional>

namespace vigia {

//! Reads `500ms 20s 5m 2h 1d`: one whole number and one unit, no sign, no spaces, at most 3650 days.
//! Absent for anything else.
std::optional<Duration> parseDuration(QStringView text);

//! The shortest text that parseDuration() reads back as \a duration: `90s`, `2h`, `1500ms`.
//! \a duration is not negative.
QString formatDuration(Duration duration);

} // namespace vigia

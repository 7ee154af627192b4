// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/arguments.h"

// One value at a time; the errors still lack the verb.

namespace vigia {

//! `500ms 20s 5m 2h 1d`; nothing is a duration only where \a mayBeZero.
Result<Duration, UsageError> readDuration(const QString &text, const QString &where, bool mayBeZero = false);

//! `200-299,304`: statuses and ranges of them, 100–599.
Result<std::vector<StatusRange>, UsageError> readStatusRanges(const QString &text);

//! An address that check can look at.
Result<QString, UsageError> readTarget(const QString &text);

//! An address that beats can be sent to.
Result<QString, UsageError> readSignalAddress(const QString &text);

} // namespace vigia

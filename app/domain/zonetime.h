// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

// What the clocks on the wall of a zone show, and when. Wall clock readings are written as if they were UTC.

namespace vigia {

QDateTime toDateTime(UtcTime time);
UtcTime toUtcTime(const QDateTime &time);

//! By its IANA name, or `local`; absent where this computer does not know it.
std::optional<QTimeZone> zoneNamed(const QByteArray &name);

//! The wall clock reading as if it were UTC.
UtcTime readingOf(QDate date, QTime time);
//! What the clocks of \a zone show at \a moment.
UtcTime readingAt(const QTimeZone &zone, UtcTime moment);

//! The first moment at which the wall clock shows \a reading or later.
UtcTime firstAt(const QTimeZone &zone, UtcTime reading);
//! The last moment before which the wall clock shows less than \a reading: where the clocks go
//! back over it, the second time it is shown.
UtcTime lastAt(const QTimeZone &zone, UtcTime reading);

} // namespace vigia

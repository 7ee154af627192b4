// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "wording/language.h"

#include <QDateTime>
#include <QTimeZone>

namespace vigia {

//! How long something lasted or lasts: `45 s`, `12 min`, `2 h 10 min`, `3 d 4 h`. At most two units,
//! the rest is left off; less than a second is `0 s`.
QString durationText(Duration duration, const Language &language);

//! A setting or a measured time, exactly: `800 ms`, `1.2 s`, `10 s`, `90 s`, then as durationText().
QString preciseDurationText(Duration duration, const Language &language);

//! A time that is longer than \a limit, with as many digits as it takes to see that: `1.2 s`, `1.004 ms`.
QString longerTimeText(std::chrono::microseconds time, Duration limit, const Language &language);

//! How long an answer took, to the millisecond: `0.123 s`.
QString answerTimeText(std::chrono::microseconds time, const Language &language);

//! A date and a time of day as momentText() writes them, for those who ask for a pattern.
QString dateTimePattern(const Language &language);

//! `3 March 2026`, in \a zone.
QString dateText(const QDateTime &time, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! `3 March 2026, 14:05 CET`, in \a zone.
QString momentText(UtcTime time, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! One that lies ahead, for who waits for it: `Mon 30 Nov 03:00`, with the year where that is not the one of \a now; on
//! the clocks of \a zone.
QString aheadText(UtcTime time, UtcTime now, const Language &language, const QTimeZone &zone);

} // namespace vigia

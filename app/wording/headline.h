// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/standing.h"
#include "wording/language.h"

#include <QStringList>
#include <QTimeZone>

// The one sentence that answers "is all well?": of everything, of a group, of a selection.

namespace vigia {

//! `All 42 up`, `2 down: Shop, Mail`, `1 warning: Mail`. One sentence without a full stop, plain text.
QString headlineText(const Standing &standing, const QStringList &names, const Language &language);

//! What headlineText() did not say: `39 up · 1 paused · alerts held for 2 monitors`; empty where it said all.
QString remainderText(const Standing &standing, const Language &language);

//! `alerts held for 2 monitors`; empty where none are.
QString heldText(const Standing &standing, const Language &language);

//! `alerts held until 15:00 (1 h 5 min left)`, with the date where that is not \a now's.
QString heldUntilText(
    UtcTime until, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());
//! The same where nobody knows when it is read: always with the date.
QString heldUntilText(UtcTime until, const Language &language);

//! `Away until 18:00 (3 h 5 min left): messages go to “oncall”`.
QString awayText(
    const AwayView &away, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! `This computer has no connection since 14:02`.
QString noConnectionText(
    UtcTime since, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! `14:02` of the day of \a now, else `3 March 2026, 14:02`.
QString timeOfDayText(
    UtcTime time, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace vigia

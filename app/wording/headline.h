// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>

// The one sentence that answers "is all well?": of everything, of a group, of a selection.

namespace vigia {

//! How monitors stand, counted. Each monitor is in one count only.
struct Standing {
    int up = 0;
    int warning = 0;
    int down = 0; //!< and nobody acknowledged it
    int acknowledged = 0; //!< down
    int onTrial = 0; //!< down, but added just now and never watched
    int affected = 0;
    int unknown = 0;
    int maintenance = 0;
    int paused = 0;
    friend bool operator==(const Standing &, const Standing &) = default;

    int total() const;
    void count(const MonitorView &monitor, int by = 1);
};

//! What a sentence names: those of the worst count that is not zero, the most urgent first. Only the
//! first few are said, so no more than these need to be here.
inline constexpr int namesInHeadline = 3;

//! True for a monitor of the count that headlineText() names.
bool isNamed(const Standing &standing, const MonitorView &monitor);

//! `All 42 up`, `2 down: Shop, Mail`, `1 warning: Mail`. One sentence without a full stop, plain text.
QString headlineText(const Standing &standing, const QStringList &names, const Language &language);

//! What headlineText() did not say: `39 up, 1 paused`; empty where it said all.
QString remainderText(const Standing &standing, const Language &language);

//! `This computer has no connection since 14:02`.
QString noConnectionText(
    UtcTime since, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! `14:02` of the day of \a now, else `3 March 2026, 14:02`.
QString timeOfDayText(
    UtcTime time, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace vigia

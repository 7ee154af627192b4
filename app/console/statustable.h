// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QTimeZone>

namespace vigia {

struct TableStyle {
    bool coloured = false; //!< ANSI sequences, on a terminal only
    bool cut = false; //!< what is long ends in `…`, for eyes only: a script needs the whole name
    UtcTime now; //!< what "since" is measured to
};

//! `vigia status`: what is wrong with Vigia itself, a sentence for the whole, then a line for each
//! monitor, worst first, otherwise in the person's order: shape, name, state, how long, reason.
//! Whatever names and reasons hold, nothing but the colours reaches the terminal as a command.
QString statusTable(const StatusView &view, const TableStyle &style, const Language &language);

//! The sentence: `All 42 up`, `7 down, 3 acknowledged: Shop, Mail, …`.
QString overallSentence(const StatusView &view, const Language &language);

} // namespace vigia

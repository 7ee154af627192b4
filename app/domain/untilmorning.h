// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QTimeZone>

namespace vigia {

//! From \a now until eight o'clock of the next day in \a zone; over a change of the clocks too.
Duration untilTomorrowMorning(UtcTime now, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace vigia

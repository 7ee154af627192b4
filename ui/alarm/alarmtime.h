// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "wording/language.h"

#include <QTimeZone>

namespace vigia {

//! How long it lasts, counting while one looks: with seconds below an hour.
QString countingText(Duration duration, const Language &language);

//! `14:02` of today, else with its date.
QString sinceText(
    UtcTime since, UtcTime now, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "wording/language.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace vigia {

//! Moments of one story, in its order, as momentText() writes one; with seconds – `3 March 2026, 14:05:07 CET` – what
//! lies less than a minute from the one before or behind it: `from 14:03 to 14:03` would tell nobody anything.
QStringList momentTexts(
    const std::vector<UtcTime> &moments, const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace vigia

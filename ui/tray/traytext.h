// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/traystate.h"
#include "wording/language.h"

#include <QTimeZone>

namespace vigia {

//! The first line: how everything stands.
QString trayHeadline(
    const TrayState &state, const Language &language, UtcTime now, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! The headline, the worst five with since when, and what else must be known. Plain text, also for
//! those who look for markup in it.
QString trayTooltip(
    const TrayState &state, const Language &language, UtcTime now, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! Panels and toolkits guess whether a text is markup, and nothing tells them: so each `<` becomes a `‹`,
//! which begins no tag anywhere.
QString neverMarkup(QString text);

} // namespace vigia

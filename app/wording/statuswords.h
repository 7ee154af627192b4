// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

// The words of docs/GLOSSARY.md for the states, whole or in parts.

namespace vigia {

//! Why a state is unknown: `not checked yet`, `this computer has no connection` …
QString unknownReasonText(UnknownReason reason, const Language &language);

//! The word alone, as in a legend: `Up`, `Warning`, `Down`, `Unknown`, `Maintenance`, `Paused`.
QString statusWord(Status status, const Language &language);

//! The state of a monitor in its full words: `Warning: slow`, `Down, acknowledged`, `Unknown: not
//! checked yet`, `Affected by Router`.
QString statusText(const MonitorView &monitor, const Language &language);

//! What the state rests on, as a part of a sentence: `HTTP 503 in 0.210 s`. Empty where the state
//! has said it all (paused, maintenance, affected by another).
QString stateReasonText(const MonitorView &monitor, const Language &language);

QString severityText(Severity severity, const Language &language);

//! `3 monitors`.
QString monitorCountText(int count, const Language &language);

//! Vigia's own trouble, a whole sentence.
QString healthText(const HealthView::Trouble &trouble, const Language &language);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

// The words of docs/GLOSSARY.md for the states, whole or in parts.

namespace vigia {

//! Why a state is unknown: `not checked yet`, `this computer has no connection` …
QString unknownReasonText(UnknownReason reason, const Language &language);
//! The same of a monitor: `failed once, looking again` says more than that nothing is known yet.
QString unknownReasonText(const MonitorView &monitor, const Language &language);
//! Not known yet, and the looks so far failed.
bool isBeingConfirmed(const MonitorView &monitor);

//! The word alone, as in a legend: `Up`, `Warning`, `Down`, `Unknown`, `Maintenance`, `Paused`.
QString statusWord(Status status, const Language &language);

//! The state of a monitor in its full words: `Warning: slow`, `Down, acknowledged`, `Unknown: not
//! checked yet`, `Affected by Router`.
QString statusText(const MonitorView &monitor, const Language &language);

//! \a words of \a monitor, and where it stands for nothing that it is a drill: `Down (fire drill)`.
QString asDrill(const QString &words, const MonitorView &monitor, const Language &language);

//! What the state rests on, as a part of a sentence: `HTTP 503 in 0.210 s`. Empty where the state
//! has said it all (paused, maintenance, affected by another).
QString stateReasonText(const MonitorView &monitor, const Language &language);

//! `acknowledged by ana: restarting it`; empty where nobody has.
QString acknowledgedText(const MonitorView &monitor, const Language &language);

//! A line of the history in the reader's language: the state in its full words, and what it rested
//! on. Of old lines, whose look was not kept, the reason is the log's, in English.
QString transitionStateText(const TransitionView &transition, const Language &language);
QString transitionReasonText(const TransitionView &transition, const Language &language);

//! What a channel is called: the built-in ones in words, others by their names.
QString channelText(const QString &channel, const Language &language);

//! Whether the sound of this computer is on or off, a whole sentence.
QString computerSoundText(const std::optional<MuteView> &generalMute, const Language &language);

QString severityText(Severity severity, const Language &language);

//! `3 monitors`.
QString monitorCountText(int count, const Language &language);

//! Vigia's own trouble, a whole sentence.
QString healthText(const HealthView::Trouble &trouble, const Language &language);

} // namespace vigia

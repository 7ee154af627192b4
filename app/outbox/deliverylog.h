// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "store/records.h"

namespace vigia {

//! Why a message was given up.
enum class NoMore {
    Unwanted, //!< another tells what it tells, or nobody wants to be told
    ChannelGone,
};

//! What the diagnostic log says of \a message once it is settled: which channel, to whom, what became of it, what it
//! said, and why. English, one line, bounded; nothing secret is in it (P16).
//! `mail: accepted: DOWN Shop — HTTP 503`
QString settledText(const MessageRow &message, const QString &subject, NoMore why = NoMore::Unwanted);
//! Writes it.
void noteSettled(const MessageRow &message, const QString &subject, NoMore why = NoMore::Unwanted);

//! The first try of a while that was not well:
//! `chat: not accepted yet, tried again: DOWN Shop — HTTP 503 (The server cannot be reached.)`
void noteTrying(const MessageRow &message, const QString &subject, const DeliveryOutcome &outcome);
//! What a person tried by hand.
void noteTrial(const QString &channel, const QString &subject, const DeliveryOutcome &outcome);

} // namespace vigia

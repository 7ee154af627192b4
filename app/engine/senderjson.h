// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heartbeatschedule.h"

#include <QByteArray>

namespace vigia {

//! What is known of a sender, as compact JSON with UTC times: what the store keeps. Without logs.
QByteArray senderDocument(const SenderState &state, const Moment &moment);

//! What cannot be read is a sender that never reported.
SenderState senderFromDocument(const QByteArray &document, const Moment &moment);

} // namespace vigia

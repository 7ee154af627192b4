// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/message.h"
#include "store/records.h"

namespace vigia {

//! What one message tells of \a alerts, which are all to the same channel and address, oldest first.
//! Nothing of them is lost, but nothing is told twice: a down overtaken by its up is one item that says
//! from when to when, a repetition takes the place of what it repeats.
//! Outages come first, among them the critical ones with what they depend on; what others of the message depend on
//! stands before them, however many lie in between.
std::vector<MessageItem> planMessage(const std::vector<OutboxRow> &alerts);

} // namespace vigia

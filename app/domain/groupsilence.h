// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heartbeatschedule.h"

#include <vector>

namespace vigia {

//! One that reports, among those of its group.
struct GroupMember {
    const SenderState *state = nullptr;
    std::optional<Overdue> overdue; //!< what is, or will be, missing of it
};

//! How many of a group are late, where nobody of it has said anything since the first of them should have: then it
//! is one outage, of what they share. 0 where somebody spoke, or too few are late to say so: less than three, and not
//! all of them.
int silentTogether(const std::vector<GroupMember> &members, Instant now);

} // namespace vigia

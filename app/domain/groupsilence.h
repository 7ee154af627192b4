// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heartbeatschedule.h"
#include "judge.h"
#include "monitor.h"

#include <vector>

// All that report in a group fall silent at once: one outage, of what they share, for which one of them stands.

namespace vigia {

//! How many of a group are missing since its last word, where that is enough to say so: three, or both of two. Else 0.
//! Who was missing while others spoke is none of them. \a members: what is, or will be, missing of each.
int silentTogether(const std::vector<std::optional<Overdue>> &members, Instant lastWord, Instant now);

struct GroupMember {
    const Monitor &monitor;
    const JudgeState &judge;
};

//! Whether the outage of \a voice is the group's since its \a lastWord, and reaches all whom one of \a other would.
bool speaksFor(const GroupMember &voice, const GroupMember &other, Instant lastWord);

} // namespace vigia

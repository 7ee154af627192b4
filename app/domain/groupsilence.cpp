// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsilence.h"

#include <algorithm>

namespace vigia {

int silentTogether(const std::vector<GroupMember> &members, Instant now)
{
    int late = 0;
    Instant first = now;
    for (const GroupMember &member : members) {
        if (!member.overdue || member.overdue->expected > now)
            continue;
        ++late;
        first = std::min(first, member.overdue->expected);
    }
    const bool spoke = std::ranges::any_of(members,
        [first](const GroupMember &member) { return member.state->reported && *member.state->reported > first; });
    const bool enough = late >= 3 || (late == 2 && members.size() == 2);
    return enough && !spoke ? late : 0;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertwithdrawal.h"

#include <algorithm>
#include <iterator>

namespace vigia {

namespace {

bool isHeldNow(const Watched &watched)
{
    return isHeld(watched.judge, watched.monitor.rules, watched.judge.incident);
}

bool beginsHolding(const Watched &watched, const JudgeState &before)
{
    const bool wasHeld = isHeld(before, watched.monitor.rules, before.incident);
    return !wasHeld && watched.judge.incident && isHeldNow(watched);
}

//! True where something that waits may have become senseless.
bool makesSenseless(const Watched &watched, const JudgeState &before)
{
    const JudgeState &after = watched.judge;
    if (!before.incident)
        return false;
    return after.incident != before.incident || (after.acknowledged && !before.acknowledged)
        || (after.paused && !before.paused) || (after.maintenance && !before.maintenance)
        || beginsHolding(watched, before);
}

//! Repeats what was told before, to the same or to others.
bool isReminder(const OutboxRow &alert)
{
    return alert.escalated || alert.kind == AlertKind::Still;
}

} // namespace

bool isSenseless(const OutboxRow &alert, const Watched &watched, UtcTime now)
{
    const JudgeState &judge = watched.judge;
    if (alert.incident == 0)
        return false;
    const bool isOpen = goesOn(judge, alert.incident);
    if (alert.kind == AlertKind::Acknowledged)
        return !isOpen; // its end says it
    if (isOpen && isHeldNow(watched))
        return true; // it is told when the snooze ends, whole
    if (!isReminder(alert))
        return false;
    // Who should have been told by now hears that it is over.
    const bool isOwed = alert.escalated && alert.heldUntil <= now;
    return isOpen ? judge.acknowledged || judge.paused || judge.maintenance : !isOwed;
}

std::vector<OutboxRow> withdrawnBy(
    const Watched &watched, const JudgeState &before, UtcTime now, const OutboxView &outbox)
{
    std::vector<OutboxRow> withdrawn;
    if (!makesSenseless(watched, before))
        return withdrawn;
    for (const auto &some : {outbox.waiting(), outbox.uncertain()}) {
        std::ranges::copy_if(some, std::back_inserter(withdrawn),
            [&](const OutboxRow &row) { return goesOn(before, row.incident) && isSenseless(row, watched, now); });
    }
    return withdrawn;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertholding.h"

#include <algorithm>
#include <chrono>

namespace vigia {

namespace {

//! The end of a snooze lets go what waits, together with what else is to be told then. Nothing goes before.
constexpr Duration afterSnooze = std::chrono::seconds(10);

//! What is told then is not told anew when a snooze ends, as an outage is, but waits for it.
bool isOfNoOutage(AlertKind kind)
{
    return kind == AlertKind::Degraded || kind == AlertKind::Certificate || kind == AlertKind::WarningEnded
        || kind == AlertKind::Stale;
}

//! … and what a person said of an outage: the outage is told whole where nobody cares for it.
bool isToldAfterSnooze(AlertKind kind)
{
    return isOfNoOutage(kind) || kind == AlertKind::Acknowledged;
}

//! An outage that goes on is withdrawn and told whole when the snooze ends; of one that was over before the snooze
//! began everything was decided, and is told then.
bool isKeptBySnooze(const OutboxRow &row, const Watched &watched, const TimeBridge &bridge)
{
    if (isToldAfterSnooze(row.kind))
        return true;
    if (row.incident == 0 || goesOn(watched.judge, row.incident))
        return false;
    const std::optional<SnoozeState> &snooze = watched.judge.snooze;
    return snooze ? bridge.pastInstant(row.created) <= snooze->since : row.heldUntil && !row.escalated;
}

//! Until when a snooze, and then quiet hours, keep \a row from people.
std::optional<UtcTime> holdOf(const OutboxRow &row, const Watched &watched, const TimeBridge &bridge)
{
    std::optional<UtcTime> snoozed;
    if (watched.judge.snooze && isKeptBySnooze(row, watched, bridge))
        snoozed = bridge.toUtc(watched.judge.snooze->until) + afterSnooze;
    if (row.channel == desktopChannel) // who is there is told at any hour
        return snoozed;
    const auto quiet = quietUntil(watched.monitor, snoozed.value_or(bridge.utc));
    return quiet ? quiet : snoozed;
}

//! But for what the two clocks differ in from one moment to the next.
bool isAsGoodAs(std::optional<UtcTime> a, std::optional<UtcTime> b)
{
    return a == b || (a && b && std::chrono::abs(*a - *b) < std::chrono::seconds(1));
}

bool isSilent(const JudgeState &judge)
{
    return judge.stale || judge.longInDoubt;
}

} // namespace

bool goesOn(const JudgeState &judge, int incident)
{
    return judge.incident
        && (judge.incident->serial == incident || (isToldOfOutage(judge) && judge.toldSerial == incident));
}

std::optional<OutboxRow> heldOtherwise(const OutboxRow &row, const Watched &watched, const TimeBridge &bridge)
{
    const auto until = holdOf(row, watched, bridge);
    if (isAsGoodAs(row.heldUntil, until))
        return std::nullopt;
    const bool isHere = row.channel == desktopChannel;
    const Duration together = isHere ? Duration::zero() : watched.monitor.policy.groupWait;
    OutboxRow moved = row;
    moved.id = 0;
    moved.heldUntil = until;
    moved.escalated = false; // it was to be told by then already
    if (!until)
        moved.due = bridge.utc + together;
    else if (!isHere && quietUntil(watched.monitor, *until - Duration(1)))
        moved.due = *until; // see isAfterQuiet()
    else
        moved.due = std::min(row.due, *until - Duration(1));
    return moved;
}

Replanning heldAnew(const Watched &watched, const TimeBridge &bridge, const OutboxView &outbox)
{
    Replanning changed;
    for (const OutboxRow &row : outbox.waiting()) {
        const bool mayBeHeld = isKeptBySnooze(row, watched, bridge) && (watched.judge.snooze || row.heldUntil);
        auto moved = mayBeHeld ? heldOtherwise(row, watched, bridge) : std::nullopt;
        if (!moved)
            continue;
        changed.withdrawn.push_back(row);
        const bool isOver = row.kind == AlertKind::Stale && !watched.judge.snooze && !isSilent(watched.judge);
        if (!isOver)
            changed.alerts.push_back(std::move(*moved));
    }
    return changed;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsilence.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr std::ptrdiff_t enough = 3;

//! A person wanted nothing of it to be heard before it began: that was about this one alone.
template <typename Hold>
bool isHeldAlone(const std::optional<Hold> &voice, const std::optional<Hold> &other, Instant opened)
{
    return voice && voice->since < opened && !other;
}

} // namespace

int silentTogether(const std::vector<std::optional<Overdue>> &members, Instant lastWord, Instant now)
{
    const auto late = std::ranges::count_if(members, [&](const std::optional<Overdue> &missing) {
        return missing && missing->cause == Cause::HeartbeatMissing && missing->expected > lastWord
            && missing->expected <= now;
    });
    return late >= enough || (late == 2 && members.size() == 2) ? int(late) : 0;
}

bool speaksFor(const GroupMember &voice, const GroupMember &other, Instant lastWord)
{
    const JudgeState &state = voice.judge;
    const Cause cause = state.evidence.cause;
    const bool isGroups = state.verdict == Verdict::Down && state.incident && state.incident->since > lastWord
        && (cause == Cause::HeartbeatMissing || cause == Cause::GroupSilent);
    const bool isTold = isToldOfOutage(state) && !state.onTrial && !state.paused && !state.maintenance && !state.blind
        && !state.offItsNetwork && state.unreachableBy.isEmpty();
    return isGroups && isTold && !isHeldAlone(state.snooze, other.judge.snooze, state.incident->opened)
        && !isHeldAlone(state.mute, other.judge.mute, state.incident->opened)
        && voice.monitor.alerts == other.monitor.alerts && voice.monitor.rules.severity >= other.monitor.rules.severity;
}

} // namespace vigia

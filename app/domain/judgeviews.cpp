// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"
#include "judgestep.h"
#include "names.h"

#include <algorithm>

// What follows from a judge's state without changing it.

namespace vigia {

namespace {

constexpr NameTable<AlertKind, 12> alertKindNames{{{
    {AlertKind::Down, "down"},
    {AlertKind::Still, "still"},
    {AlertKind::Acknowledged, "acknowledged"},
    {AlertKind::Up, "up"},
    {AlertKind::Degraded, "degraded"},
    {AlertKind::Certificate, "certificate"},
    {AlertKind::WarningEnded, "warning_ended"},
    {AlertKind::Stale, "stale"},
    {AlertKind::Unstable, "unstable"},
    {AlertKind::Blind, "blind"},
    {AlertKind::Unheard, "unheard"},
    {AlertKind::Test, "test"},
}}};

void keepEarliest(std::optional<Instant> &earliest, std::optional<Instant> candidate)
{
    if (candidate && (!earliest || *candidate < *earliest))
        earliest = candidate;
}

} // namespace

QLatin1StringView apiName(AlertKind kind)
{
    return alertKindNames.name(kind);
}

std::optional<AlertKind> alertKindFromApiName(QStringView name)
{
    return alertKindNames.value(name);
}

Status shownStatus(const JudgeState &state)
{
    if (state.paused)
        return Status::Paused;
    if (state.maintenance)
        return Status::Maintenance;
    if (state.blind || state.offItsNetwork)
        return Status::Unknown;
    if (!state.unreachableBy.isEmpty())
        return Status::Unreachable;
    if (state.stale || (state.awaitingLook && !standsUnseen(state)))
        return Status::Unknown;
    if (state.inDoubt && state.verdict != Verdict::Down)
        return Status::Unknown;
    switch (state.verdict) {
    case Verdict::Pending:
        return Status::Unknown;
    case Verdict::Up:
        return Status::Up;
    case Verdict::Degraded:
        return Status::Degraded;
    case Verdict::Down:
        return Status::Down;
    }
    Q_UNREACHABLE();
}

UnknownReason shownUnknownReason(const JudgeState &state)
{
    if (state.blind)
        return UnknownReason::Blind;
    if (state.offItsNetwork)
        return UnknownReason::OffItsNetwork;
    if (state.stale)
        return UnknownReason::Stale;
    if (state.inDoubt)
        return UnknownReason::OwnFault;
    return UnknownReason::NotCheckedYet;
}

Instant shownSince(const JudgeState &state)
{
    switch (shownStatus(state)) {
    case Status::Up:
    case Status::Degraded:
    case Status::Down:
        return state.since;
    case Status::Unknown:
    case Status::Unreachable:
    case Status::Maintenance:
    case Status::Paused:
        return state.overlaySince;
    }
    Q_UNREACHABLE();
}

bool isSounding(const JudgeState &state, const JudgeRules &rules, bool generalMute)
{
    if (!state.incident || state.acknowledged || state.mute || state.onTrial)
        return false;
    // What cannot be true now, or must not disturb now, makes no noise. An open outage that cannot be looked
    // at does: nobody said that it is over.
    const bool lookToCome = state.awaitingLook && !state.stale && !state.inDoubt;
    if (state.paused || state.maintenance || state.blind || state.offItsNetwork || !state.unreachableBy.isEmpty()
        || lookToCome || state.verdict != Verdict::Down)
        return false;
    return !isHeld(state, rules, state.incident) && (!generalMute || rules.severity == Severity::Critical);
}

bool isHeld(const JudgeState &state, const JudgeRules &rules, const std::optional<OpenIncident> &outage)
{
    if (!state.snooze)
        return false;
    return rules.severity != Severity::Critical || !outage || outage->opened <= state.snooze->since;
}

bool standsUnseen(const JudgeState &state)
{
    return state.verdict == Verdict::Down && state.inDoubt;
}

bool isSeeing(const JudgeState &state)
{
    return !state.paused && !state.blind && !state.stale && !state.awaitingLook && !state.offItsNetwork
        && state.unreachableBy.isEmpty();
}

bool canAcknowledge(const JudgeState &state)
{
    // On trial nobody was alarmed: there is nothing to know of yet.
    return !state.acknowledged && !state.onTrial && (state.incident || shownStatus(state) == Status::Degraded);
}

bool isToldOfOutage(const JudgeState &state)
{
    return state.told == Told::Down || state.told == Told::Unstable;
}

Duration silenceLimit(const JudgeRules &rules)
{
    return 2 * rules.interval + rules.timeout;
}

Duration flapWindow(const JudgeRules &rules)
{
    return std::max<Duration>(std::chrono::minutes(10), 20 * rules.interval);
}

Duration flapSettle(const JudgeRules &rules)
{
    return std::max<Duration>(std::chrono::minutes(5), 10 * rules.interval);
}

bool repeats(const JudgeState &state, const JudgeRules &rules)
{
    return rules.repeat > Duration::zero() && !state.acknowledged && state.stillsTold < rules.repeatMost;
}

std::optional<Instant> wakeAt(const JudgeState &state, const JudgeRules &rules)
{
    std::optional<Instant> earliest;
    if (state.consultation)
        keepEarliest(earliest, state.consultation->deadline);
    if (state.mute)
        keepEarliest(earliest, state.mute->until);
    if (state.snooze && !state.woken)
        keepEarliest(earliest, state.snooze->until);
    if (state.unstable && !state.flips.empty() && isSeeing(state))
        keepEarliest(earliest, state.flips.back() + flapSettle(rules));
    if (!state.paused && !state.blind) {
        if (!rules.reports) // its silence is an outage, and somebody else counts it
            keepEarliest(earliest, state.heard + silenceLimit(rules));
        if (state.ownFault && !state.longInDoubt)
            keepEarliest(earliest, state.informed + silenceLimit(rules));
    }
    const bool stillDown = !state.woken && state.told == Told::Down && shownStatus(state) == Status::Down;
    if (stillDown && repeats(state, rules) && !isHeld(state, rules, state.incident))
        keepEarliest(earliest, state.toldAt + rules.repeat);
    return earliest;
}

std::optional<Duration> quickRecheck(const JudgeState &state, const JudgeRules &rules)
{
    if (state.paused || state.blind)
        return std::nullopt;
    const bool failing = state.verdict != Verdict::Down && state.failed.count > 0 && state.failed.count < rules.confirm;
    const bool warning = state.verdict == Verdict::Up && state.warned.count > 0 && state.warned.count < rules.confirm;
    const bool wasBad = state.verdict == Verdict::Down || !state.unreachableBy.isEmpty();
    const bool recovering = wasBad && state.answered.count > 0 && state.answered.count < rules.recover;
    if (!failing && !warning && !recovering)
        return std::nullopt;
    return std::min(rules.confirmInterval, rules.interval);
}

} // namespace vigia

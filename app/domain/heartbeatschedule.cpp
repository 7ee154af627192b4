// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeatschedule.h"

#include "cron.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigia {

namespace {

//! Clocks differ: a report that comes this much early is the one that is expected.
constexpr Duration mostEarly = std::chrono::minutes(1);

std::optional<Instant> nextExpected(const EveryPeriod &every, Duration, Instant from, const Moment &)
{
    return from + every.period;
}

std::optional<Instant> nextExpected(const CronTimes &times, Duration grace, Instant from, const Moment &moment)
{
    const auto line = CronLine::parse(times.expression);
    if (!line)
        return std::nullopt;
    const auto at = line->next(moment.toUtc(from) + std::min(grace, mostEarly), times.zone);
    return at ? std::optional(moment.instant(*at)) : std::nullopt;
}

std::optional<Overdue> longestRun(const HeartbeatTarget &target, const SenderState &state)
{
    if (!target.maxRun || state.runs.empty())
        return std::nullopt;
    const auto oldest = std::ranges::min_element(state.runs, {}, [](const auto &run) { return run.second; });
    const Instant end = oldest->second + *target.maxRun;
    return Overdue{Cause::RunTooLong, end, end};
}

Cause meaningOf(const HeartbeatTarget &target, const Beat &beat)
{
    if (beat.kind == Beat::Kind::Failure)
        return Cause::ReportedFailure;
    if (target.downWhen.isEmpty() || beat.message.isEmpty())
        return Cause::HeartbeatReceived;
    const QRegularExpressionMatch match = QRegularExpression(target.downWhen).match(beat.message);
    if (!match.isValid()) // the library gave up: the message may say either
        return Cause::PatternTooSlow;
    return match.hasMatch() ? Cause::ReportedFailure : Cause::HeartbeatReceived;
}

ProbeResult resultOf(const Beat &beat, const HeartbeatTarget &target)
{
    ProbeResult result;
    result.cause = meaningOf(target, beat);
    result.outcome = outcomeOf(result.cause);
    result.code = result.cause == Cause::ReportedFailure ? beat.exitCode.value_or(0) : 0;
    result.detail = result.cause == Cause::PatternTooSlow ? target.downWhen : beat.message;
    result.timing.total = beat.took.value_or(Duration::zero());
    return result;
}

void beginRun(SenderState &state, const QString &run, Instant now)
{
    // What began again without having ended did not end: its time goes on.
    state.runs.try_emplace(run, now);
    if (state.runs.size() > SenderState::mostRuns)
        state.runs.erase(std::ranges::min_element(state.runs, {}, [](const auto &each) { return each.second; }));
}

} // namespace

std::optional<Overdue> overdueOf(const HeartbeatTarget &target, const SenderState &state, const Moment &moment)
{
    if (!state.silentFrom)
        return std::nullopt;
    const std::optional<Overdue> run = longestRun(target, state);
    const auto expected = std::visit(
        [&](const auto &when) { return nextExpected(when, target.grace, *state.silentFrom, moment); }, target.when);
    if (!expected)
        return run;
    const Overdue silence{Cause::HeartbeatMissing, *expected, *expected + target.grace};
    return run && run->at < silence.at ? run : silence;
}

ProbeResult missingResult(
    const HeartbeatTarget &target, const SenderState &state, const Overdue &overdue, const Moment &moment)
{
    ProbeResult result;
    result.cause = overdue.cause;
    result.outcome = Outcome::Failed;
    if (overdue.cause == Cause::RunTooLong) {
        result.limit = target.maxRun.value_or(Duration::zero());
        result.timing.total = ageOf(overdue.expected - result.limit, moment.now);
        return result;
    }
    if (const auto *every = std::get_if<EveryPeriod>(&target.when))
        result.limit = every->period;
    else
        result.wanted = std::get<CronTimes>(target.when).expression;
    result.timing.total = ageOf(state.reported.value_or(*state.silentFrom), moment.now);
    return result;
}

std::optional<ProbeResult> takeBeat(SenderState &state, const HeartbeatTarget &target, const Beat &beat, Instant now)
{
    state.reported = now;
    state.last = beat;
    state.last->log.clear();
    if (beat.kind == Beat::Kind::Log)
        return std::nullopt;
    if (beat.kind == Beat::Kind::Start) {
        if (state.runs.empty())
            state.silentFrom = now;
        beginRun(state, beat.run, now);
        return std::nullopt;
    }
    state.silentFrom = now;
    if (const auto run = state.runs.find(beat.run); run != state.runs.end()) {
        if (!beat.took)
            state.last->took = ageOf(run->second, now);
        state.runs.erase(run);
    }
    return resultOf(beat, target);
}

void waitLonger(SenderState &state, Duration lapse, Instant now)
{
    if (state.silentFrom)
        state.silentFrom = std::min(*state.silentFrom + lapse, now);
    for (auto &run : state.runs)
        run.second = std::min(run.second + lapse, now);
}

void expectAnew(SenderState &state, Instant now)
{
    if (state.silentFrom)
        state.silentFrom = now;
    for (auto &run : state.runs)
        run.second = now;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeatschedule.h"

#include "cron.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigia {

namespace {

//! Clocks differ: a report that comes this much early is the one that is expected.
constexpr Duration mostEarly = std::chrono::minutes(1);

//! However little time is left to whoever could not be heard, it may say it once more.
constexpr Duration leastLeft = std::chrono::seconds(2);
//! What was due so shortly before nobody listened may not have been noticed any more.
constexpr Duration noticedWithin = std::chrono::seconds(1);

//! What is awaited, before anything that nobody heard is made up for.
struct Awaited {
    Instant from; //!< since when there is something to listen for
    Instant expected;
    Duration whole; //!< from `from` until it is missing
};

std::optional<Awaited> awaitedBy(const EveryPeriod &every, Duration grace, Instant silentFrom, const Moment &)
{
    return Awaited{silentFrom, silentFrom + every.period, every.period + grace};
}

std::optional<Awaited> awaitedBy(const CronTimes &times, Duration grace, Instant silentFrom, const Moment &moment)
{
    const auto line = CronLine::parse(times.expression);
    if (!line)
        return std::nullopt;
    const auto at = line->next(moment.toUtc(silentFrom) + std::min(grace, mostEarly), times.zone);
    if (!at)
        return std::nullopt;
    const Instant expected = moment.instant(*at);
    return Awaited{expected, expected, grace};
}

std::optional<Awaited> awaitedOf(const HeartbeatTarget &target, const SenderState &state, const Moment &moment)
{
    return std::visit(
        [&](const auto &when) { return awaitedBy(when, target.grace, *state.silentFrom, moment); }, target.when);
}

Overdue silenceOf(const HeartbeatTarget &target, const SenderState &state, const Awaited &awaited)
{
    Overdue silence{Cause::HeartbeatMissing, awaited.expected, awaited.expected + target.grace};
    if (!state.heardFrom || *state.heardFrom <= awaited.from)
        return silence;
    const Duration again = std::min(*state.heardFrom - awaited.from, awaited.expected - awaited.from) + target.grace;
    const Duration left = std::max(2 * awaited.whole - state.listened, std::min(leastLeft, target.grace));
    silence.at = std::max(silence.at, *state.heardFrom + std::min(again, left));
    if (std::holds_alternative<EveryPeriod>(target.when)) // the others know their hour
        silence.expected = std::max(silence.expected, silence.at - target.grace);
    return silence;
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

void countFrom(SenderState &state, Instant from)
{
    state.silentFrom = from;
    state.heardFrom.reset();
    state.listened = Duration::zero();
}

void beginRun(SenderState &state, const QString &run, Instant now)
{
    if (run.isEmpty()) // which of them has not ended cannot be told: it is the last one
        state.runs.insert_or_assign(run, now);
    else // what began again without having ended did not end: its time goes on
        state.runs.try_emplace(run, now);
    if (state.runs.size() > SenderState::mostRuns)
        state.runs.erase(std::ranges::min_element(state.runs, {}, [](const auto &each) { return each.second; }));
}

void endRuns(SenderState &state, const HeartbeatTarget &target, const Beat &beat, Outcome outcome, Instant now)
{
    if (const auto run = state.runs.find(beat.run); run != state.runs.end()) {
        if (!beat.took)
            state.last->took = ageOf(run->second, now);
        state.runs.erase(run);
    }
    if (outcome == Outcome::Failed || beat.run.isEmpty())
        state.runs.clear();
    else if (outcome == Outcome::Passed && target.maxRun)
        std::erase_if(state.runs, [&](const auto &run) { return run.second + *target.maxRun <= now; });
}

void leaveOut(std::map<QString, Instant> &runs, Instant from, Instant now)
{
    for (auto &run : runs)
        run.second = std::min(run.second + ageOf(from, now), now);
}

//! What was awaited by \a from counts; what comes is awaited anew.
void listenAgain(SenderState &state, const Awaited &awaited, Instant from, Instant now)
{
    state.listened += ageOf(std::max(awaited.from, state.heardFrom.value_or(awaited.from)), std::min(from, now));
    state.heardFrom = now;
}

} // namespace

std::optional<Overdue> overdueOf(const HeartbeatTarget &target, const SenderState &state, const Moment &moment)
{
    if (!state.silentFrom)
        return std::nullopt;
    const std::optional<Overdue> run = longestRun(target, state);
    const std::optional<Awaited> awaited = awaitedOf(target, state, moment);
    if (!awaited)
        return run;
    const Overdue silence = silenceOf(target, state, *awaited);
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
            countFrom(state, now);
        beginRun(state, beat.run, now);
        return std::nullopt;
    }
    countFrom(state, now);
    const ProbeResult meant = resultOf(beat, target);
    endRuns(state, target, beat, meant.outcome, now);
    return meant;
}

void waitLonger(SenderState &state, const HeartbeatTarget &target, Instant from, const Moment &moment)
{
    leaveOut(state.runs, from, moment.now);
    if (std::holds_alternative<EveryPeriod>(target.when)) {
        for (std::optional<Instant> *since : {&state.silentFrom, &state.heardFrom}) {
            if (*since)
                *since = std::min(**since + ageOf(from, moment.now), moment.now);
        }
        return;
    }
    // The times of a calendar do not wait.
    const auto awaited = state.silentFrom ? awaitedOf(target, state, moment) : std::nullopt;
    if (awaited && awaited->from <= moment.now && silenceOf(target, state, *awaited).at > from)
        listenAgain(state, *awaited, from, moment.now);
}

void missTime(SenderState &state, const HeartbeatTarget &target, Instant from, const Moment &moment)
{
    leaveOut(state.runs, from, moment.now);
    const auto awaited = state.silentFrom ? awaitedOf(target, state, moment) : std::nullopt;
    if (!awaited || awaited->from > moment.now)
        return;
    const bool isAtTimes = std::holds_alternative<CronTimes>(target.when);
    const Instant due = silenceOf(target, state, *awaited).at;
    if (due + noticedWithin <= from || (isAtTimes && due > from && due <= moment.now))
        return countFrom(state, moment.now - (isAtTimes ? std::min(target.grace, mostEarly) : Duration::zero()));
    listenAgain(state, *awaited, from, moment.now);
}

void expectAnew(SenderState &state, Instant now)
{
    if (state.silentFrom)
        countFrom(state, now);
    for (auto &run : state.runs)
        run.second = now;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgestep.h"

#include <algorithm>
#include <utility>

// What looks mean: streaks, verdicts, outages, unrest.

namespace vigia {

namespace {

//! Its failures were, or at the last change before a restart had been, laid to something else.
bool isExcused(const JudgeState &state)
{
    return !state.unreachableBy.isEmpty() || state.offItsNetwork || state.recorded == Status::Unreachable
        || (state.recorded == Status::Unknown && state.recordedReason == UnknownReason::OffItsNetwork);
}

} // namespace

void Step::on(const event::Looked &looked)
{
    if (m_state.paused || looked.result.cause == Cause::Cancelled)
        return;
    settleIfQuiet(); // the look may come before the tick that was due: what it sees is of no unrest that is over
    const bool isAnswer = looked.result.outcome == Outcome::Passed || looked.result.outcome == Outcome::Warned;
    if (m_state.blind && !isAnswer)
        return; // a blind eye sees no failures; that it can see, only an answer proves
    if (looked.result.outcome == Outcome::Inconclusive)
        return inconclusive(looked.result, looked.startedAt);

    forgetDoubt();
    m_state.heard = m_now;
    m_state.informed = m_now;
    m_state.stale = false;
    m_state.toldStale = false;
    m_state.woken = false;
    if (isAnswer)
        answered(looked.result, looked.startedAt);
    else
        failed(looked.result, looked.startedAt);
    endSnoozeWhenDue();
}

void Step::inconclusive(const ProbeResult &result, Instant startedAt)
{
    m_overlayBegan = startedAt;
    ++m_state.inconclusive;
    m_state.ownFault = result;
    if (m_state.awaitingLook || m_state.stale || m_state.inconclusive >= m_rules.confirm)
        m_state.inDoubt = true;
    m_state.heard = m_now;
    m_state.stale = false;
}

void Step::failed(const ProbeResult &result, Instant startedAt)
{
    m_state.failed.extend(startedAt);
    m_state.warned.extend(startedAt);
    m_state.answered.reset();
    m_state.good.reset();

    if (m_state.verdict == Verdict::Down && isSeeing(m_state)) {
        m_state.evidence = result;
        return;
    }
    // An outage that was confirmed before a gap goes on with the first failure after it.
    if (m_state.verdict == Verdict::Down || m_state.failed.count >= m_rules.confirm)
        consult(result);
}

void Step::answered(const ProbeResult &result, Instant startedAt)
{
    const bool warns = result.outcome == Outcome::Warned;
    const bool endsTrial = std::exchange(m_state.onTrial, false);
    const bool wasExcused = isExcused(m_state);
    const bool wasPaused = m_state.recorded == Status::Paused; // also where it was resumed before a restart
    m_state.consultation.reset();
    m_state.failed.reset();
    m_state.answered.extend(startedAt);
    if (warns) {
        m_state.warned.extend(startedAt);
        m_state.good.reset();
    } else {
        m_state.warned.reset();
        m_state.good.extend(startedAt);
    }
    m_state.blind = false;
    m_state.offItsNetwork = false;
    m_state.awaitingLook = false;
    if (m_state.answered.count >= m_rules.recover)
        m_state.unreachableBy.clear();
    // It did not answer, whoever was to blame, or was not asked: it is not up since before that.
    if ((wasExcused || wasPaused) && m_state.unreachableBy.isEmpty() && m_state.verdict != Verdict::Down)
        m_state.since = m_state.answered.first;

    switch (m_state.verdict) {
    case Verdict::Pending:
        m_state.evidence = result;
        if (warns && m_rules.confirm == 1)
            goUp(Verdict::Degraded, startedAt);
        else
            goUp(Verdict::Up, startedAt);
        break;
    case Verdict::Up:
        if (warns && m_state.warned.count >= m_rules.confirm) {
            m_state.evidence = result;
            goUp(Verdict::Degraded, m_state.warned.first);
        } else if (!warns) {
            m_state.evidence = result;
        }
        break;
    case Verdict::Degraded:
        if (warns) {
            m_state.evidence = result;
        } else if (m_state.good.count >= m_rules.recover) {
            m_state.evidence = result;
            goUp(Verdict::Up, m_state.good.first);
        }
        break;
    case Verdict::Down:
        if (m_state.answered.count >= m_rules.recover || endsTrial) {
            m_state.evidence = result;
            goUp(warns && m_state.warned.count >= m_rules.confirm ? Verdict::Degraded : Verdict::Up,
                m_state.answered.first);
        }
        break;
    }
}

void Step::goDown(const ProbeResult &failure)
{
    m_state.evidence = failure;
    m_state.consultation.reset();
    m_state.offItsNetwork = false;
    m_state.unreachableBy.clear();
    m_state.awaitingLook = false;
    if (m_state.verdict == Verdict::Down)
        return;
    const bool wasUp = m_state.verdict != Verdict::Pending;
    m_state.verdict = Verdict::Down;
    m_state.since = m_state.failed.first;
    if (wasUp)
        noteFlip();
    if (m_state.incident)
        return; // an unstable monitor keeps its outage: the alarm does not begin anew with every turn
    m_state.acknowledged.reset(); // of a warning before it
    m_state.incident = OpenIncident{++m_state.lastSerial, m_state.since, m_now};
    m_effects.push_back(effect::OpenedIncident{m_state.lastSerial});
}

void Step::goUp(Verdict verdict, Instant since)
{
    const bool wasDown = m_state.verdict == Verdict::Down;
    m_state.verdict = verdict;
    m_state.since = since;
    if (wasDown) {
        noteFlip();
        if (!m_state.unstable)
            resolveIncident(since);
    } else if (verdict == Verdict::Up && !m_state.incident) {
        m_state.acknowledged.reset();
    }
}

void Step::resolveIncident(Instant at)
{
    m_state.acknowledged.reset();
    if (m_state.mute && m_state.mute->endsWithOutage)
        m_state.mute.reset();
    if (!m_state.incident)
        return;
    m_ended = m_state.incident;
    m_effects.push_back(effect::ResolvedIncident{*m_state.incident, at});
    m_state.incident.reset();
}

void Step::noteFlip()
{
    if (m_state.maintenance)
        return; // planned work may turn it off and on
    auto &flips = m_state.flips;
    flips.push_back(m_now);
    const Instant oldest = m_now - flapWindow(m_rules);
    std::erase_if(flips, [oldest](Instant flip) { return flip < oldest; });
    if (flips.size() > flapFlips)
        flips.erase(flips.begin(), flips.end() - flapFlips);
    if (flips.size() >= flapFlips)
        m_state.unstable = true;
}

void Step::settleIfQuiet()
{
    if (!m_state.unstable || m_state.flips.empty() || !isSeeing(m_state)
        || m_now < m_state.flips.back() + flapSettle(m_rules))
        return;
    m_state.unstable = false;
    m_state.flips.clear();
    if (m_state.verdict != Verdict::Down)
        resolveIncident(m_state.since);
}

//! Rest is something seen, not something missed: after a gap it has to last anew.
void Step::beginRestAnew()
{
    if (m_state.unstable && !m_state.flips.empty())
        m_state.flips.back() = m_now;
}

} // namespace vigia

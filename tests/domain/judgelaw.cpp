// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgelaw.h"

#include <algorithm>
#include <utility>

namespace vigia {

void JudgeLaw::see(const SeenStep &step)
{
    const Judgement again = vigia::step(step.before, step.event, m_rules, step.now);
    demand(again.state == step.judgement.state && again.effects.size() == step.judgement.effects.size(),
        "the same gives the same");
    m_resolvedNow.reset();
    count(step);
    for (const JudgeEffect &effect : step.judgement.effects)
        std::visit([&](const auto &e) { follow(step, e); }, effect);
    judge(step);
}

void JudgeLaw::count(const SeenStep &step)
{
    if (const auto *looked = std::get_if<event::Looked>(&step.event)) {
        const Outcome outcome = looked->result.outcome;
        if (step.before.paused || outcome == Outcome::Inconclusive)
            return;
        const bool answer = outcome != Outcome::Failed;
        if (answer || !step.before.blind)
            m_toldStale = false;
        m_answersInARow = answer ? m_answersInARow + 1 : 0;
        m_failuresInARow = answer || step.before.blind ? 0 : m_failuresInARow + 1;
        return;
    }
    const auto *reconfigured = std::get_if<event::Reconfigured>(&step.event);
    const bool newTarget = reconfigured && reconfigured->targetChanged;
    if (newTarget || std::holds_alternative<event::Paused>(step.event))
        m_toldStale = false;
    if (newTarget || std::holds_alternative<event::Suspended>(step.event)
        || std::holds_alternative<event::Blinded>(step.event) || std::holds_alternative<event::Paused>(step.event)) {
        m_failuresInARow = 0;
        m_answersInARow = 0;
    }
    if (step.before.snooze && !step.judgement.state.snooze)
        m_mayTellAgain = true;
}

void JudgeLaw::judge(const SeenStep &step)
{
    const JudgeState &state = step.judgement.state;
    const Status shown = shownStatus(state);
    const UnknownReason reason = shownUnknownReason(state);

    demand(bool(state.incident) == (m_openSerial != 0), "an incident is open between its opening and its end");
    demand(bool(state.incident) == (state.verdict == Verdict::Down || state.unstable),
        "an incident is open while it is down or unstable");
    demand(!state.blind || shown != Status::Down, "a blind eye sees nothing down");
    const bool shownFromLooks = shown == Status::Up || shown == Status::Degraded || shown == Status::Down;
    const bool standsFromBefore = shown == Status::Down && state.inDoubt;
    demand(!shownFromLooks || !(state.stale || (state.awaitingLook && !standsFromBefore)),
        "what is not known is not shown as known");
    demand(!state.longInDoubt || (shown != Status::Up && shown != Status::Degraded),
        "nothing is green about which nothing is known");
    demand(!state.onTrial || (state.verdict != Verdict::Up && state.verdict != Verdict::Degraded),
        "whoever was seen well is not on trial");
    const bool putOnTrial = std::holds_alternative<event::PutOnTrial>(step.event);
    demand(!state.onTrial || step.before.onTrial || putOnTrial, "only a person puts on trial");
    demand((shown == Status::Unknown && reason == UnknownReason::NotCheckedYet)
            || (m_recorded == shown && (shown != Status::Unknown || m_recordedReason == reason)),
        "what is shown is recorded");
    demand(shownSince(state) <= step.now, "no state begins in the future");
    demand(state.flips.size() <= flapFlips && std::ranges::is_sorted(state.flips), "its memory is bounded");
    demand(state.evidence.outcome != Outcome::Inconclusive || state.verdict == Verdict::Pending,
        "a verdict rests on what was seen");
    demand(state.verdict != Verdict::Up || state.evidence.outcome != Outcome::Failed, "an up rests on no failure");
    demand(state.verdict != Verdict::Down || state.evidence.outcome == Outcome::Failed, "a down rests on a failure");

    for (const bool generalMute : {false, true}) {
        if (!isSounding(state, m_rules, generalMute))
            continue;
        demand(state.incident && state.verdict == Verdict::Down, "only an outage sounds");
        demand(!state.acknowledged && !state.mute, "the acknowledged and the muted do not sound");
        demand(!state.onTrial, "a trial makes no noise");
        demand(!state.paused && !state.maintenance && !state.blind, "nothing sounds that is not watched");
        demand(!generalMute || m_rules.severity == Severity::Critical, "a general mute leaves the critical only");
        demand(
            !state.snooze || (m_rules.severity == Severity::Critical && state.incident->opened > state.snooze->since),
            "a snooze leaves the new critical only");
    }
    demand(!state.acknowledged || state.incident || state.verdict == Verdict::Degraded,
        "an acknowledgement ends with what it is about");
    const bool given = state.acknowledged && !step.before.acknowledged;
    const bool isByPerson = std::holds_alternative<event::Acknowledged>(step.event);
    demand(!given || (isByPerson && (m_openSerial != 0 || shownStatus(step.before) == Status::Degraded)),
        "only what is down, warns or is unsettled is acknowledged, and by a person");
    const bool rested = step.before.unstable && state.unstable && isSeeing(step.before)
        && step.now >= step.before.flips.back() + flapSettle(m_rules);
    demand(!rested || !std::holds_alternative<event::Looked>(step.event), "no look is of an unrest that is over");
    const auto wake = wakeAt(state, m_rules);
    if (std::holds_alternative<event::Ticked>(step.event))
        demand(!wake || *wake > step.now, "a tick satisfies the wish for it");
    demand(state.paused || state.blind || wake, "what is watched is never forgotten");
}

void JudgeLaw::follow(const SeenStep &step, const effect::RecordTransition &transition)
{
    demand(transition.from == m_recorded, "each transition begins where the one before ended");
    demand(transition.to != Status::Unknown || transition.unknownReason != UnknownReason::NotCheckedYet,
        "not checked yet is never recorded");
    demand(transition.to != m_recorded
            || (transition.to == Status::Unknown && transition.unknownReason != m_recordedReason),
        "a transition is a change");
    demand(transition.since <= step.now, "no transition lies in the future");
    demand(transition.to != Status::Unreachable || !transition.because.isEmpty(), "the silent parent is named");
    m_recorded = transition.to;
    m_recordedReason = transition.unknownReason;
}

void JudgeLaw::follow(const SeenStep &step, const effect::Tell &tell)
{
    const JudgeState &state = step.judgement.state;
    const bool isSaid = tell.kind == AlertKind::Acknowledged; // by a person, whatever is seen
    demand(isSaid || (!state.paused && !state.maintenance && !state.blind && !state.onTrial),
        "nothing is told of what is not watched");
    demand(!state.woken || isSaid || tell.kind == AlertKind::Stale, "after a sleep one looks before one speaks");
    demand(tell.since <= step.now && (!tell.previousSince || *tell.previousSince <= step.now),
        "nothing told lies in the future");
    if (state.snooze && !isSaid) {
        const auto &outage = state.incident ? state.incident : m_resolvedNow;
        demand(m_rules.severity == Severity::Critical && outage && outage->opened > state.snooze->since,
            "a snooze holds all but a new critical outage");
    }
    switch (tell.kind) {
    case AlertKind::Down:
        demand(shownStatus(state) == Status::Down, "down is told where it is shown");
        demand(tell.incident == m_openSerial, "down is told of the open outage");
        demand(m_toldUnstable || m_mayTellAgain || tell.incident > m_toldOutage, "an outage is told once");
        demand(tell.afterUnrest == m_toldUnstable, "the end of unrest is named");
        demand(tell.afterWarning.has_value() == m_toldWarning, "a warning ends with the outage that follows");
        m_toldOutage = tell.incident;
        m_toldUnstable = m_toldWarning = m_mayTellAgain = false;
        m_toldAt = step.now;
        break;
    case AlertKind::Still:
        demand(shownStatus(state) == Status::Down && !state.acknowledged, "still is told of what still is");
        demand(m_toldOutage && !m_toldUnstable && tell.incident == m_toldOutage, "still is told of what was told");
        demand(m_rules.repeat > Duration(0) && step.now >= m_toldAt + m_rules.repeat, "still keeps its distance");
        m_toldAt = step.now;
        break;
    case AlertKind::Acknowledged:
        demand(
            std::holds_alternative<event::Acknowledged>(step.event) && state.acknowledged && !step.before.acknowledged,
            "that somebody cares is told when a person says so");
        demand(m_toldOutage && tell.incident == m_toldOutage, "whoever cares, cares for what was told");
        break;
    case AlertKind::Up:
        demand(m_toldOutage && tell.incident == m_toldOutage, "an end is told of an outage that was told");
        demand(tell.previousSince && *tell.previousSince <= tell.since, "an end knows its beginning");
        m_toldOutage = 0;
        m_toldUnstable = m_toldWarning = false;
        break;
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        demand(shownStatus(state) == Status::Degraded && !m_toldOutage, "a warning is told while it holds");
        demand(!m_toldWarning || tell.kind == AlertKind::Certificate, "a warning is told once");
        demand(tell.afterWarning.has_value() == m_toldWarning, "a warning ends with the worse one that follows");
        m_toldWarning = true;
        break;
    case AlertKind::WarningEnded:
        demand(m_toldWarning && shownStatus(state) == Status::Up, "the end of a told warning is told");
        m_toldWarning = false;
        break;
    case AlertKind::Stale:
        demand((state.stale || state.longInDoubt) && !m_toldStale, "silence is told once");
        m_toldStale = true;
        break;
    case AlertKind::Unstable:
        demand(!m_toldUnstable && state.unstable, "unrest is told once");
        demand(tell.afterWarning.has_value() == m_toldWarning, "a warning ends with the unrest that follows");
        m_toldOutage = tell.incident;
        m_toldUnstable = true;
        m_toldWarning = false;
        break;
    case AlertKind::Blind:
    case AlertKind::Unheard:
    case AlertKind::Test:
        demand(false, "what is not of one monitor is not told by its judge");
        break;
    }
}

void JudgeLaw::follow(const SeenStep &step, const effect::OpenedIncident &opened)
{
    demand(m_openSerial == 0 && opened.serial == m_lastSerial + 1, "outages are numbered in a row");
    demand(m_failuresInARow >= m_rules.confirm, "no outage without every confirmation");
    demand(!step.before.blind, "no outage is seen by a blind eye");
    const auto &incident = step.judgement.state.incident;
    demand(incident && incident->since <= incident->opened && incident->opened == step.now,
        "an outage begins before it is decided");
    demand(!step.judgement.state.acknowledged, "nobody knows of an outage that begins");
    m_openSerial = m_lastSerial = opened.serial;
}

void JudgeLaw::follow(const SeenStep &step, const effect::ResolvedIncident &resolved)
{
    demand(resolved.incident.serial == m_openSerial, "what ends was open");
    demand(resolved.at >= resolved.incident.since && resolved.at <= step.now, "an outage ends after its beginning");
    const JudgeState &state = step.judgement.state;
    demand(!state.acknowledged && !(state.mute && state.mute->endsWithOutage),
        "acknowledgement and mute end with their outage");
    const bool settled = std::holds_alternative<event::Ticked>(step.event)
        || (step.before.unstable && step.now >= step.before.flips.back() + flapSettle(m_rules));
    const auto *reconfigured = std::get_if<event::Reconfigured>(&step.event);
    const bool newTarget = reconfigured && reconfigured->targetChanged;
    demand(settled || newTarget || m_answersInARow >= m_rules.recover || (step.before.onTrial && m_answersInARow > 0),
        "no end without every good answer");
    m_resolvedNow = resolved.incident;
    m_openSerial = 0;
}

void JudgeLaw::follow(const SeenStep &step, const effect::AskWitnesses &ask)
{
    demand(step.judgement.state.consultation.has_value(), "who asks waits for an answer");
    demand(ask.need == m_rules.hasNeed && ask.sight == m_rules.hasSight && ask.parents == m_rules.parents,
        "all witnesses are asked at once");
}

void JudgeLaw::follow(const SeenStep &step, const effect::LookNow &)
{
    demand(!step.judgement.state.paused, "nothing paused is looked at");
}

void JudgeLaw::follow(const SeenStep &step, const effect::ReplaceLook &)
{
    demand(!step.judgement.state.paused && step.judgement.state.stale, "only a lost look is replaced");
}

} // namespace vigia

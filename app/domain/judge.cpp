// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "judgestep.h"

namespace vigia {

JudgeState JudgeState::created(Instant now)
{
    JudgeState state;
    state.since = now;
    state.heard = now;
    state.informed = now;
    state.overlaySince = now;
    return state;
}

Judgement Step::carryOut(const JudgeEvent &event)
{
    const Status shownBefore = shownStatus(m_state);
    const UnknownReason reasonBefore = shownUnknownReason(m_state);
    const bool sawBefore = isSeeing(m_state);
    std::visit([this](const auto &e) { on(e); }, event);
    const bool changed = shownStatus(m_state) != shownBefore
        || (shownBefore == Status::Unknown && shownUnknownReason(m_state) != reasonBefore);
    if (changed)
        m_state.overlaySince = m_overlayBegan.value_or(m_now);
    if (!sawBefore && isSeeing(m_state))
        beginRestAnew();
    record();
    tellPeople(m_state, m_rules, m_now, m_ended, m_effects);
    return {std::move(m_state), std::move(m_effects)};
}

void Step::record()
{
    const Status shown = shownStatus(m_state);
    const UnknownReason reason = shownUnknownReason(m_state);
    if (shown == Status::Unknown && reason == UnknownReason::NotCheckedYet)
        return; // nothing happened yet; the state before it stands until something does
    const bool same = m_state.recorded == shown && (shown != Status::Unknown || m_state.recordedReason == reason);
    if (same)
        return;
    effect::RecordTransition transition;
    transition.from = m_state.recorded;
    transition.to = shown;
    transition.unknownReason = reason;
    transition.since = shownSince(m_state);
    transition.evidence =
        m_state.ownFault && shown == Status::Unknown ? *m_state.ownFault : m_excused.value_or(m_state.evidence);
    transition.because = m_state.unreachableBy;
    if (m_state.incident)
        transition.incident = m_state.incident->serial;
    else if (m_ended)
        transition.incident = m_ended->serial;
    m_effects.push_back(transition);
    m_state.recorded = shown;
    m_state.recordedReason = reason;
}

Judgement step(JudgeState state, const JudgeEvent &event, const JudgeRules &rules, Instant now)
{
    return Step(std::move(state), rules, now).carryOut(event);
}

} // namespace vigia

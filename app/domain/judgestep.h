// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judge.h"

#include <utility>

// Of the judge only; nobody else includes this.

namespace vigia {

//! One step in progress: the state being changed and what is to be done about it.
class Step
{
public:
    Step(JudgeState state, const JudgeRules &rules, Instant now)
        : m_state(std::move(state))
        , m_rules(rules)
        , m_now(now)
    {
    }

    Judgement carryOut(const JudgeEvent &event);

private:
    void on(const event::Looked &looked);
    void on(const event::Testified &testified);
    void on(const event::Ticked &);
    void on(const event::Blinded &);
    void on(const event::SightRestored &);
    void on(const event::Suspended &suspended);
    void on(const event::Explained &explained);
    void on(const event::ParentRecovered &);
    void on(const event::MaintenanceBegan &began);
    void on(const event::MaintenanceEnded &);
    void on(const event::Paused &);
    void on(const event::Resumed &);
    void on(const event::PutOnTrial &);
    void on(const event::StartWatching &) { m_state.onTrial = false; }
    void on(const event::Acknowledged &acknowledged);
    void on(const event::Muted &muted);
    void on(const event::Unmuted &) { m_state.mute.reset(); }
    void on(const event::Snoozed &snoozed) { m_state.snooze = SnoozeState{snoozed.until, m_now}; }
    void on(const event::SnoozeEnded &) { endSnooze(); }
    void on(const event::Reconfigured &reconfigured);

    void inconclusive(const ProbeResult &result, Instant startedAt);
    void failed(const ProbeResult &result, Instant startedAt);
    void answered(const ProbeResult &result, Instant startedAt);

    void consult(const ProbeResult &failure);
    void decideAfterWitnesses(bool deadlinePassed);
    void goDown(const ProbeResult &failure);
    void goUp(Verdict verdict, Instant since);
    void excuse();
    void notOnItsNetwork();
    void affectedBy(const QString &parent);
    void goBlind();

    void noteFlip();
    void settleIfQuiet();
    void beginRestAnew();
    void resolveIncident(Instant at);
    void noticeSilence();
    void endSnooze();
    void endSnoozeWhenDue();
    void forgetStreaks();
    void forgetDoubt();
    void forgetTheTarget();
    void awaitNewLook();

    void record();

    JudgeState m_state;
    const JudgeRules &m_rules;
    const Instant m_now;
    std::optional<Instant> m_overlayBegan; //!< where an overlay began before it was decided
    std::optional<ProbeResult> m_excused; //!< the failure that an overlay which began now rests on
    std::optional<OpenIncident> m_ended; //!< the outage that this step resolved
    std::vector<JudgeEffect> m_effects;
};

//! True while it is to be told again that a told outage goes on.
bool repeats(const JudgeState &state, const JudgeRules &rules);

//! Says what differs between what is true and what people were told last, and notes it as told.
//! \a ended: the outage that this step resolved.
void tellPeople(JudgeState &state, const JudgeRules &rules, Instant now, const std::optional<OpenIncident> &ended,
    std::vector<JudgeEffect> &effects);

//! Says that somebody cares, where people were told that it is down: also of what cannot be seen at the moment, or is
//! not to be told of, for this was not seen but said.
void tellAcknowledged(const JudgeState &state, const QString &saidOn, std::vector<JudgeEffect> &effects);

} // namespace vigia

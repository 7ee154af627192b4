// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>
#include <utility>

namespace vigia {

JudgeState JudgeState::created(Instant now)
{
    JudgeState state;
    state.since = now;
    state.heard = now;
    state.overlaySince = now;
    return state;
}

namespace {

//! One step in progress: the state being changed and what is to be done about it.
class Step
{
public:
    Step(JudgeState state, const JudgeRules &rules, Instant now) : m_state(std::move(state)), m_rules(rules), m_now(now)
    {
    }

    Judgement carryOut(const JudgeEvent &event)
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
        tell();
        return {std::move(m_state), std::move(m_effects)};
    }

private:
    void on(const event::Looked &looked);
    void on(const event::Testified &testified);
    void on(const event::Ticked &);
    void on(const event::Blinded &);
    void on(const event::SightRestored &);
    void on(const event::Suspended &);
    void on(const event::ParentRecovered &);
    void on(const event::MaintenanceBegan &) { m_state.maintenance = true; }
    void on(const event::MaintenanceEnded &);
    void on(const event::Paused &);
    void on(const event::Resumed &);
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
    void endSnooze();
    void forgetStreaks();
    void awaitNewLook();

    void record();
    void tell();
    void tellOutage();
    void tellRecovery();
    void tellWarning();
    void tellStill();
    void tellUnrest();
    void tellStale();
    bool held() const;
    bool mayTell() const;
    effect::Tell alert(AlertKind kind) const;
    void rememberTold(Told told, const OpenIncident &outage);

    JudgeState m_state;
    const JudgeRules &m_rules;
    const Instant m_now;
    std::optional<Instant> m_overlayBegan; //!< where an overlay began before it was decided
    std::optional<ProbeResult> m_excused;  //!< the failure that an overlay which began now rests on
    std::optional<OpenIncident> m_ended;   //!< the outage that this step resolved
    std::vector<JudgeEffect> m_effects;
};

// --- Looks -----------------------------------------------------------------------------------

void Step::on(const event::Looked &looked)
{
    if (m_state.paused || looked.result.cause == Cause::Cancelled)
        return;
    const bool isAnswer = looked.result.outcome == Outcome::Passed || looked.result.outcome == Outcome::Warned;
    if (m_state.blind && !isAnswer)
        return; // a blind eye sees no failures; that it can see, only an answer proves
    if (looked.result.outcome == Outcome::Inconclusive)
        return inconclusive(looked.result, looked.startedAt);

    m_state.inconclusive = 0;
    m_state.ownFault.reset();
    m_state.heard = m_now;
    m_state.stale = false;
    m_state.toldStale = false;
    if (isAnswer)
        answered(looked.result, looked.startedAt);
    else
        failed(looked.result, looked.startedAt);
}

void Step::inconclusive(const ProbeResult &result, Instant startedAt)
{
    m_overlayBegan = startedAt;
    ++m_state.inconclusive;
    if (m_state.awaitingLook || m_state.ownFault || m_state.inconclusive >= m_rules.confirm)
        m_state.ownFault = result;
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
        if (m_state.answered.count >= m_rules.recover) {
            m_state.evidence = result;
            goUp(warns && m_state.warned.count >= m_rules.confirm ? Verdict::Degraded : Verdict::Up,
                 m_state.answered.first);
        }
        break;
    }
}

// --- Witnesses -------------------------------------------------------------------------------

void Step::consult(const ProbeResult &failure)
{
    if (m_state.consultation) {
        m_state.consultation->failure = failure;
        return;
    }
    const bool sight = m_rules.hasSight;
    if (!sight && !m_rules.hasNeed && m_rules.parents.isEmpty())
        return goDown(failure);
    m_state.consultation =
        Consultation{m_now + witnessDeadline(m_rules), failure, m_rules.hasNeed, sight, m_rules.parents, {}};
    m_effects.push_back(effect::AskWitnesses{m_rules.hasNeed, sight, m_rules.parents});
}

void Step::on(const event::Testified &testified)
{
    if (!m_state.consultation)
        return;
    Consultation &consultation = *m_state.consultation;
    const bool silent = testified.testimony == Testimony::Silent;
    switch (testified.witness) {
    case Witness::Sight:
        if (!consultation.sightOpen)
            return;
        consultation.sightOpen = false;
        if (silent)
            return goBlind();
        break;
    case Witness::Need:
        if (!consultation.needOpen)
            return;
        consultation.needOpen = false;
        if (silent)
            return notOnItsNetwork();
        break;
    case Witness::Parent:
        if (consultation.parentsOpen.removeAll(testified.parent) == 0)
            return;
        if (silent && consultation.silentParent.isEmpty())
            consultation.silentParent = testified.parent;
        break;
    }
    decideAfterWitnesses(false);
}

//! A witness that has not answered by the deadline counts as silent; but our own sight is believed
//! lost only when it is said so: the vantage owns a deadline of its own.
void Step::decideAfterWitnesses(bool deadlinePassed)
{
    const Consultation consultation = *m_state.consultation;
    if (deadlinePassed && consultation.needOpen)
        return notOnItsNetwork();
    if (!deadlinePassed && (consultation.needOpen || consultation.sightOpen))
        return; // these outrank the parents
    if (!consultation.silentParent.isEmpty())
        return affectedBy(consultation.silentParent);
    if (deadlinePassed && !consultation.parentsOpen.isEmpty())
        return affectedBy(consultation.parentsOpen.first());
    if (!consultation.parentsOpen.isEmpty())
        return;
    goDown(consultation.failure);
}

//! The failures so far are explained: what comes later is confirmed, and dated, anew. An hour behind
//! a dead router is no hour of downtime.
void Step::excuse()
{
    m_excused = m_state.consultation->failure;
    m_overlayBegan = m_state.failed.first;
    m_state.consultation.reset();
    m_state.awaitingLook = false;
    forgetStreaks();
}

void Step::notOnItsNetwork()
{
    excuse();
    m_state.offItsNetwork = true;
    m_state.unreachableBy.clear();
}

void Step::affectedBy(const QString &parent)
{
    excuse();
    m_state.offItsNetwork = false;
    m_state.unreachableBy = parent;
}

void Step::goBlind()
{
    m_state.consultation.reset();
    m_state.blind = true;
    forgetStreaks();
    m_state.ownFault.reset();
    m_state.stale = false;
}

// --- Verdicts --------------------------------------------------------------------------------

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

// --- Unrest ----------------------------------------------------------------------------------

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

// --- Time and circumstances ------------------------------------------------------------------

void Step::on(const event::Ticked &)
{
    if (m_state.consultation && m_now >= m_state.consultation->deadline)
        decideAfterWitnesses(true);
    if (m_state.mute && m_state.mute->until && m_now >= *m_state.mute->until)
        m_state.mute.reset();
    if (m_state.snooze && m_now >= m_state.snooze->until)
        endSnooze();
    settleIfQuiet();
    const bool watching = !m_state.paused && !m_state.blind;
    if (watching && m_now >= m_state.heard + 2 * m_rules.interval + m_rules.timeout) {
        m_state.stale = true;
        m_state.consultation.reset();
        forgetStreaks();
        m_overlayBegan = m_state.heard;
        m_state.heard = m_now; // the replacement may get lost too
        m_effects.push_back(effect::ReplaceLook{});
    }
}

void Step::on(const event::Blinded &)
{
    if (!m_state.blind && !m_state.paused)
        goBlind();
}

void Step::on(const event::SightRestored &)
{
    if (!m_state.blind)
        return;
    m_state.blind = false;
    awaitNewLook();
}

//! What was seen before the sleep stays true until something else is seen, but counts no further:
//! a failure before it and one after it are not two in a row.
void Step::on(const event::Suspended &)
{
    m_state.consultation.reset();
    forgetStreaks();
    m_state.inconclusive = 0;
    m_state.heard = m_now;
    // Neither "still down" nor "settled" may be told because of a time nobody watched.
    m_state.toldAt = m_now;
    beginRestAnew();
}

void Step::on(const event::ParentRecovered &)
{
    if (m_state.unreachableBy.isEmpty() || m_state.paused)
        return;
    m_state.consultation.reset();
    forgetStreaks();
    m_effects.push_back(effect::LookNow{});
}

void Step::on(const event::MaintenanceEnded &)
{
    if (!m_state.maintenance)
        return;
    m_state.maintenance = false;
    // Down before and down after is no news, even if it was up in between.
    if (m_state.told == Told::Down && m_state.incident)
        m_state.coveredSerial = m_state.incident->serial;
}

void Step::on(const event::Paused &)
{
    if (m_state.paused)
        return;
    m_state.paused = true;
    m_state.consultation.reset();
    m_state.blind = false;
    m_state.stale = false;
    m_state.toldStale = false;
    m_state.offItsNetwork = false;
    m_state.unreachableBy.clear();
    m_state.ownFault.reset();
    forgetStreaks();
}

void Step::on(const event::Resumed &)
{
    if (!m_state.paused)
        return;
    m_state.paused = false;
    awaitNewLook();
}

void Step::awaitNewLook()
{
    m_state.awaitingLook = true;
    m_state.inconclusive = 0;
    m_state.heard = m_now;
    forgetStreaks();
    if (!m_state.paused)
        m_effects.push_back(effect::LookNow{});
}

void Step::forgetStreaks()
{
    m_state.failed.reset();
    m_state.answered.reset();
    m_state.good.reset();
    m_state.warned.reset();
}

void Step::on(const event::Reconfigured &reconfigured)
{
    const std::optional<Consultation> consultation = std::exchange(m_state.consultation, std::nullopt);
    const bool lostParent = !m_state.unreachableBy.isEmpty() && !m_rules.parents.contains(m_state.unreachableBy);
    const bool lostNeed = m_state.offItsNetwork && !m_rules.hasNeed;
    if (reconfigured.targetChanged || lostParent)
        m_state.unreachableBy.clear();
    if (reconfigured.targetChanged || lostNeed)
        m_state.offItsNetwork = false;
    if (reconfigured.targetChanged) {
        m_state.ownFault.reset();
        m_state.stale = false;
        m_state.toldStale = false;
    }
    // Without its excuse a failing monitor is not well: nothing is known until it is looked at.
    if (reconfigured.targetChanged || lostParent || lostNeed)
        awaitNewLook();
    else if (consultation && (m_state.verdict == Verdict::Down || m_state.failed.count >= m_rules.confirm))
        consult(consultation->failure);
}

// --- What people decide ----------------------------------------------------------------------

void Step::on(const event::Acknowledged &acknowledged)
{
    if (canAcknowledge(m_state))
        m_state.acknowledged = Acknowledgement{acknowledged.by, acknowledged.note, m_now};
}

void Step::on(const event::Muted &muted)
{
    if (muted.endsWithOutage && !m_state.incident)
        return;
    m_state.mute = MuteState{muted.until, muted.endsWithOutage, m_now};
}

void Step::endSnooze()
{
    if (!m_state.snooze)
        return;
    // "At the end what is down is told", also when it was told before the alerts were held.
    if (m_state.told == Told::Down && !m_state.acknowledged && isHeld(m_state, m_rules, m_state.incident))
        m_state.coveredSerial = 0;
    m_state.snooze.reset();
}

// --- Recording and telling -------------------------------------------------------------------

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
    transition.evidence = m_state.ownFault && shown == Status::Unknown ? *m_state.ownFault
                                                                     : m_excused.value_or(m_state.evidence);
    transition.because = m_state.unreachableBy;
    if (m_state.incident)
        transition.incident = m_state.incident->serial;
    else if (m_ended)
        transition.incident = m_ended->serial;
    m_effects.push_back(transition);
    m_state.recorded = shown;
    m_state.recordedReason = reason;
}

//! A critical outage that no snooze holds is told to its end.
bool Step::held() const
{
    return isHeld(m_state, m_rules, m_state.incident ? m_state.incident : m_ended);
}

//! Nothing is told of what is not watched, planned, or cannot be seen.
bool Step::mayTell() const
{
    return !m_state.paused && !m_state.maintenance && !m_state.blind;
}

effect::Tell Step::alert(AlertKind kind) const
{
    effect::Tell tell;
    tell.kind = kind;
    tell.since = shownSince(m_state);
    tell.evidence = m_state.evidence;
    if (m_state.incident)
        tell.incident = m_state.incident->serial;
    return tell;
}

void Step::tell()
{
    if (!mayTell())
        return;
    tellStale();
    if (m_state.awaitingLook)
        return; // nothing but silence is known
    if (m_state.unstable)
        return tellUnrest();
    switch (shownStatus(m_state)) {
    case Status::Down: return tellOutage();
    case Status::Up:
    case Status::Degraded:
        if (m_state.told == Told::Down || m_state.told == Told::Unstable)
            tellRecovery();
        if (m_state.told != Told::Down && m_state.told != Told::Unstable)
            tellWarning();
        return;
    case Status::Unknown:
    case Status::Unreachable:
    case Status::Maintenance:
    case Status::Paused:
        return;
    }
}

void Step::tellOutage()
{
    const OpenIncident &outage = *m_state.incident;
    if (m_state.told == Told::Down && m_state.coveredSerial == outage.serial)
        return tellStill();
    if (held())
        return;
    effect::Tell tell = alert(AlertKind::Down);
    tell.afterUnrest = m_state.told == Told::Unstable;
    m_effects.push_back(tell);
    rememberTold(Told::Down, outage);
}

void Step::tellStill()
{
    if (m_rules.repeat == Duration::zero() || m_state.acknowledged || held()
        || m_now < m_state.toldAt + m_rules.repeat)
        return;
    effect::Tell tell = alert(AlertKind::Still);
    tell.incident = m_state.toldSerial;
    m_effects.push_back(tell);
    m_state.toldAt = m_now;
}

void Step::tellRecovery()
{
    if (held())
        return;
    effect::Tell tell = alert(AlertKind::Up);
    tell.incident = m_state.toldSerial;
    tell.previousSince = m_state.toldSince;
    tell.afterUnrest = m_state.told == Told::Unstable;
    m_effects.push_back(tell);
    rememberTold(Told::Up, {});
}

//! One message per warning; the certificate's also where slowness was told before.
void Step::tellWarning()
{
    const bool warns = shownStatus(m_state) == Status::Degraded;
    const bool wasWarning = m_state.told == Told::Degraded || m_state.told == Told::Certificate;
    const bool expires = warns && m_state.evidence.cause == Cause::CertificateExpiring;
    const bool news = warns != wasWarning || (expires && m_state.told == Told::Degraded);
    if (!news || m_state.snooze)
        return;
    if (!warns) {
        m_effects.push_back(alert(AlertKind::WarningEnded));
        rememberTold(Told::Up, {});
    } else {
        m_effects.push_back(alert(expires ? AlertKind::Certificate : AlertKind::Degraded));
        rememberTold(expires ? Told::Certificate : Told::Degraded, {});
    }
}

void Step::tellUnrest()
{
    if (m_state.told == Told::Unstable || held())
        return;
    m_effects.push_back(alert(AlertKind::Unstable));
    rememberTold(Told::Unstable, *m_state.incident);
}

void Step::rememberTold(Told told, const OpenIncident &outage)
{
    m_state.told = told;
    m_state.toldSerial = outage.serial;
    m_state.toldSince = outage.since;
    m_state.coveredSerial = outage.serial;
    m_state.toldAt = m_now;
}

void Step::tellStale()
{
    if (!m_state.stale || m_state.toldStale || m_state.snooze)
        return;
    effect::Tell tell = alert(AlertKind::Stale);
    if (m_state.ownFault)
        tell.evidence = *m_state.ownFault;
    m_effects.push_back(tell);
    m_state.toldStale = true;
}

} // namespace

Judgement step(JudgeState state, const JudgeEvent &event, const JudgeRules &rules, Instant now)
{
    return Step(std::move(state), rules, now).carryOut(event);
}

} // namespace vigia

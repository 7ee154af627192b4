// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgestep.h"

#include <algorithm>

// What time, our own circumstances and people do to what is known.

namespace vigia {

void Step::on(const event::Ticked &)
{
    if (m_state.consultation && m_now >= m_state.consultation->deadline)
        decideAfterWitnesses(true);
    if (m_state.mute && m_state.mute->until && m_now >= *m_state.mute->until)
        m_state.mute.reset();
    settleIfQuiet();
    noticeSilence();
    endSnoozeWhenDue();
}

void Step::noticeSilence()
{
    if (m_state.paused || m_state.blind)
        return;
    if (m_state.ownFault && !m_state.longInDoubt && m_now >= m_state.informed + silenceLimit(m_rules)) {
        m_state.inDoubt = true;
        m_state.longInDoubt = true;
        m_state.woken = false; // what was known is all there will be to tell
        m_overlayBegan = m_state.informed;
    }
    if (!m_rules.reports && m_now >= m_state.heard + silenceLimit(m_rules)) {
        // What was counted stays counted: when our own queue is what delays, a dead target must still get down.
        m_state.stale = true;
        m_state.woken = false;
        m_state.consultation.reset();
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
void Step::on(const event::Suspended &suspended)
{
    m_state.consultation.reset();
    forgetStreaks();
    m_state.inconclusive = 0;
    for (Instant *last : {&m_state.heard, &m_state.informed})
        *last = suspended.stalled ? std::min(*last + *suspended.stalled, m_now) : m_now;
    m_state.woken = true;
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

void Step::on(const event::MaintenanceBegan &began)
{
    m_state.maintenance = true;
    // After a restart in the midst of it, it goes on.
    if (m_state.recorded == Status::Maintenance)
        m_overlayBegan = std::max(m_state.overlaySince, began.planned);
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
    m_state.woken = false;
    forgetDoubt();
    forgetStreaks();
}

void Step::on(const event::PutOnTrial &)
{
    if (m_state.verdict == Verdict::Pending && m_state.told == Told::Nothing)
        m_state.onTrial = true;
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
    m_state.woken = false;
    m_state.heard = m_now;
    m_state.informed = m_now;
    forgetDoubt();
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

void Step::forgetDoubt()
{
    m_state.inconclusive = 0;
    m_state.ownFault.reset();
    m_state.inDoubt = false;
    m_state.longInDoubt = false;
}

void Step::forgetTheTarget()
{
    m_state.unstable = false;
    m_state.flips.clear();
    resolveIncident(m_now);
    m_state.verdict = Verdict::Pending;
    m_state.evidence = {};
    m_state.since = m_now;
    m_state.stale = false;
    m_state.toldStale = false;
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
    if (reconfigured.targetChanged)
        forgetTheTarget();
    // Without its excuse a failing monitor is not well: nothing is known until it is looked at.
    if (reconfigured.targetChanged || lostParent || lostNeed)
        awaitNewLook();
    else if (consultation && (m_state.verdict == Verdict::Down || m_state.failed.count >= m_rules.confirm))
        consult(consultation->failure);
    if (!reconfigured.rhythmChanged)
        return;
    // Whoever was in time by the rules so far is not late by the new ones before a look by them had its time.
    for (Instant *last : {&m_state.heard, &m_state.informed}) {
        if (m_now - *last > m_rules.interval)
            *last = m_now;
    }
}

void Step::on(const event::Acknowledged &acknowledged)
{
    if (!canAcknowledge(m_state))
        return;
    m_state.acknowledged = Acknowledgement{acknowledged.by, acknowledged.note, m_now};
    tellAcknowledged(m_state, acknowledged.channel, m_effects);
}

void Step::on(const event::Muted &muted)
{
    if (muted.endsWithOutage && !m_state.incident)
        return;
    m_state.mute = MuteState{muted.until, muted.endsWithOutage, m_now};
}

//! What ended while the computer slept ends with the first look after it: what was true before it may be so no more.
void Step::endSnoozeWhenDue()
{
    if (m_state.snooze && !m_state.woken && m_now >= m_state.snooze->until)
        endSnooze();
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

} // namespace vigia

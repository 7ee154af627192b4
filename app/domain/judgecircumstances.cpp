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
    if (m_state.snooze && m_now >= m_state.snooze->until)
        endSnooze();
    settleIfQuiet();
    const bool watching = !m_state.paused && !m_state.blind;
    if (watching && m_now >= m_state.heard + 2 * m_rules.interval + m_rules.timeout) {
        // What was counted stays counted: when our own queue is what delays, a dead target must still get down.
        m_state.stale = true;
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

} // namespace vigia

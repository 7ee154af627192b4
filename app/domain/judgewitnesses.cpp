// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgestep.h"

#include <algorithm>

// What those say whom a failing monitor asks before it is called down.

namespace vigia {

void Step::consult(const ProbeResult &failure)
{
    if (m_state.consultation) {
        m_state.consultation->failure = failure;
        return;
    }
    const bool sight = m_rules.hasSight;
    if (!sight && !m_rules.hasNeed && m_rules.parents.isEmpty())
        return goDown(failure);
    const int number = ++m_state.lastConsultation;
    m_state.consultation =
        Consultation{number, m_now + witnessDeadline(m_rules), failure, m_rules.hasNeed, sight, m_rules.parents, {}};
    m_effects.push_back(effect::AskWitnesses{m_rules.hasNeed, sight, m_rules.parents, number});
}

void Step::on(const event::Testified &testified)
{
    if (!m_state.consultation || m_state.consultation->number != testified.consultation)
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

//! An outage of its own that was told goes on.
void Step::on(const event::Explained &explained)
{
    if (m_state.paused || m_state.blind || m_state.verdict == Verdict::Down)
        return;
    m_state.consultation.reset();
    m_state.awaitingLook = false;
    m_state.offItsNetwork = false;
    forgetStreaks();
    if (m_state.unreachableBy.isEmpty()) {
        m_excused = explained.failure;
        m_overlayBegan = explained.since;
    }
    m_state.unreachableBy = explained.by;
}

void Step::goBlind()
{
    m_state.consultation.reset();
    m_state.blind = true;
    forgetStreaks();
    forgetDoubt();
    m_state.stale = false;
}

} // namespace vigia

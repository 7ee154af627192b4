// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgestep.h"

#include <algorithm>

// What people are told: always the difference between what is true and what they heard last.

namespace vigia {

namespace {

class Telling
{
public:
    Telling(JudgeState &state, const JudgeRules &rules, Instant now, const std::optional<OpenIncident> &ended,
        std::vector<JudgeEffect> &effects)
        : m_state(state)
        , m_rules(rules)
        , m_now(now)
        , m_ended(ended)
        , m_effects(effects)
    {
    }

    void tell();

private:
    void tellOutage();
    void tellRecovery();
    void tellWarning();
    void tellStill();
    void tellUnrest();
    void tellStale();
    bool held() const;
    bool mayTell() const;
    effect::Tell alert(AlertKind kind) const;
    effect::Tell worse(AlertKind kind) const;
    void rememberTold(Told told, const OpenIncident &outage);

    JudgeState &m_state;
    const JudgeRules &m_rules;
    const Instant m_now;
    const std::optional<OpenIncident> &m_ended;
    std::vector<JudgeEffect> &m_effects;
};

//! A critical outage that no snooze holds is told to its end.
bool Telling::held() const
{
    return isHeld(m_state, m_rules, m_state.incident ? m_state.incident : m_ended);
}

//! Nothing is told of what is not watched, planned, cannot be seen, or only tried.
bool Telling::mayTell() const
{
    return !m_state.paused && !m_state.maintenance && !m_state.blind && !m_state.onTrial;
}

effect::Tell Telling::alert(AlertKind kind) const
{
    effect::Tell tell;
    tell.kind = kind;
    tell.since = shownSince(m_state);
    tell.evidence = m_state.evidence;
    if (m_state.incident)
        tell.incident = m_state.incident->serial;
    return tell;
}

//! Takes the place of a warning, where one is what people know.
effect::Tell Telling::worse(AlertKind kind) const
{
    effect::Tell tell = alert(kind);
    if (m_state.told != Told::Degraded && m_state.told != Told::Certificate)
        return tell;
    tell.afterWarning = m_state.told == Told::Certificate ? AlertKind::Certificate : AlertKind::Degraded;
    tell.previousSince = m_state.toldSince;
    return tell;
}

void Telling::tell()
{
    if (!mayTell())
        return;
    tellStale();
    if (m_state.woken || (m_state.awaitingLook && !standsUnseen(m_state)))
        return; // nothing but silence is known
    if (m_state.unstable)
        return tellUnrest();
    switch (shownStatus(m_state)) {
    case Status::Down:
        return tellOutage();
    case Status::Up:
    case Status::Degraded:
        if (isToldOfOutage(m_state))
            tellRecovery();
        if (!isToldOfOutage(m_state))
            tellWarning();
        return;
    case Status::Unknown:
    case Status::Unreachable:
    case Status::Maintenance:
    case Status::Paused:
        return;
    }
}

void Telling::tellOutage()
{
    const OpenIncident &outage = *m_state.incident;
    if (m_state.told == Told::Down && m_state.coveredSerial == outage.serial)
        return tellStill();
    if (held())
        return;
    effect::Tell tell = worse(AlertKind::Down);
    tell.afterUnrest = m_state.told == Told::Unstable;
    m_effects.push_back(tell);
    rememberTold(Told::Down, outage);
}

void Telling::tellStill()
{
    if (!repeats(m_state, m_rules) || held() || m_now < m_state.toldAt + m_rules.repeat)
        return;
    effect::Tell tell = alert(AlertKind::Still);
    tell.incident = m_state.toldSerial;
    m_effects.push_back(tell);
    m_state.toldAt = std::max(m_now, m_rules.quietUntil.value_or(m_now));
    ++m_state.stillsTold;
}

void Telling::tellRecovery()
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
void Telling::tellWarning()
{
    const bool warns = shownStatus(m_state) == Status::Degraded;
    const bool wasWarning = m_state.told == Told::Degraded || m_state.told == Told::Certificate;
    const bool expires = warns && m_state.evidence.cause == Cause::CertificateExpiring;
    const bool news = warns != wasWarning || (expires && m_state.told == Told::Degraded);
    if (!news || m_state.snooze)
        return;
    if (!warns) {
        effect::Tell tell = alert(AlertKind::WarningEnded);
        tell.ended = m_state.told == Told::Certificate ? AlertKind::Certificate : AlertKind::Degraded;
        tell.previousSince = m_state.toldSince;
        m_effects.push_back(tell);
        rememberTold(Told::Up, {});
    } else {
        m_effects.push_back(worse(expires ? AlertKind::Certificate : AlertKind::Degraded));
        rememberTold(
            expires ? Told::Certificate : Told::Degraded, {.serial = 0, .since = shownSince(m_state), .opened = m_now});
    }
}

void Telling::tellUnrest()
{
    if (m_state.told == Told::Unstable || held())
        return;
    m_effects.push_back(worse(AlertKind::Unstable));
    rememberTold(Told::Unstable, *m_state.incident);
}

void Telling::rememberTold(Told told, const OpenIncident &outage)
{
    const bool isOneMore = isToldOfOutage(m_state);
    m_state.told = told;
    if (!isOneMore || !isToldOfOutage(m_state))
        m_state.toldFrom = outage.serial;
    m_state.toldSerial = outage.serial;
    m_state.toldSince = outage.since;
    m_state.coveredSerial = outage.serial;
    m_state.toldAt = m_now;
    m_state.stillsTold = 0;
}

void Telling::tellStale()
{
    const bool uninformed = m_state.longInDoubt && shownStatus(m_state) == Status::Unknown;
    if (!(m_state.stale || uninformed) || m_state.toldStale || m_state.snooze)
        return;
    effect::Tell tell = alert(AlertKind::Stale);
    if (m_state.ownFault)
        tell.evidence = *m_state.ownFault;
    m_effects.push_back(tell);
    m_state.toldStale = true;
}

} // namespace

void tellPeople(JudgeState &state, const JudgeRules &rules, Instant now, const std::optional<OpenIncident> &ended,
    std::vector<JudgeEffect> &effects)
{
    Telling(state, rules, now, ended, effects).tell();
}

void tellAcknowledged(const JudgeState &state, const QString &saidOn, std::vector<JudgeEffect> &effects)
{
    if (!state.incident || !isToldOfOutage(state))
        return;
    effect::Tell tell;
    tell.kind = AlertKind::Acknowledged;
    tell.incident = state.toldSerial;
    tell.since = state.toldSince;
    tell.evidence = state.evidence;
    tell.ended = state.told == Told::Unstable ? AlertKind::Unstable : AlertKind::Down;
    tell.saidOn = saidOn;
    effects.push_back(tell);
}

} // namespace vigia

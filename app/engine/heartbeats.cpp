// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/heartbeats.h"

#include "domain/secretcause.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

//! Of what is kept no date is wrong by more, however the wall clock was set since.
constexpr Duration wellDated = std::chrono::seconds(1);

Duration wallClock(const Moment &moment)
{
    return moment.utc.time_since_epoch() - moment.now.time_since_epoch();
}

//! It may have reported: what is missing is our own ear.
ProbeResult unheard(const Deafness &deafness, Slot slot)
{
    ProbeResult result;
    result.cause = Cause::NotListening;
    if (!deafness.isToAll) {
        const MissingSecret missing = deafness.secrets.value(slot);
        result.cause = causeOf(missing.why);
        result.detail = missing.name;
    }
    result.outcome = outcomeOf(result.cause);
    return result;
}

} // namespace

Heartbeats::Heartbeats(const Clock &clock, Timers &timers, Look look, Scheduler::Woken woken)
    : m_clock(clock)
    , m_look(std::move(look))
    , m_clocks(
          clock, timers, [this](Slot slot) { ring(slot); }, std::move(woken), together)
    , m_wallClock(wallClock(moment()))
{
}

void Heartbeats::watch(Slot slot, const HeartbeatTarget &target, const SenderState &state)
{
    add(slot, target, state);
    listenAnew(slot, {});
}

void Heartbeats::add(Slot slot, const HeartbeatTarget &target, const SenderState &state)
{
    const bool isDeaf = m_deafness.isTo(slot);
    SenderEntry &sender = *m_senders.insert(slot, {target, state, {}, {}});
    sender.state.deafSince = isDeaf ? std::optional(m_clock.now()) : std::nullopt;
}

void Heartbeats::restore(Slot slot, const HeartbeatTarget &target, const SenderState &state,
    const std::optional<OpenOutage> &outage, std::optional<Instant> heardUntil)
{
    const Moment at = moment();
    const std::optional<Overdue> overdue = overdueOf(target, state, at);
    const bool isMissing = overdue && overdue->at <= at.now;
    SenderState known = state;
    const auto said = state.last && state.reported ? takeBeat(known, target, *state.last, *state.reported)
                                                   : std::optional<ProbeResult>();
    add(slot, target, state);
    const bool isOld = outage && said && said->outcome != Outcome::Failed && *state.reported <= outage->since;
    const bool isNews = said && !isMissing && !isOld;
    const auto goesOn = outage && !isNews ? std::optional(outage->evidence) : std::nullopt;
    if (heardUntil)
        missTime(slot, std::min(*heardUntil, state.deafSince.value_or(*heardUntil)), goesOn);
    else
        listenAnew(slot, goesOn);
    if (isNews)
        m_look(slot, *said, *state.reported);
}

void Heartbeats::change(Slot slot, const HeartbeatTarget &target)
{
    const auto sender = m_senders.find(slot);
    if (sender == m_senders.end())
        return;
    const Moment at = moment();
    const auto isMissing = [&] {
        const std::optional<Overdue> overdue = overdueOf(sender->target, sender->state, at);
        return overdue && overdue->at <= at.now;
    };
    const bool wasMissing = isMissing();
    sender->target = target;
    if (!wasMissing && isMissing()) // it kept what was expected of it so far
        expectAnew(sender->state, at.now);
    setClock(slot);
}

void Heartbeats::forget(Slot slot)
{
    m_clocks.forget(slot);
    m_senders.remove(slot);
    m_excused.remove(slot);
    m_deafness.secrets.remove(slot);
}

std::optional<Overdue> Heartbeats::overdue(Slot slot) const
{
    const auto sender = m_senders.constFind(slot);
    return sender == m_senders.constEnd() ? std::nullopt : overdueOf(sender->target, sender->state, moment());
}

void Heartbeats::take(Slot slot, const Beat &beat)
{
    const auto sender = m_senders.find(slot);
    if (sender == m_senders.end())
        return;
    const Instant now = m_clock.now();
    const std::optional<ProbeResult> said = takeBeat(sender->state, sender->target, beat, now);
    if (said)
        sender->outage.reset();
    setClock(slot);
    if (said)
        m_look(slot, *said, now);
}

void Heartbeats::listenAnew(Slot slot, const std::optional<ProbeResult> &outage)
{
    const auto sender = m_senders.find(slot);
    if (sender == m_senders.end())
        return;
    const Instant now = m_clock.now();
    expectAnew(sender->state, now);
    sayAgainSoon(slot, outage);
}

void Heartbeats::missTime(Slot slot, Instant from, const std::optional<ProbeResult> &outage)
{
    SenderEntry &sender = m_senders[slot];
    vigia::missTime(sender.state, sender.target, from, moment());
    sayAgainSoon(slot, outage);
}

void Heartbeats::missTime(Instant from)
{
    for (const Slot slot : m_senders.keys()) {
        if (!m_senders[slot].state.deafSince) // what it misses anyway ends later
            missTime(slot, from, m_senders[slot].outage);
    }
    m_clocks.ringDue();
}

void Heartbeats::sayAgainSoon(Slot slot, const std::optional<ProbeResult> &outage)
{
    SenderEntry &sender = m_senders[slot];
    sender.outage = outage;
    sender.outageSaidAt = m_clock.now() + soon;
    m_excused.insert(slot);
    setClock(slot);
}

void Heartbeats::setDeafness(const Deafness &deafness)
{
    const bool wasToAll = std::exchange(m_deafness, deafness).isToAll;
    for (const Slot slot : m_senders.keys()) {
        SenderEntry &sender = m_senders[slot];
        const bool isDeaf = m_deafness.isTo(slot);
        const bool isNew = isDeaf && !sender.state.deafSince;
        if (isNew)
            sender.state.deafSince = m_clock.now();
        if (isDeaf && !m_deafness.isToAll && (isNew || wasToAll)) // else it is kept until when anybody could be heard
            m_excused.insert(slot);
        if (!isDeaf && sender.state.deafSince) {
            missTime(slot, *std::exchange(sender.state.deafSince, std::nullopt), sender.outage);
        }
    }
}

void Heartbeats::leaveOut(Instant from)
{
    for (auto sender = m_senders.begin(); sender != m_senders.end(); ++sender) {
        if (sender->state.deafSince) // it is part of what it misses anyway
            continue;
        waitLonger(sender->state, sender->target, from, moment());
        m_excused.insert(sender.key());
        setClock(sender.key());
    }
    m_clocks.ringDue();
}

void Heartbeats::readCalendars()
{
    if (const Duration set = wallClock(moment()); std::chrono::abs(set - m_wallClock) >= wellDated) {
        m_wallClock = set;
        for (const Slot slot : m_senders.keys())
            m_excused.insert(slot);
    }
    for (auto sender = m_senders.begin(); sender != m_senders.end(); ++sender) {
        if (std::holds_alternative<CronTimes>(sender->target.when))
            setClock(sender.key());
    }
}

void Heartbeats::setClock(Slot slot)
{
    const SenderEntry &sender = *m_senders.constFind(slot);
    std::optional<Instant> at;
    if (const auto overdue = overdueOf(sender.target, sender.state, moment()))
        at = overdue->at;
    if (sender.outage)
        at = at ? std::min(*at, sender.outageSaidAt) : sender.outageSaidAt;
    m_clocks.set(slot, at);
}

void Heartbeats::ring(Slot slot)
{
    const auto sender = m_senders.find(slot);
    if (sender == m_senders.end())
        return;
    const Moment at = moment();
    const std::optional<Overdue> overdue = overdueOf(sender->target, sender->state, at);
    const bool isMissing = overdue && overdue->at <= at.now;
    if (m_deafness.isTo(slot)) {
        m_clocks.set(slot, at.now + sayAgain);
        if (isMissing)
            m_look(slot, unheard(m_deafness, slot), at.now);
        return;
    }
    if (isMissing) {
        const ProbeResult missing = missingResult(sender->target, sender->state, *overdue, at);
        sender->outage.reset();
        m_clocks.set(slot, at.now + sayAgain);
        m_look(slot, missing, std::min(overdue->expected, at.now));
        return;
    }
    if (sender->outage && sender->outageSaidAt <= at.now) {
        const ProbeResult again = *sender->outage;
        sender->outageSaidAt = at.now + sayAgain;
        setClock(slot);
        m_look(slot, again, at.now);
        return;
    }
    setClock(slot);
}

} // namespace vigia

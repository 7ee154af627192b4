// SPDX-License-Identifier: GPL-3.0-or-later
// What waits on a lane, and for how long. How it is sent: lanedue.cpp, lanesending.cpp; what may have been:
// laneuncertain.cpp; what a former process left: laneresuming.cpp.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "outbox/messagekey.h"

#include <algorithm>

namespace vigia {

namespace {

//! What waits for a time of day is looked at so often: somebody may set the clock.
constexpr Duration clockPeriod = std::chrono::minutes(1);

//! \a time as a moment that no clock change moves: one that is past is now, and none is further away than it was
//! when it was decided at \a decided, whatever the clock says meanwhile (P7).
Instant instantOf(UtcTime time, UtcTime decided, const Clock &clock)
{
    return clock.now() + std::min(ageOf(clock.utc(), time), ageOf(decided, time));
}

} // namespace

Lane::Lane(const LaneWorld &world, QString channel, QString address, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_channel(std::move(channel))
    , m_address(std::move(address))
    , m_timer(world.timers.create([this] { sendNext(); }))
    , m_patience(world.timers.create([this] { claimed(m_attempt, true); }))
{
}

Lane::~Lane() = default;

Lane::Alert Lane::alertOf(const OutboxRow &row) const
{
    Alert alert{row, instantOf(row.due, row.created, m_world.clock), std::nullopt, std::nullopt};
    if (row.heldUntil)
        alert.heldUntil = instantOf(*row.heldUntil, row.created, m_world.clock);
    // It was tried by a former process, at the earliest when it was due.
    if (!row.message.isEmpty())
        alert.firstTry = m_world.clock.now() - ageOf(row.heldUntil.value_or(row.due), m_world.clock.utc());
    alert.triedHere = awake();
    alert.isRehearsed = isRehearsed(row);
    alert.mayBeKnown = row.state == AlertState::Claimed;
    return alert;
}

//! Quiet hours end on the clock on the wall, wherever it is set; an escalation's wait is a time that passes.
void Lane::holdAnew(Alert &alert) const
{
    if (!alert.heldUntil || alert.row.escalated)
        return;
    alert.heldUntil = instantOf(*alert.row.heldUntil, alert.row.created, m_world.clock);
    alert.due = *alert.heldUntil;
}

bool Lane::mayBeTold(const Alert &alert) const
{
    return !alert.heldUntil || *alert.heldUntil <= m_world.clock.now();
}

void Lane::take(const OutboxRow &alert)
{
    m_waiting.push_back(alertOf(alert));
    armFor(m_waiting.back());
    Q_EMIT changed();
}

bool Lane::storedLate(const OutboxRow &alert)
{
    const auto take = [&alert](auto &alerts) {
        const auto found = std::ranges::find_if(
            alerts, [&](const Alert &known) { return known.row.id == 0 && isSameAlert(known.row, alert); });
        if (found == alerts.end())
            return false;
        found->row.id = alert.id;
        return true;
    };
    return take(m_waiting) || (m_current && take(m_current->alerts))
        || std::ranges::any_of(m_asTheyAre, [&](Sending &sending) { return take(sending.alerts); });
}

bool Lane::isSending(const QString &key) const
{
    return (m_current && m_current->row.key == key)
        || std::ranges::any_of(m_asTheyAre, [&key](const Sending &sending) { return sending.row.key == key; });
}

std::vector<OutboxRow> Lane::takeBack(const MonitorId &monitor, const std::function<bool(const OutboxRow &)> &isMeant)
{
    std::vector<OutboxRow> taken;
    for (Alert &alert : m_waiting.takeIf(monitor, [&](const Alert &alert) { return isMeant(alert.row); }))
        taken.push_back(std::move(alert.row));
    if (!taken.empty())
        Q_EMIT changed();
    return taken;
}

void Lane::withdrawAll()
{
    DeliveryChange change;
    const auto withdraw = [&](Sending &sending) {
        letGo(sending, change, NoMore::ChannelGone);
        mark(sending.alerts, AlertState::Withdrawn, {}, change);
    };
    if (m_current) {
        m_current->mayBeTaken = m_current->mayBeTaken || m_phase == Phase::Trying;
        withdraw(*m_current);
    }
    std::ranges::for_each(m_asTheyAre, withdraw);
    mark({m_waiting.begin(), m_waiting.end()}, AlertState::Withdrawn, {}, change);
    ++m_attempt;
    m_phase = Phase::Idle;
    m_timer->stop();
    m_patience->stop();
    m_armedFor.reset();
    m_current.reset();
    m_asTheyAre.clear();
    putInOrder();
    m_waiting.clear();
    m_world.keeper.keep(std::move(change));
    Q_EMIT changed();
}

std::vector<OutboxRow> Lane::waiting(const MonitorId &monitor) const
{
    std::vector<OutboxRow> rows;
    for (const auto alert : m_waiting.of(monitor))
        rows.push_back(alert->row);
    return rows;
}

bool Lane::hasTold(const MonitorId &monitor, int first, int last) const
{
    const auto isMeant = [&](const Alert &alert) {
        return alert.row.monitor == monitor && first <= alert.row.incident && alert.row.incident <= last;
    };
    const auto mayBeTold = [&](const auto alert) { return alert->mayBeKnown && isMeant(*alert); };
    // Also what is not claimed by it any more: a former process knew that nobody wants it.
    const auto isToldBy = [&](const MessageItem &item) {
        return item.monitor == monitor && first <= item.incident && item.incident <= last;
    };
    const auto tells = [&](const Sending &sending) {
        return std::ranges::any_of(sending.alerts, isMeant) || std::ranges::any_of(sending.message.items, isToldBy);
    };
    return m_told.knows(monitor, first, last) || (m_current && tells(*m_current))
        || std::ranges::any_of(m_tellersOf.value(monitor), [&](std::size_t place) { return tells(m_asTheyAre[place]); })
        || std::ranges::any_of(m_waiting.of(monitor), mayBeTold);
}

std::size_t Lane::unsettled() const
{
    std::size_t count = m_waiting.size() + (m_current ? m_current->alerts.size() : 0);
    for (const Sending &sending : m_asTheyAre)
        count += sending.alerts.size();
    return count;
}

bool Lane::isBehind(Instant moment) const
{
    if (!m_route.channel || m_route.forgets)
        return false; // nobody is kept waiting
    if (m_phase == Phase::Idle && m_trouble && m_trouble->trouble == DeliveryTrouble::NotAllowed)
        return false;
    const auto wasDue = [&](const Alert &alert) { return dueOf(alert) <= moment; };
    const auto isLate = [&](const Sending &sending) { return std::ranges::any_of(sending.alerts, wasDue); };
    return (m_current && isLate(*m_current)) || std::ranges::any_of(m_asTheyAre, isLate)
        || std::ranges::any_of(m_waiting, wasDue);
}

std::optional<Instant> Lane::busySince() const
{
    if (m_phase != Phase::Idle)
        return m_stepSince;
    const bool isDue = m_armedFor && *m_armedFor <= m_world.clock.now();
    return isDue ? m_armedFor : std::nullopt;
}

void Lane::rename(const QString &channel)
{
    m_channel = channel;
    const auto follow = [&](std::ranges::range auto &alerts) {
        for (Alert &alert : alerts)
            alert.row.channel = channel;
    };
    const auto followAll = [&](Sending &sending) {
        sending.message.channel = channel;
        sending.row.channel = channel;
        follow(sending.alerts);
    };
    follow(m_waiting);
    std::ranges::for_each(m_asTheyAre, followAll);
    if (m_current)
        followAll(*m_current);
    if (m_notSent)
        m_notSent->channel = channel;
}

void Lane::setRoute(ChannelRoute route)
{
    const bool isSame = route.channel == m_route.channel;
    m_route = std::move(route);
    if (isSame)
        return;
    // What the provider before asked for, and how often it failed, is nothing to this one.
    m_asked.reset();
    m_failures = 0;
    if (m_trouble
        && m_trouble->fate == DeliveryOutcome::Fate::Accepted) { // whom it refused may not be written to any more
        m_trouble.reset();
        m_troubleSince.reset();
    }
    if (m_phase == Phase::Trying) {
        // Whom it was given to will not answer any more, and may have passed it on.
        ++m_attempt;
        m_phase = Phase::Idle;
        m_current->mayBeTaken = true;
        keepAsItIs(std::move(*std::exchange(m_current, std::nullopt)));
    }
    hurry();
}

void Lane::hurry()
{
    m_notBefore = m_asked;
    for (Sending &sending : m_asTheyAre)
        sending.notBefore = m_asked;
    arm();
}

void Lane::lookAgain()
{
    arm();
}

//! As arm() does, where \a alert is all that is new: of ten thousand that come at once none looks at the others.
void Lane::armFor(const Alert &alert)
{
    if (m_phase != Phase::Idle || !m_route.channel || mustWaitForTheSame())
        return;
    const Instant now = m_world.clock.now();
    Instant next = std::max(dueOf(alert), m_notBefore.value_or(dueOf(alert)));
    if (alert.heldUntil && !alert.row.escalated)
        next = std::min(next, now + clockPeriod);
    if (m_armedFor && *m_armedFor <= next)
        return;
    m_armedFor = next;
    m_timer->start(std::max(next - now, Duration::zero()));
}

void Lane::arm()
{
    if (m_phase != Phase::Idle || !m_route.channel)
        return;
    const Instant now = m_world.clock.now();
    std::optional<Instant> next;
    const auto note = [&next](Instant moment) { next = std::min(next.value_or(moment), moment); };
    for (const Sending &sending : m_asTheyAre) {
        if (!sending.waitsForOlder)
            note(sending.notBefore.value_or(now));
    }
    for (Alert &alert : m_waiting) {
        if (mustWaitForTheSame())
            break;
        holdAnew(alert);
        note(std::max(dueOf(alert), m_notBefore.value_or(dueOf(alert))));
        if (alert.heldUntil && !alert.row.escalated)
            note(now + clockPeriod);
    }
    m_armedFor = next;
    if (next)
        m_timer->start(std::max(*next - now, Duration::zero()));
    else
        m_timer->stop();
}

} // namespace vigia

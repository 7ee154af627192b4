// SPDX-License-Identifier: GPL-3.0-or-later
// What may have been sent: in which order it is sent again, and when no more.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "outbox/backoff.h"
#include "outbox/latest.h"
#include "outbox/troublejson.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vigia {

namespace {

//! A repetition that takes another's place is tried as often as that would have been from now on: every ten minutes.
constexpr int mostTriesInherited = 8;

} // namespace

void Lane::keepAsItIs(Sending sending)
{
    const auto younger =
        std::ranges::find_if(m_asTheyAre, [&sending](const Sending &other) { return other.order > sending.order; });
    m_asTheyAre.insert(younger, std::move(sending));
    putInOrder();
}

//! Of one monitor nothing goes before what is older; one that only some are owed keeps nobody from the rest. And who
//! tells of which monitor is at hand: after every change of who there is.
void Lane::putInOrder()
{
    m_tellersOf.clear();
    for (std::size_t place = 0; place < m_asTheyAre.size(); ++place) {
        const auto note = [&](const MonitorId &monitor) {
            std::vector<std::size_t> &tellers = m_tellersOf[monitor];
            if (tellers.empty() || tellers.back() != place)
                tellers.push_back(place);
        };
        for (const Alert &alert : m_asTheyAre[place].alerts)
            note(alert.row.monitor);
        for (const MessageItem &item : m_asTheyAre[place].message.items)
            note(item.monitor);
    }
    std::set<MonitorId> told;
    for (Sending &sending : m_asTheyAre) {
        sending.waitsForOlder = std::ranges::any_of(
            sending.alerts, [&told](const Alert &alert) { return told.contains(alert.row.monitor); });
        if (sending.message.remainder)
            continue;
        for (const Alert &alert : sending.alerts)
            told.insert(alert.row.monitor);
    }
}

//! One that may have been sent goes before everything new, or order would be lost; but not for ever, and not where
//! all but a few have it.
bool Lane::mustWaitForTheSame() const
{
    return std::ranges::any_of(m_asTheyAre, [](const Sending &sending) {
        return !sending.message.remainder && !sending.waitsForOlder && sending.row.attempts < triesThatBlock;
    });
}

bool Lane::resendNext()
{
    const Instant now = m_world.clock.now();
    const auto ready = std::ranges::find_if(m_asTheyAre, [now](const Sending &sending) {
        return !sending.waitsForOlder && (!sending.notBefore || *sending.notBefore <= now);
    });
    if (ready == m_asTheyAre.end())
        return false;
    m_current = std::move(*ready);
    m_asTheyAre.erase(ready);
    putInOrder();
    attempt();
    return true;
}

void Lane::sendTheSameLater(const DeliveryOutcome &outcome)
{
    Sending sending = std::move(*std::exchange(m_current, std::nullopt));
    Instant next = m_world.clock.now() + backOff(sending.row.attempts, outcome.retryAfter, sending.row.key);
    for (const Sending &other : m_asTheyAre) { // nor sooner than what is older, once it keeps nobody waiting
        if (other.order < sending.order && !other.message.remainder && sending.row.attempts >= triesThatBlock)
            next = std::max(next, other.notBefore.value_or(next));
    }
    sending.notBefore = next;
    sending.mayBeTaken = true;
    sending.row.trouble = toJson(outcome, m_world.clock.utc());
    if (outcome.remainder) {
        sending.message.remainder = outcome.remainder;
        sending.row.document = documentOf(sending.message);
    }
    std::vector<OutboxRow> rows;
    std::ranges::transform(sending.alerts, std::back_inserter(rows), &Alert::row);
    m_world.keeper.keep({{sending.row}, {}});
    keepAsItIs(std::move(sending));
    giveUpMoot();
    Q_EMIT wereNotSent(rows);
}

bool Lane::isTriedEnough(const Sending &sending) const
{
    return sending.row.attempts >= mostTriesOfTheSame
        && std::ranges::any_of(sending.alerts, [this](const Alert &alert) { return isTriedForLong(alert); });
}

//! Whoever has it looks for the end of what it told.
void Lane::noteAsPerhapsTold(const Message &message)
{
    if (std::ranges::none_of(message.items, [](const auto &item) { return item.kind == AlertKind::Up; }))
        m_told.note(message, {}, m_route.context);
}

//! It is not sent again. Where it may be there, that is how it ended, whatever became of the last try.
void Lane::letGo(Sending &sending, DeliveryChange &change, NoMore why)
{
    sending.row.state = MessageRow::State::GivenUp;
    sending.row.settled = m_world.clock.utc();
    if (sending.mayBeTaken)
        sending.row.trouble = asUncertain(sending.row.trouble);
    change.messages.push_back(sending.row);
    noteSettled(sending.row, sending.message.subject, why);
    if (sending.mayBeTaken)
        noteAsPerhapsTold(sending.message);
}

std::vector<OutboxRow> Lane::uncertain(const MonitorId &monitor) const
{
    std::vector<OutboxRow> rows;
    for (const std::size_t place : m_tellersOf.value(monitor)) {
        for (const Alert &alert : m_asTheyAre[place].alerts) {
            if (alert.row.monitor == monitor)
                rows.push_back(alert.row);
        }
    }
    return rows;
}

std::vector<OutboxRow> Lane::giveUp(const MonitorId &monitor, const std::function<bool(const OutboxRow &)> &isMeant)
{
    DeliveryChange change;
    const auto note = [&](Sending &sending) {
        for (Alert &alert : sending.alerts) {
            if (alert.row.monitor == monitor && isMeant(alert.row))
                noteMoot(alert, change);
        }
    };
    if (m_current)
        note(*m_current);
    bool isOneMoot = false;
    for (const std::size_t place : m_tellersOf.value(monitor)) {
        note(m_asTheyAre[place]);
        isOneMoot = isOneMoot || isMoot(m_asTheyAre[place]);
    }
    if (isOneMoot)
        return giveUpMoot(std::move(change));
    m_world.keeper.keep(std::move(change));
    return {};
}

bool Lane::isMoot(const Sending &sending)
{
    return std::ranges::all_of(sending.alerts, &Alert::isMoot);
}

//! Also for a process after this one: its message goes on for the sake of others.
void Lane::noteMoot(Alert &alert, DeliveryChange &change)
{
    if (std::exchange(alert.isMoot, true) || alert.row.id == 0)
        return;
    change.alerts.push_back({alert.row.id, AlertState::Withdrawn, {}});
}

//! With \a change, what became of others.
std::vector<OutboxRow> Lane::giveUpMoot(DeliveryChange change)
{
    std::vector<OutboxRow> rows;
    for (Sending &sending : m_asTheyAre) {
        if (!isMoot(sending))
            continue;
        letGo(sending, change);
        mark(sending.alerts, AlertState::Withdrawn, {}, change);
        std::ranges::transform(sending.alerts, std::back_inserter(rows), &Alert::row);
    }
    m_world.keeper.keep(std::move(change));
    if (rows.empty())
        return rows;
    std::erase_if(m_asTheyAre, isMoot);
    putInOrder();
    arm();
    Q_EMIT changed();
    return rows;
}

//! The outages that messages tell of which nobody knows whether they arrived; \a newly: not those that they repeat.
std::set<OutageKey> Lane::toldPerhaps(bool newly) const
{
    std::set<OutageKey> outages;
    for (const Sending &sending : m_asTheyAre) {
        if (sending.message.remainder)
            continue; // all but a few know
        for (const Alert &alert : sending.alerts) {
            if (isOutage(alert.row.kind) && !(newly && alert.row.kind == AlertKind::Still))
                outages.insert(outageKey(alert.row));
        }
    }
    return outages;
}

//! Takes the messages out that may have been sent and say nothing that \a latest does not make old, with what they
//! told; what is over of the others counts no more. How often they were tried is in \a tries.
std::vector<Lane::Alert> Lane::takeOld(const Latest &latest, int &tries, DeliveryChange &change)
{
    const auto isOld = [&latest](const Alert &alert) { return alert.isMoot || latest.makesOld(alert.row); };
    std::vector<Alert> old, moot;
    for (Sending &sending : m_asTheyAre) {
        if (!std::ranges::all_of(sending.alerts, isOld)) {
            for (Alert &alert : sending.alerts) {
                if (latest.isOver(alert.row))
                    noteMoot(alert, change);
            }
            continue;
        }
        tries = std::max(tries, sending.row.attempts);
        letGo(sending, change);
        for (Alert &alert : std::exchange(sending.alerts, {})) {
            alert.mayBeKnown = alert.mayBeKnown || sending.mayBeTaken;
            (alert.isMoot ? moot : old).push_back(alert);
        }
    }
    std::erase_if(m_asTheyAre, [](const Sending &sending) { return sending.alerts.empty(); });
    putInOrder();
    mark(moot, AlertState::Withdrawn, {}, change);
    return old;
}

//! What is \a due is told in the place of messages that may have been sent and that it makes old: with what they told,
//! so that one message tells it from its beginning to its end. And it does without repetitions of what another such
//! message tells: who has that knows, and who has not hears of it by that one. How often what was overtaken had been
//! tried, where nothing but repetitions is due.
int Lane::overtake(std::vector<Alert> &due, DeliveryChange &change)
{
    if (m_asTheyAre.empty() || due.empty())
        return 0;
    std::vector<OutboxRow> rows;
    std::ranges::transform(due, std::back_inserter(rows), &Alert::row);
    int tries = 0;
    const std::vector<Alert> old = takeOld(Latest(rows, toldPerhaps(true)), tries, change);
    const std::set<OutageKey> told = toldPerhaps(false);
    const auto isRepetition = [](const Alert &alert) { return alert.row.kind == AlertKind::Still; };
    const auto addsNothing = [&](const Alert &alert) {
        return isRepetition(alert) && told.contains(outageKey(alert.row));
    };
    std::vector<Alert> needless;
    std::ranges::copy_if(due, std::back_inserter(needless), addsNothing);
    mark(needless, AlertState::Withdrawn, {}, change);
    std::erase_if(due, addsNothing);
    due.insert(due.begin(), old.begin(), old.end());
    if (!needless.empty())
        Q_EMIT changed();
    return std::ranges::all_of(due, isRepetition) ? std::min(tries, mostTriesInherited) : 0;
}

} // namespace vigia

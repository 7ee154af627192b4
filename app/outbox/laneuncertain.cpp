// SPDX-License-Identifier: GPL-3.0-or-later
// What may have been sent: in which order it is sent again, and when no more.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "outbox/backoff.h"
#include "outbox/troublejson.h"

#include <algorithm>
#include <map>
#include <set>

namespace vigia {

namespace {

//! A repetition that takes another's place is tried as often as that would have been from now on: every ten minutes.
constexpr int mostTriesInherited = 8;

using Outage = std::pair<MonitorId, int>;

Outage outageOf(const OutboxRow &row)
{
    return {row.monitor, row.incident};
}

bool isOfOutage(AlertKind kind)
{
    return isOutage(kind) || kind == AlertKind::Up;
}

bool isOfWarning(AlertKind kind)
{
    return kind == AlertKind::Degraded || kind == AlertKind::Certificate || kind == AlertKind::WarningEnded;
}

//! True where who reads \a later, of the same monitor, must not read \a earlier after it.
bool takesThePlaceOf(const OutboxRow &later, const OutboxRow &earlier)
{
    switch (later.kind) {
    case AlertKind::Up: // the end of one is the end of all before it
    case AlertKind::Unstable:
        return isOfOutage(earlier.kind) && earlier.incident <= later.incident;
    case AlertKind::Down:
        return isOfOutage(earlier.kind) && earlier.incident < later.incident;
    case AlertKind::Still:
        return earlier.kind == AlertKind::Still && earlier.incident == later.incident;
    case AlertKind::Degraded:
    case AlertKind::Certificate:
    case AlertKind::WarningEnded:
        return isOfWarning(earlier.kind);
    case AlertKind::Stale:
    case AlertKind::Blind:
    case AlertKind::Unheard:
    case AlertKind::Test:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void Lane::keepAsItIs(Sending sending)
{
    const auto younger =
        std::ranges::find_if(m_asTheyAre, [&sending](const Sending &other) { return other.order > sending.order; });
    m_asTheyAre.insert(younger, std::move(sending));
    putInOrder();
}

//! Of one monitor nothing goes before what is older; one that only some are owed keeps nobody from the rest.
void Lane::putInOrder()
{
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
    sending.row.trouble = toJson(outcome);
    if (outcome.remainder) {
        sending.message.remainder = outcome.remainder;
        sending.row.document = documentOf(sending.message);
    }
    std::vector<OutboxRow> rows;
    std::ranges::transform(sending.alerts, std::back_inserter(rows), &Alert::row);
    m_world.keeper.keep({{sending.row}, {}});
    keepAsItIs(std::move(sending));
    Q_EMIT wereNotSent(rows);
}

bool Lane::isTriedEnough(const Sending &sending) const
{
    const Instant now = m_world.clock.now();
    return sending.row.attempts >= mostTriesOfTheSame && std::ranges::any_of(sending.alerts, [now](const Alert &alert) {
        return alert.firstTried && now - *alert.firstTried >= leastTryingOfTheSame;
    });
}

//! Whoever has it looks for the end of what it told.
void Lane::noteAsPerhapsTold(const Message &message)
{
    if (std::ranges::none_of(message.items, [](const auto &item) { return item.kind == AlertKind::Up; }))
        m_told.note(message, {}, m_route.context);
}

//! It is not sent again.
void Lane::letGo(Sending &sending, DeliveryChange &change)
{
    sending.row.state = MessageRow::State::GivenUp;
    sending.row.settled = m_world.clock.utc();
    change.messages.push_back(sending.row);
    noteAsPerhapsTold(sending.message);
}

std::vector<OutboxRow> Lane::uncertain(const MonitorId &monitor) const
{
    std::vector<OutboxRow> rows;
    for (const Sending &sending : m_asTheyAre) {
        for (const Alert &alert : sending.alerts) {
            if (alert.row.monitor == monitor)
                rows.push_back(alert.row);
        }
    }
    return rows;
}

std::vector<OutboxRow> Lane::giveUp(const std::function<bool(const OutboxRow &)> &isMeant)
{
    for (Sending &sending : m_asTheyAre) {
        for (Alert &alert : sending.alerts)
            alert.isMoot = alert.isMoot || isMeant(alert.row);
    }
    return giveUpMoot();
}

std::vector<OutboxRow> Lane::giveUpMoot()
{
    const auto isMoot = [](const Sending &sending) { return std::ranges::all_of(sending.alerts, &Alert::isMoot); };
    std::vector<OutboxRow> rows;
    DeliveryChange change;
    for (Sending &sending : m_asTheyAre) {
        if (!isMoot(sending))
            continue;
        letGo(sending, change);
        mark(sending.alerts, AlertState::Withdrawn, {}, change);
        std::ranges::transform(sending.alerts, std::back_inserter(rows), &Alert::row);
    }
    if (rows.empty())
        return rows;
    std::erase_if(m_asTheyAre, isMoot);
    putInOrder();
    m_world.keeper.keep(std::move(change));
    arm();
    Q_EMIT changed();
    return rows;
}

//! What is \a due is told in the place of messages that may have been sent and say nothing that it does not make old:
//! with what they told, so that one message tells it from its beginning to its end. And it does without repetitions of
//! what another such message tells: who has that knows, and who has not hears of it by that one. How often what was
//! overtaken had been tried, where nothing but repetitions is due.
int Lane::overtake(std::vector<Alert> &due, DeliveryChange &change)
{
    if (m_asTheyAre.empty() || due.empty())
        return 0;
    std::set<Outage> begun;
    for (const Sending &sending : m_asTheyAre) {
        for (const Alert &alert : sending.alerts) {
            if (isOutage(alert.row.kind) && alert.row.kind != AlertKind::Still)
                begun.insert(outageOf(alert.row));
        }
    }
    std::map<MonitorId, std::vector<OutboxRow>> news;
    for (const Alert &alert : due) {
        if (alert.row.kind != AlertKind::Still || !begun.contains(outageOf(alert.row)))
            news[alert.row.monitor].push_back(alert.row);
    }
    const auto isOverBy = [](const OutboxRow &later, const OutboxRow &earlier) {
        return later.kind != AlertKind::Still && takesThePlaceOf(later, earlier);
    };
    const auto isMadeOld = [&news](const Alert &alert, const auto &how) {
        const auto found = news.find(alert.row.monitor);
        return alert.isMoot || (found != news.end() && std::ranges::any_of(found->second, [&](const OutboxRow &later) {
            return how(later, alert.row);
        }));
    };
    std::vector<Alert> old, moot;
    std::set<Outage> toldYet;
    int tries = 0;
    for (Sending &sending : m_asTheyAre) {
        const bool isOld =
            std::ranges::all_of(sending.alerts, [&](const Alert &alert) { return isMadeOld(alert, takesThePlaceOf); });
        for (Alert &alert : sending.alerts) {
            alert.mayBeKnown = true;
            if (isOld) {
                (alert.isMoot ? moot : old).push_back(alert);
                continue;
            }
            alert.isMoot = isMadeOld(alert, isOverBy);
            toldYet.insert(outageOf(alert.row));
        }
        if (!isOld)
            continue;
        tries = std::max(tries, sending.row.attempts);
        letGo(sending, change);
        sending.alerts.clear();
    }
    mark(moot, AlertState::Withdrawn, {}, change);
    std::erase_if(m_asTheyAre, [](const Sending &sending) { return sending.alerts.empty(); });
    putInOrder();
    const auto saysNothing = [&toldYet](const Alert &alert) {
        return alert.row.kind == AlertKind::Still && toldYet.contains(outageOf(alert.row));
    };
    std::vector<Alert> said;
    std::ranges::copy_if(due, std::back_inserter(said), saysNothing);
    mark(said, AlertState::Withdrawn, {}, change);
    std::erase_if(due, saysNothing);
    due.insert(due.begin(), old.begin(), old.end());
    if (!said.empty())
        Q_EMIT changed();
    const bool isRepetition =
        std::ranges::all_of(due, [](const Alert &alert) { return alert.row.kind == AlertKind::Still; });
    return isRepetition ? std::min(tries, mostTriesInherited) : 0;
}

} // namespace vigia

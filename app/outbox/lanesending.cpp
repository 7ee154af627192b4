// SPDX-License-Identifier: GPL-3.0-or-later
// How a lane sends: which message next, claimed, tried, settled. What a new one tells: lanedue.cpp.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "outbox/backoff.h"
#include "outbox/troublejson.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

//! To look whether the password store is open by now bothers nobody, and no server.
constexpr Duration mostForSecrets = std::chrono::minutes(1);
//! A store that refuses may ask the person each time.
constexpr Duration leastForRefused = std::chrono::minutes(10);

using Fate = DeliveryOutcome::Fate;

bool isSecretThatMayComeAnyTime(DeliveryTrouble trouble)
{
    return trouble == DeliveryTrouble::SecretLocked || trouble == DeliveryTrouble::SecretUnavailable;
}

} // namespace

void Lane::sendNext()
{
    m_armedFor.reset();
    if (m_phase != Phase::Idle || !m_route.channel || resendNext())
        return;
    if (mustWaitForTheSame() || (m_notBefore && m_world.clock.now() < *m_notBefore))
        return arm();
    std::vector<Alert> alerts = takeDue();
    giveUpTooOld(alerts);
    DeliveryChange change;
    const int triedBefore = overtake(alerts, change);
    leaveTheRestForLater(alerts);
    if (!alerts.empty())
        return claim(std::move(alerts), std::move(change), triedBefore);
    m_world.keeper.keep(std::move(change));
    arm();
}

//! With \a change, what became of others by it.
void Lane::claim(std::vector<Alert> alerts, DeliveryChange change, int triedBefore)
{
    m_current = messageOf(std::move(alerts));
    m_current->order = ++m_lastOrder;
    m_current->row.attempts = std::max(m_current->row.attempts, triedBefore);
    change.messages.push_back(m_current->row);
    mark(m_current->alerts, AlertState::Claimed, m_current->row.key, change);
    m_phase = Phase::Claiming;
    m_stepSince = m_world.clock.now();
    const quint64 attempt = ++m_attempt;
    m_patience->start(patience);
    m_world.keeper.keep(std::move(change), [self = QPointer(this), attempt](bool stored) {
        if (self)
            self->claimed(attempt, stored);
    });
}

//! Once: by the store's answer, or when it has had its time.
void Lane::claimed(quint64 attempt, bool stored)
{
    if (m_phase != Phase::Claiming || attempt != m_attempt)
        return;
    m_patience->stop();
    m_phase = Phase::Idle;
    const bool fromMemory =
        std::ranges::any_of(m_current->alerts, [](const Alert &alert) { return alert.row.id == 0; });
    if (!stored || fromMemory) {
        m_current->message.notStored = true;
        putIntoWords(m_current->message, m_route.context);
    }
    if (!m_route.channel) {
        keepAsItIs(std::move(*std::exchange(m_current, std::nullopt)));
        return;
    }
    this->attempt();
}

void Lane::attempt()
{
    const Instant now = m_world.clock.now();
    for (Alert &alert : m_current->alerts) {
        if (alert.firstTry)
            continue;
        alert.firstTry = now;
        alert.triedHere = awake();
    }
    m_phase = Phase::Trying;
    m_stepSince = now;
    ++m_current->row.attempts;
    const quint64 attempt = ++m_attempt;
    // Neither a route that changes meanwhile nor the end of this lane leaves the channel with a dead caller.
    const std::shared_ptr<Channel> channel = m_route.channel;
    channel->send(m_current->message, m_told.before(m_current->message, m_route.context),
        [self = QPointer(this), attempt](const DeliveryOutcome &outcome) {
            if (self)
                self->ended(attempt, outcome);
        });
}

void Lane::ended(quint64 attempt, const DeliveryOutcome &outcome)
{
    if (m_phase != Phase::Trying || attempt != m_attempt)
        return;
    m_phase = Phase::Idle;
    noteTrouble(outcome);
    if (outcome.retryAfter)
        m_asked = m_world.clock.now() + std::min(*outcome.retryAfter, deliveryPatience);
    const bool tooOld = std::ranges::all_of(m_current->alerts, [this](const auto &alert) { return isTooOld(alert); });
    if (outcome.fate == Fate::Accepted)
        settle(MessageRow::State::Delivered, outcome);
    else if (outcome.fate == Fate::Refused || tooOld)
        settle(MessageRow::State::NotDelivered, outcome);
    else if (outcome.fate == Fate::NotSent && !m_current->mayBeTaken)
        putBack(outcome);
    else if (outcome.fate == Fate::Uncertain && !outcome.remainder && isTriedEnough(*m_current))
        settle(MessageRow::State::NotDelivered, outcome);
    else
        sendTheSameLater(outcome);
    arm();
    Q_EMIT changed();
}

//! Certainly not sent: by the time of the next try there may be more to say, or less.
void Lane::putBack(const DeliveryOutcome &outcome)
{
    ++m_failures;
    Duration wait = backOff(m_failures, outcome.retryAfter, m_current->row.key);
    if (isSecretThatMayComeAnyTime(outcome.trouble))
        wait = std::min(wait, mostForSecrets);
    if (outcome.trouble == DeliveryTrouble::SecretDenied)
        wait = std::max(wait, leastForRefused);
    m_notBefore = m_world.clock.now() + wait;
    Sending unsent = std::move(*std::exchange(m_current, std::nullopt));
    unsent.row.state = MessageRow::State::GivenUp;
    unsent.row.trouble = toJson(outcome, m_world.clock.utc());
    DeliveryChange change{{unsent.row}, {}};
    mark(takeMoot(unsent), AlertState::Withdrawn, {}, change);
    std::vector<Alert> unknown;
    std::ranges::copy_if(
        unsent.alerts, std::back_inserter(unknown), [](const Alert &alert) { return !alert.mayBeKnown; });
    mark(unknown, AlertState::Waiting, {}, change); // the others may be told: they stay claimed
    m_world.keeper.keep(std::move(change));
    m_notSent = unsent.row;
    m_waiting.insert(m_waiting.begin(), unsent.alerts.begin(), unsent.alerts.end());
    std::vector<OutboxRow> rows;
    std::ranges::transform(unsent.alerts, std::back_inserter(rows), &Alert::row);
    Q_EMIT wereNotSent(rows);
}

//! Out of \a sending: what would not be sent again by itself.
std::vector<Lane::Alert> Lane::takeMoot(Sending &sending)
{
    std::vector<Alert> moot;
    std::ranges::copy_if(sending.alerts, std::back_inserter(moot), &Alert::isMoot);
    std::erase_if(sending.alerts, [](const Alert &alert) { return alert.isMoot; });
    return moot;
}

void Lane::settle(MessageRow::State state, const DeliveryOutcome &outcome)
{
    Sending sent = std::move(*std::exchange(m_current, std::nullopt));
    const bool delivered = state == MessageRow::State::Delivered;
    // What nobody wants to be told any more is no loss.
    const std::vector<Alert> moot = delivered ? std::vector<Alert>() : takeMoot(sent);
    const bool forgotten = !delivered && (m_route.forgets || sent.alerts.empty());
    sent.row.state = forgotten ? MessageRow::State::GivenUp : state;
    // One that was accepted may have been refused for some of its recipients.
    sent.row.trouble = outcome.trouble == DeliveryTrouble::None ? QByteArray() : toJson(outcome);
    const bool isPerhapsTold = !delivered && !m_route.forgets && (outcome.fate == Fate::Uncertain || sent.mayBeTaken);
    if (isPerhapsTold)
        sent.row.trouble = asUncertain(sent.row.trouble);
    sent.row.reference = outcome.reference;
    sent.row.settled = m_world.clock.utc();
    DeliveryChange change{{sent.row}, {}};
    const AlertState fate = delivered ? AlertState::Delivered
        : forgotten                   ? AlertState::Withdrawn
                                      : AlertState::NotDelivered;
    mark(moot, AlertState::Withdrawn, {}, change);
    mark(sent.alerts, fate, sent.row.key, change);
    m_world.keeper.keep(std::move(change));
    if (delivered || !m_route.forgets)
        noteSettled(sent.row, sent.message.subject);
    if (isPerhapsTold)
        noteAsPerhapsTold(sent.message);
    if (delivered) {
        m_failures = 0;
        m_notBefore.reset();
        m_asked.reset();
        m_told.note(sent.message, sent.row.reference, m_route.context);
    } else if (!forgotten) {
        Q_EMIT notDelivered(sent.row.key);
    }
}

bool Lane::isTooOld(const Alert &alert) const
{
    return alert.firstTry && m_world.clock.now() - *alert.firstTry >= deliveryPatience && isTriedForLong(alert);
}

//! Takes out what has been tried for too long; the last message that tried it says so.
void Lane::giveUpTooOld(std::vector<Alert> &alerts)
{
    if (!m_notSent)
        return;
    const auto young = std::ranges::stable_partition(alerts, [this](const Alert &alert) { return isTooOld(alert); });
    const std::vector<Alert> old(alerts.begin(), young.begin());
    alerts.erase(alerts.begin(), young.begin());
    if (old.empty())
        return;
    MessageRow row = *m_notSent;
    row.state = m_route.forgets ? MessageRow::State::GivenUp : MessageRow::State::NotDelivered;
    row.settled = m_world.clock.utc();
    DeliveryChange change{{row}, {}};
    mark(old, m_route.forgets ? AlertState::Withdrawn : AlertState::NotDelivered, row.key, change);
    m_world.keeper.keep(std::move(change));
    if (!m_route.forgets) {
        noteSettled(row, messageFromDocument(row.document).subject);
        Q_EMIT notDelivered(row.key);
    }
    Q_EMIT changed();
}

void Lane::mark(const std::vector<Alert> &alerts, AlertState state, const QString &message, DeliveryChange &change)
{
    const bool settles = state != AlertState::Claimed && state != AlertState::Waiting;
    for (const Alert &alert : alerts) {
        if (alert.row.id != 0)
            change.alerts.push_back({alert.row.id, state, message});
        else if (settles)
            Q_EMIT settledUnstored(alert.row, state);
    }
}

void Lane::noteTrouble(const DeliveryOutcome &outcome)
{
    if (outcome.fate == Fate::Accepted)
        m_lastAccepted = m_world.clock.utc();
    if (outcome.fate == Fate::Accepted && outcome.trouble == DeliveryTrouble::None) {
        m_trouble.reset();
        m_troubleSince.reset();
        m_isTroubleLogged = false;
        return;
    }
    m_trouble = outcome;
    m_troubleSince = m_troubleSince.value_or(m_world.clock.utc());
    const bool isTriedAgain = outcome.fate == Fate::NotSent || outcome.fate == Fate::Uncertain;
    if (!isTriedAgain || m_route.forgets || std::exchange(m_isTroubleLogged, true))
        return;
    noteTrying(m_current->row, m_current->message.subject, outcome);
}

} // namespace vigia

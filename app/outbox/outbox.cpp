// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "outbox/backoff.h"
#include "outbox/deliverylog.h"
#include "outbox/messagekey.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace vigia {

namespace {

bool isAboutSecrets(DeliveryTrouble trouble)
{
    return trouble == DeliveryTrouble::SecretMissing || trouble == DeliveryTrouble::SecretLocked
        || trouble == DeliveryTrouble::SecretDenied || trouble == DeliveryTrouble::SecretUnavailable
        || trouble == DeliveryTrouble::LoginRefused;
}

} // namespace

Outbox::Outbox(const OutboxWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_keeper(world.store, world.timers)
{
}

Outbox::~Outbox() = default;

//! What was decided before a rename may be handed over after it.
QString Outbox::nameNow(QString channel) const
{
    for (const auto &[from, to] : m_renames) {
        if (channel == from && !m_routes.contains(channel))
            channel = to;
    }
    return channel;
}

void Outbox::rename(const QString &from, const QString &to)
{
    std::map<LaneKey, std::unique_ptr<Lane>> renamed;
    for (auto entry = m_lanes.begin(); entry != m_lanes.end();) {
        const auto known = entry++;
        if (known->first.first != from)
            continue;
        known->second->rename(to);
        renamed.emplace(LaneKey{to, known->first.second}, std::move(known->second));
        m_lanes.erase(known);
    }
    // What waits under the new name is of a channel that was taken away.
    for (const auto &[key, lane] : m_lanes) {
        if (key.first == to)
            lane->withdrawAll();
    }
    std::erase_if(m_lanes, [&to](const auto &entry) { return entry.first.first == to; });
    m_lanes.merge(renamed);
    if (auto route = m_routes.extract(from)) {
        route.key() = to;
        m_routes.insert(std::move(route));
    }
    m_undelivered.rename(from, to);
    m_renames.emplace_back(from, to);
    if (m_renames.size() > mostRenames)
        m_renames.pop_front();
    Q_EMIT changed();
}

Lane &Outbox::lane(const QString &called, const QString &address)
{
    const QString channel = nameNow(called);
    std::unique_ptr<Lane> &lane = m_lanes[{channel, address}];
    if (lane)
        return *lane;
    lane = std::make_unique<Lane>(LaneWorld{m_keeper, m_world.clock, m_world.timers}, channel, address);
    connect(lane.get(), &Lane::changed, this, &Outbox::changed);
    connect(lane.get(), &Lane::settledUnstored, this, &Outbox::rememberUnstored);
    connect(lane.get(), &Lane::wereNotSent, this, &Outbox::wereNotSent);
    connect(lane.get(), &Lane::notDelivered, this,
        [this, lane = lane.get()](const QString &key) { m_undelivered.add(lane->channel(), key); });
    if (const auto route = m_routes.find(channel); route != m_routes.end())
        lane->setRoute(route->second);
    return *lane;
}

void Outbox::setRoutes(std::map<QString, ChannelRoute> routes)
{
    m_routes = std::move(routes);
    for (const auto &[key, lane] : m_lanes) {
        const auto route = m_routes.find(key.first);
        lane->setRoute(route == m_routes.end() ? ChannelRoute{} : route->second);
    }
    Q_EMIT changed();
}

void Outbox::withdrawWithoutRoute()
{
    const auto isGone = [this](const auto &entry) { return !m_routes.contains(entry.first.first); };
    for (const auto &entry : m_lanes) {
        if (isGone(entry))
            entry.second->withdrawAll();
    }
    std::erase_if(m_lanes, isGone);
    m_undelivered.keepOnly([this](const QString &channel) { return m_routes.contains(channel); });
    Q_EMIT changed();
}

void Outbox::resume(const StoredWorld &stored)
{
    const Instant now = m_world.clock.now();
    QHash<QString, std::vector<OutboxRow>> byMessage;
    for (const OutboxRow &row : stored.undelivered) {
        if (row.state == AlertState::Claimed)
            byMessage[row.message].push_back(row);
    }
    QSet<QString> resumed;
    for (const MessageRow &message : stored.messages) {
        Lane &lane = this->lane(message.channel, message.address);
        if (message.state != MessageRow::State::Sending) {
            lane.remember(message);
            continue;
        }
        const std::vector<OutboxRow> alerts = byMessage.value(message.key);
        if (alerts.empty()) {
            lane.giveUp(message);
            continue;
        }
        resumed.insert(message.key);
        lane.resume(message, alerts, now - ageOf(message.created, m_world.clock.utc()));
    }
    for (const OutboxRow &row : stored.undelivered) {
        // Also what a message that was given up left claimed: it may have told it.
        if (row.state == AlertState::Waiting || !resumed.contains(row.message))
            lane(row.channel, row.address).take(row);
    }
}

void Outbox::take(const OutboxRow &decided)
{
    OutboxRow alert = decided;
    alert.channel = nameNow(alert.channel);
    lane(alert.channel, alert.address).take(alert);
}

void Outbox::storedLate(const OutboxRow &decided)
{
    OutboxRow alert = decided;
    alert.channel = nameNow(alert.channel);
    if (lane(alert.channel, alert.address).storedLate(alert))
        return;
    const auto known =
        std::ranges::find_if(m_unstored, [&](const Done &done) { return isSameAlert(done.alert, alert); });
    if (known == m_unstored.end())
        return take(alert);
    // Its message may not have been stored either: then only what became of it is kept.
    m_keeper.keep({{}, {{alert.id, known->state, {}}}});
    m_unstored.erase(known);
}

void Outbox::rememberUnstored(const OutboxRow &alert, AlertState state)
{
    m_unstored.push_back({alert, state});
    if (m_unstored.size() > mostUnstored)
        m_unstored.pop_front();
}

std::vector<OutboxRow> Outbox::waiting(const MonitorId &monitor) const
{
    std::vector<OutboxRow> found;
    for (const auto &[key, lane] : m_lanes)
        std::ranges::move(lane->waiting(monitor), std::back_inserter(found));
    return found;
}

std::vector<OutboxRow> Outbox::uncertain(const MonitorId &monitor) const
{
    std::vector<OutboxRow> found;
    for (const auto &[key, lane] : m_lanes)
        std::ranges::move(lane->uncertain(monitor), std::back_inserter(found));
    return found;
}

std::vector<Recipient> Outbox::told(const MonitorId &monitor, int first, int last) const
{
    std::vector<Recipient> recipients;
    for (const auto &[key, lane] : m_lanes) {
        if (lane->hasTold(monitor, first, last))
            recipients.push_back({key.first, key.second});
    }
    return recipients;
}

void Outbox::withdraw(const std::vector<OutboxRow> &alerts)
{
    for (const OutboxRow &alert : alerts) {
        const auto isIt = [&alert](const OutboxRow &row) { return isSameAlert(row, alert); };
        Lane &lane = this->lane(alert.channel, alert.address);
        for (const OutboxRow &taken : lane.takeBack(alert.monitor, isIt)) {
            if (taken.id == 0)
                rememberUnstored(taken, AlertState::Withdrawn);
        }
        lane.giveUp(alert.monitor, isIt);
    }
}

std::vector<OutboxRow> Outbox::forget(const MonitorId &monitor)
{
    std::vector<OutboxRow> waited, forgotten;
    const auto isOfIt = [&monitor](const OutboxRow &row) { return row.monitor == monitor; };
    for (const auto &[key, lane] : m_lanes) {
        std::ranges::move(lane->giveUp(monitor, isOfIt), std::back_inserter(forgotten));
        std::ranges::move(lane->takeBack(monitor, isOfIt), std::back_inserter(waited));
    }
    std::erase_if(forgotten, [&](const OutboxRow &row) { return !isOfIt(row); });
    keepWithdrawn(waited);
    std::ranges::move(waited, std::back_inserter(forgotten));
    return forgotten;
}

void Outbox::discard(const OutboxRow &alert)
{
    keepWithdrawn({alert});
}

void Outbox::drop(const OutboxRow &alert)
{
    const auto isIt = [&alert](const OutboxRow &row) { return isSameAlert(row, alert); };
    Lane &lane = this->lane(alert.channel, alert.address);
    keepWithdrawn(lane.takeBack(alert.monitor, isIt));
    lane.giveUp(alert.monitor, isIt);
}

void Outbox::keepWithdrawn(const std::vector<OutboxRow> &alerts)
{
    DeliveryChange change;
    for (const OutboxRow &alert : alerts) {
        if (alert.id != 0)
            change.alerts.push_back({alert.id, AlertState::Withdrawn, {}});
        else
            rememberUnstored(alert, AlertState::Withdrawn);
    }
    m_keeper.keep(std::move(change));
}

void Outbox::hurry(const QString &channel)
{
    for (const auto &[key, lane] : m_lanes) {
        if (key.first == channel)
            lane->hurry();
    }
}

void Outbox::hurryForSecrets()
{
    for (const auto &[key, lane] : m_lanes) {
        if (lane->trouble() && isAboutSecrets(lane->trouble()->trouble))
            lane->hurry();
    }
}

void Outbox::lookAgain()
{
    for (const auto &[key, lane] : m_lanes)
        lane->lookAgain();
}

std::vector<DeliveryRow> Outbox::lostOf(const std::vector<DeliveryRow> &deliveries) const
{
    return m_undelivered.lostOf(deliveries, [this](const QString &channel) { return m_routes.contains(channel); });
}

int Outbox::sendAgain(const std::vector<DeliveryRow> &deliveries)
{
    DeliveryChange change;
    for (auto &[message, alerts] : Undelivered::inMessages(lostOf(deliveries))) {
        Lane &lane = this->lane(message.channel, message.address);
        if (lane.isSending(message.key)) // somebody was quicker
            continue;
        message.state = MessageRow::State::Sending;
        message.attempts = 0;
        message.settled.reset();
        change.messages.push_back(message);
        for (const OutboxRow &alert : alerts)
            change.alerts.push_back({alert.id, AlertState::Claimed, message.key});
        m_undelivered.remove(message);
        lane.resume(message, alerts, m_world.clock.now());
    }
    const int sent = int(change.messages.size());
    m_keeper.keep(std::move(change));
    Q_EMIT changed();
    return sent;
}

int Outbox::replaceLost(const std::vector<DeliveryRow> &lost)
{
    DeliveryChange change = m_undelivered.replace(lost);
    const int replaced = int(change.messages.size());
    m_keeper.keep(std::move(change));
    Q_EMIT changed();
    return replaced;
}

void Outbox::noteNotDelivered(const std::vector<DeliveryRow> &deliveries)
{
    m_undelivered.add(deliveries);
    Q_EMIT changed();
}

bool Outbox::tryOnce(const QString &channel, std::vector<MessageItem> items, Channel::Done done)
{
    const auto route = m_routes.find(channel);
    if (route == m_routes.end())
        return false;
    tryOnce(channel, route->second, std::move(items), std::move(done));
    return true;
}

void Outbox::tryOnce(
    const QString &channel, const ChannelRoute &route, std::vector<MessageItem> items, Channel::Done done)
{
    OutboxRow row;
    row.kind = items.front().kind;
    row.created = m_world.clock.utc();
    Message message;
    message.key = messageKey(channel, {}, {row});
    message.channel = channel;
    message.created = row.created;
    message.items = std::move(items);
    putIntoWords(message, route.context);
    const std::shared_ptr<Channel> way = route.channel; // lives until it has answered
    way->send(message, {},
        [self = QPointer(this), way, channel, subject = message.subject, done = std::move(done)](
            const DeliveryOutcome &outcome) {
            noteTrial(channel, subject, outcome);
            // It may be nobody's but ours by now, and must not end from inside its own answer.
            if (self)
                QMetaObject::invokeMethod(
                    self, [way] {}, Qt::QueuedConnection);
            done(outcome);
        });
}

std::vector<ChannelView> Outbox::conditions() const
{
    std::map<QString, ChannelView> byName;
    for (const auto &[name, route] : m_routes)
        byName[name].channel = name;
    for (const auto &[key, lane] : m_lanes) {
        ChannelView &condition = byName[key.first];
        condition.channel = key.first;
        condition.unsettled += int(lane->unsettled());
        condition.lastAccepted = std::max(condition.lastAccepted, lane->lastAccepted());
        const bool isOlder = !condition.troubleSince || lane->troubleSince() < condition.troubleSince;
        if (lane->trouble() && isOlder) {
            condition.trouble = lane->trouble();
            condition.troubleSince = lane->troubleSince();
        }
    }
    for (const auto &[name, count] : m_undelivered.counts()) {
        byName[name].channel = name;
        byName[name].notDelivered = count;
    }
    std::vector<ChannelView> all;
    for (const auto &[name, condition] : byName)
        all.push_back(condition);
    return all;
}

bool Outbox::isDrained(Instant moment) const
{
    return std::ranges::none_of(m_lanes, [moment](const auto &entry) { return entry.second->isBehind(moment); });
}

std::optional<Instant> Outbox::busySince() const
{
    std::optional<Instant> longest;
    for (const auto &[key, lane] : m_lanes) {
        if (const auto since = lane->busySince())
            longest = std::min(longest.value_or(*since), *since);
    }
    return longest;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
// What the façade's commands about telling people do.
#include "engine/enginefacade.h"

#include "domain/nearnames.h"
#include "messages/messagejson.h"
#include "outbox/troublejson.h"
#include "wording/language.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <map>

namespace vigia {

namespace {

constexpr Duration channelsPeriod = std::chrono::milliseconds(500);
constexpr int mostDeliveries = 1000;
constexpr int mostTold = 200;
constexpr int mostTransitions = 10'000; //!< looked through for the ends of what was lost
constexpr auto awayChannel = QLatin1StringView("channel");
constexpr auto awayUntil = QLatin1StringView("until");

QByteArray toBytes(const std::optional<Away> &away)
{
    if (!away)
        return {};
    const QJsonObject json{{awayChannel, away->to}, {awayUntil, qint64(away->until.time_since_epoch().count())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Language languageOfThisComputer()
{
    return Language::system([](const char *name) { return qEnvironmentVariable(name); });
}

DeliveryView::State stateOf(const DeliveryRow &row)
{
    switch (row.alert.state) {
    case AlertState::Waiting:
        return DeliveryView::State::Waiting;
    case AlertState::Claimed:
        return row.message && row.message->state == MessageRow::State::GivenUp ? DeliveryView::State::Waiting
                                                                               : DeliveryView::State::Sending;
    case AlertState::Delivered:
        return DeliveryView::State::Delivered;
    case AlertState::NotDelivered:
        return DeliveryView::State::NotDelivered;
    case AlertState::Withdrawn:
        return DeliveryView::State::Withdrawn;
    }
    Q_UNREACHABLE();
}

DeliveryView deliveryOf(const DeliveryRow &row)
{
    DeliveryView view{.channel = row.alert.channel,
        .address = row.alert.address,
        .kind = row.alert.kind,
        .monitor = row.alert.monitor,
        .incident = row.alert.incident,
        .created = row.alert.created,
        .due = row.alert.heldUntil,
        .escalated = row.alert.escalated,
        .state = stateOf(row)};
    if (row.message) {
        view.attempts = row.message->attempts;
        view.trouble = outcomeFromJson(row.message->trouble);
        view.settled = row.message->settled;
        view.subject = messageFromDocument(row.message->document).subject;
    }
    return view;
}

} // namespace

std::optional<Away> awayFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString channel = json[awayChannel].toString();
    if (channel.isEmpty())
        return std::nullopt;
    return Away{UtcTime(Duration(json[awayUntil].toInteger())), channel};
}

QString EngineFacade::awayKey()
{
    return QStringLiteral("away");
}

CommandError EngineFacade::noSuchChannel(const QString &name) const
{
    QStringList names;
    for (const ChannelDefinition &channel : m_parts.keeper.configuration().channels)
        names.append(channel.name);
    return {CommandErrorCode::NoSuchChannel, name, nearNames(name, names)};
}

void EngineFacade::on(const command::ReportUnheard &, const Done &done)
{
    std::map<Recipient, QStringList> told;
    for (const Watched *watched : m_parts.engine.all()) {
        const QString &channel = watched->monitor.policy.ifUnheard;
        if (channel.isEmpty() || !view(*watched).sounding)
            continue;
        if (const auto address = addressOn(channel, watched->monitor, m_parts.engine.audience()))
            told[{channel, *address}].append(watched->monitor.name);
    }
    for (const auto &[recipient, names] : told)
        m_parts.engine.tellUnheard(recipient, names);
    answerWhenDurable(int(told.size()), done);
}

void EngineFacade::on(const command::TestChannel &c, const Done &done)
{
    MessageItem item;
    item.kind = AlertKind::Test;
    item.name = c.channel;
    item.decided = item.since = m_parts.clock.utc();
    const auto answer = [done](const DeliveryOutcome &outcome) { done(Reply(outcome)); };
    if (!c.draft) {
        if (!m_parts.outbox.tryOnce(c.channel, {item}, answer))
            done(unexpected(noSuchChannel(c.channel)));
        return;
    }
    const auto tried = m_parts.keeper.understood(*c.draft);
    if (!tried)
        return done(unexpected(CommandError(tried.error())));
    const auto route = m_parts.trials.routeOf(*tried);
    if (!route)
        return done(unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("channel"), {}}));
    item.name = tried->definition.name;
    item.ofAccount = c.draft->account.has_value();
    m_parts.outbox.tryOnce(item.name, *route, {item}, answer);
}

void EngineFacade::on(const command::FindChats &c, const Done &done)
{
    const auto tried = m_parts.keeper.understood(c.draft);
    if (!tried)
        return done(unexpected(CommandError(tried.error())));
    const auto *way = std::get_if<TelegramWay>(&tried->definition.way);
    if (!way)
        return done(unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("channel"), {}}));
    m_parts.trials.findChats(*way, *tried, [done](const FoundChats &found) { done(Reply(found)); });
}

void EngineFacade::on(const command::Drill &c, const Done &done)
{
    const Configuration &configuration = m_parts.keeper.configuration();
    QStringList alerts{soundChannel, desktopChannel};
    if (!c.channel.isEmpty()) {
        if (!alerts.contains(c.channel) && !configuration.channel(c.channel))
            return done(unexpected(noSuchChannel(c.channel)));
        alerts = {c.channel};
    } else {
        for (const ChannelDefinition &channel : configuration.channels) {
            if (!alerts.contains(channel.name))
                alerts.append(channel.name);
        }
    }
    if (m_drill.goesOn())
        return done(unexpected(CommandError{CommandErrorCode::DrillGoesOn, {}, {}}));
    const int reach = m_drill.reach(alerts);
    if (reach == 0) // it wants to hear of no outage, or only owners are told on it
        return done(unexpected(CommandError{CommandErrorCode::BadValue, c.channel, {}}));
    QStringList heard = alerts; // what nobody allowed to run tells nobody
    heard.removeIf([&configuration](const QString &name) {
        const ChannelDefinition *channel = configuration.channel(name);
        const auto *program = channel ? std::get_if<CommandWay>(&channel->way) : nullptr;
        return program && !program->consented;
    });
    const int told = m_drill.reach(heard);
    if (told == 0) {
        const ChannelDefinition *script = configuration.channel(c.channel);
        const QString program = script ? std::get<CommandWay>(script->way).program : QString();
        return done(unexpected(CommandError{CommandErrorCode::BadValue, c.channel, {program}}));
    }
    m_drill.begin(languageOfThisComputer().translate("Drill", "Fire drill"), alerts);
    answerWhenDurable(told, done);
}

void EngineFacade::on(const command::GetDeliveries &c, const Done &done)
{
    m_parts.store.deliveries(c.monitor, c.incident, std::clamp(c.most, 1, mostDeliveries),
        [done](const Result<std::vector<DeliveryRow>, StoreError> &rows) {
            if (!rows)
                return done(unexpected(CommandError{CommandErrorCode::NotStored, rows.error().detail, {}}));
            std::vector<DeliveryView> views;
            std::ranges::transform(*rows, std::back_inserter(views), deliveryOf);
            done(Reply(views));
        });
}

//! Who was told of the outage, or the last one; of a warning those since it began.
void EngineFacade::addTold(const ExplanationView &explanation, const Done &done)
{
    const MonitorView &monitor = explanation.monitor;
    const Watched *watched = m_parts.engine.find(monitor.id);
    const bool warns = monitor.status == Status::Degraded;
    const int incident = monitor.incident != 0 ? monitor.incident : watched && !warns ? watched->judge.lastSerial : 0;
    if (incident == 0 && !warns)
        return done(Reply(explanation));
    m_parts.store.deliveries(monitor.id, incident, mostTold,
        [out = explanation, incident, done](const Result<std::vector<DeliveryRow>, StoreError> &rows) mutable {
            if (rows)
                std::ranges::transform(*rows, std::back_inserter(out.told), deliveryOf);
            const auto isOlder = [&](const DeliveryView &told) { return told.created < out.monitor.since; };
            if (incident == 0)
                std::erase_if(out.told, isOlder);
            done(Reply(out));
        });
}

void EngineFacade::on(const command::SendAgain &, const Done &done)
{
    m_parts.store.deliveries({}, 0, mostDeliveries,
        [this, done, alive = QPointer(this)](const Result<std::vector<DeliveryRow>, StoreError> &rows) {
            if (!alive || !rows)
                return done(
                    unexpected(CommandError{CommandErrorCode::NotStored, rows ? QString() : rows.error().detail, {}}));
            m_parts.store.latestTransitions(mostTransitions, {},
                [this, done, alive, lost = *rows](const Result<std::vector<TransitionRow>, StoreError> &transitions) {
                    if (!alive)
                        return done(unexpected(CommandError{CommandErrorCode::NotStored, {}, {}}));
                    done(Reply(Affected{sendAgain(lost, transitions ? *transitions : std::vector<TransitionRow>())}));
                });
        });
}

//! What was to be told is told as it is by now; what others have already, as it was.
int EngineFacade::sendAgain(const std::vector<DeliveryRow> &deliveries, const std::vector<TransitionRow> &transitions)
{
    std::vector<DeliveryRow> lost = m_parts.outbox.lostOf(deliveries);
    std::ranges::reverse(lost); // they come newest first
    QHash<QString, bool> othersHaveIt;
    for (const DeliveryRow &row : lost) {
        if (const QString &key = row.message->key; !othersHaveIt.contains(key))
            othersHaveIt[key] = messageFromDocument(row.message->document).remainder.has_value();
    }
    const auto asTheyWere = std::stable_partition(lost.begin(), lost.end(),
        [&othersHaveIt](const DeliveryRow &row) { return !othersHaveIt.value(row.message->key); });
    const std::vector<DeliveryRow> replaced(lost.begin(), asTheyWere);
    std::vector<OutboxRow> alerts;
    std::ranges::transform(replaced, std::back_inserter(alerts), &DeliveryRow::alert);
    m_parts.engine.tellAnew(alerts, transitions);
    return m_parts.outbox.replaceLost(replaced)
        + m_parts.outbox.sendAgain({std::make_reverse_iterator(lost.end()), std::make_reverse_iterator(asTheyWere)});
}

void EngineFacade::on(const command::SetAway &c, const Done &done)
{
    if (c.duration < Duration::zero())
        return done(unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("duration"), {}}));
    if (c.duration > Duration::zero() && !m_parts.engine.audience().channels.contains(c.channel))
        return done(unexpected(noSuchChannel(c.channel)));
    if (c.duration > Duration::zero() && !canTell(c.channel, m_parts.engine.audience()))
        return done(unexpected(CommandError{CommandErrorCode::BadValue, c.channel, {}}));
    std::optional<Away> away = m_away;
    if (c.duration > Duration::zero())
        away = Away{{}, c.channel};
    if (away) // one that is over stays known: it says since when the person is back
        away->until = m_parts.clock.utc() + c.duration;
    takeAway(away);
    m_parts.store.setValue(awayKey(), toBytes(away), [done](const Result<void, StoreError> &stored) {
        if (!stored)
            return done(unexpected(CommandError{CommandErrorCode::NotDurable, stored.error().detail, {}}));
        done(Reply(Affected{1}));
    });
}

//! Who takes a person's place goes on doing so under another name.
void EngineFacade::followChannel(const QString &from, const QString &to)
{
    if (!m_away || m_away->to != from)
        return;
    takeAway(Away{m_away->until, to});
    m_parts.store.setValue(awayKey(), toBytes(m_away), [](const Result<void, StoreError> &) {});
}

void EngineFacade::takeAway(const std::optional<Away> &away)
{
    const UtcTime now = m_parts.clock.utc();
    m_away = away && !away->isOver(now) ? away : std::nullopt;
    m_parts.engine.setAway(away);
    if (m_away)
        m_awayTimer->start(m_away->until - now);
    else
        m_awayTimer->stop();
    Q_EMIT healthChanged(health());
}

void EngineFacade::noteChannels()
{
    m_channelsTimer->start(channelsPeriod); // a channel that sends much is not told of each message
}

} // namespace vigia

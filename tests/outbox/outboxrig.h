// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagejson.h"
#include "outbox/outbox.h"
#include "support/memorystore.h"
#include "support/simulatedworld.h"

#include <functional>
#include <memory>

namespace vigia::test {

//! A provider that answers as a script says, at once or when told to; keeps its own log.
class ScriptedProvider final : public Channel
{
public:
    using Fate = DeliveryOutcome::Fate;
    struct Attempt {
        Message message;
        std::vector<Earlier> earlier;
        Instant at;
    };

    explicit ScriptedProvider(const Clock &clock)
        : m_clock(clock)
    {
    }

    //! Absent: it does not answer until answer() is called.
    std::function<std::optional<DeliveryOutcome>(const Message &)> script = [](const Message &) {
        return DeliveryOutcome{.fate = Fate::Accepted};
    };
    std::vector<Attempt> attempts;

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override
    {
        attempts.push_back({message, earlier, m_clock.now()});
        if (const auto outcome = script(message))
            done(*outcome);
        else
            m_open.push_back(std::move(done));
    }
    void answer(const DeliveryOutcome &outcome) { std::exchange(m_open, {}).front()(outcome); }
    QStringList subjects() const
    {
        QStringList all;
        for (const Attempt &attempt : attempts)
            all.append(attempt.message.subject);
        return all;
    }

private:
    const Clock &m_clock;
    std::vector<Done> m_open;
};

//! An outbox on a disk, with the channels `mail` and `team`, in a simulated world. `restart()` is a new process.
class OutboxRig
{
public:
    OutboxRig() { start(); }

    SimulatedWorld world;
    std::shared_ptr<MemoryStore::Disk> disk = std::make_shared<MemoryStore::Disk>();
    std::unique_ptr<MemoryStore> store;
    std::unique_ptr<Outbox> outbox;
    std::shared_ptr<ScriptedProvider> mail = std::make_shared<ScriptedProvider>(world);
    std::shared_ptr<ScriptedProvider> team = std::make_shared<ScriptedProvider>(world);

    void start()
    {
        store =
            std::make_unique<MemoryStore>(disk, [this](std::function<void()> call) { world.defer(std::move(call)); });
        const auto stored = store->load();
        Q_ASSERT(stored);
        outbox = std::make_unique<Outbox>(OutboxWorld{*store, world, world});
        outbox->setRoutes({{QStringLiteral("mail"), {mail, english()}}, {QStringLiteral("team"), {team, english()}}});
        outbox->resume(*stored);
    }
    //! As after kill -9.
    void crash()
    {
        store->crash();
        outbox.reset();
        start();
    }

    //! Decided now, told as soon as there is a turn of the event loop.
    OutboxRow alert(AlertKind kind, const QString &monitor = QStringLiteral("Shop"), int incident = 1) const
    {
        MessageItem item;
        item.kind = kind;
        item.name = monitor;
        item.since = world.utc() - std::chrono::seconds(10);
        item.evidence.outcome = Outcome::Failed;
        item.evidence.cause = Cause::ConnectionRefused;
        if (kind == AlertKind::Acknowledged) {
            item.ended = AlertKind::Down;
            item.acknowledged = AcknowledgedBy{QStringLiteral("Ana"), {}, world.utc()};
        }
        if (kind == AlertKind::Up) {
            item.since = world.utc();
            item.badSince = world.utc() - std::chrono::minutes(12);
        }
        OutboxRow row;
        row.channel = QStringLiteral("mail");
        row.kind = kind;
        row.monitor = {monitor};
        row.incident = incident;
        row.created = world.utc();
        row.due = world.utc();
        row.facts = factsOf(item);
        return row;
    }
    //! Stores \a row and hands it over, as the engine does.
    qint64 tell(OutboxRow row)
    {
        DurableChange change;
        change.alerts = {row};
        if (row.incident != 0 && row.kind == AlertKind::Down) {
            IncidentRow incident;
            incident.monitor = row.monitor;
            incident.serial = row.incident;
            change.incidents = {incident};
        }
        qint64 id = 0;
        store->commit(change, [&](const Result<Store::Committed, StoreError> &ids) { id = ids->alerts.front(); });
        store->giveAnswers();
        row.id = id;
        outbox->take(row);
        return id;
    }
    AlertState stateOf(qint64 alert) const { return std::ranges::find(disk->alerts, alert, &OutboxRow::id)->state; }

    static MessageContext english() { return {Language::english(), QTimeZone::utc(), QString()}; }
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QObject>

#include <deque>
#include <memory>

namespace vigia {

//! A store without a disk, for simulated days: what SqliteStore promises, at once. Calls take effect
//! when they are made; their answers are queued and given one by one by the executor.
class MemoryStore final : public Store
{
public:
    //! What outlives the store: hand it to the next one to simulate a restart.
    struct Disk {
        std::vector<ConfigurationRow> configuration;
        std::map<MonitorId, StateRow> states;
        std::vector<TransitionRow> transitions;
        std::map<std::pair<MonitorId, int>, IncidentRow> incidents;
        std::vector<OutboxRow> alerts;
        std::vector<MessageRow> messages;
        std::map<QString, QByteArray> values;
        std::vector<ResultRow> results;
        std::vector<GapRow> gaps;
        std::map<MonitorId, BeatRow> beats;
        std::optional<UtcTime> alive;
        qint64 lastTransition = 0;
        qint64 lastAlert = 0;
    };
    //! Runs what it is given later, in order, never from inside the call.
    using Executor = std::function<void(std::function<void()>)>;

    //! Without an executor the answers come with the event loop.
    explicit MemoryStore(std::shared_ptr<Disk> disk = std::make_shared<Disk>(), Executor executor = {});
    //! Gives the answers that are still due.
    ~MemoryStore() override;

    Result<StoredWorld, StoreError> load() override;
    void commit(DurableChange change, CommitDone done) override;
    void append(std::vector<ResultRow> results, Done done) override;
    void keepBeats(std::vector<BeatRow> beats, Done done) override;
    void beatLog(const MonitorId &monitor, TextDone done) override;
    void noteAlive(UtcTime at, Done done) override;
    void saveConfiguration(std::vector<ConfigurationRow> rows, Done done) override;
    void setValue(const QString &key, const QByteArray &value, Done done) override;
    void keep(DeliveryChange change, Done done) override;
    void deliveries(const MonitorId &monitor, int incident, int most, DeliveriesDone done) override;
    void transitions(qint64 after, int most, const MonitorId &monitor, TransitionsDone done) override;
    void latestTransitions(int most, const MonitorId &monitor, TransitionsDone done) override;
    void latestResults(int perMonitor, ResultsDone done) override;
    void prune(UtcTime resultsBefore, Done done) override;

    //! From now on nothing can be written; results wait until it can.
    void failWrites(bool fail);
    //! From now on everything is written, but nothing answered, as if the disk hung, until it hangs no more.
    void hang(bool hangs);
    //! How many answers the disk owes.
    std::size_t due() const { return m_answers->size(); }
    //! The next load() fails with \a error.
    void failLoad(StoreError error) { m_loadError = std::move(error); }
    //! As if the process were killed: what was written stays, no answer comes any more.
    void crash()
    {
        m_answers->clear();
        m_crashed = true;
    }
    //! Gives the answers that are due, and those that they lead to, now; how many there were.
    int giveAnswers();
    const Disk &disk() const { return *m_disk; }

private:
    using Answers = std::deque<std::function<void()>>;

    void answer(std::function<void()> answer);
    //! Writes, or does not, and answers.
    void change(const std::function<void()> &write, Done done);
    std::optional<StoreError> refusal() const;
    void keepNow(const DeliveryChange &change);
    const MessageRow *message(const QString &key) const;
    bool isOpen(const OutboxRow &alert) const;

    std::shared_ptr<Disk> m_disk;
    QObject m_context;
    Executor m_executor;
    std::shared_ptr<Answers> m_answers = std::make_shared<Answers>();
    std::vector<ResultRow> m_unwritten;
    std::optional<StoreError> m_loadError;
    std::optional<StoreError> m_unloaded;
    bool m_failing = false;
    bool m_hanging = false;
    bool m_crashed = false;
};

} // namespace vigia

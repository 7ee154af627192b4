// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storewriter.h"

#include <QObject>

#include <memory>

namespace vigia {

//! The store in an SQLite file, written on a thread of its own (docs/database.md).
//! The destructor writes what is queued, leaves a good copy beside the file, and gives the answers
//! that are still due; it waits at most as long as the disk, and two seconds for another program's lock.
class SqliteStore final : public QObject, public Store
{
    Q_OBJECT
public:
    //! \a path is opened by load(), not before.
    explicit SqliteStore(const QString &path, QObject *parent = nullptr);
    ~SqliteStore() override;

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

private:
    void take(std::vector<StoreWriter::Answer> answers);
    void giveAnswers();

    std::mutex m_mutex; //!< guards m_answers
    std::deque<StoreWriter::Answer> m_answers;
    std::unique_ptr<StoreWriter> m_writer;
};

} // namespace vigia

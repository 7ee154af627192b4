// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/store.h"

#include <QHash>

namespace vigia {

//! What the calls of Store are in SQL, on one connection. The writing ones run inside the caller's
//! transaction. False or absent: see trouble().
class StoreSession
{
public:
    explicit StoreSession(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }

    Database &database() { return *m_database; }
    const SqlTrouble &trouble() const { return m_database->trouble(); }
    //! To be called after a rollback: numbers given since may have gone with it.
    void forgetNumbers();

    bool write(const DurableChange &change, Store::Committed &ids);
    bool append(const std::vector<ResultRow> &results);
    bool keepBeats(const std::vector<BeatRow> &beats);
    bool noteAlive(UtcTime at);
    bool replaceConfiguration(const std::vector<ConfigurationRow> &rows);
    bool setValue(const QString &key, const QByteArray &value);
    bool keep(const DeliveryChange &change);
    //! Removes at most \a most of the oldest results; absent on failure, false when none is old enough.
    std::optional<bool> pruneSlice(UtcTime before, int most);
    bool pruneAlerts(UtcTime createdBefore);
    //! Removes gaps that were over before the oldest result that is kept.
    bool pruneGaps(UtcTime endedBefore);

    std::optional<StoredWorld> world();
    std::optional<std::vector<TransitionRow>> transitions(qint64 after, int most, const MonitorId &monitor);
    std::optional<std::vector<TransitionRow>> latestTransitions(int most, const MonitorId &monitor);
    std::optional<std::vector<ResultRow>> latestResults(int perMonitor);
    std::optional<std::vector<DeliveryRow>> deliveries(const MonitorId &monitor, int incident, int most);
    std::optional<QByteArray> beatLog(const MonitorId &monitor);

private:
    struct Ending {
        Outcome outcome = Outcome::Passed;
        Cause cause = Cause::None;
        friend bool operator==(const Ending &, const Ending &) = default;
        friend size_t qHash(const Ending &e, size_t seed = 0) { return qHashMulti(seed, int(e.outcome), int(e.cause)); }
    };

    std::optional<qint64> numberOf(const MonitorId &monitor);
    std::optional<qint64> numberOf(const Ending &ending);
    bool writeState(const StateRow &row);
    std::optional<qint64> writeTransition(const TransitionRow &row);
    bool writeIncident(const IncidentRow &row);
    std::optional<qint64> writeAlert(const OutboxRow &row);
    bool writeGap(const GapRow &row);
    bool withdraw(const std::vector<qint64> &alerts);
    bool followChannel(const ConfigurationRow &row);
    bool writeMessage(const MessageRow &row);
    std::optional<qint64> numberOfMessage(const QString &key);
    bool readTelling(StoredWorld &world);
    bool readBeats(StoredWorld &world);
    bool readLastAlive(std::optional<UtcTime> &at);
    bool rows(QSqlQuery &query, const std::function<void(QSqlQuery &)> &each);
    std::optional<bool> hasOldBehind(qint64 first, qint64 distance, UtcTime before);
    bool loadEndings(QHash<qint64, Ending> &endings);
    std::optional<std::vector<TransitionRow>> readTransitions(
        const char *all, const char *one, qint64 bound, int most, const MonitorId &monitor);

    std::unique_ptr<Database> m_database;
    QHash<MonitorId, qint64> m_monitors;
    QHash<Ending, qint64> m_endings;
};

} // namespace vigia

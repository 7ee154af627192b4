// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/records.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace vigia {

enum class StoreErrorCode {
    CannotOpen, //!< detail: the system's words
    NewerSchema, //!< written by a newer Vigia; detail: its schema version
    Corrupt, //!< detail: what SQLite found
    WriteFailed, //!< disk full, read-only …; detail: SQLite's words
};

struct StoreError {
    StoreErrorCode code = StoreErrorCode::CannotOpen;
    QString path;
    QString detail;
    friend bool operator==(const StoreError &, const StoreError &) = default;
};

//! What was done about a database that was damaged or missing. People must be told (P10, P11).
struct Recovery {
    QString setAside; //!< where the damaged file lies now; empty: it was missing
    std::optional<UtcTime> restoredFrom; //!< when the copy was made that took its place; absent: there
                                         //!< was none, and everything configured is lost
    friend bool operator==(const Recovery &, const Recovery &) = default;
};

//! What was kept when the program last ran.
struct StoredWorld {
    std::vector<ConfigurationRow> configuration; //!< in the order they were saved
    std::vector<StateRow> states;
    std::vector<BeatRow> beats; //!< without their logs
    std::vector<IncidentRow> openIncidents;
    std::vector<OutboxRow> undelivered; //!< waiting and claimed, oldest first
    std::vector<MessageRow>
        messages; //!< being sent; of open outages those that are, or may be, there, or wait as asked
    std::vector<OutboxRow> told; //!< alerts of such outages that were delivered
    std::map<QString, QByteArray> values; //!< see setValue()
    std::optional<UtcTime> lastAlive; //!< the last life sign; absent: never, or not known any more
    std::optional<Recovery> recovery; //!< absent: all is as it was left
    std::optional<StoreError> notWritable; //!< read-only, full …: it could be read, but nothing kept now

    //! What setValue() left under \a key; empty: nothing.
    QByteArray value(const QString &key) const
    {
        const auto found = values.find(key);
        return found == values.end() ? QByteArray() : found->second;
    }
};

//! Where the program keeps what must survive it. Used from one thread; every writing call returns
//! at once and its `done` comes later on that thread's event loop, exactly once, in the order of
//! the calls. Reading what was written sees it (calls are carried out in order).
//!
//! A store that cannot write goes on answering (with WriteFailed) and takes up again by itself when
//! it can; it never stops the watching (P10).
class Store
{
public:
    using Done = std::function<void(const Result<void, StoreError> &)>;
    //! The ids given to the change's transitions and alerts, in their order.
    struct Committed {
        std::vector<qint64> transitions;
        std::vector<qint64> alerts;
    };
    using CommitDone = std::function<void(const Result<Committed, StoreError> &)>;

    virtual ~Store() = default;

    //! Everything kept. Blocking; before anything else. Until it has succeeded everything else is
    //! answered with its error: what could not be read is not overwritten. It may be tried again.
    virtual Result<StoredWorld, StoreError> load() = 0;

    //! Keeps a decision durably: when `done` says so it survives kill -9 and power loss (P1).
    virtual void commit(DurableChange change, CommitDone done) = 0;

    //! Keeps results, in batches and less urgently: what was appended in the last second may be lost
    //! with a crash. Those that cannot be written are answered with the error, wait within bounds, and
    //! are tried again.
    virtual void append(std::vector<ResultRow> results, Done done) = 0;

    //! Keeps reports, as urgently as results but at once: when `done` says so they survive kill -9. Of each
    //! monitor the last one stands. What cannot be written is answered with the error and not tried again.
    virtual void keepBeats(std::vector<BeatRow> beats, Done done) = 0;
    //! What a monitor sent along last; empty: nothing.
    using TextDone = std::function<void(const Result<QByteArray, StoreError> &)>;
    virtual void beatLog(const MonitorId &monitor, TextDone done) = 0;

    //! Notes that Vigia lived at \a at, as urgently as results.
    virtual void noteAlive(UtcTime at, Done done) = 0;

    //! Replaces the configuration, durably and whole. States, incidents and undelivered alerts of
    //! monitors that are gone go with them; their transitions stay. Alerts and messages follow a renamed channel.
    virtual void saveConfiguration(std::vector<ConfigurationRow> rows, Done done) = 0;

    //! Remembers a small value (general mute, snoozes of groups …) durably; an empty one is forgotten.
    virtual void setValue(const QString &key, const QByteArray &value, Done done) = 0;

    //! Keeps what becomes of messages and the alerts they tell, durably. What is settled stays so, but may yet arrive.
    virtual void keep(DeliveryChange change, Done done) = 0;

    //! What was told and is to be told, newest first, at most \a most: of one outage; or, where \a monitor
    //! is empty, everything that is waiting, being sent or was not delivered.
    using DeliveriesDone = std::function<void(const Result<std::vector<DeliveryRow>, StoreError> &)>;
    virtual void deliveries(const MonitorId &monitor, int incident, int most, DeliveriesDone done) = 0;

    //! Transitions with an id above \a after, oldest first, at most \a most; all monitors if \a monitor is empty.
    using TransitionsDone = std::function<void(const Result<std::vector<TransitionRow>, StoreError> &)>;
    virtual void transitions(qint64 after, int most, const MonitorId &monitor, TransitionsDone done) = 0;
    //! The newest transitions, newest first.
    virtual void latestTransitions(int most, const MonitorId &monitor, TransitionsDone done) = 0;

    //! The newest results of every monitor, at most \a perMonitor each, oldest first.
    using ResultsDone = std::function<void(const Result<std::vector<ResultRow>, StoreError> &)>;
    //! Looks back a bounded way: a monitor that looks much more rarely than the others may have fewer.
    virtual void latestResults(int perMonitor, ResultsDone done) = 0;

    //! Forgets the results recorded before \a resultsBefore, a little at a time between the other
    //! calls, and the alerts created before it; `done` comes when it is through, and waits for nothing
    //! else's order.
    virtual void prune(UtcTime resultsBefore, Done done) = 0;
};

} // namespace vigia

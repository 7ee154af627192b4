// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace vigia {

//! Makes decisions durable before people hear of them (P1): messages wait for their commit, but at
//! most `patience`; if storage fails or is slow they leave from memory, and what could not be stored
//! is kept and tried again until it is (P10).
//!
//! Storage that does not answer at all counts as failed, too: nothing more is handed over until it does.
class Recorder final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration patience = std::chrono::milliseconds(250);
    static constexpr Duration retryEvery = std::chrono::seconds(5);
    static constexpr Duration flushEvery = std::chrono::seconds(1);
    static constexpr Duration longestSilence = std::chrono::seconds(10); //!< of the store
    static constexpr std::size_t mostResultsAtOnce = 1000;
    static constexpr std::size_t mostResultsKept = 200'000; //!< while the store is silent; beyond it the oldest go
    static constexpr std::size_t mostUnstored = 10'000; //!< decisions kept in memory; beyond it the oldest go

    Recorder(Store &store, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~Recorder() override; //!< hands what is buffered to the store

    //! Stores \a change; released() follows when it may be spoken of.
    void record(DurableChange change);
    void append(const ResultRow &result);
    //! Not urgent; see Store::noteAlive().
    void noteAlive(UtcTime at);
    //! Answers once everything recorded so far is durable, or with the error as soon as one part
    //! could not be stored (it is tried again all the same).
    void whenDurable(Store::Done done);

Q_SIGNALS:
    //! The decision may be spoken of now, exactly once. With \a durable its rows have their ids.
    void released(const vigia::DurableChange &change, bool durable);
    //! The decision that was released from memory is stored now.
    void storedLate(const vigia::DurableChange &change);
    //! Once, until storageRecovered().
    void storageFailed(const vigia::StoreError &error);
    //! Something could be stored: for the first time, or again.
    void storageRecovered();

private:
    struct Waiter {
        quint64 upTo; //!< the number of the last decision it waits for
        Store::Done done;
    };
    struct Pending {
        quint64 number;
        DurableChange change;
        Instant since;
        bool released = false;
        bool inStore = false; //!< handed over and not answered yet
    };

    enum class Storage { NotKnown, Working, Failing };

    void submit(Pending &pending);
    void answered(quint64 number, const Result<Store::Committed, StoreError> &result);
    void answeredLessUrgent(const Result<void, StoreError> &result);
    Store::Done lessUrgentDone();
    bool mayHandOver() const { return !m_failing && !m_silent; }
    void asked();
    void heardFromStore();
    void noteSilence();
    void noteStorage(Storage storage, const StoreError &error = {});
    void releaseOverdue();
    void retry();
    void submitWaiting();
    void supersedeOlder(quint64 number, const DurableChange &stored);
    void answerWaiters(const StoreError *error);
    void flush();
    Instant releaseDue(const Pending &pending) const;
    void armPatience();

    Store &m_store;
    const Clock &m_clock;
    std::deque<Pending> m_pending;
    std::vector<Waiter> m_waiters;
    std::vector<ResultRow> m_results;
    std::unique_ptr<Timer> m_patience;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_flush;
    std::unique_ptr<Timer> m_silence;
    quint64 m_lastNumber = 0;
    int m_unanswered = 0; //!< calls of the store
    bool m_failing = false; //!< the last decision could not be stored: only the oldest is tried
    bool m_silent = false; //!< no answer for so long
    Storage m_storage = Storage::NotKnown;
};

} // namespace vigia

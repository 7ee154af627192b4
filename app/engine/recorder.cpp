// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recorder.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace vigia {

Recorder::Recorder(Store &store, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_patience(timers.create([this] { releaseOverdue(); }))
    , m_retry(timers.create([this] { retry(); }))
    , m_flush(timers.create([this] { flush(); }))
    , m_silence(timers.create([this] { noteSilence(); }))
{
}

Recorder::~Recorder()
{
    m_silent = false; // what is kept is handed over all the same: the store writes it before it closes
    m_failing = false;
    submitWaiting();
    flush();
    const StoreError ending{StoreErrorCode::WriteFailed, {}, QStringLiteral("Vigia is ending")};
    answerWaiters(&ending);
}

void Recorder::record(DurableChange change)
{
    if (m_pending.size() >= mostUnstored) {
        const auto told = std::ranges::find_if(m_pending, [](const Pending &p) { return p.released && !p.inStore; });
        if (told != m_pending.end())
            m_pending.erase(told);
    }
    m_pending.push_back({++m_lastNumber, std::move(change), m_clock.now()});
    if (mayHandOver())
        submit(m_pending.back());
    armPatience();
}

void Recorder::append(const ResultRow &result)
{
    m_results.push_back(result);
    if (m_results.size() > mostResultsKept)
        m_results.erase(m_results.begin(), m_results.begin() + mostResultsAtOnce);
    if (m_results.size() >= mostResultsAtOnce)
        flush();
    else if (m_results.size() == 1)
        m_flush->start(flushEvery);
}

void Recorder::noteAlive(UtcTime at)
{
    if (m_silent)
        return;
    asked();
    m_store.noteAlive(at, lessUrgentDone());
}

void Recorder::whenDurable(Store::Done done)
{
    m_waiters.push_back({m_lastNumber, std::move(done)});
    answerWaiters(nullptr);
}

void Recorder::answerWaiters(const StoreError *error)
{
    const quint64 oldest = m_pending.empty() ? m_lastNumber + 1 : m_pending.front().number;
    const auto waits = [&](const Waiter &waiter) { return !error && waiter.upTo >= oldest; };
    const auto ready = std::stable_partition(m_waiters.begin(), m_waiters.end(), waits);
    const std::vector<Waiter> answered(ready, m_waiters.end());
    m_waiters.erase(ready, m_waiters.end());
    for (const Waiter &waiter : answered)
        waiter.done(error ? Result<void, StoreError>(unexpected(StoreError(*error))) : Result<void, StoreError>());
}

void Recorder::submit(Pending &pending)
{
    pending.inStore = true;
    asked();
    m_store.commit(pending.change,
        [self = QPointer(this), number = pending.number](const Result<Store::Committed, StoreError> &result) {
            if (self)
                self->answered(number, result);
        });
}

void Recorder::answered(quint64 number, const Result<Store::Committed, StoreError> &result)
{
    heardFromStore();
    const auto pending = std::ranges::find(m_pending, number, &Pending::number);
    if (pending == m_pending.end())
        return;
    pending->inStore = false;
    if (!result) {
        m_failing = true;
        noteStorage(Storage::Failing, result.error());
        armPatience();
        m_retry->start(retryEvery);
        answerWaiters(&result.error());
        return;
    }
    DurableChange change = std::move(pending->change);
    for (std::size_t i = 0; i < change.transitions.size(); ++i)
        change.transitions[i].id = result->transitions.at(i);
    for (std::size_t i = 0; i < change.alerts.size(); ++i)
        change.alerts[i].id = result->alerts.at(i);
    const bool late = pending->released;
    m_pending.erase(pending);
    supersedeOlder(number, change);
    if (std::exchange(m_failing, false))
        submitWaiting();
    noteStorage(Storage::Working);
    if (late)
        Q_EMIT storedLate(change);
    else
        Q_EMIT released(change, true);
    answerWaiters(nullptr);
}

Store::Done Recorder::lessUrgentDone()
{
    return [self = QPointer(this)](const Result<void, StoreError> &result) {
        if (self)
            self->answeredLessUrgent(result);
    };
}

//! Results and life signs: the store keeps and repeats them by itself, but that it cannot write must be told (P10).
void Recorder::answeredLessUrgent(const Result<void, StoreError> &result)
{
    heardFromStore();
    if (!result)
        noteStorage(Storage::Failing, result.error());
    else if (m_failing)
        retry(); // it works again: the decisions need not wait for their turn
    else
        noteStorage(Storage::Working);
}

void Recorder::asked()
{
    if (m_unanswered++ == 0)
        m_silence->start(longestSilence);
}

void Recorder::heardFromStore()
{
    if (--m_unanswered > 0)
        m_silence->start(longestSilence);
    else
        m_silence->stop();
    if (!std::exchange(m_silent, false))
        return;
    if (!m_failing)
        submitWaiting();
    flush();
}

//! A disk that hangs: the queue towards it must not grow for ever, and whoever waits is told how it is.
void Recorder::noteSilence()
{
    m_silent = true;
    const StoreError error{StoreErrorCode::WriteFailed, {}, QStringLiteral("no answer from the disk for 10 s")};
    noteStorage(Storage::Failing, error);
    armPatience();
    answerWaiters(&error);
    m_silence->start(longestSilence);
}

void Recorder::noteStorage(Storage storage, const StoreError &error)
{
    if (std::exchange(m_storage, storage) == storage)
        return;
    if (storage == Storage::Failing)
        Q_EMIT storageFailed(error);
    else
        Q_EMIT storageRecovered();
}

Instant Recorder::releaseDue(const Pending &pending) const
{
    return mayHandOver() ? pending.since + patience : pending.since;
}

void Recorder::armPatience()
{
    const auto first = std::ranges::find(m_pending, false, &Pending::released);
    if (first != m_pending.end())
        m_patience->start(releaseDue(*first) - m_clock.now());
}

void Recorder::releaseOverdue()
{
    const Instant now = m_clock.now();
    std::vector<DurableChange> overdue;
    for (Pending &pending : m_pending) {
        if (pending.released || releaseDue(pending) > now)
            continue;
        pending.released = true;
        overdue.push_back(pending.change);
    }
    armPatience();
    for (const DurableChange &change : overdue)
        Q_EMIT released(change, false);
}

//! The oldest tries for all: what came later must not be stored before it.
void Recorder::retry()
{
    if (m_pending.empty() || std::ranges::any_of(m_pending, &Pending::inStore))
        return;
    submit(m_pending.front());
}

void Recorder::submitWaiting()
{
    for (Pending &pending : m_pending) {
        if (!pending.inStore)
            submit(pending);
    }
}

//! A decision that failed while a later one was on its way must not undo the later one when it is
//! stored after it: what it says of the same monitor is no longer so.
void Recorder::supersedeOlder(quint64 number, const DurableChange &stored)
{
    const auto sameState = [&](const StateRow &row) {
        return std::ranges::any_of(stored.states, [&](const StateRow &s) { return s.monitor == row.monitor; });
    };
    const auto sameIncident = [&](const IncidentRow &row) {
        return std::ranges::any_of(
            stored.incidents, [&](const IncidentRow &s) { return s.monitor == row.monitor && s.serial == row.serial; });
    };
    for (Pending &older : m_pending) {
        if (older.number > number)
            break;
        if (older.inStore)
            continue;
        std::erase_if(older.change.states, sameState);
        std::erase_if(older.change.incidents, sameIncident);
    }
}

void Recorder::flush()
{
    m_flush->stop();
    if (m_silent || m_results.empty())
        return;
    asked();
    m_store.append(std::exchange(m_results, {}), lessUrgentDone());
}

} // namespace vigia

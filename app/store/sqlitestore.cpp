// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include <QPointer>

namespace vigia {

namespace {

using Answer = StoreWriter::Answer;

std::function<Answer(const std::optional<StoreError> &)> plainAnswer(Store::Done done)
{
    return [done = std::move(done)](const std::optional<StoreError> &error) -> Answer {
        return
            [done, error] { done(error ? Result<void, StoreError>(unexpected(*error)) : Result<void, StoreError>()); };
    };
}

//! A job that reads with \a ask and answers with what it found.
template <typename Found, typename Done, typename Ask>
StoreWriter::Read reading(Done done, Ask ask)
{
    return {[done = std::move(done), ask = std::move(ask)](StoreSession *session, const StoreError &refusal) -> Answer {
        if (!session)
            return [done, refusal] { done(unexpected(refusal)); };
        std::optional<Found> answer = ask(*session);
        if (answer)
            return [done, found = *std::move(answer)] { done(found); };
        StoreError error = refusal;
        error.detail = session->trouble().words;
        if (session->trouble().kind == SqlTrouble::Kind::Corrupt)
            error.code = StoreErrorCode::Corrupt;
        return [done, error] { done(unexpected(error)); };
    }};
}

} // namespace

SqliteStore::SqliteStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_writer(std::make_unique<StoreWriter>(path, [this](std::vector<Answer> answers) { take(std::move(answers)); }))
{
}

SqliteStore::~SqliteStore()
{
    m_writer->finish();
    giveAnswers();
}

Result<StoredWorld, StoreError> SqliteStore::load()
{
    const auto promise = std::make_shared<std::promise<Result<StoredWorld, StoreError>>>();
    auto world = promise->get_future();
    m_writer->submit(StoreWriter::Load{promise});
    return world.get();
}

void SqliteStore::commit(DurableChange change, CommitDone done)
{
    const auto ids = std::make_shared<Committed>();
    StoreWriter::Write job;
    job.write = [change = std::move(change), ids](StoreSession &session) { return session.write(change, *ids); };
    job.answer = [ids, done = std::move(done)](const std::optional<StoreError> &error) -> Answer {
        if (error)
            return [done, error] { done(unexpected(*error)); };
        return [done, ids] { done(*ids); };
    };
    m_writer->submit(std::move(job));
}

void SqliteStore::append(std::vector<ResultRow> results, Done done)
{
    StoreWriter::Write job;
    job.durable = false;
    job.results = qint64(results.size());
    job.write = [results = std::move(results)](StoreSession &session) { return session.append(results); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::keepBeats(std::vector<BeatRow> beats, Done done)
{
    StoreWriter::Write job;
    job.durable = false;
    job.write = [beats = std::move(beats)](StoreSession &session) { return session.keepBeats(beats); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::beatLog(const MonitorId &monitor, TextDone done)
{
    m_writer->submit(
        reading<QByteArray>(std::move(done), [monitor](StoreSession &session) { return session.beatLog(monitor); }));
}

void SqliteStore::noteAlive(UtcTime at, Done done)
{
    StoreWriter::Write job;
    job.durable = false;
    job.write = [at](StoreSession &session) { return session.noteAlive(at); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::saveConfiguration(std::vector<ConfigurationRow> rows, Done done)
{
    StoreWriter::Write job;
    job.changesConfiguration = true;
    job.write = [rows = std::move(rows)](StoreSession &session) { return session.replaceConfiguration(rows); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::setValue(const QString &key, const QByteArray &value, Done done)
{
    StoreWriter::Write job;
    job.write = [key, value](StoreSession &session) { return session.setValue(key, value); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::keep(DeliveryChange change, Done done)
{
    StoreWriter::Write job;
    job.write = [change = std::move(change)](StoreSession &session) { return session.keep(change); };
    job.answer = plainAnswer(std::move(done));
    m_writer->submit(std::move(job));
}

void SqliteStore::deliveries(const MonitorId &monitor, int incident, int most, DeliveriesDone done)
{
    m_writer->submit(reading<std::vector<DeliveryRow>>(std::move(done),
        [monitor, incident, most](StoreSession &session) { return session.deliveries(monitor, incident, most); }));
}

void SqliteStore::transitions(qint64 after, int most, const MonitorId &monitor, TransitionsDone done)
{
    m_writer->submit(reading<std::vector<TransitionRow>>(std::move(done),
        [after, most, monitor](StoreSession &session) { return session.transitions(after, most, monitor); }));
}

void SqliteStore::latestTransitions(int most, const MonitorId &monitor, TransitionsDone done)
{
    m_writer->submit(reading<std::vector<TransitionRow>>(
        std::move(done), [most, monitor](StoreSession &session) { return session.latestTransitions(most, monitor); }));
}

void SqliteStore::latestResults(int perMonitor, ResultsDone done)
{
    m_writer->submit(reading<std::vector<ResultRow>>(
        std::move(done), [perMonitor](StoreSession &session) { return session.latestResults(perMonitor); }));
}

void SqliteStore::prune(UtcTime resultsBefore, Done done)
{
    m_writer->submit(StoreWriter::Prune{resultsBefore, plainAnswer(std::move(done))});
}

void SqliteStore::take(std::vector<Answer> answers)
{
    const std::lock_guard lock(m_mutex);
    const bool asked = !m_answers.empty();
    std::move(answers.begin(), answers.end(), std::back_inserter(m_answers));
    if (!asked)
        QMetaObject::invokeMethod(this, &SqliteStore::giveAnswers, Qt::QueuedConnection);
}

void SqliteStore::giveAnswers()
{
    // An answer may well end this store: its destructor then gives the rest.
    const QPointer<SqliteStore> alive(this);
    while (alive) {
        Answer next;
        {
            const std::lock_guard lock(m_mutex);
            if (m_answers.empty())
                return;
            next = std::move(m_answers.front());
            m_answers.pop_front();
        }
        next();
    }
}

} // namespace vigia

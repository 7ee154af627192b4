// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewriter.h"

#include "platform/threadname.h"
#include "store/opening.h"

#include <QLoggingCategory>

namespace vigia {

namespace {

Q_LOGGING_CATEGORY(log, "vigia.store")

// One transaction is answered as a whole, so it must not grow beyond what a person would wait for.
constexpr std::size_t largestGroup = 500;
// Ten minutes at 300 results a second.
constexpr qint64 largestBacklog = 200'000;
constexpr int pruneSliceRows = 2'000;
constexpr auto copyAfterConfiguring = std::chrono::seconds(5);

} // namespace

StoreWriter::StoreWriter(QString path, Deliver deliver)
    : m_path(std::move(path))
    , m_deliver(std::move(deliver))
    , m_unloaded(StoreError{StoreErrorCode::CannotOpen, m_path, QStringLiteral("not loaded")})
    , m_thread([this] { run(); })
{
}

StoreWriter::~StoreWriter()
{
    finish();
}

void StoreWriter::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_finished) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    m_session.reset();
    m_unloaded = StoreError{StoreErrorCode::WriteFailed, m_path, QStringLiteral("closed")};
    std::deque<Job> late;
    late.push_back(std::move(job));
    carryOut(std::move(late));
}

void StoreWriter::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void StoreWriter::run()
{
    nameThisThread("vigia-store");
    for (;;) {
        std::deque<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            const auto called = [this] { return !m_jobs.empty() || m_finishing; };
            if (m_copyDue)
                m_wake.wait_until(lock, *m_copyDue, called);
            else
                m_wake.wait(lock, called);
            jobs.swap(m_jobs);
            if (jobs.empty() && m_finishing) {
                m_finished = true;
                break;
            }
        }
        carryOut(std::move(jobs));
        copyIfDue();
    }
    close();
}

void StoreWriter::carryOut(std::deque<Job> jobs)
{
    std::vector<Write> together;
    const auto flush = [&] { writeTogether(std::exchange(together, {})); };
    for (Job &job : jobs) {
        if (auto *write = std::get_if<Write>(&job)) {
            together.push_back(std::move(*write));
            if (together.size() == largestGroup)
                flush();
            continue;
        }
        flush();
        if (auto *wanted = std::get_if<Read>(&job))
            read(*wanted);
        else if (auto *prune = std::get_if<Prune>(&job))
            pruneSome(std::move(*prune));
        else if (auto *wantsAll = std::get_if<Load>(&job))
            wantsAll->world->set_value(load());
        handOver();
    }
    flush();
    handOver();
}

void StoreWriter::writeTogether(std::vector<Write> writes)
{
    if (m_unloaded) {
        for (Write &job : writes) {
            if (job.answer)
                answer(job.answer(m_unloaded));
        }
        return;
    }
    std::vector<Write> all(std::make_move_iterator(m_backlog.begin()), std::make_move_iterator(m_backlog.end()));
    std::move(writes.begin(), writes.end(), std::back_inserter(all));
    m_backlog.clear();
    m_backlogRows = 0;
    if (all.empty())
        return;
    if (!makeReady()) {
        for (Write &job : all)
            refuse(std::move(job), m_lastTrouble);
        return;
    }
    if (const std::optional<SqlTrouble> trouble = transact(all)) {
        if (all.size() == 1 || trouble->kind == SqlTrouble::Kind::Busy) {
            for (Write &job : all)
                refuse(std::move(job), *trouble);
            return;
        }
        writeOneByOne(std::move(all));
        return;
    }
    for (const Write &job : all)
        succeed(job);
}

void StoreWriter::writeOneByOne(std::vector<Write> writes)
{
    // One bad change must not sink the others; but waiting for a lock once is enough.
    std::optional<SqlTrouble> locked;
    for (Write &job : writes) {
        const std::optional<SqlTrouble> trouble = locked ? locked : transact(std::span(&job, 1));
        if (!trouble) {
            succeed(job);
            continue;
        }
        if (trouble->kind == SqlTrouble::Kind::Busy)
            locked = trouble;
        refuse(std::move(job), *trouble);
    }
}

std::optional<SqlTrouble> StoreWriter::transact(std::span<Write> writes)
{
    const bool durable = std::any_of(writes.begin(), writes.end(), [](const Write &job) { return job.durable; });
    Database &database = m_session->database();
    bool ok = database.setDurable(durable) && database.run(database.prepared("BEGIN IMMEDIATE"));
    if (!ok)
        return database.trouble();
    for (Write &job : writes)
        ok = ok && job.write(*m_session);
    ok = ok && database.run(database.prepared("COMMIT"));
    if (ok)
        return std::nullopt;
    const SqlTrouble trouble = database.trouble();
    database.run(QStringLiteral("ROLLBACK")); // some errors have rolled back already
    m_session->forgetNumbers();
    return trouble;
}

void StoreWriter::succeed(const Write &job)
{
    if (job.durable)
        m_changedSinceCopy = true;
    if (job.changesConfiguration && m_copyDue)
        m_copyDue = std::min(*m_copyDue, Steady::now() + copyAfterConfiguring);
    if (job.answer)
        answer(job.answer(std::nullopt));
}

void StoreWriter::refuse(Write job, const SqlTrouble &trouble)
{
    note(trouble);
    if (job.answer)
        answer(std::exchange(job.answer, {})(errorFrom(trouble)));
    if (job.results > 0 && trouble.kind != SqlTrouble::Kind::Change)
        keepForLater(std::move(job));
}

void StoreWriter::note(const SqlTrouble &trouble)
{
    if (trouble.kind == SqlTrouble::Kind::Storage || trouble.kind == SqlTrouble::Kind::Corrupt)
        m_reopen = true;
    if (trouble.kind == SqlTrouble::Kind::Corrupt)
        suspectDatabase(m_path);
}

void StoreWriter::keepForLater(Write job)
{
    m_backlogRows += job.results;
    m_backlog.push_back(std::move(job));
    while (m_backlogRows > largestBacklog) {
        m_backlogRows -= m_backlog.front().results;
        qCWarning(log, "%lld results given up", static_cast<long long>(m_backlog.front().results));
        m_backlog.pop_front();
    }
}

void StoreWriter::read(const Read &job)
{
    if (m_unloaded) {
        answer(job.read(nullptr, *m_unloaded));
        return;
    }
    if (!m_session && !makeReady() && !m_session) {
        answer(job.read(nullptr, errorFrom(m_lastTrouble)));
        return;
    }
    answer(job.read(m_session.get(), {StoreErrorCode::CannotOpen, m_path, {}}));
}

void StoreWriter::pruneSome(Prune job)
{
    if (m_unloaded) {
        answer(job.answer(m_unloaded));
        return;
    }
    if (!makeReady()) {
        answer(job.answer(errorFrom(m_lastTrouble)));
        return;
    }
    bool more = false;
    Write slice;
    slice.durable = false;
    slice.write = [&](StoreSession &session) {
        const std::optional<bool> removed = session.pruneSlice(job.before, pruneSliceRows);
        more = removed.value_or(false);
        return removed.has_value() && (more || (session.pruneAlerts(job.before) && session.pruneGaps(job.before)));
    };
    if (const std::optional<SqlTrouble> trouble = transact(std::span(&slice, 1))) {
        note(*trouble);
        answer(job.answer(errorFrom(*trouble)));
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (more && !m_finishing)
        m_jobs.push_back(std::move(job));
    else
        answer(job.answer(std::nullopt));
}

StoreError StoreWriter::errorFrom(const SqlTrouble &trouble) const
{
    const bool corrupt = trouble.kind == SqlTrouble::Kind::Corrupt;
    return {corrupt ? StoreErrorCode::Corrupt : StoreErrorCode::WriteFailed, m_path, trouble.words};
}

void StoreWriter::answer(Answer answer)
{
    m_answers.push_back(std::move(answer));
}

void StoreWriter::handOver()
{
    if (!m_answers.empty())
        m_deliver(std::exchange(m_answers, {}));
}

} // namespace vigia

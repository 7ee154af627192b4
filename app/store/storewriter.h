// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <span>
#include <thread>
#include <variant>

namespace vigia {

//! The thread that owns the connection. Carries out jobs in the order they were handed in; writes
//! that wait together become one transaction.
//!
//! Promise: every job is answered exactly once, in order (a Prune when it is through), also when the
//! database cannot be written, and also when it is handed in after finish().
class StoreWriter
{
public:
    //! What is to be run on the owner's thread.
    using Answer = std::function<void()>;
    //! Called on the writer's thread, or inside submit() after finish().
    using Deliver = std::function<void(std::vector<Answer>)>;

    struct Write {
        std::function<bool(StoreSession &)> write; //!< may be run more than once: after a rollback
        std::function<Answer(const std::optional<StoreError> &)> answer; //!< none once it was answered
        bool changesConfiguration = false;
        bool durable = true; //!< must survive a power loss
        qint64 results = 0; //!< how many rows: they are tried again when they fail
    };
    struct Read {
        //! Without a session: the error is why there is none.
        std::function<Answer(StoreSession *, const StoreError &)> read;
    };
    struct Prune {
        UtcTime before;
        std::function<Answer(const std::optional<StoreError> &)> answer;
    };
    struct Load {
        std::shared_ptr<std::promise<Result<StoredWorld, StoreError>>> world;
    };
    using Job = std::variant<Write, Read, Prune, Load>;

    StoreWriter(QString path, Deliver deliver);
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    void submit(Job job);
    //! Carries out what is queued, leaves a good copy, closes. Blocks until then.
    void finish();

private:
    using Steady = std::chrono::steady_clock;

    void run();
    void carryOut(std::deque<Job> jobs);
    void close();
    Result<StoredWorld, StoreError> load();
    Result<StoredWorld, StoreError> openAndRead();
    void writeTogether(std::vector<Write> writes);
    void writeOneByOne(std::vector<Write> writes);
    std::optional<SqlTrouble> transact(std::span<Write> writes);
    void read(const Read &job);
    void pruneSome(Prune job);
    void succeed(const Write &job);
    void refuse(Write job, const SqlTrouble &trouble);
    void note(const SqlTrouble &trouble);
    bool makeReady();
    void keepForLater(Write job);
    void copyIfDue();
    void startCopy();
    void endCopy();
    StoreError errorFrom(const SqlTrouble &trouble) const;
    void answer(Answer answer);
    void handOver();

    const QString m_path;
    const Deliver m_deliver;

    std::mutex m_mutex; //!< guards the next three
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_finishing = false;
    bool m_finished = false;

    // The writer's thread only
    std::unique_ptr<StoreSession> m_session;
    std::optional<StoreError> m_unloaded; //!< why nothing may be done: not loaded
    SqlTrouble m_lastTrouble;
    bool m_reopen = false;
    std::deque<Write> m_backlog;
    qint64 m_backlogRows = 0;
    std::vector<Answer> m_answers;
    bool m_changedSinceCopy = false;
    std::optional<Steady::time_point> m_copyDue;
    std::thread m_copying;
    std::atomic<bool> m_copyFailed = false;

    std::thread m_thread; //!< the last member: it uses all the others
};

} // namespace vigia

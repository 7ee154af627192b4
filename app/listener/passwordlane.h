// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace vigia {

//! Where passwords are derived: one after the other, beside all else. After one that was wrong it rests for as long as
//! that took, so that guessing costs us half a core at most.
class PasswordLane
{
public:
    //! Runs on the lane's thread; false: it was wrong.
    using Job = std::function<bool()>;

    PasswordLane();
    ~PasswordLane();

    void post(Job job); //!< any thread
    //! What waits is dropped, and what is posted from now on. Before those end who are spoken of in jobs.
    void end();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace vigia

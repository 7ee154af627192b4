// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordlane.h"

namespace vigia {

PasswordLane::PasswordLane()
    : m_thread([this] { run(); })
{
}

PasswordLane::~PasswordLane()
{
    end();
}

void PasswordLane::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void PasswordLane::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_changed.notify_all();
}

void PasswordLane::run()
{
    using Stopwatch = std::chrono::steady_clock;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
        if (m_ends)
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        const Stopwatch::time_point began = Stopwatch::now();
        const bool wasRight = job();
        const Stopwatch::duration took = Stopwatch::now() - began;
        lock.lock();
        if (!wasRight)
            m_changed.wait_for(lock, took, [this] { return m_ends; });
    }
}

} // namespace vigia

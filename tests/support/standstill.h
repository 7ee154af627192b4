// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace vigia::test {

//! How long the computer let nobody here run: what a thread that wakes up every few milliseconds was late.
class Standstill
{
public:
    Standstill()
        : m_thread([this] { run(); })
    {
    }

    ~Standstill()
    {
        m_ends = true;
        m_thread.join();
    }

    Standstill(const Standstill &) = delete;
    Standstill &operator=(const Standstill &) = delete;

    //! Since it was made, with the one that goes on.
    std::chrono::milliseconds sum() const
    {
        const std::lock_guard lock(m_mutex);
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_sum + lateness());
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr auto period = std::chrono::milliseconds(5);
    static constexpr auto usual = std::chrono::milliseconds(5); //!< nobody wakes up to the moment

    Clock::duration lateness() const
    {
        const Clock::duration late = Clock::now() - m_last - period;
        return late > usual ? late : Clock::duration::zero();
    }

    void run()
    {
        while (!m_ends) {
            std::this_thread::sleep_for(period);
            const std::lock_guard lock(m_mutex);
            m_sum += lateness();
            m_last = Clock::now();
        }
    }

    mutable std::mutex m_mutex;
    Clock::duration m_sum{0};
    Clock::time_point m_last = Clock::now();
    std::atomic<bool> m_ends = false;
    std::thread m_thread; //!< the last: it uses the others
};

//! Against which a promise with a figure is held: a watch that stands still while the computer does.
class FairTimer
{
public:
    void start()
    {
        m_stood = standstill().sum();
        m_time.start();
    }

    //! In milliseconds.
    qint64 elapsed() const { return std::max<qint64>(0, m_time.elapsed() - (standstill().sum() - m_stood).count()); }

private:
    static const Standstill &standstill()
    {
        static const Standstill one;
        return one;
    }

    QElapsedTimer m_time;
    std::chrono::milliseconds m_stood{0};
};

} // namespace vigia::test

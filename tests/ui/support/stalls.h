// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX only.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace vigia::test {

//! How long a thread with an event loop is busy at a stretch, in milliseconds. A tick comes every two milliseconds:
//! what it is late, the thread was busy, or the computer was; the thread's own CPU time between two ticks tells which.
class Stalls final : public QObject
{
public:
    class Times
    {
    public:
        explicit Times(std::vector<double> times)
            : m_times(std::move(times))
        {
            std::ranges::sort(m_times);
        }
        //! What \a share of them are not above.
        double at(double share) const
        {
            const auto place = std::size_t(share * double(m_times.size()));
            return m_times.empty() ? 0.0 : m_times[std::min(m_times.size() - 1, place)];
        }
        std::size_t count() const { return m_times.size(); }
        QString text() const
        {
            return QStringLiteral("p50 %1 p99 %2 p99.9 %3 max %4 ms")
                .arg(at(0.5), 0, 'f', 2)
                .arg(at(0.99), 0, 'f', 1)
                .arg(at(0.999), 0, 'f', 1)
                .arg(at(1), 0, 'f', 1);
        }

    private:
        std::vector<double> m_times;
    };

    Stalls()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        m_ticks.setInterval(period);
        connect(&m_ticks, &QTimer::timeout, this, &Stalls::tick);
        m_ticks.start();
        forget();
    }

    void forget()
    {
        m_late.clear();
        m_busy.clear();
        m_sinceTick.start();
        m_cpu = threadCpu();
    }

    Times late() const { return Times(m_late); }
    Times ownWork() const { return Times(m_busy); }

private:
    static constexpr auto period = std::chrono::milliseconds(2);

    static double threadCpu()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    void tick()
    {
        m_late.push_back(std::max(0.0, double(m_sinceTick.nsecsElapsed()) / 1e6 - double(period.count())));
        m_sinceTick.start();
        const double cpu = threadCpu();
        m_busy.push_back(cpu - std::exchange(m_cpu, cpu));
    }

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    double m_cpu = 0;
    std::vector<double> m_late;
    std::vector<double> m_busy;
};

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/qttimers.h"

#include <QTimer>

#include <algorithm>

namespace vigia {

namespace {

class QtTimer final : public Timer
{
public:
    explicit QtTimer(std::function<void()> onTimeout)
        : m_onTimeout(std::move(onTimeout))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_onTimeout(); });
    }

    void start(Duration delay) override
    {
        // A delay beyond QTimer's range wakes its owner early; owners look at the clock, not at the count.
        constexpr Duration longest = std::chrono::hours(24);
        m_timer.start(std::clamp(delay, Duration::zero(), longest));
    }

    void stop() override { m_timer.stop(); }

private:
    std::function<void()> m_onTimeout;
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Timer> QtTimers::create(std::function<void()> onTimeout)
{
    return std::make_unique<QtTimer>(std::move(onTimeout));
}

} // namespace vigia

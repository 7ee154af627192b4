// SPDX-License-Identifier: GPL-3.0-or-later
#include "worklane.h"

#include "detachedthread.h"

#include <algorithm>
#include <condition_variable>
#include <iterator>
#include <map>
#include <mutex>

namespace vigia {

using Steady = std::chrono::steady_clock;

//! What the threads know; outlives the lane as long as one of them hangs.
struct WorkLane::Shared {
    explicit Shared(Limits bounds)
        : limits(bounds)
    {
    }

    struct Waiting {
        Steady::time_point since;
        std::function<Sequel()> job;
    };

    void work();
    void deliver(Sequel sequel);
    int threadsWanted() const;

    const Limits limits;
    std::mutex mutex;
    std::condition_variable wake;
    std::map<Ticket, Waiting> queue; //!< tickets ascend: the oldest is first
    std::map<Ticket, Steady::time_point> calls; //!< when each call under way began
    int threads = 0;
    WorkLane *owner = nullptr; //!< null once the lane is gone
};

//! Threads to start now for what waits.
int WorkLane::Shared::threadsWanted() const
{
    const auto now = Steady::now();
    const auto isYoung = [&](Steady::time_point began) { return now - began < limits.youth; };
    const auto young =
        std::count_if(calls.begin(), calls.end(), [&](const auto &call) { return isYoung(call.second); });
    std::ptrdiff_t tired = 0;
    for (auto job = queue.begin(); job != queue.end() && tired < limits.total && !isYoung(job->second.since); ++job)
        ++tired;
    const auto waiting = static_cast<std::ptrdiff_t>(queue.size());
    // Idle, started a moment ago, or between two calls: these take something from the queue anyway.
    const auto coming = threads - static_cast<std::ptrdiff_t>(calls.size());
    const auto allowed = std::max(std::min(waiting, limits.young - young), tired) - coming;
    return static_cast<int>(std::min<std::ptrdiff_t>(allowed, limits.total - threads));
}

void WorkLane::Shared::work()
{
    constexpr auto lingering = std::chrono::seconds(5);
    std::unique_lock lock(mutex);
    while (owner) {
        if (queue.empty()) {
            const bool woken = wake.wait_for(lock, lingering, [this] { return !owner || !queue.empty(); });
            if (!woken)
                break;
            continue;
        }
        auto next = queue.extract(queue.begin());
        const auto call = calls.emplace(next.key(), Steady::now()).first;
        lock.unlock();
        Sequel sequel = next.mapped().job();
        next = {}; // what it holds is let go outside the lock
        lock.lock();
        calls.erase(call);
        deliver(std::move(sequel));
    }
    --threads;
}

//! With the lock held: the owner cannot go meanwhile.
void WorkLane::Shared::deliver(Sequel sequel)
{
    if (owner)
        QMetaObject::invokeMethod(owner, std::move(sequel), Qt::QueuedConnection);
}

WorkLane::WorkLane(Limits limits)
    : m_shared(std::make_shared<Shared>(limits))
{
    m_shared->owner = this;
    m_ageing.setInterval(limits.youth / 4);
    connect(&m_ageing, &QTimer::timeout, this, &WorkLane::staff);
}

WorkLane::WorkLane()
    : WorkLane(Limits{})
{
}

WorkLane::~WorkLane()
{
    std::map<Ticket, Shared::Waiting> forgotten; // destroyed outside the lock
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->owner = nullptr;
        forgotten.swap(m_shared->queue);
    }
    m_shared->wake.notify_all();
}

std::optional<WorkLane::Ticket> WorkLane::post(std::function<Sequel()> job)
{
    const auto ticket = static_cast<Ticket>(++m_lastTicket);
    {
        const std::lock_guard lock(m_shared->mutex);
        if (std::ssize(m_shared->queue) >= m_shared->limits.queue)
            return std::nullopt;
        m_shared->queue.emplace(ticket, Shared::Waiting{Steady::now(), std::move(job)});
    }
    staff();
    return ticket;
}

bool WorkLane::withdraw(Ticket ticket)
{
    std::map<Ticket, Shared::Waiting>::node_type forgotten; // destroyed outside the lock
    const std::lock_guard lock(m_shared->mutex);
    forgotten = m_shared->queue.extract(ticket);
    return !forgotten.empty();
}

std::optional<std::chrono::milliseconds> WorkLane::underWayFor(Ticket ticket) const
{
    const std::lock_guard lock(m_shared->mutex);
    const auto call = m_shared->calls.find(ticket);
    if (call == m_shared->calls.end())
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - call->second);
}

void WorkLane::staff()
{
    std::unique_lock lock(m_shared->mutex);
    Shared &shared = *m_shared;
    int wanted = shared.threadsWanted();
    for (; wanted > 0; --wanted) {
        if (!startDetachedThread([keep = m_shared] { keep->work(); }))
            break; // asked again with the next tick
        ++shared.threads;
    }
    const bool waiting = !shared.queue.empty();
    lock.unlock();
    m_shared->wake.notify_all();
    if (waiting && !m_ageing.isActive())
        m_ageing.start();
    else if (!waiting)
        m_ageing.stop();
}

} // namespace vigia

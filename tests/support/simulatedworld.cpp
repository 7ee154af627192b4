// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulatedworld.h"

namespace vigia::test {

class SimulatedTimer final : public Timer
{
public:
    SimulatedTimer(SimulatedWorld &world, std::function<void()> onTimeout)
        : m_world(world)
        , m_onTimeout(std::move(onTimeout))
    {
    }
    ~SimulatedTimer() override { stop(); }

    void start(Duration delay) override
    {
        stop();
        m_key = m_world.schedule(std::max(delay, Duration::zero()), [this] {
            m_key.reset();
            m_onTimeout();
        });
    }

    void stop() override
    {
        if (m_key)
            m_world.m_calls.erase(*m_key);
        m_key.reset();
    }

private:
    SimulatedWorld &m_world;
    const std::function<void()> m_onTimeout;
    std::optional<SimulatedWorld::Key> m_key;
};

std::unique_ptr<Timer> SimulatedWorld::create(std::function<void()> onTimeout)
{
    return std::make_unique<SimulatedTimer>(*this, std::move(onTimeout));
}

SimulatedWorld::Key SimulatedWorld::schedule(Duration delay, std::function<void()> call)
{
    const Key key{m_now.time_since_epoch() - m_slept + delay, ++m_last};
    m_calls.emplace(key, std::move(call));
    return key;
}

void SimulatedWorld::defer(std::function<void()> call)
{
    schedule(Duration::zero(), std::move(call));
}

void SimulatedWorld::after(Duration delay, std::function<void()> call)
{
    schedule(delay, std::move(call));
}

void SimulatedWorld::advance(Duration duration)
{
    const Instant end = m_now + duration;
    while (!m_calls.empty() && timeOf(m_calls.begin()->first) <= end) {
        auto node = m_calls.extract(m_calls.begin());
        m_now = std::max(m_now, timeOf(node.key()));
        node.mapped()();
    }
    m_now = end;
}

void SimulatedWorld::sleep(Duration duration)
{
    m_now += duration;
    m_slept += duration;
}

ProbeTicket ScriptedProber::start(const ProbeRequest &request, Done done)
{
    const ProbeTicket ticket{++m_last};
    ++m_started;
    onStart(request, m_world.now());
    const std::optional<Look> look = script(request, m_world.now());
    m_open.emplace(ticket, std::move(done));
    ProbeResult timedOut;
    timedOut.outcome = Outcome::Failed;
    timedOut.cause = Cause::AnswerTimedOut;
    timedOut.limit = request.timeout;
    const bool inTime = look && (ignoreTimeouts || look->takes < request.timeout);
    const Duration takes = inTime ? look->takes : request.timeout;
    ProbeResult result = inTime ? look->result : timedOut;
    result.timing.total = takes;
    m_world.after(takes, [this, ticket, result] { answer(ticket, result); });
    return ticket;
}

void ScriptedProber::cancel(ProbeTicket ticket)
{
    ProbeResult cancelled;
    cancelled.cause = Cause::Cancelled;
    answer(ticket, cancelled);
}

void ScriptedProber::answer(ProbeTicket ticket, const ProbeResult &result)
{
    auto open = m_open.extract(ticket);
    if (!open.empty())
        open.mapped()(result);
}

std::optional<ScriptedProber::Look> ScriptedProber::passes(Duration takes)
{
    ProbeResult result;
    result.outcome = Outcome::Passed;
    result.code = 200;
    return Look{result, takes};
}

std::optional<ScriptedProber::Look> ScriptedProber::fails(Cause cause, Duration takes)
{
    ProbeResult result;
    result.outcome = outcomeOf(cause);
    result.cause = cause;
    result.code = cause == Cause::UnexpectedStatus ? 503 : 0;
    return Look{result, takes};
}

} // namespace vigia::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/drill.h"

namespace vigia {

Drill::Drill(Engine &engine, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_timer(timers.create([this] { next(); }))
{
    connect(&m_engine, &Engine::changed, this, &Drill::follow);
}

bool Drill::begin(const QString &name, const QStringList &alerts)
{
    if (m_stage != Stage::None)
        return false;
    Monitor monitor;
    monitor.id = id();
    monitor.name = name;
    monitor.request.target = HttpTarget{QString()};
    monitor.rules.interval = std::chrono::hours(1); // longer than any drill: it never grows stale
    monitor.rules.confirm = 1;
    monitor.rules.recover = 1;
    monitor.alerts = alerts;
    monitor.policy.groupWait = Duration::zero();
    monitor.drill = true;
    m_engine.beginDrill(monitor);
    Q_EMIT appeared();
    look(Outcome::Passed, Cause::None); // an outage of what never worked would be on trial
    m_stage = Stage::Down;
    look(Outcome::Failed, Cause::Drill);
    m_timer->start(longest);
    return true;
}

void Drill::look(Outcome outcome, Cause cause)
{
    ProbeResult result;
    result.outcome = outcome;
    result.cause = cause;
    m_engine.apply(id(), event::Looked{result, m_clock.now()});
}

void Drill::follow(const MonitorId &changed)
{
    if (m_stage != Stage::Down || changed != id())
        return;
    const Watched *watched = m_engine.find(id());
    if (!watched || !watched->judge.acknowledged)
        return;
    m_stage = Stage::Answered;
    m_timer->start(afterAnswer);
}

void Drill::next()
{
    switch (m_stage) {
    case Stage::None:
        return;
    case Stage::Down:
    case Stage::Answered:
        m_stage = Stage::Over;
        look(Outcome::Passed, Cause::None);
        m_timer->start(lingers);
        return;
    case Stage::Over:
        m_stage = Stage::None;
        m_engine.endDrill();
        Q_EMIT vanished();
        return;
    }
}

} // namespace vigia

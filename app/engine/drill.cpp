// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/drill.h"

#include "engine/statecodec.h"
#include "messages/messagejson.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace vigia {

namespace {

const QString prefix = QStringLiteral("fire-drill-");

MonitorId newId()
{
    return {prefix + QUuid::createUuid().toString(QUuid::Id128)};
}

bool tells(const Monitor &monitor, const QString &channel)
{
    const auto leadsThere = [&channel](const EscalationStep &step) { return step.to.contains(channel); };
    return monitor.alerts.contains(channel) || monitor.policy.ifUnheard == channel
        || std::ranges::any_of(monitor.policy.escalate, leadsThere);
}

Monitor rehearsed(const MonitorId &id, const QString &name, const QStringList &alerts)
{
    Monitor monitor;
    monitor.id = id;
    monitor.name = name;
    monitor.request.target = HttpTarget{QString()};
    monitor.rules.interval = std::chrono::hours(1); // longer than any drill: it never grows stale
    monitor.rules.confirm = 1;
    monitor.rules.recover = 1;
    monitor.alerts = alerts;
    monitor.policy.groupWait = Duration::zero();
    monitor.drill = true;
    return monitor;
}

//! As far as anybody knows of it.
Monitor whatWasTold(const MonitorId &id, const StoredWorld &stored)
{
    Monitor monitor = rehearsed(id, {}, {});
    for (const auto *rows : {&stored.told, &stored.undelivered}) {
        for (const OutboxRow &row : *rows) {
            if (row.monitor != id)
                continue;
            monitor.name = itemOf(row).name;
            monitor.alerts.append(row.channel);
        }
    }
    return monitor;
}

} // namespace

Drill::Drill(Engine &engine, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_timer(timers.create([this] { next(); }))
{
    connect(&m_engine, &Engine::changed, this, &Drill::follow);
}

bool Drill::isDrill(const MonitorId &id)
{
    return id.value.startsWith(prefix);
}

//! Whoever answers for something and would be told of it on a channel is told there.
Monitor Drill::rehearsal(const MonitorId &id, const QString &name, const QStringList &alerts) const
{
    Monitor monitor = rehearsed(id, name, alerts);
    for (const Watched *watched : m_engine.all()) {
        for (const QString &channel : alerts) {
            const auto owner = addressOn(channel, watched->monitor, m_engine.audience());
            const bool isOne = owner && !owner->isEmpty() && tells(watched->monitor, channel);
            if (isOne && !monitor.owners[channel].contains(*owner))
                monitor.owners[channel].append(*owner);
        }
    }
    return monitor;
}

int Drill::reach(const QStringList &alerts) const
{
    const effect::Tell tell{.kind = AlertKind::Down};
    QSet<QString> told;
    for (const PlannedAlert &planned : planAlert(tell, rehearsal({}, {}, alerts), m_engine.audience(), m_clock.utc()))
        told.insert(planned.channel);
    return int(told.size()) + (alerts.contains(soundChannel) ? 1 : 0);
}

void Drill::begin(const QString &name, const QStringList &alerts)
{
    Q_ASSERT(!goesOn());
    m_id = newId();
    m_engine.beginDrill(rehearsal(m_id, name, alerts), JudgeState::created(m_clock.now()));
    Q_EMIT appeared();
    look(Outcome::Passed, Cause::None); // an outage of what never worked would be on trial
    m_stage = Stage::Down;
    look(Outcome::Failed, Cause::Drill);
    m_timer->start(longest);
}

void Drill::end(const StoredWorld &interrupted)
{
    for (const StateRow &state : interrupted.states) {
        if (!isDrill(state.monitor) || m_engine.find(state.monitor) || goesOn())
            continue;
        const JudgeState left = decodeState(state.document, TimeBridge::at(m_clock));
        if (!left.incident)
            continue;
        m_id = state.monitor;
        m_engine.beginDrill(whatWasTold(m_id, interrupted), left);
        m_stage = Stage::Over;
        Q_EMIT appeared();
        look(Outcome::Passed, Cause::None);
        m_timer->start(lingers);
    }
}

void Drill::look(Outcome outcome, Cause cause)
{
    ProbeResult result;
    result.outcome = outcome;
    result.cause = cause;
    m_engine.apply(m_id, event::Looked{result, m_clock.now()});
}

void Drill::follow(const MonitorId &changed)
{
    if (m_stage != Stage::Down || changed != m_id)
        return;
    const Watched *watched = m_engine.find(m_id);
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

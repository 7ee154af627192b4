// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration round = std::chrono::seconds(5);
constexpr int roundsUntilSilent = 2;

//! Whoever does not know the monitor that is asked for is watching all the same.
bool isSignOfLife(const Answer &answer)
{
    return answer || answer.error().code == CommandErrorCode::NoSuchMonitor;
}

} // namespace

Scene::Scene(Facade &facade, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_clock(clock)
    , m_lastHeard(clock.utc())
    , m_round(timers.create([this] { askForLife(); }))
{
    connect(&facade, &Facade::monitorsChanged, this, &Scene::update);
    connect(&facade, &Facade::configurationChanged, this, &Scene::askAll);
    connect(&facade, &Facade::healthChanged, this, [this](const HealthView &health) {
        heard();
        setHealth(health);
    });
    connect(&facade, &Facade::ended, this, &Scene::lose);
    m_round->start(round);
    askAll();
}

Scene::~Scene() = default;

const MonitorView *Scene::find(const MonitorId &id) const
{
    const auto at = m_positions.constFind(id.value);
    return at == m_positions.cend() ? nullptr : &m_monitors[std::size_t(*at)];
}

void Scene::askAll()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    m_facade.execute(command::GetStatus{}, [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        self->m_asking = false;
        if (!answer)
            return self->lose();
        if (const auto *status = std::get_if<StatusView>(&*answer))
            self->take(*status);
        if (self->m_askAgain)
            self->askAll();
    });
}

void Scene::askForLife()
{
    m_round->start(round);
    if ((m_noDataSince || !m_known) && !m_asking)
        askAll();
    if (++m_silentRounds > roundsUntilSilent)
        lose();
    if (m_asking)
        return;
    // One monitor's status is asked for, not everybody's: with it comes the health of the whole.
    command::GetStatus question;
    if (!m_monitors.empty())
        question.name = m_monitors.front().name;
    m_facade.execute(question, [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        if (!isSignOfLife(answer))
            return self->lose();
        self->heard();
        if (!answer)
            return;
        if (const auto *status = std::get_if<StatusView>(&*answer))
            self->setHealth(status->health);
    });
}

void Scene::heard()
{
    m_lastHeard = m_clock.utc();
    m_silentRounds = 0;
    // What changed meanwhile was not told: only a whole answer makes it fresh again.
    if (m_noDataSince && !m_asking)
        askAll();
}

void Scene::lose()
{
    if (m_noDataSince)
        return;
    m_noDataSince = m_lastHeard;
    Q_EMIT freshnessChanged();
}

void Scene::take(const StatusView &status)
{
    m_lastHeard = m_clock.utc();
    m_silentRounds = 0;
    m_known = true;
    m_monitors = status.monitors;
    m_positions.clear();
    for (std::size_t i = 0; i < m_monitors.size(); ++i)
        m_positions.insert(m_monitors[i].id.value, int(i));
    m_health = status.health;
    const bool wasLost = m_noDataSince.has_value();
    m_noDataSince.reset();
    Q_EMIT renewed();
    Q_EMIT healthChanged();
    if (wasLost)
        Q_EMIT freshnessChanged();
}

void Scene::update(const std::vector<MonitorView> &changes)
{
    heard();
    std::vector<int> positions;
    std::optional<UtcTime> lastCheck = m_health.lastCheck;
    for (const MonitorView &monitor : changes) {
        const auto at = m_positions.constFind(monitor.id.value);
        if (at == m_positions.cend())
            continue;
        m_monitors[std::size_t(*at)] = monitor;
        positions.push_back(*at);
        lastCheck = std::max(lastCheck, monitor.lastCheck);
    }
    std::ranges::sort(positions);
    if (!positions.empty())
        Q_EMIT changed(positions);
    if (lastCheck != m_health.lastCheck) {
        m_health.lastCheck = lastCheck;
        Q_EMIT healthChanged();
    }
}

void Scene::setHealth(const HealthView &health)
{
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT healthChanged();
}

} // namespace vigia

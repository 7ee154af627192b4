// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginefacade.h"

#include "engine/answers.h"

#include <QMetaMethod>
#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration publishPeriod = std::chrono::milliseconds(200);

//! It may have waited for somebody to come: an outage that is over is told by its recovery, if at all.
bool isOutOfDate(const MessageItem &alert, const JudgeState &now)
{
    const bool isOfOutage = alert.kind == AlertKind::Down || alert.kind == AlertKind::Still;
    // What was told before a maintenance goes on under the number it was told by.
    return isOfOutage
        && (!now.incident || (now.incident->serial != alert.incident && now.toldSerial != alert.incident));
}

} // namespace

EngineFacade::EngineFacade(const Parts &parts, const QByteArray &generalMute, const QByteArray &away, QObject *parent)
    : Facade(parent)
    , m_parts(parts)
    , m_generalMute(generalMute, parts.store, parts.clock, parts.timers)
    , m_drill(parts.engine, parts.clock, parts.timers)
    , m_publishTimer(parts.timers.create([this] { publish(); }))
    , m_channelsTimer(parts.timers.create([this] { Q_EMIT healthChanged(health()); }))
    , m_sendersTimer(parts.timers.create([this] {
        m_sendersNoted = false;
        Q_EMIT healthChanged(health());
    }))
    , m_awayTimer(parts.timers.create([this] { takeAway(m_away); }))
{
    takeAway(awayFromBytes(away));
    connect(&m_generalMute, &GeneralMute::changed, this, &EngineFacade::noteGeneralMute);
    connect(&m_drill, &Drill::appeared, this, &Facade::configurationChanged);
    connect(&m_drill, &Drill::vanished, this, &Facade::configurationChanged);
    connect(&m_parts.engine, &Engine::changed, this, [this](const MonitorId &id) {
        noteLook(id);
        static const QMetaMethod signal = QMetaMethod::fromSignal(&Facade::monitorsChanged);
        if (!isSignalConnected(signal))
            return; // nobody looks: a server spends nothing on views
        if (m_dirty.isEmpty())
            m_publishTimer->start(publishPeriod);
        m_dirty.insert(id);
    });
    connect(&m_parts.engine, &Engine::transitionsReleased, this,
        [this](const std::vector<TransitionRow> &rows, bool durable) {
            for (const TransitionRow &row : rows) {
                if (durable)
                    Q_EMIT transitionRecorded(viewOf(row));
            }
        });
    connect(&m_parts.engine, &Engine::transitionsStoredLate, this, [this](const std::vector<TransitionRow> &rows) {
        for (const TransitionRow &row : rows)
            Q_EMIT transitionRecorded(viewOf(row));
    });
    connect(&m_parts.engine, &Engine::storageFailed, this,
        [this](const StoreError &error) { reportTrouble(HealthTrouble::StorageFailed, error.detail); });
    connect(&m_parts.engine, &Engine::awokeAfterLapse, this, [this] {
        m_generalMute.lookAgain();
        takeAway(m_away);
    });
    connect(&m_parts.engine, &Engine::storageRecovered, this, [this] { clearTrouble(HealthTrouble::StorageFailed); });
    connect(&m_parts.keeper, &ConfigurationKeeper::channelRenamed, this, &EngineFacade::followChannel);
    connect(&m_parts.keeper, &ConfigurationKeeper::configurationChanged, this, &EngineFacade::takeUp);
    connect(&m_parts.reports, &ReportDesk::newSenderCame, this, [this] { Q_EMIT healthChanged(health()); });
    connect(&m_parts.reports, &ReportDesk::newSendersChanged, this, &EngineFacade::noteNewSenders);
    m_parts.store.latestResults(
        RecentLooks::perMonitor, [self = QPointer(this)](const Result<std::vector<ResultRow>, StoreError> &rows) {
            if (self && rows)
                self->m_recentLooks.restore(*rows);
        });
}

EngineFacade::~EngineFacade() = default;

void EngineFacade::takeUp(const std::vector<MonitorId> &onTrial)
{
    std::vector<MonitorId> before;
    for (const Watched *watched : m_parts.engine.all())
        before.push_back(watched->monitor.id);
    m_parts.engine.configure(m_parts.keeper.configuration(), {}, m_parts.reports.firstReports());
    for (const MonitorId &id : onTrial)
        m_parts.engine.apply(id, event::PutOnTrial{});
    for (const MonitorId &id : before) {
        if (!m_parts.engine.find(id))
            m_departed.insert(id);
    }
    forgetDeparted();
    clearTrouble(HealthTrouble::ConfigurationUnread);
    Q_EMIT healthChanged(health()); // channels may have come, gone, or be called otherwise
    Q_EMIT configurationChanged();
}

//! The strip of one that may come back is kept as long as its state.
void EngineFacade::forgetDeparted()
{
    m_departed.removeIf([this](const MonitorId &id) {
        const bool isBack = m_parts.engine.find(id) != nullptr;
        if (isBack || m_parts.engine.remembers(id))
            return isBack;
        m_recentLooks.forget(id);
        m_notedLooks.remove(id);
        return true;
    });
}

void EngineFacade::raise(const MessageItem &alert)
{
    if (alert.monitor.isEmpty()) // a test, or about this computer
        return Q_EMIT alertRaised({alert.kind, {}, alert.decided, alert.badSince});
    const Watched *watched = m_parts.engine.find(alert.monitor);
    if (!watched || isOutOfDate(alert, watched->judge))
        return;
    Q_EMIT alertRaised({alert.kind, view(*watched), alert.decided, alert.badSince});
}

void EngineFacade::noteLook(const MonitorId &id)
{
    const Watched *watched = m_parts.engine.find(id);
    if (!watched || !watched->lastLook)
        return;
    const auto noted = m_notedLooks.constFind(id);
    if (noted != m_notedLooks.cend() && *noted == watched->lastCheck)
        return;
    m_notedLooks.insert(id, watched->lastCheck);
    const ProbeResult &look = *watched->lastLook;
    const UtcTime at = TimeBridge::at(m_parts.clock).toUtc(watched->lastCheck);
    m_recentLooks.note(id, {at, look.outcome, look.cause, look.code, look.timing.total});
}

void EngineFacade::execute(const Command &command, Done done)
{
    // Answers come later, also where the result is there at once: callers need to know one way only.
    const Done answer = later(this, std::move(done));
    std::visit([&](const auto &c) { on(c, answer); }, command);
}

MonitorView EngineFacade::view(const Watched &watched) const
{
    const TimeBridge bridge = TimeBridge::at(m_parts.clock);
    MonitorView view = viewOf(watched, m_parts.engine.nextLook(watched.monitor.id), m_generalMute.isOn(), bridge);
    const SenderState *sender = m_parts.engine.sender(watched.monitor.id);
    if (!sender)
        return view;
    const auto &target = std::get<HeartbeatTarget>(watched.monitor.request.target);
    view.heartbeat = heartbeatOf(target, *sender, m_parts.engine.overdue(watched.monitor.id), bridge);
    // What it said last is known longer than what was made of it.
    if (sender->reported)
        view.lastCheck = bridge.toUtc(*sender->reported);
    return view;
}

HealthView EngineFacade::health() const
{
    HealthView health;
    health.troubles = m_troubles;
    health.endsWithDesktop = m_parts.endsWithDesktop;
    health.channels = m_parts.outbox.conditions();
    health.newSenders = m_parts.reports.newSenders().views();
    health.listens = m_listens;
    if (m_away && canTell(m_away->to, m_parts.engine.audience())) // without it the person's own are told
        health.away = AwayView{m_away->until, m_away->to};
    health.generalMute = m_generalMute.view();
    const TimeBridge bridge = TimeBridge::at(m_parts.clock);
    for (const Watched *watched : m_parts.engine.all()) {
        if (!watched->lastLook)
            continue;
        const UtcTime at = bridge.toUtc(watched->lastCheck);
        if (!health.lastCheck || at > *health.lastCheck)
            health.lastCheck = at;
    }
    return health;
}

void EngineFacade::on(const command::GetStatus &c, const Done &done)
{
    StatusView status;
    status.health = health();
    if (!c.name) {
        for (const Watched *watched : m_parts.engine.all())
            status.monitors.push_back(view(*watched));
        return done(Reply(status));
    }
    const Found found = findOne(*c.name);
    if (!found)
        return done(unexpected(found.error()));
    status.monitors.push_back(view(*m_parts.engine.find(found->front())));
    done(Reply(status));
}

void EngineFacade::on(const command::Explain &c, const Done &done)
{
    const Found found = findOne(c.name);
    if (!found)
        return done(unexpected(found.error()));
    const MonitorId id = found->front();
    const Watched &watched = *m_parts.engine.find(id);
    const JudgeRules &rules = watched.monitor.rules;
    ExplanationView out;
    out.monitor = view(watched);
    out.now = m_parts.clock.utc();
    out.interval = rules.interval;
    out.timeout = rules.timeout;
    out.confirmInterval = rules.confirmInterval;
    out.confirm = rules.confirm;
    out.recover = rules.recover;
    out.alarmDelay = alarmDelayBound(rules);
    out.dependsOn = rules.parents;
    out.need = watched.monitor.need ? shownTarget(watched.monitor.need->target) : QString();
    out.alerts = watched.monitor.alerts;
    out.expected = expectationOf(watched.monitor.request);
    out.maintenance = maintenanceOf(watched.monitor, m_parts.keeper.configuration().maintenance, out.now);
    m_parts.store.latestTransitions(
        10, id, [out, done, self = QPointer(this)](const Result<std::vector<TransitionRow>, StoreError> &rows) mutable {
            if (rows)
                std::ranges::transform(*rows, std::back_inserter(out.recent), [](const auto &r) { return viewOf(r); });
            if (self)
                self->addTold(out, done);
            else
                done(Reply(out)); // without its history an explanation still explains
        });
}

void EngineFacade::on(const command::GetTransitions &c, const Done &done)
{
    answerTransitions(m_parts.store, c, done);
}

void EngineFacade::noteGeneralMute()
{
    for (const Watched *watched : m_parts.engine.all())
        m_dirty.insert(watched->monitor.id); // who sounds may have changed
    m_publishTimer->start(Duration::zero());
    Q_EMIT healthChanged(health());
}

void EngineFacade::reportTrouble(HealthTrouble what, const QString &detail)
{
    std::erase_if(m_troubles, [what](const HealthView::Trouble &trouble) { return trouble.what == what; });
    m_troubles.push_back({what, detail});
    Q_EMIT healthChanged(health());
}

void EngineFacade::clearTrouble(HealthTrouble what)
{
    if (std::erase_if(m_troubles, [what](const HealthView::Trouble &trouble) { return trouble.what == what; }) > 0)
        Q_EMIT healthChanged(health());
}

void EngineFacade::publish()
{
    std::vector<MonitorView> views;
    views.reserve(static_cast<std::size_t>(m_dirty.size()));
    for (const MonitorId &id : std::exchange(m_dirty, {})) {
        if (const Watched *watched = m_parts.engine.find(id))
            views.push_back(view(*watched));
    }
    if (!views.empty())
        Q_EMIT monitorsChanged(views);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginefacade.h"

#include "domain/nearnames.h"
#include "engine/answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaMethod>
#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration publishPeriod = std::chrono::milliseconds(200);
constexpr qsizetype longestNote = 2000;

CommandError refusal(CommandErrorCode code, const QString &subject = {}, const QStringList &lines = {})
{
    return {code, subject, lines};
}

constexpr auto untilKey = QLatin1StringView("until");

std::optional<GeneralMute> muteFromBytes(const QByteArray &bytes, const TimeBridge &bridge)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return std::nullopt;
    GeneralMute mute;
    if (json.contains(untilKey))
        mute.until = bridge.instant(UtcTime(Duration(json[untilKey].toInteger())));
    return mute;
}

QByteArray toBytes(const std::optional<GeneralMute> &mute, const TimeBridge &bridge)
{
    if (!mute)
        return {};
    QJsonObject json{{QStringLiteral("muted"), true}};
    if (mute->until)
        json[untilKey] = static_cast<qint64>(bridge.toUtc(*mute->until).time_since_epoch().count());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QString EngineFacade::generalMuteKey()
{
    return QStringLiteral("general_mute");
}

EngineFacade::EngineFacade(const Parts &parts, const QByteArray &generalMute, QObject *parent)
    : Facade(parent)
    , m_parts(parts)
    , m_generalMute(muteFromBytes(generalMute, TimeBridge::at(parts.clock)))
    , m_publishTimer(parts.timers.create([this] { publish(); }))
    , m_muteTimer(parts.timers.create([this] { armMuteEnd(); }))
{
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
    connect(&m_parts.engine, &Engine::awokeAfterLapse, this, &EngineFacade::armMuteEnd);
    connect(&m_parts.engine, &Engine::storageRecovered, this, [this] { clearTrouble(HealthTrouble::StorageFailed); });
    connect(&m_parts.keeper, &ConfigurationKeeper::configurationChanged, this, &EngineFacade::takeUp);
    m_parts.store.latestResults(
        RecentLooks::perMonitor, [self = QPointer(this)](const Result<std::vector<ResultRow>, StoreError> &rows) {
            if (self && rows)
                self->m_recentLooks.restore(*rows);
        });
    armMuteEnd();
}

EngineFacade::~EngineFacade() = default;

void EngineFacade::takeUp(const std::vector<MonitorId> &onTrial)
{
    std::vector<MonitorId> before;
    for (const Watched *watched : m_parts.engine.all())
        before.push_back(watched->monitor.id);
    m_parts.engine.configure(m_parts.keeper.configuration());
    for (const MonitorId &id : onTrial)
        m_parts.engine.apply(id, event::PutOnTrial{});
    for (const MonitorId &id : before) {
        if (!m_parts.engine.find(id)) {
            m_recentLooks.forget(id);
            m_notedLooks.remove(id);
        }
    }
    clearTrouble(HealthTrouble::ConfigurationUnread);
    Q_EMIT configurationChanged();
}

void EngineFacade::raise(const OutboxRow &alert)
{
    const Watched *watched = m_parts.engine.find(alert.monitor);
    if (!watched)
        return;
    AlertView raised{alert.kind, view(*watched), alert.created, {}};
    const QJsonObject facts = QJsonDocument::fromJson(alert.facts).object();
    if (facts.contains(QLatin1StringView("down_since")))
        raised.downSince = UtcTime(Duration(facts[QLatin1StringView("down_since")].toInteger()));
    Q_EMIT alertRaised(raised);
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

// --- Reading ---------------------------------------------------------------------------------

MonitorView EngineFacade::view(const Watched &watched) const
{
    return viewOf(
        watched, m_parts.engine.nextLook(watched.monitor.id), m_generalMute.has_value(), TimeBridge::at(m_parts.clock));
}

HealthView EngineFacade::health() const
{
    HealthView health;
    health.troubles = m_troubles;
    health.endsWithDesktop = m_parts.endsWithDesktop;
    const TimeBridge bridge = TimeBridge::at(m_parts.clock);
    if (m_generalMute) {
        health.generalMute = MuteView{};
        if (m_generalMute->until)
            health.generalMute->until = bridge.toUtc(*m_generalMute->until);
    }
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
        10, id, [out, done](const Result<std::vector<TransitionRow>, StoreError> &rows) mutable {
            if (rows)
                std::ranges::transform(*rows, std::back_inserter(out.recent), [](const auto &r) { return viewOf(r); });
            done(Reply(out)); // without its history an explanation still explains
        });
}

void EngineFacade::on(const command::GetTransitions &c, const Done &done)
{
    answerTransitions(m_parts.store, c, done);
}

// --- Deciding --------------------------------------------------------------------------------

void EngineFacade::on(const command::Acknowledge &c, const Done &done)
{
    if (c.note.size() > longestNote)
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("note"))));
    applyTo(c.scope, event::Acknowledged{c.by, c.note}, canAcknowledge, CommandErrorCode::NothingToAcknowledge, done);
}

void EngineFacade::on(const command::Mute &c, const Done &done)
{
    const bool badDuration = c.duration && *c.duration <= Duration::zero();
    if (badDuration)
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("for"))));
    const std::optional<Instant> until = c.duration ? std::optional(m_parts.clock.now() + *c.duration) : std::nullopt;
    if (std::holds_alternative<scope::All>(c.scope))
        return setGeneralMute(GeneralMute{until}, done);
    event::Muted muted;
    muted.until = until;
    muted.endsWithOutage = !until;
    const auto concerns = [&](const JudgeState &judge) { return until || judge.incident; };
    applyTo(c.scope, muted, concerns, CommandErrorCode::NothingToMute, done);
}

void EngineFacade::on(const command::Unmute &c, const Done &done)
{
    if (std::holds_alternative<scope::All>(c.scope))
        return setGeneralMute(std::nullopt, done);
    const Found found = find(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.apply(id, event::Unmuted{});
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::Snooze &c, const Done &done)
{
    if (c.duration < Duration::zero())
        return done(unexpected(refusal(CommandErrorCode::BadValue, QStringLiteral("duration"))));
    const Found found = find(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    const Instant until = m_parts.clock.now() + c.duration;
    for (const MonitorId &id : *found) {
        if (c.duration == Duration::zero())
            m_parts.engine.apply(id, event::SnoozeEnded{});
        else
            m_parts.engine.apply(id, event::Snoozed{until});
    }
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::Pause &c, const Done &done)
{
    const auto concerns = [](const JudgeState &judge) { return !judge.paused; };
    applyTo(c.scope, event::Paused{}, concerns, CommandErrorCode::AlreadyPaused, done);
}

void EngineFacade::on(const command::Resume &c, const Done &done)
{
    const auto concerns = [](const JudgeState &judge) { return judge.paused; };
    applyTo(c.scope, event::Resumed{}, concerns, CommandErrorCode::NotPaused, done);
}

void EngineFacade::on(const command::StartWatching &c, const Done &done)
{
    const Found found = find(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.apply(id, event::StartWatching{});
    answerWhenDurable(static_cast<int>(found->size()), done);
}

void EngineFacade::on(const command::CheckNow &c, const Done &done)
{
    const Found found = find(c.scope);
    if (!found)
        return done(unexpected(found.error()));
    for (const MonitorId &id : *found)
        m_parts.engine.lookNow(id);
    done(Reply(Affected{static_cast<int>(found->size())}));
}

void EngineFacade::on(const command::Import &c, const Done &done)
{
    m_parts.keeper.import(c, done);
}

void EngineFacade::on(const command::Export &, const Done &done)
{
    answerExport(m_parts.keeper, done);
}

void EngineFacade::on(const command::GetConfiguration &c, const Done &done)
{
    answerConfiguration(m_parts.keeper, c, done);
}

void EngineFacade::on(const command::Edit &c, const Done &done)
{
    m_parts.keeper.edit(c, done);
}

void EngineFacade::on(const command::Try &c, const Done &done)
{
    const auto monitor = m_parts.keeper.understood(c);
    if (!monitor)
        return done(unexpected(CommandError(monitor.error())));
    m_parts.prober.start(monitor->request, [done](const ProbeResult &result) { done(Reply(result)); });
}

void EngineFacade::on(const command::GetRecentLooks &c, const Done &done)
{
    std::vector<RecentLooksView> views;
    if (c.monitors.empty()) {
        for (const Watched *watched : m_parts.engine.all())
            views.push_back(m_recentLooks.of(watched->monitor.id));
    }
    for (const MonitorId &id : c.monitors) {
        if (m_parts.engine.find(id))
            views.push_back(m_recentLooks.of(id));
    }
    done(Reply(views));
}

void EngineFacade::on(const command::Stop &, const Done &done)
{
    if (!m_parts.endsWithDesktop)
        return done(unexpected(refusal(CommandErrorCode::GoesOn)));
    done(Reply(Affected{0}));
    QMetaObject::invokeMethod(this, &EngineFacade::stopRequested, Qt::QueuedConnection);
}

// --- Helpers ---------------------------------------------------------------------------------

EngineFacade::Found EngineFacade::findOne(const QString &name) const
{
    QStringList names;
    for (const Watched *watched : m_parts.engine.all()) {
        if (watched->monitor.name == name)
            return std::vector<MonitorId>{watched->monitor.id};
        names.append(watched->monitor.name);
    }
    if (const Watched *watched = m_parts.engine.find(MonitorId{name}))
        return std::vector<MonitorId>{watched->monitor.id};
    return unexpected(refusal(CommandErrorCode::NoSuchMonitor, name, nearNames(name, names)));
}

EngineFacade::Found EngineFacade::find(const Scope &scope) const
{
    if (const auto *one = std::get_if<scope::One>(&scope))
        return findOne(one->name);
    std::vector<MonitorId> ids;
    if (const auto *several = std::get_if<scope::Several>(&scope)) {
        // One that is gone meanwhile is no reason to leave the others alone.
        std::ranges::copy_if(several->ids, std::back_inserter(ids),
            [this](const MonitorId &id) { return m_parts.engine.find(id) != nullptr; });
        return ids;
    }
    const auto *group = std::get_if<scope::Group>(&scope);
    for (const Watched *watched : m_parts.engine.all()) {
        if (!group || watched->monitor.group == group->name)
            ids.push_back(watched->monitor.id);
    }
    if (group && ids.empty() && !m_parts.keeper.configuration().group(group->name)) {
        QStringList names;
        for (const GroupDefinition &known : m_parts.keeper.configuration().groups)
            names.append(known.name);
        return unexpected(refusal(CommandErrorCode::NoSuchGroup, group->name, nearNames(group->name, names)));
    }
    return ids;
}

template <typename Concerns>
void EngineFacade::applyTo(
    const Scope &scope, const JudgeEvent &event, Concerns concerns, CommandErrorCode none, const Done &done)
{
    const Found found = find(scope);
    if (!found)
        return done(unexpected(found.error()));
    int count = 0;
    for (const MonitorId &id : *found) {
        if (!concerns(m_parts.engine.find(id)->judge))
            continue;
        m_parts.engine.apply(id, event);
        ++count;
    }
    if (count == 0) {
        const auto *one = std::get_if<scope::One>(&scope);
        return done(unexpected(refusal(none, one ? one->name : QString())));
    }
    answerWhenDurable(count, done);
}

void EngineFacade::answerWhenDurable(int count, const Done &done)
{
    m_parts.engine.whenDurable([count, done](const Result<void, StoreError> &stored) {
        if (!stored)
            return done(unexpected(refusal(CommandErrorCode::NotDurable, stored.error().detail)));
        done(Reply(Affected{count}));
    });
}

void EngineFacade::setGeneralMute(const std::optional<GeneralMute> &mute, const Done &done)
{
    m_generalMute = mute;
    armMuteEnd();
    for (const Watched *watched : m_parts.engine.all())
        m_dirty.insert(watched->monitor.id); // who sounds may have changed
    m_publishTimer->start(Duration::zero());
    Q_EMIT healthChanged(health());
    m_parts.store.setValue(
        generalMuteKey(), toBytes(mute, TimeBridge::at(m_parts.clock)), [done](const Result<void, StoreError> &stored) {
            if (!stored)
                return done(unexpected(refusal(CommandErrorCode::NotDurable, stored.error().detail)));
            done(Reply(Affected{1}));
        });
}

void EngineFacade::armMuteEnd()
{
    if (!m_generalMute || !m_generalMute->until)
        return m_muteTimer->stop();
    const Instant now = m_parts.clock.now();
    if (*m_generalMute->until <= now)
        return setGeneralMute(std::nullopt, [](const Answer &) {});
    m_muteTimer->start(*m_generalMute->until - now);
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

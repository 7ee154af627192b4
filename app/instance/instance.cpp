// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instance.h"

#include "facade/standing.h"
#include "ipc/peer.h"
#include "platform/descriptorlimit.h"
#include "secrets/keychain.h"

namespace vigia {

namespace {

//! A look holds a socket; sometimes two while addresses race, and a lookup of its own.
constexpr int descriptorsPerLook = 3;
constexpr int descriptorsForTheRest = 200;

//! Under which verifiers of the listener's secrets are kept.
QString credentialsKey()
{
    return QStringLiteral("listener_credentials");
}

constexpr int mostRemembered = 1000; //!< messages that a former process could not deliver

SchedulerLimits limitsOfThisProcess()
{
    SchedulerLimits limits;
    const int affordable = (raiseDescriptorLimit() - descriptorsForTheRest) / descriptorsPerLook;
    limits.inFlight = std::clamp(affordable, 16, limits.inFlight);
    limits.young = std::min(limits.young, limits.inFlight);
    return limits;
}

QString botCursorKey()
{
    return QStringLiteral("bot_cursor");
}

} // namespace

Instance::Instance(std::unique_ptr<ProfileStore> profile, Lifetime lifetime)
    : m_profile(std::move(profile))
    , m_diagnostics(m_profile->paths().diagnosticLog(),
          lifetime == Lifetime::Service ? DiagnosticLog::Echo::Stderr : DiagnosticLog::Echo::None)
    , m_keychain(openKeychain(m_profile->paths().keychainService(), m_clock, m_timers))
    , m_secrets(m_keychain.get(), m_clock, m_timers)
    , m_secretNames(m_profile->store(), m_profile->stored().value(SecretNames::key()))
    , m_prober(m_clock, m_secrets, m_resolver)
    , m_desktop(std::make_shared<DesktopChannel>(
          DesktopChannel::Desk{.isManned = [this] { return m_server && m_server->hasDesktop(); },
              .raise = [this](const MessageItem &alert) { m_facade.raise(alert); }}))
    , m_routes(m_secrets, m_timers)
    , m_trials(m_routes.world())
    , m_outbox({m_profile->store(), m_clock, m_timers})
    , m_keeper(m_profile->store())
    , m_engine({m_clock, m_timers, m_prober, m_profile->store(), m_outbox, limitsOfThisProcess()})
    , m_reports(m_engine, m_keeper, m_profile->store(), m_clock, m_timers)
    , m_facade({m_engine, m_keeper, m_profile->store(), m_outbox, m_prober, m_trials, m_secrets, m_secretNames,
                   m_reports, m_clock, m_timers, lifetime == Lifetime::Desktop, m_keychain.get(), &m_secrets},
          m_profile->stored().value(GeneralMute::storeKey()), m_profile->stored().value(EngineFacade::awayKey()))
    , m_pingOut(m_clock, m_timers,
          {.isKeepingUp = [this] { return m_engine.isKeepingUp(); },
              .whenDurable = [this](std::function<void(bool)> done) { whenDurable(std::move(done)); },
              .isDrained = [this](Instant moment) { return m_outbox.isDrained(moment); },
              .ask = [this](const TextOrSecret &url) { m_routes.ask(url); }})
    , m_bot({m_facade, m_secrets, m_clock, m_timers},
          {.keep =
                  [this](const QByteArray &cursor, std::function<void()> done) {
                      m_profile->store().setValue(botCursorKey(), cursor,
                          [done = std::move(done)](const Result<void, StoreError> &) { done(); });
                  },
              .report = [this](const std::optional<HealthView::Trouble> &trouble) { reportBot(trouble); }},
          m_profile->stored().value(botCursorKey()))
    , m_checkup(m_clock, m_timers,
          {.isKeepingUp = [this] { return m_engine.isIdle() || m_engine.isKeepingUp(); },
              .looksFinished = [this] { return m_engine.looksFinished(); },
              .askStore =
                  [this](std::function<void()> answered) {
                      m_profile->store().latestTransitions(
                          1, {}, [answered = std::move(answered)](const auto &) { answered(); });
                  },
              .outboxBusySince = [this] { return m_outbox.busySince(); },
              .listenerMoved = [this] { return m_listener.moved(); },
              .botBusySince = [this] { return m_bot.busySince(); }})
    , m_listener({.facade = m_facade,
          .beats = m_reports,
          .secrets = m_secrets,
          .timers = m_timers,
          .clock = m_clock,
          .isAlive = [this] { return !m_checkup.ailment(); },
          .keptCredentials = m_profile->stored().value(credentialsKey()),
          .keepCredentials =
              [this](const QByteArray &kept) {
                  m_profile->store().setValue(credentialsKey(), kept, [](const Result<void, StoreError> &) {});
              }})
    , m_retention(m_profile->store(), m_clock, m_timers, [this] { return m_engine.all(); })
    , m_transitionLog(m_profile->paths().transitionLog(), [this](const std::optional<QString> &words) {
        if (words)
            m_facade.reportTrouble(HealthTrouble::LogFailed, *words);
        else
            m_facade.clearTrouble(HealthTrouble::LogFailed);
    })
{
    connect(&m_keeper, &ConfigurationKeeper::channelRenamed, &m_outbox, &Outbox::rename);
    connect(&m_facade, &EngineFacade::secretChanged, this, [this](const QString &name) {
        m_secrets.invalidate(name);
        m_outbox.hurryForSecrets();
        m_listener.secretChanged(name);
        m_bot.secretChanged(name);
    });
}

void Instance::openRoutes()
{
    auto routes = m_routes.of(m_keeper.configuration());
    routes.emplace(desktopChannel, ChannelRoute{m_desktop, {}, true});
    m_outbox.setRoutes(std::move(routes));
    m_pingOut.configure(m_keeper.configuration().pingOut);
    m_bot.configure(botSettings());
}

//! Where nothing was decided for long nothing was kept either: so it is seen whether anything could be.
void Instance::whenDurable(std::function<void(bool)> done)
{
    m_engine.whenDurable([this, done = std::move(done)](const Result<void, StoreError> &decided) {
        if (!decided)
            return done(false);
        m_profile->store().noteAlive(
            m_clock.utc(), [done](const Result<void, StoreError> &kept) { done(kept.has_value()); });
    });
}

//! A channel that is not there is gone, unless it stands in a configuration that could not be read.
void Instance::closeRoutes()
{
    if (m_keeper.isReadable())
        m_outbox.withdrawWithoutRoute();
}

std::optional<Bot::Settings> Instance::botSettings() const
{
    const Configuration &configuration = m_keeper.configuration();
    const ChannelDefinition *channel = configuration.bot ? configuration.channel(configuration.bot->channel) : nullptr;
    const auto *way = channel ? std::get_if<TelegramWay>(&channel->way) : nullptr;
    return way ? std::optional(Bot::Settings{channel->name, *way, contextOf(*channel).language}) : std::nullopt;
}

void Instance::reportBot(const std::optional<HealthView::Trouble> &trouble)
{
    for (const HealthTrouble what : {HealthTrouble::BotShared, HealthTrouble::BotRefused, HealthTrouble::BotFailing}) {
        if (trouble && trouble->what == what)
            m_facade.reportTrouble(what, trouble->detail);
        else
            m_facade.clearTrouble(what);
    }
}

void Instance::listen()
{
    const Configuration &configuration = m_keeper.configuration();
    std::vector<ListenedMonitor> monitors;
    for (const MonitorDefinition &monitor : configuration.monitors) {
        if (const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target))
            monitors.push_back({monitor.id, monitor.name, monitor.group, heartbeat->token});
    }
    const bool listens = configuration.listen && configuration.listen->enabled;
    m_listener.configure(listens ? configuration.listen : std::nullopt, monitors);
    reportListening();
}

//! Who shows a key of its own, which is not known here.
QHash<MonitorId, MissingSecret> Instance::refused() const
{
    const QMap<QString, SecretError> &missing = m_listener.missingSecrets();
    QHash<MonitorId, MissingSecret> refused;
    for (const MonitorDefinition &monitor : m_keeper.configuration().monitors) {
        const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target);
        if (!heartbeat || !heartbeat->token)
            continue;
        if (const auto secret = missing.constFind(heartbeat->token->name); secret != missing.cend())
            refused.insert(monitor.id, {secret.key(), *secret});
    }
    return refused;
}

//! Whoever reports is not heard: nobody must take the silence that follows for theirs.
void Instance::reportListening()
{
    m_engine.setDeaf(!m_listener.hears(), refused());
    if (const auto trouble = m_listener.trouble(m_reports.misnamed()))
        m_facade.reportTrouble(HealthTrouble::NotListening, toText(*trouble));
    else
        m_facade.clearTrouble(HealthTrouble::NotListening);
    m_facade.noteListening(m_listener.isOpen());
}

//! What does not reach people is shown where they look.
void Instance::reportDeliveries()
{
    QStringList lost, failing;
    for (const ChannelView &condition : m_outbox.conditions()) {
        if (condition.notDelivered > 0)
            lost.append(condition.channel);
        if (isFailing(condition))
            failing.append(condition.channel);
    }
    const auto report = [this](HealthTrouble what, const QStringList &channels) {
        if (channels.isEmpty())
            m_facade.clearTrouble(what);
        else
            m_facade.reportTrouble(what, channels.join(QStringLiteral(", ")));
    };
    report(HealthTrouble::NotDelivered, lost);
    report(HealthTrouble::ChannelFailing, failing);
    m_facade.noteChannels();
}

Result<std::unique_ptr<Instance>, CommandError> Instance::open(
    const QString &profile, Lifetime lifetime, DesktopKeeper::Start startDesktop)
{
    auto opened = ProfileStore::open(profile, ProfileStore::Use::Watch);
    if (!opened)
        return unexpected(CommandError(opened.error()));
    std::unique_ptr<Instance> instance(new Instance(std::move(*opened), lifetime));
    if (const auto served = instance->serve(); !served)
        return unexpected(CommandError(served.error()));
    instance->heedTheDesktop(lifetime, std::move(startDesktop));
    instance->keepTheLog();
    instance->reportWhatHappened();
    instance->watch();
    return instance;
}

Result<void, CommandError> Instance::serve()
{
    const auto path = m_profile->paths().socket();
    if (!path)
        return unexpected(toCommandError(path.error()));
    m_server = std::make_unique<LocalServer>(m_facade, LocalServerLimits{}, ownUser());
    if (const auto listening = m_server->listen(*path); !listening)
        return unexpected(CommandError{CommandErrorCode::ProfileUnusable, *path, {listening.error()}});
    m_socketNote = std::make_unique<SocketNote>(m_profile->paths(), *path);
    if (const auto &trouble = m_socketNote->trouble())
        qWarning("clients of another environment will not find this instance: %ls", qUtf16Printable(*trouble));
    return {};
}

void Instance::heedTheDesktop(Lifetime lifetime, DesktopKeeper::Start startDesktop)
{
    if (lifetime == Lifetime::Desktop && startDesktop)
        m_desktopKeeper.emplace(m_clock, m_timers, std::move(startDesktop));
    connect(m_server.get(), &LocalServer::desktopCame, this, [this] {
        if (m_desktopKeeper)
            m_desktopKeeper->desktopCame();
        m_outbox.hurry(desktopChannel);
    });
    connect(m_server.get(), &LocalServer::desktopLeft, this, [this] {
        if (m_desktopKeeper)
            m_desktopKeeper->desktopLeft();
    });
}

//! Lines are written after their commit; what was committed just before a crash comes first. It is asked for
//! before anything of this process can be stored, so nothing comes twice.
void Instance::keepTheLog()
{
    m_transitionLog.holdUntilCaughtUp();
    connect(&m_engine, &Engine::transitionsReleased, this,
        [this](const std::vector<TransitionRow> &released, bool) { m_transitionLog.append(released); });
    // The log's trouble is mostly the database's, too: a full disk.
    connect(&m_engine, &Engine::storageRecovered, this, [this] { m_transitionLog.retry(); });
    m_profile->store().latestTransitions(
        TransitionLog::catchUpRows, {}, [this](const Result<std::vector<TransitionRow>, StoreError> &rows) {
            std::vector<TransitionRow> oldestFirst;
            if (rows)
                oldestFirst.assign(rows->rbegin(), rows->rend());
            m_transitionLog.catchUp(oldestFirst);
        });
}

void Instance::reportWhatHappened()
{
    const StoredWorld &stored = m_profile->stored();
    if (stored.recovery) {
        const bool restored = stored.recovery->restoredFrom.has_value();
        m_facade.reportTrouble(
            restored ? HealthTrouble::DatabaseRestored : HealthTrouble::DatabaseLost, stored.recovery->setAside);
    }
    if (stored.notWritable)
        m_facade.reportTrouble(HealthTrouble::StorageFailed, stored.notWritable->detail);
    if (const auto unread = m_keeper.load(stored.configuration))
        m_facade.reportTrouble(HealthTrouble::ConfigurationUnread, *unread);
}

//! What is to be told is there before anything is decided: a maintenance that has begun takes some of it back.
void Instance::watch()
{
    connect(&m_outbox, &Outbox::changed, this, &Instance::reportDeliveries);
    openRoutes(); // first: what was told before is remembered in the words of its channel
    m_outbox.resume(m_profile->stored());
    closeRoutes();
    connect(&m_facade, &Facade::configurationChanged, this, &Instance::openRoutes);
    connect(&m_facade, &Facade::configurationChanged, this, &Instance::closeRoutes);
    connect(&m_facade, &Facade::configurationChanged, this, &Instance::listen);
    connect(&m_listener, &Listener::changed, this, &Instance::reportListening);
    connect(&m_reports, &ReportDesk::misnamedChanged, this, &Instance::reportListening);
    connect(&m_engine, &Engine::awokeAfterLapse, this, [this] { m_outbox.lookAgain(); });
    m_profile->store().deliveries({}, 0, mostRemembered, [this](const auto &rows) {
        if (rows)
            m_outbox.noteNotDelivered(*rows);
        closeRoutes();
    });
    m_engine.noteAbsence(m_profile->stored().lastAlive, m_profile->stored().value(Hearing::storeKey()));
    m_engine.configure(m_keeper.configuration(), m_profile->stored().states, m_profile->stored().beats);
    m_reports.readConfiguration();
    m_facade.endDrill(m_profile->stored());
    listen();
}

} // namespace vigia

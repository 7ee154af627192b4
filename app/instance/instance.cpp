// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instance.h"

#include "channels/desktopchannel.h"
#include "ipc/peer.h"
#include "platform/descriptorlimit.h"

namespace vigia {

namespace {

//! A look holds a socket; sometimes two while addresses race, and a lookup of its own.
constexpr int descriptorsPerLook = 3;
constexpr int descriptorsForTheRest = 200;

SchedulerLimits limitsOfThisProcess()
{
    SchedulerLimits limits;
    const int affordable = (raiseDescriptorLimit() - descriptorsForTheRest) / descriptorsPerLook;
    limits.inFlight = std::clamp(affordable, 16, limits.inFlight);
    limits.young = std::min(limits.young, limits.inFlight);
    return limits;
}

QByteArray valueOf(const StoredWorld &stored, const QString &key)
{
    const auto found = stored.values.find(key);
    return found == stored.values.end() ? QByteArray() : found->second;
}

std::vector<std::unique_ptr<Channel>> channelsTo(DesktopChannel::Raise raise)
{
    std::vector<std::unique_ptr<Channel>> channels;
    channels.push_back(std::make_unique<DesktopChannel>(std::move(raise)));
    return channels;
}

} // namespace

Instance::Instance(std::unique_ptr<ProfileStore> profile, Lifetime lifetime)
    : m_profile(std::move(profile))
    , m_diagnostics(m_profile->paths().diagnosticLog(), DiagnosticLog::Echo::Stderr)
    , m_prober(m_clock, m_secrets, m_resolver)
    , m_outbox(m_profile->store(), channelsTo([this](const OutboxRow &alert) { m_facade.raise(alert); }))
    , m_keeper(m_profile->store())
    , m_engine({m_clock, m_timers, m_prober, m_profile->store(), m_outbox, limitsOfThisProcess()})
    , m_facade({m_engine, m_keeper, m_profile->store(), m_prober, m_clock, m_timers, lifetime == Lifetime::Desktop},
          valueOf(m_profile->stored(), EngineFacade::generalMuteKey()))
    , m_retention(m_profile->store(), m_clock, m_timers, [this] { return m_engine.all(); })
    , m_transitionLog(m_profile->paths().transitionLog(), [this](const std::optional<QString> &words) {
        if (words)
            m_facade.reportTrouble(HealthTrouble::LogFailed, *words);
        else
            m_facade.clearTrouble(HealthTrouble::LogFailed);
    })
{
}

Result<std::unique_ptr<Instance>, CommandError> Instance::open(const QString &profile, Lifetime lifetime)
{
    auto opened = ProfileStore::open(profile, ProfileStore::Use::Watch);
    if (!opened)
        return unexpected(CommandError(opened.error()));
    std::unique_ptr<Instance> instance(new Instance(std::move(*opened), lifetime));
    if (const auto served = instance->serve(); !served)
        return unexpected(CommandError(served.error()));
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

void Instance::watch()
{
    m_engine.noteAbsence(m_profile->stored().lastAlive);
    m_engine.configure(m_keeper.configuration(), m_profile->stored().states);
    for (const OutboxRow &alert : m_profile->stored().undelivered)
        m_outbox.deliver(alert);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instance.h"

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

} // namespace

Instance::Instance(std::unique_ptr<ProfileStore> profile)
    : m_profile(std::move(profile))
    , m_diagnostics(m_profile->paths().diagnosticLog(), DiagnosticLog::Echo::Stderr)
    , m_prober(m_clock, m_secrets, m_resolver)
    , m_outbox(m_profile->store(), {})
    , m_keeper(m_profile->store())
    , m_engine({m_clock, m_timers, m_prober, m_profile->store(), m_outbox, limitsOfThisProcess()})
    , m_facade({m_engine, m_keeper, m_profile->store(), m_clock, m_timers},
          valueOf(m_profile->stored(), EngineFacade::generalMuteKey()))
    , m_retention(m_profile->store(), m_clock, m_timers, [this] { return m_engine.all(); })
    , m_transitionLog(m_profile->paths().transitionLog(),
          [this](const QString &words) { m_facade.reportTrouble(HealthTrouble::LogFailed, words); })
{
}

Result<std::unique_ptr<Instance>, CommandError> Instance::open(const QString &profile)
{
    auto opened = ProfileStore::open(profile);
    if (!opened)
        return unexpected(CommandError(opened.error()));
    std::unique_ptr<Instance> instance(new Instance(std::move(*opened)));
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
    return {};
}

//! Lines are written after their commit; what was committed just before a crash comes first.
void Instance::keepTheLog()
{
    m_profile->store().latestTransitions(
        TransitionLog::catchUpRows, {}, [this](const Result<std::vector<TransitionRow>, StoreError> &rows) {
            if (rows) {
                std::vector<TransitionRow> oldestFirst(rows->rbegin(), rows->rend());
                m_transitionLog.catchUp(oldestFirst);
            }
            connect(&m_engine, &Engine::transitionsReleased, this,
                [this](const std::vector<TransitionRow> &released, bool) { m_transitionLog.append(released); });
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
    m_engine.configure(m_keeper.configuration(), m_profile->stored().states);
    for (const OutboxRow &alert : m_profile->stored().undelivered)
        m_outbox.deliver(alert);
}

} // namespace vigia

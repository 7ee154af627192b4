// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include <QSet>

#include <algorithm>

namespace vigia {

namespace {

bool runNext(std::deque<std::function<void()>> &answers)
{
    if (answers.empty())
        return false;
    const std::function<void()> next = std::move(answers.front());
    answers.pop_front();
    next();
    return true;
}

} // namespace

MemoryStore::MemoryStore(std::shared_ptr<Disk> disk, Executor executor)
    : m_disk(std::move(disk))
    , m_executor(std::move(executor))
    , m_unloaded(StoreError{StoreErrorCode::CannotOpen, {}, QStringLiteral("not loaded")})
{
    if (!m_executor) {
        m_executor = [this](std::function<void()> run) {
            QMetaObject::invokeMethod(&m_context, std::move(run), Qt::QueuedConnection);
        };
    }
}

MemoryStore::~MemoryStore()
{
    giveAnswers();
}

Result<StoredWorld, StoreError> MemoryStore::load()
{
    if (m_loadError) {
        m_unloaded = *std::exchange(m_loadError, std::nullopt);
        return unexpected(*m_unloaded);
    }
    m_unloaded.reset();
    StoredWorld world;
    world.configuration = m_disk->configuration;
    for (const auto &[monitor, state] : m_disk->states)
        world.states.push_back(state);
    for (const auto &[key, incident] : m_disk->incidents) {
        if (!incident.resolved)
            world.openIncidents.push_back(incident);
    }
    std::copy_if(m_disk->alerts.begin(), m_disk->alerts.end(), std::back_inserter(world.undelivered),
        [](const OutboxRow &row) { return !row.delivered; });
    world.values = m_disk->values;
    world.lastAlive = m_disk->alive;
    if (!m_disk->results.empty())
        world.lastAlive = std::max(world.lastAlive, std::optional(m_disk->results.back().at));
    if (m_failing)
        world.notWritable = refusal();
    return world;
}

void MemoryStore::commit(DurableChange change, CommitDone done)
{
    if (const std::optional<StoreError> error = refusal()) {
        answer([done, error] { done(unexpected(*error)); });
        return;
    }
    if (m_crashed)
        return;
    Committed ids;
    for (StateRow &row : change.states)
        m_disk->states[row.monitor] = row;
    for (TransitionRow &row : change.transitions) {
        row.id = ++m_disk->lastTransition;
        ids.transitions.push_back(row.id);
        m_disk->transitions.push_back(row);
    }
    for (IncidentRow &row : change.incidents)
        m_disk->incidents[{row.monitor, row.serial}] = row;
    for (OutboxRow &row : change.alerts) {
        row.id = ++m_disk->lastAlert;
        ids.alerts.push_back(row.id);
        m_disk->alerts.push_back(row);
    }
    m_disk->gaps.insert(m_disk->gaps.end(), change.gaps.begin(), change.gaps.end());
    answer([done, ids] { done(ids); });
}

void MemoryStore::append(std::vector<ResultRow> results, Done done)
{
    if (refusal())
        m_unwritten.insert(m_unwritten.end(), results.begin(), results.end());
    change([&] { m_disk->results.insert(m_disk->results.end(), results.begin(), results.end()); }, std::move(done));
}

void MemoryStore::noteAlive(UtcTime at, Done done)
{
    change([&] { m_disk->alive = at; }, std::move(done));
}

void MemoryStore::saveConfiguration(std::vector<ConfigurationRow> rows, Done done)
{
    change(
        [&] {
            QSet<MonitorId> kept;
            for (const ConfigurationRow &row : rows) {
                if (row.section == ConfigurationRow::Section::Monitor)
                    kept.insert({row.key});
            }
            m_disk->configuration = std::move(rows);
            std::erase_if(m_disk->states, [&](const auto &entry) { return !kept.contains(entry.first); });
            std::erase_if(m_disk->incidents, [&](const auto &entry) { return !kept.contains(entry.first.first); });
            std::erase_if(m_disk->alerts, [&](const OutboxRow &row) {
                return !row.delivered && !row.monitor.isEmpty() && !kept.contains(row.monitor);
            });
        },
        std::move(done));
}

void MemoryStore::setValue(const QString &key, const QByteArray &value, Done done)
{
    change(
        [&] {
            if (value.isEmpty())
                m_disk->values.erase(key);
            else
                m_disk->values[key] = value;
        },
        std::move(done));
}

void MemoryStore::markDelivered(std::vector<qint64> alerts, Done done)
{
    change(
        [&] {
            for (OutboxRow &row : m_disk->alerts)
                row.delivered = row.delivered || std::find(alerts.begin(), alerts.end(), row.id) != alerts.end();
        },
        std::move(done));
}

void MemoryStore::transitions(qint64 after, int most, const MonitorId &monitor, TransitionsDone done)
{
    std::vector<TransitionRow> found;
    for (const TransitionRow &row : m_disk->transitions) {
        if (row.id > after && int(found.size()) < most && (monitor.isEmpty() || row.monitor == monitor))
            found.push_back(row);
    }
    answer([done, found, refused = m_unloaded] {
        done(refused ? Result<std::vector<TransitionRow>, StoreError>(unexpected(*refused)) : found);
    });
}

void MemoryStore::latestTransitions(int most, const MonitorId &monitor, TransitionsDone done)
{
    std::vector<TransitionRow> found;
    for (auto row = m_disk->transitions.rbegin(); row != m_disk->transitions.rend(); ++row) {
        if (int(found.size()) < most && (monitor.isEmpty() || row->monitor == monitor))
            found.push_back(*row);
    }
    answer([done, found, refused = m_unloaded] {
        done(refused ? Result<std::vector<TransitionRow>, StoreError>(unexpected(*refused)) : found);
    });
}

void MemoryStore::latestResults(int perMonitor, ResultsDone done)
{
    std::vector<ResultRow> found;
    std::map<MonitorId, int> counts;
    for (auto row = m_disk->results.rbegin(); row != m_disk->results.rend(); ++row) {
        if (counts[row->monitor]++ < perMonitor)
            found.push_back(*row);
    }
    std::reverse(found.begin(), found.end());
    answer([done, found, refused = m_unloaded] {
        done(refused ? Result<std::vector<ResultRow>, StoreError>(unexpected(*refused)) : found);
    });
}

void MemoryStore::prune(UtcTime resultsBefore, Done done)
{
    change(
        [&] {
            std::vector<ResultRow> &results = m_disk->results;
            const auto lastOld = std::find_if(
                results.rbegin(), results.rend(), [&](const ResultRow &row) { return row.at < resultsBefore; });
            results.erase(results.begin(), lastOld.base());
            std::erase_if(m_disk->alerts, [&](const OutboxRow &row) {
                return row.created < resultsBefore - (row.delivered ? std::chrono::days(0) : std::chrono::days(30));
            });
        },
        std::move(done));
}

void MemoryStore::failWrites(bool fail)
{
    m_failing = fail;
    if (fail)
        return;
    m_disk->results.insert(m_disk->results.end(), m_unwritten.begin(), m_unwritten.end());
    m_unwritten.clear();
}

void MemoryStore::hang(bool hangs)
{
    m_hanging = hangs;
    if (!hangs)
        m_executor([this, answers = std::weak_ptr(m_answers)] {
            if (answers.lock())
                giveAnswers();
        });
}

int MemoryStore::giveAnswers()
{
    int given = 0;
    while (runNext(*m_answers))
        ++given;
    return given;
}

void MemoryStore::answer(std::function<void()> answer)
{
    if (m_crashed)
        return;
    m_answers->push_back(std::move(answer));
    if (m_hanging)
        return;
    m_executor([answers = std::weak_ptr(m_answers)] {
        if (const auto due = answers.lock())
            runNext(*due);
    });
}

void MemoryStore::change(const std::function<void()> &write, Done done)
{
    const std::optional<StoreError> error = refusal();
    if (!error && !m_crashed)
        write();
    answer([done = std::move(done), error] {
        done(error ? Result<void, StoreError>(unexpected(*error)) : Result<void, StoreError>());
    });
}

std::optional<StoreError> MemoryStore::refusal() const
{
    if (m_unloaded)
        return m_unloaded;
    if (m_failing)
        return StoreError{StoreErrorCode::WriteFailed, {}, QStringLiteral("told to fail")};
    return std::nullopt;
}

} // namespace vigia

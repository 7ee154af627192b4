// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace vigia {

namespace {

//! Uncertain, or to wait as long as the provider asked for.
bool isToBeKnown(const MessageRow &row)
{
    const QJsonObject trouble = QJsonDocument::fromJson(row.trouble).object();
    return trouble[QStringLiteral("fate")].toString() == QStringLiteral("uncertain")
        || trouble.contains(QStringLiteral("asked_until"));
}

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
    for (const auto &[monitor, beat] : m_disk->beats)
        world.beats.push_back({monitor, beat.at, beat.document});
    QSet<QString> wanted;
    for (const OutboxRow &row : m_disk->alerts) {
        if (row.state == AlertState::Waiting || row.state == AlertState::Claimed)
            world.undelivered.push_back(row);
        if (!isOpen(row))
            continue;
        wanted.insert(row.message);
        if (row.state == AlertState::Delivered)
            world.told.push_back(row);
    }
    for (const MessageRow &row : m_disk->messages) {
        const bool isKnown = row.state == MessageRow::State::Delivered || isToBeKnown(row);
        if (row.state == MessageRow::State::Sending || (isKnown && wanted.contains(row.key)))
            world.messages.push_back(row);
    }
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
    for (OutboxRow &row : m_disk->alerts) {
        if (std::ranges::find(change.withdrawn, row.id) == change.withdrawn.end())
            continue;
        const MessageRow *telling = message(row.message);
        const bool isLeft = row.state == AlertState::Claimed && telling && telling->state != MessageRow::State::Sending;
        if (row.state == AlertState::Waiting || isLeft)
            row.state = AlertState::Withdrawn;
    }
    answer([done, ids] { done(ids); });
}

void MemoryStore::append(std::vector<ResultRow> results, Done done)
{
    if (refusal())
        m_unwritten.insert(m_unwritten.end(), results.begin(), results.end());
    change([&] { m_disk->results.insert(m_disk->results.end(), results.begin(), results.end()); }, std::move(done));
}

void MemoryStore::keepBeats(std::vector<BeatRow> beats, Done done)
{
    change(
        [&] {
            for (BeatRow &row : beats) {
                if (row.look)
                    m_disk->results.push_back(*row.look);
                BeatRow &kept = m_disk->beats[row.monitor];
                if (!row.log)
                    row.log = kept.log;
                kept = row;
            }
        },
        std::move(done));
}

void MemoryStore::beatLog(const MonitorId &monitor, TextDone done)
{
    const auto found = m_disk->beats.find(monitor);
    const QByteArray log = found == m_disk->beats.end() ? QByteArray() : found->second.log.value_or(QByteArray());
    answer([done, log] { done(log); });
}

void MemoryStore::noteAlive(UtcTime at, Done done)
{
    change([&] { m_disk->alive = at; }, std::move(done));
}

void MemoryStore::saveConfiguration(std::vector<ConfigurationRow> rows, Done done)
{
    change(
        [&] {
            const auto renameChannel = [&](const QString &from, const QString &to) {
                for (OutboxRow &row : m_disk->alerts)
                    row.channel = row.channel == from ? to : row.channel;
                for (MessageRow &row : m_disk->messages)
                    row.channel = row.channel == from ? to : row.channel;
            };
            QSet<MonitorId> kept;
            for (const ConfigurationRow &row : rows) {
                if (row.section == ConfigurationRow::Section::Monitor)
                    kept.insert({row.key});
                if (row.section == ConfigurationRow::Section::Channel && !row.was.isEmpty())
                    renameChannel(row.was, row.key);
            }
            for (ConfigurationRow &row : rows)
                row.was.clear();
            m_disk->configuration = std::move(rows);
            std::erase_if(m_disk->states, [&](const auto &entry) { return !kept.contains(entry.first); });
            std::erase_if(m_disk->beats, [&](const auto &entry) { return !kept.contains(entry.first); });
            std::erase_if(m_disk->incidents, [&](const auto &entry) { return !kept.contains(entry.first.first); });
            std::erase_if(m_disk->alerts, [&](const OutboxRow &row) {
                const bool due = row.state == AlertState::Waiting || row.state == AlertState::Claimed;
                return due && !row.monitor.isEmpty() && !kept.contains(row.monitor);
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

void MemoryStore::keep(DeliveryChange step, Done done)
{
    change([&] { keepNow(step); }, std::move(done));
}

void MemoryStore::keepNow(const DeliveryChange &change)
{
    for (const MessageRow &row : change.messages) {
        const auto known = std::ranges::find(m_disk->messages, row.key, &MessageRow::key);
        if (known == m_disk->messages.end())
            m_disk->messages.push_back(row);
        else
            *known = row;
    }
    for (const AlertMark &mark : change.alerts) {
        const auto row = std::ranges::find(m_disk->alerts, mark.alert, &OutboxRow::id);
        if (row == m_disk->alerts.end() || row->state == AlertState::Delivered)
            continue;
        if (row->state == AlertState::Withdrawn && mark.state != AlertState::Delivered)
            continue;
        row->state = mark.state;
        if (!mark.message.isEmpty())
            row->message = mark.message;
    }
}

const MessageRow *MemoryStore::message(const QString &key) const
{
    const auto found = std::ranges::find(m_disk->messages, key, &MessageRow::key);
    return found == m_disk->messages.end() ? nullptr : &*found;
}

bool MemoryStore::isOpen(const OutboxRow &alert) const
{
    const bool isOwed = std::ranges::any_of(m_disk->alerts, [&](const OutboxRow &row) {
        const bool due = row.state == AlertState::Waiting || row.state == AlertState::Claimed;
        return due && row.monitor == alert.monitor && row.incident == alert.incident;
    });
    if (isOwed)
        return true;
    if (const auto state = m_disk->states.find(alert.monitor); state != m_disk->states.end()) {
        const QJsonObject json = QJsonDocument::fromJson(state->second.document).object();
        const QString told = json[QStringLiteral("told")].toString();
        const bool isEndOwed = told == QStringLiteral("down") || told == QStringLiteral("unstable");
        const int last = json[QStringLiteral("told_serial")].toInt();
        const int first = json[QStringLiteral("told_from")].toInt(last);
        if (isEndOwed && first <= alert.incident && alert.incident <= last)
            return true;
    }
    const auto incident = m_disk->incidents.find({alert.monitor, alert.incident});
    return incident != m_disk->incidents.end() && !incident->second.resolved;
}

void MemoryStore::deliveries(const MonitorId &monitor, int incident, int most, DeliveriesDone done)
{
    std::vector<DeliveryRow> found;
    for (auto row = m_disk->alerts.rbegin(); row != m_disk->alerts.rend() && int(found.size()) < most; ++row) {
        const bool unfinished = row->state != AlertState::Delivered && row->state != AlertState::Withdrawn;
        const bool wanted = monitor.isEmpty() ? unfinished : row->monitor == monitor && row->incident == incident;
        if (!wanted)
            continue;
        const MessageRow *telling = message(row->message);
        found.push_back({*row, telling ? std::optional(*telling) : std::nullopt});
    }
    answer([done, found, refused = m_unloaded] {
        done(refused ? Result<std::vector<DeliveryRow>, StoreError>(unexpected(*refused)) : found);
    });
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
                const bool settled = row.state == AlertState::Delivered || row.state == AlertState::Withdrawn;
                return row.created < resultsBefore - (settled ? std::chrono::days(0) : std::chrono::days(30));
            });
            QSet<QString> wanted;
            for (const OutboxRow &row : m_disk->alerts)
                wanted.insert(row.message);
            std::erase_if(m_disk->messages,
                [&](const MessageRow &row) { return row.created < resultsBefore && !wanted.contains(row.key); });
            std::erase_if(m_disk->gaps, [&](const GapRow &row) { return row.to < resultsBefore; });
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

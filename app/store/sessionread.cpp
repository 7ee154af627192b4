// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "store/sqlvalues.h"

#include <algorithm>

namespace vigia {

namespace {

#define VIGIA_TRANSITION_COLUMNS                                                                                       \
    "SELECT t.id, m.monitor, t.name, t.target, t.from_status, t.to_status, t.unknown_reason, t.since, t.decided,"      \
    " t.cause, CAST(t.evidence AS BLOB), t.reason, t.incident FROM transitions t JOIN monitors m ON m.id = t.monitor"

constexpr auto transitionsAfter = VIGIA_TRANSITION_COLUMNS " WHERE t.id > ? ORDER BY t.id LIMIT ?";
constexpr auto transitionsOfAfter = VIGIA_TRANSITION_COLUMNS " WHERE t.id > ? AND m.monitor = ? ORDER BY t.id LIMIT ?";
constexpr auto transitionsBefore = VIGIA_TRANSITION_COLUMNS " WHERE t.id <= ? ORDER BY t.id DESC LIMIT ?";
constexpr auto transitionsOfBefore =
    VIGIA_TRANSITION_COLUMNS " WHERE t.id <= ? AND m.monitor = ? ORDER BY t.id DESC LIMIT ?";

#undef VIGIA_TRANSITION_COLUMNS

// latestResults() looks back over this many rows at least and at most.
constexpr qint64 smallestWindow = 10'000;
constexpr qint64 largestWindow = 300'000;

TransitionRow transitionOf(QSqlQuery &row)
{
    TransitionRow transition;
    transition.id = row.value(0).toLongLong();
    transition.monitor = {row.value(1).toString()};
    transition.name = row.value(2).toString();
    transition.target = row.value(3).toString();
    if (!row.value(4).isNull())
        transition.from = statusFromApiName(row.value(4).toString()).value_or(Status::Unknown);
    transition.to = statusFromApiName(row.value(5).toString()).value_or(Status::Unknown);
    transition.unknownReason = unknownReasonFromApiName(row.value(6).toString()).value_or(UnknownReason::NotCheckedYet);
    transition.since = sql::utcTime(row.value(7));
    transition.decided = sql::utcTime(row.value(8));
    transition.cause = causeFromApiName(row.value(9).toString()).value_or(Cause::None);
    transition.evidence = row.value(10).toByteArray();
    transition.reason = row.value(11).toString();
    transition.incident = row.value(12).toInt();
    return transition;
}

IncidentRow incidentOf(QSqlQuery &row)
{
    return {{row.value(0).toString()}, row.value(1).toInt(), sql::utcTime(row.value(2)),
        sql::optionalTime(row.value(3)), sql::optionalTime(row.value(4)), row.value(5).toString(),
        row.value(6).toString()};
}

} // namespace

bool StoreSession::rows(QSqlQuery &query, const std::function<void(QSqlQuery &)> &each)
{
    if (!m_database->run(query))
        return false;
    while (query.next())
        each(query);
    const bool whole = m_database->endedWell(query);
    query.finish();
    return whole;
}

std::optional<StoredWorld> StoreSession::world()
{
    StoredWorld world;
    bool ok = rows(m_database->prepared("SELECT section, key, CAST(document AS BLOB) FROM configuration"
                                        " ORDER BY position"),
        [&](QSqlQuery &row) {
            // A section we do not know makes the whole unreadable: nothing of a configuration is dropped silently.
            const auto section = sql::sectionNames.value(row.value(0).toString());
            world.configuration.push_back({section.value_or(ConfigurationRow::Section::Monitor),
                row.value(1).toString(), section ? row.value(2).toByteArray() : QByteArray()});
        });
    ok = ok
        && rows(m_database->prepared("SELECT m.monitor, CAST(s.document AS BLOB) FROM states s"
                                     " JOIN monitors m ON m.id = s.monitor ORDER BY s.monitor"),
            [&](QSqlQuery &row) {
                world.states.push_back({{row.value(0).toString()}, row.value(1).toByteArray()});
            });
    ok = ok
        && rows(m_database->prepared("SELECT m.monitor, i.serial, i.since, i.resolved, i.acknowledged,"
                                     " i.acknowledged_by, i.note FROM incidents i JOIN monitors m"
                                     " ON m.id = i.monitor WHERE i.resolved IS NULL ORDER BY i.monitor, i.serial"),
            [&](QSqlQuery &row) { world.openIncidents.push_back(incidentOf(row)); });
    ok = ok && readTelling(world);
    ok = ok && readBeats(world);
    ok = ok && rows(m_database->prepared("SELECT key, value FROM remembered"), [&](QSqlQuery &row) {
        world.values.emplace(row.value(0).toString(), row.value(1).toByteArray());
    });
    ok = ok && readLastAlive(world.lastAlive);
    if (!ok)
        return std::nullopt;
    return world;
}

//! A result is a life sign, too, and may be the later one.
bool StoreSession::readLastAlive(std::optional<UtcTime> &at)
{
    const auto take = [&](QSqlQuery &row) { at = std::max(at, std::optional(sql::utcTime(row.value(0)))); };
    return rows(m_database->prepared("SELECT value FROM meta WHERE key = 'alive'"), take)
        && rows(m_database->prepared("SELECT at FROM results ORDER BY id DESC LIMIT 1"), take);
}

std::optional<std::vector<TransitionRow>> StoreSession::readTransitions(
    const char *all, const char *one, qint64 bound, int most, const MonitorId &monitor)
{
    QSqlQuery &query = m_database->prepared(monitor.isEmpty() ? all : one);
    int place = 0;
    query.bindValue(place++, bound);
    if (!monitor.isEmpty())
        query.bindValue(place++, monitor.value);
    query.bindValue(place, std::max(most, 0));
    std::vector<TransitionRow> found;
    if (!rows(query, [&](QSqlQuery &row) { found.push_back(transitionOf(row)); }))
        return std::nullopt;
    return found;
}

std::optional<std::vector<TransitionRow>> StoreSession::transitions(qint64 after, int most, const MonitorId &monitor)
{
    return readTransitions(transitionsAfter, transitionsOfAfter, after, most, monitor);
}

std::optional<std::vector<TransitionRow>> StoreSession::latestTransitions(int most, const MonitorId &monitor)
{
    return readTransitions(transitionsBefore, transitionsOfBefore, std::numeric_limits<qint64>::max(), most, monitor);
}

bool StoreSession::loadEndings(QHash<qint64, Ending> &endings)
{
    return rows(m_database->prepared("SELECT id, outcome, cause FROM endings"), [&](QSqlQuery &row) {
        endings.insert(row.value(0).toLongLong(),
            {sql::outcomeNames.value(row.value(1).toString()).value_or(Outcome::Inconclusive),
                causeFromApiName(row.value(2).toString()).value_or(Cause::None)});
    });
}

std::optional<std::vector<ResultRow>> StoreSession::latestResults(int perMonitor)
{
    QHash<qint64, Ending> endings;
    QHash<qint64, MonitorId> monitors;
    qint64 watched = 0;
    const bool known = loadEndings(endings)
        && rows(m_database->prepared("SELECT id, monitor FROM monitors"),
            [&](QSqlQuery &row) { monitors.insert(row.value(0).toLongLong(), {row.value(1).toString()}); })
        && rows(m_database->prepared("SELECT count(*) FROM configuration WHERE section = 'monitor'"),
            [&](QSqlQuery &row) { watched = row.value(0).toLongLong(); });
    if (!known)
        return std::nullopt;

    QSqlQuery &query = m_database->prepared("SELECT monitor, at, ending, code, total_us FROM results"
                                            " ORDER BY id DESC LIMIT ?");
    query.bindValue(0, std::clamp(watched * perMonitor * 4, smallestWindow, largestWindow));
    std::vector<ResultRow> found;
    QHash<qint64, int> counts;
    const bool ok = rows(query, [&](QSqlQuery &row) {
        const qint64 monitor = row.value(0).toLongLong();
        int &count = counts[monitor];
        if (count >= perMonitor || !monitors.contains(monitor))
            return;
        ++count;
        const Ending ending = endings.value(row.value(2).toLongLong());
        found.push_back({monitors.value(monitor), sql::utcTime(row.value(1)), ending.outcome, ending.cause,
            row.value(3).toInt(), std::chrono::microseconds(row.value(4).toLongLong())});
    });
    if (!ok)
        return std::nullopt;
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace vigia

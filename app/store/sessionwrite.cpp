// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "store/sqlvalues.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

constexpr auto undeliveredKept = std::chrono::days(30);

// Casting keeps the bytes as they are, and makes them text for those who query the file.
constexpr auto upsertState = "INSERT INTO states(monitor, document) VALUES(?, CAST(? AS TEXT))"
                             " ON CONFLICT(monitor) DO UPDATE SET document=excluded.document";
constexpr auto insertTransition =
    "INSERT INTO transitions(monitor, name, target, from_status, to_status, unknown_reason, since, decided, cause,"
    " evidence, reason, incident) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)";
constexpr auto upsertIncident =
    "INSERT INTO incidents(monitor, serial, since, resolved, acknowledged, acknowledged_by, note)"
    " VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(monitor, serial) DO UPDATE SET since=excluded.since,"
    " resolved=excluded.resolved, acknowledged=excluded.acknowledged, acknowledged_by=excluded.acknowledged_by,"
    " note=excluded.note";
constexpr auto insertAlert = "INSERT INTO outbox(channel, kind, monitor, incident, created, facts, state, address, due,"
                             " held_until, escalated) VALUES(?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)";
constexpr auto insertResult = "INSERT INTO results(monitor, at, ending, code, total_us) VALUES(?, ?, ?, ?, ?)";
constexpr auto insertConfiguration =
    "INSERT INTO configuration(position, section, key, document) VALUES(?, ?, ?, CAST(? AS TEXT))";

} // namespace

void StoreSession::forgetNumbers()
{
    m_monitors.clear();
    m_endings.clear();
}

std::optional<qint64> StoreSession::numberOf(const MonitorId &monitor)
{
    if (const auto known = m_monitors.constFind(monitor); known != m_monitors.cend())
        return *known;
    QSqlQuery &insert = m_database->prepared("INSERT OR IGNORE INTO monitors(monitor) VALUES(?)");
    sql::bind(insert, {sql::text(monitor.value)});
    if (!m_database->run(insert))
        return std::nullopt;
    std::optional<qint64> number;
    QSqlQuery &find = m_database->prepared("SELECT id FROM monitors WHERE monitor = ?");
    sql::bind(find, {sql::text(monitor.value)});
    if (!rows(find, [&](QSqlQuery &row) { number = row.value(0).toLongLong(); }) || !number)
        return std::nullopt;
    m_monitors.insert(monitor, *number);
    return number;
}

std::optional<qint64> StoreSession::numberOf(const Ending &ending)
{
    if (const auto known = m_endings.constFind(ending); known != m_endings.cend())
        return *known;
    const QVariant outcome = sql::text(sql::outcomeNames.name(ending.outcome));
    const QVariant cause = sql::text(apiName(ending.cause));
    QSqlQuery &insert = m_database->prepared("INSERT OR IGNORE INTO endings(outcome, cause) VALUES(?, ?)");
    sql::bind(insert, {outcome, cause});
    if (!m_database->run(insert))
        return std::nullopt;
    std::optional<qint64> number;
    QSqlQuery &find = m_database->prepared("SELECT id FROM endings WHERE outcome = ? AND cause = ?");
    sql::bind(find, {outcome, cause});
    if (!rows(find, [&](QSqlQuery &row) { number = row.value(0).toLongLong(); }) || !number)
        return std::nullopt;
    m_endings.insert(ending, *number);
    return number;
}

bool StoreSession::write(const DurableChange &change, Store::Committed &ids)
{
    ids = {};
    for (const StateRow &row : change.states) {
        if (!writeState(row))
            return false;
    }
    for (const TransitionRow &row : change.transitions) {
        const std::optional<qint64> id = writeTransition(row);
        if (!id)
            return false;
        ids.transitions.push_back(*id);
    }
    for (const IncidentRow &row : change.incidents) {
        if (!writeIncident(row))
            return false;
    }
    for (const OutboxRow &row : change.alerts) {
        const std::optional<qint64> id = writeAlert(row);
        if (!id)
            return false;
        ids.alerts.push_back(*id);
    }
    return std::all_of(change.gaps.begin(), change.gaps.end(), [this](const GapRow &row) { return writeGap(row); })
        && withdraw(change.withdrawn);
}

bool StoreSession::writeState(const StateRow &row)
{
    const std::optional<qint64> monitor = numberOf(row.monitor);
    if (!monitor)
        return false;
    QSqlQuery &query = m_database->prepared(upsertState);
    sql::bind(query, {*monitor, sql::bytes(row.document)});
    return m_database->run(query);
}

std::optional<qint64> StoreSession::writeTransition(const TransitionRow &row)
{
    const std::optional<qint64> monitor = numberOf(row.monitor);
    if (!monitor)
        return std::nullopt;
    QSqlQuery &query = m_database->prepared(insertTransition);
    sql::bind(query,
        {*monitor, sql::text(row.name), sql::text(row.target), row.from ? sql::text(apiName(*row.from)) : QVariant(),
            sql::text(apiName(row.to)), sql::text(apiName(row.unknownReason)), sql::time(row.since),
            sql::time(row.decided), sql::text(apiName(row.cause)), sql::bytes(row.evidence), sql::text(row.reason),
            row.incident});
    if (!m_database->run(query))
        return std::nullopt;
    return query.lastInsertId().toLongLong();
}

bool StoreSession::writeIncident(const IncidentRow &row)
{
    const std::optional<qint64> monitor = numberOf(row.monitor);
    if (!monitor)
        return false;
    QSqlQuery &query = m_database->prepared(upsertIncident);
    sql::bind(query,
        {*monitor, row.serial, sql::time(row.since), sql::time(row.resolved), sql::time(row.acknowledged),
            sql::text(row.acknowledgedBy), sql::text(row.note)});
    return m_database->run(query);
}

std::optional<qint64> StoreSession::writeAlert(const OutboxRow &row)
{
    QVariant monitor; // NULL: about this computer
    if (!row.monitor.isEmpty()) {
        const std::optional<qint64> number = numberOf(row.monitor);
        if (!number)
            return std::nullopt;
        monitor = *number;
    }
    QSqlQuery &query = m_database->prepared(insertAlert);
    sql::bind(query,
        {sql::text(row.channel), sql::text(apiName(row.kind)), monitor, row.incident, sql::time(row.created),
            sql::bytes(row.facts), sql::text(sql::alertStateNames.name(row.state)), sql::text(row.address),
            sql::time(row.due), sql::time(row.heldUntil), int(row.escalated)});
    if (!m_database->run(query))
        return std::nullopt;
    return query.lastInsertId().toLongLong();
}

bool StoreSession::writeGap(const GapRow &row)
{
    QSqlQuery &query = m_database->prepared("INSERT INTO gaps(began, ended, why) VALUES(?, ?, ?)");
    sql::bind(query, {sql::time(row.from), sql::time(row.to), sql::text(sql::gapNames.name(row.why))});
    return m_database->run(query);
}

bool StoreSession::noteAlive(UtcTime at)
{
    QSqlQuery &query = m_database->prepared("INSERT OR REPLACE INTO meta(key, value) VALUES('alive', ?)");
    sql::bind(query, {sql::time(at)});
    return m_database->run(query);
}

bool StoreSession::append(const std::vector<ResultRow> &results)
{
    QSqlQuery &query = m_database->prepared(insertResult);
    for (const ResultRow &row : results) {
        const std::optional<qint64> monitor = numberOf(row.monitor);
        const std::optional<qint64> ending = numberOf(Ending{row.outcome, row.cause});
        if (!monitor || !ending)
            return false;
        query.bindValue(0, *monitor);
        query.bindValue(1, sql::time(row.at));
        query.bindValue(2, *ending);
        query.bindValue(3, row.code);
        query.bindValue(4, QVariant::fromValue<qint64>(row.total.count()));
        if (!m_database->run(query))
            return false;
    }
    return true;
}

bool StoreSession::replaceConfiguration(const std::vector<ConfigurationRow> &rows)
{
    if (!m_database->run(QStringLiteral("DELETE FROM configuration")))
        return false;
    qint64 position = 0;
    for (const ConfigurationRow &row : rows) {
        QSqlQuery &query = m_database->prepared(insertConfiguration);
        sql::bind(query,
            {++position, sql::text(sql::sectionNames.name(row.section)), sql::text(row.key), sql::bytes(row.document)});
        if (!m_database->run(query) || !followChannel(row))
            return false;
    }
    const QString gone = QStringLiteral(
        " NOT IN (SELECT m.id FROM monitors m JOIN configuration c ON c.section = 'monitor' AND c.key = m.monitor)");
    return m_database->run(QStringLiteral("DELETE FROM states WHERE monitor") + gone)
        && m_database->run(QStringLiteral("DELETE FROM beats WHERE monitor") + gone)
        && m_database->run(QStringLiteral("DELETE FROM incidents WHERE monitor") + gone)
        && m_database->run(
            QStringLiteral("DELETE FROM outbox WHERE state IN ('waiting', 'claimed') AND monitor") + gone);
}

bool StoreSession::followChannel(const ConfigurationRow &row)
{
    if (row.section != ConfigurationRow::Section::Channel || row.was.isEmpty() || row.was == row.key)
        return true;
    return std::ranges::all_of(std::array{"UPDATE outbox SET channel = ? WHERE channel = ?",
                                   "UPDATE messages SET channel = ? WHERE channel = ?"},
        [&](const char *update) {
            QSqlQuery &query = m_database->prepared(update);
            sql::bind(query, {sql::text(row.key), sql::text(row.was)});
            return m_database->run(query);
        });
}

bool StoreSession::setValue(const QString &key, const QByteArray &value)
{
    if (value.isEmpty()) {
        QSqlQuery &forget = m_database->prepared("DELETE FROM remembered WHERE key = ?");
        sql::bind(forget, {sql::text(key)});
        return m_database->run(forget);
    }
    QSqlQuery &keep = m_database->prepared("INSERT OR REPLACE INTO remembered(key, value) VALUES(?, ?)");
    sql::bind(keep, {sql::text(key), sql::bytes(value)});
    return m_database->run(keep);
}

std::optional<bool> StoreSession::pruneSlice(UtcTime before, int most)
{
    // Rows lie in the order they were recorded. What was recorded before an old row is old too, even
    // if a wrong clock dated it otherwise; so the front of the table goes, up to the last old row.
    QSqlQuery &find = m_database->prepared("SELECT min(id), max(id) FILTER (WHERE at < ?) FROM"
                                           " (SELECT id, at FROM results ORDER BY id LIMIT ?)");
    sql::bind(find, {sql::time(before), most});
    QVariant first;
    QVariant last;
    const auto take = [&](QSqlQuery &row) {
        first = row.value(0);
        last = row.value(1);
    };
    if (!rows(find, take))
        return std::nullopt;
    if (!first.isNull() && last.isNull()) {
        const std::optional<bool> oldBehind = hasOldBehind(first.toLongLong(), most, before);
        if (!oldBehind)
            return std::nullopt;
        if (*oldBehind)
            last = first.toLongLong() + most - 1;
    }
    if (last.isNull())
        return false;
    QSqlQuery &remove = m_database->prepared("DELETE FROM results WHERE id <= ?");
    sql::bind(remove, {last});
    if (!m_database->run(remove))
        return std::nullopt;
    return true;
}

//! What was delivered goes with the results; what was not is kept much longer, whatever the clock says meanwhile.
bool StoreSession::pruneAlerts(UtcTime createdBefore)
{
    QSqlQuery &alerts = m_database->prepared("DELETE FROM outbox WHERE created < ?"
                                             " AND (state IN ('delivered', 'withdrawn') OR created < ?)");
    sql::bind(alerts, {sql::time(createdBefore), sql::time(createdBefore - undeliveredKept)});
    QSqlQuery &messages = m_database->prepared("DELETE FROM messages WHERE created < ?"
                                               " AND id NOT IN (SELECT message FROM outbox WHERE message IS NOT NULL)");
    sql::bind(messages, {sql::time(createdBefore)});
    return m_database->run(alerts) && m_database->run(messages);
}

//! Where nothing was seen any more before a gap, it explains nothing.
bool StoreSession::pruneGaps(UtcTime endedBefore)
{
    QSqlQuery &query = m_database->prepared("DELETE FROM gaps WHERE ended < ?");
    sql::bind(query, {sql::time(endedBefore)});
    return m_database->run(query);
}

std::optional<bool> StoreSession::hasOldBehind(qint64 first, qint64 distance, UtcTime before)
{
    // A few samples, ever further away: enough to see past the minutes a clock was wrong.
    QSqlQuery &sample = m_database->prepared("SELECT at FROM results WHERE id >= ? ORDER BY id LIMIT 1");
    for (;; distance *= 2) {
        std::optional<UtcTime> at;
        sql::bind(sample, {first + distance});
        if (!rows(sample, [&](QSqlQuery &row) { at = sql::utcTime(row.value(0)); }))
            return std::nullopt;
        if (!at || *at < before)
            return at.has_value();
    }
}

} // namespace vigia

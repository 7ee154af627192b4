// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "store/sqlvalues.h"

namespace vigia {

namespace {

// A report without a log leaves the last one where it is.
constexpr auto upsertBeat =
    "INSERT INTO beats(monitor, at, document, log) VALUES(?, ?, CAST(? AS TEXT), ?) ON CONFLICT(monitor) DO UPDATE SET"
    " at=excluded.at, document=excluded.document, log=coalesce(excluded.log, log)";

} // namespace

bool StoreSession::keepBeats(const std::vector<BeatRow> &beats)
{
    QHash<MonitorId, std::size_t> last;
    std::vector<ResultRow> looks;
    for (std::size_t i = 0; i < beats.size(); ++i) {
        last.insert(beats[i].monitor, i);
        if (beats[i].look)
            looks.push_back(*beats[i].look);
    }
    for (std::size_t i = 0; i < beats.size(); ++i) {
        const BeatRow &row = beats[i];
        if (last.value(row.monitor) != i && !row.log)
            continue; // a later one stands
        const std::optional<qint64> monitor = numberOf(row.monitor);
        if (!monitor)
            return false;
        QSqlQuery &query = m_database->prepared(upsertBeat);
        query.bindValue(0, *monitor);
        query.bindValue(1, sql::time(row.at));
        query.bindValue(2, sql::bytes(row.document));
        query.bindValue(3, row.log ? sql::bytes(*row.log) : QVariant(QMetaType(QMetaType::QByteArray)));
        if (!m_database->run(query))
            return false;
    }
    return append(looks);
}

bool StoreSession::readBeats(StoredWorld &world)
{
    return rows(m_database->prepared("SELECT m.monitor, b.at, CAST(b.document AS BLOB) FROM beats b"
                                     " JOIN monitors m ON m.id = b.monitor ORDER BY b.monitor"),
        [&](QSqlQuery &row) {
            world.beats.push_back({{row.value(0).toString()}, sql::utcTime(row.value(1)), row.value(2).toByteArray()});
        });
}

std::optional<QByteArray> StoreSession::beatLog(const MonitorId &monitor)
{
    QByteArray log;
    QSqlQuery &query =
        m_database->prepared("SELECT b.log FROM beats b JOIN monitors m ON m.id = b.monitor WHERE m.monitor = ?");
    query.bindValue(0, sql::text(monitor.value));
    if (!rows(query, [&](QSqlQuery &row) { log = row.value(0).toByteArray(); }))
        return std::nullopt;
    return log;
}

} // namespace vigia

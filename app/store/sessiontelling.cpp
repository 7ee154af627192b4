// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to whom: the outbox and its messages.
#include "session.h"

#include "store/sqlvalues.h"

#include <algorithm>

namespace vigia {

namespace {

// Twelve columns of the alert, then ten of its message.
#define VIGIA_ALERT_COLUMNS                                                                                            \
    "o.id, o.channel, o.kind, w.monitor, o.incident, o.created, CAST(o.facts AS BLOB), o.state, o.address, o.due,"     \
    " o.held_until, o.escalated"
#define VIGIA_MESSAGE_COLUMNS                                                                                          \
    "m.key, m.channel, m.address, m.created, CAST(m.document AS BLOB), m.state, m.attempts,"                           \
    " CAST(m.trouble AS BLOB), m.reference, m.settled"
#define VIGIA_ALERTS " FROM outbox o LEFT JOIN monitors w ON w.id = o.monitor LEFT JOIN messages m ON m.id = o.message"
// Those that go on, those of which something waits to be told, and those whose end is yet to be decided to be told.
#define VIGIA_OPEN_OUTAGES                                                                                             \
    "SELECT i.monitor, i.serial FROM incidents i WHERE i.resolved IS NULL"                                             \
    " UNION SELECT u.monitor, u.incident FROM outbox u WHERE u.state IN ('waiting', 'claimed')"                        \
    " UNION SELECT s.monitor, CASE WHEN json_valid(s.document) AND json_extract(s.document, '$.told') IN"              \
    " ('down', 'unstable') THEN json_extract(s.document, '$.told_serial') END FROM states s"                           \
    " UNION SELECT i.monitor, i.serial FROM states s JOIN incidents i ON i.monitor = s.monitor"                        \
    " WHERE CASE WHEN json_valid(s.document) AND json_extract(s.document, '$.told') IN ('down', 'unstable')"           \
    " THEN i.serial BETWEEN json_extract(s.document, '$.told_from') AND json_extract(s.document, '$.told_serial') END"

constexpr int firstOfMessage = 12;

constexpr auto openAlerts =
    "SELECT " VIGIA_ALERT_COLUMNS ", m.key" VIGIA_ALERTS " WHERE o.state IN ('waiting', 'claimed') ORDER BY o.id";
constexpr auto toldAlerts =
    "SELECT " VIGIA_ALERT_COLUMNS ", m.key" VIGIA_ALERTS
    " WHERE o.state = 'delivered' AND (o.monitor, o.incident) IN (" VIGIA_OPEN_OUTAGES ") ORDER BY o.id";
constexpr auto openMessages =
    "SELECT " VIGIA_MESSAGE_COLUMNS " FROM messages m WHERE m.id IN"
    " (SELECT s.id FROM messages s WHERE s.state = 'sending' UNION"
    " SELECT o.message FROM outbox o WHERE (o.monitor, o.incident) IN (" VIGIA_OPEN_OUTAGES "))"
    " AND (m.state IN ('sending', 'delivered')"
    " OR CASE WHEN json_valid(m.trouble) THEN json_extract(m.trouble, '$.fate') = 'uncertain'"
    " OR json_extract(m.trouble, '$.asked_until') IS NOT NULL END) ORDER BY m.id";
constexpr auto deliveriesOfOutage = "SELECT " VIGIA_ALERT_COLUMNS ", " VIGIA_MESSAGE_COLUMNS VIGIA_ALERTS
                                    " WHERE w.monitor = ? AND o.incident = ? ORDER BY o.id DESC LIMIT ?";
constexpr auto unfinishedDeliveries =
    "SELECT " VIGIA_ALERT_COLUMNS ", " VIGIA_MESSAGE_COLUMNS VIGIA_ALERTS
    " WHERE o.state IN ('waiting', 'claimed') OR o.state = 'not_delivered' ORDER BY o.id DESC LIMIT ?";
constexpr auto upsertMessage =
    "INSERT INTO messages(key, channel, address, created, document, state, attempts, trouble, reference, settled)"
    " VALUES(?, ?, ?, ?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?, ?) ON CONFLICT(key) DO UPDATE SET"
    " channel=excluded.channel, document=excluded.document, state=excluded.state, attempts=excluded.attempts, "
    "trouble=excluded.trouble, "
    "reference=excluded.reference,"
    " settled=excluded.settled";

#undef VIGIA_ALERT_COLUMNS
#undef VIGIA_MESSAGE_COLUMNS
#undef VIGIA_ALERTS
#undef VIGIA_OPEN_OUTAGES

OutboxRow alertOf(QSqlQuery &row)
{
    OutboxRow alert;
    alert.id = row.value(0).toLongLong();
    alert.channel = row.value(1).toString();
    // An alert that cannot be understood is told as the worst rather than not at all.
    alert.kind = alertKindFromApiName(row.value(2).toString()).value_or(AlertKind::Down);
    alert.monitor = {row.value(3).toString()};
    alert.incident = row.value(4).toInt();
    alert.created = sql::utcTime(row.value(5));
    alert.facts = row.value(6).toByteArray();
    alert.state = sql::alertStateNames.value(row.value(7).toString()).value_or(AlertState::Waiting);
    alert.address = row.value(8).toString();
    alert.due = sql::utcTime(row.value(9));
    alert.heldUntil = sql::optionalTime(row.value(10));
    alert.escalated = row.value(11).toBool();
    alert.message = row.value(firstOfMessage).toString();
    return alert;
}

MessageRow messageOf(QSqlQuery &row, int first)
{
    MessageRow message;
    message.key = row.value(first).toString();
    message.channel = row.value(first + 1).toString();
    message.address = row.value(first + 2).toString();
    message.created = sql::utcTime(row.value(first + 3));
    message.document = row.value(first + 4).toByteArray();
    message.state =
        sql::messageStateNames.value(row.value(first + 5).toString()).value_or(MessageRow::State::NotDelivered);
    message.attempts = row.value(first + 6).toInt();
    message.trouble = row.value(first + 7).toByteArray();
    message.reference = row.value(first + 8).toString();
    message.settled = sql::optionalTime(row.value(first + 9));
    return message;
}

} // namespace

bool StoreSession::readTelling(StoredWorld &world)
{
    return rows(m_database->prepared(openAlerts), [&](QSqlQuery &row) { world.undelivered.push_back(alertOf(row)); })
        && rows(m_database->prepared(toldAlerts), [&](QSqlQuery &row) { world.told.push_back(alertOf(row)); })
        && rows(
            m_database->prepared(openMessages), [&](QSqlQuery &row) { world.messages.push_back(messageOf(row, 0)); });
}

std::optional<std::vector<DeliveryRow>> StoreSession::deliveries(const MonitorId &monitor, int incident, int most)
{
    QSqlQuery &query = m_database->prepared(monitor.isEmpty() ? unfinishedDeliveries : deliveriesOfOutage);
    if (monitor.isEmpty())
        sql::bind(query, {std::max(most, 0)});
    else
        sql::bind(query, {sql::text(monitor.value), incident, std::max(most, 0)});
    std::vector<DeliveryRow> found;
    const bool whole = rows(query, [&](QSqlQuery &row) {
        DeliveryRow delivery{alertOf(row), std::nullopt};
        if (!delivery.alert.message.isEmpty())
            delivery.message = messageOf(row, firstOfMessage);
        found.push_back(std::move(delivery));
    });
    return whole ? std::optional(found) : std::nullopt;
}

bool StoreSession::keep(const DeliveryChange &change)
{
    for (const MessageRow &row : change.messages) {
        if (!writeMessage(row))
            return false;
    }
    QSqlQuery &query = m_database->prepared("UPDATE outbox SET state = ?, message = coalesce(?, message) WHERE id = ?"
                                            " AND (state NOT IN ('delivered', 'withdrawn')"
                                            " OR (state = 'withdrawn' AND ? = 'delivered'))");
    for (const AlertMark &mark : change.alerts) {
        QVariant message; // NULL: as it was
        if (!mark.message.isEmpty()) {
            const auto number = numberOfMessage(mark.message);
            if (!number)
                return false;
            message = *number;
        }
        const QVariant state = sql::text(sql::alertStateNames.name(mark.state));
        sql::bind(query, {state, message, mark.alert, state});
        if (!m_database->run(query))
            return false;
    }
    return true;
}

bool StoreSession::writeMessage(const MessageRow &row)
{
    QSqlQuery &query = m_database->prepared(upsertMessage);
    sql::bind(query,
        {sql::text(row.key), sql::text(row.channel), sql::text(row.address), sql::time(row.created),
            sql::bytes(row.document), sql::text(sql::messageStateNames.name(row.state)), row.attempts,
            sql::bytes(row.trouble), sql::text(row.reference), sql::time(row.settled)});
    return m_database->run(query);
}

//! Absent also where there is no such message: a mark that refers to nothing is a mistake, and nothing is kept.
std::optional<qint64> StoreSession::numberOfMessage(const QString &key)
{
    std::optional<qint64> number;
    QSqlQuery &find = m_database->prepared("SELECT id FROM messages WHERE key = ?");
    sql::bind(find, {sql::text(key)});
    const bool whole = rows(find, [&](QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return whole ? number : std::nullopt;
}

bool StoreSession::withdraw(const std::vector<qint64> &alerts)
{
    // What a message that is given up left claimed waits, too.
    QSqlQuery &query = m_database->prepared(
        "UPDATE outbox SET state = 'withdrawn' WHERE id = ? AND (state = 'waiting' OR (state = 'claimed' AND EXISTS"
        " (SELECT 1 FROM messages m WHERE m.id = outbox.message AND m.state <> 'sending')))");
    return std::ranges::all_of(alerts, [&](qint64 id) {
        sql::bind(query, {id});
        return m_database->run(query);
    });
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace vigia {

namespace {

// Long enough for a person's query or a backup to pass, short enough not to hold up the answers.
constexpr int busyMilliseconds = 2000;

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
SqlTrouble::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return SqlTrouble::Kind::Busy;
    case 1: // ERROR
    case 18: // TOOBIG
    case 19: // CONSTRAINT
    case 20: // MISMATCH
    case 25: // RANGE
        return SqlTrouble::Kind::Change;
    case 13: // FULL
        return SqlTrouble::Kind::Full;
    case 11: // CORRUPT
    case 26: // NOTADB
        return SqlTrouble::Kind::Corrupt;
    }
    return SqlTrouble::Kind::Storage;
}

} // namespace

QString Database::uri(const QString &path, Access access)
{
    const char *query = "?mode=rw";
    if (access == Access::Memory)
        return QStringLiteral(":memory:");
    if (access == Access::ReadOnly)
        query = "?mode=ro";
    else if (access == Access::Immutable)
        query = "?mode=ro&immutable=1";
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"))
        + QLatin1StringView(query);
}

Database::Database(const QString &path, Access access)
    : m_name(QStringLiteral("vigia-") + QUuid::createUuid().toString(QUuid::Id128))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(uri(path, access));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!m_database.open())
        failed(m_database.lastError());
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::run(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query.exec(sql) || failed(query.lastError());
}

QSqlQuery &Database::prepared(const char *sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql))) {
        failed(query.lastError());
        return m_unprepared;
    }
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

bool Database::run(QSqlQuery &query)
{
    if (&query == &m_unprepared)
        return false; // prepared() has left the reason
    return query.exec() || failed(query.lastError());
}

bool Database::endedWell(const QSqlQuery &query)
{
    return !query.lastError().isValid() || failed(query.lastError());
}

std::optional<qint64> Database::number(const QString &sql)
{
    const std::optional<QStringList> values = column(sql);
    if (!values || values->size() != 1)
        return std::nullopt;
    return values->first().toLongLong();
}

std::optional<QStringList> Database::column(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        failed(query.lastError());
        return std::nullopt;
    }
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    if (query.lastError().isValid()) {
        failed(query.lastError());
        return std::nullopt;
    }
    return values;
}

bool Database::setDurable(bool durable)
{
    if (m_durable == durable)
        return true;
    m_durable.reset();
    if (!run(durable ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL")))
        return false;
    m_durable = durable;
    return true;
}

bool Database::failed(const QSqlError &error)
{
    m_trouble = {kindOf(error.nativeErrorCode().toInt()), error.databaseText()};
    if (m_trouble.words.isEmpty())
        m_trouble.words = error.driverText();
    return false;
}

QString sqlQuoted(const QString &path)
{
    QString quoted = path;
    quoted.replace(QLatin1Char('\''), QLatin1StringView("''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

} // namespace vigia

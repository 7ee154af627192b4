// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace vigia {

//! What SQLite objected to.
struct SqlTrouble {
    enum class Kind {
        Busy, //!< another program holds the lock
        Change, //!< this statement is at fault: a constraint, a value
        Full, //!< no room left
        Storage, //!< read-only, input/output, cannot open: the connection is of no more use
        Corrupt, //!< the file is damaged, or no database
    };
    Kind kind = Kind::Storage;
    QString words; //!< SQLite's
};

//! One SQLite connection: made, used and closed on one thread. Calls that fail return false and
//! leave their reason in trouble().
class Database
{
public:
    enum class Access {
        ReadWrite, //!< creates nothing: the file must exist
        ReadOnly,
        Immutable, //!< ReadOnly, and nobody writes meanwhile: needs no file beside it
        Memory, //!< an empty one of its own, gone with it; the path says nothing
    };

    //! How SQLite names the file at \a path, opened so.
    static QString uri(const QString &path, Access access);

    Database(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    const SqlTrouble &trouble() const { return m_trouble; }
    //! Puts back a reason that later, less telling trouble has covered.
    void restore(const SqlTrouble &trouble) { m_trouble = trouble; }

    bool run(const QString &sql);
    //! A prepared statement, kept for the next time; \a sql is a literal. Bind, then run(query).
    QSqlQuery &prepared(const char *sql);
    bool run(QSqlQuery &query);
    //! False if \a query, read to its end, broke off instead.
    bool endedWell(const QSqlQuery &query);
    //! The first column of the only row of \a sql.
    std::optional<qint64> number(const QString &sql);
    //! The first column of every row; absent if it failed.
    std::optional<QStringList> column(const QString &sql);

    //! Whether commits from now on survive a power loss. Between transactions only.
    bool setDurable(bool durable);

private:
    bool failed(const class QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, QSqlQuery> m_prepared;
    QSqlQuery m_unprepared; //!< stands for a statement that could not be prepared
    SqlTrouble m_trouble;
    std::optional<bool> m_durable;
};

//! \a path as an SQL string literal.
QString sqlQuoted(const QString &path);

} // namespace vigia

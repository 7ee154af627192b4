// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "platform/durablefile.h"

#include <QFile>

#include <array>

namespace vigia {

namespace {

// Times are milliseconds since 1970-01-01T00:00:00Z; enums are the names of the JSON documents.
constexpr std::array version1{
    "CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE configuration(position INTEGER PRIMARY KEY, section TEXT NOT NULL, key TEXT NOT NULL,"
    " document TEXT NOT NULL, UNIQUE(section, key))",

    "CREATE TABLE monitors(id INTEGER PRIMARY KEY, monitor TEXT NOT NULL UNIQUE)",

    "CREATE TABLE states(monitor INTEGER PRIMARY KEY REFERENCES monitors(id), document TEXT NOT NULL)",

    "CREATE TABLE transitions(id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " monitor INTEGER NOT NULL REFERENCES monitors(id), name TEXT NOT NULL, target TEXT NOT NULL,"
    " from_status TEXT, to_status TEXT NOT NULL, unknown_reason TEXT NOT NULL, since INTEGER NOT NULL,"
    " decided INTEGER NOT NULL, cause TEXT NOT NULL, evidence TEXT NOT NULL, reason TEXT NOT NULL,"
    " incident INTEGER NOT NULL)",
    "CREATE INDEX transitions_by_monitor ON transitions(monitor)",

    "CREATE TABLE incidents(monitor INTEGER NOT NULL REFERENCES monitors(id), serial INTEGER NOT NULL,"
    " since INTEGER NOT NULL, resolved INTEGER, acknowledged INTEGER, acknowledged_by TEXT NOT NULL,"
    " note TEXT NOT NULL, PRIMARY KEY(monitor, serial)) WITHOUT ROWID",
    "CREATE INDEX incidents_open ON incidents(monitor) WHERE resolved IS NULL",

    "CREATE TABLE outbox(id INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, kind TEXT NOT NULL,"
    " monitor INTEGER REFERENCES monitors(id), incident INTEGER NOT NULL, created INTEGER NOT NULL,"
    " facts TEXT NOT NULL, delivered INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX outbox_undelivered ON outbox(id) WHERE delivered = 0",

    "CREATE TABLE remembered(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID",

    "CREATE TABLE endings(id INTEGER PRIMARY KEY, outcome TEXT NOT NULL, cause TEXT NOT NULL,"
    " UNIQUE(outcome, cause))",
    "CREATE TABLE results(id INTEGER PRIMARY KEY, monitor INTEGER NOT NULL, at INTEGER NOT NULL,"
    " ending INTEGER NOT NULL, code INTEGER NOT NULL, total_us INTEGER NOT NULL)",

    "INSERT INTO meta(key, value) VALUES('created', CAST(strftime('%s', 'now') AS INTEGER) * 1000)",
};

constexpr std::array version2{
    "CREATE TABLE gaps(id INTEGER PRIMARY KEY, began INTEGER NOT NULL, ended INTEGER NOT NULL, why TEXT NOT NULL)",
};

constexpr std::array version3{
    "CREATE TABLE messages(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, channel TEXT NOT NULL,"
    " address TEXT NOT NULL, created INTEGER NOT NULL, document TEXT NOT NULL, state TEXT NOT NULL,"
    " attempts INTEGER NOT NULL, trouble TEXT NOT NULL, reference TEXT NOT NULL, settled INTEGER)",
    "CREATE INDEX messages_open ON messages(id) WHERE state = 'sending'",

    "ALTER TABLE outbox ADD COLUMN state TEXT NOT NULL DEFAULT 'waiting'",
    "ALTER TABLE outbox ADD COLUMN address TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN due INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN held_until INTEGER",
    "ALTER TABLE outbox ADD COLUMN escalated INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN message INTEGER REFERENCES messages(id)",
    "UPDATE outbox SET state = 'delivered' WHERE delivered = 1",
    "DROP INDEX outbox_undelivered",
    "ALTER TABLE outbox DROP COLUMN delivered",
    "CREATE INDEX outbox_open ON outbox(id) WHERE state IN ('waiting', 'claimed')",
    "CREATE INDEX outbox_not_delivered ON outbox(id) WHERE state = 'not_delivered'",
    "CREATE INDEX outbox_by_outage ON outbox(monitor, incident)",
};

constexpr std::array version4{
    "CREATE TABLE beats(monitor INTEGER PRIMARY KEY REFERENCES monitors(id), at INTEGER NOT NULL,"
    " document TEXT NOT NULL, log BLOB)",
};

constexpr std::array steps{
    SchemaStep{version1},
    SchemaStep{version2},
    SchemaStep{version3},
    SchemaStep{version4},
};

Unexpected<StoreError> cannotOpen(const QString &path, const QString &detail)
{
    return unexpected(StoreError{StoreErrorCode::CannotOpen, path, detail});
}

bool takeStep(Database &database, const SchemaStep &step, int version)
{
    if (!database.run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    bool ok = true;
    for (const char *statement : step.statements)
        ok = ok && database.run(QString::fromLatin1(statement));
    ok = ok && database.run(QStringLiteral("PRAGMA user_version=%1").arg(version))
        && database.run(QStringLiteral("COMMIT"));
    if (ok)
        return true;
    const SqlTrouble reason = database.trouble();
    database.run(QStringLiteral("ROLLBACK"));
    database.restore(reason);
    return false;
}

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

bool takeSteps(Database &database, std::span<const SchemaStep> wanted)
{
    const std::optional<qint64> version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return false;
    for (int next = int(*version); next < int(wanted.size()); ++next) {
        if (!takeStep(database, wanted[std::size_t(next)], next + 1))
            return false;
    }
    return true;
}

Result<void, StoreError> createDatabase(const QString &path, std::span<const SchemaStep> wanted)
{
    const QString unfinished = path + QStringLiteral(".new");
    if (const auto made = createPrivateFile(unfinished); !made)
        return cannotOpen(unfinished, made.error());
    {
        Database database(unfinished, Database::Access::ReadWrite);
        // Both can only be chosen while there are no tables.
        const bool ok = database.isOpen() && database.run(QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL"))
            && database.run(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId))
            && takeSteps(database, wanted);
        if (!ok)
            return cannotOpen(path, database.trouble().words);
    }
    if (const auto placed = replaceDurably(unfinished, path); !placed)
        return cannotOpen(path, placed.error());
    return {};
}

Result<void, StoreError> migrateDatabase(Database &database, const QString &path, std::span<const SchemaStep> wanted)
{
    const std::optional<qint64> version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return cannotOpen(path, database.trouble().words);
    if (*version >= qint64(wanted.size()))
        return {};
    const QString backup = path + QStringLiteral(".backup-v%1").arg(*version);
    const QString unfinished = backup + QStringLiteral(".new");
    if (const auto made = createPrivateFile(unfinished); !made)
        return cannotOpen(unfinished, made.error());
    if (!database.run(QStringLiteral("VACUUM INTO ") + sqlQuoted(unfinished))) {
        QFile::remove(unfinished); // on a full disk half a copy is room that others need
        return cannotOpen(unfinished, database.trouble().words);
    }
    if (const auto placed = replaceDurably(unfinished, backup); !placed)
        return cannotOpen(backup, placed.error());
    if (!takeSteps(database, wanted))
        return cannotOpen(path, database.trouble().words);
    // From here on an older Vigia must see the new version in the file itself.
    database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

} // namespace vigia

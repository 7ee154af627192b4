// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "platform/durablefile.h"
#include "store/goodcopy.h"
#include "store/peek.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <array>

namespace vigia {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
//! Every table, of whatever version, but the one that is too large to be read at every start.
constexpr auto checkedTables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'results'"
                               " AND name NOT LIKE 'sqlite_%'";

Unexpected<StoreError> refused(StoreErrorCode code, const QString &path, const QString &detail)
{
    return unexpected(StoreError{code, path, detail});
}

Unexpected<StoreError> refused(const QString &path, const SqlTrouble &trouble)
{
    const bool corrupt = trouble.kind == SqlTrouble::Kind::Corrupt;
    return refused(corrupt ? StoreErrorCode::Corrupt : StoreErrorCode::CannotOpen, path, trouble.words);
}

QString suspicionOf(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

//! Absent: it is sound. Empty words never come.
std::optional<SqlTrouble> damageIn(Database &database, const QString &path)
{
    QStringList checks;
    if (QFileInfo(path).size() <= fullCheckBytes || QFile::exists(suspicionOf(path))) {
        checks.append(QStringLiteral("PRAGMA quick_check(1)"));
    } else {
        const std::optional<QStringList> tables = database.column(QLatin1StringView(checkedTables));
        if (!tables)
            return database.trouble();
        for (const QString &table : *tables)
            checks.append(QStringLiteral("PRAGMA quick_check(%1)").arg(table));
    }
    for (const QString &check : checks) {
        const std::optional<QStringList> found = database.column(check);
        if (!found)
            return database.trouble();
        if (found->join(QLatin1Char(' ')) != QLatin1StringView("ok"))
            return SqlTrouble{SqlTrouble::Kind::Corrupt, found->join(QLatin1Char(' ')).left(500)};
    }
    QFile::remove(suspicionOf(path));
    return std::nullopt;
}

bool canWrite(Database &database)
{
    if (!database.run(QStringLiteral("BEGIN IMMEDIATE")))
        return database.trouble().kind == SqlTrouble::Kind::Busy; // somebody else can, so can we
    return database.run(QStringLiteral("ROLLBACK"));
}

//! What an older version kept, in today's tables, in memory: they cannot be made in the file now. The
//! newest of what is much; the rest stays where it is.
std::unique_ptr<Database> inTodaysTables(const QString &source, std::span<const SchemaStep> steps, qint64 version)
{
    auto memory = std::make_unique<Database>(QString(), Database::Access::Memory);
    bool ok = memory->isOpen() && takeSteps(*memory, steps.first(std::size_t(version)))
        && memory->run(QStringLiteral("ATTACH %1 AS old").arg(sqlQuoted(source)));
    const auto tables = memory->column(QStringLiteral("SELECT name FROM old.sqlite_master WHERE type = 'table'"
                                                      " AND name NOT LIKE 'sqlite_%'"));
    for (const QString &table : tables.value_or(QStringList())) {
        const bool isMuch = table == QLatin1StringView("results") || table == QLatin1StringView("transitions");
        const QString newest = QStringLiteral(" ORDER BY id DESC LIMIT %1").arg(transitionsInGoodCopy);
        ok = ok && memory->run(QStringLiteral("DELETE FROM main.%1").arg(table))
            && memory->run(
                QStringLiteral("INSERT INTO main.%1 SELECT * FROM old.%1").arg(table) + (isMuch ? newest : QString()));
    }
    ok = ok && tables && memory->run(QStringLiteral("DETACH old")) && takeSteps(*memory, steps);
    return ok ? std::move(memory) : nullptr;
}

Result<OpenedDatabase, StoreError> openForReading(
    const QString &path, std::span<const SchemaStep> steps, Check check, const SqlTrouble &why)
{
    const bool hasLog = QFileInfo(walOf(path)).size() > 0;
    const auto access = hasLog ? Database::Access::ReadOnly : Database::Access::Immutable;
    auto database = std::make_unique<Database>(path, access);
    const auto version = database->isOpen() ? database->number(QStringLiteral("PRAGMA user_version")) : std::nullopt;
    if (!version)
        return refused(path, database->trouble());
    if (check == Check::Bounded) {
        if (const std::optional<SqlTrouble> damage = damageIn(*database, path))
            return refused(path, *damage);
    }
    if (*version < qint64(steps.size())) {
        database = inTodaysTables(Database::uri(path, access), steps, *version);
        if (!database)
            return refused(StoreErrorCode::CannotOpen, path, why.words);
    }
    return OpenedDatabase{std::move(database), StoreError{StoreErrorCode::WriteFailed, path, why.words}};
}

Result<OpenedDatabase, StoreError> openOurs(const QString &path, std::span<const SchemaStep> steps, Check check)
{
    QFile::setPermissions(path, ownerOnly);
    auto database = std::make_unique<Database>(path, Database::Access::ReadWrite);
    const bool ready = database->isOpen() && database->run(QStringLiteral("PRAGMA journal_mode=WAL"))
        && database->run(QStringLiteral("PRAGMA journal_size_limit=16777216"))
        && database->run(QStringLiteral("PRAGMA temp_store=MEMORY")) && canWrite(*database);
    if (!ready) {
        const SqlTrouble why = database->trouble();
        if (why.kind != SqlTrouble::Kind::Storage && why.kind != SqlTrouble::Kind::Full)
            return refused(path, why);
        database.reset();
        return openForReading(path, steps, check, why);
    }
    if (check == Check::Bounded) {
        if (const std::optional<SqlTrouble> damage = damageIn(*database, path))
            return refused(path, *damage);
    }
    if (const auto migrated = migrateDatabase(*database, path, steps); !migrated) {
        database.reset();
        return openForReading(path, steps, check, {SqlTrouble::Kind::Full, migrated.error().detail});
    }
    return OpenedDatabase{std::move(database), {}};
}

//! A name for what is set aside that nothing else has yet.
QString asideName(const QString &path, UtcTime now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc())
                              .toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    const QString wanted = path + QStringLiteral(".corrupt-") + stamp;
    QString name = wanted;
    for (int again = 2; QFile::exists(name) || QFile::exists(walOf(name)); ++again)
        name = wanted + QStringLiteral("-%1").arg(again);
    return name;
}

//! The log goes first: left alone beside another database it would be read into it.
Result<QString, StoreError> setAside(const QString &path, UtcTime now)
{
    const QString aside = asideName(path, now);
    const std::array moves{
        std::pair{walOf(path), walOf(aside)}, std::pair{shmOf(path), shmOf(aside)}, std::pair{path, aside}};
    bool any = false;
    for (const auto &[from, to] : moves) {
        if (!QFile::exists(from))
            continue;
        if (const auto moved = replaceDurably(from, to); !moved)
            return refused(StoreErrorCode::CannotOpen, from, moved.error());
        any = any || from == path;
    }
    return any ? aside : QString();
}

} // namespace

Result<OpenedDatabase, StoreError> openDatabase(const QString &path, std::span<const SchemaStep> steps, Check check)
{
    const Peeked peeked = peekDatabase(path, int(steps.size()));
    switch (peeked.kind) {
    case Peeked::Kind::Ours:
        return openOurs(path, steps, check);
    case Peeked::Kind::Newer:
        return refused(StoreErrorCode::NewerSchema, path, QString::number(peeked.version));
    case Peeked::Kind::Foreign:
        return refused(StoreErrorCode::CannotOpen, path, QStringLiteral("another program's database"));
    case Peeked::Kind::NoDatabase:
        return refused(StoreErrorCode::Corrupt, path, QStringLiteral("file is not a database"));
    case Peeked::Kind::Unreadable:
        return refused(StoreErrorCode::CannotOpen, path, peeked.words);
    case Peeked::Kind::Missing:
        break;
    }
    if (check == Check::None)
        return refused(StoreErrorCode::CannotOpen, path, QStringLiteral("file is gone"));
    if (QFile::exists(goodCopyOf(path)) || QFile::exists(walOf(path)))
        return refused(StoreErrorCode::Corrupt, path, QStringLiteral("file is missing"));
    makePrivatePath(QFileInfo(path).absolutePath());
    if (const auto created = createDatabase(path, steps); !created)
        return unexpected(created.error());
    return openOurs(path, steps, check);
}

Result<Recovery, StoreError> recoverDatabase(const QString &path, std::span<const SchemaStep> steps, UtcTime now)
{
    // What takes its place is ready before the damaged file is touched.
    const QString replacement = path + QStringLiteral(".restoring");
    const auto restored = restoreGoodCopy(path, replacement, int(steps.size()));
    if (!restored)
        return unexpected(restored.error());
    if (!*restored) {
        if (const auto created = createDatabase(replacement, steps); !created)
            return unexpected(created.error());
    }
    const auto aside = setAside(path, now);
    if (!aside)
        return unexpected(aside.error());
    if (!*restored && QFile::exists(goodCopyOf(path)))
        (void)replaceDurably(goodCopyOf(path), asideName(goodCopyOf(path), now));
    if (const auto placed = replaceDurably(replacement, path); !placed)
        return refused(StoreErrorCode::CannotOpen, path, placed.error());
    QFile::remove(suspicionOf(path));
    return Recovery{*aside, *restored};
}

void suspectDatabase(const QString &path)
{
    QFile mark(suspicionOf(path));
    (void)mark.open(QIODevice::WriteOnly, ownerOnly);
}

} // namespace vigia

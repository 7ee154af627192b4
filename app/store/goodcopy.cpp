// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcopy.h"

#include "platform/durablefile.h"
#include "store/peek.h"
#include "store/schema.h"

#include <QFile>
#include <QUrl>

namespace vigia {

namespace {

Unexpected<StoreError> failure(const QString &path, const QString &words)
{
    return unexpected(StoreError{StoreErrorCode::WriteFailed, path, words});
}

bool copyContent(Database &copy, const QString &live, UtcTime now)
{
    const QString source =
        QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(live, "/:")) + QStringLiteral("?mode=ro");
    QStringList statements{
        // It is put in place only when it is whole, so it needs no journal.
        QStringLiteral("PRAGMA main.journal_mode=OFF"),
        QStringLiteral("ATTACH %1 AS live").arg(sqlQuoted(source)),
        QStringLiteral("BEGIN"),
        QStringLiteral("DELETE FROM main.meta"),
    };
    for (const char *table : {"meta", "configuration", "monitors", "states", "incidents", "messages", "outbox",
             "remembered", "endings", "gaps"})
        statements.append(QStringLiteral("INSERT INTO main.%1 SELECT * FROM live.%1").arg(QLatin1StringView(table)));
    statements.append({
        // Who reported must stay expected to. What it sent along may be large, and nobody waits for it.
        QStringLiteral("INSERT INTO main.beats(monitor, at, document) SELECT monitor, at, document FROM live.beats"),
        QStringLiteral("INSERT INTO main.transitions SELECT * FROM live.transitions WHERE id > "
                       "(SELECT coalesce(max(id), 0) - %1 FROM live.transitions)")
            .arg(transitionsInGoodCopy),
        QStringLiteral("DELETE FROM main.sqlite_sequence"),
        QStringLiteral("INSERT INTO main.sqlite_sequence SELECT * FROM live.sqlite_sequence"),
        QStringLiteral("INSERT OR REPLACE INTO main.meta(key, value) VALUES('copied', %1)")
            .arg(now.time_since_epoch().count()),
        QStringLiteral("COMMIT"),
        QStringLiteral("DETACH live"),
    });
    for (const QString &statement : std::as_const(statements)) {
        if (!copy.run(statement))
            return false;
    }
    return true;
}

//! When the copy was made; absent: it is no sound copy.
std::optional<UtcTime> soundCopy(const QString &path, int newestVersion)
{
    if (peekDatabase(path, newestVersion).kind != Peeked::Kind::Ours)
        return std::nullopt;
    Database copy(path, Database::Access::Immutable);
    if (!copy.isOpen() || copy.column(QStringLiteral("PRAGMA quick_check(1)")) != QStringList{QStringLiteral("ok")})
        return std::nullopt;
    const auto made = copy.number(QStringLiteral("SELECT value FROM meta WHERE key='copied'"));
    if (!made)
        return std::nullopt;
    return UtcTime(Duration(*made));
}

} // namespace

QString goodCopyOf(const QString &path)
{
    return path + QStringLiteral(".good");
}

Result<void, StoreError> makeGoodCopy(const QString &path, UtcTime now)
{
    const QString good = goodCopyOf(path);
    const QString unfinished = good + QStringLiteral(".unfinished");
    if (const auto created = createDatabase(unfinished, schemaSteps()); !created)
        return failure(good, created.error().detail);
    {
        Database copy(unfinished, Database::Access::ReadWrite);
        if (!copy.isOpen() || !copyContent(copy, path, now)) {
            const QString words = copy.trouble().words;
            QFile::remove(unfinished);
            return failure(good, words);
        }
    }
    if (const auto placed = replaceDurably(unfinished, good); !placed)
        return failure(good, placed.error());
    return {};
}

Result<std::optional<UtcTime>, StoreError> restoreGoodCopy(
    const QString &path, const QString &replacement, int newestVersion)
{
    const QString good = goodCopyOf(path);
    const std::optional<UtcTime> made = QFile::exists(good) ? soundCopy(good, newestVersion) : std::nullopt;
    if (!made)
        return std::optional<UtcTime>();
    if (const auto copied = copyPrivately(good, replacement); !copied)
        return unexpected(StoreError{StoreErrorCode::CannotOpen, good, copied.error()});
    return made;
}

} // namespace vigia

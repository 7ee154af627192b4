// SPDX-License-Identifier: GPL-3.0-or-later
#include "peek.h"

#include "store/database.h"
#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace vigia {

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr qint64 headerSize = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

//! What a log left by a crash makes of the version; reading it this way carries nothing over.
int versionWithLog(const QString &path, int versionInFile)
{
    if (QFileInfo(walOf(path)).size() == 0)
        return versionInFile;
    const bool hadIndex = QFile::exists(shmOf(path));
    int version = versionInFile;
    {
        Database database(path, Database::Access::ReadOnly);
        if (database.isOpen())
            version = int(database.number(QStringLiteral("PRAGMA user_version")).value_or(versionInFile));
    }
    if (!hadIndex)
        QFile::remove(shmOf(path));
    return version;
}

} // namespace

Peeked peekDatabase(const QString &path, int newest)
{
    if (!QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Peeked::Kind::Unreadable, 0, file.errorString()};
    const QByteArray header = file.read(headerSize);
    file.close();
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return {Peeked::Kind::NoDatabase, 0, {}};
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != storeApplicationId)
        return {Peeked::Kind::Foreign, 0, {}};
    int version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version <= newest)
        version = versionWithLog(path, version);
    return {version > newest ? Peeked::Kind::Newer : Peeked::Kind::Ours, version, {}};
}

QString walOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QString shmOf(const QString &path)
{
    return path + QStringLiteral("-shm");
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "platform/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vigia {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

#ifdef Q_OS_UNIX
// sockaddr_un holds 108 bytes on Linux, 104 elsewhere; one is the final zero.
constexpr qsizetype longestSocketPath = 103;

bool isOurs(const QFileInfo &info)
{
    return info.ownerId() == ::geteuid();
}

//! Ours and closed to everybody else, and no link to somewhere else.
bool isPrivate(const QString &path)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() && isOurs(info) && !(info.permissions() & others);
}
#endif

Unexpected<ProfileError> refused(ProfileErrorCode code, const QString &path, const QString &detail = {})
{
    return unexpected(ProfileError{code, path, detail});
}

Result<void, ProfileError> canBeWritten(const QString &path)
{
    // Permission bits say nothing about a read-only file system, nor to root.
    QTemporaryFile trial(path + QStringLiteral("/.vigia-XXXXXX"));
    if (!trial.open())
        return refused(ProfileErrorCode::NotWritable, path, trial.errorString());
    return {};
}

//! Also of a folder that does not exist yet: the same before and after it is made.
QString canonical(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.exists() || info.isRoot())
        return info.canonicalFilePath();
    return canonical(info.absolutePath()) + QLatin1Char('/') + info.fileName();
}

QByteArray hashOf(const QString &profile)
{
    return QCryptographicHash::hash(canonical(profile).toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

QString ProfilePaths::keychainService() const
{
    const QString own = QStringLiteral("Vigia");
    if (canonical(m_root) == canonical(standard().root()))
        return own;
    return own + QLatin1Char('-') + QLatin1StringView(hashOf(m_root).first(8));
}

ProfilePaths ProfilePaths::standard()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QStringLiteral("/vigia");
    };
    return {place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericConfigLocation)};
}

ProfilePaths ProfilePaths::at(const QString &directory)
{
    const QString root = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    return {root, root};
}

Result<void, ProfileError> ProfilePaths::prepare() const
{
    for (const QString &directory : {m_root, logs(), m_config}) {
        if (auto made = ensureOwnDirectory(directory); !made)
            return made;
        if (auto writable = canBeWritten(directory); !writable)
            return writable;
    }
    return {};
}

Result<QString, ProfileError> ProfilePaths::socket() const
{
    const QString name = socketName(m_root);
#ifdef Q_OS_UNIX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isPrivate(runtime)) {
        const QString path = runtime + QLatin1Char('/') + name;
        if (QFile::encodeName(path).size() <= longestSocketPath)
            return path;
    }
    const QString own = QDir::tempPath() + QStringLiteral("/vigia-%1").arg(::geteuid());
    if (!QFileInfo::exists(own) && !QFileInfo(own).isSymLink())
        QDir().mkdir(own, ownerOnly);
    if (!isPrivate(own))
        return refused(ProfileErrorCode::NotOurs, own);
    return own + QLatin1Char('/') + name;
#else
    return name;
#endif
}

Result<void, ProfileError> ensureOwnDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refused(ProfileErrorCode::NotADirectory, path);
    if (!info.exists()) {
        const QString parent = info.absolutePath();
        if (QFileInfo::exists(parent) && !QFileInfo(parent).isDir())
            return refused(ProfileErrorCode::NotADirectory, parent);
        if (!makePrivatePath(path))
            return refused(ProfileErrorCode::CannotCreate, path, QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }
#ifdef Q_OS_UNIX
    if (!isOurs(info))
        return refused(ProfileErrorCode::NotOurs, path);
#endif
    return {};
}

QString socketName(const QString &profile)
{
    return QStringLiteral("vigia-%1.sock").arg(QLatin1StringView(hashOf(profile).first(16)));
}

} // namespace vigia

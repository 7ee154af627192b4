// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketnote.h"

#include "platform/durablefile.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vigia {

namespace {

Result<void, QString> leave(const QString &path, const QString &socket)
{
    const QString draft = path + QStringLiteral(".new");
    if (const auto made = createPrivateFile(draft); !made)
        return made;
    QFile file(draft);
    const QByteArray line = QFile::encodeName(socket) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.flush())
        return unexpected(file.errorString());
    file.close();
    return replaceDurably(draft, path);
}

#ifdef Q_OS_UNIX

using Noted = Result<std::optional<QString>, ProfileError>;

bool isSocket(const QByteArray &path)
{
    struct stat status {
    };
    return lstat(path.constData(), &status) == 0 && S_ISSOCK(status.st_mode);
}

//! What the open file says, if it is ours alone to write.
Noted noted(int handle, const QString &path)
{
    struct stat status {
    };
    if (fstat(handle, &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != geteuid()
        || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return unexpected(ProfileError{ProfileErrorCode::NotOurs, path, {}});
    QByteArray bytes(4096, '\0');
    const ssize_t count = read(handle, bytes.data(), size_t(bytes.size()));
    bytes.truncate(qMax<qsizetype>(0, count));
    // What a crash left behind, or a torn write, is no more than no note.
    if (!bytes.startsWith('/') || !bytes.endsWith('\n') || !isSocket(bytes.chopped(1)))
        return std::optional<QString>();
    return std::optional(QFile::decodeName(bytes.chopped(1)));
}

Noted noted(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0 && (errno == ENOENT || errno == ENOTDIR))
        return std::optional<QString>();
    if (handle < 0)
        return unexpected(ProfileError{ProfileErrorCode::NotOurs, path, {}});
    auto found = noted(handle, path);
    close(handle);
    return found;
}

#endif

} // namespace

SocketNote::SocketNote(const ProfilePaths &paths, const QString &socket)
    : m_path(paths.socketNote())
{
    if (const auto left = leave(m_path, socket); !left)
        m_trouble = left.error();
}

SocketNote::~SocketNote()
{
    if (!m_trouble)
        QFile::remove(m_path);
}

Result<QString, ProfileError> socketOfInstance(const ProfilePaths &paths)
{
#ifdef Q_OS_UNIX
    const auto found = noted(paths.socketNote());
    if (!found)
        return unexpected(found.error());
    if (*found)
        return **found;
#endif
    return paths.socket();
}

} // namespace vigia

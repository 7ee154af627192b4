// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace vigia {

namespace {

//! True if no living process holds the lock, whatever its content says: QLockFile goes by the pid
//! and the program's name, but in a container both are often the same after a restart; and a file
//! cut short names nobody. The holder keeps the system's own lock on the file.
bool isAbandoned([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return false;
    const bool nobody = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    ::close(handle);
    return nobody;
#else
    return false;
#endif
}

} // namespace

ProfileLock::ProfileLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // age says nothing: a server runs for years
}

Result<void, ProfileLockError> ProfileLock::take()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError && isAbandoned(m_lock.fileName())
        && QFile::remove(m_lock.fileName()) && m_lock.tryLock(0))
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return unexpected(ProfileLockError{ProfileLockError::Code::CannotLock, 0});
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&pid, &host, &program))
        pid = 0;
    return unexpected(ProfileLockError{ProfileLockError::Code::HeldByAnother, pid});
}

} // namespace vigia

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
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return false;
    const bool nobody = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    ::close(handle);
    return nobody;
#else
    return false;
#endif
}

ProfileLockError heldByAnother(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        pid = 0;
    return {ProfileLockError::Code::HeldByAnother, pid};
}

Result<void, ProfileLockError> takeFile(QLockFile &lock)
{
    constexpr ProfileLockError cannot{ProfileLockError::Code::CannotLock, 0};
    if (lock.tryLock(0))
        return {};
    if (lock.error() != QLockFile::LockFailedError)
        return unexpected(cannot);
    if (!isAbandoned(lock.fileName()))
        return unexpected(heldByAnother(lock));
    if (!QFile::remove(lock.fileName()))
        return unexpected(cannot);
    if (lock.tryLock(0))
        return {};
    return unexpected(heldByAnother(lock));
}

bool isHeld(const QString &path)
{
    return QFile::exists(path) && !isAbandoned(path);
}

} // namespace

ProfileLock::ProfileLock(const QString &path, const QString &spare, Spare use)
    : m_lock(path)
    , m_spare(spare)
    , m_use(use)
{
    for (QLockFile *lock : {&m_lock, &m_spare})
        lock->setStaleLockTime(0); // age says nothing: a server runs for years
}

Result<void, ProfileLockError> ProfileLock::take()
{
    const bool hasSpare = !m_spare.fileName().isEmpty();
    const auto taken = takeFile(m_lock);
    if (!taken && hasSpare && m_use == Spare::Taken && taken.error().code == ProfileLockError::Code::CannotLock)
        return takeFile(m_spare);
    // Somebody may hold it who began when the file could not be written.
    if (taken && hasSpare && isHeld(m_spare.fileName())) {
        m_lock.unlock();
        return unexpected(heldByAnother(m_spare));
    }
    return taken;
}

} // namespace vigia

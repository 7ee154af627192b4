// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>

namespace vigia {

struct ProfileLockError {
    enum class Code {
        HeldByAnother, //!< see pid
        CannotLock, //!< the file cannot be written
    };
    Code code = Code::CannotLock;
    qint64 pid = 0; //!< 0: not known
    friend bool operator==(const ProfileLockError &, const ProfileLockError &) = default;
};

//! Makes this process the only one that writes a profile, for as long as it lives. A lock that a
//! killed process left behind does not count.
class ProfileLock
{
public:
    enum class Spare {
        Taken, //!< where the file at `path` cannot be written (read-only, full)
        Heeded, //!< its holder excludes us; without the file at `path` there is no lock
    };
    //! Whoever names the same two files excludes all others who do. \a spare empty: there is none.
    explicit ProfileLock(const QString &path, const QString &spare = {}, Spare use = Spare::Taken);

    //! At once, without waiting for the holder.
    Result<void, ProfileLockError> take();

private:
    QLockFile m_lock;
    QLockFile m_spare;
    const Spare m_use;
};

} // namespace vigia

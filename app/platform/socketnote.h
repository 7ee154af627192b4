// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/profile.h"

namespace vigia {

//! Says in the profile where its instance listens, for as long as it lives: a client of another
//! environment (cron, su, sudo, a service) knows another runtime directory, or none.
class SocketNote
{
public:
    //! The holder of the profile's lock. Where it cannot be written, clients of the same environment
    //! find the instance all the same.
    SocketNote(const ProfilePaths &paths, const QString &socket);
    ~SocketNote();
    SocketNote(const SocketNote &) = delete;
    SocketNote &operator=(const SocketNote &) = delete;

    //! Absent when it stands; else the system's words.
    const std::optional<QString> &trouble() const { return m_trouble; }

private:
    const QString m_path;
    std::optional<QString> m_trouble;
};

//! Where a client finds the instance on a profile: where the instance says, else where one of this
//! environment would listen. NotOurs when the note is somebody else's: what others write is not followed.
Result<QString, ProfileError> socketOfInstance(const ProfilePaths &paths);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "platform/profile.h"
#include "platform/profilelock.h"
#include "store/sqlitestore.h"

#include <memory>

namespace vigia {

//! A profile that this process holds: its folders, its lock, its opened store. Nobody else writes it
//! for as long as this lives.
class ProfileStore
{
public:
    enum class Use {
        Watch, //!< goes on from memory where nothing can be kept (P10); stored().notWritable says so
        Change, //!< refused there
    };

    //! \a profile: the folder; empty: the platform's standard one. Blocking, for as long as the disk takes.
    static Result<std::unique_ptr<ProfileStore>, CommandError> open(const QString &profile, Use use);

    const ProfilePaths &paths() const { return m_paths; }
    SqliteStore &store() { return m_store; }
    //! What was stored when it was opened.
    const StoredWorld &stored() const { return m_stored; }

private:
    ProfileStore(const ProfilePaths &paths, Use use);

    const ProfilePaths m_paths;
    ProfileLock m_lock;
    SqliteStore m_store;
    StoredWorld m_stored;
};

//! \a profile as the command line says it; empty: the standard one.
ProfilePaths profilePaths(const QString &profile);

CommandError toCommandError(const ProfileError &error);

} // namespace vigia

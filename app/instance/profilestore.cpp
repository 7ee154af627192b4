// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/profilestore.h"

namespace vigia {

namespace {

//! The system's words where there are some; else what is the matter in a word of ours.
QString words(const ProfileError &error)
{
    switch (error.code) {
    case ProfileErrorCode::NotADirectory:
        return QStringLiteral("not a directory");
    case ProfileErrorCode::NotOurs:
        return QStringLiteral("it belongs to another user");
    case ProfileErrorCode::CannotCreate:
    case ProfileErrorCode::NotWritable:
        return error.detail;
    }
    Q_UNREACHABLE();
}

//! Where the lock of a profile is that cannot be written: beside the socket.
QString spareLock(const ProfilePaths &paths)
{
    const auto socket = paths.socket();
    return socket ? *socket + QStringLiteral(".lock") : QString();
}

CommandError toCommandError(const ProfileLockError &error, const ProfilePaths &paths)
{
    switch (error.code) {
    case ProfileLockError::Code::HeldByAnother:
        return {CommandErrorCode::InUse, error.pid ? QStringLiteral("pid %1").arg(error.pid) : paths.lock(), {}};
    case ProfileLockError::Code::CannotLock:
        return {CommandErrorCode::ProfileUnusable, paths.root(), {QStringLiteral("cannot write %1").arg(paths.lock())}};
    }
    Q_UNREACHABLE();
}

CommandError toCommandError(const StoreError &error)
{
    switch (error.code) {
    case StoreErrorCode::NewerSchema:
        return {CommandErrorCode::NewerDatabase, error.path, {}};
    case StoreErrorCode::CannotOpen:
    case StoreErrorCode::Corrupt:
    case StoreErrorCode::WriteFailed:
        return {CommandErrorCode::DatabaseUnusable, error.path, {error.detail}};
    }
    Q_UNREACHABLE();
}

} // namespace

ProfilePaths profilePaths(const QString &profile)
{
    return profile.isEmpty() ? ProfilePaths::standard() : ProfilePaths::at(profile);
}

CommandError toCommandError(const ProfileError &error)
{
    return {CommandErrorCode::ProfileUnusable, error.path, {words(error)}};
}

ProfileStore::ProfileStore(const ProfilePaths &paths, Use use)
    : m_paths(paths)
    , m_lock(paths.lock(), spareLock(paths), use == Use::Watch ? ProfileLock::Spare::Taken : ProfileLock::Spare::Heeded)
    , m_store(paths.database())
{
}

Result<std::unique_ptr<ProfileStore>, CommandError> ProfileStore::open(const QString &profile, Use use)
{
    const ProfilePaths paths = profilePaths(profile);
    const auto prepared = paths.prepare();
    const bool mayGoOn = use == Use::Watch && !prepared && prepared.error().code == ProfileErrorCode::NotWritable;
    if (!prepared && !mayGoOn)
        return unexpected(toCommandError(prepared.error()));
    std::unique_ptr<ProfileStore> opened(new ProfileStore(paths, use));
    if (const auto locked = opened->m_lock.take(); !locked)
        return unexpected(toCommandError(locked.error(), paths));
    auto stored = opened->m_store.load();
    if (!stored)
        return unexpected(toCommandError(stored.error()));
    opened->m_stored = std::move(*stored);
    return opened;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace vigia {

enum class ProfileErrorCode {
    NotADirectory,
    CannotCreate, //!< detail: the system's words
    NotOurs, //!< it belongs to another user
    NotWritable, //!< detail: the system's words
};

struct ProfileError {
    ProfileErrorCode code = ProfileErrorCode::CannotCreate;
    QString path;
    QString detail;
    friend bool operator==(const ProfileError &, const ProfileError &) = default;
};

//! Where everything lies that the programs write.
class ProfilePaths
{
public:
    //! The platform's directories: $XDG_DATA_HOME/vigia and $XDG_CONFIG_HOME/vigia.
    static ProfilePaths standard();
    //! Portable mode: everything in \a directory.
    static ProfilePaths at(const QString &directory);
    //! As `--profile` says it: empty for the standard one.
    static ProfilePaths of(const QString &profile) { return profile.isEmpty() ? standard() : at(profile); }

    const QString &root() const { return m_root; }
    //! What concerns this computer only, such as where its windows stand.
    const QString &config() const { return m_config; }
    QString database() const { return inRoot("vigia.db"); }
    QString lock() const { return inRoot("vigia.lock"); }
    QString socketNote() const { return inRoot("vigia.socket"); } //!< SocketNote
    QString logs() const { return inRoot("logs"); }
    QString transitionLog() const { return inRoot("logs/transitions.log"); }
    QString diagnosticLog() const { return inRoot("logs/vigia.log"); }
    //! Under what the secrets stand in the system's password store: `Vigia`; of any other data folder than
    //! the standard one `Vigia-<first 8 hex digits of the SHA-256 of its canonical path>`.
    QString keychainService() const;

    //! Makes what is missing, for the owner only. On NotWritable what lies there may still be read.
    Result<void, ProfileError> prepare() const;

    //! Where an instance of this environment on this profile listens: a path, on Windows the name of a
    //! pipe. Its directory exists then, is ours and closed to everybody else. Clients: socketOfInstance().
    Result<QString, ProfileError> socket() const;

private:
    ProfilePaths(QString root, QString config)
        : m_root(std::move(root))
        , m_config(std::move(config))
    {
    }
    QString inRoot(const char *name) const { return m_root + QLatin1Char('/') + QLatin1StringView(name); }

    QString m_root;
    QString m_config;
};

//! Makes \a path a directory of ours with mode 0700; one that exists is left as it is, but has to be ours.
Result<void, ProfileError> ensureOwnDirectory(const QString &path);

//! `vigia-<first 16 hex digits of the SHA-256 of the canonical path>.sock`
QString socketName(const QString &profile);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/verbs/verbrun.h"

#include <QTemporaryDir>

#include <optional>

namespace vigia {

//! A verb's way to a profile: the running instance, or where allowed the profile itself while
//! nothing runs on it. Only who may found one makes a data folder where there is none: a mistyped name is said.
class ProfileSession : public QObject
{
public:
    enum class Offline {
        No,
        Allowed,
        Rehearsed, //!< where there is no data folder on an empty one that is thrown away
        Founding,
    };

    ProfileSession(
        const Environment &environment, const Invocation &invocation, Offline offline, bool subscribe = false);

    //! `done` comes once, never from inside, unless this is destroyed before.
    void execute(const Command &command, Facade::Done done);
    //! The instance's signals; only after a command was answered, and only of a running one.
    Facade *facade() const { return m_facade.get(); }

    //! Says an error on stderr, in words, and gives the exit code.
    int reportError(const CommandError &error) const;

private:
    bool mayGoOffline() const;
    void executeOffline(const Command &command, const Facade::Done &done);
    QString missingFolder() const { return m_environment.missingFolder(m_profile); }

    const Environment &m_environment;
    const QString m_profile;
    const Offline m_offline;
    bool m_isOffline = false;
    std::optional<QTemporaryDir> m_rehearsal;
    std::unique_ptr<Facade> m_facade;
};

} // namespace vigia

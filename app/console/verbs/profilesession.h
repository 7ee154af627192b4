// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/verbs/verbrun.h"

namespace vigia {

//! A verb's way to a profile: the running instance, or where allowed the profile itself while
//! nothing runs on it.
class ProfileSession : public QObject
{
public:
    enum class Offline { No, Allowed };

    ProfileSession(
        const Environment &environment, const Invocation &invocation, Offline offline, bool subscribe = false);

    //! `done` comes once, never from inside, unless this is destroyed before.
    void execute(const Command &command, Facade::Done done);
    //! The instance's signals; only after a command was answered, and only of a running one.
    Facade *facade() const { return m_facade.get(); }

private:
    void executeOffline(const Command &command, const Facade::Done &done);

    const Environment &m_environment;
    const QString m_profile;
    const Offline m_offline;
    bool m_isOffline = false;
    std::unique_ptr<Facade> m_facade;
};

//! Says an error on stderr, in words, and gives the exit code.
int reportError(const CommandError &error, const Environment &environment);

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesession.h"

#include "console/notrunningtext.h"
#include "wording/errorwords.h"

#include <QPointer>
#include <QTimer>

namespace vigia {

ProfileSession::ProfileSession(
    const Environment &environment, const Invocation &invocation, Offline offline, bool subscribe)
    : m_environment(environment)
    , m_profile(invocation.profile)
    , m_offline(offline)
    , m_facade(environment.connect(invocation.profile, invocation.patience, subscribe))
{
}

void ProfileSession::execute(const Command &command, Facade::Done done)
{
    m_facade->execute(command, [self = QPointer(this), command, done = std::move(done)](const Answer &answer) {
        if (!self)
            return;
        const bool nothingRuns = !answer && answer.error().code == CommandErrorCode::NotRunning;
        if (nothingRuns && self->mayGoOffline()) {
            // Later: the façade that answers here is about to be replaced.
            QTimer::singleShot(0, self, [self, command, done] { self->executeOffline(command, done); });
        } else {
            done(answer);
        }
    });
}

bool ProfileSession::mayGoOffline() const
{
    if (m_isOffline || m_offline == Offline::No)
        return false;
    return m_offline != Offline::Allowed || missingFolder().isEmpty();
}

void ProfileSession::executeOffline(const Command &command, const Facade::Done &done)
{
    if (m_offline == Offline::Rehearsed && !missingFolder().isEmpty())
        m_rehearsal.emplace();
    auto opened = m_environment.openProfile(m_rehearsal ? m_rehearsal->path() : m_profile);
    if (!opened) {
        done(unexpected(opened.error()));
        return;
    }
    m_isOffline = true;
    m_facade = std::move(*opened);
    execute(command, done);
}

int ProfileSession::reportError(const CommandError &error) const
{
    const Language &language = m_environment.language;
    const QString text = error.code == CommandErrorCode::NotRunning
        ? notRunningText(m_profile, missingFolder(), language)
        : errorText(error, language);
    m_environment.err.write(text.toUtf8() + '\n');
    return int(verbExit(error.code));
}

} // namespace vigia

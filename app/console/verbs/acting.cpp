// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/verbs/profilesession.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

//! ack, mute, unmute, snooze, pause and resume: a command, and a sentence when it is done.
class ActingRun final : public VerbRun
{
public:
    ActingRun(const arguments::Act &act, const Invocation &invocation, const Environment &environment)
        : m_command(act.command)
        , m_environment(environment)
        , m_session(environment, invocation, ProfileSession::Offline::No)
    {
        if (auto *acknowledge = std::get_if<command::Acknowledge>(&m_command))
            acknowledge->by = environment.user;
    }

    void start(Finished finished) override
    {
        m_session.execute(m_command, [this, finished = std::move(finished)](const Answer &answer) {
            finished(answer ? report(*answer) : reportError(answer.error(), m_environment));
        });
    }

private:
    int report(const Reply &reply) const
    {
        const auto *affected = std::get_if<Affected>(&reply);
        const QString monitors = monitorCountText(affected ? affected->count : 0, m_environment.language);
        m_environment.out.write(sentence(monitors).toUtf8() + '\n');
        return int(VerbExit::Done);
    }

    QString sentence(const QString &monitors) const
    {
        const Language &language = m_environment.language;
        if (std::holds_alternative<command::Acknowledge>(m_command))
            return language.translate("Console", "Acknowledged: %1").arg(monitors);
        if (std::holds_alternative<command::Mute>(m_command))
            return language.translate("Console", "Sound off: %1").arg(monitors);
        if (std::holds_alternative<command::Unmute>(m_command))
            return language.translate("Console", "Sound on: %1").arg(monitors);
        if (const auto *snooze = std::get_if<command::Snooze>(&m_command)) {
            return snooze->duration == Duration::zero()
                ? language.translate("Console", "Alerts no longer held: %1").arg(monitors)
                : language.translate("Console", "Alerts held: %1").arg(monitors);
        }
        if (const auto *pause = std::get_if<command::Pause>(&m_command))
            return language.translate("Console", "Paused: %1").arg(visibleText(pause->name));
        if (const auto *resume = std::get_if<command::Resume>(&m_command))
            return language.translate("Console", "Checked again: %1").arg(visibleText(resume->name));
        return language.translate("Console", "Done");
    }

    Command m_command;
    const Environment &m_environment;
    ProfileSession m_session;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Act &act, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<ActingRun>(act, invocation, environment);
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/verbs/profilesession.h"
#include "domain/channel.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

//! ack, mute, unmute, snooze, pause, resume, approve, ignore, drill, away, back and send-again: a command, and a
//! sentence when it is done.
class ActingRun final : public VerbRun
{
public:
    ActingRun(const arguments::Act &act, const Invocation &invocation, const Environment &environment)
        : m_command(act.command)
        , m_environment(environment)
        , m_session(environment, invocation, ProfileSession::Offline::No)
    {
        if (auto *acknowledge = std::get_if<command::Acknowledge>(&m_command)) {
            acknowledge->by = environment.user;
            acknowledge->channel = desktopChannel; // who types here sees this computer's notifications
        }
    }

    void start(Finished finished) override
    {
        m_session.execute(m_command, [this, finished = std::move(finished)](const Answer &answer) {
            const auto *consent = std::get_if<command::Consent>(&m_command);
            if (!answer && consent && answer.error().code == CommandErrorCode::NoSuchChannel)
                return approveSender(answer.error(), finished);
            finish(answer, finished);
        });
    }

private:
    void finish(const Answer &answer, const Finished &finished) const
    {
        finished(answer ? report(*answer) : m_session.reportError(answer.error()));
    }

    //! What is approved is a channel or, where none is called so, a new sender.
    void approveSender(const CommandError &noChannel, const Finished &finished)
    {
        m_command = command::WatchSender{noChannel.subject};
        m_session.execute(m_command, [this, noChannel, finished](const Answer &answer) {
            const bool isNeither = !answer && answer.error().code == CommandErrorCode::NoSuchSender;
            const bool isNearSender = isNeither && !answer.error().lines.isEmpty();
            if (isNeither && !isNearSender && noChannel.lines.isEmpty())
                return finished(refuseNeither(noChannel.subject));
            finish(isNeither && !isNearSender ? Answer(unexpected(noChannel)) : answer, finished);
        });
    }

    int refuseNeither(const QString &name) const
    {
        const QString text =
            m_environment.language.translate("Console", "There is neither a new sender nor a channel “%1”.")
                .arg(visibleText(name));
        m_environment.err.write(withQuotesMerged(text).toUtf8() + '\n');
        return int(VerbExit::Refused);
    }

    int report(const Reply &reply) const
    {
        const auto *affected = std::get_if<Affected>(&reply);
        m_environment.out.write(sentence(affected ? affected->count : 0).toUtf8() + '\n');
        return int(VerbExit::Done);
    }

    QString sentence(int count) const
    {
        const Language &language = m_environment.language;
        if (const auto *acknowledge = std::get_if<command::Acknowledge>(&m_command))
            return language.translate("Console", "Acknowledged: %1").arg(whom(acknowledge->scope, count));
        if (const auto *mute = std::get_if<command::Mute>(&m_command))
            return muted(*mute, count);
        if (const auto *unmute = std::get_if<command::Unmute>(&m_command)) {
            return std::holds_alternative<scope::All>(unmute->scope)
                ? computerSoundText(std::nullopt, language)
                : language.translate("Console", "Sound on: %1").arg(whom(unmute->scope, count));
        }
        if (const auto *snooze = std::get_if<command::Snooze>(&m_command))
            return held(*snooze, count);
        if (const auto *pause = std::get_if<command::Pause>(&m_command))
            return language.translate("Console", "Paused: %1").arg(whom(pause->scope, count));
        if (const auto *resume = std::get_if<command::Resume>(&m_command))
            return language.translate("Console", "Checked again: %1").arg(whom(resume->scope, count));
        if (const auto *consent = std::get_if<command::Consent>(&m_command))
            return language.translate("Console", "May run its program: %1").arg(visibleText(consent->channel));
        if (const auto *watch = std::get_if<command::WatchSender>(&m_command))
            return watched(*watch);
        if (const auto *ignore = std::get_if<command::IgnoreSender>(&m_command))
            return language.translate("Console", "Ignored from now on: %1").arg(visibleText(ignore->name));
        if (const auto *drill = std::get_if<command::Drill>(&m_command))
            return begun(*drill, count);
        if (const auto *away = std::get_if<command::SetAway>(&m_command))
            return substituted(*away);
        if (std::holds_alternative<command::SendAgain>(m_command))
            return sentAgain(count);
        return language.translate("Console", "Done");
    }

    //! Whether a desktop is there to sound and to show it is not known here.
    QString begun(const command::Drill &drill, int count) const
    {
        const Language &language = m_environment.language;
        const bool isForDesktops =
            drill.channel.isEmpty() || drill.channel == soundChannel || drill.channel == desktopChannel;
        return isForDesktops
            ? language.translate("Console",
                "The fire drill has begun: %n channel(s) are being told; sound and desktop only where Vigia's "
                "windows run",
                nullptr, count)
            : language.translate("Console", "The fire drill has begun: %n channel(s) are being told", nullptr, count);
    }

    QString watched(const command::WatchSender &watch) const
    {
        const Language &language = m_environment.language;
        return watch.group.isEmpty()
            ? language.translate("Console", "Watched from now on: %1").arg(visibleText(watch.name))
            : language.translate("Console", "Watched from now on in the group “%2”: %1")
                  .arg(visibleText(watch.name), visibleText(watch.group));
    }

    QString substituted(const command::SetAway &away) const
    {
        const Language &language = m_environment.language;
        if (away.duration == Duration::zero())
            return language.translate("Console", "Not away: messages go to the usual channels");
        const UtcTime now = m_environment.clock.utc();
        return awayText({now + away.duration, away.channel}, now, language);
    }

    QString muted(const command::Mute &mute, int count) const
    {
        const Language &language = m_environment.language;
        if (std::holds_alternative<scope::All>(mute.scope)) {
            return mute.duration
                ? language.translate("Status", "The sound of this computer is off until %1.").arg(endOf(*mute.duration))
                : language.translate(
                    "Console", "The sound of this computer is off until you turn it on again: vigia unmute");
        }
        const QString who = whom(mute.scope, count);
        if (mute.duration)
            return language.translate("Console", "Sound off: %1, until %2").arg(who, endOf(*mute.duration));
        return count == 1 ? language.translate("Console", "Sound off: %1, until its outage ends").arg(who)
                          : language.translate("Console", "Sound off: %1, until their outages end").arg(who);
    }

    QString held(const command::Snooze &snooze, int count) const
    {
        const Language &language = m_environment.language;
        const QString who = whom(snooze.scope, count);
        return snooze.duration == Duration::zero()
            ? language.translate("Console", "Alerts no longer held: %1").arg(who)
            : language.translate("Console", "Alerts held: %1, until %2").arg(who, endOf(snooze.duration));
    }

    //! Whether they arrive is not known yet.
    QString sentAgain(int count) const
    {
        const Language &language = m_environment.language;
        return count > 0
            ? language.translate("Console",
                "%n message(s) are being sent again; “vigia status” says if they are not delivered this time either",
                nullptr, count)
            : language.translate("Console", "There is nothing to send again: no message was left undelivered");
    }

    //! When what lasts so long from now on ends, for who waits for it: `14:30`, with the date where it is another
    //! day's.
    QString endOf(Duration duration) const
    {
        const UtcTime now = m_environment.clock.utc();
        return timeOfDayText(now + duration, now, m_environment.language);
    }

    //! The one that was named, else how many they were.
    QString whom(const Scope &scope, int count) const
    {
        const auto *one = std::get_if<scope::One>(&scope);
        return one ? visibleText(one->name) : monitorCountText(count, m_environment.language);
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

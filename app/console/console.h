// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatsender.h"
#include "console/arguments.h"
#include "console/textsink.h"
#include "facade/facade.h"
#include "probes/prober.h"
#include "secrets/secretstore.h"
#include "wording/language.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>

namespace vigia {

class VerbRun;

//! Everything the console touches. Factories are called only by the verbs that need them, so help
//! needs no profile and `check` no instance. Must outlive the Console.
struct Environment {
    TextSink &out;
    TextSink &err;
    Language language; //!< of the words for people
    const Clock &clock;
    Timers &timers;
    QString version; //!< of this program
    QString user; //!< who acknowledges
    QString computer; //!< its name
    bool noColour = false; //!< NO_COLOR is set and not empty

    //! A line on the output, from whoever runs for long: it may be lost, but a reader that has stopped holds nobody up.
    std::function<void(const QByteArray &line)> sayOrLose;
    //! What stands on the input, at most \a most bytes and one more.
    std::function<QByteArray(qint64 most)> readInput;
    //! A secret from the input: at most \a most bytes and one more; of a terminal one line, not shown while
    //! it is typed, after \a prompt. Absent: interrupted.
    std::function<std::optional<QByteArray>(const QString &prompt, qint64 most)> readSecret;
    std::function<std::unique_ptr<Prober>()> makeProber;
    //! The password store for a profile; null: this program was built without one.
    std::function<std::unique_ptr<SecretStore>(const QString &profile)> openKeychain;
    //! Sends beats, with the secrets of a profile.
    std::function<std::unique_ptr<BeatSender>(const QString &profile)> makeBeatSender;
    //! The running instance on a profile (empty: the standard one); signals only if subscribed.
    std::function<std::unique_ptr<Facade>(const QString &profile, Duration patience, bool subscribe)> connect;
    //! A profile on which nothing runs, locked for as long as the façade lives; nothing is watched.
    std::function<Result<std::unique_ptr<Facade>, CommandError>(const QString &profile)> openProfile;
    //! The data folder of a profile where there is none yet; empty: it is there. Makes nothing.
    std::function<QString(const QString &profile)> missingFolder;
    //! Watches until interrupted, or until the windows say so where it is for them; answers with an exit code.
    std::function<void(const QString &profile, bool forDesktop, std::function<void(int)> finished)> watch;
    //! Starts `vigia-desktop`; false: it is not installed.
    std::function<bool(const QString &profile, bool minimized)> startDesktop;
    //! A line of the transition log.
    std::function<QString(const TransitionView &)> transitionLine;
};

//! The console program. Lives in an event loop; nothing in it blocks but reading the input.
class Console final
{
public:
    explicit Console(const Environment &environment);
    ~Console();

    //! Carries out the words behind the program's name. \a finished comes exactly once, with the exit
    //! code, perhaps before this returns. Once per Console. An output that cannot be written is said, and
    //! is no success.
    void run(const QStringList &words, std::function<void(int)> finished);

    //! Ctrl+C: ends what runs, with 130; `log --follow` and `beat` with 0, for that is how one ends them.
    //! A headless instance ends by itself.
    void interrupt();

private:
    void runInvocation(const Invocation &invocation);
    void say(const QString &text);
    void startDesktop(const QString &profile, bool minimized);
    void finish(int exitCode);

    const Environment &m_environment;
    std::function<void(int)> m_finished;
    std::unique_ptr<VerbRun> m_run;
    int m_unwrittenExit; //!< what ends here whose output cannot be written
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "desktopstart.h"
#include "watching.h"

#include "agent/httpbeatsender.h"
#include "console/console.h"
#include "console/streamsink.h"
#include "instance/instance.h"
#include "instance/offlineprofile.h"
#include "ipc/localclient.h"
#include "platform/socketnote.h"
#include "platform/account.h"
#include "platform/patientstream.h"
#include "platform/secretinput.h"
#include "platform/terminationrequest.h"
#include "secrets/keychain.h"
#include "store/transitionline.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTimeZone>

#include <csignal>
#include <cstdio>

namespace vigia {

namespace {

//! A prober with all it stands on, for a command that needs no instance.
class StandaloneProber final : public Prober
{
public:
    ProbeTicket start(const ProbeRequest &request, Done done) override { return m_prober.start(request, done); }
    void cancel(ProbeTicket ticket) override { m_prober.cancel(ticket); }

private:
    SystemClock m_clock;
    EnvironmentSecrets m_secrets;
    Resolver m_resolver;
    HttpProber m_prober{m_clock, m_secrets, m_resolver};
};

//! A sender of beats with all it stands on; the secrets are the operator's, or those of a profile.
class StandaloneBeatSender final : public BeatSender
{
public:
    StandaloneBeatSender(const QString &profile, const Clock &clock, Timers &timers)
        : m_keychain(openKeychain(profilePaths(profile).keychainService(), clock, timers))
        , m_secrets(m_keychain.get(), clock, timers)
    {
    }
    void send(const BeatOrder &order, Done done) override { m_sender.send(order, std::move(done)); }

private:
    std::unique_ptr<SecretStore> m_keychain;
    SecretChain m_secrets;
    CurlLibrary m_library;
    Transfers m_transfers{m_library};
    HttpBeatSender m_sender{m_secrets, m_transfers};
};

QByteArray readStandardInput(qint64 most)
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(most + 1) : QByteArray();
}

std::optional<QByteArray> readSecret(TextSink &err, const QString &prompt, qint64 most)
{
    if (!isInputTerminal())
        return readStandardInput(most);
    err.write(prompt.toUtf8());
    return readHiddenLine();
}

//! Where the instance is, unless it is another user's.
Result<QString, CommandError> placeOfInstance(const QString &profile)
{
    const auto found = socketOfInstance(profilePaths(profile));
    if (found)
        return *found;
    return unexpected(CommandError{.code = CommandErrorCode::Refused, .subject = found.error().path, .lines = {}});
}

std::unique_ptr<Facade> connectTo(const QString &profile, Duration patience, bool subscribe)
{
    LocalClient::Options options;
    options.patience = patience;
    options.subscribe = subscribe;
    return std::make_unique<LocalClient>(placeOfInstance(profile), options);
}

//! Whoever made it made the database; without that a folder may be anybody's.
QString missingFolder(const QString &profile)
{
    const ProfilePaths paths = profilePaths(profile);
    return QFile::exists(paths.database()) ? QString() : paths.root();
}

QString lineOf(const TransitionView &view)
{
    TransitionRow row;
    row.name = view.name;
    row.target = view.target;
    row.to = view.to;
    row.decided = view.decided;
    row.reason = view.reason;
    return transitionLine(row, QTimeZone::systemTimeZone());
}

} // namespace

int runProgram(const QStringList &words)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an answer of write(), not our end
#endif
    const ServiceNotifier notifier; // before there are threads: it changes the environment
    StreamSink out(stdout);
    StreamSink err(stderr);
    const SystemClock clock;
    const Language language = Language::system([](const char *name) { return qEnvironmentVariable(name); });
    QtTimers timers;
    TerminationRequest termination;
    std::optional<PatientStream> lines; // by a verb that runs for long
    Watching watching(notifier, err, language, termination);

    const Environment environment{
        .out = out,
        .err = err,
        .language = language,
        .clock = clock,
        .timers = timers,
        .version = QCoreApplication::applicationVersion(),
        .user = accountName(),
        .computer = QSysInfo::machineHostName(),
        .noColour = !qEnvironmentVariable("NO_COLOR").isEmpty(),
        .sayOrLose =
            [&lines](const QByteArray &line) {
                if (!lines)
                    lines.emplace(PatientStream::standardOutput);
                lines->say(line);
            },
        .readInput = readStandardInput,
        .readSecret = [&err](const QString &prompt, qint64 most) { return readSecret(err, prompt, most); },
        .makeProber = [] { return std::make_unique<StandaloneProber>(); },
        .openKeychain =
            [&](const QString &profile) {
                return openKeychain(profilePaths(profile).keychainService(), clock, timers);
            },
        .makeBeatSender =
            [&](const QString &profile) { return std::make_unique<StandaloneBeatSender>(profile, clock, timers); },
        .connect = connectTo,
        .openProfile = OfflineProfile::open,
        .missingFolder = missingFolder,
        .watch = [&watching](const QString &profile, bool forDesktop,
                     const std::function<void(int)> &finished) { watching.begin(profile, forDesktop, finished); },
        .startDesktop = startDesktop,
        .transitionLine = lineOf,
    };
    Console console(environment);
    QObject::connect(&termination, &TerminationRequest::requested, &termination, [&console] { console.interrupt(); });

    std::optional<int> exitCode;
    console.run(words, [&exitCode](int code) {
        exitCode = code;
        QCoreApplication::exit(code);
    });
    return exitCode ? *exitCode : QCoreApplication::exec();
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "console/console.h"
#include "console/streamsink.h"
#include "console/watchtext.h"
#include "instance/instance.h"
#include "instance/offlineprofile.h"
#include "ipc/localclient.h"
#include "instance/servicelife.h"
#include "platform/socketnote.h"
#include "platform/account.h"
#include "platform/terminationrequest.h"
#include "store/transitionline.h"
#include "wording/errorwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
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

QByteArray readStandardInput(qint64 most)
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(most + 1) : QByteArray();
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

bool startDesktop(const QString &profile)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/vigia-desktop");
    if (!QFileInfo(program).isExecutable())
        return false;
    QProcess desktop;
    desktop.setProgram(program);
    if (!profile.isEmpty())
        desktop.setArguments({QStringLiteral("--profile"), profile});
    return desktop.startDetached();
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

//! What a headless instance says to whom it has: that it has begun, then the lines of its log as they come.
void report(Instance &instance, TextSink &err, const Language &language)
{
    instance.facade().execute(command::GetStatus{}, [&err, language](const Answer &answer) {
        if (const auto *status = answer ? std::get_if<StatusView>(&*answer) : nullptr)
            err.write(watchText(*status, err.isTerminal(), language).toUtf8());
    });
    QObject::connect(&instance.engine(), &Engine::transitionsReleased, &instance,
        [&err](const std::vector<TransitionRow> &rows, bool) {
            for (const TransitionRow &row : rows)
                err.write(transitionLine(row, QTimeZone::systemTimeZone()).toUtf8() + '\n');
        });
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
    TerminationRequest termination;
    std::unique_ptr<Instance> instance;
    std::optional<ServiceLife> life;

    const auto watch = [&](const QString &profile, bool forDesktop, const std::function<void(int)> &finished) {
        auto opened = Instance::open(profile, forDesktop ? Instance::Lifetime::Desktop : Instance::Lifetime::Service);
        if (!opened) {
            err.write(errorText(opened.error(), language).toUtf8() + '\n');
            return finished(3);
        }
        instance = std::move(*opened);
        life.emplace(notifier);
        if (!forDesktop) // the windows tell; nobody would ever read it
            report(*instance, err, language);
        QObject::connect(&termination, &TerminationRequest::requested, instance.get(), [finished] { finished(0); });
        QObject::connect(
            &instance->facade(), &EngineFacade::stopRequested, instance.get(), [finished] { finished(0); });
    };
    const Environment environment{
        .out = out,
        .err = err,
        .language = language,
        .clock = clock,
        .version = QCoreApplication::applicationVersion(),
        .user = accountName(),
        .noColour = !qEnvironmentVariable("NO_COLOR").isEmpty(),
        .readInput = readStandardInput,
        .makeProber = [] { return std::make_unique<StandaloneProber>(); },
        .connect = connectTo,
        .openProfile = OfflineProfile::open,
        .watch = watch,
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

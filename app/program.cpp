// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "console/console.h"
#include "console/streamsink.h"
#include "instance/instance.h"
#include "instance/offlineprofile.h"
#include "ipc/localclient.h"
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

std::unique_ptr<Facade> connectTo(const QString &profile, Duration patience, bool subscribe)
{
    const auto path = profilePaths(profile).socket();
    LocalClient::Options options;
    options.patience = patience;
    options.subscribe = subscribe;
    return std::make_unique<LocalClient>(path ? *path : QString(), options);
}

bool startDesktop(const QString &profile)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/vigia-desktop");
    if (!QFileInfo(program).isExecutable())
        return false;
    const QStringList words = profile.isEmpty() ? QStringList() : QStringList{QStringLiteral("--profile"), profile};
    return QProcess::startDetached(program, words);
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

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME", QStringLiteral("?")) : user;
}

} // namespace

int runProgram(const QStringList &words)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an answer of write(), not our end
#endif
    StreamSink out(stdout);
    StreamSink err(stderr);
    const SystemClock clock;
    const Language language = Language::system([](const char *name) { return qEnvironmentVariable(name); });
    TerminationRequest termination;
    std::unique_ptr<Instance> instance;

    const auto watch = [&](const QString &profile, const std::function<void(int)> &finished) {
        auto opened = Instance::open(profile);
        if (!opened) {
            err.write(errorText(opened.error(), language).toUtf8() + '\n');
            return finished(3);
        }
        instance = std::move(*opened);
        QObject::connect(&termination, &TerminationRequest::requested, instance.get(), [finished] { finished(0); });
    };
    const Environment environment{
        .out = out,
        .err = err,
        .language = language,
        .clock = clock,
        .version = QCoreApplication::applicationVersion(),
        .user = userName(),
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

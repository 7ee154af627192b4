// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"
#include "desktop/desktoparguments.h"
#include "desktop/display.h"
#include "desktop/singledesktop.h"
#include "look/icons.h"
#include "platform/account.h"
#include "platform/profile.h"
#include "platform/socketnote.h"
#include "platform/terminationrequest.h"
#include "wording/errorwords.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vigia {

namespace {

constexpr int notPossible = 3;
constexpr int startAnew = 100; //!< what exec() ends with when another process is to take our place,
constexpr int startAnewShown = 101; //!< the window shown

void say(std::FILE *stream, const QString &text)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly))
        file.write(text.toUtf8() + '\n');
}

QString beside(const char *program)
{
#ifdef Q_OS_WIN
    const QLatin1StringView suffix(".exe");
#else
    const QLatin1StringView suffix;
#endif
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1StringView(program) + suffix;
}

//! Beside the engine's, and not longer: the length of such a name is limited.
QString desktopSocket(QString engineSocket)
{
    const QLatin1StringView suffix(".sock");
    if (engineSocket.endsWith(suffix))
        engineSocket.chop(suffix.size());
    return engineSocket + QLatin1StringView(".desk");
}

QString helpText(const Language &language)
{
    return language.translate("Desktop",
        "vigia-desktop [--minimized] [--profile DIR]\n\n"
        "Shows what Vigia watches, in the tray and in windows, and sounds its alarm. A second start\n"
        "raises the window of the first.\n\n"
        "  --minimized     begin in the tray; without a tray, with the window minimised\n"
        "  --profile DIR   keep everything that is written in DIR\n"
        "  --version       the version of this program\n\n"
        "Without a window: vigia --help");
}

EngineLink::Options engineOptions(const QString &profile)
{
    EngineLink::Options options;
    options.socketPath = [profile] {
        const auto path = socketOfInstance(ProfilePaths::of(profile));
        return path ? *path : QString();
    };
    options.program = beside("vigia");
    options.arguments = {QStringLiteral("--headless"), QStringLiteral("--for-desktop")};
    if (!profile.isEmpty())
        options.arguments << QStringLiteral("--profile") << profile;
    return options;
}

Desktop::Options desktopOptions(const DesktopArguments &arguments, const ProfilePaths &paths, const Language &language)
{
    Desktop::Options options{.engine = engineOptions(arguments.profile),
        .alarmProgram = beside("vigia-alarm"),
        .preferencesFile = paths.config() + QStringLiteral("/desktop.ini"),
        .dataFolder = paths.root(),
        .transitionLog = paths.transitionLog(),
        .person = accountName(),
        .startWords = {},
        .systemLanguage = language,
        .minimized = arguments.minimized};
    if (!arguments.profile.isEmpty())
        options.startWords = {QStringLiteral("--profile"), arguments.profile};
    return options;
}

//! Answers the exit code.
int runDesktop(const DesktopArguments &arguments, const Language &language)
{
    const ProfilePaths paths = ProfilePaths::of(arguments.profile);
    // On a read-only data folder the engine watches from memory, and says so.
    if (const auto prepared = paths.prepare(); !prepared && prepared.error().code != ProfileErrorCode::NotWritable) {
        const ProfileError &error = prepared.error();
        say(stderr, errorText({CommandErrorCode::ProfileUnusable, error.path, {error.detail}}, language));
        return notPossible;
    }
    const auto socket = paths.socket();
    SingleDesktop single(paths.config() + QStringLiteral("/desktop.lock"), socket ? desktopSocket(*socket) : QString());
    if (!single.isFirst()) {
        if (arguments.minimized)
            return 0; // nothing is to be seen but the icon, and that is there
        single.raiseFirst([](bool heard) { QCoreApplication::exit(heard ? 0 : notPossible); });
        const int code = QApplication::exec();
        if (code != 0)
            say(stderr,
                language.translate("Desktop", "Another Vigia has this data folder's windows and does not answer."));
        return code;
    }
    Desktop desktop(desktopOptions(arguments, paths, language));
    TerminationRequest termination;
    QObject::connect(&single, &SingleDesktop::raiseRequested, &desktop, &Desktop::raise);
    QObject::connect(&termination, &TerminationRequest::requested, &desktop, &Desktop::quit);
    QObject::connect(&desktop, &Desktop::finished, &desktop, [] { QCoreApplication::exit(0); });
    QObject::connect(&desktop, &Desktop::restartWanted, &desktop,
        [](bool windowShown) { QCoreApplication::exit(windowShown ? startAnewShown : startAnew); });
    return QApplication::exec();
}

//! Takes our place with the same program; the engine watches on meanwhile.
int startAgain(const char *program, const DesktopArguments &arguments, bool windowShown)
{
#ifdef Q_OS_UNIX
    QList<QByteArray> words{QByteArray(program)};
    for (const QString &word : wordsToRestart(arguments, windowShown))
        words.append(QFile::encodeName(word));
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), argv.data());
#else
    Q_UNUSED(program);
    Q_UNUSED(arguments);
    Q_UNUSED(windowShown);
#endif
    return notPossible;
}

} // namespace

} // namespace vigia

int main(int argc, char **argv)
{
    using namespace vigia;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Language language = Language::system([](const char *name) { return qEnvironmentVariable(name); });
    const auto arguments = parseDesktopArguments(words);
    if (!arguments) {
        say(stderr,
            language.translate("Desktop", "“%1” is not understood; see vigia-desktop --help").arg(arguments.error()));
        return notPossible;
    }
    switch (arguments->what) {
    case DesktopArguments::What::Help:
        say(stdout, helpText(language));
        return 0;
    case DesktopArguments::What::Version:
        say(stdout, QStringLiteral("vigia-desktop " VIGIA_VERSION));
        return 0;
    case DesktopArguments::What::Run:
        break;
    }
    if (!hasDisplay()) {
        say(stderr, language.translate("Desktop", "There is no display here. To watch without one: vigia --headless"));
        return notPossible;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Vigia")); // what panels call the tray icon
    QApplication::setApplicationDisplayName(QStringLiteral("Vigia"));
    QApplication::setApplicationVersion(QStringLiteral(VIGIA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vigia"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    const int code = runDesktop(*arguments, language);
    const bool again = code == startAnew || code == startAnewShown;
    return again ? startAgain(argv[0], *arguments, code == startAnewShown) : code;
}

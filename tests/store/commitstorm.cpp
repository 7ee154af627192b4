// SPDX-License-Identifier: GPL-3.0-or-later
// A program for the tests to maltreat: commitstorm storm|full|full-at-start|readonly DATABASE [FIRST]
#include "store/samples.h"
#include "store/sqlitestore.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::samples;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

DurableChange numbered(int number)
{
    DurableChange change;
    TransitionRow row = transition(QStringLiteral("a"), Status::Down, number);
    row.reason = QString::number(number);
    change.transitions = {row};
    OutboxRow out = alert(QStringLiteral("a"), QStringLiteral("mail"));
    out.facts = QByteArray::number(number);
    change.alerts = {out};
    change.states = {{{QStringLiteral("a")}, QByteArray::number(number)}};
    return change;
}

DurableChange large()
{
    return {{{{QStringLiteral("large")}, QByteArray(200'000, 'x')}}, {}, {}, {}};
}

//! Commits one after the other, several at a time, and prints each number once it is kept.
int storm(Store &store, int number)
{
    std::function<void()> next = [&] {
        const int mine = number++;
        store.commit(numbered(mine), [mine, &next](const auto &done) {
            if (done)
                say(QString::number(mine));
            next();
        });
        append(store, {result(QStringLiteral("a"), mine)});
    };
    for (int lane = 0; lane < 5; ++lane)
        next();
    return QCoreApplication::exec();
}

//! A disk with no room left, as far as a process can tell: no file may grow.
int full(Store &store)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 64 * 1024;
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto refused = commit(store, large());
    say(!refused && refused.error().code == StoreErrorCode::WriteFailed ? QStringLiteral("refused")
                                                                        : QStringLiteral("unexpected"));
    append(store, {result(QStringLiteral("a"), 1)});
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
    say(commit(store, large()) ? QStringLiteral("kept") : QStringLiteral("not kept"));
    return 0;
}

//! The same from the start, with a file that is to be brought up to date.
int fullAtTheStart(Store &store)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 40 * 1024;
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto world = store.load();
    say(world && world->notWritable ? QStringLiteral("read %1").arg(world->values.size())
                                    : QStringLiteral("unexpected"));
    say(commit(store, numbered(1)) ? QStringLiteral("unexpected") : QStringLiteral("refused"));
    say(QStringLiteral("still read %1").arg(transitions(store, 0, 9).size()));
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
    say(commit(store, numbered(2)) ? QStringLiteral("kept") : QStringLiteral("not kept"));
    return 0;
}

int readOnly(Store &store, const char *directory, const char *database)
{
    const auto world = store.load();
    say(world && world->notWritable ? QStringLiteral("read %1").arg(world->configuration.size())
                                    : QStringLiteral("unexpected"));
    const auto refused = commit(store, numbered(1));
    say(!refused && refused.error().code == StoreErrorCode::WriteFailed ? QStringLiteral("refused")
                                                                        : QStringLiteral("unexpected"));
    say(QStringLiteral("still read %1").arg(transitions(store, 0, 9).size()));
    ::chmod(directory, 0700);
    ::chmod(database, 0600);
    say(commit(store, numbered(2)) ? QStringLiteral("kept") : QStringLiteral("not kept"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 3)
        return 3;
    const QByteArray mode(argv[1]);
    // Permissions say nothing to root.
    if (mode == "readonly" && ::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 3;
    SqliteStore store(QString::fromLocal8Bit(argv[2]));
    if (mode == "readonly")
        return readOnly(store, QByteArray(argv[2]).left(QByteArray(argv[2]).lastIndexOf('/')).constData(), argv[2]);
    if (mode == "full-at-start")
        return fullAtTheStart(store);
    if (!store.load())
        return 1;
    return mode == "full" ? full(store) : storm(store, QByteArray(argv[3]).toInt());
}

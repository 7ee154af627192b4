// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

namespace vigia::bench {

void printResult(
    const char *what, double checks, std::chrono::duration<double> cpu, double resident, std::chrono::seconds counted)
{
    std::printf("%-7s %.0f checks in %lld s, %.3f ms CPU per check, %.2f %% of a core, %.1f MiB resident\n", what,
        checks, static_cast<long long>(counted.count()), checks > 0 ? 1000 * cpu.count() / checks : 0.0,
        100 * cpu.count() / double(counted.count()), resident);
    std::fflush(stdout);
}

} // namespace vigia::bench

//! vigia_bench server | engine PORT [TARGETS [SECONDS]] | bare PORT [TARGETS [SECONDS]]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString mode = words.value(0);
    if (mode == QLatin1StringView("server"))
        return vigia::bench::serve();
    vigia::bench::Load load;
    load.port = words.value(1).toUShort();
    if (words.size() > 2)
        load.targets = words[2].toInt();
    if (words.size() > 3)
        load.counted = std::chrono::seconds(words[3].toInt());
    const bool sensible = load.port > 0 && load.targets > 0 && load.targets <= 60'000 && load.counted.count() > 0;
    if (sensible && mode == QLatin1StringView("engine"))
        return vigia::bench::runEngine(load);
    if (sensible && mode == QLatin1StringView("bare"))
        return vigia::bench::runBareLoop(load);
    std::fprintf(
        stderr, "usage: vigia_bench server | engine PORT [TARGETS [SECONDS]] | bare PORT [TARGETS [SECONDS]]\n");
    return 2;
}

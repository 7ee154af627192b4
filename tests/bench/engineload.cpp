// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"
#include "usage.h"

#include "instance/instance.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace vigia::bench {

namespace {

QByteArray configuration(const Load &load)
{
    QByteArray text =
        "version: 1\ndefaults: {interval: " + QByteArray::number(qint64(load.interval.count())) + "s}\nmonitors:\n";
    for (int i = 0; i < load.targets; ++i) {
        text +=
            "  - {name: target " + QByteArray::number(i) + ", http: \"" + targetUrl(i, load.port).toUtf8() + "\"}\n";
    }
    return text;
}

int countDown(const Engine &engine)
{
    int down = 0;
    for (const Watched *watched : engine.all())
        down += shownStatus(watched->judge) != Status::Up ? 1 : 0;
    return down;
}

} // namespace

int runEngine(const Load &load)
{
    QTemporaryDir profile;
    auto opened = Instance::open(profile.path(), Instance::Lifetime::Service);
    if (!opened)
        return 1;
    Instance &instance = **opened;
    QObject context;
    quint64 doneBefore = 0;
    std::chrono::duration<double> cpuBefore{};

    instance.facade().execute(
        command::Import{configuration(load), QStringLiteral("bench.yml")}, [&](const Answer &answer) {
            if (!answer) {
                std::printf("import refused: %s\n", qPrintable(answer.error().lines.join(QLatin1Char('\n'))));
                return QCoreApplication::exit(1);
            }
            QTimer::singleShot(std::chrono::seconds(10), &context, [&] {
                std::printf("engine  first checks begun after 10 s: %llu of %d\n",
                    static_cast<unsigned long long>(instance.engine().lateness().total()), load.targets);
            });
            QTimer::singleShot(load.warmUp, &context, [&] {
                doneBefore = instance.engine().looksFinished();
                cpuBefore = cpuTime();
            });
            QTimer::singleShot(load.warmUp + load.counted, &context, [&] {
                const Engine &engine = instance.engine();
                printResult("engine", double(engine.looksFinished() - doneBefore), cpuTime() - cpuBefore, residentMiB(),
                    load.counted);
                std::printf("engine  late: p50 <= %lld ms, p99 <= %lld ms, max <= %lld ms; not up: %d\n",
                    static_cast<long long>(engine.lateness().quantile(0.5).count()),
                    static_cast<long long>(engine.lateness().quantile(0.99).count()),
                    static_cast<long long>(engine.lateness().quantile(1).count()), countDown(engine));
                QCoreApplication::exit(0);
            });
        });
    return QCoreApplication::exec();
}

} // namespace vigia::bench

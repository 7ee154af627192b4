// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"
#include "usage.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <cstdio>

namespace vigia::bench {

int runBareLoop(const Load &load)
{
    QNetworkAccessManager manager;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    int next = 0;
    qint64 done = 0;
    qint64 failed = 0;
    const auto look = [&] {
        QNetworkRequest request(QUrl(targetUrl(next++ % load.targets, load.port)));
        request.setRawHeader("Connection", "close");
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &manager, [&done, &failed, reply] {
            ++done;
            failed += reply->error() == QNetworkReply::NoError ? 0 : 1;
            reply->readAll();
            reply->deleteLater();
        });
    };
    QObject::connect(&pace, &QTimer::timeout, &manager, look);
    pace.start(std::chrono::duration_cast<std::chrono::milliseconds>(load.interval) / load.targets);

    qint64 doneBefore = 0;
    std::chrono::duration<double> cpuBefore{};
    QTimer::singleShot(load.warmUp, &manager, [&] {
        doneBefore = done;
        cpuBefore = cpuTime();
    });
    QTimer::singleShot(load.warmUp + load.counted, &manager, [&] {
        printResult("bare", double(done - doneBefore), cpuTime() - cpuBefore, residentMiB(), load.counted);
        if (failed)
            std::printf("bare    failed looks: %lld\n", failed);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace vigia::bench

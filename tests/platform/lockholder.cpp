// SPDX-License-Identifier: GPL-3.0-or-later
// A program for the tests: holds the lock of a profile until it is killed.
#include "platform/profilelock.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 3;
    vigia::ProfileLock lock(QString::fromLocal8Bit(argv[1]));
    std::puts(lock.take() ? "held" : "refused");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

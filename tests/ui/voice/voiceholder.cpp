// SPDX-License-Identifier: GPL-3.0-or-later
// A program for the tests: sounds the alarm until it is killed.
#include "voice/voice.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 3;
    const vigia::SystemClock clock;
    vigia::QtTimers timers;
    vigia::Voice voice(QString::fromLocal8Bit(argv[1]), clock, timers);
    voice.setSounding(true, {u"outage"_s});
    return QCoreApplication::exec();
}

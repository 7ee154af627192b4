// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecost.h"

#include "support/enginerig.h"

#include <cstdio>
#include <ctime>

namespace vigia::bench {

using namespace std::chrono_literals;

namespace {

std::chrono::duration<double> cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

void measureEngine(int monitors)
{
    test::EngineRig rig;
    HeartbeatTarget target;
    target.when = EveryPeriod{60s};
    target.grace = 90s;
    std::vector<MonitorId> ids;
    for (int i = 0; i < monitors; ++i) {
        const QString name = QStringLiteral("box-%1").arg(i);
        rig.addSender(name, target);
        ids.push_back(rig.configuration.monitors.back().id);
    }
    rig.watch();
    for (int round = 0; round < 5; ++round) {
        const auto before = cpuTime();
        for (const MonitorId &id : ids)
            rig.engine->report(id, {});
        const std::chrono::duration<double, std::micro> reports = cpuTime() - before;
        const auto between = cpuTime();
        rig.world.advance(60s); // nobody is late yet
        const std::chrono::duration<double, std::milli> minute = cpuTime() - between;
        if (round > 0) // the first are transitions
            std::printf("engine alone: %.2f us for a report, %.1f ms for a minute without\n",
                reports.count() / monitors, minute.count());
    }
}

} // namespace vigia::bench

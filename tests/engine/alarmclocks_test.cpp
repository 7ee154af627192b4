// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alarmclocks.h"

#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class AlarmClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsInTimeAndForEachOnce()
    {
        SimulatedWorld world;
        std::vector<std::pair<Slot, Duration>> rung;
        const Instant start = world.now();
        AlarmClocks clocks(
            world, world, [&](Slot slot) { rung.emplace_back(slot, world.now() - start); }, [] {});
        clocks.set(0, start + 3s);
        clocks.set(1, start + 1s);
        clocks.set(2, start + 2s);
        clocks.set(0, start + 2s); // earlier
        clocks.set(1, start + 5s); // a later one waits until the earlier has rung
        clocks.forget(2);
        world.advance(10s);
        QCOMPARE(rung, (std::vector<std::pair<Slot, Duration>>{{1, 1s}, {0, 2s}}));
    }

    void wakesSeldomForMany()
    {
        constexpr int many = 1000;
        constexpr Duration together = 200ms;
        SimulatedWorld world;
        int woken = 0;
        int rung = 0;
        Duration latest{0};
        const Instant start = world.now();
        AlarmClocks clocks(
            world, world,
            [&](Slot slot) {
                ++rung;
                const Duration late = world.now() - (start + slot * 1ms);
                QVERIFY(late >= 0ms);
                latest = std::max(latest, late);
            },
            [&] { ++woken; }, together);
        for (Slot slot = many - 1; slot >= 0; --slot)
            clocks.set(slot, start + slot * 1ms);
        world.advance(2s);
        QCOMPARE(rung, many);
        QVERIFY(latest <= together);
        QVERIFY2(woken <= 6, QByteArray::number(woken).constData());
    }
};

QTEST_GUILESS_MAIN(AlarmClocksTest)
#include "alarmclocks_test.moc"

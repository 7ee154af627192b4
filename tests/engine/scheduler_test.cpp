// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"
#include "support/simulatedworld.h"

#include <QTest>

#include <map>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

//! A scheduler over targets that take as long as told, and a record of when looks began.
struct Rig {
    SimulatedWorld world;
    Scheduler scheduler;
    std::map<Slot, Duration> takes; //!< 10 ms where nothing is said
    std::map<Slot, std::vector<Instant>> began;
    std::vector<Duration> late;
    int most = 0; //!< looks at the same time

    explicit Rig(SchedulerLimits limits = {})
        : scheduler(
            world, world, limits, [this](Slot slot, Instant due) { begin(slot, due); }, [] {})
    {
    }

    void begin(Slot slot, Instant due)
    {
        began[slot].push_back(world.now());
        late.push_back(world.now() - due);
        most = std::max(most, scheduler.inFlight());
        const Duration duration = takes.contains(slot) ? takes[slot] : Duration(10);
        world.after(duration, [this, slot] { scheduler.finished(slot, std::nullopt); });
    }

    void addAll(int count, Duration interval, const QString &host = {})
    {
        for (Slot slot = 0; slot < count; ++slot)
            scheduler.add(
                slot, host.isEmpty() ? QString::number(slot) : host, spreadStart(world.now(), interval, slot, count));
    }

    Duration worstLateness() const { return *std::ranges::max_element(late); }
};

} // namespace

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEveryFirstLookWithinTenSeconds()
    {
        Rig rig;
        rig.addAll(5000, 1h);
        rig.world.advance(10s);
        QCOMPARE(rig.began.size(), std::size_t(5000));
    }

    //! … though every target hangs, and all of them on one host.
    void beginsEveryFirstLookWithinTenSecondsHoweverSlowTheTargets()
    {
        Rig rig;
        constexpr int hanging = 3900; // as many as may be in progress at all
        for (Slot slot = 0; slot < hanging; ++slot)
            rig.takes[slot] = 60s;
        rig.addAll(hanging, 1h, QStringLiteral("nas"));
        rig.world.advance(10s);
        QCOMPARE(rig.began.size(), std::size_t(hanging));
    }

    void confirmsOnTimeWhateverElseWaits()
    {
        SimulatedWorld world;
        std::map<Slot, std::vector<Instant>> began;
        Scheduler scheduler(
            world, world, {}, [&](Slot slot, Instant) { began[slot].push_back(world.now()); }, [] {});
        const QString nas = QStringLiteral("nas");
        for (Slot slot = 0; slot < 400; ++slot)
            scheduler.add(slot, nas, {world.now(), {1h, world.now()}}, Scheduler::First::InTurn); // and none ends
        scheduler.add(400, nas, {world.now(), {60s, world.now()}});
        world.advance(3s);
        scheduler.finished(400, Duration(5s));
        const Instant due = world.now() + 5s;
        world.advance(6s);
        QCOMPARE(began[400].size(), std::size_t(2));
        QCOMPARE(began[400].back(), due);
        QVERIFY(began.size() < 100);
    }

    void servesConfirmationsFirstWhenAllPlacesAreTaken()
    {
        SchedulerLimits limits;
        limits.inFlight = 1;
        SimulatedWorld world;
        QList<Slot> began;
        Scheduler scheduler(
            world, world, limits, [&](Slot slot, Instant) { began.append(slot); }, [] {});
        for (Slot slot = 0; slot < 3; ++slot) {
            const Instant first = world.now() + slot * 1ms;
            scheduler.add(slot, QString::number(slot), {first, {1h, first}}, Scheduler::First::InTurn);
        }
        world.advance(10ms);
        scheduler.finished(0, Duration(0));
        world.advance(10ms);
        QCOMPARE(began, (QList<Slot>{0, 0}));
        scheduler.finished(0, std::nullopt);
        world.advance(10ms);
        QCOMPARE(began, (QList<Slot>{0, 0, 1}));
    }

    void spreadsTheLooksOverTheInterval()
    {
        Rig rig;
        rig.addAll(1000, 20s);
        rig.world.advance(40s);
        rig.most = 0;
        rig.world.advance(60s);
        QVERIFY2(rig.most <= 2, "1000 looks of 10 ms every 20 s are never more than one or two at a time");
    }

    void keepsAFixedRateHoweverLongTheLooksTake()
    {
        Rig rig;
        rig.takes[0] = 3s;
        rig.addAll(1, 10s);
        rig.world.advance(10min);
        const auto &began = rig.began[0];
        for (std::size_t i = 2; i < began.size(); ++i)
            QCOMPARE(began[i] - began[i - 1], Duration(10s));
    }

    void leavesOutLooksThatAreDueWhileOneGoesOn()
    {
        Rig rig;
        rig.takes[0] = 25s;
        rig.addAll(1, 10s);
        rig.world.advance(5min);
        QCOMPARE(rig.most, 1);
        const auto &began = rig.began[0];
        QVERIFY(began.size() > 5);
        for (std::size_t i = 2; i < began.size(); ++i)
            QCOMPARE(began[i] - began[i - 1], Duration(30s));
    }

    void isNotDelayedByHangingTargets()
    {
        Rig rig;
        constexpr int hanging = 1000;
        for (Slot slot = 0; slot < hanging; ++slot)
            rig.takes[slot] = 10s;
        rig.addAll(2000, 20s);
        rig.world.advance(3min);
        QVERIFY(rig.worstLateness() <= Duration(100ms));
    }

    void limitsTheLooksAtOneHostAndStillServesItsHealthyMonitors()
    {
        Rig rig;
        int most = 0;
        for (Slot slot = 0; slot < 20; ++slot)
            rig.takes[slot] = 9s; // of one host, all but the last hang
        rig.takes[20] = 10ms;
        for (Slot slot = 0; slot <= 20; ++slot)
            rig.scheduler.add(
                slot, QStringLiteral("nas"), {rig.world.now(), {30s, rig.world.now()}}, Scheduler::First::InTurn);
        for (int i = 0; i < 99; ++i) {
            rig.world.advance(10ms);
            most = std::max(most, rig.scheduler.inFlight());
        }
        QCOMPARE(most, 6);
        rig.world.advance(4s);
        QCOMPARE(rig.began[20].size(), std::size_t(1));
    }

    void limitsTheLooksInAll()
    {
        SchedulerLimits limits;
        limits.inFlight = 50;
        Rig rig(limits);
        for (Slot slot = 0; slot < 500; ++slot)
            rig.takes[slot] = 10s;
        rig.addAll(500, 20s);
        rig.world.advance(1min);
        QCOMPARE(rig.most, 50);
        rig.takes.clear();
        rig.world.advance(1min);
        rig.late.clear();
        rig.world.advance(1min);
        QVERIFY2(rig.worstLateness() <= Duration(20ms), "once the jam is over nothing of it is left");
    }

    void looksOutOfTurnAtOnceAndKeepsTheRhythmAfterwards()
    {
        Rig rig;
        rig.addAll(1, 60s);
        rig.world.advance(30s);
        rig.scheduler.lookNow(0);
        rig.world.advance(1ms);
        QCOMPARE(rig.began[0].size(), std::size_t(2));
        rig.world.advance(1h);
        const auto &began = rig.began[0];
        QCOMPARE((began.back() - began.front()) % Duration(60s), Duration(0));
    }

    void rechecksSoonerWhenToldTo()
    {
        SimulatedWorld world;
        std::vector<Instant> began;
        Scheduler scheduler(
            world, world, {}, [&](Slot, Instant) { began.push_back(world.now()); }, [] {});
        scheduler.add(0, QStringLiteral("a"), {world.now(), {60s, world.now()}});
        world.advance(1s);
        scheduler.finished(0, Duration(5s));
        world.advance(5s);
        QCOMPARE(began.size(), std::size_t(2));
        QCOMPARE(began[1] - began[0], Duration(6s));
    }

    void forgetsWhatWasRemoved()
    {
        Rig rig;
        rig.addAll(10, 10s);
        rig.world.advance(20s);
        const std::size_t before = rig.began[3].size();
        rig.scheduler.remove(3);
        rig.world.advance(1min);
        QCOMPARE(rig.began[3].size(), before);
        QVERIFY(!rig.scheduler.nextDue(3));
        rig.scheduler.add(3, QStringLiteral("3"), {rig.world.now(), {10s, rig.world.now()}});
        rig.world.advance(1ms);
        QCOMPARE(rig.began[3].size(), before + 1);
    }

    void spreadsAnewAfterASleepAndCatchesUpWithNothing()
    {
        Rig rig;
        rig.addAll(600, 60s);
        rig.world.advance(2min);
        rig.world.sleep(8h);
        rig.scheduler.spreadAnew();
        rig.most = 0;
        const int before = static_cast<int>(rig.late.size());
        rig.world.advance(60s);
        const int looks = static_cast<int>(rig.late.size()) - before;
        QVERIFY2(looks >= 600 && looks <= 1200, qPrintable(QString::number(looks)));
        QVERIFY(rig.most <= 3);
    }
};

QTEST_APPLESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"

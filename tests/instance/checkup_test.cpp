// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/checkup.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

struct Rig {
    SimulatedWorld world;
    bool keepsUp = true;
    quint64 looks = 0;
    bool storeAnswers = true;
    int storeAsked = 0;
    std::vector<std::function<void()>> open;
    std::optional<Instant> busySince;
    std::optional<Instant> listenerMoved;
    std::optional<Instant> botBusySince;
    Checkup checkup{world, world,
        {.isKeepingUp = [this] { return keepsUp; },
            .looksFinished = [this] { return looks; },
            .askStore =
                [this](std::function<void()> answered) {
                    ++storeAsked;
                    if (storeAnswers)
                        answered();
                    else
                        open.push_back(std::move(answered));
                },
            .outboxBusySince = [this] { return busySince; },
            .listenerMoved = [this] { return listenerMoved; },
            .botBusySince = [this] { return botBusySince; }}};

    std::optional<VitalPart> ailing() const
    {
        const auto ailment = checkup.ailment();
        return ailment ? std::optional(ailment->part) : std::nullopt;
    }
};

} // namespace

//! For the watchdog and for `/healthz`: does all of Vigia live?
class CheckupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAWorkingVigiaAlive()
    {
        Rig rig;
        for (int i = 0; i < 100; ++i) {
            rig.world.advance(37s);
            QVERIFY(!rig.ailing());
        }
    }

    void noticesAnEngineThatLooksAtNothingAnyMore()
    {
        Rig rig;
        rig.world.advance(1min);
        rig.keepsUp = false;
        rig.world.advance(29s);
        QVERIFY(!rig.ailing());
        rig.world.advance(12s);
        QCOMPARE(rig.ailing(), VitalPart::Engine);
        rig.keepsUp = true;
        rig.world.advance(10s);
        QVERIFY(!rig.ailing());
    }

    void takesAnOverloadedEngineForAlive()
    {
        Rig rig;
        rig.keepsUp = false;
        for (int i = 0; i < 100; ++i) {
            ++rig.looks;
            rig.world.advance(10s);
            QVERIFY(!rig.ailing());
        }
    }

    void noticesAStoreThatDoesNotAnswerAndAsksItOnlyOnce()
    {
        Rig rig;
        rig.world.advance(1min);
        rig.storeAnswers = false;
        const int before = rig.storeAsked;
        rig.world.advance(45s);
        QCOMPARE(rig.ailing(), VitalPart::Store);
        QCOMPARE(rig.storeAsked, before + 1);
        rig.storeAnswers = true;
        rig.open.front()();
        QVERIFY(!rig.ailing());
        rig.world.advance(1min);
        QVERIFY(!rig.ailing());
    }

    void noticesAWayToPeopleThatIsStuck()
    {
        Rig rig;
        rig.world.advance(1min);
        rig.busySince = rig.world.now();
        rig.world.advance(14min);
        QVERIFY(!rig.ailing());
        rig.world.advance(2min);
        QCOMPARE(rig.ailing(), VitalPart::Outbox);
        rig.busySince = rig.world.now(); // it has gone on
        rig.world.advance(10s);
        QVERIFY(!rig.ailing());
    }

    void noticesAListenerThatDoesNotMove()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i) {
            rig.listenerMoved = rig.world.now();
            rig.world.advance(9s);
            QVERIFY(!rig.ailing());
        }
        rig.world.advance(50s);
        QVERIFY(!rig.ailing());
        rig.world.advance(30s);
        QCOMPARE(rig.ailing(), VitalPart::Listener);
        rig.listenerMoved.reset(); // nothing is listened to any more
        rig.world.advance(10s);
        QVERIFY(!rig.ailing());
    }

    void noticesABotThatGetsNoAnswer()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i) {
            rig.botBusySince = rig.world.now();
            rig.world.advance(1min);
            QVERIFY(!rig.ailing());
        }
        rig.world.advance(15min);
        QCOMPARE(rig.ailing(), VitalPart::Bot);
        rig.botBusySince.reset();
        rig.world.advance(10s);
        QVERIFY(!rig.ailing());
    }

    void holdsNoSleepAgainstAnybody()
    {
        Rig rig;
        rig.storeAnswers = false;
        rig.world.advance(20s);
        rig.world.sleep(8h);
        QVERIFY(!rig.ailing());
        rig.world.advance(5s);
        QVERIFY(!rig.ailing());
        rig.world.advance(6s);
        QCOMPARE(rig.ailing(), VitalPart::Store);
    }

    void asksAsOftenAsTheMostImpatient()
    {
        Rig rig;
        rig.checkup.hurry(1s);
        rig.checkup.hurry(5s);
        const int before = rig.storeAsked;
        rig.world.advance(60s);
        QVERIFY(rig.storeAsked - before >= 60);
        rig.keepsUp = false;
        rig.world.advance(4s);
        QVERIFY(rig.checkup.ailment({.engine = 3s}) == Ailment({VitalPart::Engine, 4s}));
    }
};

QTEST_APPLESS_MAIN(CheckupTest)
#include "checkup_test.moc"

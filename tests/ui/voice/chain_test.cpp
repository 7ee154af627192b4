// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/chain.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vigia;
using namespace std::chrono_literals;

using State = Heard::State;
using Steps = std::vector<ChainStep>;

namespace {

//! A chain and the time it lives in.
struct Life {
    Chain chain;
    Instant now{1000h};
    std::vector<std::pair<Duration, ChainStep>> steps; //!< after so much time since the last mark
    int unheard = 0;
    Instant mark = now;

    void begin()
    {
        chain.begin(now);
        mark = now;
    }
    void pass()
    {
        const Chain::Due due = chain.pass(now);
        for (const ChainStep step : due.steps)
            steps.emplace_back(now - mark, step);
        unheard += due.unheard;
    }
    void live(Duration time, bool sound = false)
    {
        for (const Instant end = now + time; now < end;) {
            now += Chain::lookEvery;
            if (sound)
                chain.sounded(now);
            pass();
        }
    }
    std::optional<Duration> firstOf(ChainStep step) const
    {
        const auto found = std::ranges::find(steps, step, &std::pair<Duration, ChainStep>::second);
        return found == steps.end() ? std::nullopt : std::optional(found->first);
    }
    qint64 countOf(ChainStep step) const
    {
        return std::ranges::count(steps, step, &std::pair<Duration, ChainStep>::second);
    }
};

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItKnows()
    {
        Life life;
        life.begin();
        life.live(1250ms);
        QCOMPARE(life.chain.state(), State::Silent);
        QVERIFY(life.steps.empty());
    }

    void believesTheFirstSound()
    {
        Life life;
        life.begin();
        life.live(250ms, true);
        QCOMPARE(life.chain.state(), State::Heard);
        QCOMPARE(life.chain.why(), std::nullopt);
    }

    void missesASoundAfterOneAndAHalfSeconds()
    {
        Life life;
        life.begin();
        life.live(5s, true);
        life.live(1250ms);
        QCOMPARE(life.chain.state(), State::Heard);
        life.live(250ms);
        QCOMPARE(life.chain.state(), State::NotHeard);
        QCOMPARE(life.chain.why(), std::optional(WhyUnheard::NotAdvancing));
    }

    void goesDownTheChainWithNoMoreThanTwoSecondsBetween()
    {
        Life life;
        life.begin();
        life.live(6s);
        QVERIFY(*life.firstOf(ChainStep::OtherDevice) <= 1500ms);
        QCOMPARE(*life.firstOf(ChainStep::SystemBeep), 2s);
        QCOMPARE(*life.firstOf(ChainStep::FlashTray), 2s);
        QCOMPARE(*life.firstOf(ChainStep::RaiseWindow), 4s);
        QCOMPARE(life.countOf(ChainStep::OtherDevice), 1);
        QCOMPARE(life.countOf(ChainStep::FlashTray), 1);
        QCOMPARE(life.countOf(ChainStep::RaiseWindow), 1);
    }

    void triesAnotherDeviceAtTheFirstFailure()
    {
        Life life;
        life.begin();
        life.chain.failed(WhyUnheard::NoDevice);
        life.pass();
        QCOMPARE(life.firstOf(ChainStep::OtherDevice), std::optional(0ms));
        QCOMPARE(life.chain.why(), std::optional(WhyUnheard::NoDevice));
    }

    void beepsEveryTwoSecondsUntilHeard()
    {
        Life life;
        life.begin();
        life.live(10s);
        QCOMPARE(life.countOf(ChainStep::SystemBeep), 5);
        life.live(10s, true);
        QCOMPARE(life.countOf(ChainStep::SystemBeep), 5);
    }

    void saysOnceAfterThirtySecondsThatNobodyHears()
    {
        Life life;
        life.begin();
        life.live(29750ms);
        QCOMPARE(life.unheard, 0);
        life.live(250ms);
        QCOMPARE(life.unheard, 1);
        life.live(10min);
        QCOMPARE(life.unheard, 1);
        life.live(1s, true);
        life.live(31s);
        QCOMPARE(life.unheard, 2);
    }

    void doesNotBelieveOneSoundAfterAFailure()
    {
        Life life;
        life.begin();
        life.chain.failed(WhyUnheard::NotAdvancing);
        life.chain.sounded(life.now);
        QCOMPARE(life.chain.state(), State::NotHeard);
        life.chain.failed(WhyUnheard::NotAdvancing);
        life.chain.sounded(life.now);
        QCOMPARE(life.chain.state(), State::NotHeard);
        life.chain.sounded(life.now);
        QCOMPARE(life.chain.state(), State::Heard);
    }

    void beginsTheChainAnewAfterItWasHeard()
    {
        Life life;
        life.begin();
        life.live(5s);
        life.live(1s, true);
        life.steps.clear();
        life.mark = life.now;
        life.live(5s);
        QCOMPARE(*life.firstOf(ChainStep::SystemBeep), 2s);
        QCOMPARE(life.countOf(ChainStep::RaiseWindow), 1);
    }

    void doesNotCountTimeInWhichNobodyLooked()
    {
        Life life;
        life.begin();
        life.live(5s, true);
        life.now += 8h; // asleep, or the thread was held up
        life.pass();
        QCOMPARE(life.chain.state(), State::Heard);
        QVERIFY(life.steps.empty());
        life.live(1500ms);
        QCOMPARE(life.chain.state(), State::NotHeard);
        QCOMPARE(life.unheard, 0);
    }

    void missesASoundEvenWhenItCanSeldomLook()
    {
        Life life;
        life.begin();
        for (int i = 0; i < 3; ++i) {
            life.now += 3s;
            life.pass();
        }
        QCOMPARE(life.chain.state(), State::NotHeard);
    }

    void endsWithTheAlarm()
    {
        Life life;
        life.begin();
        life.live(3s);
        life.steps.clear();
        life.chain.end();
        life.chain.failed(WhyUnheard::Muted);
        life.live(40s);
        QCOMPARE(life.chain.state(), State::Silent);
        QVERIFY(life.steps.empty());
        QCOMPARE(life.unheard, 0);
    }

    //! Whatever happens: who hears nothing for two seconds is told, and who hears is left in peace.
    void keepsItsPromiseInAnyLife()
    {
        for (unsigned seed = 1; seed <= 500; ++seed) {
            std::mt19937 random(seed);
            Life life;
            life.begin();
            for (int i = 0; i < 400; ++i) {
                life.now += Duration(1 + random() % 250);
                const unsigned chance = random() % (seed % 2 ? 40 : 4);
                if (chance == 0)
                    life.chain.sounded(life.now);
                else if (chance == 1)
                    life.chain.failed(WhyUnheard(random() % 7));
                const size_t before = life.steps.size();
                life.pass();
                const State state = life.chain.state();
                QVERIFY2(state == State::NotHeard || life.steps.size() == before, qPrintable(QString::number(seed)));
                QCOMPARE(life.chain.why().has_value(), state == State::NotHeard);
            }
            // From here on nothing sounds: within 2 s everything that must happen by then has happened.
            life.chain.sounded(life.now);
            life.chain.sounded(life.now);
            QCOMPARE(life.chain.state(), State::Heard);
            life.steps.clear();
            life.unheard = 0;
            life.mark = life.now;
            life.live(31s);
            QVERIFY(*life.firstOf(ChainStep::OtherDevice) <= 1500ms);
            QVERIFY(*life.firstOf(ChainStep::SystemBeep) <= 2250ms);
            QVERIFY(*life.firstOf(ChainStep::RaiseWindow) <= 4250ms);
            QCOMPARE(life.unheard, 1);
        }
    }
};

QTEST_APPLESS_MAIN(ChainTest)
#include "chain_test.moc"

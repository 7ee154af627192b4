// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class JudgeCircumstancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesNoFailureWhileBlind()
    {
        Story story;
        story.play("ok@0 fail@60 blind@62 fail@65 fail@70 fault@75 fault@80");
        QCOMPARE(story.transitions(), u"up@0 unknown(blind)@62"_s);
        QCOMPARE(story.told(), QString());
    }

    void knowsNothingBetweenSightAndTheFirstLook()
    {
        Story story;
        story.play("ok@0 fail@60 blind@62 fault@70 fault@75");
        story.deeds();
        story.play("sight@100");
        QCOMPARE(story.deeds(), u"look"_s);
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        story.play("fail@101");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s); // the failure before does not count
        story.play("fail@106");
        QCOMPARE(story.transitions(), u"up@0 unknown(blind)@62 down@101"_s);
    }

    void tellsNoRecoveryAfterBlindness()
    {
        Story story;
        story.play("ok@0 blind@10 sight@20 ok@21");
        QCOMPARE(story.shown(), u"up"_s);
        QCOMPARE(story.told(), QString());
    }

    void takesAnAnswerForProofThatItSees()
    {
        Story story;
        story.play("ok@0 blind@10 ok@60");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("fail@120 fail@125");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void goesOnWithAnOutageAfterBlindnessWithoutTellingItAgain()
    {
        Story story;
        story.play("fail@0 fail@5 blind@20");
        QVERIFY(!story.sounds());
        story.play("sight@50");
        QVERIFY(!story.sounds());
        story.play("fail@51");
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), u"down#1@5"_s);
        QCOMPARE(shownSince(story.state), Instant(0s));
        story.play("ok@60");
        QCOMPARE(story.told(), u"up#1@60"_s);
    }

    void isNeverStaleWhileBlind()
    {
        Story story;
        story.play("ok@0 blind@10").wait(1h);
        QCOMPARE(story.shown(), u"unknown(blind)"_s);
        QCOMPARE(story.deeds(), QString());
        QCOMPARE(story.told(), QString());
    }

    void countsNoFailureAcrossASleep()
    {
        Story story;
        story.play("ok@0 fail@60 sleep@30000 fail@30001");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("fail@30006");
        QCOMPARE(story.transitions(), u"up@0 down@30001"_s);
    }

    void countsNoRecoveryAcrossASleep()
    {
        Story story;
        story.rules.recover = 2;
        story.play("fail@0 fail@5 ok@10 sleep@30 ok@31");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void makesNeitherATransitionNorAnAlertOutOfASleep()
    {
        for (const char *life : {"ok@0", "fail@0 fail@5", "ok@0 slow@5 slow@10", "ok@0 fail@60"}) {
            Story story;
            story.rules.repeat = 15min;
            story.play(life);
            story.transitions();
            story.told();
            story.play("sleep@28800").wait(2s);
            QCOMPARE(story.transitions(), QString());
            QCOMPARE(story.told(), QString());
        }
    }

    void looksBeforeItTellsWhatEndedInTheSleep()
    {
        Story story;
        story.play("ok@0 snooze=3600@1 fail@10 fail@15 sleep@28800").wait(5s);
        QVERIFY(!story.sounds());
        QCOMPARE(story.told(), QString());
        Story still = story;
        story.play("ok@28810");
        QCOMPARE(story.told(), QString());
        QVERIFY(!story.sounds());
        still.play("fail@28810");
        QCOMPARE(still.told(), u"down#1@28810"_s);
        QVERIFY(still.sounds());
    }

    void doesNotWaitForEverForALookAfterASleep()
    {
        for (const char *looks : {"tick@28801", "fault@28850 fault@28910"}) {
            Story story;
            story.play("ok@0 snooze=3600@1 fail@10 fail@15 sleep@28800").play(looks).play("tick@28929");
            QVERIFY(!story.sounds());
            story.play("tick@28930");
            QVERIFY2(story.sounds(), looks);
        }
    }

    void tellsAfterASleepWhatPlannedWorkLeftDownOnlyOnceItIsSeen()
    {
        Story story;
        story.play("ok@0 maintenance@1 fail@10 fail@15 sleep@28800 planned-end@28801");
        QCOMPARE(story.told(), QString());
        story.play("fail@28805");
        QCOMPARE(story.told(), u"down#1@28805"_s);
    }

    void dropsTheQuestionsOfBeforeTheSleep()
    {
        Story story;
        story.rules.parents = {u"Router"_s};
        story.play("ok@0 fail@60 fail@65 sleep@66 Router-@67");
        QCOMPARE(story.shown(), u"up"_s);
    }

    void isStaleAfterTwoIntervalsAndATimeoutAndSaysSoOnce()
    {
        Story story;
        story.play("ok@0").wait(129s + 999ms);
        QCOMPARE(story.shown(), u"up"_s);
        story.wait(1ms);
        QCOMPARE(story.transitions(), u"up@0 unknown(stale)@0"_s);
        QCOMPARE(story.deeds(), u"replace"_s);
        QCOMPARE(story.told(), u"stale@130"_s);
        story.wait(1h);
        QCOMPARE(story.told(), QString());
    }

    void replacesALostReplacementToo()
    {
        Story story;
        story.play("ok@0").wait(130s);
        story.deeds();
        story.wait(130s);
        QCOMPARE(story.deeds(), u"replace"_s);
        QCOMPARE(story.told(), u"stale@130"_s);
    }

    void isStaleFromTheBeginningWhereNoLookEverEnds()
    {
        Story story;
        story.wait(130s);
        QCOMPARE(story.shown(), u"unknown(stale)"_s);
        QCOMPARE(story.deeds(), u"replace"_s);
        QCOMPARE(story.told(), u"stale@130"_s);
    }

    void isFreshAgainWithItsNextLookAndMayBeStaleAgain()
    {
        Story story;
        story.play("ok@0 ok@140");
        QCOMPARE(story.shown(), u"up"_s);
        story.wait(130s);
        QCOMPARE(story.told(), u"stale@130 stale@270"_s);
    }

    void countsSilenceOnWhateverElseChangesAboutIt()
    {
        Story story;
        story.play("ok@0 reconfigure@100").wait(30s);
        QCOMPARE(story.told(), u"stale@130"_s);
    }

    void countsSilenceAnewWhereTheTimeForItChanged()
    {
        Story story;
        story.play("ok@0 rhythm@50").wait(80s);
        QCOMPARE(story.told(), u"stale@130"_s); // it had more than its interval left
        Story late;
        late.play("ok@0 rhythm@100").wait(129s + 999ms);
        QCOMPARE(late.told(), QString());
        late.wait(1ms);
        QCOMPARE(late.told(), u"stale@230"_s);
    }

    void goesOnSoundingWhileAnOutageIsStale()
    {
        Story story;
        story.play("fail@0 fail@5").wait(10min);
        QCOMPARE(story.shown(), u"unknown(stale)"_s);
        QVERIFY(story.sounds());
    }

    void tellsOfLongTroubleOfItsOwnWithTheCause()
    {
        Story story;
        story.play("ok@0 fault@60 fault@120 fault@140");
        QCOMPARE(story.shown(), u"unknown(own_fault)"_s);
        QCOMPARE(story.told(), u"stale@130"_s);
        QCOMPARE(story.alerts().back().evidence.cause, Cause::OutOfDescriptors);
        story.play("fault@200 fault@260").wait(100s);
        QCOMPARE(story.told(), QString());
    }

    void takesAFruitlessLookForNoLostOne()
    {
        Story story;
        story.play("ok@0 fault@60 fault@120 fault@180 fault@240 fault@300");
        QCOMPARE(story.transitions(), u"up@0 unknown(own_fault)@120"_s);
        QCOMPARE(story.deeds(), QString());
        story.wait(130s); // now looks are lost, too
        QCOMPARE(story.deeds(), u"replace"_s);
    }

    void isNotGreenForLongWithoutInformationHoweverManyConfirmationsItWants()
    {
        Story story;
        story.rules.confirm = 50;
        story.play("ok@0 fault@60 fault@120");
        QCOMPARE(story.shown(), u"up"_s);
        story.wait(10s);
        QCOMPARE(story.shown(), u"unknown(own_fault)"_s);
        QCOMPARE(story.told(), u"stale@130"_s);
        story.play("ok@180");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("fault@240 fault@300 fault@360");
        QCOMPARE(story.told(), u"stale@310"_s);
    }

    void goesOnShowingAConfirmedOutageHoweverLongItsLooksAreFruitless()
    {
        Story story;
        story.play("ok@0 fail@60 fail@65 fault@120 fault@180 fault@240 fault@300 fault@360");
        QCOMPARE(story.shown(), u"down"_s);
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), u"down#1@65"_s);
        QCOMPARE(story.transitions(), u"up@0 down@60"_s);
    }

    void ringsAgainAfterARestartThoughItCannotLook()
    {
        Story before;
        before.play("fail@0 fail@5");
        Story story = Story::restarted(before, 100s);
        story.play("fault");
        QCOMPARE(story.shown(), u"down"_s);
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), QString());
        story.play("ok");
        QCOMPARE(story.told(), u"up#1@125"_s);
    }

    void ringsAgainAfterARestartThoughItsLooksAreLost()
    {
        Story before;
        before.play("fail@0 fail@5");
        Story story = Story::restarted(before, 100s);
        story.wait(130s);
        QCOMPARE(story.shown(), u"unknown(stale)"_s);
        QVERIFY(story.sounds());
    }

    void isNotJudgedWhilePaused()
    {
        Story story;
        story.play("ok@0 fail@60 pause@61 fail@65 blind@66 sight@67 retarget@68 parent-up@69").wait(1h);
        QCOMPARE(story.transitions(), u"up@0 paused@61"_s);
        QCOMPARE(story.deeds(), QString());
        QCOMPARE(story.told(), QString());
        QVERIFY(!wakeAt(story.state, story.rules));
    }

    void isLookedAtAnewWhenResumed()
    {
        Story story;
        story.play("ok@0 fail@60 pause@61 resume@100");
        QCOMPARE(story.deeds(), u"look"_s);
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        story.play("fail@101");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        story.play("ok@106");
        QCOMPARE(story.transitions(), u"up@0 paused@61 up@106"_s);
    }

    void makesNoNoiseWhilePausedAndForgetsNoOutage()
    {
        Story story;
        story.play("fail@0 fail@5 pause@10");
        QVERIFY(!story.sounds());
        story.play("resume@20 ok@21");
        QCOMPARE(story.told(), u"down#1@5 up#1@21"_s);
    }

    void tellsANewSilenceAfterAPause()
    {
        Story story;
        story.play("ok@0").wait(130s);
        story.play("pause@140 resume@150").wait(130s);
        QCOMPARE(story.told(), u"stale@130 stale@280"_s);
    }

    void ringsAgainAfterARestartButTellsNothingTwice()
    {
        Story before;
        before.play("fail@0 fail@5");
        Story story = Story::restarted(before, 5h);
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QVERIFY(!story.sounds());
        story.play("fail");
        QCOMPARE(story.shown(), u"down"_s);
        QCOMPARE(shownSince(story.state), Instant(0s));
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), QString());
        QCOMPARE(story.deeds(), QString());
        QCOMPARE(story.transitions(), QString()); // the log says OFFLINE already
    }

    void tellsTheRecoveryThatHappenedWhileItWasOff()
    {
        Story before;
        before.play("fail@0 fail@5");
        Story story = Story::restarted(before, 5h);
        story.play("ok@18015");
        QCOMPARE(story.told(), u"up#1@18015"_s);
        QCOMPARE(story.alerts().back().previousSince, std::optional(Instant(0s)));
        QCOMPARE(story.deeds(), u"resolve#1@18015"_s);
        QCOMPARE(story.transitions(), u"up@18015"_s);
    }

    void keepsSilentAfterARestartWhereTheOutageWasAcknowledged()
    {
        Story before;
        before.play("fail@0 fail@5 ack@6");
        Story story = Story::restarted(before, 5h);
        story.play("fail");
        QVERIFY(!story.sounds());
    }

    void knowsNothingOfANewTarget()
    {
        Story story;
        story.play("ok@0 fail@60 retarget@61");
        QCOMPARE(story.deeds(), u"look"_s);
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        story.play("fail@62");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
    }

    void confirmsAnOutageOfANewTargetAnew()
    {
        Story story;
        story.play("ok@0 fail@60 fail@65 ack@66 retarget@70");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QVERIFY(!story.sounds());
        QCOMPARE(story.deeds(), u"open#1 resolve#1@70 look"_s);
        story.play("fail@71");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        QCOMPARE(story.told(), u"down#1@65 acknowledged#1@66"_s);
        story.play("fail@76");
        QCOMPARE(story.shown(), u"down"_s);
        QCOMPARE(shownSince(story.state), Instant(71s));
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), u"down#2@76"_s);
    }

    void tellsTheEndOfAnOutageThatANewTargetEnded()
    {
        Story story;
        story.play("ok@0 fail@60 fail@65 retarget@70 ok@71");
        QCOMPARE(story.told(), u"down#1@65 up#1@71"_s);
        QCOMPARE(story.transitions(), u"up@0 down@60 up@71"_s);
    }

    void keepsItsCountWhereOnlyTheRulesChange()
    {
        Story story;
        story.play("ok@0 fail@60 reconfigure@61 fail@65");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void outlivesEveryCallInTheWrongMoment()
    {
        Story story;
        story.play("sight@0 resume planned-end unmute snooze-end ack mute-outage parent-up reconfigure tick");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QCOMPARE(story.deeds(), QString());
        QVERIFY(!story.state.acknowledged);
        QVERIFY(!story.state.mute);
    }
};

QTEST_GUILESS_MAIN(JudgeCircumstancesTest)
#include "judgecircumstances_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

JudgeRules critical()
{
    JudgeRules out = usualRules();
    out.severity = Severity::Critical;
    return out;
}

//! So seldom looked at that no silence interrupts a long story.
JudgeRules seldom(Duration repeat)
{
    JudgeRules out = usualRules();
    out.interval = 24h;
    out.repeat = repeat;
    return out;
}

//! Up, after one turn too many; it has to rest for ten minutes.
Story unsettled()
{
    Story story;
    story.play("ok@0 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60");
    return story;
}

} // namespace

//! Acknowledge, mute and snooze: three meanings (contract, section 3).
class JudgeDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsSoundAndRepeatsOfThisOutageOnly()
    {
        Story story(seldom(15min));
        story.play("fail@0 fail@5");
        QVERIFY(canAcknowledge(story.state));
        QVERIFY(story.sounds());
        story.play("ack@10").wait(1h);
        QVERIFY(!canAcknowledge(story.state));
        QVERIFY(!story.sounds());
        QCOMPARE(story.state.acknowledged->by, u"ana"_s);
        story.play("ok@5000");
        QCOMPARE(story.told(), u"down#1@5 acknowledged#1@10 up#1@5000"_s);
        QVERIFY(!story.state.acknowledged);
        story.play("fail@5010 fail@5015");
        QVERIFY(story.sounds());
    }

    void acknowledgesAWarningUntilItEndsOrGrows()
    {
        Story story;
        story.play("ok@0");
        QVERIFY(!canAcknowledge(story.state));
        story.play("slow@10 slow@20 ack@25");
        QVERIFY(story.state.acknowledged);
        story.play("ok@30");
        QVERIFY(!story.state.acknowledged);
        story.play("slow@40 slow@50 ack@55 fail@60 fail@65");
        QVERIFY(!story.state.acknowledged);
        QVERIFY(story.sounds());
    }

    //! An unstable monitor's outage is its unrest: whoever knows of it knows of every turn, and of nothing after it.
    void coversEveryTurnOfAnUnrestAndNoOutageAfterIt()
    {
        Story story = unsettled();
        story.play("ack@70 fail@80 fail@85");
        QVERIFY(story.state.acknowledged && !story.sounds());
        story.play("ok@90 ok@150 ok@210 ok@270 ok@330 ok@390 ok@450 ok@510 ok@570 ok@630 ok@690");
        QVERIFY(!story.state.acknowledged);
        story.play("fail@700 fail@705");
        QVERIFY(story.sounds());
    }

    void endsWithTheOutageInWhichAnUnrestSettles()
    {
        Story story = unsettled();
        story.play("ack@70 fail@80 fail@85 fail@180 fail@300 fail@420 fail@540 fail@660 fail@690");
        QVERIFY(!story.state.unstable && story.state.acknowledged);
        story.play("ok@700 fail@710 fail@715");
        QVERIFY(story.sounds());
    }

    //! Nobody ticked in time: rest is over all the same, and the look that comes then is of a new outage.
    void coversNoOutageThatComesAfterTheRestBeforeAnybodyTicked()
    {
        Story story = unsettled();
        story.play("ack@70 ok@120 ok@180 ok@240 ok@300 ok@360 ok@420 ok@480 ok@540 ok@600 fail@655");
        const Instant afterRest{661s};
        const Judgement late =
            step(story.state, event::Looked{lookNamed(u"fail"_s), Instant(660s)}, story.rules, afterRest);
        QVERIFY(!late.state.unstable);
        QVERIFY(late.state.incident && late.state.incident->serial == story.state.incident->serial + 1);
        QVERIFY(isSounding(late.state, story.rules, false));
    }

    //! What is not shown to be wrong cannot be known of.
    void acknowledgesNoWarningThatIsNotShown()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 maintenance@25 ack@26");
        QVERIFY(!story.state.acknowledged);
        story.play("planned-end@30 ack@31");
        QVERIFY(story.state.acknowledged);
    }

    void mutesTheSoundAndNotTheMessages()
    {
        Story story;
        story.play("fail@0 mute@2 fail@5");
        QVERIFY(!story.sounds());
        QCOMPARE(story.told(), u"down#1@5"_s);
        story.play("unmute@10");
        QVERIFY(story.sounds());
    }

    void unmutesItselfWhenTheOutageEnds()
    {
        Story story;
        story.play("fail@0 fail@5 mute-outage@10");
        QVERIFY(!story.sounds());
        story.play("ok@20 fail@30 fail@35");
        QVERIFY(story.sounds());
    }

    void mutesNoOutageThatIsNotThere()
    {
        Story story;
        story.play("ok@0 mute-outage@5 fail@10 fail@15");
        QVERIFY(story.sounds());
    }

    void unmutesItselfWhenItsTimeIsUp()
    {
        Story story;
        story.play("fail@0 fail@5 mute=60@10").wait(59s);
        QVERIFY(!story.sounds());
        story.wait(1s);
        QVERIFY(story.sounds());
    }

    void keepsAnUnlimitedMuteBeyondTheOutage()
    {
        Story story;
        story.play("fail@0 fail@5 mute@10 ok@20 fail@30 fail@35");
        QVERIFY(!story.sounds());
    }

    void hearsTheCriticalThroughAGeneralMuteButNotThroughItsOwn()
    {
        Story normal;
        normal.play("fail@0 fail@5");
        QVERIFY(normal.sounds(false));
        QVERIFY(!normal.sounds(true));
        Story story(critical());
        story.play("fail@0 fail@5");
        QVERIFY(story.sounds(true));
        story.play("mute@10");
        QVERIFY(!story.sounds(true));
        QVERIFY(!story.sounds(false));
    }

    void holdsANewOutageUntilTheSnoozeEnds()
    {
        Story story(seldom(15min));
        story.play("ok@0 snooze=3600@10 fail@20 fail@25");
        QVERIFY(!story.sounds());
        QCOMPARE(story.told(), QString());
        story.wait(2h);
        QCOMPARE(story.told().section(u' ', 0, 1), u"down#1@3610 still#1@4510"_s);
        QVERIFY(story.sounds());
    }

    void tellsNothingOfAnOutageThatCameAndWentMeanwhile()
    {
        Story story(seldom(0s));
        story.play("ok@0 snooze=100@10 fail@20 fail@25 ok@30").wait(2h);
        QCOMPARE(story.told(), QString());
    }

    void tellsAHeldRecoveryAtTheEndWhereTheOutageWasTold()
    {
        Story story(seldom(0s));
        story.play("fail@0 fail@5 snooze=100@10 ok@30").wait(2h);
        QCOMPARE(story.told(), u"down#1@5 up#1@110"_s);
        QCOMPARE(story.alerts().back().previousSince, std::optional(Instant(0s)));
    }

    void tellsAgainWhatWasDownBeforeTheSnoozeAndStillIs()
    {
        Story story(seldom(0s));
        story.play("fail@0 fail@5 snooze=100@10 snooze-end@50 ok@60");
        QCOMPARE(story.told(), u"down#1@5 down#1@50 up#1@60"_s);
    }

    void tellsNothingAgainOfWhatWasAcknowledged()
    {
        Story story(seldom(0s));
        story.play("fail@0 fail@5 snooze=100@10 ack@20").wait(2h);
        QCOMPARE(story.told(), u"down#1@5 acknowledged#1@20"_s);
    }

    void letsANewCriticalOutageThroughToItsEnd()
    {
        JudgeRules rules = seldom(10s);
        rules.severity = Severity::Critical;
        Story story(rules);
        story.play("ok@0 snooze=3600@10 fail@20 fail@25");
        QVERIFY(story.sounds());
        story.play("ok@40");
        QCOMPARE(story.told(), u"down#1@25 still#1@35 up#1@40"_s);
    }

    void tellsACriticalOutageThatBrokeThroughOnlyOnce()
    {
        JudgeRules rules = seldom(0s);
        rules.severity = Severity::Critical;
        Story story(rules);
        story.play("ok@0 snooze=100@10 fail@20 fail@25").wait(1h);
        QCOMPARE(story.told(), u"down#1@25"_s);
    }

    void holdsACriticalOutageThatWasThereBeforeTheSnooze()
    {
        Story story(critical());
        story.play("fail@0 fail@5 snooze=100@10");
        QVERIFY(!story.sounds());
    }
};

QTEST_GUILESS_MAIN(JudgeDecisionsTest)
#include "judgedecisions_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

JudgeRules asking(bool need, bool sight, const QStringList &parents)
{
    JudgeRules out = usualRules();
    out.hasNeed = need;
    out.hasSight = sight;
    out.parents = parents;
    return out;
}

} // namespace

class JudgeWitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllWitnessesAtTheSameTimeAndOnlyOnce()
    {
        Story story(asking(true, true, {u"Router"_s, u"Switch"_s}));
        story.play("ok@0 fail@60");
        QCOMPARE(story.deeds(), QString());
        story.play("fail@65 fail@66");
        QCOMPARE(story.deeds(), u"ask(need,sight,Router,Switch)"_s);
        QCOMPARE(story.shown(), u"up"_s);
    }

    void isDownOnceAllWitnessesAnswered()
    {
        Story story(asking(true, true, {u"Router"_s, u"Switch"_s}));
        story.play("ok@0 fail@60 fail@65 need+@65.1 sight+@65.2 Router+@65.3");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("Switch+@65.4");
        QCOMPARE(story.transitions(), u"up@0 down@60"_s);
        QCOMPARE(story.told(), u"down#1@65.4"_s);
    }

    void isAffectedByASilentParent()
    {
        Story story(asking(false, false, {u"Router"_s, u"Switch"_s}));
        story.play("ok@0 fail@60 fail@65 Router+@65.5 Switch-@66");
        QCOMPARE(story.transitions(), u"up@0 unreachable@60"_s);
        QCOMPARE(story.records().back().because, u"Switch"_s);
        QCOMPARE(story.records().back().evidence.cause, Cause::ConnectionRefused);
        QCOMPARE(story.told(), QString());
        QVERIFY(!story.sounds());
        QVERIFY(!story.state.incident);
    }

    void countsAParentThatSaysNothingInTimeAsSilent()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65").wait(2999ms);
        QCOMPARE(story.shown(), u"up"_s);
        story.wait(1ms);
        QCOMPARE(story.shown(), u"unreachable"_s);
    }

    void waitsNoLongerForWitnessesThanForTheTarget()
    {
        JudgeRules hasty = asking(false, true, {});
        hasty.timeout = 500ms;
        Story story(hasty);
        story.play("ok@0 fail@60 fail@65").wait(500ms);
        QCOMPARE(story.told(), u"down#1@65.5"_s);
    }

    void judgesAloneWhereAParentCannotTell()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router?@66");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void isNotOnItsNetworkWhereTheNeedIsSilent()
    {
        Story story(asking(true, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router-@65.5");
        QCOMPARE(story.shown(), u"up"_s); // the need outranks the parent
        story.play("need-@66");
        QCOMPARE(story.transitions(), u"up@0 unknown(off_its_network)@60"_s);
        QCOMPARE(story.told(), QString());
    }

    void isNotOnItsNetworkWhereTheNeedSaysNothingInTime()
    {
        Story story(asking(true, false, {}));
        story.play("ok@0 fail@60 fail@65").wait(3s);
        QCOMPARE(story.shown(), u"unknown(off_its_network)"_s);
    }

    void isBlindWhereOurOwnSightIsSilent()
    {
        Story story(asking(true, true, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router-@65.1 need+@65.2 sight-@65.3");
        QCOMPARE(story.shown(), u"unknown(blind)"_s);
        QCOMPARE(story.told(), QString());
        QVERIFY(!story.state.incident);
    }

    void suppressesNothingWhileOurOwnSightSaysNothing()
    {
        Story story(asking(false, true, {}));
        story.play("ok@0 fail@60 fail@65").wait(3s);
        QCOMPARE(story.told(), u"down#1@68"_s);
    }

    void ignoresTestimonyNobodyAskedFor()
    {
        Story story(asking(true, true, {u"Router"_s}));
        story.play("ok@0");
        const JudgeState before = story.state;
        story.play("need-@60 sight-@61 Router-@62");
        QCOMPARE(story.state, before);
        story.play("fail@63 fail@64 Stranger-@65");
        QVERIFY(story.state.consultation);
        QCOMPARE(story.state.consultation->silentParent, QString());
    }

    void believesTheFirstWordOfAWitness()
    {
        Story story(asking(false, false, {u"Router"_s, u"Switch"_s}));
        story.play("ok@0 fail@60 fail@65 Router+@65.1 Router-@65.2 Switch+@65.3");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void forgetsItsQuestionsWhenTheTargetAnswers()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 ok@66 Router-@67");
        QCOMPARE(story.shown(), u"up"_s);
        QCOMPARE(story.transitions(), u"up@0"_s);
    }

    void hearsNoAnswerToAnEarlierQuestion()
    {
        Story story(asking(false, true, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65");
        const int earlier = story.state.consultation->number;
        story.play("ok@66 fail@120 fail@125");
        const JudgeState before = story.state;
        QVERIFY(before.consultation);
        for (const event::Testified &late : {event::Testified{Witness::Parent, Testimony::Silent, u"Router"_s, earlier},
                 event::Testified{Witness::Sight, Testimony::Silent, {}, earlier}})
            QCOMPARE(step(story.state, late, story.rules, story.now).state, before);
        story.play("sight+@126 Router+@127");
        QCOMPARE(story.shown(), u"down"_s);
    }

    void isLookedAtAtOnceAndJudgedAnewWhenItsParentRecovers()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router-@66");
        story.deeds();
        story.play("parent-up@90");
        QCOMPARE(story.deeds(), u"look"_s);
        story.play("fail@91");
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        QCOMPARE(story.deeds(), QString());
        story.play("fail@96 Router+@97");
        QCOMPARE(story.transitions(), u"up@0 unreachable@60 down@91"_s);
        QCOMPARE(story.told(), u"down#1@97"_s);
    }

    void isWellAgainWithItsParentWithoutAWord()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router-@66 parent-up@90 ok@91");
        QCOMPARE(story.shown(), u"up"_s);
        QCOMPARE(story.told(), QString());
    }

    void isUpOnlySinceItAnsweredAgain()
    {
        Story affected(asking(false, false, {u"Router"_s}));
        affected.play("ok@0 fail@60 fail@65 Router-@66 parent-up@90 ok@91 ok@151");
        QCOMPARE(affected.transitions(), u"up@0 unreachable@60 up@91"_s);
        QCOMPARE(shownSince(affected.state), Instant(91s));
        Story elsewhere(asking(true, false, {}));
        elsewhere.play("ok@0 fail@60 fail@65 need-@66 ok@126");
        QCOMPARE(elsewhere.transitions(), u"up@0 unknown(off_its_network)@60 up@126"_s);
    }

    void isUpOnlySinceItAnsweredAgainAlsoAfterARestart()
    {
        Story before(asking(false, false, {u"Router"_s}));
        before.play("ok@0 fail@60 fail@65 Router-@66");
        Story story = Story::restarted(before, 94s);
        story.play("ok@170 ok@230");
        QCOMPARE(story.transitions(), u"up@170"_s);
        QCOMPARE(shownSince(story.state), Instant(170s));
    }

    void staysAffectedSinceItsFirstFailure()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 Router-@66");
        QCOMPARE(shownSince(story.state), Instant(60s));
        story.play("fail@126 Router-@127 fail@186");
        QCOMPARE(shownSince(story.state), Instant(60s));
    }

    void leavesTheShadowOfItsParentOnlyAfterEveryGoodAnswer()
    {
        JudgeRules careful = asking(false, false, {u"Router"_s});
        careful.recover = 2;
        Story story(careful);
        story.play("ok@0 fail@60 fail@65 Router-@66 ok@100");
        QCOMPARE(story.shown(), u"unreachable"_s);
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        story.play("ok@105");
        QCOMPARE(story.shown(), u"up"_s);
        QCOMPARE(shownSince(story.state), Instant(100s));
    }

    void hasNothingToDoWithTheRecoveryOfAParentItWasNotAffectedBy()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 parent-up@62 fail@65 Router+@66");
        QCOMPARE(story.shown(), u"down"_s);
        QCOMPARE(story.deeds(), u"ask(Router) open#1"_s);
    }

    //! Eight hours away from the office are no eight hours of downtime, and one lost packet on
    //! coming back is no outage.
    void countsAndDatesFailuresAnewAfterAnExcuse()
    {
        Story story(asking(true, false, {}));
        story.play("ok@0 fail@60 fail@65 need-@66 fail@120 fail@125 need-@126 fail@180");
        QCOMPARE(story.shown(), u"unknown(off_its_network)"_s);
        story.play("fail@185 need+@186");
        QCOMPARE(story.transitions(), u"up@0 unknown(off_its_network)@60 down@180"_s);
    }

    void asksAgainBeforeAnOutageFromBeforeAGapGoesOn()
    {
        Story before(asking(true, false, {}));
        before.play("fail@0 fail@5 need+@6");
        QCOMPARE(before.shown(), u"down"_s);
        Story story = Story::restarted(before, 94s);
        story.play("fail@100");
        QCOMPARE(story.deeds(), u"ask(need)"_s);
        QVERIFY(!story.sounds());
        story.play("need-@101");
        QCOMPARE(story.shown(), u"unknown(off_its_network)"_s);
        story.play("fail@160 need+@161");
        QCOMPARE(story.shown(), u"down"_s);
        QVERIFY(story.sounds());
        QCOMPARE(story.told(), QString());
        QCOMPARE(shownSince(story.state), Instant(0s));
    }

    void isNotGreenOnlyBecauseItsParentWasTakenAway()
    {
        Story story(asking(true, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65 need+@66 Router-@66");
        story.deeds();
        story.rules.parents.clear();
        story.play("reconfigure@70");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QCOMPARE(story.deeds(), u"look"_s);
        story.play("fail@71 fail@76 need-@77");
        story.rules.hasNeed = false;
        story.play("reconfigure@80");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
    }

    void losesNoConfirmedFailureToAChangeOfItsRules()
    {
        Story story(asking(false, false, {u"Router"_s}));
        story.play("ok@0 fail@60 fail@65");
        story.rules.parents.clear();
        story.play("reconfigure@66");
        QCOMPARE(story.told(), u"down#1@66"_s);
    }
};

QTEST_GUILESS_MAIN(JudgeWitnessTest)
#include "judgewitness_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A monitor that a person has just added, and that may not work yet.
class JudgeTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItSeesAndMakesNoNoise()
    {
        Story story;
        story.rules.repeat = 60s;
        story.play("trial@0 fail@1 fail@6 fail@66 fail@126");
        QCOMPARE(story.shown(), u"down"_s);
        QCOMPARE(story.transitions(), u"down@1"_s);
        QCOMPARE(story.told(), QString());
        QVERIFY(!story.sounds());
        story.wait(1h); // and then it hears nothing at all
        QCOMPARE(story.told(), QString());
    }

    void tellsAndSoundsOnceItIsTakenAsItIs()
    {
        Story story;
        story.play("trial@0 fail@1 fail@6 start@30");
        QCOMPARE(story.told(), u"down#1@30"_s);
        QVERIFY(story.sounds());
        story.play("start@31 ok@60");
        QCOMPARE(story.told(), u"up#1@60"_s);
    }

    //! However many good answers an ordinary outage wants to its end.
    void isOverWithTheFirstAnswer()
    {
        Story story;
        story.rules.recover = 3;
        story.play("trial@0 fail@1 fail@6 ok@60");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("fail@120 fail@125");
        QCOMPARE(story.told(), u"down#2@125"_s);
        QVERIFY(story.sounds());
    }

    void isOverWithASlowAnswerToo()
    {
        Story story;
        story.play("trial@0 fail@1 fail@6 slow@60 fail@120 fail@125");
        QCOMPARE(story.told(), u"degraded@60 down#2@125"_s);
        QVERIFY(story.sounds());
    }

    void saysNothingOfAnOutageThatNobodyHeardOf()
    {
        Story story;
        story.play("trial@0 fail@1 fail@6 ok@60 ok@120");
        QCOMPARE(story.told(), QString());
        QCOMPARE(story.deeds(), u"open#1 resolve#1@60"_s);
    }

    void lastsOverARestartAndOverTroubleOfOurOwn()
    {
        Story before;
        before.play("trial@0 fault@1 fail@2 fail@7");
        Story story = Story::restarted(before, 60s);
        story.play("fault fail fail");
        QCOMPARE(story.shown(), u"down"_s);
        QCOMPARE(story.told(), QString());
        QVERIFY(!story.sounds());
    }

    void isNotForAMonitorOfWhichSomethingIsKnown()
    {
        Story story;
        story.play("ok@0 trial@1 fail@60 fail@65");
        QCOMPARE(story.told(), u"down#1@65"_s);
        story.play("trial@66");
        QVERIFY(story.sounds());
    }
};

QTEST_GUILESS_MAIN(JudgeTrialTest)
#include "judgetrial_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! So seldom looked at that no silence interrupts a long story.
JudgeRules seldom(Duration repeat)
{
    JudgeRules out = usualRules();
    out.interval = 24h;
    out.repeat = repeat;
    return out;
}

} // namespace

class JudgeTellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnOutageAndItsEndOnce()
    {
        Story story;
        story.play("ok@0 fail@60 fail@65 fail@70 ok@120 ok@180");
        QCOMPARE(story.told(), u"down#1@65 up#1@120"_s);
        QCOMPARE(story.alerts().back().previousSince, std::optional(Instant(60s)));
        story.play("fail@240 fail@245");
        QCOMPARE(story.told(), u"down#2@245"_s);
    }

    //! Each was told, and of none the end: people hear of it once, when the last is over.
    void remembersEveryOutageWhoseEndIsOwed()
    {
        Story story(seldom(0s));
        story.play("fail@0 fail@5");
        QCOMPARE(story.state.toldFrom, 1);
        story.play("snooze=100@10 ok@20 fail@30 fail@35").wait(2min);
        QCOMPARE(story.told(), u"down#1@5 down#2@110"_s);
        QCOMPARE(story.state.toldFrom, 1);
        story.play("ok@200 fail@300 fail@305");
        QCOMPARE(story.told(), u"up#2@200 down#3@305"_s);
        QCOMPARE(story.state.toldFrom, 3);
    }

    void repeatsThatItIsStillDown()
    {
        Story story(seldom(15min));
        story.play("fail@0 fail@5").wait(31min);
        QCOMPARE(story.told(), u"down#1@5 still#1@905 still#1@1805"_s);
        story.play("ack@2000").wait(2h);
        QCOMPARE(story.told(), u"acknowledged#1@2000"_s);
    }

    void repeatsNothingUnlessAsked()
    {
        Story story(seldom(0s));
        story.play("fail@0 fail@5").wait(12h);
        QCOMPARE(story.told(), u"down#1@5"_s);
    }

    //! The trap of others: down, then nothing known, then up, and nobody hears of it.
    void tellsARecoveryWhateverLiesBetween_data()
    {
        QTest::addColumn<QByteArray>("between");
        for (const char *between : {"fault@70 fault@75", "blind@70 sight@80", "pause@70 resume@80", "sleep@70",
                 "maintenance@70 planned-end@80", "retarget@70", "snooze=5@70", "ack@70", "reconfigure@70"})
            QTest::newRow(between) << QByteArray(between);
    }
    void tellsARecoveryWhateverLiesBetween()
    {
        QFETCH(QByteArray, between);
        Story story(seldom(0s));
        story.play("fail@0 fail@5");
        story.told();
        story.play(between).play("ok@100");
        QVERIFY2(story.told().endsWith(u"up#1@100"_s), qPrintable(story.shown()));
        QCOMPARE(story.alerts().back().previousSince, std::optional(Instant(0s)));
    }

    void tellsAWarningAndItsEnd()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 slow@30 ok@40");
        QCOMPARE(story.told(), u"degraded@20 warning_ended@40"_s);
    }

    void tellsOfACertificateThoughSlownessWasTold()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 expiring@30 slow@40 expiring@50 ok@60");
        QCOMPARE(story.told(), u"degraded@20 certificate@30 warning_ended@60"_s);
    }

    void tellsTheRecoveryAndThenWhatIsStillWrong()
    {
        Story story;
        story.play("fail@0 fail@5 expiring@10");
        QCOMPARE(story.told(), u"down#1@5 up#1@10 certificate@10"_s);
    }

    void tellsOnlyTheOutageThatGrewOutOfAWarning()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 fail@30 fail@35 ok@40");
        QCOMPARE(story.told(), u"degraded@20 down#1@35 up#1@40"_s);
    }

    //! Whoever keeps it open elsewhere can close it.
    void namesTheWarningThatSomethingWorseTakesThePlaceOf()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 expiring@30 fail@40 fail@45");
        QCOMPARE(story.told(), u"degraded@20 certificate@30 down#1@45"_s);
        const std::vector<effect::Tell> &alerts = story.alerts();
        QVERIFY(!alerts[0].afterWarning);
        QVERIFY(alerts[1].afterWarning == AlertKind::Degraded && alerts[1].previousSince == alerts[0].since);
        QVERIFY(alerts[2].afterWarning == AlertKind::Certificate && alerts[2].previousSince == alerts[1].since);
        story.play("ok@50 fail@60 fail@65");
        QCOMPARE(story.told(), u"up#1@50 down#2@65"_s);
        QVERIFY(!story.alerts().back().afterWarning);
    }

    void saysNothingOfPlannedWork()
    {
        Story story;
        story.play("ok@0 maintenance@10 fail@20 fail@25");
        QCOMPARE(story.shown(), u"maintenance"_s);
        QVERIFY(!story.sounds());
        story.play("ok@30 planned-end@40");
        QCOMPARE(story.told(), QString());
        QCOMPARE(story.transitions(), u"up@0 maintenance@10 up@30"_s);
    }

    void tellsAtTheEndWhatIsDownSinceTheBeginning()
    {
        Story story;
        story.play("ok@0 maintenance@10 fail@20 fail@25 planned-end@40");
        QCOMPARE(story.told(), u"down#1@40"_s);
        QVERIFY(story.sounds());
    }

    void tellsAtTheEndWhatBecameWell()
    {
        Story story;
        story.play("fail@0 fail@5 maintenance@10 ok@20");
        QCOMPARE(story.told(), u"down#1@5"_s);
        story.play("planned-end@30");
        QCOMPARE(story.told(), u"up#1@30"_s);
    }

    void tellsNothingWhereTheEndIsLikeTheBeginning()
    {
        Story story;
        story.play("fail@0 fail@5 maintenance@10 ok@20 fail@30 fail@35 planned-end@40");
        QCOMPARE(story.told(), u"down#1@5"_s);
        QVERIFY(story.sounds());
        story.play("ok@50"); // and the recovery belongs to what was told
        QCOMPARE(story.told(), u"up#1@50"_s);
        QCOMPARE(story.deeds(), u"open#1 resolve#1@20 open#2 resolve#2@50"_s);
    }

    void seesNoUnrestInPlannedWork()
    {
        Story story;
        story.play("ok@0 maintenance@5 fail fail ok fail fail ok fail fail ok fail fail ok planned-end");
        QVERIFY(!story.state.unstable);
        QCOMPARE(story.told(), QString());
    }

    void tellsUnrestOnceAndThenTheStateItSettledIn()
    {
        Story story;
        story.play("ok@0 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60");
        QCOMPARE(story.told(), u"down#1@15 up#1@20 down#2@35 up#2@40 down#3@55 unstable#3@60"_s);
        story.play("fail@70 fail@75 ok@80 fail@90 fail@95 ok@100");
        QCOMPARE(story.told(), QString());
        QCOMPARE(story.deeds(), u"open#1 resolve#1@20 open#2 resolve#2@40 open#3"_s);
        for (int at = 160; at <= 700; at += 60)
            story.play(qPrintable(u"ok@%1"_s.arg(at)));
        QCOMPARE(story.told(), u"up#3@700"_s); // ten intervals after the last change
        QVERIFY(story.alerts().back().afterUnrest);
        QCOMPARE(story.deeds(), u"resolve#3@100"_s);
    }

    void tellsTheOutageAnUnstableTargetSettledIn()
    {
        Story story;
        story.play("ok@0 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60 fail@70 fail@75");
        story.told();
        for (int at = 135; at <= 675; at += 60)
            story.play(qPrintable(u"fail@%1"_s.arg(at)));
        QCOMPARE(story.told(), u"down#3@675"_s);
        QVERIFY(story.alerts().back().afterUnrest);
        story.play("ok@680");
        QCOMPARE(story.told(), u"up#3@680"_s);
    }

    void acknowledgesTheWholeUnrest()
    {
        Story story;
        story.play("ok@0 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60 ack@61 fail@70 fail@75");
        QCOMPARE(story.shown(), u"down"_s);
        QVERIFY(!story.sounds());
    }

    void takesNoGapForRest_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("sleep") << QByteArray("tick@61") << QByteArray("sleep@40000 ok@40001");
        QTest::newRow("blindness") << QByteArray("blind@61") << QByteArray("sight@40000 ok@40001");
        QTest::newRow("pause") << QByteArray("pause@61") << QByteArray("resume@40000 ok@40001");
    }
    void takesNoGapForRest()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        Story story;
        story.play("ok@0 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60").play(begin);
        story.told();
        story.play(end);
        QVERIFY(story.state.unstable);
        QCOMPARE(story.told(), QString());
        for (int at = 40061; at <= 40541; at += 60)
            story.play(qPrintable(u"ok@%1"_s.arg(at)));
        QCOMPARE(story.told(), QString());
        story.play("ok@40601"); // ten intervals of rest that were seen
        QCOMPARE(story.told().section(u'@', 0, 0), u"up#3"_s);
    }

    void tellsOfUnrestOnlyWhatItSees()
    {
        Story story;
        story.play("ok@0 snooze=9999@5 fail@10 fail@15 ok@20 fail@30 fail@35 ok@40 fail@50 fail@55 ok@60");
        story.play("blind@61 sight@62 snooze-end@63");
        QCOMPARE(story.told(), QString());
        story.play("ok@64");
        QCOMPARE(story.told(), u"unstable#3@64"_s);
    }
};

QTEST_GUILESS_MAIN(JudgeTellingTest)
#include "judgetelling_test.moc"

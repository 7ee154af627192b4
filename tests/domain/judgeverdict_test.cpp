// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

JudgeRules rules(int confirm, int recover)
{
    JudgeRules out = usualRules();
    out.confirm = confirm;
    out.recover = recover;
    return out;
}

} // namespace

class JudgeVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeTheFirstLook()
    {
        Story story;
        story.play("tick@5");
        QCOMPARE(story.shown(), u"unknown(not_checked_yet)"_s);
        QCOMPARE(story.transitions(), QString());
    }

    void recordsTheFirstVerdictWithNothingBeforeIt()
    {
        Story story;
        story.play("ok@3");
        QCOMPARE(story.transitions(), u"up@3"_s);
        QVERIFY(!story.records().front().from);
        QCOMPARE(story.told(), QString());
    }

    void needsEveryConfirmation_data()
    {
        QTest::addColumn<int>("confirm");
        QTest::addColumn<QByteArray>("looks");
        QTest::addColumn<QString>("transitions");
        QTest::newRow("one is enough") << 1 << QByteArray("ok@0 fail@60") << u"up@0 down@60"_s;
        QTest::newRow("two of two") << 2 << QByteArray("ok@0 fail@60 fail@65") << u"up@0 down@60"_s;
        QTest::newRow("two of three") << 3 << QByteArray("ok@0 fail@60 fail@65") << u"up@0"_s;
        QTest::newRow("three of three") << 3 << QByteArray("ok@0 fail@60 fail@65 fail@70") << u"up@0 down@60"_s;
        QTest::newRow("not in a row") << 2 << QByteArray("ok@0 fail@60 ok@65 fail@70 ok@75 fail@80") << u"up@0"_s;
        QTest::newRow("slow is an answer") << 2 << QByteArray("ok@0 fail@60 ok@62 slow@65 fail@70") << u"up@0"_s;
        QTest::newRow("from the start") << 2 << QByteArray("fail@0 fail@5") << u"down@0"_s;
    }
    void needsEveryConfirmation()
    {
        QFETCH(int, confirm);
        QFETCH(QByteArray, looks);
        Story story(rules(confirm, 1));
        story.play(looks);
        QTEST(story.transitions(), "transitions");
    }

    void datesTheOutageFromTheStartOfItsFirstFailingLook()
    {
        Story story;
        story.lookStarted("ok", 0s, 1s).lookStarted("fail", 60s, 70s).lookStarted("fail", 75s, 85s);
        QCOMPARE(story.transitions(), u"up@0 down@60"_s);
        QCOMPARE(story.told(), u"down#1@85"_s);
        QCOMPARE(story.state.incident->since, Instant(60s));
        QCOMPARE(story.state.incident->opened, Instant(85s));
    }

    void needsEveryGoodAnswerToRecover()
    {
        Story story(rules(2, 3));
        story.play("ok@0 fail@60 fail@65 ok@70 ok@75 fail@80 ok@85 ok@90");
        QCOMPARE(story.transitions(), u"up@0 down@60"_s);
        story.play("ok@95");
        QCOMPARE(story.transitions(), u"up@85"_s);
        QCOMPARE(story.deeds(), u"open#1 resolve#1@85"_s);
    }

    void warnsOnlyAfterConfirmationAndStopsOnlyAfterRecovery()
    {
        Story story(rules(3, 2));
        story.play("ok@0 slow@10 slow@20 ok@30 slow@40 slow@50 slow@60");
        QCOMPARE(story.transitions(), u"up@0 degraded@40"_s);
        story.play("ok@70 slow@80 ok@90");
        QCOMPARE(story.transitions(), QString());
        story.play("ok@100");
        QCOMPARE(story.transitions(), u"up@90"_s);
    }

    void isUpAtItsFirstSlowAnswerWhereWarningsAreConfirmed()
    {
        Story story;
        story.play("slow@0");
        QCOMPARE(story.transitions(), u"up@0"_s);
        story.play("slow@60");
        QCOMPARE(story.transitions(), u"degraded@0"_s);
    }

    void warnsAtOnceWhereNothingIsConfirmed()
    {
        Story story(rules(1, 1));
        story.play("slow@0");
        QCOMPARE(story.transitions(), u"degraded@0"_s);
    }

    void showsTheLatestCauseOfAWarning()
    {
        Story story;
        story.play("ok@0 slow@10 slow@20 expiring@30");
        QCOMPARE(story.state.evidence.cause, Cause::CertificateExpiring);
        QCOMPARE(story.transitions(), u"up@0 degraded@10"_s);
    }

    void restsAnUpOnNoFailedLook()
    {
        JudgeRules seen = usualRules();
        seen.hasSight = true;
        Story story(seen);
        story.play("ok@0 fail@60 fail@65 slow@66");
        QVERIFY(story.state.evidence.outcome != Outcome::Failed);
    }

    void recoversIntoAWarningOnlyIfThatIsConfirmed()
    {
        Story story(rules(3, 1));
        story.play("fail@0 fail@5 fail@10 sleep@20 slow@30");
        QCOMPARE(story.transitions(), u"down@0 up@30"_s);
    }

    void countsNoInconclusiveLook()
    {
        Story story;
        story.play("ok@0 fail@60 fault@65 fail@70");
        QCOMPARE(story.transitions(), u"up@0 down@60"_s);
        Story other;
        other.play("ok@0 fault@60 fail@65");
        QCOMPARE(other.transitions(), u"up@0"_s);
    }

    void resetsNoRecoveryOverAnInconclusiveLook()
    {
        Story story(rules(2, 2));
        story.play("fail@0 fail@5 ok@10 fault@15 ok@20");
        QCOMPARE(story.transitions(), u"down@0 up@10"_s);
    }

    void showsItsOwnFaultOnceConfirmed()
    {
        Story story;
        story.play("ok@0 fault@60");
        QCOMPARE(story.shown(), u"up"_s);
        story.play("fault@120");
        QCOMPARE(story.shown(), u"unknown(own_fault)"_s);
        QCOMPARE(story.records().back().evidence.cause, Cause::OutOfDescriptors);
        story.play("ok@125");
        QCOMPARE(story.transitions(), u"up@0 unknown(own_fault)@120 up@0"_s);
        QCOMPARE(story.told(), QString());
    }

    void showsItsOwnFaultAtOnceWhereNothingElseIsKnown()
    {
        Story story;
        story.play("fault@0");
        QCOMPARE(story.shown(), u"unknown(own_fault)"_s);
    }

    void hidesNoConfirmedOutageBehindItsOwnFault()
    {
        Story story;
        story.play("fail@0 fail@5 fault@10 fault@15 fault@20");
        QCOMPARE(story.shown(), u"down"_s);
        QVERIFY(story.sounds());
    }

    void hearsNothingInACancelledLook()
    {
        Story story;
        story.play("ok@0 fail@60");
        const JudgeState before = story.state;
        story.play("cancelled@65");
        QCOMPARE(story.state, before);
    }

    void looksAgainSoonOnlyWhileSomethingIsBeingConfirmed()
    {
        Story story(rules(3, 2));
        QVERIFY(!quickRecheck(story.state, story.rules));
        story.play("ok@0");
        QVERIFY(!quickRecheck(story.state, story.rules));
        story.play("fail@60");
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        story.play("fail@65 fail@70");
        QVERIFY(!quickRecheck(story.state, story.rules));
        story.play("ok@130");
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        story.play("ok@135");
        QVERIFY(!quickRecheck(story.state, story.rules));
        story.rules.interval = 2s;
        story.play("fail@137");
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(2s));
    }

    void looksAgainSoonWhileAWarningIsBeingConfirmed()
    {
        Story story(rules(3, 1));
        story.play("ok@0 slow@60");
        QCOMPARE(quickRecheck(story.state, story.rules), std::optional<Duration>(5s));
        story.play("slow@65 slow@70");
        QVERIFY(!quickRecheck(story.state, story.rules));
    }

    void datesItsOwnFaultFromTheStartOfTheLook()
    {
        Story story;
        story.lookStarted("fault", 20s, 28s);
        QCOMPARE(story.transitions(), u"unknown(own_fault)@20"_s);
    }

    void soundsWithinThePromisedDelay_data()
    {
        QTest::addColumn<int>("confirm");
        QTest::addColumn<bool>("witnesses");
        for (const int confirm : {1, 2, 3, 7}) {
            QTest::addRow("confirm %d alone", confirm) << confirm << false;
            QTest::addRow("confirm %d with witnesses", confirm) << confirm << true;
        }
    }
    //! The worst case: every look lasts its whole timeout, no witness says anything.
    void soundsWithinThePromisedDelay()
    {
        QFETCH(int, confirm);
        QFETCH(bool, witnesses);
        JudgeRules worst = rules(confirm, 1);
        worst.hasSight = witnesses;
        Story story(worst);
        story.play("ok@0");
        Duration start = 60s;
        const Duration bound = alarmDelayBound(worst);
        while (!story.sounds() && story.now < Instant(10min)) {
            story.lookStarted("fail", start, start + worst.timeout);
            const auto recheck = quickRecheck(story.state, worst);
            if (!recheck)
                break;
            start += worst.timeout + *recheck;
        }
        if (!story.sounds())
            story.wait(witnessDeadline(worst));
        QVERIFY(story.sounds());
        QVERIFY(story.now - Instant(60s) <= bound - 1s); // the last second is the sound's own
        const Duration spelt = 10s + (confirm - 1) * 15s + (witnesses ? Duration(3s) : Duration(0)) + 1s;
        QCOMPARE(bound, spelt);
    }
};

QTEST_GUILESS_MAIN(JudgeVerdictTest)
#include "judgeverdict_test.moc"

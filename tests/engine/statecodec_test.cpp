// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statecodec.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const TimeBridge before{Instant(100h), UtcTime(400'000h)};
//! The same computer after a reboot that took ten minutes: its steady clock began anew.
const TimeBridge after{Instant(1min), UtcTime(400'000h + 10min)};

//! What the same moment is called after the reboot.
Instant moved(Instant instant)
{
    return after.now - (after.utc - before.toUtc(instant));
}

JudgeState downAndDecided()
{
    JudgeState state = JudgeState::created(before.now - 3h);
    state.awaitingLook = false;
    state.verdict = Verdict::Down;
    state.since = before.now - 2h;
    state.evidence.outcome = Outcome::Failed;
    state.evidence.cause = Cause::UnexpectedStatus;
    state.evidence.code = 503;
    state.evidence.timing.total = 210ms;
    state.incident = OpenIncident{7, before.now - 2h, before.now - 119min};
    state.lastSerial = 7;
    state.acknowledged = Acknowledgement{u"ana"_s, u"cable ✂"_s, before.now - 1h};
    state.mute = MuteState{before.now + 4h, false, before.now - 30min};
    state.snooze = SnoozeState{before.now + 1h, before.now - 20min};
    state.flips = {before.now - 5h, before.now - 2h};
    state.told = Told::Down;
    state.toldSerial = 7;
    state.toldFrom = 5;
    state.toldAt = before.now - 119min;
    state.toldSince = before.now - 2h;
    state.coveredSerial = 6;
    state.recorded = Status::Down;
    return state;
}

} // namespace

class StateCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMustSurviveARebootAndMovesItsTimes()
    {
        const JudgeState state = downAndDecided();
        const JudgeState read = decodeState(encodeState(state, before), after);
        QCOMPARE(read.verdict, Verdict::Down);
        QCOMPARE(read.since, moved(state.since));
        QCOMPARE(read.evidence, state.evidence);
        QCOMPARE(read.incident, (OpenIncident{7, moved(state.incident->since), moved(state.incident->opened)}));
        QCOMPARE(read.acknowledged, (Acknowledgement{u"ana"_s, u"cable ✂"_s, moved(state.acknowledged->at)}));
        QCOMPARE(read.mute, (MuteState{moved(*state.mute->until), false, moved(state.mute->since)}));
        QCOMPARE(read.snooze, (SnoozeState{moved(state.snooze->until), moved(state.snooze->since)}));
        QCOMPARE(read.flips, (std::vector<Instant>{moved(state.flips[0]), moved(state.flips[1])}));
        QCOMPARE(read.told, Told::Down);
        QCOMPARE(read.toldSerial, 7);
        QCOMPARE(read.toldFrom, 5);
        QCOMPARE(read.toldAt, moved(state.toldAt));
        QCOMPARE(read.toldSince, moved(state.toldSince));
        QCOMPARE(read.coveredSerial, 6);
        QCOMPARE(read.lastSerial, 7);
        QCOMPARE(read.recorded, std::optional(Status::Down));
    }

    void showsNothingAsTrueBeforeALookConfirmsIt()
    {
        const JudgeState read = decodeState(encodeState(downAndDecided(), before), after);
        QCOMPARE(shownStatus(read), Status::Unknown);
        QCOMPARE(shownUnknownReason(read), UnknownReason::NotCheckedYet);
        QCOMPARE(read.heard, after.now);
        QCOMPARE(read.failed, Streak{});
    }

    void reencodesToTheSameDocument()
    {
        const QByteArray document = encodeState(downAndDecided(), before);
        QCOMPARE(encodeState(decodeState(document, before), before), document);
    }

    void remembersATrialAndReadsOlderDocumentsAsNone()
    {
        JudgeState state = JudgeState::created(before.now);
        QVERIFY(!decodeState(encodeState(state, before), after).onTrial);
        QVERIFY(!encodeState(state, before).contains("trial"));
        state.onTrial = true;
        QVERIFY(decodeState(encodeState(state, before), after).onTrial);
    }

    void makesNoFutureOfAPastWhenTheClockWasSetBack()
    {
        const TimeBridge setBack{Instant(1min), before.utc - 24h};
        const JudgeState read = decodeState(encodeState(downAndDecided(), before), setBack);
        QVERIFY(read.since <= setBack.now);
        QVERIFY(read.incident->opened <= setBack.now);
        QVERIFY(read.acknowledged->at <= setBack.now);
    }

    void noticesEveryDifferenceThatMatters_data()
    {
        QTest::addColumn<JudgeState>("other");
        const auto row = [](const char *name, auto change) {
            JudgeState state = downAndDecided();
            change(state);
            QTest::newRow(name) << state;
        };
        row("paused", [](JudgeState &s) { s.paused = true; });
        row("on trial", [](JudgeState &s) { s.onTrial = true; });
        row("acknowledged", [](JudgeState &s) { s.acknowledged.reset(); });
        row("mute", [](JudgeState &s) { s.mute->endsWithOutage = true; });
        row("told from", [](JudgeState &s) { s.toldFrom = 1; });
        row("snooze", [](JudgeState &s) { s.snooze.reset(); });
        row("incident", [](JudgeState &s) { s.incident->serial = 8; });
        row("told", [](JudgeState &s) { s.told = Told::Up; });
        row("unstable", [](JudgeState &s) { s.unstable = true; });
        row("recorded", [](JudgeState &s) { s.recorded = Status::Paused; });
        row("verdict", [](JudgeState &s) {
            s.verdict = Verdict::Up;
            s.incident.reset();
        });
    }
    void noticesEveryDifferenceThatMatters()
    {
        QFETCH(JudgeState, other);
        const JudgeState state = downAndDecided();
        QVERIFY(differsDurably(state, other));
        QVERIFY(encodeState(state, before) != encodeState(other, before));
    }

    void survivesDocumentsThatAreDamaged_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray whole = encodeState(downAndDecided(), before);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("\x00\xff{{{", 5);
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("down without an outage") << QByteArray(R"({"verdict":"down","told":"down"})");
        QTest::newRow("wrong types") << QByteArray(R"({"verdict":3,"since":"x","incident":[],"flips":{},"mute":1})");
        QTest::newRow("unstable without flips") << QByteArray(R"({"verdict":"up","unstable":true})");
    }
    void survivesDocumentsThatAreDamaged()
    {
        QFETCH(QByteArray, document);
        JudgeState state = decodeState(document, after);
        QVERIFY(state.verdict != Verdict::Down || state.incident);
        ProbeResult failure;
        failure.outcome = Outcome::Failed;
        failure.cause = Cause::ConnectionRefused;
        for (int i = 1; i <= 50; ++i)
            state = step(state, event::Looked{failure, after.now + i * 10s}, {}, after.now + i * 10s + 1s).state;
        QCOMPARE(shownStatus(state), Status::Down);
    }
};

QTEST_APPLESS_MAIN(StateCodecTest)
#include "statecodec_test.moc"

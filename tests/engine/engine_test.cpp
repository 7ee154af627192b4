// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Targets that are down while their name stands in the list.
ScriptedProber::Script downWhile(const QStringList &down)
{
    return [&down](const ProbeRequest &request, Instant) {
        return down.contains(nameIn(request)) ? ScriptedProber::fails() : ScriptedProber::passes();
    };
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAnOutageAndOfItsEnd()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = downWhile(down);
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        down = {u"Shop"_s};
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        down.clear();
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s, u"up Shop"_s}));
        QCOMPARE(rig.recorded(), (QStringList{u"ONLINE Shop"_s, u"OFFLINE Shop"_s, u"ONLINE Shop"_s}));
    }

    void isNeverLaterWithTheAlarmThanPromised()
    {
        EngineRig rig;
        std::optional<Instant> firstFailing;
        bool dead = false;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return dead ? std::nullopt : ScriptedProber::passes();
        };
        rig.prober.onStart = [&](const ProbeRequest &, Instant at) {
            if (dead && !firstFailing)
                firstFailing = at;
        };
        rig.add(u"Shop"_s, Settings{.confirm = 3});
        rig.watch();
        rig.world.advance(1min);
        dead = true;
        while (rig.status(u"Shop"_s) != Status::Down)
            rig.world.advance(10ms);
        const JudgeRules &rules = rig.engine->find(rig.id(u"Shop"_s))->monitor.rules;
        QVERIFY(isSounding(rig.judge(u"Shop"_s), rules, false));
        QVERIFY(rig.world.now() - *firstFailing <= alarmDelayBound(rules));
        QCOMPARE(rig.judge(u"Shop"_s).since, *firstFailing);
    }

    void saysNothingBeforeItIsOnDisk()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Shop"_s);
        rig.watch();
        while (rig.mail->delivered.empty())
            rig.world.advance(1ms);
        QVERIFY(!rig.mail->messages.front().notStored);
        QCOMPARE(rig.disk->alerts.size(), std::size_t(1));
        QCOMPARE(rig.disk->transitions.size(), std::size_t(1));
    }

    void tellsFromMemoryWhenTheDiskFailsAndStoresItLater()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.store->failWrites(true);
        while (rig.status(u"Shop"_s) != Status::Down)
            rig.world.advance(1ms);
        rig.world.advance(Recorder::patience);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
        QVERIFY(rig.disk->transitions.empty());
        rig.store->failWrites(false);
        rig.world.advance(Recorder::retryEvery + 1s);
        QCOMPARE(rig.recorded(), (QStringList{u"OFFLINE Shop"_s}));
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
        QVERIFY(rig.disk->alerts.front().state == AlertState::Delivered);
        rig.crash();
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList());
    }

    //! The outage could not be stored, its end could: the end stays the last word.
    void neverLetsALateDecisionUndoANewerOne()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = downWhile(down);
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.store->failWrites(true);
        down = {u"Shop"_s};
        while (rig.status(u"Shop"_s) != Status::Down)
            rig.world.advance(1ms);
        rig.world.advance(100ms);
        rig.store->failWrites(false);
        down.clear();
        rig.engine->lookNow(rig.id(u"Shop"_s));
        rig.world.advance(1s);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        rig.world.advance(30s);
        QCOMPARE(rig.recorded(), (QStringList{u"ONLINE Shop"_s, u"OFFLINE Shop"_s, u"ONLINE Shop"_s}));
        rig.crash();
        QCOMPARE(rig.judge(u"Shop"_s).verdict, Verdict::Up);
        QVERIFY(!rig.judge(u"Shop"_s).incident);
        for (const auto &[key, incident] : rig.disk->incidents)
            QVERIFY(incident.resolved);
    }

    void callsAHostWithManyHangingMonitorsDown()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return std::nullopt; };
        for (int i = 0; i < 100; ++i) {
            rig.add(u"M%1"_s.arg(i), Settings{.interval = 5s, .timeout = 5s});
            rig.configuration.monitors.back().target = HttpTarget{u"http://nas.test/%1"_s.arg(i)};
        }
        rig.watch();
        rig.world.advance(3min);
        for (const MonitorDefinition &monitor : rig.configuration.monitors)
            QCOMPARE(rig.judge(monitor.name).verdict, Verdict::Down);
    }

    void doesNotExcuseAChildForEverByAParentThatIsOnlySlow()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &request, Instant) {
            if (nameIn(request) == u"Router"_s)
                return ScriptedProber::passes(1s);
            return down.contains(nameIn(request)) ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        rig.add(u"Router"_s);
        rig.add(u"Child"_s, Settings{.timeout = 500ms, .confirm = 1, .dependsOn = QStringList{u"Router"_s}});
        rig.watch();
        rig.world.advance(1min);
        down = {u"Child"_s};
        rig.world.advance(2min);
        QCOMPARE(rig.status(u"Router"_s), Status::Up);
        QCOMPARE(rig.status(u"Child"_s), Status::Down);
        QCOMPARE(rig.heard(), (QStringList{u"down Child"_s}));
    }

    void survivesEveryCommandOnAMonitorThatWasPausedAtTheStart()
    {
        EngineRig rig;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Paused{});
        rig.world.advance(1s);
        rig.restart();
        rig.engine->lookNow(rig.id(u"Shop"_s));
        rig.configuration.monitors[0].settings.interval = 7s;
        rig.watch();
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Paused);
        rig.configuration.monitors.clear();
        rig.watch();
        QVERIFY(rig.engine->all().empty());
    }

    //! Its going took what was stored of it along.
    void takesBackWhatWasTakenAwayAMomentAgo()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Acknowledged{u"ana"_s, u"cable"_s});
        rig.world.advance(1s);
        const Configuration before = std::exchange(rig.configuration, {});
        rig.store->saveConfiguration({}, [](const auto &) {});
        rig.watch();
        rig.world.advance(20s);
        QVERIFY(rig.disk->states.empty() && rig.disk->incidents.empty());

        rig.configuration = before;
        rig.watch();
        QCOMPARE(rig.status(u"Shop"_s), Status::Unknown); // nobody looked meanwhile
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        QCOMPARE(rig.judge(u"Shop"_s).acknowledged->note, u"cable"_s);
        QCOMPARE(rig.judge(u"Shop"_s).incident->serial, 1);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
        rig.crash();
        QCOMPARE(rig.judge(u"Shop"_s).acknowledged->note, u"cable"_s);
        QCOMPARE(rig.disk->incidents.size(), std::size_t(1));
    }

    void beginsAnewWithWhatWasTakenAwayLongAgo()
    {
        EngineRig rig;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        const Configuration before = std::exchange(rig.configuration, {});
        rig.watch();
        rig.world.advance(Departed::kept + 1s);
        rig.configuration = before;
        rig.watch();
        QVERIFY(rig.judge(u"Shop"_s).verdict == Verdict::Pending);
    }

    void ringsAgainAfterARestartButTellsNobodyTwice()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
        const Instant since = rig.judge(u"Shop"_s).since;
        rig.restart();
        QCOMPARE(rig.status(u"Shop"_s), Status::Unknown);
        rig.world.advance(11s);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        QCOMPARE(rig.judge(u"Shop"_s).since, since);
        QVERIFY(isSounding(rig.judge(u"Shop"_s), {}, false));
        QCOMPARE(rig.heard(), QStringList()); // of the new process's channel
        QCOMPARE(rig.recorded(), (QStringList{u"OFFLINE Shop"_s}));
    }

    void deliversAfterACrashWhatWasDecidedBeforeIt()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.mail->accepts = false;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        QVERIFY(rig.heard().contains(u"down Shop"_s));
        rig.crash();
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
        QVERIFY(rig.disk->alerts.front().state == AlertState::Delivered);
    }

    void keepsWhatPeopleDecidedOverARestart()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        for (const QString &name : {u"Acked"_s, u"Muted"_s, u"Snoozed"_s, u"Paused"_s})
            rig.add(name);
        rig.watch();
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Acked"_s), event::Acknowledged{u"ana"_s, u"cable"_s});
        rig.engine->apply(rig.id(u"Muted"_s), event::Muted{rig.world.now() + 1h});
        rig.engine->apply(rig.id(u"Snoozed"_s), event::Snoozed{rig.world.now() + 1h});
        rig.engine->apply(rig.id(u"Paused"_s), event::Paused{});
        rig.crash();
        rig.world.advance(30s);
        QCOMPARE(rig.judge(u"Acked"_s).acknowledged->note, u"cable"_s);
        QVERIFY(!isSounding(rig.judge(u"Acked"_s), {}, false));
        QVERIFY(!isSounding(rig.judge(u"Muted"_s), {}, false));
        QVERIFY(!isSounding(rig.judge(u"Snoozed"_s), {}, false));
        QCOMPARE(rig.status(u"Paused"_s), Status::Paused);
        rig.world.advance(1h);
        QVERIFY(isSounding(rig.judge(u"Muted"_s), {}, false));
        QVERIFY(isSounding(rig.judge(u"Snoozed"_s), {}, false));
        QVERIFY(!isSounding(rig.judge(u"Acked"_s), {}, false));
    }

    void callsChildrenOfADeadParentAffectedAndTellsOnlyOfTheParent()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = downWhile(down);
        rig.add(u"Router"_s);
        for (int i = 0; i < 30; ++i)
            rig.add(u"Host%1"_s.arg(i), Settings{.dependsOn = QStringList{u"Router"_s}});
        rig.watch();
        rig.world.advance(1min);
        for (const MonitorDefinition &monitor : rig.configuration.monitors)
            down.append(monitor.name);
        rig.world.advance(5min);
        QCOMPARE(rig.heard(), (QStringList{u"down Router"_s}));
        QCOMPARE(rig.status(u"Host7"_s), Status::Unreachable);
        down = {u"Host7"_s};
        rig.world.advance(5min);
        QCOMPARE(rig.heard(), (QStringList{u"down Router"_s, u"up Router"_s, u"down Host7"_s}));
        QCOMPARE(rig.status(u"Host8"_s), Status::Up);
    }

    void takesAGroupThatIsElsewhereForUnknown()
    {
        bool away = false;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return away ? ScriptedProber::fails(Cause::ConnectTimedOut) : ScriptedProber::passes();
        };
        rig.configuration.groups.push_back(
            {u"Office"_s, Target(HttpTarget{u"http://gateway.test/"_s}), std::nullopt, {}});
        rig.add(u"Printer"_s, {}, u"Office"_s);
        rig.watch();
        rig.world.advance(1min);
        away = true;
        rig.world.advance(5min);
        QCOMPARE(rig.status(u"Printer"_s), Status::Unknown);
        QCOMPARE(shownUnknownReason(rig.judge(u"Printer"_s)), UnknownReason::OffItsNetwork);
        away = false;
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Printer"_s), Status::Up);
        QCOMPARE(rig.heard(), QStringList());
    }

    void sleepsWithoutAnAlert()
    {
        EngineRig rig;
        bool network = true;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return network ? ScriptedProber::passes(100ms) : std::nullopt;
        };
        for (int i = 0; i < 50; ++i)
            rig.add(u"Host%1"_s.arg(i));
        rig.watch();
        rig.world.advance(5min);
        const QStringList before = rig.recorded();
        network = false; // what was asked before the sleep is never answered
        rig.world.advance(3s);
        rig.world.sleep(8h);
        network = true;
        rig.world.advance(5min);
        QCOMPARE(rig.recorded(), before);
        QCOMPARE(rig.heard(), QStringList());
    }

    void takesAStallOfItsOwnForNobodysOutage()
    {
        EngineRig rig;
        for (int i = 0; i < 50; ++i)
            rig.add(u"Host%1"_s.arg(i), Settings{.interval = 2s, .timeout = 1s, .confirm = 1});
        rig.watch();
        rig.world.advance(1min);
        const QStringList before = rig.recorded();
        rig.prober.script = [](const ProbeRequest &, Instant) { return std::nullopt; }; // answered, but nobody reads it
        rig.world.advance(500ms);
        rig.world.stall(11s);
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        rig.world.advance(1min);
        QCOMPARE(rig.recorded(), before);
        QCOMPARE(rig.heard(), QStringList());
    }

    void isNotSilentByWhatNobodyExpectedSoFar_data()
    {
        QTest::addColumn<Duration>("interval");
        QTest::newRow("late at once") << Duration(2s);
        QTest::newRow("late before the first look could end") << Duration(20s);
    }
    void isNotSilentByWhatNobodyExpectedSoFar()
    {
        QFETCH(Duration, interval);
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(3s); };
        rig.add(u"Shop"_s, Settings{.interval = 60s});
        rig.watch();
        rig.world.advance(70s);
        while (rig.world.now() - rig.engine->find(rig.id(u"Shop"_s))->lastCheck < 47s)
            rig.world.advance(100ms);
        const QStringList before = rig.recorded();
        QCOMPARE(before, QStringList{u"ONLINE Shop"_s});
        const int asked = rig.prober.started();
        rig.configuration.monitors[0].settings.interval = interval;
        rig.watch();
        rig.world.advance(2s);
        QCOMPARE(rig.prober.started(), asked + 1);
        rig.world.advance(1min);
        QCOMPARE(rig.recorded(), before);
        QCOMPARE(rig.heard(), QStringList());
    }

    //! Whoever writes a note does not put off that nothing is known any more.
    void isSilentInTimeHoweverOftenItIsEdited()
    {
        EngineRig rig;
        bool answers = true;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return answers ? ScriptedProber::passes() : ScriptedProber::passes(1h);
        };
        rig.prober.ignoreTimeouts = true;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        answers = false;
        rig.world.advance(1s); // a look may be under way
        const Instant silent =
            rig.judge(u"Shop"_s).heard + silenceLimit(rig.engine->find(rig.id(u"Shop"_s))->monitor.rules);
        MonitorDefinition &shop = rig.configuration.monitors[0];
        for (int edits = 0; rig.world.now() + 2s < silent; ++edits) {
            shop.settings.note = QString::number(edits);
            shop.settings.tags = QStringList{shop.settings.note.value_or(QString())};
            shop.settings.severity = edits % 2 ? Severity::Info : Severity::Normal;
            rig.watch();
            rig.world.advance(2s);
        }
        rig.world.advance(silent + 100ms - rig.world.now());
        QVERIFY(rig.judge(u"Shop"_s).stale);
    }

    void waitsForTheNetworkAfterASleep()
    {
        for (const Cause cause : {Cause::NameNotFound, Cause::HostUnreachable, Cause::ResolverSilent}) {
            EngineRig rig;
            bool network = true;
            rig.prober.script = [&](const ProbeRequest &, Instant) {
                return network ? ScriptedProber::passes() : ScriptedProber::fails(cause);
            };
            for (int i = 0; i < 20; ++i)
                rig.add(u"Host%1"_s.arg(i), Settings{.interval = 1h, .confirm = 1});
            rig.watch();
            rig.world.advance(1min);
            const QStringList before = rig.recorded();
            rig.world.sleep(8h);
            network = false;
            rig.world.advance(20s);
            QCOMPARE(rig.status(u"Host7"_s), Status::Up);
            QCOMPARE(rig.disk->results.back().outcome, Outcome::Inconclusive);
            network = true;
            const int asked = rig.prober.started();
            rig.world.advance(11s);
            QVERIFY(rig.prober.started() >= asked + 20); // and not only after the hour
            QCOMPARE(rig.recorded(), before);
            QCOMPARE(rig.heard(), QStringList());
        }
    }

    void waitsForTheNetworkNoLongerThanThirtySeconds()
    {
        EngineRig rig;
        bool network = true;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return network ? ScriptedProber::passes() : ScriptedProber::fails(Cause::ConnectTimedOut);
        };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.world.sleep(8h);
        network = false;
        rig.world.advance(30s);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(30s);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
    }

    void takesAnAnswerOfAnotherComputerForProofOfTheNetwork()
    {
        for (const QString &address : {u"http://lan.test/"_s, u"http://localhost/"_s}) {
            QStringList down;
            EngineRig rig;
            rig.prober.script = [&](const ProbeRequest &request, Instant) {
                return down.contains(nameIn(request)) ? ScriptedProber::fails(Cause::ConnectTimedOut)
                                                      : ScriptedProber::passes();
            };
            rig.add(u"Other"_s, Settings{.interval = 1s});
            rig.configuration.monitors.back().target = HttpTarget{address};
            rig.add(u"Shop"_s, Settings{.interval = 2s});
            rig.watch();
            rig.world.advance(1min);
            rig.world.sleep(8h);
            down = {u"Shop"_s};
            rig.world.advance(10s);
            QCOMPARE(rig.status(u"Shop"_s) == Status::Down, address.contains(u"lan"_s));
        }
    }

    //! A failure that only a reachable host can give is one after a sleep, too.
    void judgesAfterASleepWhatNeedsNoWait()
    {
        EngineRig rig;
        bool well = true;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return well ? ScriptedProber::passes() : ScriptedProber::fails(Cause::UnexpectedStatus);
        };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.world.sleep(8h);
        well = false;
        rig.world.advance(15s);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
    }

    void keepsWhenNobodyWatched()
    {
        EngineRig rig;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        const UtcTime asleep = rig.world.utc();
        rig.world.sleep(8h);
        rig.world.advance(1min);
        rig.world.stall(5s); // less than it takes to miss a look
        rig.world.advance(1min);
        const UtcTime stalled = rig.world.utc();
        rig.world.stall(20s);
        rig.world.advance(1min);
        rig.restart(); // at once: no gap
        const UtcTime off = rig.world.utc();
        rig.engine.reset();
        rig.world.advance(5h);
        rig.restart();
        rig.world.advance(1s);

        const std::vector<GapRow> &gaps = rig.disk->gaps;
        QCOMPARE(gaps.size(), std::size_t(3));
        QCOMPARE(gaps[0].why, GapRow::Why::Asleep);
        QCOMPARE(gaps[1].why, GapRow::Why::Stalled);
        QCOMPARE(gaps[2].why, GapRow::Why::Off);
        const auto near = [](UtcTime a, UtcTime b) { return std::chrono::abs(a - b) <= 1s; };
        QVERIFY(near(gaps[0].from, asleep) && near(gaps[0].to, asleep + 8h));
        QVERIFY(near(gaps[1].from, stalled) && near(gaps[1].to, stalled + 20s));
        QVERIFY(near(gaps[2].from, off) && near(gaps[2].to, off + 5h));
    }

    void noticesAKillToTheMinuteThoughItLooksRarely()
    {
        EngineRig rig;
        rig.add(u"Shop"_s, Settings{.interval = 24h});
        rig.watch();
        rig.world.advance(5h);
        const UtcTime killed = rig.world.utc();
        rig.store->crash();
        rig.engine.reset();
        rig.world.advance(1h);
        rig.restart();
        rig.world.advance(1s);
        QCOMPARE(rig.disk->gaps.size(), std::size_t(1));
        QVERIFY(killed - rig.disk->gaps[0].from <= 1min);
    }

    //! The system's timers do not count a sleep; what ended in it has ended all the same.
    void endsOnTimeWhatEndsInASleep()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Muted"_s, Settings{.interval = 1h});
        rig.add(u"Snoozed"_s, Settings{.interval = 1h});
        rig.watch();
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Muted"_s), event::Muted{rig.world.now() + 1h});
        rig.engine->apply(rig.id(u"Snoozed"_s), event::Snoozed{rig.world.now() + 1h});
        const QStringList before = rig.heard();
        rig.world.sleep(2h);
        rig.world.advance(1s);
        QVERIFY(isSounding(rig.judge(u"Muted"_s), {}, false));
        QCOMPARE(rig.heard(), before); // it looks first
        rig.world.advance(9s);
        QVERIFY(isSounding(rig.judge(u"Snoozed"_s), {}, false));
        QCOMPARE(rig.heard(), before + QStringList{u"down Snoozed"_s});
    }

    void tellsTroubleOfOurOwnOnceAndNotByEveryMonitor()
    {
        bool broken = false;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &request, Instant) {
            if (!broken)
                return ScriptedProber::passes();
            return ScriptedProber::fails(
                nameIn(request) == u"Odd"_s ? Cause::CaFileUnreadable : Cause::OutOfDescriptors);
        };
        for (int i = 0; i < 30; ++i)
            rig.add(u"Host%1"_s.arg(i));
        rig.add(u"Odd"_s);
        rig.watch();
        rig.world.advance(1min);
        broken = true;
        rig.world.advance(10min);
        for (const Watched *watched : rig.engine->all())
            QCOMPARE(shownUnknownReason(watched->judge), UnknownReason::OwnFault);
        QCOMPARE(rig.heard().size(), 2);
        QVERIFY(rig.heard().contains(u"stale Odd"_s));
        broken = false;
        rig.world.advance(5min);
        broken = true;
        rig.world.advance(10min);
        QCOMPARE(rig.heard().size(), 4);
    }

    void saysOfEverySecretThatIsMissing()
    {
        bool missing = false;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &request, Instant) {
            if (!missing)
                return ScriptedProber::passes();
            std::optional<ScriptedProber::Look> look = ScriptedProber::fails(Cause::SecretUnavailable);
            look->result.detail = nameIn(request) == u"Mail"_s ? u"mail"_s : u"shop"_s;
            return look;
        };
        for (const QString &name : {u"Shop"_s, u"Shop2"_s, u"Mail"_s})
            rig.add(name);
        rig.watch();
        rig.world.advance(1min);
        missing = true;
        rig.world.advance(10min);
        QCOMPARE(rig.heard().size(), 2); // one for each secret
        QVERIFY(rig.heard().contains(u"stale Mail"_s));
    }

    //! Its silence is nobody's alarm: it must not swallow that of those who depend on it.
    void hearsNoExcuseFromAParentOnTrial()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Router"_s);
        rig.add(u"Host"_s, Settings{.dependsOn = QStringList{u"Router"_s}});
        rig.watch();
        rig.engine->apply(rig.id(u"Router"_s), event::PutOnTrial{});
        rig.world.advance(3min);
        QCOMPARE(rig.status(u"Host"_s), Status::Down);
        QCOMPARE(rig.heard(), (QStringList{u"down Host"_s}));
    }

    void makesNoNoiseOnTrialUntilItIsTakenAsItIs()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.engine->apply(rig.id(u"Shop"_s), event::PutOnTrial{});
        rig.world.advance(1s);
        rig.crash();
        rig.world.advance(5min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        QVERIFY(!isSounding(rig.judge(u"Shop"_s), {}, false));
        QCOMPARE(rig.heard(), QStringList());
        rig.engine->apply(rig.id(u"Shop"_s), event::StartWatching{});
        rig.world.advance(1s);
        QVERIFY(isSounding(rig.judge(u"Shop"_s), {}, false));
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
    }

    //! What a parent says after the target had answered in between belongs to an outage that never was.
    void hearsNoWitnessOfAnEarlierFailure()
    {
        QStringList down;
        EngineRig rig;
        bool routerHangs = false;
        rig.prober.script = [&](const ProbeRequest &request, Instant) -> std::optional<ScriptedProber::Look> {
            if (nameIn(request) == u"Router"_s)
                return routerHangs ? std::nullopt : ScriptedProber::passes();
            return down.contains(nameIn(request)) ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        rig.add(u"Router"_s, Settings{.interval = 1h});
        rig.add(u"Host"_s, Settings{.confirm = 1, .dependsOn = QStringList{u"Router"_s}});
        rig.watch();
        rig.world.advance(1min);
        down = {u"Host"_s};
        routerHangs = true;
        while (!rig.judge(u"Host"_s).consultation)
            rig.world.advance(1ms);
        down.clear();
        routerHangs = false;
        rig.engine->lookNow(rig.id(u"Host"_s));
        rig.world.advance(100ms);
        QVERIFY(!rig.judge(u"Host"_s).consultation);
        down = {u"Host"_s};
        rig.engine->lookNow(rig.id(u"Host"_s));
        rig.world.advance(3s); // the first question is answered, with silence
        QCOMPARE(rig.status(u"Host"_s), Status::Down);
    }

    void replacesALookThatIsNeverAnsweredAndTellsOnce()
    {
        // A prober that breaks its promise: it neither answers nor times out.
        EngineRig rig;
        bool broken = false;
        rig.prober.script = [&](const ProbeRequest &, Instant) -> std::optional<ScriptedProber::Look> {
            if (broken)
                return ScriptedProber::Look{{}, Duration(1000h)};
            return ScriptedProber::passes();
        };
        rig.prober.ignoreTimeouts = true;
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        broken = true;
        rig.world.advance(2min);
        QCOMPARE(shownUnknownReason(rig.judge(u"Shop"_s)), UnknownReason::Stale);
        QCOMPARE(rig.heard(), (QStringList{u"stale Shop"_s}));
        QVERIFY(rig.prober.inFlight() <= 1);
        broken = false;
        rig.world.advance(5min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        QCOMPARE(rig.heard(), (QStringList{u"stale Shop"_s}));
    }

    void isSilentDuringMaintenanceAndTellsAfterwardsWhatIsStillDown()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = downWhile(down);
        rig.add(u"Shop"_s);
        rig.add(u"Mail"_s);
        const UtcTime now = rig.world.utc();
        rig.configuration.maintenance.push_back(
            {u"move"_s, {u"Shop"_s, u"Mail"_s}, {}, SingleWindow{now + 10min, now + 20min}});
        rig.watch();
        rig.world.advance(11min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Maintenance);
        down = {u"Shop"_s, u"Mail"_s};
        rig.world.advance(5min);
        down = {u"Shop"_s};
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), QStringList());
        rig.world.advance(2min);
        QCOMPARE(rig.heard(), (QStringList{u"down Shop"_s}));
        QCOMPARE(rig.status(u"Mail"_s), Status::Up);
    }

    void isUpSinceItAnsweredAfterAPauseAlsoAcrossARestart()
    {
        bool silent = false;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return silent ? std::nullopt : ScriptedProber::passes();
        };
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.engine->apply(rig.id(u"Shop"_s), event::Paused{});
        rig.world.advance(10min);
        silent = true;
        rig.engine->apply(rig.id(u"Shop"_s), event::Resumed{});
        rig.world.advance(1s);
        rig.crash();
        silent = false;
        const Instant restarted = rig.world.now();
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        QVERIFY(shownSince(rig.judge(u"Shop"_s)) >= restarted);
    }

    void countsMaintenanceAndPauseFromTheirBeginningAlsoAfterARestart()
    {
        EngineRig rig;
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        rig.add(u"Shop"_s);
        rig.add(u"Mail"_s);
        const UtcTime start = rig.world.utc();
        rig.configuration.maintenance.push_back({u"move"_s, {u"Shop"_s}, {}, SingleWindow{start + 10min, start + 2h}});
        rig.watch();
        rig.world.advance(10min);
        const Instant began = rig.world.now();
        rig.engine->apply(rig.id(u"Mail"_s), event::Paused{});
        rig.world.advance(5min);
        rig.crash();
        rig.world.advance(5min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Maintenance);
        QCOMPARE(shownSince(rig.judge(u"Shop"_s)), began);
        QCOMPARE(rig.status(u"Mail"_s), Status::Paused);
        QCOMPARE(shownSince(rig.judge(u"Mail"_s)), began);
    }

    //! A changed monitor that is about to be called down asks its parent, wherever that stands in the file.
    void asksTheWitnessesOfAChangedMonitorThatStandBehindItInTheFile()
    {
        QStringList down;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &request, Instant) -> std::optional<ScriptedProber::Look> {
            if (!down.contains(nameIn(request)))
                return ScriptedProber::passes();
            return nameIn(request) == u"Router"_s ? std::nullopt : ScriptedProber::fails();
        };
        rig.add(u"Host"_s, Settings{.dependsOn = QStringList{u"Router"_s}});
        rig.add(u"Router"_s, Settings{.confirm = 10});
        rig.watch();
        rig.world.advance(1min);
        down = {u"Host"_s, u"Router"_s};
        while (!rig.judge(u"Host"_s).consultation)
            rig.world.advance(1ms);
        rig.configuration.monitors[0].settings.note = u"behind the router"_s;
        rig.watch();
        rig.world.advance(4s);
        QCOMPARE(rig.status(u"Host"_s), Status::Unreachable);
        QCOMPARE(rig.heard(), QStringList());
    }

    void spreadsAnewWhenTheIntervalOfAllChanges()
    {
        EngineRig rig;
        for (int i = 0; i < 1000; ++i)
            rig.add(u"Host%1"_s.arg(i));
        rig.watch();
        rig.world.advance(1min);
        rig.configuration.defaults.interval = 30s;
        rig.watch();
        rig.world.advance(1min);
        int most = 0;
        rig.prober.onStart = [&](const ProbeRequest &, Instant) { most = std::max(most, rig.prober.inFlight()); };
        rig.world.advance(1min);
        QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    }

    void changesItsRhythmAndTargetsWhileRunning()
    {
        EngineRig rig;
        QStringList asked;
        rig.prober.onStart = [&](const ProbeRequest &request, Instant) { asked.append(nameIn(request)); };
        rig.add(u"Shop"_s);
        rig.add(u"Mail"_s);
        rig.watch();
        rig.world.advance(1min);
        rig.configuration.monitors[0].target = HttpTarget{u"http://new.test/"_s};
        rig.configuration.monitors.erase(rig.configuration.monitors.begin() + 1);
        rig.watch();
        asked.clear();
        rig.world.advance(1min);
        QVERIFY(asked.contains(u"new"_s));
        QVERIFY(!asked.contains(u"Shop"_s));
        QVERIFY(!asked.contains(u"Mail"_s));
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"

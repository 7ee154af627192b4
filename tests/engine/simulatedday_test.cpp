// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! What really happens to a target, by the wall clock of the simulated day: [from, to).
struct Outage {
    QString name;
    Duration from;
    Duration to;
};

} // namespace

//! A day of a small office on the whole engine: two hundred monitors, outages, a dead router, a
//! night's sleep, clocks that are set, a full disk and a crash. Everything told is compared with
//! what really happened.
class SimulatedDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappenedAndNothingElse()
    {
        const std::vector<Outage> outages{
            {u"Host7"_s, 1h, 1h + 20min},
            {u"Host8"_s, 1h + 3s, 1h + 4s}, // a blink between two looks, or one failed look: not told
            {u"Router"_s, 3h, 3h + 30min}, // and with it everything behind it
            {u"Host50"_s, 9h + 59min, 12h}, // noticed just before the computer sleeps
            {u"Mail"_s, 14h, 14h + 10min}, // while the disk is full
            {u"Host3"_s, 20h, 21h}, // over a crash of ours
        };
        EngineRig rig;
        const Instant start = rig.world.now();
        bool diskFull = false;
        const auto isOut = [&](const QString &name, Instant now) {
            const Duration time = now - start;
            const bool behind = name.startsWith(u"Host"_s) && name.mid(4).toInt() >= 100;
            for (const Outage &outage : outages) {
                const bool concerned = outage.name == name || (behind && outage.name == u"Router"_s);
                if (concerned && time >= outage.from && time < outage.to)
                    return true;
            }
            return false;
        };
        rig.prober.script = [&](const ProbeRequest &request, Instant now) -> std::optional<ScriptedProber::Look> {
            if (!isOut(nameIn(request), now))
                return ScriptedProber::passes(Duration(5 + std::hash<QString>{}(nameIn(request)) % 300));
            return nameIn(request) == u"Host7"_s ? std::nullopt : ScriptedProber::fails(Cause::ConnectionRefused);
        };
        rig.add(u"Router"_s);
        rig.add(u"Mail"_s);
        for (int i = 0; i < 200; ++i) {
            Settings settings;
            if (i >= 100)
                settings.dependsOn = QStringList{u"Router"_s};
            rig.add(u"Host%1"_s.arg(i), settings);
        }
        rig.watch();

        QElapsedTimer realTime;
        realTime.start();
        QStringList heard;
        const auto at = [&](Duration time) { rig.world.advance(start + time - rig.world.now()); };

        at(2h);
        rig.world.stepWallClock(24h); // somebody sets the date a day ahead …
        at(2h + 10min);
        rig.world.stepWallClock(-48h); // … and then behind
        at(10h);
        QCOMPARE(rig.status(u"Host50"_s), Status::Down);
        rig.world.sleep(90min);
        at(14h);
        QCOMPARE(rig.judge(u"Host50"_s).incident, std::nullopt);
        rig.store->failWrites(diskFull = true);
        at(15h);
        rig.store->failWrites(diskFull = false);
        at(20h + 30min);
        QCOMPARE(rig.status(u"Host3"_s), Status::Down);
        heard += rig.heard();
        rig.crash();
        at(24h);
        heard += rig.heard();

        const QStringList expected{
            u"down Host7"_s,
            u"up Host7"_s,
            u"down Router"_s,
            u"up Router"_s,
            u"down Host50"_s,
            u"up Host50"_s,
            u"down Mail"_s,
            u"up Mail"_s,
            u"down Host3"_s,
            u"up Host3"_s,
        };
        QVERIFY2(heard == expected, qPrintable(heard.join(u", "_s)));
        for (const MonitorDefinition &monitor : rig.configuration.monitors)
            QCOMPARE(rig.status(monitor.name), Status::Up);

        // Storage caught up with what it missed, each transition once.
        QStringList mail;
        for (const TransitionRow &row : rig.disk->transitions) {
            if (row.name == u"Mail"_s)
                mail.append(QString(logWord(row.to)));
        }
        QCOMPARE(mail, (QStringList{u"ONLINE"_s, u"OFFLINE"_s, u"ONLINE"_s}));

        const qint64 looks = qint64(rig.disk->results.size());
        const qint64 due = 202LL * (24 * 3600 - 90 * 60) / 20;
        QVERIFY2(looks > due * 99 / 100 && looks < due * 103 / 100,
            qPrintable(u"%1 looks, %2 were due"_s.arg(looks).arg(due)));
        qInfo("a day of %lld looks took %lld ms", looks, realTime.elapsed());
    }
};

QTEST_GUILESS_MAIN(SimulatedDayTest)
#include "simulatedday_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration soon = 11s; //!< calendars are looked at every ten seconds

UtcTime utc(const char *text)
{
    return UtcTime(Duration(QDateTime::fromString(QLatin1StringView(text), Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

//! What follows the clock on the wall, while that is set.
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAClockThatIsSetForwardAndBack()
    {
        bool isDown = false;
        EngineRig rig;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return isDown ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        rig.add(u"Shop"_s);
        const UtcTime now = rig.world.utc();
        rig.configuration.maintenance.push_back({u"move"_s, {u"Shop"_s}, {}, SingleWindow{now + 2h, now + 3h}});
        rig.watch();
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);

        rig.world.stepWallClock(2h + 10min);
        rig.world.advance(soon);
        QCOMPARE(rig.status(u"Shop"_s), Status::Maintenance);
        isDown = true;
        rig.world.advance(2min);
        QCOMPARE(rig.heard(), QStringList());

        rig.world.stepWallClock(-(2h + 10min));
        rig.world.advance(soon);
        QCOMPARE(rig.status(u"Shop"_s), Status::Down);
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }

    void followsTheComputerIntoAnotherZone()
    {
        const QByteArray before = qgetenv("TZ");
        const auto restore = qScopeGuard([&before] {
            if (before.isNull())
                qunsetenv("TZ");
            else
                qputenv("TZ", before);
        });
        qputenv("TZ", "Asia/Kolkata"); // half past one in the afternoon
        EngineRig rig;
        rig.world.setUtc(utc("2026-03-29T08:00:00Z"));
        rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        rig.add(u"Shop"_s);
        rig.configuration.maintenance.push_back(
            {u"backup"_s, {u"Shop"_s}, {}, WeeklyWindow{7, QTime(2, 0), QTime(4, 0), "local"}});
        rig.watch();
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);

        qputenv("TZ", "America/Mexico_City"); // two in the night
        rig.world.advance(soon);
        QCOMPARE(rig.status(u"Shop"_s), Status::Maintenance);

        qputenv("TZ", "Asia/Kolkata");
        rig.world.advance(1min);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        QCOMPARE(rig.heard(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"

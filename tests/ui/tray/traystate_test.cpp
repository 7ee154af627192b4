// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedfacade.h"
#include "tray/traystate.h"

#include <QTest>

using namespace vigia;

namespace {

const UtcTime then{Duration(1795694400000)};

MonitorView up(const char *name)
{
    return upMonitor(QString::fromLatin1(name));
}

MonitorView down(const char *name)
{
    return downMonitor(QString::fromLatin1(name), then);
}

MonitorView acknowledged(MonitorView monitor)
{
    monitor.acknowledged = AcknowledgementView{};
    return monitor;
}

MonitorView muted(MonitorView monitor)
{
    monitor.mute = MuteView{};
    return monitor;
}

MonitorView warning(const char *name)
{
    MonitorView monitor = up(name);
    monitor.status = Status::Degraded;
    return monitor;
}

MonitorView inState(const char *name, Status status)
{
    MonitorView monitor = up(name);
    monitor.status = status;
    return monitor;
}

//! An open outage of which no recent look exists.
MonitorView unseen(MonitorView outage)
{
    outage.status = Status::Unknown;
    outage.unknownReason = UnknownReason::Stale;
    return outage;
}

MonitorView onTrial(MonitorView monitor)
{
    monitor.onTrial = true;
    monitor.sounding = false;
    return monitor;
}

HealthView trouble(HealthTrouble what)
{
    HealthView health;
    health.troubles.push_back({what, QStringLiteral("details")});
    return health;
}

class TrayStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFaceIsThatOfTheWorstNobodyAcknowledged_data()
    {
        QTest::addColumn<std::vector<MonitorView>>("monitors");
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("outages");
        const auto row = [](const char *name, const std::vector<MonitorView> &monitors, Shape shape, Role role,
                             int outages) { QTest::newRow(name) << monitors << shape << role << outages; };
        row("all up", {up("A"), up("B")}, Shape::CheckDisc, Role::Up, 0);
        row("one down", {up("A"), down("B")}, Shape::CrossOctagon, Role::Down, 1);
        row("a muted one beside one that sounds", {muted(down("A")), down("B")}, Shape::CrossOctagon, Role::Down, 2);
        row("only muted ones", {muted(down("A")), up("B")}, Shape::BellOctagon, Role::DownSilenced, 1);
        row("acknowledged, and a warning", {acknowledged(down("A")), warning("B")}, Shape::Triangle, Role::Warning, 0);
        row("acknowledged, the rest is well", {acknowledged(down("A")), up("B")}, Shape::CheckOctagon, Role::Down, 0);
        row("acknowledged, and unknown", {acknowledged(down("A")), inState("B", Status::Unknown)},
            Shape::QuestionDiamond, Role::Unknown, 0);
        row("one of two acknowledged", {acknowledged(down("A")), down("B")}, Shape::CrossOctagon, Role::Down, 1);
        row("affected by a muted one", {muted(down("A")), inState("B", Status::Unreachable)}, Shape::BellOctagon,
            Role::DownSilenced, 1);
        row("new without an answer", {onTrial(down("A")), up("B")}, Shape::Triangle, Role::Warning, 0);
        row("new without an answer, beside an outage", {onTrial(down("A")), down("B")}, Shape::CrossOctagon, Role::Down,
            1);
        row("an acknowledged warning beside what is well", {acknowledged(warning("A")), up("B")}, Shape::Triangle,
            Role::Warning, 0);
        row("new ones alone, without an answer", {onTrial(down("A")), onTrial(down("B"))}, Shape::Triangle,
            Role::Warning, 0);
        row("an outage that cannot be looked at", {unseen(down("A")), up("B")}, Shape::CrossOctagon, Role::Down, 1);
        row("and a warning", {warning("B"), unseen(down("A"))}, Shape::CrossOctagon, Role::Down, 1);
        row("paused beside up", {inState("A", Status::Paused), up("B")}, Shape::CheckDisc, Role::Up, 0);
        row("all paused", {inState("A", Status::Paused)}, Shape::TwoBars, Role::Paused, 0);
        row("paused and in maintenance", {inState("A", Status::Paused), inState("B", Status::Maintenance)},
            Shape::Wrench, Role::Maintenance, 0);
        row("nothing watched", {}, Shape::QuestionDiamond, Role::Unknown, 0);
    }
    void theFaceIsThatOfTheWorstNobodyAcknowledged()
    {
        QFETCH(std::vector<MonitorView>, monitors);
        QFETCH(Shape, shape);
        QFETCH(Role, role);
        QFETCH(int, outages);
        const TrayState state = trayState(monitors, {});
        QCOMPARE(int(state.appearance.shape), int(shape));
        QCOMPARE(int(state.appearance.role), int(role));
        QCOMPARE(state.standing.down, outages);
    }

    void theGeneralMuteIsSeen()
    {
        HealthView health;
        health.generalMute = MuteView{};
        QCOMPARE(int(trayState({up("A")}, health).appearance.shape), int(Shape::BellDisc));
        QCOMPARE(int(trayState({down("A")}, health).appearance.shape), int(Shape::BellOctagon));
        MonitorView critical = down("A");
        critical.severity = Severity::Critical; // still heard
        QCOMPARE(int(trayState({critical}, health).appearance.shape), int(Shape::CrossOctagon));
    }

    void staleDataNeverLooksWell()
    {
        const TrayState state = trayState({up("A")}, {}, then);
        QCOMPARE(int(state.appearance.shape), int(Shape::ClockDiamond));
        QCOMPARE(int(state.appearance.role), int(Role::Unknown));
    }

    void whatSoundsWithoutDataIsSeen()
    {
        QCOMPARE(int(trayState({down("A")}, {}, then).appearance.role), int(Role::Down));
    }

    void anOutageThatCannotBeLookedAtCanBeAcknowledged()
    {
        QVERIFY(trayState({unseen(down("A"))}, {}).hasUnacknowledged);
        QVERIFY(!trayState({acknowledged(unseen(down("A")))}, {}).hasUnacknowledged);
        QVERIFY(!trayState({inState("A", Status::Unknown)}, {}).hasUnacknowledged);
    }

    void ourOwnTroubleIsNoGreen()
    {
        for (const HealthTrouble untold : {HealthTrouble::NotDelivered, HealthTrouble::ChannelFailing})
            QCOMPARE(int(trayState({up("A")}, trouble(untold)).appearance.role), int(Role::Warning));
        QCOMPARE(int(trayState({up("A")}, trouble(HealthTrouble::StorageFailed)).appearance.role), int(Role::Warning));
        QCOMPARE(int(trayState({}, trouble(HealthTrouble::ConfigurationUnread)).appearance.role), int(Role::Down));
        QCOMPARE(int(trayState({acknowledged(down("A"))}, trouble(HealthTrouble::LogFailed)).appearance.role),
            int(Role::Warning));
        // An outage is not hidden behind it.
        QCOMPARE(int(trayState({down("A")}, trouble(HealthTrouble::StorageFailed)).appearance.shape),
            int(Shape::CrossOctagon));
        QCOMPARE(int(trayState({down("A")}, trouble(HealthTrouble::ConfigurationUnread)).appearance.shape),
            int(Shape::CrossOctagon));
    }

    void anAlarmThatCouldNotBeHeardIsNoGreen()
    {
        const QString muted = QStringLiteral("muted");
        QCOMPARE(int(trayState({up("A")}, {}, {}, muted).appearance.role), int(Role::Warning));
        QCOMPARE(int(trayState({acknowledged(down("A"))}, {}, {}, muted).appearance.role), int(Role::Warning));
        QCOMPARE(int(trayState({down("A")}, {}, {}, muted).appearance.shape), int(Shape::CrossOctagon));
        QCOMPARE(int(trayState({up("A")}, {}, then, muted).appearance.shape), int(Shape::ClockDiamond));
    }

    void theWorstFiveAreKeptInOrder()
    {
        const TrayState state = trayState({warning("w"), acknowledged(down("a")), down("d1"), muted(down("m")), up("u"),
                                              down("d2"), inState("x", Status::Unknown), inState("p", Status::Paused)},
            {});
        QStringList names;
        for (const MonitorView &monitor : state.worst)
            names.append(monitor.name);
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("d1 d2 m w x"));
        QCOMPARE(state.more, 1);
        QVERIFY(state.hasUnacknowledged);
        QVERIFY(!trayState({acknowledged(down("a")), up("u")}, {}).hasUnacknowledged);
    }

    void allPausedIsAllPaused()
    {
        QVERIFY(trayState({inState("A", Status::Paused)}, {}).allPaused);
        QVERIFY(!trayState({inState("A", Status::Paused), up("B")}, {}).allPaused);
        QVERIFY(!trayState({}, {}).allPaused);
    }

    void aLookThatChangesNothingChangesNothing()
    {
        HealthView before;
        before.lastCheck = then;
        HealthView after;
        after.lastCheck = then + std::chrono::seconds(5);
        QVERIFY(trayState({up("A")}, before) == trayState({up("A")}, after));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TrayStateTest)
#include "traystate_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"

#include <QTest>

#include <algorithm>

using namespace vigia;

namespace {

MonitorView inState(Status status)
{
    MonitorView monitor;
    monitor.status = status;
    return monitor;
}

MonitorView unknownFor(UnknownReason reason)
{
    MonitorView monitor = inState(Status::Unknown);
    monitor.unknownReason = reason;
    return monitor;
}

MonitorView muted(MonitorView monitor)
{
    monitor.mute = MuteView{};
    return monitor;
}

MonitorView acknowledged(MonitorView monitor)
{
    monitor.acknowledged = AcknowledgementView{};
    return monitor;
}

MonitorView critical(MonitorView monitor)
{
    monitor.severity = Severity::Critical;
    return monitor;
}

MonitorView failing(MonitorView monitor)
{
    monitor.failures = 1;
    return monitor;
}

MonitorView unstable(MonitorView monitor)
{
    monitor.unstable = true;
    return monitor;
}

MonitorView onTrial(MonitorView monitor)
{
    monitor.onTrial = true;
    return monitor;
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasItsColourAndShape_data()
    {
        QTest::addColumn<MonitorView>("monitor");
        QTest::addColumn<Appearance>("expected");
        const MonitorView down = inState(Status::Down);
        const auto row = [](const char *name, const MonitorView &monitor, const Appearance &expected) {
            QTest::newRow(name) << monitor << expected;
        };
        row("up", inState(Status::Up), {Role::Up, Shape::CheckDisc});
        row("warning", inState(Status::Degraded), {Role::Warning, Shape::Triangle});
        row("down", down, {Role::Down, Shape::CrossOctagon});
        row("down, sound off", muted(down), {Role::DownSilenced, Shape::BellOctagon});
        row("down, acknowledged", acknowledged(down), {Role::Down, Shape::CheckOctagon});
        row("down, acknowledged and sound off", acknowledged(muted(down)), {Role::Down, Shape::CheckOctagon});
        row("down on trial", onTrial(down), {Role::Down, Shape::TrialOctagon});
        row("not checked yet", unknownFor(UnknownReason::NotCheckedYet), {Role::Unknown, Shape::QuestionDiamond});
        row("blind", unknownFor(UnknownReason::Blind), {Role::Unknown, Shape::QuestionDiamond});
        row("stale", unknownFor(UnknownReason::Stale), {Role::Unknown, Shape::ClockDiamond});
        row("affected", inState(Status::Unreachable), {Role::Affected, Shape::ChainLink});
        row("maintenance", inState(Status::Maintenance), {Role::Maintenance, Shape::Wrench});
        row("paused", inState(Status::Paused), {Role::Paused, Shape::TwoBars});
        row("a first failure", failing(inState(Status::Up)), {Role::Up, Shape::CheckDisc, Badge::Failing});
        row("unstable", unstable(down), {Role::Down, Shape::CrossOctagon, Badge::Unstable});
        row("paused needs no badge", unstable(inState(Status::Paused)), {Role::Paused, Shape::TwoBars});
    }
    void eachStateHasItsColourAndShape()
    {
        QFETCH(MonitorView, monitor);
        QFETCH(Appearance, expected);
        const Appearance appearance = appearanceOf(monitor);
        QCOMPARE(int(appearance.shape), int(expected.shape));
        QCOMPARE(int(appearance.role), int(expected.role));
        QCOMPARE(int(appearance.badge), int(expected.badge));
    }

    void theGeneralMuteSilencesAllButCritical()
    {
        const MonitorView down = inState(Status::Down);
        QCOMPARE(int(appearanceOf(down, MuteView{}).shape), int(Shape::BellOctagon));
        QCOMPARE(int(appearanceOf(critical(down), MuteView{}).shape), int(Shape::CrossOctagon));
        QCOMPARE(int(appearanceOf(critical(muted(down)), MuteView{}).shape), int(Shape::BellOctagon));
    }

    void theWorstAndUnacknowledgedWeighsMost()
    {
        const MonitorView down = inState(Status::Down);
        const std::vector<MonitorView> order{critical(down), down, muted(down), inState(Status::Degraded),
            inState(Status::Unreachable), onTrial(down), unknownFor(UnknownReason::Blind), acknowledged(down),
            acknowledged(inState(Status::Degraded)), failing(inState(Status::Up)), inState(Status::Up)};
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY2(weight(order[i - 1]) > weight(order[i]), QByteArray::number(int(i)).constData());
    }

    void whatNeedsNobodyWeighsNothing()
    {
        for (const Status status : {Status::Up, Status::Paused, Status::Maintenance})
            QCOMPARE(weight(inState(status)), 0);
        QCOMPARE(weight(muted(critical(inState(Status::Up)))), 0);
    }
};

QTEST_GUILESS_MAIN(AppearanceTest)
#include "appearance_test.moc"

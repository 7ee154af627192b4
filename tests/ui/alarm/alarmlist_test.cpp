// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmlist.h"

#include "support/scriptedfacade.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const UtcTime now(std::chrono::hours(24 * 365 * 56));

QStringList names(const std::vector<MonitorView> &monitors)
{
    QStringList all;
    for (const MonitorView &monitor : monitors)
        all.append(monitor.name);
    return all;
}

class AlarmListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatSoundsIsShown()
    {
        MonitorView muted = downMonitor(QStringLiteral("Muted"), now);
        muted.sounding = false;
        QCOMPARE(names(alarmList({upMonitor(QStringLiteral("Up")), downMonitor(QStringLiteral("Down"), now), muted})),
            QStringList{QStringLiteral("Down")});
    }

    void whatIsAcknowledgedIsShownNoLonger()
    {
        MonitorView known = downMonitor(QStringLiteral("Known"), now);
        known.acknowledged = AcknowledgementView{QStringLiteral("ana"), {}, now};
        QVERIFY(alarmList({known}).empty());
    }

    void criticalComesFirstThenTheNewest()
    {
        MonitorView critical = downMonitor(QStringLiteral("Critical"), now - 2h);
        critical.severity = Severity::Critical;
        MonitorView undated = downMonitor(QStringLiteral("Undated"), now);
        undated.since.reset();
        const std::vector<MonitorView> list = alarmList({downMonitor(QStringLiteral("Old"), now - 1h), undated,
            downMonitor(QStringLiteral("New"), now), critical, downMonitor(QStringLiteral("New too"), now)});
        QCOMPARE(names(list),
            (QStringList{QStringLiteral("Critical"), QStringLiteral("New"), QStringLiteral("New too"),
                QStringLiteral("Old"), QStringLiteral("Undated")}));
    }

    void anotherOutageOfTheSameMonitorIsNew()
    {
        const MonitorView first = downMonitor(QStringLiteral("Shop"), now, 1);
        const MonitorView second = downMonitor(QStringLiteral("Shop"), now, 2);
        QVERIFY(!hasNewOutage({first}, {first}));
        QVERIFY(hasNewOutage({first}, {second}));
        QVERIFY(hasNewOutage({}, {first}));
        QVERIFY(!hasNewOutage({first, second}, {}));
    }
};

} // namespace

QTEST_MAIN(AlarmListTest)
#include "alarmlist_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmlist.h"

#include "alarm/alarmmodel.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"

#include <QAbstractItemModelTester>
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

    void theModelKeepsItsPromisesWhileOutagesComeAndGo()
    {
        const Speech speech(Language::english());
        AlarmModel model(speech);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const MonitorView shop = downMonitor(QStringLiteral("Shop"), now, 1);
        const MonitorView mail = downMonitor(QStringLiteral("Mail"), now, 2);
        for (const std::vector<MonitorView> &outages :
            {std::vector{shop}, std::vector{mail, shop}, std::vector{shop, mail}, std::vector{mail}, {}}) {
            model.setOutages(outages);
            model.setNow(now + 5s);
            QCOMPARE(model.rowCount(), int(outages.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOf(outages[std::size_t(row)].id), row);
        }
        QCOMPARE(model.rowOf(shop.id), -1);
    }
};

} // namespace

QTEST_MAIN(AlarmListTest)
#include "alarmlist_test.moc"

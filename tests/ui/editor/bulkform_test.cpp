// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bulkform.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

std::vector<MonitorDefinition> three()
{
    std::vector<MonitorDefinition> monitors(3);
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        const QString number = QString::number(i);
        monitors[i].id = {number};
        monitors[i].name = QStringLiteral("M") + number;
        monitors[i].target = HttpTarget{QStringLiteral("https://m%1.example/").arg(number)};
    }
    monitors[0].settings.interval = 20s;
    monitors[1].settings.interval = 30s;
    monitors[2].group = QStringLiteral("Web");
    return monitors;
}

} // namespace

class BulkFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingAtFirst()
    {
        BulkForm form;
        form.setMonitors(three());
        QVERIFY(form.isValid());
        QVERIFY(form.changesNothing());
    }

    void setsOneFieldOfAllThatDiffer()
    {
        BulkForm form;
        form.setMonitors(three());
        form.setChange(Setting::Interval, {BulkAction::Set, {QStringLiteral("20s")}});
        const auto changed = form.changed();
        QCOMPARE(changed.size(), std::size_t(2));
        QCOMPARE(form.countOf(Setting::Interval), 2);
        QCOMPARE(changed[0].name, QStringLiteral("M1"));
        QCOMPARE(changed[0].settings.interval, std::optional<Duration>(20s));
        QCOMPARE(changed[1].group, QStringLiteral("Web"));
    }

    void givesBackToTheGroupOnlyWhereThereIsAnOwnValue()
    {
        BulkForm form;
        form.setMonitors(three());
        form.setChange(Setting::Interval, {BulkAction::Inherit, {}});
        QCOMPARE(form.changed().size(), std::size_t(2));
        QVERIFY(!form.changed()[0].settings.interval);
        form.setChange(Setting::Interval, {});
        QVERIFY(form.changesNothing());
    }

    void movesAllIntoAGroup()
    {
        BulkForm form;
        form.setMonitors(three());
        form.setGroup(QStringLiteral("Web"));
        QCOMPARE(form.countOfGroup(), 2);
        QCOMPARE(form.changed().size(), std::size_t(2));
        form.setGroup(QString());
        QCOMPARE(form.countOfGroup(), 1);
        form.setGroup(std::nullopt);
        QVERIFY(form.changesNothing());
    }

    void changesNothingWhileSomethingIsWrong()
    {
        BulkForm form;
        form.setMonitors(three());
        form.setGroup(QStringLiteral("Web"));
        form.setChange(Setting::Confirm, {BulkAction::Set, {QStringLiteral("0")}});
        QVERIFY(!form.isValid());
        QCOMPARE(form.errors(Setting::Confirm).front().code, ErrorCode::OutOfRange);
        QCOMPARE(form.countOf(Setting::Confirm), 0);
        QVERIFY(form.changed().empty());
    }

    void leavesWhatReportsByItselfAloneInWhatIsOfAddresses()
    {
        BulkForm form;
        auto monitors = three();
        monitors[1].target = HeartbeatTarget();
        form.setMonitors(monitors);
        QCOMPARE(form.countOfReporting(), 1);
        form.setChange(Setting::Timeout, {BulkAction::Set, {QStringLiteral("5s")}});
        form.setChange(Setting::Note, {BulkAction::Set, {QStringLiteral("call Ana")}});
        QCOMPARE(form.countOf(Setting::Timeout), 2);
        QCOMPARE(form.countOf(Setting::Note), 3);
        const auto changed = form.changed();
        QCOMPARE(changed.size(), std::size_t(3));
        QVERIFY(changed[0].settings.timeout);
        QVERIFY(!changed[1].settings.timeout);
        QCOMPARE(changed[1].settings.note, std::optional(QStringLiteral("call Ana")));
        QCOMPARE(changed[1].target, monitors[1].target);
        for (MonitorDefinition &monitor : monitors) {
            if (!std::holds_alternative<HeartbeatTarget>(monitor.target))
                monitor.settings.timeout = 7s;
        }
        form.setMonitors(monitors);
        QCOMPARE(form.common(Setting::Timeout), std::optional(QStringList{QStringLiteral("7s")}));
    }

    void knowsWhatAllHaveInCommon()
    {
        BulkForm form;
        auto monitors = three();
        form.setMonitors(monitors);
        QVERIFY(!form.common(Setting::Interval));
        for (MonitorDefinition &monitor : monitors)
            monitor.settings.interval = 40s;
        form.setMonitors(monitors);
        QCOMPARE(form.common(Setting::Interval), std::optional(QStringList{QStringLiteral("40s")}));
    }
};

QTEST_GUILESS_MAIN(BulkFormTest)
#include "bulkform_test.moc"

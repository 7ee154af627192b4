// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/detailpane.h"
#include "dashboard/timesplit.h"
#include "dashboardrig.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia {

namespace {

//! A nightly backup that said two minutes ago that it failed.
MonitorView backup()
{
    MonitorView monitor = upMonitor(u"backup"_s);
    monitor.kind = u"heartbeat"_s;
    monitor.target = u"every 1h"_s;
    HeartbeatView heartbeat{.every = 1h, .grace = 5min};
    heartbeat.last = ReportView{Beat::Kind::Failure, noon - 2min, u"<b>disk</b> full"_s, 28, 3min};
    heartbeat.missingFrom = noon + 63min;
    heartbeat.maxRun = 2h;
    monitor.heartbeat = heartbeat;
    monitor.lastLook = ProbeResult{.outcome = Outcome::Failed, .cause = Cause::ReportedFailure, .code = 28};
    monitor.lastCheck = noon - 2min;
    monitor.nextCheck = noon + 58min;
    return monitor;
}

struct Rig : DashboardRig {
    explicit Rig(const std::vector<MonitorView> &monitors)
        : DashboardRig(monitors)
    {
        facade.answer = [this](const Command &command) -> Answer {
            if (const auto *asked = std::get_if<command::GetReportLog>(&command))
                return silent ? Answer(unexpected(CommandError{CommandErrorCode::NoAnswer, {}, {}}))
                              : Answer(Reply(logs.value(asked->name)));
            if (const auto *asked = std::get_if<command::Explain>(&command)) {
                ExplanationView explanation;
                for (const MonitorView &monitor : facade.status.monitors) {
                    if (monitor.id.value == asked->name)
                        explanation.monitor = monitor;
                }
                return Reply(explanation);
            }
            if (std::holds_alternative<command::GetRecentLooks>(command))
                return Reply(std::vector<RecentLooksView>{});
            return Reply(Affected{1});
        };
    }

    //! All that stands in the pane.
    QString details()
    {
        QStringList said;
        for (const QLabel *label : window->findChild<DetailPane *>()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&*window))
                said += label->text();
        }
        return said.join(u'\n');
    }
    QPlainTextEdit &log() { return *window->findChild<QPlainTextEdit *>(u"reportLog"_s); }

    QHash<QString, QString> logs; //!< by the monitor's id
    bool silent = false; //!< the link is down: no log is told
};

} // namespace

class HeartbeatDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItSaidAndWhenItIsHeardOfNext()
    {
        Rig rig({backup()});
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY2(rig.details().contains(
                         u"Last sign of life, 2 min ago\nSomething is wrong, exit code 28\n“<b>disk</b> full”\n"
                         "The run took 3 min"_s),
            qPrintable(rig.details()));
        QVERIFY(rig.details().contains(u"Next sign of life\nin 58 min, at the latest in 1 h 3 min"_s));
        QVERIFY(rig.details().contains(u"every 1 h, allowed delay 5 min"_s));
        QTRY_VERIFY2(rig.details().contains(u"Longest run\n2 h"_s), qPrintable(rig.details()));
        MonitorView running = backup();
        running.heartbeat->last = ReportView{Beat::Kind::Start, noon - 1min};
        running.heartbeat->runsSince = noon - 1min;
        rig.facade.change(running);
        QTRY_VERIFY2(rig.details().contains(u"Run under way\nfor 1 min, at most 2 h"_s), qPrintable(rig.details()));
    }

    void offersNothingThatMakesNoSenseForIt()
    {
        Rig rig({backup(), upMonitor(u"Shop"_s)});
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY(rig.details().contains(u"Last sign of life"_s));
        for (const Deed deed : {Deed::CheckNow, Deed::OpenInBrowser, Deed::CopyAddress})
            QVERIFY(!rig.deed(deed).isEnabled());
        for (const Deed deed : {Deed::Edit, Deed::Duplicate, Deed::Pause, Deed::Delete})
            QVERIFY(rig.deed(deed).isEnabled());
        for (const QString &word : {u"Checked"_s, u"Last answer"_s, u"an answer may take"_s, u"failing check"_s})
            QVERIFY2(!rig.details().contains(word), qPrintable(rig.details()));
        QVERIFY(!rig.window->findChild<TimeSplit *>()->isVisible());
        QVERIFY(rig.window->monitors().words(0).latency.isEmpty());
        rig.list().selectMonitors({rig.id(0), rig.id(1)}); // of the two one can be looked at
        QTRY_VERIFY(rig.deed(Deed::CheckNow).isEnabled() && rig.deed(Deed::CopyAddress).isEnabled());
    }

    void saysInItsRowWhatItSaid()
    {
        MonitorView well = backup();
        well.heartbeat->last->message = u"OK:200 <i>"_s;
        MonitorView silent = backup();
        silent.id = MonitorId{u"other"_s};
        silent.heartbeat->last->message.clear();
        Rig rig({well, silent});
        QVERIFY(rig.isReady());
        QCOMPARE(rig.window->monitors().words(0).detail, u"“OK:200 <i>”"_s);
        QCOMPARE(rig.window->monitors().words(1).detail, u"every 1 h, allowed delay 5 min"_s);
    }

    void showsItsLogAsItIs()
    {
        Rig rig({backup(), upMonitor(u"Shop"_s)});
        rig.logs[rig.id(0).value] = u"<b>copying</b>\r\n\ta\x1b[2J\n\u202eevil\n"_s;
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY(rig.log().isVisible());
        QCOMPARE(rig.log().toPlainText(), u"<b>copying</b>\n    a\\x1b[2J\n\\u202eevil"_s);
        QVERIFY(rig.log().isReadOnly() && !rig.log().accessibleName().isEmpty());
        rig.list().selectMonitors({rig.id(1)});
        QTRY_VERIFY(!rig.log().isVisible());
        QVERIFY(rig.log().toPlainText().isEmpty());
    }

    void scrollsALogThatIsLong()
    {
        Rig rig({backup()});
        rig.logs[rig.id(0).value] = u"0123456789 and so on\n"_s.repeated(4700);
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY(rig.log().isVisible());
        QVERIFY2(rig.log().height() < 300, qPrintable(QString::number(rig.log().height())));
        QVERIFY(rig.log().verticalScrollBar()->maximum() > 1000);
    }

    void asksForTheLogWhenItSaysSomethingAnewOnly()
    {
        Rig rig({backup()});
        rig.logs[rig.id(0).value] = u"one"_s;
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_COMPARE(rig.log().toPlainText(), u"one"_s);
        MonitorView again = backup();
        again.failures = 1;
        rig.facade.change(again);
        QTRY_VERIFY(rig.window->monitors().monitor(0).failures == 1);
        QTest::qWait(0);
        QCOMPARE(rig.facade.askedFor<command::GetReportLog>().size(), std::size_t(1));
        rig.logs[rig.id(0).value] = u"two"_s;
        again.heartbeat->last->at = noon;
        rig.facade.change(again);
        QTRY_COMPARE(rig.log().toPlainText(), u"two"_s);
        QCOMPARE(rig.facade.askedFor<command::GetReportLog>().size(), std::size_t(2));
    }

    //! The engine is started anew just then; and a backup says nothing more until tomorrow.
    void asksForTheLogAgainWhereNoneWasTold()
    {
        Rig rig({backup()});
        rig.logs[rig.id(0).value] = u"one"_s;
        rig.silent = true;
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY(!rig.facade.askedFor<command::GetReportLog>().empty());
        QVERIFY(!rig.log().isVisible());
        rig.silent = false;
        MonitorView again = backup();
        again.failures = 1;
        rig.facade.change(again);
        QTRY_COMPARE(rig.log().toPlainText(), u"one"_s);
    }

    void saysWhereItNeverSaidAnything()
    {
        MonitorView monitor = backup();
        monitor.status = Status::Unknown;
        monitor.unknownReason = UnknownReason::NeverHeard;
        monitor.heartbeat->last.reset();
        monitor.heartbeat->missingFrom.reset();
        monitor.lastLook.reset();
        monitor.lastCheck.reset();
        monitor.nextCheck.reset();
        Rig rig({monitor});
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY2(rig.details().contains(u"never sent a signal"_s), qPrintable(rig.details()));
        QVERIFY(!rig.details().contains(u"Last sign of life"_s) && !rig.details().contains(u"Next sign of life"_s));
        QVERIFY(!rig.log().isVisible());
        QVERIFY(rig.facade.askedFor<command::GetReportLog>().empty());
    }
};

} // namespace vigia

QTEST_MAIN(vigia::HeartbeatDetailsTest)
#include "heartbeatdetails_test.moc"

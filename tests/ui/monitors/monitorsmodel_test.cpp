// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/monitorsmodel.h"
#include "support/scriptedfacade.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

struct Rig {
    explicit Rig(const QStringList &names)
    {
        for (const QString &name : names)
            facade.status.monitors.push_back(upMonitor(name));
        model.emplace(facade, speech);
        tester.emplace(&*model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    bool load()
    {
        QSignalSpy loaded(&*model, &MonitorsModel::loaded);
        return model->isLoaded() || loaded.wait();
    }

    ScriptedFacade facade;
    Speech speech{Language::english()};
    std::optional<MonitorsModel> model;
    std::optional<QAbstractItemModelTester> tester;
};

} // namespace

class MonitorsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllInThePersonsOrder()
    {
        Rig rig({QStringLiteral("B"), QStringLiteral("A")});
        QVERIFY(!rig.model->isLoaded());
        QVERIFY(rig.load());
        QCOMPARE(rig.model->rowCount(), 2);
        QCOMPARE(rig.model->index(0).data().toString(), QStringLiteral("B"));
        QCOMPARE(rig.model->rowOf(rig.facade.status.monitors[1].id), 1);
    }

    void changesOnlyTheRowThatChanged()
    {
        Rig rig({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        QVERIFY(rig.load());
        QSignalSpy changed(&*rig.model, &QAbstractItemModel::dataChanged);
        QSignalSpy standing(&*rig.model, &MonitorsModel::standingChanged);
        MonitorView down = downMonitor(QStringLiteral("B"), noon);
        rig.facade.change(down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(standing.size(), 1);
        QCOMPARE(rig.model->words(1).state, QStringLiteral("Down"));
    }

    void tellsThoseWhoListenThatAlertsAreHeld()
    {
        Rig rig({QStringLiteral("A")});
        QVERIFY(rig.load());
        MonitorView held = rig.facade.status.monitors[0];
        held.snoozedUntil = noon + 3h;
        rig.facade.change(held);
        const QString spoken = rig.model->index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("alerts held until ")), qPrintable(spoken));
    }

    void saysNothingNewForAnotherGoodAnswer()
    {
        Rig rig({QStringLiteral("A")});
        QVERIFY(rig.load());
        QSignalSpy standing(&*rig.model, &MonitorsModel::standingChanged);
        MonitorView monitor = rig.facade.status.monitors[0];
        monitor.lastCheck = *monitor.lastCheck + 1min;
        rig.facade.change(monitor);
        QCOMPARE(standing.size(), 0);
        QCOMPARE(rig.model->strip(0).size(), 2);
    }

    void keepsTheStripsWhenOthersComeAndGo()
    {
        Rig rig({QStringLiteral("A"), QStringLiteral("B")});
        QVERIFY(rig.load());
        MonitorView monitor = rig.facade.status.monitors[1];
        monitor.lastCheck = *monitor.lastCheck + 1min;
        rig.facade.change(monitor);
        StatusView next = rig.facade.status;
        next.monitors.erase(next.monitors.begin());
        next.monitors.push_back(upMonitor(QStringLiteral("C")));
        rig.facade.reconfigure(next);
        QTRY_COMPARE(rig.model->index(1).data().toString(), QStringLiteral("C"));
        QCOMPARE(rig.model->index(0).data().toString(), QStringLiteral("B"));
        QCOMPARE(rig.model->strip(0).size(), 2);
    }

    void putsTheStoredLooksBeforeTheLatest()
    {
        Rig rig({QStringLiteral("A")});
        const UtcTime last = *rig.facade.status.monitors[0].lastCheck;
        rig.facade.answer = [&rig, last](const Command &command) -> Answer {
            RecentLooksView recent{rig.facade.status.monitors[0].id, {}};
            if (std::holds_alternative<command::GetRecentLooks>(command))
                recent.looks = {LookView{.at = last - 2min}, LookView{.at = last - 1min}, LookView{.at = last}};
            return Reply(std::vector{recent});
        };
        QVERIFY(rig.load());
        QTRY_COMPARE(rig.model->strip(0).size(), 3);
        QCOMPARE(rig.model->strip(0).newest().at, last);
    }

    void takesTheFirstWaitOfAnotherIntervalForNoGap()
    {
        Rig rig({QStringLiteral("A")});
        QVERIFY(rig.load());
        MonitorView monitor = rig.facade.status.monitors[0];
        const auto lookAfter = [&](Duration wait, Duration next) {
            monitor.lastCheck = *monitor.lastCheck + wait;
            monitor.nextCheck = *monitor.lastCheck + next;
            rig.facade.change(monitor);
        };
        const auto gaps = [&] {
            const StripBars bars = barsOf(rig.model->strip(0));
            return std::count_if(
                bars.bars.begin(), bars.bars.begin() + bars.size, [](const StripBar &bar) { return bar.look < 0; });
        };
        for (int i = 0; i < 10; ++i)
            lookAfter(2s, 2s);
        lookAfter(25s, 25s);
        QCOMPARE(gaps(), 0);
        lookAfter(25s, 25s);
        QCOMPARE(gaps(), 0);
        lookAfter(10min, 25s);
        QCOMPARE(gaps(), 1);
    }

    void asksForLooksInChunks()
    {
        QStringList names;
        for (int i = 0; i < 450; ++i)
            names.append(QString::number(i));
        Rig rig(names);
        rig.facade.answer = [](const Command &) -> Answer { return Reply(std::vector<RecentLooksView>{}); };
        QVERIFY(rig.load());
        QTRY_COMPARE(rig.facade.askedFor<command::GetRecentLooks>().size(), std::size_t(3));
        std::size_t asked = 0;
        for (const auto &one : rig.facade.askedFor<command::GetRecentLooks>()) {
            QVERIFY(one.monitors.size() <= 200);
            asked += one.monitors.size();
        }
        QCOMPARE(asked, std::size_t(450));
    }

    void showsTheAddressOfWhatIsWellAndTheReasonOfWhatIsNot()
    {
        Rig rig({QStringLiteral("Shop")});
        QVERIFY(rig.load());
        QCOMPARE(rig.model->words(0).detail, QStringLiteral("https://shop.example/health"));
        QVERIFY(rig.model->words(0).detailIsAddress);
        rig.facade.change(downMonitor(QStringLiteral("Shop"), noon));
        QCOMPARE(rig.model->words(0).detail, QStringLiteral("HTTP 503 in 0.123 s"));
        QVERIFY(!rig.model->words(0).detailIsAddress);
    }

    void saysWhoAcknowledgedBesideTheReason()
    {
        MonitorView known = downMonitor(QStringLiteral("Mail"), UtcTime(std::chrono::hours(1)));
        known.acknowledged = AcknowledgementView{QStringLiteral("ana"), QStringLiteral("restarting\nit"), {}};
        const RowWords words = RowWords::of(known, Language::english());
        QCOMPARE(words.state, QStringLiteral("Down, acknowledged"));
        QVERIFY(!words.detail.isEmpty() && !words.detailIsAddress);
        QCOMPARE(words.taker, QStringLiteral("ana: restarting it"));
        known.acknowledged->note.clear();
        QCOMPARE(RowWords::of(known, Language::english()).taker, QStringLiteral("by ana"));
        known.acknowledged.reset();
        QVERIFY(RowWords::of(known, Language::english()).taker.isEmpty());
    }

    void saysThatAGoodMonitorHasBegunToFail()
    {
        Rig rig({QStringLiteral("Shop")});
        QVERIFY(rig.load());
        MonitorView failing = rig.facade.status.monitors[0];
        failing.failures = 1;
        failing.confirm = 3;
        failing.lastLook->outcome = Outcome::Failed;
        failing.lastLook->cause = Cause::ConnectionRefused;
        rig.facade.change(failing);
        QCOMPARE(rig.model->words(0).detail, QStringLiteral("failed 1 of 3: refused the connection"));
        QCOMPARE(rig.model->words(0).latency, QString());
    }

    void saysThatThereIsNoDataInsteadOfWhatWas()
    {
        Rig rig({QStringLiteral("Shop")});
        QVERIFY(rig.load());
        QSignalSpy changed(&*rig.model, &QAbstractItemModel::dataChanged);
        QSignalSpy standing(&*rig.model, &MonitorsModel::standingChanged);
        rig.model->setNoDataSince(noon);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(standing.size(), 1);
        QCOMPARE(rig.model->words(0).state, QStringLiteral("No data"));
        QCOMPARE(rig.model->words(0).latency, QString());
        QCOMPARE(rig.model->index(0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Shop, No data, last known: Up"));
        rig.model->setNoDataSince(std::nullopt);
        QCOMPARE(rig.model->words(0).state, QStringLiteral("Up"));
    }

    void showsMarkupOfAServerAsItIs()
    {
        const QString hostile = QStringLiteral("<img src=file:///etc/passwd>");
        Rig rig({hostile});
        QVERIFY(rig.load());
        QCOMPARE(rig.model->index(0).data().toString(), hostile);
        QCOMPARE(plainToolTip(hostile), QStringLiteral("<qt>&lt;img src=file:///etc/passwd&gt;</qt>"));
        QCOMPARE(plainToolTip(QStringLiteral("a & b")), QStringLiteral("a & b"));
    }

    void speaksAnotherLanguageAtOnce()
    {
        Rig rig({QStringLiteral("A")});
        QVERIFY(rig.load());
        QCOMPARE(rig.model->words(0).state, QStringLiteral("Up"));
        rig.speech.speak(*Language::named(QStringLiteral("ru")));
        QCOMPARE(rig.model->words(0).state, QStringLiteral("Работает"));
    }

    void tellsThatTheStatusCannotBeRead()
    {
        Rig rig({});
        QVERIFY(rig.load());
        QSignalSpy health(&*rig.model, &MonitorsModel::healthChanged);
        HealthView troubled;
        troubled.troubles.push_back({HealthTrouble::LogFailed, QStringLiteral("disk full")});
        Q_EMIT rig.facade.healthChanged(troubled);
        QCOMPARE(health.size(), 1);
        QCOMPARE(rig.model->health(), troubled);
    }
};

QTEST_GUILESS_MAIN(MonitorsModelTest)
#include "monitorsmodel_test.moc"

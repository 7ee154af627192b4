// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/arrangedmodel.h"
#include "support/scriptedfacade.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

MonitorView member(const char *name, const char *group, Status status = Status::Up)
{
    const QString text = QString::fromLatin1(name);
    MonitorView monitor = status == Status::Down ? downMonitor(text, noon) : upMonitor(text);
    monitor.status = status;
    monitor.group = QString::fromLatin1(group);
    return monitor;
}

struct Rig {
    explicit Rig(const std::vector<MonitorView> &monitors)
    {
        facade.status.monitors = monitors;
        model.emplace(facade, speech);
        rows.emplace(*model, speech);
        tester.emplace(&*rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&*model, &MonitorsModel::loaded);
        loaded.wait();
    }

    //! The names in their rows; headings in brackets, a + before a folded one.
    QString shown() const
    {
        QStringList names;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QString name = rows->index(row).data().toString();
            const QString mark = rows->isHeading(row) && rows->isFolded(row) ? QStringLiteral("+") : QString();
            names.append(rows->isHeading(row) ? mark + QLatin1Char('[') + name + QLatin1Char(']') : name);
        }
        return names.join(QLatin1Char(' '));
    }

    void filter(const QString &text, std::set<Status> statuses = {}, std::optional<QString> group = {})
    {
        rows->setFilter({Filter::wordsOf(text), std::move(statuses), std::move(group)});
    }

    ScriptedFacade facade;
    Speech speech{Language::english()};
    std::optional<MonitorsModel> model;
    std::optional<ArrangedModel> rows;
    std::optional<QAbstractItemModelTester> tester;
};

} // namespace

class ArrangedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheWorstFirst()
    {
        const Rig rig({member("A", ""), member("B", "", Status::Down), member("C", "", Status::Degraded)});
        QCOMPARE(rig.shown(), QStringLiteral("B C A"));
    }

    void movesWhatBreaksUp()
    {
        Rig rig({member("A", ""), member("B", ""), member("C", "")});
        QPersistentModelIndex c = rig.rows->index(2);
        rig.facade.change(member("C", "", Status::Down));
        QTRY_COMPARE(rig.shown(), QStringLiteral("C A B"));
        QCOMPARE(c.row(), 0);
        QCOMPARE(rig.rows->rowOf(member("C", "").id), 0);
    }

    void movesNothingWhileItIsHeld()
    {
        Rig rig({member("A", ""), member("B", "")});
        rig.rows->setHeld(true);
        QSignalSpy arranged(&*rig.rows, &ArrangedModel::arranged);
        rig.facade.change(member("B", "", Status::Down));
        QVERIFY(!arranged.wait(1200)); // longer than any order waits
        QCOMPARE(rig.shown(), QStringLiteral("A B"));
        rig.rows->setHeld(false);
        QCOMPARE(rig.shown(), QStringLiteral("B A"));
    }

    void doesNotSortAnewForAResultThatMovesNothing()
    {
        Rig rig({member("A", ""), member("B", "")});
        QSignalSpy arranged(&*rig.rows, &ArrangedModel::arranged);
        QSignalSpy changed(&*rig.rows, &QAbstractItemModel::dataChanged);
        MonitorView again = member("B", "");
        again.lastCheck = *again.lastCheck + 1min;
        again.lastLook->timing.total = 900ms;
        rig.facade.change(again);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!arranged.wait(1200));
    }

    void sortsAtMostOnceASecond()
    {
        Rig rig({member("A", ""), member("B", "")});
        QElapsedTimer time;
        time.start();
        std::vector<qint64> times;
        connect(&*rig.rows, &ArrangedModel::arranged, this, [&] { times.push_back(time.elapsed()); });
        QTimer results;
        int changes = 0;
        connect(&results, &QTimer::timeout, this,
            [&] { rig.facade.change(member("B", "", ++changes % 2 ? Status::Down : Status::Up)); });
        results.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(times.size() >= 4, 20'000);
        // Heard at the end of an arrangement: the first may have been held up.
        QCOMPARE_GE(times.back() - times.front(), qint64(times.size() - 1) * 1000 - 500);
    }

    void findsByNameAddressGroupTagAndReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << QStringLiteral("sho") << QStringLiteral("Shop");
        QTest::newRow("case") << QStringLiteral("MAIL") << QStringLiteral("Mail");
        QTest::newRow("address") << QStringLiteral("blog.example/h") << QStringLiteral("Blog");
        QTest::newRow("group") << QStringLiteral("office") << QStringLiteral("Mail Blog");
        QTest::newRow("tag") << QStringLiteral("customer") << QStringLiteral("Blog");
        QTest::newRow("reason") << QStringLiteral("503") << QStringLiteral("Mail");
        QTest::newRow("state") << QStringLiteral("down") << QStringLiteral("Mail");
        QTest::newRow("all words") << QStringLiteral("office blog") << QStringLiteral("Blog");
        QTest::newRow("nothing") << QStringLiteral("office xyzzy") << QString();
        QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("Mail Shop Blog");
    }

    void findsByNameAddressGroupTagAndReason()
    {
        QFETCH(QString, text);
        MonitorView blog = member("Blog", "Office");
        blog.tags = {QStringLiteral("customer")};
        Rig rig({member("Shop", "Web"), member("Mail", "Office", Status::Down), blog});
        rig.filter(text);
        QTEST(rig.shown(), "shown");
    }

    void filtersByStateAndGroup()
    {
        Rig rig({member("A", "Web"), member("B", "Office", Status::Down), member("C", "", Status::Paused)});
        rig.filter({}, {Status::Up, Status::Paused});
        QCOMPARE(rig.shown(), QStringLiteral("A C"));
        rig.filter({}, {}, QStringLiteral("Office"));
        QCOMPARE(rig.shown(), QStringLiteral("B"));
        rig.filter({}, {}, QString());
        QCOMPARE(rig.shown(), QStringLiteral("C"));
        rig.filter({});
        QCOMPARE(rig.shown(), QStringLiteral("B A C"));
    }

    void takesInWhatComesToFitAndLetsGoWhatDoesNot()
    {
        Rig rig({member("A", ""), member("B", "", Status::Down)});
        rig.filter({}, {Status::Down});
        QCOMPARE(rig.shown(), QStringLiteral("B"));
        rig.facade.change(member("A", "", Status::Down));
        QTRY_COMPARE(rig.shown(), QStringLiteral("A B"));
        rig.facade.change(member("B", ""));
        QTRY_COMPARE(rig.shown(), QStringLiteral("A"));
    }

    void groupsByWhatIsWorstInThem()
    {
        Rig rig({member("A", "Web"), member("B", "Office"), member("C", "Office", Status::Down), member("D", "")});
        rig.rows->setGrouped(true);
        QCOMPARE(rig.shown(), QStringLiteral("[Office] C B [Web] A [Without a group] D"));
        QCOMPARE(rig.rows->groupSentence(0), QStringLiteral("1 down: C"));
        QCOMPARE(rig.rows->groupSentence(3), QStringLiteral("1 up"));
        QVERIFY(!(rig.rows->flags(rig.rows->index(0)) & Qt::ItemIsSelectable));
    }

    void foldsAGroupAndRemembersIt()
    {
        Rig rig({member("A", "Web"), member("B", "Office"), member("C", "Office")});
        rig.rows->setGrouped(true);
        rig.rows->setFolded(QStringLiteral("Office"), true);
        QCOMPARE(rig.shown(), QStringLiteral("[Web] A +[Office]"));
        QCOMPARE(rig.rows->foldedGroups(), QStringList{QStringLiteral("Office")});
        rig.facade.change(member("C", "Office", Status::Down));
        QTRY_COMPARE(rig.shown(), QStringLiteral("+[Office] [Web] A"));
        QCOMPARE(rig.rows->groupSentence(0), QStringLiteral("1 down: C"));
        rig.rows->setFolded(QStringLiteral("Office"), false);
        QCOMPARE(rig.shown(), QStringLiteral("[Office] C B [Web] A"));
    }

    void followsMonitorsThatComeAndGo()
    {
        Rig rig({member("A", "Web"), member("B", "Office")});
        rig.rows->setGrouped(true);
        StatusView next;
        next.monitors = {member("C", "Lab"), member("B", "Office")};
        rig.facade.reconfigure(next);
        QTRY_COMPARE(rig.shown(), QStringLiteral("[Lab] C [Office] B"));
        QCOMPARE(rig.rows->groups(), (QStringList{QStringLiteral("Lab"), QStringLiteral("Office")}));
    }

    void followsAMonitorIntoAnotherGroup()
    {
        Rig rig({member("A", "Web"), member("B", "Office")});
        rig.rows->setGrouped(true);
        rig.facade.change(member("B", "Web"));
        QTRY_COMPARE(rig.shown(), QStringLiteral("[Web] A B"));
    }

    void becomesAnyOtherListWithoutLosingItsRows()
    {
        std::vector<MonitorView> monitors;
        for (int i = 0; i < 200; ++i) {
            MonitorView monitor = member(qPrintable(QStringLiteral("M%1").arg(i)), i % 3 ? "Web" : "Office");
            monitor.status = i % 7 == 0 ? Status::Down : Status::Up;
            monitors.push_back(monitor);
        }
        Rig rig(monitors);
        for (const SortBy by : {SortBy::Name, SortBy::Own, SortBy::Latency, SortBy::Since, SortBy::Worst}) {
            rig.rows->setSortBy(by);
            rig.rows->setGrouped(by == SortBy::Own || by == SortBy::Since);
            rig.filter({}, by == SortBy::Latency ? std::set{Status::Down} : std::set<Status>{});
            QCOMPARE(rig.rows->monitorsShown(), by == SortBy::Latency ? 29 : 200);
            for (const MonitorView &monitor : monitors) {
                if (const int row = rig.rows->rowOf(monitor.id); row >= 0)
                    QCOMPARE(rig.rows->index(row).data(ArrangedModel::IdRole).toString(), monitor.id.value);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArrangedModelTest)
#include "arrangedmodel_test.moc"

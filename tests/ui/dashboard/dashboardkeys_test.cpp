// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"
#include "dashboardrig.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

std::vector<MonitorView> inTwoGroups()
{
    std::vector<MonitorView> monitors = threeMonitors();
    monitors[0].group = QStringLiteral("Web");
    monitors[1].group = QStringLiteral("Office");
    monitors[2].group = QStringLiteral("Office");
    return monitors;
}

} // namespace

class DashboardKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndActsWithKeysAlone()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.window->activateWindow();
        QTRY_VERIFY(rig.list().hasFocus());
        QTest::keyClick(&rig.list(), Qt::Key_End);
        QCOMPARE(rig.selectedNames(), QStringLiteral("C"));
        QTest::keyClick(&rig.list(), Qt::Key_Home);
        QCOMPARE(rig.selectedNames(), QStringLiteral("B"));
        QTest::keyClick(&rig.list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rig.selectedNames(), QStringLiteral("B A"));
        QTest::keyClick(&rig.list(), Qt::Key_F5);
        QCOMPARE(rig.facade.askedFor<command::CheckNow>(),
            (std::vector{command::CheckNow{scope::Several{{rig.id(1), rig.id(0)}}}}));
        QSignalSpy edit(&*rig.window, &DashboardWindow::editRequested);
        QTest::keyClick(&rig.list(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit[0][0].value<std::vector<MonitorId>>(), (std::vector{rig.id(1), rig.id(0)}));
    }

    void opensWithEnter()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(2)});
        QSignalSpy edit(&*rig.window, &DashboardWindow::editRequested);
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QCOMPARE(edit[0][0].value<std::vector<MonitorId>>(), std::vector{rig.id(2)});
    }

    void acknowledgesWithANoteByKeys()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.window->activateWindow();
        rig.list().selectMonitors({rig.id(1)});
        QTest::keyClick(&rig.list(), Qt::Key_K, Qt::ControlModifier);
        auto *note = rig.window->findChild<AcknowledgeNote *>();
        QVERIFY(note);
        QVERIFY(QTest::qWaitForWindowExposed(note));
        auto *text = note->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, QStringLiteral("on it"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(rig.facade.askedFor<command::Acknowledge>(),
            (std::vector{
                command::Acknowledge{scope::Several{{rig.id(1)}}, QStringLiteral("ana"), QStringLiteral("on it")}}));
    }

    void limitsANote()
    {
        AcknowledgeNote note({}, QStringLiteral("A"));
        QSignalSpy acknowledged(&note, &AcknowledgeNote::acknowledged);
        auto *text = note.findChild<QPlainTextEdit *>();
        text->setPlainText(QString(5000, QLatin1Char('x')));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(acknowledged[0][1].toString().size(), 2000);
    }

    void searchesAndReturnsToTheList()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.window->activateWindow();
        QTRY_VERIFY(rig.list().hasFocus());
        QTest::keyClick(&rig.list(), Qt::Key_F, Qt::ControlModifier);
        auto *search = rig.window->findChild<QLineEdit *>(QStringLiteral("search"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("b.example"));
        QCOMPARE(rig.list().model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(rig.list().hasFocus());
    }

    void pastesAList()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.window->activateWindow();
        QTRY_VERIFY(rig.list().hasFocus());
        QGuiApplication::clipboard()->setText(QStringLiteral("https://a.example\nhttps://b.example"));
        QSignalSpy paste(&*rig.window, &DashboardWindow::pasteRequested);
        QTest::keyClick(&rig.list(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(paste.size(), 1);
        QCOMPARE(paste[0][0].toString(), QStringLiteral("https://a.example\nhttps://b.example"));
    }

    void foldsGroupsWithKeys()
    {
        DashboardRig rig(inTwoGroups());
        QVERIFY(rig.isReady());
        rig.deed(WindowDeed::Grouped).trigger();
        MonitorList &list = rig.list();
        QCOMPARE(list.model()->rowCount(), 5);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Left);
        QCOMPARE(list.model()->rowCount(), 3);
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(list.model()->rowCount(), 5);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.model()->rowCount(), 3);
    }

    void selectsAllMonitorsAndNoHeading()
    {
        DashboardRig rig(inTwoGroups());
        QVERIFY(rig.isReady());
        rig.deed(WindowDeed::Grouped).trigger();
        rig.deed(WindowDeed::SelectAll).trigger();
        QCOMPARE(rig.list().selectedMonitors().size(), std::size_t(3));
    }

    void givesNoKeyTwoMeanings()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QSet<QKeySequence> keys;
        for (const QAction *action : rig.window->findChildren<QAction *>()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.insert(action->shortcut());
        }
        QVERIFY(keys.size() > 15);
    }

    void holdsTheRowsStillUnderThePointer()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QWidget *viewport = rig.list().viewport();
        QTest::mouseMove(viewport, QPoint(20, 20));
        QTest::mouseMove(viewport, QPoint(22, 22));
        auto *rows = qobject_cast<ArrangedModel *>(rig.list().model());
        QSignalSpy arranged(rows, &ArrangedModel::arranged);
        rig.facade.change(downMonitor(QStringLiteral("C"), noon + 1min));
        QVERIFY(!arranged.wait(1200)); // longer than any order waits
        QCOMPARE(rows->index(0).data().toString(), QStringLiteral("B"));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(viewport, &leave);
        QCOMPARE(rows->index(0).data().toString(), QStringLiteral("C"));
    }
};

QTEST_MAIN(DashboardKeysTest)
#include "dashboardkeys_test.moc"

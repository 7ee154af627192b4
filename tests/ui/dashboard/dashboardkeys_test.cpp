// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"
#include "dashboard/noticebar.h"
#include "dashboardrig.h"
#include "domain/channel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
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
            (std::vector{command::Acknowledge{
                scope::Several{{rig.id(1)}}, QStringLiteral("ana"), QStringLiteral("on it"), desktopChannel}}));
    }

    //! What is typed is about one outage: it must not be given to the next.
    void closesTheNoteWithWhatItIsAbout_data()
    {
        QTest::addColumn<MonitorView>("meanwhile");
        QTest::addColumn<QString>("said");
        const QString over = QStringLiteral("Over before it was acknowledged: B");
        MonitorView known = downMonitor(QStringLiteral("B"), noon);
        known.acknowledged = AcknowledgementView{QStringLiteral("bob"), {}, noon};
        QTest::newRow("recovered") << upMonitor(QStringLiteral("B")) << over;
        QTest::newRow("down again") << downMonitor(QStringLiteral("B"), noon + 1min, 2) << over;
        QTest::newRow("acknowledged") << known << QStringLiteral("Acknowledged by somebody else meanwhile: B");
    }

    void closesTheNoteWithWhatItIsAbout()
    {
        QFETCH(MonitorView, meanwhile);
        QFETCH(QString, said);
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(1)});
        rig.deed(Deed::Acknowledge).trigger();
        const QPointer<AcknowledgeNote> note = rig.window->findChild<AcknowledgeNote *>();
        QVERIFY(note && note->isVisible());
        rig.facade.change(upMonitor(QStringLiteral("A"))); // of no concern to it
        QVERIFY(note && note->isVisible());
        rig.facade.change(meanwhile);
        QTRY_VERIFY(!note);
        QVERIFY(rig.facade.askedFor<command::Acknowledge>().empty());
        QStringList notices;
        for (const NoticeBar *bar : rig.window->findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                notices.append(bar->text());
        }
        QVERIFY2(notices.contains(said), qPrintable(notices.join(QLatin1Char('|'))));
    }

    void staysOpenForAWarningThatGrows()
    {
        std::vector<MonitorView> monitors = threeMonitors();
        monitors[1].incident = 0;
        monitors[1].status = Status::Degraded;
        monitors[1].sounding = false;
        DashboardRig rig(monitors);
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(1)});
        rig.deed(Deed::Acknowledge).trigger();
        auto *note = rig.window->findChild<AcknowledgeNote *>();
        QVERIFY(note);
        rig.facade.change(downMonitor(QStringLiteral("B"), noon));
        QVERIFY(note->isVisible());
        QTest::keyClick(note->findChild<QPlainTextEdit *>(), Qt::Key_Return);
        QCOMPARE(rig.facade.askedFor<command::Acknowledge>().size(), std::size_t(1));
    }

    void limitsANote()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        const auto find = [&rig](const MonitorId &) { return &rig.facade.status.monitors[1]; };
        AcknowledgeNote note(find, {rig.id(1)}, QStringLiteral("B"));
        QSignalSpy acknowledged(&note, &AcknowledgeNote::acknowledged);
        auto *text = note.findChild<QPlainTextEdit *>();
        text->setPlainText(QString(5000, QLatin1Char('x')));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(acknowledged[0][1].toString().size(), 2000);
    }

    //! Whoever deletes hears first who else is concerned; keeping is what a careless Enter does.
    void asksBeforeADeletionThatConcernsOthers()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.facade.answer = [](const Command &command) -> Answer {
            if (std::holds_alternative<command::GetConfiguration>(command))
                return Reply(ConfigurationView{});
            ImportView change;
            change.removed = {QStringLiteral("A")};
            change.changed = {QStringLiteral("B")};
            return Reply(change);
        };
        rig.list().selectMonitors({rig.id(0)});
        const auto isDeleted = [&] { return !rig.facade.askedFor<command::Edit>().back().dryRun; };
        rig.deed(Deed::Delete).trigger();
        QPointer<QMessageBox> question;
        QTRY_VERIFY((question = rig.window->findChild<QMessageBox *>()));
        QVERIFY(question->text().contains(QStringLiteral("“A”")));
        QCOMPARE(question->informativeText(), QStringLiteral("Depend on this: “B”"));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!question);
        QVERIFY(!isDeleted());

        rig.deed(Deed::Delete).trigger();
        QTRY_VERIFY((question = rig.window->findChild<QMessageBox *>()));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(isDeleted());
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

    void holdsTheAlertsOfAWholeGroupFromItsHeading()
    {
        DashboardRig rig(inTwoGroups());
        QVERIFY(rig.isReady());
        rig.deed(WindowDeed::Grouped).trigger();
        MonitorList &list = rig.list();
        int office = 0;
        while (!list.model()
                    ->index(office, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Office")))
            ++office;
        list.setCurrentIndex(list.model()->index(office, 0));
        QTest::keyClick(&list, Qt::Key_Left);
        QCOMPARE(list.model()->rowCount(), 3); // folded, its monitors are not seen
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(list.viewport(), &asked);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        menu->close();
        rig.deed(Deed::HoldOneHour).trigger();
        const auto held = rig.facade.askedFor<command::Snooze>();
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held[0].duration, 1h);
        const auto *several = std::get_if<scope::Several>(&held[0].scope);
        QVERIFY(several && several->ids.size() == 2);
        QVERIFY(std::ranges::find(several->ids, rig.id(0)) == several->ids.end());
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardwindow.h"

#include "board/boardheader.h"
#include "board/boardview.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"
#include "support/standstill.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

QString textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

class BoardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->status.monitors = {upMonitor(QStringLiteral("Shop")),
            downMonitor(QStringLiteral("Mail"), m_world.utc()), upMonitor(QStringLiteral("Wiki"))};
        m_facade->status.health.lastCheck = m_world.utc();
        m_scene = std::make_unique<Scene>(*m_facade, m_world, m_world);
        m_board = std::make_unique<BoardWindow>(*m_facade, *m_scene, m_speech, m_world, m_world);
        m_board->resize(240, 300);
        m_board->show();
        m_view = m_board->findChild<BoardView *>();
        QTRY_COMPARE(m_view->model()->rowCount() * m_view->model()->columnCount(), 3);
    }
    void cleanup()
    {
        m_board.reset();
        m_scene.reset();
    }

    void aClickOnABarOpensItsTarget()
    {
        QSignalSpy opened(m_board.get(), &BoardWindow::openTargetRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(1));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MonitorId>(), idOf(1));
        QVERIFY(m_facade->asked.empty());
    }

    void theTaskBarShowsHowEverythingStands()
    {
        QCOMPARE(m_board->windowTitle(), QStringLiteral("1 down: Mail – Board – Vigia"));
        m_board->setTitle(QStringLiteral("Wall"));
        QCOMPARE(m_board->windowTitle(), QStringLiteral("1 down: Mail – Wall – Vigia"));
    }

    void aClickOnTheTitleIsForTheLog()
    {
        QSignalSpy log(m_board.get(), &BoardWindow::logRequested);
        QTest::mouseClick(m_board->findChild<BoardTitle *>(), Qt::LeftButton);
        QCOMPARE(log.size(), 1);
    }

    void theButtonOnADownBarMutesItUntilTheOutageEnds()
    {
        QSignalSpy opened(m_board.get(), &BoardWindow::openTargetRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, bellOf(1));
        const auto asked = m_facade->askedFor<command::Mute>();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked.front(), (command::Mute{scope::Several{{idOf(1)}}, {}}));
        QVERIFY(opened.isEmpty());
    }

    void theButtonOfAMutedBarGivesTheSoundBack()
    {
        MonitorView muted = m_facade->status.monitors[1];
        muted.mute = MuteView{{}, true};
        m_facade->change(muted);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, bellOf(1));
        QCOMPARE(m_facade->askedFor<command::Unmute>().size(), std::size_t(1));
    }

    void theButtonDoesNothingWhileUp()
    {
        QSignalSpy opened(m_board.get(), &BoardWindow::openTargetRequested);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, bellOf(0));
        QVERIFY(m_facade->asked.empty());
        QVERIFY(opened.isEmpty());
    }

    void keysDoWhatTheMouseDoes()
    {
        QSignalSpy opened(m_board.get(), &BoardWindow::openTargetRequested);
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MonitorId>(), idOf(1));
        QTest::keyClick(m_view, Qt::Key_M);
        QCOMPARE(m_facade->askedFor<command::Mute>().size(), std::size_t(1));
    }

    void f11FillsTheScreenAndEscapeLeavesIt()
    {
        m_board->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
        QTest::keyClick(m_view, Qt::Key_F11);
        QTRY_VERIFY(m_board->isFullScreen());
        QTest::keyClick(m_view, Qt::Key_Escape);
        QTRY_VERIFY(!m_board->isFullScreen());
        QVERIFY(m_board->isVisible());
        QTest::keyClick(m_view, Qt::Key_Escape);
        QTRY_VERIFY(!m_board->isVisible());
    }

    void afterAFullScreenItStandsWhereItStoodAndNothingElseIsTold()
    {
        const QRect stood(30, 40, 260, 310);
        m_board->place(stood);
        QTRY_COMPARE(m_board->geometry(), stood);
        QSignalSpy placed(m_board.get(), &BoardWindow::placed);
        m_board->setFullScreen(true);
        QTRY_COMPARE(m_board->geometry(), m_board->screen()->geometry());
        m_board->setFullScreen(false);
        QTRY_COMPARE(m_board->geometry(), stood);
        for (const QList<QVariant> &told : placed)
            QCOMPARE(told.first().toRect(), stood);
    }

    void whatIsReadFromFarAwayDoesNotKeepItLarge()
    {
        const QRect wall(0, 0, 1920, 1080);
        m_board->setGeometry(wall);
        QTRY_COMPARE(m_board->geometry(), wall);
        const QRect corner(30, 40, 240, 310);
        m_board->setGeometry(corner);
        QTRY_COMPARE(m_board->geometry(), corner);
    }

    void theMouseFillsTheScreenToo()
    {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, middleOf(0), m_view->viewport()->mapToGlobal(middleOf(0)));
        QCoreApplication::sendEvent(m_view->viewport(), &asked);
        auto *menu = m_board->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QAction *fill = menu->actions().value(0);
        QCOMPARE(fill->text(), QStringLiteral("&Full screen"));
        fill->trigger();
        QTRY_VERIFY(m_board->isFullScreen());
        QTRY_VERIFY(fill->isChecked());
        menu->close();
        auto *header = m_board->findChild<BoardHeader *>();
        QTest::mouseDClick(header, Qt::LeftButton, {}, QPoint(header->width() - 1, 1));
        QTRY_VERIFY(!m_board->isFullScreen());
        QTRY_VERIFY(!fill->isChecked());
    }

    void otherNamesAreMeasuredAnew()
    {
        const auto rename = [this](const QString &prefix) {
            StatusView many;
            for (int i = 0; i < 40; ++i)
                many.monitors.push_back(upMonitor(prefix + QString::number(i)));
            m_facade->reconfigure(many);
            QTRY_COMPARE(m_view->model()->index(0, 0).data().toString(), prefix + QLatin1Char('0'));
        };
        m_board->resize(900, 300);
        rename(QStringLiteral("A"));
        const int columns = m_view->model()->columnCount();
        rename(QStringLiteral("A server whose name says where it stands "));
        QVERIFY(m_view->model()->columnCount() < columns);
        rename(QStringLiteral("B"));
        QCOMPARE(m_view->model()->columnCount(), columns);
    }

    void theChosenBarStaysChosenThroughANewOrder()
    {
        QTest::keyClick(m_view, Qt::Key_Down);
        StatusView next = m_facade->status;
        std::rotate(next.monitors.begin(), next.monitors.begin() + 1, next.monitors.end());
        m_facade->reconfigure(next);
        QTRY_COMPARE(m_view->model()->index(0, 0).data().toString(), QStringLiteral("Mail"));
        QCOMPARE(m_view->currentIndex(), m_view->model()->index(0, 0));
    }

    void itsOwnTitleAndTheLastCheckAreShown()
    {
        m_board->setTitle(QStringLiteral("<b>Rotterdam</b>\n"));
        QCOMPARE(m_board->findChild<BoardTitle *>()->text(), QStringLiteral("<b>Rotterdam</b>\\n"));
        QVERIFY(textsOf(*m_board).contains(QStringLiteral("Last check ")));
    }

    void withoutDataItSaysSinceWhen()
    {
        Q_EMIT m_facade->ended({});
        QVERIFY(textsOf(*m_board).contains(QStringLiteral("No data since ")));
    }

    void anEmptyBoardSaysSo()
    {
        m_facade->reconfigure({});
        QTRY_VERIFY(textsOf(*m_board).contains(QStringLiteral("Nothing is watched yet.")));
    }

    void unreadConfigurationIsNotAnEmptyBoardWithoutAWord()
    {
        StatusView broken;
        broken.health.troubles = {{HealthTrouble::ConfigurationUnread, QStringLiteral("vigia.yml:3")}};
        m_facade->reconfigure(broken);
        QTRY_VERIFY(textsOf(*m_board).contains(QStringLiteral("vigia.yml:3")));
    }

    void whatCouldNotBeDoneIsSaidForAWhile()
    {
        m_facade->answer = [](const Command &) -> Answer {
            return unexpected(CommandError{CommandErrorCode::NothingToMute, QStringLiteral("Mail"), {}});
        };
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, bellOf(1));
        QTRY_VERIFY(textsOf(*m_board).contains(QStringLiteral("Mail")));
        m_world.advance(12s);
        QTRY_VERIFY(!textsOf(*m_board).contains(QStringLiteral("Mail")));
    }

    void itComesBackOntoAScreenThatExists()
    {
        m_board->place(QRect(90000, 90000, 240, 300));
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(m_board->geometry()));
    }

    void barsHaveNamesForReadersOfScreens()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Board"));
        QVERIFY(table->tableInterface());
        QCOMPARE(table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("Mail: Down"));
    }

    void fiveHundredAreArrangedInNoTime()
    {
        StatusView many;
        for (int i = 0; i < 500; ++i)
            many.monitors.push_back(upMonitor(QStringLiteral("Server %1").arg(i)));
        m_facade->reconfigure(many);
        QTRY_VERIFY(m_view->model()->rowCount() * m_view->model()->columnCount() >= 500);
        test::FairTimer timer;
        timer.start();
        m_board->resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(m_view->columnWidth(0) * m_view->model()->columnCount() <= 900);
    }

private:
    MonitorId idOf(int position) const { return m_facade->status.monitors[std::size_t(position)].id; }
    QRect cell(int position) const
    {
        const int columns = m_view->model()->columnCount();
        return m_view->visualRect(m_view->model()->index(position / columns, position % columns));
    }
    QPoint middleOf(int position) const { return cell(position).center(); }
    //! At the right end beside the name, where a person sees it.
    QPoint bellOf(int position) const { return {cell(position).right() - 18, cell(position).top() + 24}; }

    test::SimulatedWorld m_world;
    Speech m_speech{Language::english()};
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<BoardWindow> m_board;
    BoardView *m_view = nullptr;
};

} // namespace

QTEST_MAIN(BoardWindowTest)
#include "boardwindow_test.moc"

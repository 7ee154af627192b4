// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/bardelegate.h"
#include "board/boardmodel.h"
#include "board/boardview.h"
#include "board/boardwindow.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QScrollBar>
#include <QTest>

using namespace vigia;

namespace {

//! A monitor in every state that a bar has words for.
std::vector<MonitorView> oneOfEach()
{
    std::vector<MonitorView> all;
    const auto add = [&all](Status status) -> MonitorView & {
        MonitorView monitor = upMonitor(QStringLiteral("State %1").arg(all.size()));
        monitor.status = status;
        return all.emplace_back(monitor);
    };
    for (const Status status :
        {Status::Up, Status::Degraded, Status::Down, Status::Unreachable, Status::Maintenance, Status::Paused})
        add(status);
    for (const Cause cause : {Cause::Slow, Cause::CertificateExpiring})
        add(Status::Degraded).evidence.cause = cause;
    for (const UnknownReason reason : {UnknownReason::NotCheckedYet, UnknownReason::NeverHeard, UnknownReason::Blind,
             UnknownReason::Stale, UnknownReason::OffItsNetwork, UnknownReason::OwnFault})
        add(Status::Unknown).unknownReason = reason;
    add(Status::Down).acknowledged = AcknowledgementView{};
    add(Status::Down).mute = MuteView{};
    add(Status::Down).onTrial = true;
    add(Status::Down).drill = true;
    return all;
}

//! What can be read on the board, at its own size and on a wall.
class BoardReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_board.reset();
        m_scene.reset();
        m_facade.status = {};
    }

    void noWordOfAStateIsCutAtTheUsualSize_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("copies");
        for (const QString &code : Language::supported()) {
            for (const int copies : {1, 4})
                QTest::addRow("%s, %d of each", qPrintable(code), copies) << code << copies;
        }
    }
    void noWordOfAStateIsCutAtTheUsualSize()
    {
        QFETCH(QString, code);
        QFETCH(int, copies);
        for (int copy = 0; copy < copies; ++copy) {
            for (MonitorView monitor : oneOfEach()) {
                monitor.name += QString::number(copy);
                monitor.id.value += QString::number(copy);
                m_facade.status.monitors.push_back(monitor);
            }
        }
        open(*Language::named(code));
        for (int position = 0; position < int(m_facade.status.monitors.size()); ++position) {
            const QModelIndex index = indexAt(position);
            const FittedText word = delegate().wordOn(cell(position), m_view->font(), index);
            const QString all = index.data(BoardModel::WordRole).toString();
            QVERIFY2(!word.isCut, qPrintable(all));
            QVERIFY2(word.font.pixelSize() >= 11, qPrintable(all));
        }
    }

    void aWallShowsWhatCanBeReadAndSaysWhatIsMissing_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("size");
        for (const int count : {1000, 5000}) {
            for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%d on %d x %d", count, size.width(), size.height()) << count << size;
        }
    }
    void aWallShowsWhatCanBeReadAndSaysWhatIsMissing()
    {
        QFETCH(int, count);
        QFETCH(QSize, size);
        for (int i = 0; i < count; ++i)
            m_facade.status.monitors.push_back(upMonitor(QStringLiteral("Server %1").arg(i)));
        m_facade.status.monitors.back() = downMonitor(QStringLiteral("Server %1").arg(count - 1), m_world.utc());
        open(Language::english());
        m_board->setFullScreen(true);
        QTRY_VERIFY(m_board->isFullScreen());
        m_board->resize(size);
        QTRY_COMPARE(m_board->size(), size);
        QTRY_COMPARE(indexAt(0).data().toString(), QStringLiteral("Server %1").arg(count - 1)); // what is not well
        QVERIFY(!m_view->verticalScrollBar()->isVisible());
        int bars = 0;
        while (indexAt(bars).data().isValid())
            ++bars;
        QVERIFY2(bars >= 60, qPrintable(QString::number(bars)));
        QCOMPARE(indexAt(bars - 1).data().toString(),
            QStringLiteral("and %1 more, all up").arg(QLocale(QLocale::English).toString(count - bars + 1)));
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(indexAt(bars - 1))));
        for (int bar = 0; bar < bars - 1; ++bar) {
            const QRect place = cell(bar);
            QVERIFY2(place.height() >= 26 && place.width() >= 100, qPrintable(QString::number(bar)));
            QVERIFY(!delegate().wordOn(place, m_view->font(), indexAt(bar)).isCut);
        }
    }

    void whoLeavesTheWallScrollsThroughAllOfThem()
    {
        for (int i = 0; i < 1000; ++i)
            m_facade.status.monitors.push_back(upMonitor(QStringLiteral("Server %1").arg(i)));
        m_facade.status.monitors.back() = downMonitor(QStringLiteral("Server 999"), m_world.utc());
        open(Language::english());
        QCOMPARE(indexAt(0).data().toString(), QStringLiteral("Server 0"));
        m_board->setFullScreen(true);
        QTRY_COMPARE(indexAt(0).data().toString(), QStringLiteral("Server 999"));
        QVERIFY(!m_view->verticalScrollBar()->isVisible());
        m_board->setFullScreen(false);
        QTRY_COMPARE(indexAt(0).data().toString(), QStringLiteral("Server 0"));
        QCOMPARE(indexAt(999).data().toString(), QStringLiteral("Server 999"));
        QVERIFY(m_view->verticalScrollBar()->isVisible());
    }

private:
    void open(const Language &language)
    {
        m_speech.speak(language);
        m_scene = std::make_unique<Scene>(m_facade, m_world, m_world);
        m_board = std::make_unique<BoardWindow>(m_facade, *m_scene, m_speech, m_world, m_world);
        m_board->show();
        m_view = m_board->findChild<BoardView *>();
        QTRY_VERIFY(m_view->model()->index(0, 0).isValid());
    }
    QModelIndex indexAt(int position) const
    {
        const int columns = m_view->model()->columnCount();
        return m_view->model()->index(position / columns, position % columns);
    }
    QRect cell(int position) const { return m_view->visualRect(indexAt(position)); }
    BarDelegate &delegate() const { return *qobject_cast<BarDelegate *>(m_view->itemDelegate()); }

    test::SimulatedWorld m_world;
    Speech m_speech{Language::english()};
    ScriptedFacade m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<BoardWindow> m_board;
    BoardView *m_view = nullptr;
};

} // namespace

QTEST_MAIN(BoardReadingTest)
#include "boardreading_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/onscreen.h"

#include <QTest>

using namespace vigia;

namespace {

const QRect left(0, 0, 1920, 1040);
const QRect right(1920, 0, 1280, 1024);

class OnScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatCanBeSeenStays()
    {
        const QRect wanted(100, 100, 400, 300);
        QCOMPARE(onScreen(wanted, {left, right}), wanted);
    }

    void aWindowOverTwoScreensStays()
    {
        const QRect wanted(1800, 100, 400, 300);
        QCOMPARE(onScreen(wanted, {left, right}), wanted);
    }

    void theScreenThatIsGoneIsLeftForTheNearest()
    {
        const QRect moved = onScreen(QRect(2500, 200, 400, 300), {left});
        QVERIFY(left.contains(moved));
        QCOMPARE(moved.size(), QSize(400, 300));
        QCOMPARE(moved.right(), left.right());
        QCOMPARE(moved.top(), 200);
    }

    void whatHangsOverTheEdgeComesIn()
    {
        QCOMPARE(onScreen(QRect(-50, -20, 400, 300), {left, right}), QRect(0, 0, 400, 300));
    }

    void itGoesToTheScreenThatShowsMostOfIt()
    {
        const QRect moved = onScreen(QRect(1900, 900, 600, 400), {left, right});
        QVERIFY(right.contains(moved));
    }

    void aWindowLargerThanTheScreenIsMadeSmaller() { QCOMPARE(onScreen(QRect(0, 0, 4000, 3000), {right}), right); }

    void withoutScreensOrSizeNothingIsInvented()
    {
        QCOMPARE(onScreen(QRect(10, 10, 50, 50), {}), QRect(10, 10, 50, 50));
        QCOMPARE(onScreen(QRect(), {left}), QRect());
    }

    void aButtonUnderThePointerIsMovedAway_data()
    {
        QTest::addColumn<QPoint>("pointer");
        for (const QPoint &pointer : {QPoint(700, 500), QPoint(601, 461), QPoint(880, 539), QPoint(590, 455)})
            QTest::addRow("%d, %d", pointer.x(), pointer.y()) << pointer;
    }
    void aButtonUnderThePointerIsMovedAway()
    {
        QFETCH(QPoint, pointer);
        const QRect window(500, 200, 600, 400);
        const QRect button(100, 260, 300, 80);
        const QRect moved = clearOfPointer(window, button, pointer, left);
        QVERIFY(!button.translated(moved.topLeft()).adjusted(-20, -20, 20, 20).contains(pointer));
        QVERIFY(left.contains(moved));
        QCOMPARE(moved.size(), window.size());
    }

    void aPointerElsewhereMovesNothing()
    {
        const QRect window(500, 200, 600, 400);
        QCOMPARE(clearOfPointer(window, QRect(100, 260, 300, 80), QPoint(520, 220), left), window);
    }

    void aWindowWithoutRoomStays()
    {
        QCOMPARE(clearOfPointer(left, QRect(0, 0, 1920, 1040), QPoint(900, 500), left), left);
    }
};

} // namespace

QTEST_MAIN(OnScreenTest)
#include "onscreen_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/opening.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace vigia;

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOverTheMiddleOfTheScreen()
    {
        QWidget window;
        openWithin(window, {200, 100});
        QCOMPARE(window.size(), QSize(200, 100));
        const QPoint off = window.geometry().center() - window.screen()->availableGeometry().center();
        QVERIFY2(off.manhattanLength() < 40, qPrintable(QString::number(off.manhattanLength())));
    }

    void opensOverTheWindowItWasAskedForIn()
    {
        QWidget dashboard;
        dashboard.setGeometry(300, 300, 300, 200);
        dashboard.show();
        QVERIFY(QTest::qWaitForWindowActive(&dashboard));
        QWidget editor;
        openWithin(editor, {200, 100});
        QVERIFY(dashboard.geometry().contains(editor.geometry()));
    }

    void isNoLargerThanTheScreen()
    {
        QWidget window;
        openWithin(window, {5000, 5000});
        QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
        QVERIFY(window.width() == roomOnScreen(window).width());
    }
};

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"

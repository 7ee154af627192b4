// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/formscroll.h"
#include "look/opening.h"

#include <QComboBox>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

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

    void theWheelScrollsAFormAndChangesNothingInIt()
    {
        FormScroll scroll;
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        auto *choice = new QComboBox(form);
        choice->addItems({QStringLiteral("this computer"), QStringLiteral("all networks")});
        column->addWidget(choice);
        column->addSpacing(2000);
        scroll.setForm(form);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        scroll.setFocus();
        const QPoint at = choice->rect().center();
        const auto turn = [&] {
            QWheelEvent wheel(
                at, choice->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // else it is for one widget alone
            QCoreApplication::instance()->notify(choice, &wheel);
        };
        turn();
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(scroll.verticalScrollBar()->value() > 0);
        choice->setFocus();
        turn(); // a person is at it
        QCOMPARE(choice->currentIndex(), 1);
    }
};

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"

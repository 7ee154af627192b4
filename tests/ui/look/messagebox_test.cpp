// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/messagebox.h"

#include <QFontMetrics>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace vigia;

class MessageBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleHasRoomBesideTheWindowsOwnButtons()
    {
        const QString title = QStringLiteral("Edit the monitor of the shop in Rotterdam that nobody remembers");
        QMessageBox box(QMessageBox::Question, title, QStringLiteral("Save?"));
        box.setInformativeText(QStringLiteral("Else it is lost."));
        openWide(box);
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        constexpr int buttons = 3 * 32;
        QVERIFY(box.width() >= QFontMetrics(box.font()).horizontalAdvance(title) + buttons);
    }

    void whatItIsToldIsNeverMarkup()
    {
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Vigia"), QStringLiteral("Allow <b>hook</b>?"));
        box.setInformativeText(QStringLiteral("/usr/bin/sync <i>all</i> <!-- --delete --> <img src=file:///x>"));
        openWide(box);
        for (const QString &name : {QStringLiteral("qt_msgbox_label"), QStringLiteral("qt_msgbox_informativelabel")}) {
            const auto *label = box.findChild<QLabel *>(name);
            QVERIFY2(label && !label->text().isEmpty(), qPrintable(name));
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void aShortQuestionIsNoNarrowStrip()
    {
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Vigia"), QStringLiteral("Quit?"));
        openWide(box);
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QVERIFY(box.width() >= QFontMetrics(box.font()).averageCharWidth() * 40);
    }
};

QTEST_MAIN(MessageBoxTest)
#include "messagebox_test.moc"

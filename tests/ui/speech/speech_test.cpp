// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speech.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace vigia;

class SpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What the toolkit says by itself – buttons, menus of text fields, dialogs of files – is in its own files.
    void theToolkitSpeaksTheLanguageToo_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::newRow("en") << QStringLiteral("Cancel");
        QTest::newRow("es") << QStringLiteral("Cancelar");
        QTest::newRow("pt_BR") << QStringLiteral("Cancelar");
        QTest::newRow("ru") << QStringLiteral("Отмена");
    }
    void theToolkitSpeaksTheLanguageToo()
    {
        QFETCH(QString, cancel);
        Speech speech(Language::english());
        speech.speak(*Language::named(QString::fromLatin1(QTest::currentDataTag())));
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), cancel);
    }
};

QTEST_MAIN(SpeechTest)
#include "speech_test.moc"

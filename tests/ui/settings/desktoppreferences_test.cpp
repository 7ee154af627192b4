// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktoppreferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;

class DesktopPreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSaved()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desktop.ini"));
        DesktopPreferences preferences;
        preferences.language = QStringLiteral("pt_BR");
        preferences.scheme = SchemeChoice::Dark;
        preferences.compactRows = true;
        preferences.boardOnTop = true;
        preferences.alarmBlinks = false;
        preferences.alarmOnEveryScreen = true;
        preferences.alarmShortcutOn = false;
        preferences.alarmShortcut = QKeySequence(Qt::META | Qt::SHIFT | Qt::Key_F9);
        preferences.boardTitle = QStringLiteral("Turno ñ");
        preferences.startMinimised = true;
        preferences.desktopMessages = false;
        preferences.windows = {{QStringLiteral("dashboard"), QByteArray("\0\1=;\xff,", 6)}};
        QVERIFY(savePreferences(preferences, file));
        QCOMPARE(loadPreferences(file), preferences);
        preferences.windows = {{QStringLiteral("board"), QByteArray("x")}};
        QVERIFY(savePreferences(preferences, file));
        QCOMPARE(loadPreferences(file), preferences);
    }

    void fallsBackToTheDefaults()
    {
        const QTemporaryDir folder;
        QCOMPARE(loadPreferences(folder.filePath(QStringLiteral("missing.ini"))), DesktopPreferences());
        QFile file(folder.filePath(QStringLiteral("odd.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("language=xx\n[look]\nscheme=pink\ncompactRows=perhaps\nalarmBlinks=\nalarmShortcut=V\n");
        file.close();
        QCOMPARE(loadPreferences(file.fileName()), DesktopPreferences());
    }

    void saysThatItCouldNotBeSaved()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString below = file.fileName() + QStringLiteral("/desktop.ini");
        const auto saved = savePreferences(DesktopPreferences(), below);
        QVERIFY(!saved);
        QCOMPARE(saved.error(), below);
    }
};

QTEST_GUILESS_MAIN(DesktopPreferencesTest)
#include "desktoppreferences_test.moc"

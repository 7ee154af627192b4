// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    }

    void writesAnEntryAndTakesItAway()
    {
        const Autostart autostart(QStringLiteral("/opt/vigia/vigia-desktop"), {QStringLiteral("--minimised")});
        QCOMPARE(Autostart::place(), m_home->filePath(QStringLiteral("autostart/vigia.desktop")));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(written().startsWith("[Desktop Entry]\n"));
        QVERIFY(written().contains("\nType=Application\n"));
        QVERIFY(written().contains("\nExec=\"/opt/vigia/vigia-desktop\" \"--minimised\"\n"));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(Autostart::place()));
        QVERIFY(autostart.set(false)); // nothing to take away is no error
    }

    void quotesWhatTheDesktopWouldTakeForSomethingElse()
    {
        const Autostart autostart(QStringLiteral("/opt/my %f \"$apps\\x`"), {});
        QVERIFY(autostart.set(true));
        const QByteArray expected = "Exec=\"/opt/my %%f \\\\\"\\\\$apps\\\\\\\\x\\\\`\"\n";
        QVERIFY2(written().contains(expected), written().constData());
    }

    void isOffWhereTheDesktopTurnedItOff()
    {
        const Autostart autostart(QStringLiteral("/opt/vigia"), {});
        QVERIFY(autostart.set(true));
        QFile file(Autostart::place());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void saysWhyItCouldNotBeWritten()
    {
        QFile file(m_home->filePath(QStringLiteral("autostart")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder belongs
        const auto done = Autostart(QStringLiteral("/opt/vigia"), {}).set(true);
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
    }

private:
    static QByteArray written()
    {
        QFile file(Autostart::place());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"

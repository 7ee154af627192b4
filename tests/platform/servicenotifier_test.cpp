// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/servicenotifier.h"
#include "support/servicemanager.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class ServiceNotifierTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    static QByteArray abstractName()
    {
        static int number = 0;
        return "@vigia-test-" + QByteArray::number(::getpid()) + '-' + QByteArray::number(++number);
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }

    void saysHowItIs_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("a path") << m_directory.filePath(QStringLiteral("notify")).toLocal8Bit();
        QTest::newRow("an abstract name") << abstractName();
    }
    void saysHowItIs()
    {
        QFETCH(QByteArray, address);
        ServiceManager manager(address);
        qputenv("NOTIFY_SOCKET", address);
        const ServiceNotifier notifier;
        notifier.ready();
        notifier.alive();
        notifier.status("Watching 42 monitors · 1 down");
        notifier.stopping();
        QVERIFY(notifier.isAsked());
        QCOMPARE(manager.heard(),
            QByteArrayList({"READY=1", "WATCHDOG=1", "STATUS=Watching 42 monitors · 1 down", "STOPPING=1"}));
    }

    void leavesNothingOfItToChildren()
    {
        qputenv("NOTIFY_SOCKET", "@nobody");
        qputenv("WATCHDOG_USEC", "1000000");
        qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
        const ServiceNotifier notifier;
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_PID"));
    }

    void heedsTheWatchdogThatIsMeantForIt_data()
    {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QByteArray>("process");
        QTest::addColumn<bool>("asked");
        const QByteArray own = QByteArray::number(::getpid());
        QTest::newRow("for this process") << QByteArray("30000000") << own << true;
        QTest::newRow("for whoever hears it") << QByteArray("30000000") << QByteArray() << true;
        QTest::newRow("for another process") << QByteArray("30000000") << QByteArray("1") << false;
        QTest::newRow("not asked") << QByteArray() << own << false;
        QTest::newRow("nothing") << QByteArray("0") << own << false;
        QTest::newRow("nonsense") << QByteArray("soon") << own << false;
        QTest::newRow("negative") << QByteArray("-30000000") << own << false;
    }
    void heedsTheWatchdogThatIsMeantForIt()
    {
        QFETCH(QByteArray, period);
        QFETCH(QByteArray, process);
        QFETCH(bool, asked);
        qputenv("NOTIFY_SOCKET", "@nobody");
        qputenv("WATCHDOG_USEC", period);
        qputenv("WATCHDOG_PID", process);
        const ServiceNotifier notifier;
        QCOMPARE(notifier.watchdog(), asked ? std::optional<Duration>(30s) : std::nullopt);
    }

    void isSilentWhereNobodyAsksOrListens_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("relative") << QByteArray("notify");
        QTest::newRow("nobody there") << QByteArray("/nowhere/notify");
        QTest::newRow("only a sign") << QByteArray("@");
        QTest::newRow("too long") << '/' + QByteArray(200, 'x');
    }
    void isSilentWhereNobodyAsksOrListens()
    {
        QFETCH(QByteArray, address);
        qputenv("NOTIFY_SOCKET", address);
        qputenv("WATCHDOG_USEC", "30000000");
        const ServiceNotifier notifier;
        notifier.ready();
        notifier.stopping();
        if (!address.startsWith("/nowhere"))
            QVERIFY(!notifier.watchdog() && !notifier.isAsked());
    }

    void neverWaitsForAManagerThatDoesNotRead()
    {
        const QByteArray address = abstractName();
        ServiceManager manager(address);
        qputenv("NOTIFY_SOCKET", address);
        const ServiceNotifier notifier;
        for (int i = 0; i < 10'000; ++i)
            notifier.alive();
        QVERIFY(!manager.heard().isEmpty());
        QVERIFY(manager.heard().size() < 10'000); // its queue was full, and we went on
    }
};

QTEST_APPLESS_MAIN(ServiceNotifierTest)
#include "servicenotifier_test.moc"

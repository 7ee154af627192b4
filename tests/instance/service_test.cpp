// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/loopbackserver.h"
#include "support/servicemanager.h"
#include "support/threadstopper.h"

using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

//! `vigia --headless` as systemd starts it, and one monitor whose health the test decides.
struct Service {
    bool well = true;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &) {
        socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        socket.disconnectFromHost();
    }};
    Bench bench;
    ServiceManager manager{QFile::encodeName(bench.path(u"notify"_s))};

    explicit Service(const QString &watchdog = u"900000"_s)
    {
        bench.environment().insert(u"NOTIFY_SOCKET"_s, bench.path(u"notify"_s));
        bench.environment().insert(u"WATCHDOG_USEC"_s, watchdog);
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url()));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
    }
    qsizetype signsOfLife() { return manager.heard().count("WATCHDOG=1"); }
    QByteArray status()
    {
        const QByteArrayList heard = manager.heard(); // more may come between two calls
        const auto last = std::find_if(
            heard.crbegin(), heard.crend(), [](const QByteArray &said) { return said.startsWith("STATUS="); });
        return last == heard.crend() ? QByteArray() : last->mid(7);
    }
};

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadyAliveAndStopping()
    {
        Service service(u"300000"_s);
        service.bench.watch();
        // Verbs are no services.
        QTRY_VERIFY_WITH_TIMEOUT(service.signsOfLife() > 5, 20'000);
        QCOMPARE(service.manager.heard().first(), QByteArray("READY=1"));
        QCOMPARE(service.manager.heard().count("READY=1"), 1);
        QVERIFY(!service.manager.heard().contains("STOPPING=1"));
        QCOMPARE(service.bench.endGently(), 0);
        QCOMPARE(service.manager.heard().last(), QByteArray("STOPPING=1"));
        QCOMPARE(service.manager.heard().count("STOPPING=1"), 1);
    }

    void answersFromTheMomentItIsReady()
    {
        Service service;
        service.bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(service.manager.heard().contains("READY=1"), 20'000);
        const Outcome status = service.bench.run({u"status"_s, u"--json"_s});
        QVERIFY2(status.out.startsWith('{'), status.err);
    }

    void saysInWordsHowEverythingStands()
    {
        Service service;
        service.bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(service.status(), QByteArray("Watching 1 monitor · 1 up"), 20'000);
        service.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(service.status(), QByteArray("Watching 1 monitor · 1 down"), 20'000);
        QVERIFY(!service.manager.heard().join().contains("Shop")); // every user of the computer may read it
    }

    void saysNothingToAWatchdogThatNobodySet()
    {
        Service service(QString{});
        service.bench.start();
        QVERIFY(service.bench.waitForStatus(u"Shop"_s, u"up"_s));
        QVERIFY(service.manager.heard().contains("READY=1"));
        QCOMPARE(service.signsOfLife(), 0);
    }

    //! Looks go on and are told from memory; but what hangs needs a new start.
    void showsNoLifeWhileTheDatabasesThreadHangs()
    {
        Service service;
        service.bench.start();
        QVERIFY(service.bench.waitForStatus(u"Shop"_s, u"up"_s));
        ThreadStopper hanging(service.bench.processId(), "vigia-store");
        QVERIFY(hanging.holds());
        QTRY_VERIFY_WITH_TIMEOUT(service.status().startsWith("The database has not answered for "), 20'000);
        const qsizetype before = service.signsOfLife();
        service.well = false; // it takes several signs of life until this is known
        QVERIFY(service.bench.waitForStatus(u"Shop"_s, u"down"_s));
        QCOMPARE(service.signsOfLife(), before);
        hanging.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(service.signsOfLife() > before, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(service.status(), QByteArray("Watching 1 monitor · 1 down"), 20'000);
        QCOMPARE(service.bench.endGently(), 0);
    }

    //! A new start would only lose what is known: the database's owner must do something.
    void livesOnWhileAnotherProgramLocksTheDatabaseAndSaysSo()
    {
        Service service(u"8000000"_s); // who waits for a lock waits for two seconds
        service.bench.start();
        QVERIFY(service.bench.waitForStatus(u"Shop"_s, u"up"_s));
        QProcess other;
        other.start(u"python3"_s,
            {u"-c"_s,
                u"import sqlite3, sys\n"
                "database = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)\n"
                "database.execute('BEGIN IMMEDIATE')\n"
                "print('locked', flush=True)\n"
                "sys.stdin.readline()\n"
                "database.execute('ROLLBACK')\n"_s,
                service.bench.profile() + u"/vigia.db"_s});
        QTRY_VERIFY_WITH_TIMEOUT(other.bytesAvailable() > 0, 30'000); // it has the lock
        service.well = false;
        QVERIFY(service.bench.waitForStatus(u"Shop"_s, u"down"_s));
        QTRY_VERIFY_WITH_TIMEOUT(service.status().contains("cannot be stored"), 30'000);
        const qsizetype before = service.signsOfLife();
        QTRY_VERIFY_WITH_TIMEOUT(service.signsOfLife() > before + 3, 30'000);
        QVERIFY2(!service.manager.heard().join('\n').contains("has not answered"), service.manager.heard().join('\n'));
        other.write("enough\n");
        QTRY_COMPARE_WITH_TIMEOUT(service.status(), QByteArray("Watching 1 monitor · 1 down"), 30'000);
        other.waitForFinished();
    }

    void isTheOnlyOneOnItsDataFolder()
    {
        Service service;
        service.bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(service.manager.heard().contains("READY=1"), 20'000);
        const Outcome second = service.bench.run({u"--headless"_s});
        QCOMPARE(second.exitCode, 3);
        QVERIFY2(second.err.contains("already"), second.err);
        QCOMPARE(service.manager.heard().count("READY=1"), 1);
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"

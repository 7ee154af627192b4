// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/loopbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <unistd.h>

#include <pwd.h>
#include <unistd.h>

using namespace vigia::test;
using namespace Qt::StringLiterals;

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesARealAddressFromTheFirstMomentToItsOutage()
    {
        bool well = true;
        LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
            socket.disconnectFromHost();
        });
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url()));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode, 0);
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
        QCOMPARE(bench.run({u"status"_s}).exitCode, 0);
        well = false;
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        QCOMPARE(bench.run({u"status"_s}).exitCode, 2);
        QCOMPARE(bench.monitor(u"Shop"_s)[u"reason_code"_s].toString(), u"unexpected_status"_s);
        QCOMPARE(bench.run({u"ack"_s, u"Shop"_s, u"--note"_s, u"cable"_s}).exitCode, 0);
        QCOMPARE(bench.run({u"status"_s}).exitCode, 1);
        QCOMPARE(bench.endGently(), 0);
        const QByteArray log = bench.logged();
        QVERIFY2(log.contains("\tONLINE\tShop\t") && log.contains("\tOFFLINE\tShop\t"), log);
        QVERIFY2(log.contains("\tHTTP 503"), log);
    }

    void showsWhoeverStartedItWhatItWatchesAndEveryChange()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url()));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
        QTRY_VERIFY(bench.logged().contains("\tONLINE\tShop\t"));
        QCOMPARE(bench.endGently(), 0);
        QCOMPARE(bench.said(), "Watching 1 monitor\n" + bench.logged());
    }

    void saysThatItLooksAgainAfterTheFirstFailure()
    {
        LoopbackServer server(answering("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url(), ", interval: 1h, confirm_interval: 1h"));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        bench.watch();
        QTRY_COMPARE_WITH_TIMEOUT(bench.monitor(u"Shop"_s)[u"reason_code"_s].toString(), u"being_confirmed"_s, 20'000);
        const QByteArray table = bench.run({u"status"_s}).out;
        QVERIFY2(table.contains("failed once, looking again") && table.contains("HTTP 503"), table);
    }

    void explainsWhatIsExpectedAndPlannedAndWhoDecided()
    {
        LoopbackServer server(answering("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        Bench bench;
        bench.forget(u"USER"_s);
        bench.forget(u"USERNAME"_s);
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url(), ", expect: 204, contains: alive"));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        QCOMPARE(bench.run({u"ack"_s, u"Shop"_s, u"--note"_s, u"one\ntwo"_s}).exitCode, 0);
        const QString decided = QString::fromUtf8(bench.run({u"why"_s, u"Shop"_s}).out).simplified();
        QVERIFY2(decided.contains(u"Expected: HTTP 204 the answer contains “alive”"_s), qPrintable(decided));
        const QString account = QString::fromLocal8Bit(getpwuid(geteuid())->pw_name);
        QVERIFY2(decided.contains(u"by %1 one two"_s.arg(account)), qPrintable(decided));

        bench.write(u"planned.yml"_s,
            "version: 1\nmaintenance:\n  - {name: patch night, monitors: [Shop], from: 2000-01-01T00:00:00Z, "
            "to: 2100-01-01T00:00:00Z}\n");
        QCOMPARE(bench.run({u"import"_s, bench.path(u"planned.yml"_s)}).exitCode, 0);
        const QByteArray planned = bench.run({u"why"_s, u"Shop"_s}).out;
        QVERIFY2(planned.contains("patch night, until 1 January 2100"), planned);
    }

    void makesNoDataFolderWhereOnlyAskedOrRehearsed()
    {
        const Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, u"http://127.0.0.1:9/"_s));
        for (const QStringList &words :
            {QStringList{u"status"_s}, {u"export"_s}, {u"log"_s}, {u"secret"_s, u"list"_s}, {u"ack"_s, u"Shop"_s}}) {
            const Outcome asked = bench.run(words);
            QCOMPARE(asked.exitCode, 3);
            QVERIFY2(asked.err.startsWith("There is no data folder " + bench.profile().toUtf8() + '.'), asked.err);
            QVERIFY(!QFileInfo::exists(bench.profile()));
        }
        QVERIFY(QDir().mkdir(bench.profile())); // of something else
        QCOMPARE(bench.run({u"export"_s}).exitCode, 3);
        QVERIFY(QDir(bench.profile()).isEmpty() && QDir().rmdir(bench.profile()));
        const QString file = bench.path(u"watch.yml"_s);
        const Outcome rehearsed = bench.run({u"import"_s, file, u"--dry-run"_s});
        QCOMPARE(rehearsed.exitCode, 0);
        QVERIFY2(rehearsed.out.contains("Monitors added: 1\n  Shop"), rehearsed.out);
        QVERIFY(!QFileInfo::exists(bench.profile()));
        QCOMPARE(bench.run({u"import"_s, file}).exitCode, 0);
        QCOMPARE(bench.run({u"export"_s}).exitCode, 0);
    }

    void endsWithAnErrorWhereItsOutputCannotBeWritten()
    {
        LoopbackServer server(answering(okAnswer()));
        const Bench bench;
        const Outcome full = bench.run({u"check"_s, server.url()}, u"/dev/full"_s);
        QCOMPARE(full.exitCode, 3);
        QVERIFY2(full.err.contains("cannot be written"), full.err);
    }

    void remembersAcknowledgementsAndOutagesAfterKill9()
    {
        LoopbackServer server(answering("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url()));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        const QString since = bench.monitor(u"Shop"_s)[u"since"_s].toString();
        QCOMPARE(bench.run({u"ack"_s, u"Shop"_s}).exitCode, 0);
        bench.kill();
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        QCOMPARE(bench.monitor(u"Shop"_s)[u"since"_s].toString(), since);
        QCOMPARE(bench.monitor(u"Shop"_s)[u"acknowledged"_s].toBool(), true);
        QCOMPARE(bench.logged().count("OFFLINE"), 1);
    }

    //! A target that goes up and down, and a program that is killed at moments nobody chose.
    void losesNoTransitionThatItShowedWhenKilledInTheMiddle()
    {
        bool well = true;
        LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
            socket.disconnectFromHost();
        });
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url(), ", confirm: 1"));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        QByteArrayList expected;
        for (int round = 0; round < 8; ++round) {
            bench.watch();
            QVERIFY(bench.waitForStatus(u"Shop"_s, well ? u"up"_s : u"down"_s));
            if (expected.isEmpty())
                expected.append("ONLINE");
            well = !well;
            // What a person saw is on disk: the status is shown with the judgement, the log after its commit.
            QVERIFY(QTest::qWaitFor([&] { return bench.logged().count('\n') > expected.size(); }, 20'000));
            expected.append(well ? "ONLINE" : "OFFLINE");
            bench.kill();
        }
        bench.watch();
        const Outcome log = bench.run({u"log"_s});
        QByteArrayList words;
        for (const QByteArray &line : log.out.trimmed().split('\n'))
            words.append(line.split('\t').value(1));
        QCOMPARE(words, expected);
        QCOMPARE(bench.logged(), log.out);
    }

    void takesUpAChangedConfigurationAtOnceAndRefusesABadOneWhole()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        bench.watch();
        bench.write(u"good.yml"_s, watching(u"Shop"_s, server.url()));
        bench.write(
            u"bad.yml"_s, watching(u"Mail"_s, server.url()) + "  - {name: Other, http: \"file:///etc/passwd\"}\n");
        QCOMPARE(bench.run({u"import"_s, bench.path(u"good.yml"_s)}).exitCode, 0);
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
        const Outcome refused = bench.run({u"import"_s, bench.path(u"bad.yml"_s)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("bad.yml:5:"), refused.err);
        QVERIFY(bench.monitor(u"Mail"_s).isEmpty());
        QCOMPARE(bench.run({u"import"_s, bench.path(u"good.yml"_s)}).exitCode, 0);
        const Outcome exported = bench.run({u"export"_s});
        QVERIFY2(exported.out.contains("name: Shop"), exported.out);
    }

    void refusesASecondInstanceAndTheProfileOfAnother()
    {
        Bench bench;
        bench.watch();
        const Outcome second = bench.run({u"--headless"_s});
        QCOMPARE(second.exitCode, 3);
        QVERIFY(!second.err.trimmed().isEmpty());
        QVERIFY(bench.answers());
    }

    void isFoundByAClientOfAnotherEnvironment()
    {
        Bench bench;
        bench.watch();
        bench.environment().remove(u"XDG_RUNTIME_DIR"_s); // as from cron, su and sudo
        const Outcome status = bench.run({u"status"_s, u"--json"_s});
        QVERIFY2(status.out.startsWith('{'), status.err);
        QCOMPARE(bench.endGently(), 0);
        const Outcome after = bench.run({u"status"_s});
        QCOMPARE(after.exitCode, 3);
        QVERIFY2(after.err.contains("--headless"), after.err);
    }

    void isNotLookedForWhereOthersMayHavePointed()
    {
        Bench bench;
        bench.watch();
        QVERIFY(QFile::setPermissions(bench.profile() + u"/vigia.socket"_s, QFile::Permissions(0x6666)));
        const Outcome status = bench.run({u"status"_s});
        QCOMPARE(status.exitCode, 3);
        QVERIFY2(status.err.contains("another user"), status.err);
    }

    //! The engine that the desktop starts is Vigia itself, and needs the operator's secrets.
    void startsTheDesktopWithWhatItsEngineNeeds()
    {
        Bench bench;
        const QString program = bench.path(u"vigia"_s);
        QVERIFY(QFile::copy(QStringLiteral(VIGIA_PROGRAM), program));
        bench.write(u"vigia-desktop"_s, "#!/bin/sh\nenv > \"$HOME/draft\"\nmv \"$HOME/draft\" \"$HOME/environment\"\n");
        QVERIFY(QFile::setPermissions(bench.path(u"vigia-desktop"_s), QFile::ReadOwner | QFile::ExeOwner));
        bench.environment().insert(u"CREDENTIALS_DIRECTORY"_s, u"/run/credentials/vigia"_s);
        bench.useProgram(program);
        const Outcome started = bench.run({});
        QVERIFY2(started.exitCode == 0, started.err);
        QTRY_VERIFY(QFile::exists(bench.path(u"environment"_s)));
        QFile file(bench.path(u"environment"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray environment = file.readAll();
        QVERIFY2(environment.contains("HOME=" + bench.path(QString()).toLocal8Bit().chopped(1)), environment);
        QVERIFY(environment.contains(Bench::canary));
        QVERIFY(environment.contains("CREDENTIALS_DIRECTORY=/run/credentials/vigia"));
    }

    void saysWhenNothingRuns()
    {
        const Bench bench;
        const Outcome status = bench.run({u"status"_s});
        QCOMPARE(status.exitCode, 3);
        QVERIFY2(status.err.contains("--headless"), status.err);
    }

    void saysWhatIsWrongWithADataFolderItCannotUse()
    {
        const Bench bench;
        bench.write(u"profile"_s, "a file where a folder should be");
        const Outcome outcome = bench.run({u"--headless"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.contains("profile") && outcome.err.contains("not a directory"), outcome.err);
        QFile file(bench.profile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a file where a folder should be"));
    }

    //! Permissions bind nobody who is root: there the instance runs as the user nobody.
    void watchesOnAProfileThatCannotBeWrittenAndSaysSo()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url()));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode, 0);
        bench.becomeNobody();
        QVERIFY(QFile::setPermissions(bench.profile(), QFile::ReadOwner | QFile::ExeOwner));
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
        const Outcome status = bench.run({u"status"_s});
        QVERIFY2(status.out.contains("cannot be stored") || status.err.contains("cannot be stored"),
            status.out + status.err);
        const Outcome second = bench.run({u"--headless"_s});
        QCOMPARE(second.exitCode, 3);
        QVERIFY2(second.err.contains("already"), second.err);
        QCOMPARE(bench.endGently(), 0);
        // What cannot be kept is not taken.
        QVERIFY(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode != 0);
        QVERIFY(QFile::setPermissions(bench.profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void refusesTheDatabaseOfANewerVersionAndLeavesItAlone()
    {
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, u"http://127.0.0.1:9/"_s));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        const QString database = bench.profile() + u"/vigia.db"_s;
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {database, u"PRAGMA user_version=999;"_s});
        QVERIFY(sqlite.waitForFinished());
        QCOMPARE(sqlite.exitCode(), 0);
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const Outcome outcome = bench.run({u"--headless"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.contains("newer"), outcome.err);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void isNeverGreenWithAConfigurationItCannotRead()
    {
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, u"http://127.0.0.1:9/"_s));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s,
            {bench.profile() + u"/vigia.db"_s,
                u"UPDATE configuration SET document='{\"name\":\"Shop\"' WHERE section='monitor';"_s});
        QVERIFY(sqlite.waitForFinished());
        QCOMPARE(sqlite.exitCode(), 0);
        bench.watch();
        const Outcome status = bench.run({u"status"_s});
        QCOMPARE(status.exitCode, 3);
        QVERIFY2(
            status.out.contains("cannot be read") || status.err.contains("cannot be read"), status.out + status.err);
    }

    void writesNoSecretAnywhere()
    {
        LoopbackServer server(answering("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"));
        Bench bench;
        bench.write(u"watch.yml"_s, watching(u"Shop"_s, server.url(), ", bearer: {secret: canary}"));
        bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        QVERIFY(server.received().contains(Bench::canary));
        const Outcome exported = bench.run({u"export"_s});
        QVERIFY(!exported.out.contains(Bench::canary));
        QVERIFY(!bench.run({u"status"_s, u"--json"_s}).out.contains(Bench::canary));
        bench.endGently();
        QDir folder(bench.path(QString()));
        QProcess grep;
        grep.start(u"grep"_s, {u"-rl"_s, QString::fromLatin1(Bench::canary), folder.path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instance_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/servicemanager.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

//! One profile, one home, and the real program.
class Bench
{
public:
    Bench()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"LANGUAGE"_s, u"en"_s);
        m_environment.insert(u"VIGIA_SECRET_CANARY"_s, QString::fromLatin1(canary));
    }
    ~Bench() { kill(); }

    static constexpr char canary[] = "c4n4ry-S3cr3t-9f1";

    QProcessEnvironment &environment() { return m_environment; } //!< of what is started from now on
    void useProgram(const QString &program) { m_program = program; }
    QString profile() const { return m_folder.filePath(u"profile"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    //! From now on the program runs as a user whom permissions bind.
    void becomeNobody()
    {
        if (geteuid() != 0)
            return;
        m_program = path(u"vigia"_s);
        QVERIFY(QFile::copy(QStringLiteral(VIGIA_PROGRAM), m_program));
        QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, m_folder.path()}), 0);
        m_become = [] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(99);
        };
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void forget(const QString &variable) { m_environment.remove(variable); }

    //! Runs a verb to its end. The servers of this test go on meanwhile.
    Outcome run(const QStringList &words, const QString &output = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.setChildProcessModifier(m_become);
        process.start(m_program, QStringList{u"--profile"_s, profile()} + words);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
        if (!ended)
            process.kill();
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void watch()
    {
        m_watching = std::make_unique<QProcess>();
        m_watching->setProcessEnvironment(m_environment);
        m_watching->setChildProcessModifier(m_become);
        m_watching->setStandardErrorFile(path(u"stderr.txt"_s), QIODevice::Append);
        m_watching->start(m_program, {u"--profile"_s, profile(), u"--headless"_s});
        QVERIFY(QTest::qWaitFor([this] { return run({u"status"_s}).exitCode != 3 || answers(); }, 20'000));
    }
    //! An instance that watches nothing yet has the exit code 3 of "unknown", and answers all the same.
    bool answers() const { return run({u"status"_s, u"--json"_s}).out.startsWith('{'); }

    void kill() const
    {
        if (m_watching && m_watching->state() != QProcess::NotRunning) {
            m_watching->kill();
            m_watching->waitForFinished();
        }
    }
    int endGently() const
    {
        m_watching->terminate();
        m_watching->waitForFinished(10'000);
        return m_watching->exitStatus() == QProcess::NormalExit ? m_watching->exitCode() : -1;
    }

    QJsonObject monitor(const QString &name) const
    {
        const QJsonObject status = QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).out).object();
        for (const QJsonValue &value : status[u"monitors"_s].toArray()) {
            if (value[u"name"_s].toString() == name)
                return value.toObject();
        }
        return {};
    }
    bool waitForStatus(const QString &name, const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return monitor(name)[u"status"_s].toString() == wanted; }, 20'000);
    }

    QByteArray logged() const
    {
        QFile file(profile() + u"/logs/transitions.log"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! What the instances on this profile said.
    QByteArray said() const
    {
        QFile file(path(u"stderr.txt"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_program = QStringLiteral(VIGIA_PROGRAM);
    std::function<void()> m_become;
    std::unique_ptr<QProcess> m_watching;
};

QByteArray watching(const QString &name, const QString &url, const QByteArray &more = {})
{
    return "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms}\nmonitors:\n  - "
           "{name: "
        + name.toUtf8() + ", http: \"" + url.toUtf8() + "\"" + more + "}\n";
}

} // namespace

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

    void tellsItsServiceManagerThatItIsReadyAliveAndStopping()
    {
        Bench bench;
        const QString address = bench.path(u"notify"_s);
        ServiceManager manager(QFile::encodeName(address));
        bench.environment().insert(u"NOTIFY_SOCKET"_s, address);
        bench.environment().insert(u"WATCHDOG_USEC"_s, u"300000"_s);
        bench.watch();
        // Verbs are no services.
        QTRY_VERIFY(manager.heard().count("WATCHDOG=1") > 5);
        QCOMPARE(manager.heard().first(), QByteArray("READY=1"));
        QCOMPARE(manager.heard().count("READY=1"), 1);
        QVERIFY(!manager.heard().contains("STOPPING=1"));
        QCOMPARE(bench.endGently(), 0);
        QCOMPARE(manager.heard().last(), QByteArray("STOPPING=1"));
        QCOMPARE(manager.heard().count("STOPPING=1"), 1);
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

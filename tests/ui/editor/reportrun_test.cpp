// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/listenerrig.h"

#include "editor/reportcalls.h"
#include "editor/reportsnippets.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ReportSnippet::Kind;

const QString oddKey = u"it's/a?key&100%;\"$(reboot)`\\é"_s;
const QString oddUser = u"it's \\\\ 100%n \"$HOME\" ’é"_s;

QString onlyJobIs(QString text, const QString &job)
{
    return text.replace(placeOfJob(), job);
}

//! What cron gives to sh of a crontab's last line.
QString commandOfCron(const QString &crontab)
{
    const QString line = crontab.section(u'\n', -1);
    return line.section(u' ', 5).replace(u"\\%"_s, u"%"_s);
}

//! The words of a line of a unit, as systemd.syntax(7) and systemd.service(5) have them.
QStringList wordsOfUnit(const QString &unit, const QString &key)
{
    const QString line = unit.section(key + u"="_s, 1, 1).section(u'\n', 0, 0);
    QStringList words{QString()};
    bool quoted = false;
    for (qsizetype i = line.startsWith(u'-') ? 1 : 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u' ' && !quoted)
            words += QString();
        else if (c == u'\\' || (c == u'%' && next == u'%') || (c == u'$' && next == u'$'))
            words.last() += line[++i];
        else
            words.last() += c;
    }
    return words;
}

} // namespace

//! What is shown to be copied, run as it stands, against the listener.
class ReportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rig = std::make_unique<ListenerRig>();
        rig->settings.users.push_back({oddUser, {u"odd-password"_s}});
        rig->monitors.push_back({MonitorId{u"odd"_s}, u"Odd"_s, {}, SecretRef{u"odd-token"_s}});
        rig->secrets.values[u"odd-token"_s] = oddKey;
        rig->secrets.values[u"odd-password"_s] = u"sesame"_s;
        rig->start();
    }
    void init() { rig->desk.taken.clear(); }
    void cleanupTestCase() { rig.reset(); }

    void reportsWhatItSays_data()
    {
        QTest::addColumn<Reporter>("reporter");
        QTest::addColumn<QString>("user");
        QTest::addColumn<Sender>("sender");
        const Reporter own{u"Nightly backup"_s, {.token = SecretRef{u"backup-token"_s}}, u"nightly-backup"_s,
            QString::fromLatin1(ListenerRig::uuid)};
        QTest::newRow("with its key") << own << QString() << Sender(sender::Owner{{u"backup"_s}});
        Reporter odd = own;
        odd.name = u"it's \"; reboot # \\"_s;
        odd.key = oddKey;
        QTest::newRow("with an odd key") << odd << QString() << Sender(sender::Owner{{u"odd"_s}});
        Reporter slug = own;
        slug.target.token.reset();
        slug.key = QString::fromLatin1(ListenerRig::pingKey);
        QTest::newRow("by its short name") << slug << QString() << Sender(sender::Slug{u"nightly-backup"_s, false});
        Reporter app = own;
        app.target.token.reset();
        app.target.appId = 23;
        QTest::newRow("as an application") << app << QString() << Sender(sender::App{23});
        Reporter machine = slug;
        machine.name = u"attic_1"_s;
        QTest::newRow("as a machine") << machine << oddUser << Sender(sender::Host{u"attic_1"_s});
    }
    void reportsWhatItSays()
    {
        QFETCH(Reporter, reporter);
        QFETCH(QString, user);
        QFETCH(Sender, sender);
        const bool canFail = user.isEmpty();
        const bool isPing = !std::holds_alternative<sender::App>(sender) && canFail;
        const auto expect = [&](const std::vector<Beat::Kind> &kinds) {
            const auto taken = std::exchange(rig->desk.taken, {});
            QStringList seen;
            for (const auto &report : taken) {
                QCOMPARE(report.sender, sender);
                seen += QString::number(int(report.beat.kind));
            }
            QStringList wanted;
            for (const Beat::Kind kind : kinds)
                wanted += QString::number(int(kind));
            QCOMPARE(seen, wanted);
        };
        using enum Beat::Kind;

        run(u"/bin/sh"_s, {u"-c"_s, snippet(reporter, Kind::Curl, user)});
        expect(canFail ? std::vector{Success, Failure} : std::vector{Success});
        run(u"/bin/sh"_s, {u"-c"_s, commandOfCron(snippet(reporter, Kind::Cron, user))});
        expect({Success});
        run(u"python3"_s, {u"-c"_s, snippet(reporter, Kind::Python, user)});
        expect({Success});
        const QStringList start = wordsOfUnit(snippet(reporter, Kind::Systemd, user), u"ExecStart"_s);
        run(start.first(), start.mid(1));
        expect({Success});

        reporter.target.when = CronTimes{u"0 3 * * *"_s, "local"};
        reporter.target.maxRun = 2h;
        std::vector<Beat::Kind> well{Success};
        std::vector<Beat::Kind> failed;
        if (canFail)
            failed = {Failure};
        if (isPing) {
            well.insert(well.begin(), Start);
            failed.insert(failed.begin(), Start);
        }
        const auto silentlyFailed = isPing ? failed : std::vector<Beat::Kind>(); // cron's line says nothing else
        const QString cron = commandOfCron(snippet(reporter, Kind::Cron, user));
        run(u"/bin/sh"_s, {u"-c"_s, onlyJobIs(cron, u"/bin/true"_s)});
        expect(well);
        run(u"/bin/sh"_s, {u"-c"_s, onlyJobIs(cron, u"/bin/false"_s)}, 0, !isPing);
        expect(silentlyFailed);
        const QString python = snippet(reporter, Kind::Python, user);
        run(u"python3"_s, {u"-c"_s, onlyJobIs(python, u"/bin/true"_s)});
        expect(well);
        run(u"python3"_s, {u"-c"_s, onlyJobIs(python, u"/bin/false"_s)});
        expect(failed);
    }

    void saysHowTheUnitEnded()
    {
        Reporter reporter{u"Odd"_s, {.when = CronTimes{u"0 3 * * *"_s, "local"}, .token = SecretRef{u"odd-token"_s}},
            u"odd"_s, oddKey};
        const QStringList end = wordsOfUnit(snippet(reporter, Kind::Systemd, {}), u"ExecStopPost"_s);
        qputenv("SERVICE_RESULT", "success");
        run(end.first(), end.mid(1));
        QCOMPARE(rig->onlyReport().value().beat.kind, Beat::Kind::Success);
        qputenv("SERVICE_RESULT", "exit-code");
        run(end.first(), end.mid(1));
        QCOMPARE(rig->onlyReport().value().beat.kind, Beat::Kind::Failure);
        qunsetenv("SERVICE_RESULT");
    }

    void theAgentReports()
    {
        Reporter reporter{u"Odd"_s, {.when = EveryPeriod{1min}, .token = SecretRef{u"odd-token"_s}}, u"odd"_s, oddKey};
        agentReports(reporter, {}, sender::Owner{{u"odd"_s}});
        reporter.target.token.reset();
        reporter.name = u"attic_1"_s;
        agentReports(reporter, oddUser, sender::Host{u"attic_1"_s});
    }

private:
    //! With the words in it that a person has to put there.
    QString snippet(const Reporter &reporter, Kind kind, const QString &user) const
    {
        ListenSettings listen;
        listen.port = rig->listener().port();
        if (user.isEmpty())
            listen.pingKey = rig->settings.pingKey;
        else
            listen.users = {{user, {u"odd-password"_s}}};
        const auto route = reportRoute(reporter, listen, reportHosts(listen, {}).front());
        if (!route)
            qFatal("no way");
        for (const ReportSnippet &one : ReportSnippets::of(reporter, *route)) {
            if (one.kind == kind)
                return QString(one.text).replace(u"PASSWORD"_s, u"sesame"_s);
        }
        qFatal("no such snippet");
    }

    void run(const QString &program, const QStringList &arguments, int code = 0, bool anyCode = false)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = runUntil([&] { return process.state() == QProcess::NotRunning; }, 60s);
        QVERIFY2(ended, qPrintable(program));
        const QByteArray said = process.readAll();
        QVERIFY2(anyCode || process.exitCode() == code, said + qPrintable(arguments.last()));
    }

    void agentReports(const Reporter &reporter, const QString &user, const Sender &sender)
    {
        QProcess agent;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString folder = QFileInfo(QStringLiteral(VIGIA_PROGRAM)).path();
        environment.insert(u"PATH"_s, folder + u':' + environment.value(u"PATH"_s));
        environment.insert(u"VIGIA_SECRET_BEAT"_s, u"sesame"_s);
        agent.setProcessEnvironment(environment);
        agent.start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + snippet(reporter, Kind::Beat, user)});
        const bool reported = runUntil([this] { return !rig->desk.taken.empty(); }, 60s);
        agent.terminate();
        QVERIFY(runUntil([&] { return agent.state() == QProcess::NotRunning; }, 60s));
        QVERIFY2(reported, agent.readAllStandardError());
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->sender, sender);
        QCOMPARE(report->beat.kind, Beat::Kind::Success);
    }

    std::unique_ptr<ListenerRig> rig;
};

QTEST_GUILESS_MAIN(ReportRunTest)
#include "reportrun_test.moc"

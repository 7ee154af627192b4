// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/quoting.h"
#include "editor/reportsnippets.h"

#include "domain/cron.h"

#include <QProcess>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ReportSnippet::Kind;

Reporter every(Duration period, Duration grace)
{
    return {u"Nightly backup"_s, {EveryPeriod{period}, grace, {}, {}, {}, {}, SecretRef{u"backup"_s}},
        u"nightly-backup"_s, u"5bf66975"_s};
}

Reporter nightly()
{
    Reporter reporter = every(5min, 5min);
    reporter.target.when = CronTimes{u"0 3 * * *"_s, "Europe/Madrid"};
    reporter.target.maxRun = 2h;
    return reporter;
}

ListenSettings listening(const QString &address = u"127.0.0.1"_s)
{
    ListenSettings listen;
    listen.address = address;
    return listen;
}

QString snippet(const Reporter &reporter, Kind kind, const ListenSettings &listen = listening())
{
    const auto route = reportRoute(reporter, listen, reportHosts(listen, {u"192.0.2.7"_s}).front());
    if (!route)
        return u"no way"_s;
    for (const ReportSnippet &one : ReportSnippets::of(reporter, *route)) {
        if (one.kind == kind)
            return one.text;
    }
    return {};
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

//! What cron(8) gives to sh: `\%` is `%`; some crons make `\\` one backslash; a `%` that stands alone ends it.
QString asCronReads(const QString &line, bool eatsBackslashes)
{
    QString command;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscape = line[i] == u'\\' && i + 1 < line.size();
        if (isEscape && (line[i + 1] == u'%' || (eatsBackslashes && line[i + 1] == u'\\')))
            ++i;
        else if (line[i] == u'%')
            return command;
        command += line[i];
    }
    return command;
}

} // namespace

class ReportSnippetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhateverStandsInIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"plain"_s, u"it's"_s, u"\"; rm -rf / #"_s, u"$(reboot) `reboot` ${HOME}"_s,
                 u"back\\slash\\\\two\\"_s, u"100%"_s, u"a\\%b\\%"_s, u"\\'"_s, u"'\\\\'%'"_s, u"-n"_s,
                 u"*?[a]{b,c}~!"_s, u"ключ ’‘ “”"_s, u"\U0001f511"_s, u"\t"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void quotesWhateverStandsInIt()
    {
        QFETCH(QString, text);
        const QString command = u"printf %s "_s + shellWord(text);
        QCOMPARE(output(u"/bin/sh"_s, {u"-c"_s, command}), text);
        for (const bool eats : {false, true})
            QCOMPARE(output(u"/bin/sh"_s, {u"-c"_s, asCronReads(cronCommand(command), eats)}), text);
        QCOMPARE(output(u"python3"_s,
                     {u"-c"_s, u"import sys; sys.stdout.buffer.write(%1.encode())"_s.arg(pythonText(text))}),
            text);
        QVERIFY(std::ranges::all_of(pythonText(text), [](QChar c) { return c.unicode() < 0x80; }));
        const QString encoded = percentEncoded(text);
        QVERIFY(std::ranges::none_of(encoded, [](QChar c) { return u"'\"\\$`/?# &;<>|*[]{}"_s.contains(c); }));
    }

    void quotesForSystemd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"http://127.0.0.1:8123/ping/a-b"_s << u"http://127.0.0.1:8123/ping/a-b"_s;
        QTest::newRow("nothing") << QString() << u"\"\""_s;
        QTest::newRow("a specifier") << u"/a%20b"_s << u"/a%%20b"_s;
        QTest::newRow("a variable") << u"$HOME"_s << u"\"$$HOME\""_s;
        QTest::newRow("quotes") << u"{\"a\": 1}"_s << u"\"{\\\"a\\\": 1}\""_s;
        QTest::newRow("a backslash") << u"a\\"_s << u"\"a\\\\\""_s;
    }
    void quotesForSystemd()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(systemdWord(text), word);
    }

    void quotesForPowerShell()
    {
        QCOMPARE(powerShellText(u"it's $a \"b\""_s), u"'it''s $a \"b\"'"_s);
        QCOMPARE(powerShellText(u"a’; reboot #"_s), u"'a’’; reboot #'"_s);
    }

    void knowsHowThisComputerIsCalled_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QStringList>("hosts");
        const QStringList named{u"vigia.lan"_s};
        QTest::newRow("alone") << u"127.0.0.1"_s << false << QStringList{u"127.0.0.1"_s, u"vigia.lan"_s};
        QTest::newRow("everywhere") << u"0.0.0.0"_s << false
                                    << QStringList{u"vigia.lan"_s, u"192.0.2.7"_s, u"127.0.0.1"_s};
        QTest::newRow("everywhere, newer")
            << u"::"_s << false << QStringList{u"vigia.lan"_s, u"192.0.2.7"_s, u"2001:db8::7"_s, u"::1"_s};
        QTest::newRow("one network") << u"192.0.2.7"_s << false << QStringList{u"vigia.lan"_s, u"192.0.2.7"_s};
        QTest::newRow("a certificate") << u"127.0.0.1"_s << true << QStringList{u"vigia.lan"_s, u"127.0.0.1"_s};
    }
    void knowsHowThisComputerIsCalled()
    {
        QFETCH(QString, address);
        QFETCH(bool, tls);
        QFETCH(QStringList, hosts);
        ListenSettings listen = listening(address);
        listen.hosts = {u"vigia.lan"_s};
        if (tls)
            listen.tls = ListenTls{u"/a"_s, u"/b"_s};
        QCOMPARE(reportHosts(listen, {u"192.0.2.7"_s, u"2001:db8::7"_s}), hosts);
    }

    void findsTheWay_data()
    {
        QTest::addColumn<Reporter>("reporter");
        QTest::addColumn<ListenSettings>("listen");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("way");
        const Reporter own = every(5min, 5min);
        Reporter keyless = own;
        keyless.target.token.reset();
        keyless.key.clear();
        ListenSettings open = listening();
        ListenSettings pinging = open;
        pinging.pingKey = SecretRef{u"ping"_s};
        ListenSettings users = open;
        users.users = {{u"monitora"_s, {u"m"_s}}};
        ListenSettings token = open;
        token.token = SecretRef{u"t"_s};
        const QString here = u"127.0.0.1"_s;
        const QString there = u"192.0.2.7"_s;
        QTest::newRow("its key") << own << open << here << u"http://127.0.0.1:8123/ping/5bf66975 backup"_s;
        Reporter odd = own;
        odd.key = u"a/b?c%d é"_s;
        QTest::newRow("an odd key") << odd << open << here
                                    << u"http://127.0.0.1:8123/ping/a%2Fb%3Fc%25d%20%C3%A9 backup"_s;
        odd.key.clear();
        QTest::newRow("a key that is not known") << odd << open << here << u"http://127.0.0.1:8123/ping/KEY backup"_s;
        ListenSettings secure = open;
        secure.tls = ListenTls{u"/a"_s, u"/b"_s};
        secure.port = 443;
        QTest::newRow("TLS") << own << secure << u"vigia.lan"_s << u"https://vigia.lan:443/ping/5bf66975 backup"_s;
        QTest::newRow("IPv6") << own << open << u"::1"_s << u"http://[::1]:8123/ping/5bf66975 backup"_s;
        QTest::newRow("the listener's key")
            << keyless << pinging << here << u"http://127.0.0.1:8123/ping/KEY/nightly-backup ping"_s;
        QTest::newRow("none") << keyless << open << here << QString();
        Reporter nameless = keyless;
        nameless.slug.clear();
        QTest::newRow("no short name") << nameless << pinging << here << QString();
        QTest::newRow("no machine's name") << keyless << users << here << QString();
        Reporter machine = keyless;
        machine.name = u"attic_1"_s;
        QTest::newRow("a machine") << machine << users << there
                                   << u"http://192.0.2.7:8123/signal host=attic_1 as monitora"_s;
        Reporter app = keyless;
        app.target.appId = 23;
        QTest::newRow("an application here") << app << users << here << u"http://127.0.0.1:8123/api/apps/ 23"_s;
        QTest::newRow("an application there")
            << app << users << there << u"http://192.0.2.7:8123/api/apps/ 23 as monitora"_s;
        QTest::newRow("an application there with the token")
            << app << token << there << u"http://192.0.2.7:8123/api/apps/ 23 by TOKEN"_s;
        QTest::newRow("an application there with nothing") << app << open << there << QString();
    }
    void findsTheWay()
    {
        QFETCH(Reporter, reporter);
        QFETCH(ListenSettings, listen);
        QFETCH(QString, host);
        QFETCH(QString, way);
        const auto route = reportRoute(reporter, listen, host);
        QString found;
        if (route) {
            found = route->url;
            if (route->way == ReportRoute::Way::App)
                found += u" %1"_s.arg(route->appId);
            if (!route->host.isEmpty())
                found += u" host="_s + route->host;
            if (!route->user.isEmpty())
                found += u" as "_s + route->user;
            if (!route->bearer.isEmpty())
                found += u" by "_s + route->bearer;
            if (!route->secret.isEmpty())
                found += u' ' + route->secret;
        }
        QCOMPARE(found, way);
    }

    void cronComesOftenEnough_data()
    {
        QTest::addColumn<Duration>("period");
        QTest::addColumn<QString>("times");
        QTest::newRow("30 s") << Duration(30s) << QString();
        QTest::newRow("1 min") << Duration(1min) << u"* * * * *"_s;
        QTest::newRow("5 min") << Duration(5min) << u"*/5 * * * *"_s;
        QTest::newRow("7 min") << Duration(7min) << u"*/6 * * * *"_s;
        QTest::newRow("59 min") << Duration(59min) << u"*/30 * * * *"_s;
        QTest::newRow("1 h") << Duration(1h) << u"0 * * * *"_s;
        QTest::newRow("5 h") << Duration(5h) << u"0 */4 * * *"_s;
        QTest::newRow("23 h") << Duration(23h) << u"0 */12 * * *"_s;
        QTest::newRow("1 d") << Duration(24h) << u"0 3 * * *"_s;
        QTest::newRow("8 d") << Duration(8 * 24h) << u"0 3 * * 0"_s;
        QTest::newRow("31 d") << Duration(31 * 24h) << u"0 3 1 * *"_s;
    }
    void cronComesOftenEnough()
    {
        QFETCH(Duration, period);
        QFETCH(QString, times);
        QCOMPARE(cronTimes(period), times);
        const auto line = CronLine::parse(times);
        UtcTime at{Duration(56 * 365 * 24h)};
        for (int i = 0; line && i < 400; ++i) {
            const UtcTime next = line->next(at, "UTC").value();
            QVERIFY(i == 0 || next - at <= period);
            at = next;
        }
    }

    void sendsSignsOfLife()
    {
        const Reporter reporter = every(5min, 1min);
        const QString call = u"curl -fsS -m 10 --retry 3 -o /dev/null 'http://127.0.0.1:8123/ping/5bf66975'"_s;
        QCOMPARE(snippet(reporter, Kind::Cron), u"# “Nightly backup”\n*/2 * * * * "_s + call);
        QCOMPARE(snippet(every(5min, 5min), Kind::Cron), u"# “Nightly backup”\n*/5 * * * * "_s + call);
        QCOMPARE(snippet(reporter, Kind::Curl),
            u"# from time to time\n%1\n# when something is wrong\n%2"_s.arg(
                call, QString(call).replace(u"5bf66975"_s, u"5bf66975/fail"_s)));
        QCOMPARE(snippet(reporter, Kind::Beat), u"vigia beat 'http://127.0.0.1:8123/ping/5bf66975' --every 150s"_s);
        QVERIFY(snippet(reporter, Kind::Systemd).contains(u"\nOnUnitActiveSec=150s\n"_s));
        QVERIFY(snippet(reporter, Kind::Systemd)
                    .contains(u"\nExecStart=/usr/bin/curl -fsS -m 10 --retry 3 -o /dev/null "
                              "http://127.0.0.1:8123/ping/5bf66975\n"_s));
        QCOMPARE(snippet(reporter, Kind::PowerShell),
            u"Invoke-RestMethod -Method Post -TimeoutSec 10 -Uri 'http://127.0.0.1:8123/ping/5bf66975' | Out-Null"_s);
        QVERIFY(snippet(every(20s, 5s), Kind::Cron).isEmpty());
        QVERIFY(snippet(every(2s, 0s), Kind::Beat).endsWith(u"--every 1s"_s));
        QVERIFY(snippet(every(48h, 1h), Kind::Beat).endsWith(u"--every 1d"_s));
    }

    void tellsHowAJobEnded()
    {
        const QString curl = u"curl -fsS -m 10 --retry 3 -o /dev/null "_s;
        QCOMPARE(snippet(nightly(), Kind::Cron),
            u"# “Nightly backup”\nCRON_TZ=Europe/Madrid\n0 3 * * * %1'http://127.0.0.1:8123/ping/5bf66975/start'; "
            "/usr/local/bin/your-job; %1'http://127.0.0.1:8123/ping/5bf66975'/$?"_s.arg(curl));
        const QString unit = snippet(nightly(), Kind::Systemd);
        QVERIFY2(unit.contains(u"\nExecStartPre=-/usr/bin/curl -fsS -m 10 --retry 3 -o /dev/null "
                               "http://127.0.0.1:8123/ping/5bf66975/start\n"_s),
            qPrintable(unit));
        QVERIFY2(unit.contains(u"\nExecStopPost=-/bin/sh -c \"if [ \\\"$$SERVICE_RESULT\\\" = success ]; then "_s),
            qPrintable(unit));
        QVERIFY(snippet(nightly(), Kind::Beat).isEmpty());
        Reporter once = nightly();
        once.target.maxRun.reset();
        std::get<CronTimes>(once.target.when).zone = "local";
        QCOMPARE(snippet(once, Kind::Cron),
            u"# “Nightly backup”\n0 3 * * * /usr/local/bin/your-job; %1'http://127.0.0.1:8123/ping/5bf66975'/$?"_s.arg(
                curl));
    }

    //! Else a backup that is expected once a day would be made twice.
    void aJobIsDoneAsOftenAsItIsExpected()
    {
        Reporter daily = every(24h, 1h);
        daily.target.maxRun = 2h;
        QVERIFY2(snippet(daily, Kind::Cron).contains(u"\n0 3 * * * "_s), qPrintable(snippet(daily, Kind::Cron)));
        daily.target.grace = 0s; // a hair's breadth would be too late
        QVERIFY(snippet(daily, Kind::Cron).contains(u"\n0 */12 * * * "_s));
    }

    void timesAreOneLineHoweverTheyAreWritten()
    {
        Reporter reporter = nightly();
        const QString before = snippet(reporter, Kind::Cron);
        std::get<CronTimes>(reporter.target.when).expression = u" 0\t3 *\n* * "_s; // a file may have it so
        QCOMPARE(snippet(reporter, Kind::Cron), before);
    }

    void saysWhichCronsGoByOtherClocks()
    {
        const auto place = [](const Reporter &reporter) {
            const auto route = reportRoute(reporter, listening(), u"127.0.0.1"_s);
            return ReportSnippets::place(Kind::Cron, reporter.target, *route);
        };
        QVERIFY2(place(nightly()).contains(u"CRON_TZ"_s), qPrintable(place(nightly())));
        QVERIFY(!place(every(5min, 5min)).contains(u"CRON_TZ"_s));
        Reporter local = nightly();
        std::get<CronTimes>(local.target.when).zone = "local";
        QVERIFY(!place(local).contains(u"CRON_TZ"_s));
    }

    void speaksAsApplicationsAndMachinesDo()
    {
        Reporter app = every(1min, 30s);
        app.target.token.reset();
        app.target.appId = 23;
        QVERIFY(snippet(app, Kind::Curl)
                    .contains(u"-H 'Content-Type: application/json' -d '{\"app_id\": 23, \"message\": \"OK:200\"}' "
                              "'http://127.0.0.1:8123/api/apps/'"_s));
        QVERIFY(snippet(app, Kind::Curl).contains(u"\"ERROR:500\""_s));
        QVERIFY(snippet(app, Kind::Beat).isEmpty());
        ListenSettings listen = listening();
        listen.users = {{u"it's\\me"_s, {u"m"_s}}};
        Reporter machine = every(1min, 30s);
        machine.target.token.reset();
        machine.name = u"attic"_s;
        QCOMPARE(snippet(machine, Kind::Curl, listen),
            u"curl -fsS -m 10 --retry 3 -o /dev/null -u 'it'\\''s\\me:PASSWORD' -d 'host=attic' "
            "'http://127.0.0.1:8123/signal'"_s);
        QCOMPARE(snippet(machine, Kind::Beat, listen),
            u"vigia beat 'http://127.0.0.1:8123/signal' --every 1m --name 'attic' --user 'it'\\''s\\me' "
            "--secret beat"_s);
        QVERIFY(snippet(machine, Kind::PowerShell, listen).contains(u"GetBytes('it''s\\me:PASSWORD'))"_s));
    }

    void aHostileNameIsAComment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a line") << u"a\nreboot"_s;
        QTest::newRow("a separator") << u"a\u2028reboot\u2029"_s;
        QTest::newRow("a backslash") << u"a\\"_s;
        QTest::newRow("specifiers") << u"100%n %H"_s;
        QTest::newRow("a direction") << u"a\u202eb"_s;
    }
    void aHostileNameIsAComment()
    {
        QFETCH(QString, name);
        Reporter reporter = every(5min, 5min);
        const QString before = snippet(reporter, Kind::Systemd);
        const QString cron = snippet(reporter, Kind::Cron);
        reporter.name = name;
        QCOMPARE(snippet(reporter, Kind::Cron).count(u'\n'), cron.count(u'\n'));
        const QString units = snippet(reporter, Kind::Systemd);
        QCOMPARE(units.count(u'\n'), before.count(u'\n'));
        for (const QString &line : units.split(u'\n'))
            QVERIFY2(!line.endsWith(u'\\'), qPrintable(line));
        QVERIFY(!units.contains(QChar(0x2028)) && !units.contains(QChar(0x202e)));
        QVERIFY(!QString(units).remove(u"%%"_s).contains(u'%'));
    }
};

QTEST_GUILESS_MAIN(ReportSnippetsTest)
#include "reportsnippets_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/configurationcheck.h"
#include "exchange/settingsschema.h"
#include "samples.h"

#include "domain/monitor.h"
#include "wording/configerrortext.h"
#include "wording/language.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The settings of a monitor that has \a keys.
Settings settingsOf(const QByteArray &keys)
{
    const QByteArray text = "version: 1\nmonitors:\n  - name: Shop\n    http: https://shop.example\n" + keys;
    return imported(text).configuration.monitors.front().settings;
}

QString firstWords(const QByteArray &keys)
{
    const auto result = importText("version: 1\nmonitors:\n  - name: Shop\n    http: https://shop.example\n" + keys);
    return result ? QString() : describe(result.error().front(), u"shop.yml"_s, Language::english());
}

} // namespace

class ConfigurationReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void usesEveryKeyInTheSample();
    void readsGroupsAndMaintenance();
    void takesTheSameSettingAtEveryLevel();
    void keepsDefaultsAndGroupsLive();
    void takesAShortIntervalWithoutATimeout();
    void takesOneValueForAListOfOne();
    void resolvesCaFilesAgainstTheFolderOfTheFile();
    void refusesRelativeFilesWithoutAFolder();
    void turnsAnInheritedTextOff();
    void countsCharactersOfNames();
    void tellsAllErrorsInTheOrderOfTheLines();
    void boundsTheNumberOfErrors();
    void saysWhatWouldBeRight_data();
    void saysWhatWouldBeRight();
    void takesPercentSignsLiterally();
    void checksAConfigurationThatCameFromNoText();
};

void ConfigurationReaderTest::readsEveryKey()
{
    const Configuration configuration = imported(fullSample()).configuration;
    QCOMPARE(configuration.monitors.size(), std::size_t(3));
    const MonitorDefinition &shop = configuration.monitors[0];
    QCOMPARE(shop.name, u"Shop"_s);
    QCOMPARE(shop.id.value, u"5f0c1a52"_s);
    QCOMPARE(std::get<QString>(std::get<HttpTarget>(shop.target).url), u"https://shop.example/health"_s);
    QCOMPARE(shop.group, u"Web"_s);

    Settings expected;
    expected.method = u"POST"_s;
    expected.body = u"{\"ping\": true}"_s;
    expected.headers = std::vector<Header>{{u"Accept"_s, u"application/json"_s},
        {u"X-Team"_s, SecretRef{u"team-token"_s}}, {u"Host"_s, u"internal.example"_s}};
    expected.basic = BasicAuth{u"monitora"_s, {u"shop"_s}};
    expected.expect = std::vector<StatusRange>{{200, 299}, {304, 304}};
    expected.contains = u"alive"_s;
    expected.notContains = u"maintenance"_s;
    expected.matches = u"version [0-9]+"_s;
    expected.json = JsonExpectation{u"$.status"_s, u"UP"_s};
    expected.slowerThan = 800ms;
    expected.tls = TlsTrust{TlsTrust::Mode::Pin, u"sha256/"_s + u"A"_s.repeated(43) + u'='};
    expected.tlsMin = TlsVersion::Tls1_3;
    expected.expiryWarning = std::chrono::days(14);
    expected.redirects = 5;
    expected.proxy = ProxyChoice{ProxyChoice::Mode::Explicit, QUrl(u"socks5://127.0.0.1:1080"_s)};
    expected.tags = QStringList{u"customer"_s, u"eu"_s};
    expected.interval = 20s;
    expected.confirm = 3;
    expected.severity = Severity::Normal;
    expected.dependsOn = QStringList{u"Router"_s};
    expected.policy = PolicySettings{.repeat = 15min};
    expected.note = u"Restart: wiki/shop-runbook"_s;
    QVERIFY(shop.settings == expected);

    const MonitorDefinition &hook = configuration.monitors[2];
    QCOMPARE(std::get<SecretRef>(std::get<HttpTarget>(hook.target).url).name, u"hook-url"_s);
    QCOMPARE(std::get<SecretRef>(*hook.settings.bearer).name, u"hook-token"_s);
    QCOMPARE(hook.settings.tls->value, u"/etc/vigia/ca/internal.pem"_s);
}

void ConfigurationReaderTest::usesEveryKeyInTheSample()
{
    for (const QLatin1StringView key : settingKeys())
        QVERIFY2(fullSample().contains(QByteArray(key.data(), key.size()) + ":"), key.data());
}

void ConfigurationReaderTest::readsGroupsAndMaintenance()
{
    const Configuration configuration = imported(fullSample()).configuration;
    QCOMPARE(configuration.groups[0].owner->email, u"web-team@example.org"_s);
    QCOMPARE(configuration.groups[0].settings.severity, Severity::Critical);
    QCOMPARE(std::get<QString>(std::get<HttpTarget>(*configuration.groups[1].needs).url), u"http://10.0.0.1/"_s);
    QCOMPARE(configuration.defaults.alerts, (QStringList{u"sound"_s, u"desktop"_s}));

    const MaintenanceWindow weekly{
        u"patch night"_s, {u"Shop"_s}, {u"Web"_s}, WeeklyWindow{7, QTime(2, 0), QTime(4, 0), "Europe/Madrid"}};
    QVERIFY(configuration.maintenance[0] == weekly);
    const auto single = std::get<SingleWindow>(configuration.maintenance[1].when);
    QVERIFY(single.to - single.from == 2h); // 20:00 UTC to 23:00 an hour east of it
}

void ConfigurationReaderTest::takesTheSameSettingAtEveryLevel()
{
    const QByteArray settings = "{interval: 2m, tls: insecure, headers: {A: b}, alerts: [desktop], tags: [x], "
                                "basic: {user: u, secret: s}, note: n, expect: 404, severity: info}";
    const QByteArray inner = settings.sliced(1, settings.size() - 2);
    const Configuration configuration = imported("version: 1\ndefaults: " + settings + "\ngroups: [{name: G, " + inner
        + "}]\nmonitors: [{name: M, http: \"http://m.example\", " + inner + "}]\n")
                                            .configuration;
    QVERIFY(configuration.defaults == configuration.groups[0].settings);
    QVERIFY(configuration.defaults == configuration.monitors[0].settings);
    QVERIFY(configuration.defaults != Settings());
}

void ConfigurationReaderTest::keepsDefaultsAndGroupsLive()
{
    const QByteArray monitors = "groups: [{name: Web, confirm: 4}]\nmonitors:\n"
                                "  - {name: A, http: \"http://a.example\"}\n"
                                "  - {name: B, http: \"http://b.example\", group: Web}\n"
                                "  - {name: C, http: \"http://c.example\", group: Web, confirm: 7}\n";
    const Configuration first = imported("version: 1\ndefaults: {confirm: 3, interval: 2m}\n" + monitors).configuration;
    const auto confirms = [](const Configuration &configuration) {
        QList<int> all;
        for (const MonitorDefinition &monitor : configuration.monitors)
            all += effective(configuration, monitor).rules.confirm;
        return all;
    };
    QCOMPARE(confirms(first), (QList<int>{3, 4, 7}));
    const Configuration second = imported("version: 1\ndefaults: {confirm: 9}\n", first).configuration;
    QCOMPARE(confirms(second), (QList<int>{9, 4, 7}));
    QVERIFY(effective(second, second.monitors[0]).rules.interval == 60s); // the defaults are replaced as a whole
    const Configuration third = imported("version: 1\ngroups: [{name: Web}]\n", second).configuration;
    QCOMPARE(confirms(third), (QList<int>{9, 9, 7}));
}

void ConfigurationReaderTest::takesAShortIntervalWithoutATimeout()
{
    const Configuration configuration =
        imported("version: 1\nmonitors: [{name: A, http: \"http://a.example\", interval: 2s}]\n").configuration;
    QVERIFY(effective(configuration, configuration.monitors[0]).rules.timeout == 2s);
}

void ConfigurationReaderTest::takesOneValueForAListOfOne()
{
    QCOMPARE(settingsOf("    tags: eu\n").tags, QStringList{u"eu"_s});
    QCOMPARE(settingsOf("    alerts: desktop\n").alerts, QStringList{u"desktop"_s});
    QVERIFY(*settingsOf("    expect: 204\n").expect == std::vector<StatusRange>({{204, 204}}));
    QVERIFY(*settingsOf("    expect: [200-299, 304]\n").expect == *settingsOf("    expect: 200-299,304\n").expect);
    QCOMPARE(settingsOf("    alerts: []\n").alerts, QStringList());
}

void ConfigurationReaderTest::resolvesCaFilesAgainstTheFolderOfTheFile()
{
    QCOMPARE(settingsOf("    tls: {ca: ../ca.pem}\n").tls->value, u"/etc/ca.pem"_s);
    QCOMPARE(settingsOf("    tls: {ca: /srv/ca.pem}\n").tls->value, u"/srv/ca.pem"_s);
}

void ConfigurationReaderTest::refusesRelativeFilesWithoutAFolder()
{
    const auto result = importText("version: 1\ndefaults: {tls: {ca: ca.pem}}\n", {}, ImportMode::Upsert, QString());
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::BadPath);
}

void ConfigurationReaderTest::turnsAnInheritedTextOff()
{
    const Configuration configuration =
        imported("version: 1\ndefaults: {contains: alive, proxy: none}\n"
                 "monitors: [{name: A, http: \"http://a.example\", contains: \"\", proxy: automatic}]\n")
            .configuration;
    const HttpOptions http = effective(configuration, configuration.monitors[0]).request.http;
    QCOMPARE(http.contains, QString());
    QCOMPARE(http.proxy.mode, ProxyChoice::Mode::Automatic);
}

void ConfigurationReaderTest::countsCharactersOfNames()
{
    const QString sirens = u"\U0001F6A8"_s.repeated(200);
    const QByteArray rest = "\", http: \"http://a.example\"}]\n";
    QVERIFY(importText("version: 1\nmonitors: [{name: \"" + sirens.toUtf8() + rest));
    QVERIFY(!importText("version: 1\nmonitors: [{name: \"" + sirens.toUtf8() + "x" + rest));
}

void ConfigurationReaderTest::tellsAllErrorsInTheOrderOfTheLines()
{
    const auto result = importText(R"(version: 1
maintenance:
  - {name: m, monitors: [Shop], weekly: {day: Sun, from: "25:00", to: "04:00", zone: Nowhere}}
monitors:
  - {name: Shop, http: shop.example, intervall: 20s}
  - {name: Mail, http: https://mail.example, confirm: 0}
  - {name: Mail2, http: https://mail.example, interval: soon}
)");
    QVERIFY(!result);
    QList<std::pair<int, ErrorCode>> told;
    for (const ConfigError &error : result.error())
        told.append({error.line, error.code});
    const QList<std::pair<int, ErrorCode>> expected{
        {3, ErrorCode::BadTimeOfDay},
        {3, ErrorCode::BadZone},
        {5, ErrorCode::BadUrl},
        {5, ErrorCode::UnknownKey},
        {6, ErrorCode::OutOfRange},
        {7, ErrorCode::BadDuration},
    };
    QCOMPARE(told, expected);
}

void ConfigurationReaderTest::boundsTheNumberOfErrors()
{
    QByteArray text = "version: 1\nmonitors:\n";
    for (int i = 0; i < 1000; ++i)
        text += "  - {name: M" + QByteArray::number(i) + ", http: ftp://x.example}\n";
    const auto result = importText(text);
    QVERIFY(!result);
    QCOMPARE(result.error().size(), ErrorList::most);
    QCOMPARE(result.error().front().line, 3);
}

void ConfigurationReaderTest::saysWhatWouldBeRight_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("words");
    QTest::newRow("a slip") << QByteArray("    intervall: 20s\n")
                            << u"shop.yml:5: \"intervall\" is not a key of a monitor; did you mean \"interval\"?"_s;
    QTest::newRow("a hyphen")
        << QByteArray("    depends-on: X\n")
        << u"shop.yml:5: \"depends-on\" is not a key of a monitor; did you mean \"depends_on\"?"_s;
    QTest::newRow("swapped") << QByteArray("    gruop: X\n")
                             << u"shop.yml:5: \"gruop\" is not a key of a monitor; did you mean \"group\"?"_s;
    QTest::newRow("nothing alike") << QByteArray("    colour: red\n")
                                   << u"shop.yml:5: \"colour\" is not a key of a monitor"_s;
    QTest::newRow("duration") << QByteArray("    interval: 20\n")
                              << u"shop.yml:5: \"20\" is not a duration; write 500ms, 20s, 5m, 2h or 1d"_s;
    QTest::newRow("range") << QByteArray("    confirm: 0\n")
                           << u"shop.yml:5: \"confirm\" cannot be 0; it can be 1 – 100"_s;
    QTest::newRow("choice")
        << QByteArray("    severity: high\n")
        << u"shop.yml:5: \"severity\" cannot be \"high\"; it takes one of: info, normal, critical"_s;
    QTest::newRow("planned")
        << QByteArray("    starttls: smtp\n")
        << u"shop.yml:5: \"starttls\" is not available in this version of Vigia; take it out so that nobody relies on it"_s;
    QTest::newRow("secret") << QByteArray("    bearer: canary\n")
                            << u"shop.yml:5: \"bearer\" holds a secret, and secrets never stand in the file; write "
                               "{secret: NAME} and give it to Vigia with \"vigia secret set NAME\""_s;
    QTest::newRow("cycle") << QByteArray(
        "    depends_on: B\n  - {name: B, http: \"http://b.example\", depends_on: Shop}\n")
                           << u"shop.yml:6: these depend on each other in a circle: B → Shop → B; take one "
                              "\"depends_on\" out"_s;
    QTest::newRow("timeout") << QByteArray("    timeout: 90s\n")
                             << u"shop.yml:5: \"Shop\" would wait 90s for an answer but is checked every 1m; give it a "
                                "shorter \"timeout\" or a longer \"interval\""_s;
}

void ConfigurationReaderTest::saysWhatWouldBeRight()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, words);
    QCOMPARE(firstWords(keys), words);
}

void ConfigurationReaderTest::takesPercentSignsLiterally()
{
    QCOMPARE(firstWords("    group: \"%1 %2 %3\"\n"),
        u"shop.yml:5: \"Shop\" names the group \"%1 %2 %3\", which does not exist; add it under \"groups\""_s);
}

void ConfigurationReaderTest::checksAConfigurationThatCameFromNoText()
{
    Configuration configuration = imported(fullSample()).configuration;
    QVERIFY(checkConfiguration(configuration).empty());
    configuration.monitors[1].name = u"Shop"_s;
    const ConfigErrors errors = checkConfiguration(configuration);
    QVERIFY(!errors.empty());
    QCOMPARE(errors.front().line, 0);
    QVERIFY(std::any_of(
        errors.begin(), errors.end(), [](const ConfigError &error) { return error.code == ErrorCode::RepeatedName; }));
}

QTEST_GUILESS_MAIN(ConfigurationReaderTest)
#include "configurationreader_test.moc"

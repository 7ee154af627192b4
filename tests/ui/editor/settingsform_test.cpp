// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formwords.h"
#include "editor/settingsform.h"
#include "editor/settingtext.h"

#include "domain/monitor.h"
#include "exchange/settingsschema.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const QString goodPin = QStringLiteral("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");

Settings everything()
{
    Settings all;
    all.interval = 20s;
    all.policy = PolicySettings{.repeat = 15min,
        .escalate = std::vector<EscalationStep>{{10min, {QStringLiteral("team, red"), QStringLiteral("boss")}},
            {1h, {QStringLiteral("phone")}}},
        .groupWait = 30s};
    all.timeout = 1500ms;
    all.confirm = 3;
    all.confirmInterval = 2s;
    all.recover = 2;
    all.alerts = QStringList{QStringLiteral("sound"), QStringLiteral("team, red")};
    all.severity = Severity::Critical;
    all.dependsOn = QStringList{QStringLiteral("Router"), QStringLiteral("say \"hi\"")};
    all.tags = QStringList{QStringLiteral("eu")};
    all.note = QStringLiteral("line one\nline two");
    all.method = QStringLiteral("POST");
    all.body = TextOrSecret(QStringLiteral("{\"a\": 1}"));
    all.headers = std::vector<Header>{{QStringLiteral("X-B"), QStringLiteral("1: 2")},
        {QStringLiteral("Authorization"), SecretRef{QStringLiteral("shop-token")}},
        {QStringLiteral("A"), QStringLiteral("x")}};
    all.basic = BasicAuth{QStringLiteral("ana"), SecretRef{QStringLiteral("ana-pw")}};
    all.bearer = TextOrSecret(SecretRef{QStringLiteral("token")});
    all.expect = std::vector<StatusRange>{{200, 299}, {304, 304}};
    all.contains = QStringLiteral(" alive ");
    all.notContains = QString();
    all.matches = QStringLiteral("^a+$");
    all.json = JsonExpectation{QStringLiteral("$.status"), QStringLiteral("UP")};
    all.slowerThan = 800ms;
    all.tls = TlsTrust{TlsTrust::Mode::Pin, goodPin};
    all.tlsMin = TlsVersion::Tls1_3;
    all.expiryWarning = 21 * 24h;
    all.redirects = 0;
    all.proxy = ProxyChoice{ProxyChoice::Mode::Explicit, QUrl(QStringLiteral("socks5://proxy.example:1080"))};
    return all;
}

} // namespace

class SettingsFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEverySettingOfAFile()
    {
        auto keys = settingKeys();
        QCOMPARE(keys.size(), std::size_t(27));
        std::erase(keys, QLatin1StringView("policy")); // of which two are shown
        keys.push_back(QLatin1StringView("repeat"));
        keys.push_back(QLatin1StringView("escalate"));
        std::size_t inSections = 0;
        for (const Section section : allSections)
            inSections += settingsOf(section).size();
        QCOMPARE(inSections, keys.size());
        for (const QLatin1StringView key : keys) {
            const auto setting = settingOfKey(QString(key));
            QVERIFY2(setting, key.data());
            QCOMPARE(keyOf(*setting), key);
            QVERIFY(!FormWords::label(*setting).isEmpty());
            QVERIFY(!FormWords::hint(*setting).isEmpty());
        }
    }

    void givesBackWhatItRead()
    {
        QCOMPARE(SettingsForm(everything()).settings(), everything());
        QCOMPARE(SettingsForm().settings(), Settings());
    }

    void givesBackEveryFieldThatWasTypedAnew()
    {
        const SettingsForm read(everything());
        SettingsForm typed;
        for (const Section section : allSections) {
            for (const Setting setting : settingsOf(section))
                typed.set(setting, read.texts(setting));
        }
        QVERIFY(typed.isValid());
        Settings wanted = everything();
        wanted.policy->groupWait.reset(); // there is no field for it
        QCOMPARE(typed.settings(), wanted);
    }

    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, const char *key, const QStringList &texts, const QStringList &kept) {
            QTest::newRow(name) << QString::fromLatin1(key) << texts << kept;
        };
        row("blanks around a duration", "interval", {QStringLiteral(" 90s ")}, {QStringLiteral("90s")});
        row("a method in lower case", "method", {QStringLiteral("post")}, {QStringLiteral("POST")});
        row("statuses without blanks", "expect", {QStringLiteral("200,204-206")}, {QStringLiteral("200, 204-206")});
        row("names with a trailing comma", "depends_on", {QStringLiteral("A, \"B, C\",")},
            {QStringLiteral("A, \"B, C\"")});
        row("no names at all", "alerts", {QString()}, {QString()});
        row("headers with blank lines", "headers", {QStringLiteral("A:1\n\nB:  2 ")}, {QStringLiteral("A: 1\nB: 2")});
        row("a body that is a secret", "body", {QStringLiteral("{ secret: pw }")}, {QStringLiteral("{secret: pw}")});
        row("steps of an escalation", "escalate", {QStringLiteral("10m:a,b\n\n 1h : c")},
            {QStringLiteral("10m: a, b\n1h: c")});
        row("nobody else ever", "escalate", {QString()}, {QString()});
        row("once", "repeat", {QStringLiteral("0")}, {QStringLiteral("0s")});
        row("a certificate not checked", "tls", {QStringLiteral("insecure"), QString()},
            {QStringLiteral("insecure"), QString()});
        row("an authority's file", "tls", {QStringLiteral("ca"), QStringLiteral("/etc/ca.pem")},
            {QStringLiteral("ca"), QStringLiteral("/etc/ca.pem")});
        row("the oldest TLS", "tls_min", {QStringLiteral("1.0")}, {QStringLiteral("1.0")});
        row("a text with blanks at its ends", "contains", {QStringLiteral(" a ")}, {QStringLiteral(" a ")});
    }
    void readsWhatAPersonTypes()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, texts);
        QFETCH(QStringList, kept);
        const Setting setting = *settingOfKey(key);
        SettingsForm form;
        form.set(setting, texts);
        QVERIFY2(form.isValid(), qPrintable(FormWords::problems(form.errors(setting), Language::english())));
        QCOMPARE(SettingsForm(form.settings()).texts(setting), kept);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const char *key, const QStringList &texts, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(key) << texts << code;
        };
        row("a step without a channel", "escalate", {QStringLiteral("10m")}, ErrorCode::MissingKey);
        row("a step that never comes", "escalate", {QStringLiteral("soon: a")}, ErrorCode::BadDuration);
        row("a repeat that never ends", "repeat", {QStringLiteral("5s")}, ErrorCode::OutOfRange);
        row("no unit", "interval", {QStringLiteral("20")}, ErrorCode::BadDuration);
        row("too often", "interval", {QStringLiteral("500ms")}, ErrorCode::OutOfRange);
        row("too long to wait", "timeout", {QStringLiteral("1h")}, ErrorCode::OutOfRange);
        row("no failure at all", "confirm", {QStringLiteral("0")}, ErrorCode::OutOfRange);
        row("words for a number", "confirm", {QStringLiteral("two")}, ErrorCode::NotANumber);
        row("too soon again", "confirm_interval", {QStringLiteral("1ms")}, ErrorCode::OutOfRange);
        row("too many good answers", "recover", {QStringLiteral("101")}, ErrorCode::OutOfRange);
        row("no such severity", "severity", {QStringLiteral("panic")}, ErrorCode::BadChoice);
        row("no such status", "expect", {QStringLiteral("200, 99")}, ErrorCode::BadStatusRange);
        row("too long a text", "contains", {QString(70000, u'a')}, ErrorCode::TooLong);
        row("too long a text that must not be", "not_contains", {QString(70000, u'a')}, ErrorCode::TooLong);
        row("an open bracket", "matches", {QStringLiteral("(a")}, ErrorCode::BadPattern);
        row("no path", "json", {QStringLiteral("status"), QStringLiteral("UP")}, ErrorCode::BadJsonPath);
        row("slow above nothing", "slower_than", {QStringLiteral("0s")}, ErrorCode::OutOfRange);
        row("two words for a method", "method", {QStringLiteral("GET IT")}, ErrorCode::BadMethod);
        row("a header without a value", "headers", {QStringLiteral("Accept")}, ErrorCode::EmptyValue);
        row("a header's name with blanks", "headers", {QStringLiteral("My Header: x")}, ErrorCode::BadHeaderName);
        row("a header twice", "headers", {QStringLiteral("A: 1\na: 2")}, ErrorCode::RepeatedKey);
        row("a token in the clear", "headers", {QStringLiteral("Authorization: Bearer x")}, ErrorCode::SecretExpected);
        row("too long a body", "body", {QString(70000, u'a')}, ErrorCode::TooLong);
        row("a password in place of its name", "basic", {QStringLiteral("ana"), QStringLiteral("S3cret!")},
            ErrorCode::BadSecretName);
        row("a token in place of its name", "bearer", {QStringLiteral("eyJ.abc")}, ErrorCode::BadSecretName);
        row("too many redirects", "redirects", {QStringLiteral("21")}, ErrorCode::OutOfRange);
        row("a proxy without a port", "proxy", {QStringLiteral("http://proxy.example")}, ErrorCode::BadProxy);
        row("a proxy's password", "proxy", {QStringLiteral("http://u:p@proxy.example:1")}, ErrorCode::CredentialsInUrl);
        row("a relative path", "tls", {QStringLiteral("ca"), QStringLiteral("ca.pem")}, ErrorCode::BadPath);
        row("no pin", "tls", {QStringLiteral("pin"), QStringLiteral("sha1/abc")}, ErrorCode::BadPin);
        row("no such TLS", "tls_min", {QStringLiteral("0.9")}, ErrorCode::BadChoice);
        row("a warning after ten years", "expiry_warning", {QStringLiteral("4000d")}, ErrorCode::BadDuration);
        row("a channel twice", "alerts", {QStringLiteral("sound, sound")}, ErrorCode::RepeatedName);
        row("a name that turns the line", "depends_on", {QStringLiteral("a\u202eb")}, ErrorCode::BadName);
        row("too long a tag", "tags", {QString(201, u'a')}, ErrorCode::BadName);
        row("a note with a bell", "note", {QStringLiteral("a\ab")}, ErrorCode::BadText);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, texts);
        QFETCH(ErrorCode, code);
        const Setting setting = *settingOfKey(key);
        SettingsForm form;
        form.set(Setting::Recover, {QStringLiteral("2")});
        form.set(setting, texts);
        QVERIFY(!form.isValid());
        QVERIFY(!form.errors(setting).empty());
        QCOMPARE(form.errors(setting).front().code, code);
        QVERIFY(!FormWords::problems(form.errors(setting), Language::english()).isEmpty());
        if (setting != Setting::Recover)
            QCOMPARE(form.settings().recover, std::optional(2)); // what is right stays
    }

    void neverRepeatsWhatCouldBeASecret()
    {
        SettingsForm form;
        form.set(Setting::Bearer, {QStringLiteral("EYJ-S3CRET")});
        QVERIFY(
            !FormWords::problems(form.errors(Setting::Bearer), Language::english()).contains(QStringLiteral("S3CRET")));
    }

    void inheritsFromTheNearest()
    {
        Settings defaults;
        defaults.interval = 5min;
        defaults.confirm = 4;
        Settings group;
        group.interval = 20s;
        SettingsForm form;
        form.setWider(defaults, &group);
        QCOMPARE(form.texts(Setting::Interval), QStringList{QStringLiteral("20s")});
        QCOMPARE(form.inheritedFrom(Setting::Interval), WiderLevel::Group);
        QCOMPARE(form.texts(Setting::Confirm), QStringList{QStringLiteral("4")});
        QCOMPARE(form.inheritedFrom(Setting::Confirm), WiderLevel::Defaults);
        QCOMPARE(form.texts(Setting::Recover), QStringList{QStringLiteral("1")});
        QCOMPARE(form.inheritedFrom(Setting::Recover), WiderLevel::BuiltIn);
        QCOMPARE(form.texts(Setting::Contains), QStringList{QString()});
        QCOMPARE(form.settings(), Settings());

        form.set(Setting::Interval, {QStringLiteral("2s")});
        QCOMPARE(form.texts(Setting::Timeout), QStringList{QStringLiteral("2s")}); // a look ends before the next
        QCOMPARE(form.inheritedTexts(Setting::Interval), QStringList{QStringLiteral("20s")});
        form.inherit(Setting::Interval);
        QVERIFY(!form.isOwn(Setting::Interval));
        QCOMPARE(form.settings(), Settings());
    }

    void decidesAsTheEngineDoes()
    {
        const Settings inForce = decided(everything());
        QCOMPARE(merged(inForce, everything()), inForce);
        const Monitor monitor = effective(Configuration(), MonitorDefinition());
        QCOMPARE(decided(Settings()).timeout, std::optional(monitor.rules.timeout));
        QCOMPARE(decided(Settings()).alerts, std::optional(monitor.alerts));
    }

    void leavesAlonePartsThatTextCannotSay()
    {
        Settings settings;
        settings.body = TextOrSecret(QStringLiteral("{secret: no-secret}")); // a text that looks like a reference
        settings.contains = QStringLiteral("a\r\nb");
        SettingsForm form(settings);
        form.set(Setting::Confirm, {QStringLiteral("5")});
        form.set(Setting::Body, form.texts(Setting::Body));
        settings.confirm = 5;
        QCOMPARE(form.settings(), settings);
    }

    void saysP4WithTheNumbers_data()
    {
        QTest::addColumn<QString>("confirm");
        QTest::addColumn<QString>("parents");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("formula");
        QTest::newRow("two in a row") << QStringLiteral("2") << QString()
                                      << QStringLiteral("at most 26 s after the first failing check began")
                                      << QStringLiteral("10 s + 1 × (5 s + 10 s) + 1 s = 26 s");
        QTest::newRow("with a parent") << QStringLiteral("2") << QStringLiteral("Router")
                                       << QStringLiteral("at most 29 s after the first failing check began")
                                       << QStringLiteral("10 s + 1 × (5 s + 10 s) + 3 s + 1 s = 29 s");
        QTest::newRow("at once") << QStringLiteral("1") << QString()
                                 << QStringLiteral("at most 11 s after the failing check began")
                                 << QStringLiteral("10 s + 1 s = 11 s");
    }
    void saysP4WithTheNumbers()
    {
        QFETCH(QString, confirm);
        QFETCH(QString, parents);
        QFETCH(QString, sentence);
        QFETCH(QString, formula);
        SettingsForm form;
        form.set(Setting::Confirm, {confirm});
        form.set(Setting::DependsOn, {parents});
        const JudgeRules rules = rulesOf(form.inForce());
        const Language english = Language::english();
        QVERIFY2(FormWords::alarmSentence(rules, english).endsWith(sentence),
            qPrintable(FormWords::alarmSentence(rules, english)));
        QCOMPARE(FormWords::alarmFormula(rules, english), formula);
        QVERIFY(FormWords::summary(Section::Rhythm, form.inForce(), rules, english).contains(sentence));
    }

    void keepsNamesApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QStringList();
        QTest::newRow("plain") << QStringList{QStringLiteral("A b"), QStringLiteral("C")};
        QTest::newRow("commas") << QStringList{QStringLiteral("A, b"), QStringLiteral(","), QStringLiteral("C")};
        QTest::newRow("quotes") << QStringList{
            QStringLiteral("\"A\""), QStringLiteral("B \"b\" b"), QStringLiteral("\",\"")};
    }
    void keepsNamesApart()
    {
        QFETCH(QStringList, names);
        QCOMPARE(splitNames(joinedNames(names)), names);
    }
};

QTEST_GUILESS_MAIN(SettingsFormTest)
#include "settingsform_test.moc"

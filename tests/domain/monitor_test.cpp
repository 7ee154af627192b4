// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monitor.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MonitorDefinition shop()
{
    MonitorDefinition definition;
    definition.id = {u"shop"_s};
    definition.name = u"Shop"_s;
    definition.target = HttpTarget{u"https://shop.example/health"_s};
    return definition;
}

GroupDefinition web()
{
    GroupDefinition group;
    group.name = u"Web"_s;
    return group;
}

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheContractsDefaults()
    {
        const Monitor monitor = effective({}, shop());
        QCOMPARE(monitor.name, u"Shop"_s);
        QCOMPARE(monitor.rules.interval, Duration(60s));
        QCOMPARE(monitor.rules.timeout, Duration(10s));
        QCOMPARE(monitor.request.timeout, Duration(10s));
        QCOMPARE(monitor.rules.confirm, 2);
        QCOMPARE(monitor.rules.confirmInterval, Duration(5s));
        QCOMPARE(monitor.rules.recover, 1);
        QCOMPARE(monitor.rules.severity, Severity::Normal);
        QCOMPARE(monitor.alerts, (QStringList{u"sound"_s, u"desktop"_s}));
        QCOMPARE(monitor.request.http.method, u"GET"_s);
        QCOMPARE(monitor.request.http.expect, (std::vector{StatusRange{200, 299}}));
        QCOMPARE(monitor.request.http.expiryWarning, Duration(14 * 24h));
        QCOMPARE(monitor.request.http.redirects, 5);
        QCOMPARE(monitor.request.http.tls.mode, TlsTrust::Mode::Verify);
        QVERIFY(!monitor.need);
    }

    void prefersTheNarrowerLevel()
    {
        Configuration configuration;
        configuration.defaults.confirm = 3;
        configuration.defaults.recover = 3;
        configuration.defaults.interval = 30s;
        configuration.defaults.alerts = QStringList{u"mail"_s};
        GroupDefinition group = web();
        group.settings.recover = 4;
        group.settings.interval = 40s;
        group.settings.alerts = QStringList{u"chat"_s};
        configuration.groups = {group};
        MonitorDefinition definition = shop();
        definition.group = u"Web"_s;
        definition.settings.interval = 50s;
        definition.settings.alerts = QStringList{};

        const Monitor monitor = effective(configuration, definition);
        QCOMPARE(monitor.rules.confirm, 3);
        QCOMPARE(monitor.rules.recover, 4);
        QCOMPARE(monitor.rules.interval, Duration(50s));
        QCOMPARE(monitor.alerts, QStringList{}); // replaced, not merged: nobody is told
    }

    void takesNothingFromAGroupItIsNotIn()
    {
        Configuration configuration;
        GroupDefinition group = web();
        group.settings.confirm = 9;
        group.needs = HttpTarget{u"http://10.0.0.1/"_s};
        configuration.groups = {group};
        const Monitor monitor = effective(configuration, shop());
        QCOMPARE(monitor.rules.confirm, 2);
        QVERIFY(!monitor.rules.hasNeed);
    }

    void endsALookBeforeTheNextIsDue()
    {
        Configuration configuration;
        configuration.defaults.interval = 3s;
        const Monitor monitor = effective(configuration, shop());
        QCOMPARE(monitor.rules.timeout, Duration(3s));
        QCOMPARE(monitor.request.timeout, Duration(3s));
        configuration.defaults.timeout = 20s; // a person may want it otherwise
        QCOMPARE(effective(configuration, shop()).rules.timeout, Duration(20s));
    }

    void asksWhatItsGroupNeedsOnlyWhetherItAnswers()
    {
        Configuration configuration;
        GroupDefinition group = web();
        group.needs = HttpTarget{u"https://10.0.0.1/"_s};
        configuration.groups = {group};
        MonitorDefinition definition = shop();
        definition.group = u"Web"_s;
        const Monitor monitor = effective(configuration, definition);
        QVERIFY(monitor.rules.hasNeed);
        QVERIFY(monitor.need);
        QCOMPARE(monitor.need->target, Target(HttpTarget{u"https://10.0.0.1/"_s}));
        QCOMPARE(monitor.need->http.expect, (std::vector{StatusRange{100, 599}}));
        QCOMPARE(monitor.need->timeout, Duration(3s));
        QCOMPARE(monitor.request.http.tls.mode, TlsTrust::Mode::Verify); // the need's leniency stays with the need
    }

    void masksWhatMayBeSecret_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"https://shop.example:8443/a/b"_s << u"https://shop.example:8443/a/b"_s;
        QTest::newRow("user") << u"https://ana:geheim@shop.example/"_s << u"https://shop.example/"_s;
        QTest::newRow("user only") << u"https://geheim@shop.example/"_s << u"https://shop.example/"_s;
        QTest::newRow("query") << u"https://shop.example/?key=geheim&x=geheim"_s
                               << u"https://shop.example/?key=***&x=***"_s;
        QTest::newRow("same key twice") << u"https://shop.example/?k=geheim&k=geheim"_s
                                        << u"https://shop.example/?k=***&k=***"_s;
        QTest::newRow("escaped") << u"https://shop.example/?k=ge%26heim%3D"_s << u"https://shop.example/?k=***"_s;
        QTest::newRow("query without a value") << u"https://shop.example/?geheim"_s << u"https://shop.example/?***"_s;
        QTest::newRow("empty value") << u"https://shop.example/?geheim=&k=1"_s << u"https://shop.example/?***=&k=***"_s;
        QTest::newRow("value with equals signs")
            << u"https://shop.example/?k=a=geheim"_s << u"https://shop.example/?k=***"_s;
    }
    void masksWhatMayBeSecret()
    {
        QFETCH(QString, url);
        QTEST(shownTarget(HttpTarget{url}), "shown");
        QVERIFY(!shownTarget(HttpTarget{url}).contains(u"geheim"_s));
    }

    void showsASecretUrlByItsNameOnly()
    {
        QCOMPARE(shownTarget(HttpTarget{SecretRef{u"hook-url"_s}}), u"{secret: hook-url}"_s);
    }

    void addsTheWaitForWitnessesToTheBoundOnlyWhereThereAreSome()
    {
        JudgeRules rules; // 10 s timeout, 2 confirmations 5 s apart
        QCOMPARE(alarmDelayBound(rules), Duration(26s));
        rules.hasSight = true;
        QCOMPARE(alarmDelayBound(rules), Duration(29s));
        rules.timeout = 1s;
        QCOMPARE(alarmDelayBound(rules), Duration(9s));
    }
};

QTEST_GUILESS_MAIN(MonitorTest)
#include "monitor_test.moc"

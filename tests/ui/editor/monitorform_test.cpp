// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitorform.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class MonitorFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheMonitorItWasGiven()
    {
        MonitorDefinition monitor;
        monitor.id = {QStringLiteral("shop-1")};
        monitor.name = QStringLiteral("Shop");
        monitor.target = HttpTarget{QStringLiteral("https://shop.example/health")};
        monitor.group = QStringLiteral("Web");
        monitor.settings.confirm = 3;
        QCOMPARE(MonitorForm(monitor).definition(), std::optional(monitor));
        monitor.target = HttpTarget{SecretRef{QStringLiteral("hook-url")}};
        const MonitorForm form(monitor);
        QCOMPARE(form.address(), QStringLiteral("{secret: hook-url}"));
        QCOMPARE(form.definition(), std::optional(monitor));
    }

    void saysWhatIsWrongWithTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no scheme") << QStringLiteral("shop") << ErrorCode::BadUrl;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << ErrorCode::ForbiddenScheme;
        QTest::newRow("later") << QStringLiteral("tcp://mail.example:25") << ErrorCode::NotSupportedYet;
        QTest::newRow("a password") << QStringLiteral("https://u:p@shop.example/") << ErrorCode::CredentialsInUrl;
        QTest::newRow("two schemes") << QStringLiteral("http://https://shop.example") << ErrorCode::TwoSchemes;
        QTest::newRow("no host") << QStringLiteral("https:///health") << ErrorCode::BadUrl;
        QTest::newRow("a secret's bad name") << QStringLiteral("{secret: A_B}") << ErrorCode::BadSecretName;
    }
    void saysWhatIsWrongWithTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(ErrorCode, code);
        MonitorForm form;
        form.setName(QStringLiteral("Shop"));
        form.setAddress(address);
        QVERIFY(form.nameErrors().empty());
        QCOMPARE(form.addressErrors().size(), std::size_t(1));
        QCOMPARE(form.addressErrors().front().code, code);
        QVERIFY(!form.definition());
    }

    void saysWhatIsWrongWithTheName()
    {
        MonitorForm form;
        form.setAddress(QStringLiteral("https://shop.example/"));
        form.setName(QStringLiteral(" Shop"));
        QCOMPARE(form.nameErrors().size(), std::size_t(1));
        QCOMPARE(form.nameErrors().front().code, ErrorCode::BadName);
        QVERIFY(form.addressErrors().empty());
    }

    void completesAHostThatWasTypedAlone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("host") << QStringLiteral(" shop.example ") << QStringLiteral("https://shop.example");
        QTest::newRow("port") << QStringLiteral("localhost:8080/x") << QStringLiteral("http://localhost:8080/x");
        QTest::newRow("number") << QStringLiteral("127.0.0.1/a?b") << QStringLiteral("http://127.0.0.1/a?b");
        QTest::newRow("at home") << QStringLiteral("192.168.1.1:8080") << QStringLiteral("http://192.168.1.1:8080");
        QTest::newRow("far away") << QStringLiteral("192.0.2.1") << QStringLiteral("https://192.0.2.1");
        QTest::newRow("IPv6") << QStringLiteral("[::1]:80") << QStringLiteral("http://[::1]:80");
        same("whole", QStringLiteral("http://shop.example"));
        same("a word", QStringLiteral("shop"));
        same("another scheme", QStringLiteral("tcp://shop.example:1"));
        same("a secret", QStringLiteral("{secret: a}"));
        same("a sentence", QStringLiteral("not an address."));
    }
    void completesAHostThatWasTypedAlone()
    {
        QFETCH(QString, typed);
        QFETCH(QString, completed);
        QCOMPARE(completedAddress(typed), completed);
    }

    void suggestsANameFromTheAddress()
    {
        QCOMPARE(suggestedName(QStringLiteral("https://shop.example/health/")), QStringLiteral("shop.example/health"));
        QCOMPARE(suggestedName(QStringLiteral("https://shop.example:8443")), QStringLiteral("shop.example:8443"));
        QCOMPARE(suggestedName(QStringLiteral("nothing")), QString());
    }

    void countsTheGroupsNeedIntoTheAlarmsDelay()
    {
        FormContext context;
        GroupDefinition office;
        office.name = QStringLiteral("Office");
        office.needs = HttpTarget{QStringLiteral("http://10.0.0.1/")};
        office.settings.confirm = 1;
        context.groups = {office};
        MonitorForm form;
        form.setContext(context);
        QCOMPARE(alarmDelayBound(form.monitor().rules), Duration(26s));
        form.setGroup(QStringLiteral("Office"));
        QCOMPARE(alarmDelayBound(form.monitor().rules), Duration(14s));
    }

    void isTheSameWithTheSameTexts()
    {
        MonitorForm form;
        MonitorForm other;
        QVERIFY(form == other);
        other.settings().set(Setting::Confirm, {QStringLiteral("2")});
        QVERIFY(!(form == other)); // its own, even where it is what is inherited
        other.settings().inherit(Setting::Confirm);
        QVERIFY(form == other);
    }
};

QTEST_GUILESS_MAIN(MonitorFormTest)
#include "monitorform_test.moc"

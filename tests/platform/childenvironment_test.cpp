// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/childenvironment.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class ChildEnvironmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsAndTheServiceManagersWordsFromChildren()
    {
        QProcessEnvironment own;
        for (const QString &name : {u"VIGIA_SECRET_MAIL"_s, u"VIGIA_SECRET_"_s, u"CREDENTIALS_DIRECTORY"_s,
                 u"NOTIFY_SOCKET"_s, u"WATCHDOG_USEC"_s, u"WATCHDOG_PID"_s})
            own.insert(name, u"canary"_s);
        own.insert(u"PATH"_s, u"/usr/bin"_s);
        own.insert(u"VIGIA_SECRETS"_s, u"not one"_s);
        const QProcessEnvironment childs = childEnvironment(own);
        QStringList kept = childs.keys();
        kept.sort();
        QCOMPARE(kept, QStringList({u"PATH"_s, u"VIGIA_SECRETS"_s}));
        QCOMPARE(childs.value(u"PATH"_s), u"/usr/bin"_s);
    }

    void beginsWithOurOwn()
    {
        qputenv("VIGIA_SECRET_MAIL", "canary");
        QVERIFY(QProcessEnvironment::systemEnvironment().contains(u"VIGIA_SECRET_MAIL"_s));
        const QProcessEnvironment childs = childEnvironment();
        QVERIFY(!childs.contains(u"VIGIA_SECRET_MAIL"_s));
        QCOMPARE(childs.value(u"PATH"_s), qEnvironmentVariable("PATH"));
    }
};

QTEST_APPLESS_MAIN(ChildEnvironmentTest)
#include "childenvironment_test.moc"

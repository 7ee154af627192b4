// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/beatorder.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BeatOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesANameThatMonitoraTakesOutOfAnyComputersName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("valid");
        QTest::newRow("valid already") << u"Pi_4-kitchen"_s << u"Pi_4-kitchen"_s;
        QTest::newRow("with a domain") << u"web-1.example.org"_s << u"web-1-example-org"_s;
        QTest::newRow("with a space") << u"Ana's laptop"_s << u"Ana-s-laptop"_s;
        QTest::newRow("letters of others") << u"кухня2"_s << u"-----2"_s;
        QTest::newRow("nothing valid") << u"кухня"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("too long") << QString(300, u'a') << QString(200, u'a');
    }
    void makesANameThatMonitoraTakesOutOfAnyComputersName()
    {
        QFETCH(QString, name);
        QFETCH(QString, valid);
        QCOMPARE(validHostName(name), valid);
        QVERIFY(valid.isEmpty() || isValidHostName(valid));
        QCOMPARE(isValidHostName(name), !name.isEmpty() && name == valid);
    }

    void saysWhoItIsOnlyWhereSomebodyAsks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("saysIt");
        QTest::newRow("Monitora's route") << u"https://vigia.example/signal"_s << QString() << true;
        QTest::newRow("below another path") << u"https://home.example/monitora/signal?x=1"_s << QString() << true;
        QTest::newRow("where one logs in") << u"https://home.example/in"_s << u"monitora"_s << true;
        QTest::newRow("a ping address") << u"https://hc.example/ping/5c3d"_s << QString() << false;
        QTest::newRow("a word that ends so") << u"https://hc.example/ping/mysignal"_s << QString() << false;
    }
    void saysWhoItIsOnlyWhereSomebodyAsks()
    {
        QFETCH(QString, url);
        QFETCH(QString, user);
        QFETCH(bool, saysIt);
        const auto order = orderOf({.url = url, .user = user, .secret = u"s"_s}, std::nullopt, u"web-1"_s);
        QVERIFY(order);
        QCOMPARE(order->host, saysIt ? u"web-1"_s : QString());
    }

    void takesWhatIsNotAskedForFromTheFileAndThenFromWhatIsUsual()
    {
        const EndpointFile file{.server = u"http://home.example:1234/signal"_s,
            .host = u"kitchen"_s,
            .user = u"monitora"_s,
            .password = u"pw"_s,
            .interval = 30s};
        const auto fromFile = orderOf({}, file, u"web-1"_s);
        QVERIFY(fromFile == BeatOrder({QUrl(file.server), u"kitchen"_s, u"monitora"_s, u"pw"_s, 30s}));
        const BeatWishes wishes{.url = u"https://vigia.example/signal"_s,
            .every = 5s,
            .name = u"hall"_s,
            .user = u"ana"_s,
            .secret = u"beats"_s};
        const auto fromWishes = orderOf(wishes, file, u"web-1"_s);
        QVERIFY(fromWishes == BeatOrder({QUrl(wishes.url), u"hall"_s, u"ana"_s, SecretRef{u"beats"_s}, 5s}));
        const auto usual = orderOf({.url = wishes.url}, std::nullopt, u"web-1"_s);
        QVERIFY(usual == BeatOrder({QUrl(wishes.url), u"web-1"_s, QString(), QString(), 60s}));
    }

    void knowsWhenNobodySaysWhoItIs()
    {
        QVERIFY(!orderOf({.url = u"https://vigia.example/signal"_s}, std::nullopt, u"кухня"_s));
        QVERIFY(orderOf({.url = u"https://hc.example/ping/5c3d"_s}, std::nullopt, u"кухня"_s));
    }
};

QTEST_APPLESS_MAIN(BeatOrderTest)
#include "beatorder_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenform.h"
#include "settings/listenreach.h"
#include "settings/listenusereditor.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Part = ListenForm::Part;

ListenSettings everything()
{
    ListenSettings listen;
    listen.address = u"192.0.2.7"_s;
    listen.port = 9000;
    listen.hosts = {u"vigia.lan"_s, u"reports"_s};
    listen.users = {{u"monitora"_s, {u"monitora"_s}}};
    listen.pingKey = SecretRef{u"ping-key"_s};
    listen.token = SecretRef{u"token"_s};
    listen.tls = ListenTls{u"/etc/ssl/a.pem"_s, u"/etc/ssl/a.key"_s};
    listen.every = 10min;
    listen.grace = 0s;
    listen.ignoredApps = {25, 26};
    listen.ignoredSlugs = {u"nightly"_s};
    return listen;
}

} // namespace

class ListenFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasMadeOf()
    {
        ListenSettings listen = everything();
        QVERIFY(ListenForm(listen).settings() == listen);
        listen.enabled = false;
        QVERIFY(ListenForm(listen).settings() == listen);
        QVERIFY(!ListenForm(listen).isOn && !ListenForm().isOn);
        ListenForm fresh;
        fresh.isOn = true;
        QVERIFY(fresh.settings() == ListenSettings());
    }

    void saysWhatIsWrongWhereItIs_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("text");
        const auto row = [](Part part, const QString &text) { QTest::newRow(qPrintable(text)) << int(part) << text; };
        row(Part::Address, u"vigia.lan"_s);
        row(Part::Address, u"192.0.2.700"_s);
        row(Part::Port, u"0"_s);
        row(Part::Port, u"65536"_s);
        row(Part::Port, u"http"_s);
        row(Part::Hosts, u"vigia.lan, http://x"_s);
        row(Part::Every, u"often"_s);
        row(Part::Grace, u"-1"_s);
        row(Part::IgnoredApps, u"25, app"_s);
        row(Part::IgnoredSlugs, u"Nightly Backup"_s);
        row(Part::Certificate, u"a.pem"_s);
        row(Part::Key, u"../a.key"_s);
    }

    void saysWhatIsWrongWhereItIs()
    {
        QFETCH(int, part);
        QFETCH(QString, text);
        ListenForm form(everything());
        form.setText(Part(part), text);
        QVERIFY(!form.settings());
        for (int other = 0; other <= int(Part::IgnoredSlugs); ++other)
            QCOMPARE(form.errors(Part(other)).empty(), other != part);
    }

    void keepsOnlyWhatAPersonChangedOverWhatOthersChange()
    {
        const ListenForm before(everything());
        ListenForm mine = before;
        mine.setText(Part::Port, u"90000"_s);
        mine.users.clear();
        ListenSettings settings = everything();
        settings.port = 9001;
        settings.enabled = false;
        settings.ignoredApps = {25, 26, 27};
        settings.token.reset();
        settings.users.push_back({u"ana"_s, {u"ana"_s}});
        mine.follow(before, ListenForm(settings));
        QCOMPARE(mine.text(Part::Port), u"90000"_s);
        QVERIFY(mine.users.empty());
        mine.setText(Part::Port, u"9001"_s);
        settings.users.clear();
        QVERIFY(mine.settings() == settings);
    }

    void needsBothFilesToEncrypt()
    {
        ListenForm form(everything());
        form.setText(Part::Key, {});
        QVERIFY(!form.settings() && !form.errors(Part::Key).empty());
        form.isEncrypted = false;
        QVERIFY(form.settings() && !form.settings()->tls);
    }

    void knowsWhoCanReachAnAddress()
    {
        for (const QString &address : {u"127.0.0.1"_s, u"127.3.2.1"_s, u"::1"_s, u"::ffff:127.0.0.1"_s})
            QVERIFY(reachOf(address) == Reach::ThisComputer);
        for (const QString &address : {u"0.0.0.0"_s, u"::"_s, u"::ffff:0.0.0.0"_s, u"0:0:0:0:0:0:0:0"_s, u"0"_s})
            QVERIFY(reachOf(address) == Reach::Everybody);
        for (const QString &address : {u"192.168.1.5"_s, u"2001:db8::1"_s, u"10.0.0.1"_s})
            QVERIFY(reachOf(address) == Reach::OneAddress);
        QVERIFY(ReachWords::who(u"192.168.1.5"_s).contains(u"192.168.1.5"_s));
        QVERIFY(ReachWords::warning(u"127.0.0.1"_s, false).isEmpty());
        QVERIFY(ReachWords::warning(u"0.0.0.0"_s, true).isEmpty());
        QVERIFY(!ReachWords::warning(u"0.0.0.0"_s, false).isEmpty());
    }

    void givesClientsAnAddress()
    {
        const QStringList own{u"192.0.2.7"_s, u"198.51.100.7"_s};
        ListenSettings listen;
        QCOMPARE(listenUrl(listen, own), u"http://127.0.0.1:8123"_s);
        listen.address = u"::1"_s;
        QCOMPARE(listenUrl(listen, own), u"http://[::1]:8123"_s);
        listen.address = u"0.0.0.0"_s;
        listen.port = 80;
        QCOMPARE(listenUrl(listen, own), u"http://192.0.2.7:80"_s);
        QCOMPARE(listenUrl(listen, {}), u"http://127.0.0.1:80"_s);
        listen.tls = ListenTls{u"/a"_s, u"/b"_s};
        listen.hosts = {u"vigia.lan"_s};
        QCOMPARE(listenUrl(listen, own), u"https://vigia.lan:80"_s);
    }

    void takesALoginThatIsRight()
    {
        using UserPart = ListenUserForm::Part;
        ListenUserForm form({}, {{u"ana"_s}, {u"monitora"_s}});
        QVERIFY(!form.user());
        form.setText(UserPart::Name, u"Monitora"_s);
        QCOMPARE(form.secretName(), u"monitora-2"_s);
        QVERIFY(form.user() == (ListenUser{u"Monitora"_s, {u"monitora-2"_s}}));
        form.setText(UserPart::Name, u"a:b"_s);
        QVERIFY(!form.user() && !form.errors(UserPart::Name).empty() && form.errors(UserPart::Secret).empty());
        form.setText(UserPart::Name, u"ana"_s);
        QVERIFY(!form.user() && !form.errors(UserPart::Name).empty());
        form.setText(UserPart::Name, u"eva"_s);
        form.setText(UserPart::Secret, u"No Such"_s);
        QVERIFY(!form.user() && form.errors(UserPart::Name).empty() && !form.errors(UserPart::Secret).empty());
        // Its own name is no other's.
        const ListenUserForm same(ListenUser{u"ana"_s, {u"monitora"_s}}, {{u"ana"_s}, {u"monitora"_s}});
        QVERIFY(same.user() == (ListenUser{u"ana"_s, {u"monitora"_s}}));
    }
};

QTEST_MAIN(ListenFormTest)
#include "listenform_test.moc"

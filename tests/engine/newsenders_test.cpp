// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/senderjson.h"
#include "engine/statecodec.h"
#include "exchange/entitydocuments.h"
#include "support/enginedoor.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

command::Edit listening(const ListenSettings &settings = {})
{
    command::Edit edit;
    edit.listen = listenDocument(settings);
    return edit;
}

//! The engine's door with a listener's settings.
struct Listening : Door {
    Listening() { QVERIFY(ask(listening())); }

    void hear(const Sender &sender, const QString &message = {})
    {
        reports.take(sender, {.message = message}, u"192.0.2.7"_s, [](Reception) {});
    }

    //! As the outside is told of them.
    QStringList told()
    {
        rig.world.advance(2s);
        QStringList names;
        for (const NewSenderView &sender : health.newSenders)
            names.append(sender.name);
        return names;
    }

    const ListenSettings &listen() const { return *keeper.configuration().listen; }
    MonitorId idOf(QStringView name) const { return keeper.configuration().monitor(name)->id; }
    Status statusOf(const MonitorId &id) const { return shownStatus(rig.engine->find(id)->judge); }
};

} // namespace

class NewSendersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowOftenTheySpeakButNotEachTime()
    {
        Listening door;
        int told = 0;
        connect(&door.facade, &Facade::healthChanged, &door.facade, [&] { ++told; });
        for (int i = 0; i < 500; ++i) {
            door.hear(sender::App{26}, u"OK:%1"_s.arg(i));
            door.rig.world.advance(10ms);
        }
        QCOMPARE(door.told(), QStringList{u"app 26"_s});
        QCOMPARE(door.health.newSenders.front().count, 500);
        QCOMPARE(door.health.newSenders.front().message, u"OK:499"_s);
        QVERIFY2(told <= 7, qPrintable(QString::number(told)));
    }

    void saysHowTheyReport()
    {
        Listening door;
        door.hear(sender::App{26});
        door.hear(sender::Slug{u"nightly"_s, true});
        QCOMPARE(door.told(), (QStringList{u"nightly"_s, u"app 26"_s}));
        QVERIFY(door.health.newSenders[0].kind == NewSenderView::Kind::Job);
        QVERIFY(door.health.newSenders[1].kind == NewSenderView::Kind::App);
    }

    void watchesBySettingsOfTheListener()
    {
        Listening door;
        QVERIFY(door.ask(listening({.every = 10min, .grace = 2min})));
        door.hear(sender::App{26});
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s}));
        const MonitorDefinition *monitor = door.keeper.configuration().monitor(u"app 26");
        QVERIFY(monitor);
        const auto &target = std::get<HeartbeatTarget>(monitor->target);
        QVERIFY(target.appId == 26 && target.grace == 2min && std::get<EveryPeriod>(target.when).period == 10min);
        QVERIFY(door.told().isEmpty());
        QVERIFY(!door.ask(command::WatchSender{u"app 26"_s}));
    }

    void knowsWhatItSaidBeforeItWasWatched()
    {
        Listening door;
        QVERIFY(door.ask(listening({.every = 10min, .grace = 2min})));
        door.hear(sender::App{26}, u"OK:200"_s);
        const Instant reported = door.rig.world.now();
        door.rig.world.advance(11min);
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s}));
        const Instant watched = door.rig.world.now();
        const MonitorId id = door.idOf(u"app 26");
        QVERIFY(door.rig.engine->sender(id)->reported == reported);
        QCOMPARE(door.rig.engine->sender(id)->last->message, u"OK:200"_s);
        QVERIFY(door.statusOf(id) == Status::Up);
        QVERIFY(door.rig.engine->find(id)->judge.since == reported);
        QVERIFY(door.rig.engine->overdue(id)->at >= watched + 12min - 1s); // nobody waited for it before
        door.rig.world.advance(12min - 2s);
        QVERIFY(door.statusOf(id) == Status::Up);
        door.rig.world.advance(3s);
        QVERIFY(door.statusOf(id) == Status::Down);
        // A restart knows it, too.
        const BeatRow &kept = door.rig.disk->beats[id];
        QVERIFY(senderFromDocument(kept.document, TimeBridge::at(door.rig.world)).reported == reported);
    }

    //! Too long ago to say how it is; and yet no outage of a time when nobody expected anything.
    void givesWhoSpokeLongAgoItsWholeTime()
    {
        Listening door;
        QVERIFY(door.ask(listening({.every = 10min, .grace = 2min})));
        door.hear(sender::App{26}, u"FAIL:500"_s);
        const Instant reported = door.rig.world.now();
        door.rig.world.advance(5h);
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s}));
        const MonitorId id = door.idOf(u"app 26");
        QVERIFY(door.rig.engine->sender(id)->reported == reported);
        door.rig.world.advance(12min - 2s);
        QVERIFY(door.statusOf(id) == Status::Unknown);
        door.rig.world.advance(3s);
        QVERIFY(door.statusOf(id) == Status::Down);
    }

    void isDownWhereItSaidSoAMomentAgo()
    {
        Listening door;
        door.reports.take(sender::App{26}, {.kind = Beat::Kind::Failure, .message = u"DB:500"_s}, {}, [](Reception) {});
        door.rig.world.advance(1min);
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s}));
        QVERIFY(door.statusOf(door.idOf(u"app 26")) == Status::Down);
    }

    //! Whoever adds it in another way; but one on trial is silent until it works.
    void knowsWhatItSaidHoweverItIsWatched()
    {
        for (const bool onTrial : {false, true}) {
            Listening door;
            door.hear(sender::App{26});
            door.hear(sender::Slug{u"nightly-backup"_s, true});
            command::Edit edit;
            edit.onTrial = onTrial;
            edit.monitors = {{R"({"name":"shop","heartbeat":{"app_id":26,"every":"1m"}})", {}},
                {R"({"name":"Nightly backup","heartbeat":{"every":"1d"}})", {}}};
            QVERIFY(door.ask(edit));
            for (const char16_t *name : {u"shop", u"Nightly backup"}) {
                const MonitorId id = door.idOf(name);
                QCOMPARE(door.rig.engine->sender(id)->reported.has_value(), !onTrial);
                QCOMPARE(door.rig.engine->find(id)->judge.onTrial, onTrial);
            }
        }
    }

    //! What it said itself is more than what somebody else said with its number before.
    void keepsWhatIsKnownOfWhoTakesItsNumber()
    {
        Listening door;
        door.hear(sender::App{26}, u"of 26"_s);
        door.hear(sender::App{27}, u"of 27"_s);
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s}));
        const MonitorId id = door.idOf(u"app 26");
        const QByteArray other = R"({"id":"@","name":"app 26","heartbeat":{"app_id":27,"every":"1m"}})";
        command::Edit edit;
        edit.monitors = {{QByteArray(other).replace('@', id.value.toUtf8()), {}}};
        QVERIFY(door.ask(edit));
        QCOMPARE(door.rig.engine->sender(id)->last->message, u"of 26"_s);
    }

    void watchesThemInAGroup()
    {
        Listening door;
        command::Edit web;
        web.groups = {R"({"name":"Web","interval":"20s"})"};
        QVERIFY(door.ask(web));
        for (int app = 26; app < 30; ++app)
            door.hear(sender::App{app});
        QVERIFY(door.ask(command::WatchSender{u"app 26"_s, u"Web"_s}));
        // Two at once into a group that there is not yet; somebody changes it at that moment.
        door.facade.execute(command::WatchSender{u"app 27"_s, u"Shops"_s}, [](const Answer &done) { QVERIFY(done); });
        command::Edit shops;
        shops.groups = {R"({"name":"Shops","note":"call Ana"})"};
        door.facade.execute(shops, [](const Answer &done) { QVERIFY(done); });
        QVERIFY(door.ask(command::WatchSender{u"app 28"_s, u"Shops"_s}));
        const Configuration &now = door.keeper.configuration();
        QCOMPARE(now.monitor(u"app 26")->group, u"Web"_s);
        QCOMPARE(now.monitor(u"app 27")->group, u"Shops"_s);
        QCOMPARE(now.monitor(u"app 28")->group, u"Shops"_s);
        QCOMPARE(now.groups.size(), std::size_t(2));
        QCOMPARE(now.groups[0].settings.interval, std::optional<Duration>(20s)); // as it was
        QCOMPARE(now.groups[1].settings.note, std::optional(u"call Ana"_s));
        QVERIFY(!door.ask(command::WatchSender{u"app 29"_s, QString(300, u'x')}));
        QVERIFY(!now.monitor(u"app 29"));
        QCOMPARE(door.told(), QStringList{u"app 29"_s});
    }

    //! Each decision begins with what the one before it left: none is lost.
    void ignoresManyAtOnce()
    {
        Listening door;
        int done = 0;
        for (int app = 26; app < 36; ++app)
            door.hear(sender::App{app});
        door.hear(sender::Slug{u"nightly"_s, true});
        for (int app = 26; app < 36; ++app)
            door.facade.execute(command::IgnoreSender{u"app %1"_s.arg(app)}, [&](const Answer &answer) {
                QVERIFY(answer);
                ++done;
            });
        QVERIFY(door.ask(command::IgnoreSender{u"nightly"_s}));
        QCOMPARE(done, 10);
        QCOMPARE(door.listen().ignoredApps.size(), std::size_t(10));
        QCOMPARE(door.listen().ignoredSlugs, QStringList{u"nightly"_s});
        QVERIFY(door.told().isEmpty());
    }

    //! Somebody changes the settings of the listener at that moment.
    void ignoringKeepsWhatIsBeingSaved()
    {
        Listening door;
        door.hear(sender::App{26});
        door.facade.execute(listening({.port = 9000}), [](const Answer &answer) { QVERIFY(answer); });
        QVERIFY(door.ask(command::IgnoreSender{u"app 26"_s}));
        QCOMPARE(door.listen().port, 9000);
        QCOMPARE(door.listen().ignoredApps, std::vector<int>{26});
    }

    void ignoringSwitchesNoListenerOn()
    {
        Listening door;
        door.hear(sender::App{26});
        command::Edit off;
        off.listen = QByteArray();
        door.facade.execute(off, [](const Answer &answer) { QVERIFY(answer); });
        (void)door.ask(command::IgnoreSender{u"app 26"_s});
        QVERIFY(!door.keeper.configuration().listen);
    }

    void asksAboutNobodyWhoIsDecidedOnElsewhere()
    {
        Listening door;
        for (const int app : {26, 27})
            door.hear(sender::App{app});
        door.hear(sender::Slug{u"nightly-backup"_s, true});
        QCOMPARE(door.told().size(), 3);
        command::Edit edit;
        edit.monitors = {{R"({"name":"shop","heartbeat":{"app_id":26,"every":"1m"}})", {}},
            {R"({"name":"Nightly backup","heartbeat":{"every":"1d"}})", {}}};
        QVERIFY(door.ask(edit));
        QCOMPARE(door.told(), QStringList{u"app 27"_s});
        QVERIFY(door.ask(listening({.ignoredApps = {27}})));
        QVERIFY(door.told().isEmpty());
    }

    void asksAboutNobodyOnceNobodyListens()
    {
        for (const QByteArray &off : {QByteArray(), listenDocument({.enabled = false})}) {
            Listening door;
            door.hear(sender::App{26});
            QCOMPARE(door.told().size(), 1);
            command::Edit edit;
            edit.listen = off;
            QVERIFY(door.ask(edit));
            QVERIFY(door.told().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(NewSendersTest)
#include "newsenders_test.moc"

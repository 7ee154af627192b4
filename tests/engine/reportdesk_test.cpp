// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdesk.h"

#include "exchange/entitydocuments.h"
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto renamed = R"({"name":"shop","id":"e","http":"http://web.test/"})";

//! A desk at an engine that follows its configuration, as the façade makes it.
struct Rig {
    EngineRig engine;
    ConfigurationKeeper keeper{*engine.store};
    ReportDesk desk{*engine.engine, keeper, *engine.store, engine.world, engine.world};

    Rig()
    {
        QObject::connect(&keeper, &ConfigurationKeeper::configurationChanged, &desk,
            [this] { engine.engine->configure(keeper.configuration()); });
        command::Edit edit;
        edit.listen = listenDocument({.every = 10min, .grace = 2min, .ignoredApps = {25}});
        for (const char *monitor : {R"({"name":"app 23","id":"a","heartbeat":{"app_id":23,"every":"1m"}})",
                 R"({"name":"Nightly Backup","id":"b","heartbeat":{"every":"1d"}})",
                 R"({"name":"twin","id":"c","heartbeat":{"every":"1d"}})",
                 R"({"name":"Twin","id":"d","heartbeat":{"every":"1d"}})",
                 R"({"name":"web","id":"e","http":"http://web.test/"})"})
            edit.monitors.push_back({monitor, {}});
        keeper.edit(edit, [](const Answer &answer) { QVERIFY(answer); });
        engine.world.advance(1s);
    }

    //! Absent: not answered within a second.
    std::optional<Reception> say(const Sender &sender, const Beat &beat = {})
    {
        std::optional<Reception> said;
        desk.take(sender, beat, u"192.0.2.7"_s, [&](Reception reception) { said = reception; });
        engine.world.advance(1s);
        return said;
    }

    Status status(const QString &id) const { return shownStatus(engine.engine->find({id})->judge); }
};

} // namespace

class ReportDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMonitorByWhatTheSenderIsCalled()
    {
        Rig rig;
        QVERIFY(rig.say(sender::App{23}) == Reception::Taken);
        QVERIFY(rig.status(u"a"_s) == Status::Up);
        QVERIFY(rig.say(sender::Slug{u"nightly-backup"_s}) == Reception::Taken);
        QVERIFY(rig.status(u"b"_s) == Status::Up);
        QVERIFY(rig.say(sender::Owner{{u"c"_s}}) == Reception::Taken);
        QVERIFY(rig.status(u"c"_s) == Status::Up);
        QVERIFY(rig.say(sender::Host{u"Twin"_s}) == Reception::Taken);
        QVERIFY(rig.status(u"d"_s) == Status::Up);
    }

    void saysWhatItDoesNotKnow()
    {
        Rig rig;
        QVERIFY(rig.say(sender::Slug{u"twin"_s}) == Reception::Ambiguous);
        QVERIFY(rig.say(sender::Slug{u"nobody"_s}) == Reception::NotFound);
        QVERIFY(rig.say(sender::Owner{{u"gone"_s}}) == Reception::NotFound);
        QVERIFY(rig.say(sender::Owner{{u"e"_s}}) == Reception::NotFound); // it is looked at
        QVERIFY(rig.say(sender::Host{u"web"_s}) == Reception::NotFound);
        QVERIFY(rig.say(sender::App{25}) == Reception::Ignored);
        QVERIFY(rig.desk.newSenders().views().empty());
    }

    //! It is refused, and the person who named them is told.
    void knowsWhoReportsUnderTheNameOfWhatIsLookedAt()
    {
        Rig rig;
        int changes = 0;
        QObject::connect(&rig.desk, &ReportDesk::misnamedChanged, &rig.desk, [&] { ++changes; });
        QVERIFY(rig.say(sender::Host{u"web"_s}) == Reception::NotFound);
        rig.engine.world.advance(40min);
        QVERIFY(rig.say(sender::Host{u"web"_s}) == Reception::NotFound);
        QCOMPARE(rig.desk.misnamed(), QStringList{u"web"_s});
        QCOMPARE(changes, 1);
        rig.engine.world.advance(59min);
        QCOMPARE(rig.desk.misnamed(), QStringList{u"web"_s});
        rig.engine.world.advance(1min);
        QVERIFY(rig.desk.misnamed().isEmpty()); // not any more
        QCOMPARE(changes, 2); // of which somebody hears at once
        QVERIFY(rig.say(sender::Host{u"web"_s}) == Reception::NotFound);
        QCOMPARE(changes, 3);
        command::Edit edit;
        edit.monitors = {{QByteArray(renamed), {}}};
        rig.keeper.edit(edit, [](const Answer &answer) { QVERIFY(answer); });
        rig.engine.world.advance(1s);
        QVERIFY(rig.desk.misnamed().isEmpty());
        QCOMPARE(changes, 4);
        QVERIFY(rig.say(sender::Host{u"web"_s}) == Reception::Taken);
    }

    //! Thousands may be called as what is looked at, and each reports again and again.
    void remembersNoMoreMisnamedSendersThanPeopleRead()
    {
        Rig rig;
        constexpr int all = ReportDesk::mostMisnamed + 50;
        command::Edit edit;
        const auto name = [](int i) { return u"web %1"_s.arg(i); };
        for (int i = 0; i < all; ++i) {
            const QString json = uR"({"name":"%1","id":"w%2","http":"http://web.test/"})"_s.arg(name(i)).arg(i);
            edit.monitors.push_back({json.toUtf8(), {}});
        }
        rig.keeper.edit(edit, [](const Answer &answer) { QVERIFY(answer); });
        rig.engine.world.advance(1s);
        int changes = 0;
        QObject::connect(&rig.desk, &ReportDesk::misnamedChanged, &rig.desk, [&] { ++changes; });
        const auto sayAll = [&] {
            for (int i = 0; i < all; ++i)
                rig.desk.take(sender::Host{name(i)}, {}, {}, [](Reception) {});
        };
        for (int i = 0; i < 3; ++i)
            sayAll();
        QCOMPARE(rig.desk.misnamed().size(), ReportDesk::mostMisnamed);
        QCOMPARE(changes, ReportDesk::mostMisnamed);
        rig.engine.world.advance(ReportDesk::misnamedFor);
        QVERIFY(rig.desk.misnamed().isEmpty());
        rig.desk.take(sender::Host{name(all - 1)}, {}, {}, [](Reception) {});
        QCOMPARE(rig.desk.misnamed(), QStringList{name(all - 1)});
    }

    void watchesAHostFromItsFirstReportOn()
    {
        Rig rig;
        int answered = 0;
        for (int i = 0; i < 3; ++i)
            rig.desk.take(sender::Host{u"db-1"_s}, {}, {},
                [&](Reception reception) { answered += reception == Reception::Taken ? 1 : 0; });
        rig.engine.world.advance(1s);
        QCOMPARE(answered, 3);
        const MonitorDefinition *monitor = rig.keeper.configuration().monitor(u"db-1");
        QVERIFY(monitor);
        const auto &target = std::get<HeartbeatTarget>(monitor->target);
        QVERIFY(std::get<EveryPeriod>(target.when).period == 10min && target.grace == 2min);
        QVERIFY(rig.status(monitor->id.value) == Status::Up);
        QCOMPARE(std::ranges::count(rig.keeper.configuration().monitors, u"db-1"_s, &MonitorDefinition::name), 1);
    }

    //! When all machines of a house report for the first time.
    void takesUpTogetherWhoComesTogether()
    {
        Rig rig;
        int changes = 0;
        int taken = 0;
        QObject::connect(&rig.keeper, &ConfigurationKeeper::configurationChanged, &rig.desk, [&] { ++changes; });
        for (int i = 0; i < 200; ++i)
            rig.desk.take(sender::Host{u"pc-%1"_s.arg(i)}, {}, {},
                [&](Reception reception) { taken += reception == Reception::Taken; });
        rig.engine.world.advance(1s);
        QCOMPARE(taken, 200);
        QCOMPARE(rig.keeper.configuration().monitors.size(), std::size_t(205));
        QVERIFY2(changes <= 2, QByteArray::number(changes).constData());
    }

    void asksAPersonAboutOtherNewSenders()
    {
        Rig rig;
        int came = 0;
        int changes = 0;
        QObject::connect(&rig.desk, &ReportDesk::newSenderCame, &rig.desk, [&] { ++came; });
        QObject::connect(&rig.desk, &ReportDesk::newSendersChanged, &rig.desk, [&] { ++changes; });
        QVERIFY(rig.say(sender::App{26}, {.message = u"OK:200"_s}) == Reception::Noted);
        QVERIFY(rig.say(sender::App{26}, {.message = u"OK:201"_s}) == Reception::Noted);
        QVERIFY(rig.say(sender::Slug{u"report"_s, true}) == Reception::Noted);
        QCOMPARE(came, 2);
        QCOMPARE(changes, 1);
        const auto views = rig.desk.newSenders().views();
        QCOMPARE(views.size(), std::size_t(2));
        QCOMPARE(views[0].name, u"report"_s);
        QCOMPARE(views[1].name, u"app 26"_s);
        QCOMPARE(views[1].count, 2);
        QCOMPARE(views[1].message, u"OK:201"_s);
        QCOMPARE(views[1].address, u"192.0.2.7"_s);
        QCOMPARE(rig.keeper.configuration().monitors.size(), std::size_t(5));
    }

    void remembersNoMoreNewSendersThanItCanShow()
    {
        Rig rig;
        std::size_t came = 0;
        QObject::connect(&rig.desk, &ReportDesk::newSenderCame, &rig.desk, [&] { ++came; });
        for (int app = 1000; app < 3000; ++app)
            rig.desk.take(sender::App{app}, {}, {}, [](Reception) {});
        QCOMPARE(came, NewSenders::most); // who only takes another's place is no news
        QCOMPARE(rig.desk.newSenders().views().size(), NewSenders::most);
        QCOMPARE(rig.desk.newSenders().views().front().name, u"app 2999"_s);
    }

    void knowsNoStrangersWhereNobodyListens_data()
    {
        QTest::addColumn<bool>("isConfigured");
        QTest::newRow("switched off") << true;
        QTest::newRow("not configured") << false;
    }
    void knowsNoStrangersWhereNobodyListens()
    {
        QFETCH(bool, isConfigured);
        Rig rig;
        QVERIFY(rig.say(sender::App{26}) == Reception::Noted);
        command::Edit edit;
        edit.listen = isConfigured ? listenDocument({.enabled = false}) : QByteArray();
        rig.keeper.edit(edit, [](const Answer &answer) { QVERIFY(answer); });
        rig.engine.world.advance(1s);
        QCOMPARE(rig.keeper.configuration().listen.has_value(), isConfigured);
        QVERIFY(rig.desk.newSenders().views().empty());
        for (const Sender &stranger : {Sender(sender::App{26}), Sender(sender::App{25}),
                 Sender(sender::Slug{u"report"_s, true}), Sender(sender::Host{u"db-1"_s})})
            QVERIFY(rig.say(stranger) == Reception::NotFound);
        QVERIFY(rig.desk.newSenders().views().empty());
        QVERIFY(!rig.keeper.configuration().monitor(u"db-1"));
        QVERIFY(rig.say(sender::App{23}) == Reception::Taken); // it spoke before that
    }

    void answersOnlyWhenTheReportIsStored()
    {
        Rig rig;
        rig.engine.store->hang(true);
        QVERIFY(!rig.say(sender::App{23}));
        QVERIFY(!rig.say(sender::App{23}));
        QVERIFY(rig.status(u"a"_s) == Status::Up); // it counts all the same
        rig.engine.store->hang(false);
        QVERIFY(rig.say(sender::App{23}) == Reception::Taken);
    }

    //! It spoke while the disk was busy, and then the computer slept: that it could not be heard is not forgotten.
    void storesNothingOlderThanWhatIsStored()
    {
        Rig rig;
        rig.engine.store->hang(true);
        QVERIFY(!rig.say(sender::App{23}));
        QVERIFY(!rig.say(sender::App{23}, {.message = u"OK:200"_s}));
        rig.engine.world.sleep(1h);
        rig.engine.world.advance(1s);
        const BeatRow slept = rig.engine.disk->beats.at({u"a"_s});
        QVERIFY(slept.document.contains("heard_from") && slept.document.contains("OK:200"));
        rig.engine.store->hang(false);
        rig.engine.world.advance(1s);
        QCOMPARE(rig.engine.disk->beats.at({u"a"_s}).document, slept.document);
    }

    void saysWhenAReportCouldNotBeStored()
    {
        Rig rig;
        rig.engine.store->failWrites(true);
        QVERIFY(rig.say(sender::App{23}) == Reception::NotKept);
        QVERIFY(rig.status(u"a"_s) == Status::Up);
        QVERIFY(rig.say(sender::Host{u"db-1"_s}) == Reception::NotKept);
        rig.engine.store->failWrites(false);
        QVERIFY(rig.say(sender::App{23}) == Reception::Taken);
        QVERIFY(rig.say(sender::Host{u"db-1"_s}) == Reception::Taken);
    }

    //! Many senders cost few commits: what comes while one is under way waits for the next, together.
    void storesTogetherWhatComesTogether()
    {
        Rig rig;
        int taken = 0;
        for (int i = 0; i < 500; ++i)
            rig.desk.take(
                sender::App{23}, {}, {}, [&](Reception reception) { taken += reception == Reception::Taken; });
        QVERIFY(rig.engine.store->due() <= 2);
        rig.engine.world.advance(1s);
        QCOMPARE(taken, 500);
    }
};

QTEST_GUILESS_MAIN(ReportDeskTest)
#include "reportdesk_test.moc"

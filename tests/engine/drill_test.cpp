// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/drill.h"
#include "support/enginedoor.h"
#include "wording/errorwords.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! An engine with a drill that tells `mail`.
struct Rig : EngineRig {
    std::unique_ptr<Drill> drill;

    Rig() { makeDrill(); }
    ~Rig() { drill.reset(); }

    void makeDrill() { drill = std::make_unique<Drill>(*engine, world, world); }
    void begin() { drill->begin(u"Fire drill"_s, {soundChannel, u"mail"_s}); }
    const Watched *rehearsed() const
    {
        const auto all = engine->all();
        return all.empty() || !all.back()->monitor.drill ? nullptr : all.back();
    }
    void acknowledge() { engine->apply(rehearsed()->monitor.id, event::Acknowledged{u"ana"_s, {}}); }
    //! `down Fire drill` …, as the channel heard them.
    QStringList told() const
    {
        QStringList all;
        for (const MessageItem &item : mail->delivered)
            all.append(apiName(item.kind) + u' ' + item.name + (item.drill ? QString() : u" (in earnest)"_s));
        return all;
    }
    void killAndStart()
    {
        drill.reset();
        crash();
        makeDrill();
        const auto stored = store->load();
        drill->end(*stored);
    }
};

const QStringList beginningAndEnd{u"down Fire drill"_s, u"up Fire drill"_s};

//! Of the drill that goes on in \a door.
const Watched *rehearsedIn(const Door &door)
{
    return door.rig.engine->all().back();
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsBeginningAndSoonAfterSomebodyCaresItsEnd()
    {
        Rig rig;
        rig.begin();
        rig.world.advance(1min);
        QCOMPARE(rig.told(), QStringList{u"down Fire drill"_s});
        rig.acknowledge();
        rig.world.advance(6s);
        QCOMPARE(rig.told(), beginningAndEnd);
        rig.world.advance(10s);
        QVERIFY(!rig.rehearsed());
        QVERIFY(!rig.drill->goesOn());
    }

    void endsByItselfWhereNobodyCares()
    {
        Rig rig;
        rig.begin();
        rig.world.advance(5min + 11s);
        QCOMPARE(rig.told(), beginningAndEnd);
        QVERIFY(!rig.rehearsed());
    }

    //! Many in a row are many outages, no unrest.
    void beginsAnewEachTime()
    {
        Rig rig;
        QStringList expected;
        QSet<QString> outages;
        for (int i = 0; i < 5; ++i) {
            rig.begin();
            outages.insert(rig.rehearsed()->monitor.id.value);
            rig.world.advance(10s);
            rig.acknowledge();
            rig.world.advance(20s);
            expected += beginningAndEnd;
            QCOMPARE(rig.told(), expected);
        }
        QCOMPARE(outages.size(), 5);
    }

    void tellsItsEndWhereTheProviderWasAwayMeanwhile()
    {
        Rig rig;
        rig.begin();
        rig.world.advance(10s);
        rig.mail->accepts = false;
        rig.acknowledge();
        rig.world.advance(1min);
        QVERIFY(!rig.rehearsed());
        rig.mail->accepts = true;
        rig.mail->delivered.clear();
        rig.world.advance(1min);
        QCOMPARE(rig.told(), QStringList{u"up Fire drill"_s});
        QCOMPARE(rig.disk->alerts.back().state, AlertState::Delivered);
    }

    void isOverAfterARestartAndWhoeverHeardOfItHearsThat()
    {
        Rig rig;
        rig.begin();
        rig.world.advance(10s);
        QCOMPARE(rig.told(), QStringList{u"down Fire drill"_s});
        rig.killAndStart();
        QVERIFY(rig.rehearsed());
        rig.world.advance(1s);
        QCOMPARE(rig.told(), QStringList{u"up Fire drill"_s});
        rig.world.advance(10s);
        QVERIFY(!rig.rehearsed());
        QVERIFY(!rig.drill->goesOn());
        for (const auto &[key, incident] : rig.disk->incidents)
            QVERIFY(incident.resolved);
        rig.killAndStart(); // nothing of it is left
        rig.world.advance(1min);
        QVERIFY(!rig.rehearsed());
        QCOMPARE(rig.told(), QStringList());
        rig.begin();
        rig.world.advance(1s);
        QCOMPARE(rig.told(), QStringList{u"down Fire drill"_s});
    }

    void leavesAMonitorThatIsCalledLikeADrillAlone()
    {
        Rig rig;
        rig.add(u"Fire drill"_s);
        Settings child;
        child.dependsOn = QStringList{u"Fire drill"_s};
        rig.add(u"Shop"_s, child);
        rig.configuration.monitors.front().id = {u"fire-drill"_s};
        const UtcTime now = rig.world.utc();
        rig.configuration.maintenance.push_back({u"move"_s, {u"Fire drill"_s}, {}, SingleWindow{now + 2min, now + 1h}});
        rig.watch();
        rig.world.advance(1min);
        rig.begin();
        rig.world.advance(2min);
        QCOMPARE(rig.status(u"Fire drill"_s), Status::Maintenance);
        QCOMPARE(shownStatus(rig.rehearsed()->judge), Status::Down);
        rig.world.advance(4min);
        QVERIFY(!rig.rehearsed());
        QVERIFY(rig.engine->find({u"fire-drill"_s}));
        QCOMPARE(rig.status(u"Fire drill"_s), Status::Maintenance);
        QCOMPARE(rig.status(u"Shop"_s), Status::Up);
        QCOMPARE(rig.told(), beginningAndEnd);
    }

    //! Whatever a person does to all monitors meanwhile, who heard that it began hears that it is over.
    void isOnlyAcknowledgedAndMuted()
    {
        Door door;
        door.rig.add(u"Shop"_s);
        door.rig.watch();
        door.rig.world.advance(1min);
        QVERIFY(door.ask(command::Drill{}));
        const MonitorId drill = rehearsedIn(door)->monitor.id;
        QVERIFY(door.ask(command::Snooze{scope::All{}, 1h}));
        QVERIFY(door.ask(command::Pause{scope::All{}}));
        QVERIFY(door.ask(command::Snooze{scope::Group{}, 1h}) || true);
        QVERIFY(!rehearsedIn(door)->judge.snooze && !rehearsedIn(door)->judge.paused);
        QVERIFY(door.rig.judge(u"Shop"_s).snooze && door.rig.judge(u"Shop"_s).paused);
        const QString name = rehearsedIn(door)->monitor.name;
        for (const Command &command :
            {Command(command::Pause{scope::One{name}}), Command(command::Resume{scope::One{name}}),
                Command(command::Snooze{scope::One{name}, 1h}), Command(command::CheckNow{scope::One{name}})})
            QCOMPARE(door.ask(command).error().code, CommandErrorCode::NoSuchMonitor);
        QVERIFY(door.ask(command::Mute{scope::One{name}, {}}));
        QVERIFY(door.rig.engine->find(drill)->judge.mute);
        QVERIFY(door.ask(command::Acknowledge{.scope = scope::All{}, .by = u"ana"_s, .note = {}}));
        QVERIFY(door.rig.engine->find(drill)->judge.acknowledged);
        door.rig.world.advance(20s);
        QVERIFY(!door.rig.engine->find(drill));
        QCOMPARE(door.rig.mail->delivered.size(), std::size_t(0)); // not in this door's configuration
    }

    void tellsTheChannelItIsToRehearseAndNoOther()
    {
        Door door;
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\n"
                    "accounts: [{name: a, smtp: {host: localhost, security: none, from: vigia@example.org}}]\n"
                    "channels:\n"
                    "  - {name: oncall, email: {account: a, to: [boss@example.org]}}\n"
                    "  - {name: mail, email: {account: a, to: [ops@example.org]}}\n"
                    "  - {name: owner, email: {account: a}}\n"
                    "  - {name: ends, email: {account: a, to: [ops@example.org]}, tell: [up]}\n"
                    "  - {name: script, command: {program: /usr/bin/true}}\n"}));
        QVERIFY(door.ask(command::SetAway{u"oncall"_s, 1h}));
        for (const QString &nobody : {u"owner"_s, u"ends"_s}) {
            const Answer refused = door.ask(command::Drill{nobody});
            QVERIFY(!refused && refused.error().code == CommandErrorCode::BadValue);
        }
        const auto told = [&] {
            QStringList channels;
            for (const OutboxRow &row : door.rig.disk->alerts)
                channels.append(row.channel);
            return channels;
        };
        QCOMPARE(std::get<Affected>(*door.ask(command::Drill{u"mail"_s})).count, 1);
        QCOMPARE(told(), QStringList{u"mail"_s});
        door.rig.world.advance(6min);
        door.rig.disk->alerts.clear();
        QCOMPARE(std::get<Affected>(*door.ask(command::Drill{})).count, 4);
        QCOMPARE(told(), QStringList({u"desktop"_s, u"oncall"_s, u"mail"_s, u"script"_s})); // nobody allowed the last
        door.rig.world.advance(6min);
        const std::size_t before = door.rig.disk->alerts.size();
        const Answer alone = door.ask(command::Drill{u"script"_s});
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, CommandErrorCode::BadValue);
        QVERIFY(
            errorText(alone.error(), Language::english()).startsWith(u"Nobody would be told: nobody has allowed"_s));
        QCOMPARE(door.rig.disk->alerts.size(), before);
    }

    //! Whoever would be told of something of theirs is told of its rehearsal, and that it is over.
    void tellsEveryOwnerOnAChannelThatIsForTheOwner()
    {
        Door door;
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\n"
                    "accounts: [{name: a, smtp: {host: localhost, security: none, from: vigia@example.org}}]\n"
                    "channels: [{name: owner, email: {account: a}}]\n"
                    "groups:\n"
                    "  - {name: Web, owner: {email: web@example.org}, alerts: [owner]}\n"
                    "  - {name: Office, owner: {email: office@example.org}, policy: {if_unheard: owner}}\n"
                    "  - {name: Lab, owner: {email: lab@example.org}, alerts: [sound]}\n"
                    "monitors:\n"
                    "  - {name: Shop, http: 'http://shop.test/', group: Web}\n"
                    "  - {name: Blog, http: 'http://blog.test/', group: Web}\n"
                    "  - {name: Door, http: 'http://door.test/', group: Office}\n"
                    "  - {name: Oven, http: 'http://oven.test/', group: Lab}\n"}));
        QCOMPARE(std::get<Affected>(*door.ask(command::Drill{u"owner"_s})).count, 1);
        const auto told = [&](AlertKind kind) {
            QStringList addresses;
            for (const OutboxRow &row : door.rig.disk->alerts) {
                if (row.kind == kind)
                    addresses.append(row.address);
            }
            addresses.sort();
            return addresses;
        };
        const QStringList owners{u"office@example.org"_s, u"web@example.org"_s};
        QCOMPARE(told(AlertKind::Down), owners);
        door.rig.world.advance(6min);
        QCOMPARE(told(AlertKind::Up), owners);
    }
};

QTEST_GUILESS_MAIN(DrillTest)
#include "drill_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitydocuments.h"
#include "messages/messagejson.h"
#include "support/enginedoor.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr char shopDocument[] = "{\"id\":\"a\",\"name\":\"Shop\",\"http\":\"http://shop.test/\"}";

const QByteArray telegramDocument = R"({"name":"team","telegram":{"chat":"1","secret":"bot"}})";

//! -1: it was refused.
int affected(const Answer &answer)
{
    return answer ? std::get<Affected>(*answer).count : -1;
}

} // namespace

class EngineFacadeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAGeneralMuteThatEndsInASleep()
    {
        const SimulatedWorld world;
        const QByteArray until = QByteArray::number(qint64((world.utc() + 1h).time_since_epoch().count()));
        Door door("{\"muted\":true,\"until\":" + until + '}');
        door.facade.reportTrouble(HealthTrouble::LogFailed, {});
        QVERIFY(door.health.generalMute);
        door.rig.world.sleep(2h);
        door.rig.world.advance(1s);
        QVERIFY(!door.health.generalMute);
    }

    void raisesATestThatIsAboutNoMonitor()
    {
        Door door;
        std::vector<AlertView> raised;
        QObject::connect(&door.facade, &Facade::alertRaised, &door.facade,
            [&raised](const AlertView &alert) { raised.push_back(alert); });
        MessageItem test;
        test.kind = AlertKind::Test;
        door.facade.raise(test);
        QCOMPARE(raised.size(), std::size_t(1));
        QCOMPARE(raised.front().kind, AlertKind::Test);
    }

    void acknowledgesNothingThatNobodySees()
    {
        Door door;
        door.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s})
            door.rig.add(name);
        const UtcTime now = door.rig.world.utc();
        door.rig.configuration.maintenance.push_back({u"move"_s, {u"Shop"_s}, {}, SingleWindow{now + 10min, now + 2h}});
        door.rig.watch();
        door.rig.world.advance(5min);
        door.rig.engine->apply(door.rig.id(u"Mail"_s), event::Paused{});
        door.rig.world.advance(10min);
        QCOMPARE(door.rig.status(u"Shop"_s), Status::Maintenance);
        const Answer all = door.ask(command::Acknowledge{.scope = scope::All{}, .by = u"ana"_s, .note = {}});
        QVERIFY(all);
        QCOMPARE(std::get<Affected>(*all).count, 1);
        QVERIFY(door.rig.judge(u"Wiki"_s).acknowledged);
        QVERIFY(!door.rig.judge(u"Shop"_s).acknowledged);
        QVERIFY(!door.rig.judge(u"Mail"_s).acknowledged);
        QVERIFY(door.ask(command::Acknowledge{.scope = scope::One{u"Shop"_s}, .by = u"ana"_s, .note = {}}));
        QVERIFY(door.rig.judge(u"Shop"_s).acknowledged);
        const UtcTime at = door.rig.world.utc();
        const Answer late = door.ask(command::Acknowledge{.scope = scope::One{u"Shop"_s}, .by = u"bob"_s, .note = {}});
        QVERIFY(!late && late.error().code == CommandErrorCode::NothingToAcknowledge);
        QVERIFY(late.error().acknowledged);
        QCOMPARE(late.error().acknowledged->by, u"ana"_s);
        QVERIFY(late.error().acknowledged->at <= at && at - late.error().acknowledged->at < 1min);
        QCOMPARE(door.rig.judge(u"Shop"_s).acknowledged->by, u"ana"_s);
    }

    void tellsOfANewSenderAtOnceAndOfOneThatGoesOnOnceASecond()
    {
        Door door;
        command::Edit edit;
        edit.listen = listenDocument({});
        QVERIFY(door.ask(edit));
        door.rig.world.advance(1s);
        int told = 0;
        QObject::connect(&door.facade, &Facade::healthChanged, &door.facade, [&told] { ++told; });
        const auto says = [&door](int app) { door.reports.take(sender::App{app}, {}, {}, [](Reception) {}); };
        says(26);
        QCOMPARE(told, 1);
        says(27);
        QCOMPARE(told, 2);
        QCOMPARE(door.health.newSenders.size(), std::size_t(2));
        for (int i = 0; i < 100; ++i)
            says(26);
        QCOMPARE(told, 2);
        door.rig.world.advance(1s);
        QCOMPARE(told, 3);
        QCOMPARE(door.health.newSenders.back().count, 101);
        for (int app = 1000; app < 3000; ++app)
            says(app);
        QCOMPARE(told, 3 + int(NewSenders::most) - 2);
    }

    void showsWhatOneThatReportsSaidLast()
    {
        Door door;
        command::Edit edit;
        edit.monitors = {{R"({"name":"backup","heartbeat":{"every":"1h","grace":"5m"}})", {}}};
        QVERIFY(door.ask(edit));
        const auto backup = [&] { return std::get<StatusView>(*door.ask(command::GetStatus{})).monitors.at(0); };
        QVERIFY(backup().heartbeat && !backup().heartbeat->last);
        const UtcTime before = door.rig.world.utc();
        const MonitorId id = backup().id;
        door.reports.take(sender::Owner{id}, {.kind = Beat::Kind::Start}, {}, [](Reception) {});
        QVERIFY(backup().heartbeat->runsSince >= before);
        door.rig.world.advance(3min);
        door.reports.take(sender::Owner{id}, {.message = u"done"_s, .exitCode = 0}, {}, [](Reception) {});
        const MonitorView view = backup();
        QVERIFY(view.heartbeat->last && view.heartbeat->last->took >= 3min && view.heartbeat->last->exitCode == 0);
        QCOMPARE(view.heartbeat->last->message, u"done"_s);
        QVERIFY(!view.heartbeat->runsSince);
        QVERIFY(view.nextCheck == view.heartbeat->last->at + 1h);
        QVERIFY(view.heartbeat->missingFrom == view.heartbeat->last->at + 65min);
        QVERIFY(door.ask(command::Pause{scope::All{}}));
        QVERIFY(!backup().nextCheck && !backup().heartbeat->missingFrom);
    }

    void givesAStripBackWithItsMonitor()
    {
        Door door;
        const auto edit = [&](const command::Edit &change) {
            door.facade.execute(change, [](const Answer &answer) { QVERIFY(answer); });
            door.rig.world.advance(3s);
        };
        const auto looks = [&] {
            std::vector<RecentLooksView> found;
            door.facade.execute(command::GetRecentLooks{{MonitorId{u"a"_s}}},
                [&](const Answer &answer) { found = std::get<std::vector<RecentLooksView>>(*answer); });
            QTest::qWait(0);
            return found.empty() ? std::size_t(0) : found[0].looks.size();
        };
        command::Edit shop;
        shop.monitors = {{shopDocument, std::nullopt}};
        edit(shop);
        door.rig.world.advance(5min);
        const std::size_t before = looks();
        QVERIFY(before > 3);
        command::Edit away;
        away.removed = {MonitorId{u"a"_s}};
        edit(away);
        QCOMPARE(looks(), std::size_t(0));
        edit(shop);
        QVERIFY(looks() >= before);
    }

    void takesStorageThatFailedAtTheStartForWellOnceSomethingIsStored()
    {
        Door door;
        door.rig.store->failWrites(true);
        door.facade.reportTrouble(HealthTrouble::StorageFailed, u"read-only"_s);
        door.rig.world.advance(5min);
        QCOMPARE(door.health.troubles.size(), std::size_t(1));
        door.rig.store->failWrites(false);
        door.rig.world.advance(5min); // nothing is watched; signs of life are enough
        QVERIFY(door.health.troubles.empty());
    }

    void namesSecretsThatWereKeptAndThoseThatAreReferredTo()
    {
        Door door;
        std::optional<Answer> answer;
        const auto ask = [&](const Command &command) { answer = door.ask(command); };
        ask(command::Import{.text = R"(version: 1
defaults: {headers: {secret: a-plain-text, X-Key: {secret: from-headers}}}
groups: [{name: Web, bearer: {secret: from-group}}]
monitors:
  - {name: Shop, http: {secret: from-address}, basic: {user: me, secret: from-basic}}
)"});
        QVERIFY(answer->has_value());
        ask(command::SecretChanged{u"kept"_s, true});
        QVERIFY(answer->has_value());
        ask(command::SecretChanged{u"gone"_s, true});
        ask(command::SecretChanged{u"gone"_s, false});
        ask(command::SecretChanged{u"No Name"_s, true});
        QCOMPARE(answer->error().code, CommandErrorCode::BadValue);
        ask(command::ListSecrets{});
        const auto view = std::get<SecretsView>(**answer);
        QStringList names;
        for (const SecretView &secret : view.secrets)
            names.append(secret.isUsed ? secret.name : secret.name + u" unused"_s);
        QCOMPARE(names,
            QStringList({u"from-address"_s, u"from-basic"_s, u"from-group"_s, u"from-headers"_s, u"kept unused"_s}));
        // After a restart, too.
        const SecretNames later(*door.rig.store, door.rig.disk->values[SecretNames::key()]);
        QCOMPARE(later.all(), QStringList{u"kept"_s});
    }

    void explainsWhoWasToldOfTheOutageAlsoWhenItIsOver()
    {
        Door door;
        const auto ask = [&](const Command &command) { return door.ask(command); };
        const command::Import shop{
            .text = "version: 1\n"
                    "policy: {group_wait: 0s}\n"
                    "accounts: [{name: a, smtp: {host: localhost, security: none, from: vigia@example.org}}]\n"
                    "channels: [{name: mail, email: {account: a, to: [ops@example.org]}}]\n"
                    "monitors: [{name: Shop, http: \"http://shop.test/\", interval: 20s, alerts: [mail]}]\n"};
        QVERIFY(ask(shop));
        const auto told = [&] {
            QStringList kinds;
            const Answer answer = ask(command::Explain{u"Shop"_s});
            for (const DeliveryView &delivery : std::get<ExplanationView>(*answer).told)
                kinds.append(QString(apiName(delivery.kind)));
            return kinds;
        };
        door.rig.world.advance(1min);
        QCOMPARE(told(), QStringList());
        door.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        door.rig.world.advance(1min);
        QCOMPARE(told(), QStringList{u"down"_s});
        door.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        door.rig.world.advance(1min);
        QCOMPARE(told(), QStringList({u"up"_s, u"down"_s}));
    }

    void tellsWhomItIsNamedForWhichAlarmCannotBeHeard()
    {
        Door door;
        door.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\n"
                    "accounts: [{name: a, smtp: {host: localhost, security: none, from: vigia@example.org}}]\n"
                    "channels: [{name: team, email: {account: a, to: [team@example.org]}},"
                    " {name: owner, email: {account: a}}]\n"
                    "groups: [{name: Web, owner: {email: web@example.org}, policy: {if_unheard: owner}}]\n"
                    "defaults: {interval: 20s, alerts: [sound]}\n"
                    "policy: {if_unheard: team}\n"
                    "monitors:\n"
                    "  - {name: Shop, http: \"http://shop.test/\"}\n"
                    "  - {name: Mail, http: \"http://mail.test/\"}\n"
                    "  - {name: Blog, http: \"http://blog.test/\", group: Web}\n"
                    "  - {name: Quiet, http: \"http://quiet.test/\", alerts: [team]}\n"}));
        door.rig.world.advance(2min);
        door.rig.disk->alerts.clear();
        QCOMPARE(affected(door.ask(command::ReportUnheard{})), 2);
        QStringList told;
        for (const OutboxRow &row : door.rig.disk->alerts)
            told.append(row.channel + u' ' + row.address + u": "_s + itemOf(row).soundsFor.join(u", "_s));
        QCOMPARE(told, QStringList({u"owner web@example.org: Blog"_s, u"team : Shop, Mail"_s}));
    }

    void tellsAnotherUntilThePersonIsBack()
    {
        Door door;
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\n"
                    "accounts: [{name: a, smtp: {host: localhost, security: none, from: vigia@example.org}}]\n"
                    "channels: [{name: oncall, email: {account: a, to: [boss@example.org]}}, {name: sound, sound: "
                    "{}}]\n"}));
        for (const QString &nobody : {u"on call"_s, u"sound"_s, u"desktop"_s}) {
            const Answer refused = door.ask(command::SetAway{nobody, 1h});
            QVERIFY(!refused && refused.error().code == CommandErrorCode::NoSuchChannel);
        }
        QVERIFY(door.ask(command::SetAway{u"oncall"_s, 1h}));
        QVERIFY(door.health.away);
        QCOMPARE(door.health.away->channel, u"oncall"_s);
        const Duration left = door.health.away->until - door.rig.world.utc();
        QVERIFY(left <= 1h && left > 59min);
        QVERIFY(door.ask(command::SetAway{}));
        QVERIFY(!door.health.away);
        QVERIFY(door.rig.engine->audience().backSince);
        const auto stored = [&] { return awayFromBytes(door.rig.disk->values[EngineFacade::awayKey()]); };
        QVERIFY(stored() && stored()->isOver(door.rig.world.utc())); // they are back, after a restart, too
        QVERIFY(door.ask(command::SetAway{u"oncall"_s, 1h}));
        QVERIFY(!door.rig.engine->audience().backSince);
        door.rig.world.advance(1h);
        QVERIFY(!door.health.away); // it ends by itself
        QVERIFY(door.rig.engine->audience().backSince);
        QVERIFY(door.ask(command::SetAway{u"oncall"_s, 1h}));
        door.rig.world.sleep(2h);
        door.rig.world.advance(1s);
        QVERIFY(!door.health.away); // also in a sleep
    }

    //! Somebody may have changed it while the question was open.
    void allowsNoOtherProgramThanThePersonWasShown()
    {
        Door door;
        const auto mayRun = [&] {
            return std::get<CommandWay>(door.keeper.configuration().channel(u"script")->way).consented;
        };
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\nchannels: [{name: script, command: {program: /bin/new, arguments: [-x]}}]\n"}));
        QVERIFY(!door.ask(command::Consent{u"script"_s, u"/bin/old"_s, {u"-x"_s}}));
        QVERIFY(!door.ask(command::Consent{u"script"_s, u"/bin/new"_s, {}}));
        QVERIFY(!mayRun());
        QVERIFY(door.ask(command::Consent{u"script"_s, u"/bin/new"_s, {u"-x"_s}}));
        QVERIFY(mayRun());
        QVERIFY(door.ask(command::Import{
            .text = "version: 1\nchannels: [{name: script, command: {program: /bin/newer, arguments: [-x]}}]\n"}));
        QVERIFY(!mayRun());
    }

    void letsWhoTakesAPersonsPlaceDoSoUnderAnotherName()
    {
        Door door;
        QVERIFY(door.ask(
            command::Import{.text = "version: 1\nchannels: [{name: script, command: {program: /bin/new}}]\n"}));
        QCOMPARE(door.ask(command::SetAway{.channel = u"script"_s, .duration = 1h}).error().code,
            CommandErrorCode::BadValue); // it may not run yet
        QVERIFY(door.ask(command::Consent{u"script"_s}));
        QVERIFY(door.ask(command::SetAway{.channel = u"script"_s, .duration = 1h}));
        command::Edit renaming;
        renaming.renamedChannels = {{u"script"_s, u"page"_s}};
        QVERIFY(door.ask(renaming));
        QVERIFY(door.health.away);
        QCOMPARE(door.health.away->channel, u"page"_s);
        QVERIFY(door.rig.disk->values[EngineFacade::awayKey()].contains("page"));
    }

    void saysThatASecretChanged()
    {
        Door door;
        QStringList changed;
        connect(&door.facade, &EngineFacade::secretChanged, &door.facade,
            [&](const QString &name) { changed.append(name); });
        door.facade.execute(command::SecretChanged{u"mail"_s, true}, [](const Answer &) {});
        door.facade.execute(command::SecretChanged{u"No Name"_s, true}, [](const Answer &) {});
        QCOMPARE(changed, QStringList{u"mail"_s});
    }

    void sendsATestOnAChannelThatIsNotSaved()
    {
        Door door;
        const command::ChannelDraft draft{telegramDocument, {}, {{u"bot"_s, u"123:typed"_s}}, {}};
        const Answer answer = door.ask(command::TestChannel{{}, draft});
        QCOMPARE(std::get<DeliveryOutcome>(*answer).fate, DeliveryOutcome::Fate::Accepted);
        QCOMPARE(door.trials.tried.secrets, (std::map<QString, QString>{{u"bot"_s, u"123:typed"_s}}));
        QCOMPARE(door.trials.channel->messages.size(), std::size_t(1));
        QCOMPARE(door.trials.channel->messages[0].items[0].kind, AlertKind::Test);
        QVERIFY(door.trials.channel->messages[0].subject.startsWith(u"Test of the channel "_s));
        QVERIFY(door.keeper.configuration().channels.empty());
        QCOMPARE(std::get<FoundChats>(*door.ask(command::FindChats{draft})).botUser, u"bot"_s);
    }

    void aDraftedAccountCountsBeforeTheOneThatIsSaved()
    {
        Door door;
        command::Edit edit;
        edit.accounts = {R"({"name":"gmail","smtp":{"host":"old.example","from":"a@example.org"}})"};
        QVERIFY(door.ask(edit).has_value());
        const command::ChannelDraft draft{R"({"name":"mail","email":{"account":"gmail","to":["b@example.org"]}})",
            QByteArray(R"({"name":"gmail","smtp":{"host":"new.example","from":"a@example.org"}})"), {}, {}};
        QVERIFY(door.ask(command::TestChannel{{}, draft}).has_value());
        QCOMPARE(door.trials.tried.accounts.front().smtp.host, u"new.example"_s);
        // Whoever tries an account sees no channel anywhere.
        const Message &said = door.trials.channel->messages.back();
        QCOMPARE(said.subject, u"Test of the account mail"_s);
        QVERIFY2(said.text.contains(u"with this account"_s), qPrintable(said.text));
        QVERIFY2(!said.text.contains(u"channel"_s), qPrintable(said.text));
    }

    void saysWhatIsWrongWithADraft()
    {
        Door door;
        const auto wrong = [&](const QByteArray &channel) {
            return door.ask(command::TestChannel{{}, command::ChannelDraft{channel, {}, {}, {}}}).error();
        };
        const CommandError invalid = wrong(R"({"name":"team","telegram":{"chat":"here","secret":"bot"}})");
        QCOMPARE(invalid.code, CommandErrorCode::InvalidConfiguration);
        QCOMPARE(invalid.lines.size(), 1);
        QCOMPARE(wrong(R"({"name":"sound","sound":{}})").code, CommandErrorCode::BadValue);
        const command::ChannelDraft mail{R"({"name":"mail","email":{"account":"x"}})", {}, {}, {}};
        QCOMPARE(door.ask(command::FindChats{mail}).error().code, CommandErrorCode::BadValue);
    }

    void callsFieldsByTheirTitlesInAnEditAndLeavesNamesAsTheyAre()
    {
        Door door;
        const auto said = [&](const QByteArray &monitor, const QString &language) {
            command::Edit edit;
            edit.monitors = {{monitor, {}}};
            edit.language = language;
            const Answer answer = door.ask(edit);
            return answer ? QStringList() : answer.error().lines;
        };
        QCOMPARE(said(R"({"name":"timeout","http":"https://a.example","timeout":"90s"})", u"en"_s),
            QStringList{
                u"\"timeout\" would wait 90s for an answer but is checked every 1m; give it a shorter \"Wait at "
                "most\" or a longer \"Check every\""_s});
        QCOMPARE(said(R"({"name":"alerts","http":"https://a.example","alerts":["note"]})", u"en"_s),
            QStringList{u"\"alerts\" names the channel \"note\", which does not exist; add it under \"channels\""_s});
        QVERIFY(said(R"({"name":"timeout","http":"https://a.example","timeout":"90s"})", u"es"_s)
                    .at(0)
                    .contains(u"Esperar como máximo"_s));
    }

    void keepsASecretInThePasswordStoreAndForgetsIt()
    {
        Door door;
        QStringList changed;
        connect(&door.facade, &EngineFacade::secretChanged, &door.facade,
            [&](const QString &name) { changed.append(name); });
        QCOMPARE(affected(door.ask(command::KeepSecret{u"mail"_s, u"hunter2"_s})), 1);
        QCOMPARE(door.keychain.values.at(u"mail"_s), u"hunter2"_s);
        QCOMPARE(door.secretNames.all(), QStringList{u"mail"_s});
        QCOMPARE(affected(door.ask(command::ForgetSecret{u"mail"_s})), 1);
        QVERIFY(door.keychain.values.empty());
        QVERIFY(door.secretNames.all().isEmpty());
        QCOMPARE(affected(door.ask(command::ForgetSecret{u"mail"_s})), 0);
        QCOMPARE(changed.count(u"mail"_s), 3);
    }

    void changesNothingWhereThePasswordStoreDoesNot_data()
    {
        QTest::addColumn<SecretError>("trouble");
        QTest::addColumn<CommandErrorCode>("code");
        QTest::newRow("locked") << SecretError::Locked << CommandErrorCode::KeychainLocked;
        QTest::newRow("denied") << SecretError::Denied << CommandErrorCode::KeychainRefused;
        QTest::newRow("silent") << SecretError::Unavailable << CommandErrorCode::KeychainSilent;
    }
    void changesNothingWhereThePasswordStoreDoesNot()
    {
        QFETCH(SecretError, trouble);
        QFETCH(CommandErrorCode, code);
        Door door;
        door.keychain.trouble = trouble;
        QCOMPARE(door.ask(command::KeepSecret{u"mail"_s, u"hunter2"_s}).error().code, code);
        QCOMPARE(door.ask(command::ForgetSecret{u"mail"_s}).error().code, code);
        QVERIFY(door.secretNames.all().isEmpty());
    }

    void tellsAKeyToReportWithAndNoOtherSecret()
    {
        Door door;
        const command::Import both{
            .text = "version: 1\n"
                    "listen: {ping_key: {secret: ping}, token: {secret: reader}, users: [{name: ana, secret: ana}]}\n"
                    "monitors:\n"
                    "  - {name: Nightly, heartbeat: {every: 1d, token: {secret: nightly}}}\n"
                    "  - {name: Borrowed, heartbeat: {every: 1d, token: {secret: shop}}}\n"
                    "  - {name: Shop, http: \"http://shop.test/\", bearer: {secret: shop}}\n"};
        QVERIFY(door.ask(both));
        for (const QString &name : {u"ping"_s, u"nightly"_s, u"reader"_s, u"ana"_s, u"shop"_s, u"other"_s})
            door.keychain.values[name] = name + u"-value"_s;
        const auto key = [&](const QString &name) {
            const Answer answer = door.ask(command::GetReportKey{name});
            return answer ? std::get<QString>(*answer) : answer.error().subject;
        };
        QCOMPARE(key(u"nightly"_s), u"nightly-value"_s);
        QCOMPARE(key(u"ping"_s), u"ping-value"_s);
        for (const QString &name : {u"reader"_s, u"ana"_s, u"shop"_s, u"other"_s})
            QCOMPARE(key(name), u"name"_s); // refused
        door.keychain.values.erase(u"nightly"_s);
        QCOMPARE(key(u"nightly"_s), QString());
        door.keychain.trouble = SecretError::Locked;
        QCOMPARE(door.ask(command::GetReportKey{u"ping"_s}).error().code, CommandErrorCode::KeychainLocked);
    }

    void keepsNothingWithoutANameOrAValue()
    {
        Door door;
        const auto wrong = [&](const QString &name, const QString &value) {
            return door.ask(command::KeepSecret{name, value}).error().subject;
        };
        QCOMPARE(wrong(u"No Name"_s, u"hunter2"_s), u"name"_s);
        QCOMPARE(wrong(u"mail"_s, QString()), u"value"_s);
        QCOMPARE(wrong(u"mail"_s, u"a"_s + QChar(u'\0')), u"value"_s);
        QVERIFY(door.keychain.values.empty());
    }
};

QTEST_GUILESS_MAIN(EngineFacadeTest)
#include "enginefacade_test.moc"

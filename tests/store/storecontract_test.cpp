// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/sqlitestore.h"
#include "support/memorystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::samples;

namespace {

//! One profile: stores opened one after the other on the same disk.
struct Profile {
    explicit Profile(bool sqlite)
        : onDisk(sqlite)
    {
    }

    std::unique_ptr<Store> unloaded()
    {
        if (onDisk)
            return std::make_unique<SqliteStore>(directory.filePath(QStringLiteral("vigia.db")));
        return std::make_unique<MemoryStore>(disk);
    }
    std::unique_ptr<Store> open()
    {
        std::unique_ptr<Store> store = unloaded();
        const auto loaded = store->load();
        Q_ASSERT(loaded);
        return store;
    }
    StoredWorld reopened() { return *unloaded()->load(); }

    bool onDisk;
    QTemporaryDir directory;
    std::shared_ptr<MemoryStore::Disk> disk = std::make_shared<MemoryStore::Disk>();
};

} // namespace

#define FOR_BOTH                                                                                                       \
    QFETCH_GLOBAL(bool, sqlite);                                                                                       \
    Profile profile(sqlite)

//! What every store promises.
class StoreContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("sqlite");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }

    void beginsEmptyAndSaysNothingHappened()
    {
        FOR_BOTH;
        const auto world = profile.unloaded()->load();
        QVERIFY(world);
        QVERIFY(world->configuration.empty() && world->states.empty() && world->openIncidents.empty()
            && world->undelivered.empty() && world->values.empty());
        QVERIFY(!world->recovery);
        QVERIFY(!world->notWritable);
    }

    void refusesEverythingUntilItIsLoaded()
    {
        FOR_BOTH;
        const auto store = profile.unloaded();
        const auto committed = commit(*store, {{{{QStringLiteral("a")}, "{}"}}, {}, {}, {}});
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, StoreErrorCode::CannotOpen);
        QVERIFY(!configure(*store, {configured(QStringLiteral("a"))}));
        const auto read = answerOf<Transitions>([&](auto done) { store->transitions(0, 9, {}, done); });
        QVERIFY(!read);
    }

    void givesBackAWholeDecisionAfterARestart()
    {
        FOR_BOTH;
        DurableChange change;
        change.states = {{{QStringLiteral("a")}, R"({"verdict":"down","ü":"\u0000"})"}};
        TransitionRow odd = transition(QStringLiteral("a"), Status::Unknown, 5);
        odd.from.reset();
        odd.unknownReason = UnknownReason::OwnFault;
        odd.name = QStringLiteral("naïve 😀 \t'; DROP TABLE states; --");
        odd.target.clear();
        change.transitions = {transition(QStringLiteral("a"), Status::Down, 4), odd};
        IncidentRow open = incident(QStringLiteral("a"), 2);
        open.acknowledged = at(9);
        open.acknowledgedBy = QStringLiteral("ana");
        open.note = QStringLiteral("on it");
        IncidentRow over = incident(QStringLiteral("a"), 1);
        over.resolved = at(2);
        change.incidents = {over, open};
        OutboxRow blind = alert(QString(), QStringLiteral("mail"));
        blind.kind = AlertKind::Blind;
        OutboxRow sent = alert(QStringLiteral("a"), QStringLiteral("mail"));
        sent.state = AlertState::Delivered;
        change.alerts = {alert(QStringLiteral("a"), QStringLiteral("team")), sent, blind};
        {
            const auto store = profile.open();
            const auto ids = commit(*store, change);
            QVERIFY(ids);
            QCOMPARE(ids->transitions.size(), std::size_t(2));
            QVERIFY(ids->transitions[0] > 0 && ids->transitions[1] > ids->transitions[0]);
            QCOMPARE(ids->alerts.size(), std::size_t(3));
            change.transitions[0].id = ids->transitions[0];
            change.transitions[1].id = ids->transitions[1];
            change.alerts[0].id = ids->alerts[0];
            change.alerts[2].id = ids->alerts[2];
        }
        const auto store = profile.unloaded();
        const auto world = store->load();
        QVERIFY(world);
        QVERIFY(world->states == change.states);
        QVERIFY(world->openIncidents == std::vector{open});
        QVERIFY((world->undelivered == std::vector{change.alerts[0], change.alerts[2]}));
        QVERIFY(transitions(*store, 0, 10) == change.transitions);
    }

    void replacesStatesAndIncidentsAndNeverReusesAnId()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        const auto first = commit(*store, {{{{a}, "1"}}, {}, {incident(a, 1)}, {alert(a, a)}});
        IncidentRow over = incident(a, 1);
        over.resolved = at(8);
        const auto second = commit(*store, {{{{a}, "2"}}, {}, {over}, {alert(a, a)}});
        QVERIFY(first && second);
        QVERIFY(second->alerts[0] > first->alerts[0]);
        const StoredWorld world = *store->load();
        QCOMPARE(world.states.size(), std::size_t(1));
        QCOMPARE(world.states[0].document, QByteArray("2"));
        QVERIFY(world.openIncidents.empty());
    }

    void keepsTheConfigurationsOrder()
    {
        FOR_BOTH;
        using Section = ConfigurationRow::Section;
        const std::vector<ConfigurationRow> rows{{Section::Monitor, QStringLiteral("z"), "{\"a\":1}"},
            {Section::Defaults, QString(), "{}"}, {Section::Monitor, QStringLiteral("a"), "{\"b\":2}"},
            {Section::Group, QStringLiteral("a"), "{\"c\":3}"},
            {Section::Maintenance, QStringLiteral("night"), "{\"d\":4}"}};
        QVERIFY(configure(*profile.open(), {configured(QStringLiteral("old"))}));
        QVERIFY(configure(*profile.open(), rows));
        QCOMPARE(profile.reopened().configuration.size(), rows.size());
        QVERIFY(profile.reopened().configuration == rows);
    }

    void removesWhatBelongsToMonitorsThatAreGoneButTheirHistory()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString stays = QStringLiteral("stays");
        const QString goes = QStringLiteral("goes");
        QVERIFY(configure(*store, {configured(stays), configured(goes)}));
        DurableChange change;
        for (const QString &id : {stays, goes}) {
            change.states.push_back({{id}, "{}"});
            change.transitions.push_back(transition(id, Status::Down, 1));
            change.incidents.push_back(incident(id, 1));
            change.alerts.push_back(alert(id, QStringLiteral("mail")));
        }
        change.alerts.push_back(alert(QString(), QStringLiteral("mail")));
        QVERIFY(commit(*store, change));
        QVERIFY(configure(*store, {configured(stays)}));

        const StoredWorld world = *store->load();
        QVERIFY(world.states == std::vector{change.states[0]});
        QVERIFY(world.openIncidents == std::vector{change.incidents[0]});
        QCOMPARE(world.undelivered.size(), std::size_t(2)); // of the monitor that stays, and of the computer
        QCOMPARE(world.undelivered[0].monitor, MonitorId{stays});
        QCOMPARE(world.undelivered[1].monitor, MonitorId{});
        QCOMPARE(transitions(*store, 0, 10, goes).size(), std::size_t(1));
    }

    void remembersValuesAndForgetsEmptyOnes()
    {
        FOR_BOTH;
        const QByteArray binary("\0\xff mute", 7);
        {
            const auto store = profile.open();
            QVERIFY(setValue(*store, QStringLiteral("mute"), "1"));
            QVERIFY(setValue(*store, QStringLiteral("mute"), binary));
            QVERIFY(setValue(*store, QStringLiteral("gone"), "x"));
            QVERIFY(setValue(*store, QStringLiteral("gone"), {}));
        }
        QVERIFY((profile.reopened().values == std::map<QString, QByteArray>{{QStringLiteral("mute"), binary}}));
    }

    void keepsAMessageWithTheAlertsItTells()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        OutboxRow other = alert(a, a);
        other.incident = 2;
        const auto ids = commit(*store, {{}, {}, {}, {alert(a, a), other, alert(a, a)}});
        MessageRow sent = message(QStringLiteral("k1"), a);
        QVERIFY(keep(*store,
            {{sent},
                {{ids->alerts[0], AlertState::Claimed, sent.key}, {ids->alerts[2], AlertState::Claimed, sent.key}}}));
        StoredWorld world = *store->load();
        QCOMPARE(world.undelivered.size(), std::size_t(3));
        QCOMPARE(world.undelivered[0].message, sent.key);
        QCOMPARE(world.undelivered[1].message, QString());
        QVERIFY(world.messages == std::vector{sent});

        sent.state = MessageRow::State::Delivered;
        sent.attempts = 2;
        sent.reference = QStringLiteral("4711");
        sent.settled = at(70);
        QVERIFY(keep(*store,
            {{sent}, {{ids->alerts[0], AlertState::Delivered, {}}, {ids->alerts[2], AlertState::Delivered, {}}}}));
        world = *store->load();
        QCOMPARE(world.undelivered.size(), std::size_t(1));
        QCOMPARE(world.undelivered[0].id, ids->alerts[1]);
        QVERIFY(world.messages.empty()); // no outage of it is open
    }

    void leavesSettledAlertsAsTheyAre()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        const auto ids = commit(*store, {{}, {}, {}, {alert(a, a), alert(a, a)}});
        DurableChange acknowledged;
        acknowledged.withdrawn = {ids->alerts[0], ids->alerts[1]};
        QVERIFY(keep(
            *store, {{message(QStringLiteral("k"), a)}, {{ids->alerts[1], AlertState::Claimed, QStringLiteral("k")}}}));
        QVERIFY(commit(*store, acknowledged));
        const StoredWorld world = *store->load();
        QCOMPARE(world.undelivered.size(), std::size_t(1));
        QCOMPARE(world.undelivered[0].id, ids->alerts[1]); // it was under way
        QVERIFY(keep(*store, {{}, {{ids->alerts[0], AlertState::Claimed, QStringLiteral("k")}}}));
        QCOMPARE(store->load()->undelivered.size(), std::size_t(1));
        // People have it, wanted or not.
        QVERIFY(keep(*store, {{}, {{ids->alerts[0], AlertState::Delivered, QStringLiteral("k")}}}));
        QVERIFY(keep(*store, {{}, {{ids->alerts[0], AlertState::Withdrawn, {}}}}));
        const auto rows = answerOf<Deliveries>([&](auto done) { store->deliveries({a}, 1, 10, done); });
        QVERIFY(rows->back().alert.state == AlertState::Delivered);
    }

    void withdrawsAlsoWhatIsClaimedByAMessageThatWasGivenUp()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        const auto ids = commit(*store, {{}, {}, {}, {alert(a, a)}});
        MessageRow letGo = message(QStringLiteral("k"), a);
        letGo.state = MessageRow::State::GivenUp;
        QVERIFY(keep(*store, {{letGo}, {{ids->alerts[0], AlertState::Claimed, letGo.key}}}));
        QCOMPARE(store->load()->undelivered.size(), std::size_t(1));
        DurableChange acknowledged;
        acknowledged.withdrawn = {ids->alerts[0]};
        QVERIFY(commit(*store, acknowledged));
        QVERIFY(store->load()->undelivered.empty());
    }

    void remembersWhatMayHaveToldAnOutage()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        OutboxRow down = alert(a, a);
        down.incident = 1;
        const auto ids = commit(*store, {{}, {}, {incident(a, 1)}, {down}});
        MessageRow told = message(QStringLiteral("k"), a);
        told.state = MessageRow::State::GivenUp;
        for (const char *unsent : {"", "{", R"({"fate":"not_sent"})"}) {
            told.trouble = unsent;
            QVERIFY(keep(*store, {{told}, {{ids->alerts[0], AlertState::Claimed, told.key}}}));
            QVERIFY(store->load()->messages.empty());
        }
        told.trouble = R"({"asked_until":1})"; // whoever did not take it may be waiting for what is left alone now
        QVERIFY(keep(*store, {{told}, {}}));
        QVERIFY(store->load()->messages == std::vector{told});
        told.trouble = R"({"fate":"uncertain"})";
        QVERIFY(keep(*store, {{told}, {{ids->alerts[0], AlertState::Withdrawn, {}}}}));
        QVERIFY(store->load()->messages == std::vector{told});
        told.state = MessageRow::State::NotDelivered;
        QVERIFY(keep(*store, {{told}, {}}));
        QVERIFY(store->load()->messages == std::vector{told});
        IncidentRow over = incident(a, 1);
        over.resolved = at(90);
        QVERIFY(commit(*store, {{}, {}, {over}, {}}));
        QVERIFY(store->load()->messages.empty());
    }

    void remembersWhatToldAnOutageForAsLongAsItIsOpen()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        OutboxRow down = alert(a, a);
        down.incident = 1;
        const auto ids = commit(*store, {{}, {}, {incident(a, 1)}, {down}});
        MessageRow told = message(QStringLiteral("k"), a);
        told.state = MessageRow::State::Delivered;
        told.reference = QStringLiteral("4711");
        QVERIFY(keep(*store, {{told}, {{ids->alerts[0], AlertState::Delivered, told.key}}}));
        StoredWorld world = *store->load();
        QVERIFY(world.messages == std::vector{told});
        QCOMPARE(world.told.size(), std::size_t(1));
        QCOMPARE(world.told[0].message, told.key);
        IncidentRow over = incident(a, 1);
        over.resolved = at(90);
        QVERIFY(commit(*store, {{}, {}, {over}, {}}));
        world = *store->load();
        QVERIFY(world.messages.empty() && world.told.empty());
        // It ended in a maintenance, say: that it did is yet to be told.
        const auto knownState = [&](const QByteArray &document) {
            return commit(*store, {{{{a}, document}}, {}, {}, {}}).has_value();
        };
        QVERIFY(knownState(R"({"told":"down","told_serial":1})"));
        world = *store->load();
        QVERIFY(world.messages == std::vector{told});
        QCOMPARE(world.told.size(), std::size_t(1));
        QVERIFY(knownState(R"({"told":"down","told_from":1,"told_serial":2})")); // another was told in its place
        QCOMPARE(store->load()->told.size(), std::size_t(1));
        for (const char *other :
            {R"({"told":"down","told_from":2,"told_serial":3})", R"({"told":"up","told_from":1,"told_serial":2})",
                R"({"told":"up","told_serial":1})", R"({"told":"down","told_serial":2})", "{\"told\":"}) {
            QVERIFY(knownState(other));
            world = *store->load();
            QVERIFY(world.messages.empty() && world.told.empty());
        }
    }

    void listsWhatWasToldOfAnOutageAndWhatIsUnfinished()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const QString a = QStringLiteral("a");
        OutboxRow first = alert(a, QStringLiteral("mail"));
        first.incident = 1;
        OutboxRow second = alert(a, QStringLiteral("team"));
        second.incident = 2;
        second.address = QStringLiteral("ana@example.org");
        second.heldUntil = at(400);
        second.due = at(400);
        second.escalated = true;
        const auto ids = commit(*store, {{}, {}, {}, {first, second}});
        first.id = ids->alerts[0];
        second.id = ids->alerts[1];
        MessageRow dead = message(QStringLiteral("k"), QStringLiteral("mail"));
        dead.state = MessageRow::State::NotDelivered;
        dead.trouble = R"({"words":"535"})";
        QVERIFY(keep(*store, {{dead}, {{first.id, AlertState::NotDelivered, dead.key}}}));
        first.state = AlertState::NotDelivered;
        first.message = dead.key;
        const auto list = [&](const QString &monitor, int outage) {
            return *answerOf<Deliveries>([&](auto done) { store->deliveries({monitor}, outage, 10, done); });
        };
        QVERIFY((list(a, 1) == std::vector{DeliveryRow{first, dead}}));
        QVERIFY((list(a, 2) == std::vector{DeliveryRow{second, std::nullopt}}));
        QVERIFY((list({}, 0) == std::vector{DeliveryRow{second, std::nullopt}, DeliveryRow{first, dead}}));
    }

    void readsTransitionsInBothDirections()
    {
        FOR_BOTH;
        const auto store = profile.open();
        DurableChange change;
        for (int n = 0; n < 10; ++n)
            change.transitions.push_back(
                transition(n % 2 ? QStringLiteral("odd") : QStringLiteral("even"), Status::Down, n));
        const auto ids = commit(*store, change)->transitions;
        const auto idsOf = [](const std::vector<TransitionRow> &rows) {
            std::vector<qint64> found;
            for (const TransitionRow &row : rows)
                found.push_back(row.id);
            return found;
        };
        QCOMPARE(idsOf(transitions(*store, ids[2], 3)), (std::vector{ids[3], ids[4], ids[5]}));
        QCOMPARE(idsOf(transitions(*store, ids[2], 2, QStringLiteral("odd"))), (std::vector{ids[3], ids[5]}));
        QVERIFY(transitions(*store, 0, 9, QStringLiteral("nobody")).empty());
        const auto newest = answerOf<Transitions>([&](auto done) { store->latestTransitions(2, {}, done); });
        QCOMPARE(idsOf(*newest), (std::vector{ids[9], ids[8]}));
        const auto even =
            answerOf<Transitions>([&](auto done) { store->latestTransitions(2, {QStringLiteral("even")}, done); });
        QCOMPARE(idsOf(*even), (std::vector{ids[8], ids[6]}));
    }

    void readsTheNewestResultsOfEveryMonitor()
    {
        FOR_BOTH;
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        ResultRow failed = result(b, 2);
        failed.outcome = Outcome::Failed;
        failed.cause = Cause::UnexpectedStatus;
        failed.code = 503;
        {
            const auto store = profile.open();
            QVERIFY(configure(*store, {configured(a), configured(b)}));
            append(*store, {result(a, 1), failed});
            append(*store, {result(a, 3)});
            append(*store, {});
            append(*store, {result(a, 4)});
            QVERIFY((latestResults(*store, 2) == std::vector{failed, result(a, 3), result(a, 4)}));
        }
        const auto store = profile.open();
        QVERIFY((latestResults(*store, 1) == std::vector{failed, result(a, 4)}));
    }

    void keepsWhenNobodyWatchedAndWhenItLastLived()
    {
        FOR_BOTH;
        {
            const auto store = profile.open();
            QVERIFY(answerOf<Done>([&](auto done) { store->noteAlive(at(50), done); }));
            DurableChange change;
            change.gaps = {{at(10), at(20), GapRow::Why::Asleep}};
            QVERIFY(commit(*store, change));
        }
        const auto store = profile.open();
        QCOMPARE(store->load()->lastAlive, std::optional(at(50)));
        QVERIFY(answerOf<Done>([&](auto done) { store->append({result(QStringLiteral("a"), 70)}, done); }));
        QCOMPARE(store->load()->lastAlive, std::optional(at(70)));
    }

    void keepsTheLastReportOfEveryMonitorWithTheLastLog()
    {
        FOR_BOTH;
        const QString a = QStringLiteral("a");
        {
            const auto store = profile.open();
            QVERIFY(configure(*store, {configured(a), configured(QStringLiteral("b"))}));
            const auto keep = [&](std::vector<BeatRow> rows) {
                return bool(answerOf<Done>([&](auto done) { store->keepBeats(std::move(rows), done); }));
            };
            QVERIFY(keep({{{a}, at(1), R"({"n":1})", QByteArray("log of 1\n\0\xff", 11), result(a, 1)},
                {{a}, at(2), R"({"n":2})"}}));
            QVERIFY(keep({{{a}, at(3), R"({"n":3})", {}, result(a, 3)}, {{QStringLiteral("b")}, at(4), "{}"}}));
        }
        const auto store = profile.open();
        const auto world = store->load();
        QCOMPARE(world->beats.size(), std::size_t(2));
        QVERIFY((world->beats.front() == BeatRow{{a}, at(3), R"({"n":3})"}));
        const auto log = answerOf<Result<QByteArray, StoreError>>([&](auto done) { store->beatLog({a}, done); });
        QVERIFY(log);
        QCOMPARE(*log, QByteArray("log of 1\n\0\xff", 11));
        QVERIFY((latestResults(*store, 5) == std::vector{result(a, 1), result(a, 3)}));
        QVERIFY(configure(*store, {configured(QStringLiteral("b"))}));
        QCOMPARE(store->load()->beats.size(), std::size_t(1));
    }

    void keepsWhatWasNotDeliveredAMonthLongerThanResults()
    {
        FOR_BOTH;
        const auto store = profile.open();
        QVERIFY(configure(*store, {configured(QStringLiteral("a"))}));
        const UtcTime forgotten = at(100) + std::chrono::days(60);
        OutboxRow waiting = alert(QStringLiteral("a"), QStringLiteral("mail"));
        waiting.created = forgotten - std::chrono::days(29);
        OutboxRow hopeless = alert(QStringLiteral("a"), QStringLiteral("gone"));
        hopeless.created = forgotten - std::chrono::days(31);
        QVERIFY(commit(*store, {{}, {}, {}, {hopeless, waiting}}));
        QVERIFY(answerOf<Done>([&](auto done) { store->prune(forgotten, done); }));
        const auto world = store->load();
        QCOMPARE(world->undelivered.size(), std::size_t(1));
        QCOMPARE(world->undelivered.front().channel, QStringLiteral("mail"));
    }

    void letsWhatIsToldFollowAChannelToItsNewName()
    {
        FOR_BOTH;
        const auto store = profile.open();
        const auto channel = [](const QString &name, const QString &was) {
            return ConfigurationRow{ConfigurationRow::Section::Channel, name, "{}", was};
        };
        QVERIFY(configure(*store, {configured(QStringLiteral("a")), channel(QStringLiteral("mail"), {})}));
        const auto committed = commit(*store,
            {{}, {}, {},
                {alert(QStringLiteral("a"), QStringLiteral("mail")), alert(QStringLiteral("a"), QStringLiteral("x"))}});
        const MessageRow sending = message(QStringLiteral("k"), QStringLiteral("mail"));
        QVERIFY(keep(*store, {{sending}, {{committed->alerts.front(), AlertState::Claimed, sending.key}}}));
        QVERIFY(configure(
            *store, {configured(QStringLiteral("a")), channel(QStringLiteral("letters"), QStringLiteral("mail"))}));
        const auto world = store->load();
        QCOMPARE(world->undelivered.size(), std::size_t(2));
        QCOMPARE(world->undelivered[0].channel, QStringLiteral("letters"));
        QCOMPARE(world->undelivered[1].channel, QStringLiteral("x"));
        QCOMPARE(world->messages.front().channel, QStringLiteral("letters"));
        QCOMPARE(world->configuration.back(), channel(QStringLiteral("letters"), {}));
    }

    void letsMessagesGoOnceNoAlertRefersToThem()
    {
        FOR_BOTH;
        const auto store = profile.open();
        QVERIFY(configure(*store, {configured(QStringLiteral("a"))}));
        const auto committed = commit(*store, {{}, {}, {}, {alert(QStringLiteral("a"), QStringLiteral("mail"))}});
        const MessageRow wanted = message(QStringLiteral("wanted"), QStringLiteral("mail"));
        const MessageRow orphan = message(QStringLiteral("orphan"), QStringLiteral("mail"));
        MessageRow young = message(QStringLiteral("young"), QStringLiteral("mail"));
        young.created = at(200);
        QVERIFY(
            keep(*store, {{wanted, orphan, young}, {{committed->alerts.front(), AlertState::Claimed, wanted.key}}}));
        QVERIFY(answerOf<Done>([&](auto done) { store->prune(at(100), done); }));
        QStringList keys;
        const auto world = store->load();
        for (const MessageRow &row : world->messages)
            keys.append(row.key);
        QCOMPARE(keys, (QStringList{wanted.key, young.key}));
    }

    void prunesOldResultsOnly()
    {
        FOR_BOTH;
        const auto store = profile.open();
        std::vector<ResultRow> rows;
        for (int n = 0; n < 9'000; ++n)
            rows.push_back(result(QStringLiteral("a"), n));
        append(*store, rows);
        QVERIFY(answerOf<Done>([&](auto done) { store->prune(at(8'997), done); }));
        QVERIFY((latestResults(*store, 100) == std::vector(rows.end() - 3, rows.end())));
    }

    void answersInTheOrderOfTheCallsAndNeverFromInsideThem()
    {
        FOR_BOTH;
        const auto store = profile.open();
        std::vector<int> order;
        for (int n = 0; n < 300; n += 3) {
            store->commit({{{{QStringLiteral("a")}, "{}"}}, {}, {}, {}}, [&, n](const auto &) { order.push_back(n); });
            store->latestResults(1, [&, n](const auto &) { order.push_back(n + 1); });
            store->setValue(QStringLiteral("k"), "v", [&, n](const auto &) { order.push_back(n + 2); });
            QVERIFY(order.empty());
        }
        QTRY_COMPARE(order.size(), std::size_t(300));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void answersEverythingBeforeItIsGone()
    {
        FOR_BOTH;
        int answered = 0;
        {
            const auto store = profile.open();
            for (int n = 0; n < 50; ++n)
                store->setValue(QString::number(n), "v", [&](const auto &done) { answered += done ? 1 : 1000; });
        }
        QCOMPARE(answered, 50);
        QCOMPARE(profile.reopened().values.size(), std::size_t(50));
    }

    void answersCallsMadeByItsLastAnswers()
    {
        FOR_BOTH;
        std::unique_ptr<Store> store = profile.open();
        Store *last = store.get();
        int answered = 0;
        store->setValue(QStringLiteral("a"), "v",
            [&](const auto &) { last->setValue(QStringLiteral("b"), "v", [&](const auto &) { ++answered; }); });
        store.reset();
        QCOMPARE(answered, 1);
    }

    void mayBeEndedByOneOfItsAnswers()
    {
        FOR_BOTH;
        std::unique_ptr<Store> store = profile.open();
        bool second = false;
        store->setValue(QStringLiteral("a"), "v", [&](const auto &) { store.reset(); });
        store->setValue(QStringLiteral("b"), "v", [&](const auto &) { second = true; });
        QTRY_VERIFY(!store);
        QVERIFY(second);
    }
};

QTEST_GUILESS_MAIN(StoreContractTest)
#include "storecontract_test.moc"

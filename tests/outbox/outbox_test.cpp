// SPDX-License-Identifier: GPL-3.0-or-later
#include "facade/standing.h"
#include "outbox/outboxrig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Fate = DeliveryOutcome::Fate;

//! Answers when told to, and notices if it is destroyed from inside its answer.
class FragileChannel final : public Channel
{
public:
    explicit FragileChannel(bool &broken)
        : m_broken(broken)
    {
    }
    ~FragileChannel() override { m_broken = m_broken || m_answering; }

    void send(const Message &, const std::vector<Earlier> &, Done done) override { m_done = std::move(done); }
    void answer()
    {
        m_answering = true;
        {
            const Done done = std::exchange(m_done, {});
            done({.fate = Fate::Accepted});
        }
        m_answering = false;
    }

private:
    bool &m_broken;
    Done m_done;
    bool m_answering = false;
};

} // namespace

//! What all lanes have in common: restarts, what could not be stored, and that none delays another.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTroubleOfOneChannelDelaysNoOther()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return std::nullopt; };
        rig.tell(rig.alert(AlertKind::Down));
        OutboxRow other = rig.alert(AlertKind::Down);
        other.channel = u"team"_s;
        rig.tell(other);
        rig.world.advance(1s);
        QCOMPARE(rig.team->attempts.size(), std::size_t(1));
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        OutboxRow second = rig.alert(AlertKind::Down, u"Mail"_s);
        second.address = u"ana@example.org"_s;
        rig.tell(second);
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(2));
        QCOMPARE(rig.mail->attempts.back().message.address, u"ana@example.org"_s);
    }

    void deliversOnceAfterACrashBeforeSending()
    {
        OutboxRig rig;
        OutboxRow row = rig.alert(AlertKind::Down);
        row.due += 10s;
        rig.tell(row);
        rig.crash();
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    //! Nobody knows whether it was taken: it comes exactly twice, and can be recognised.
    void deliversTheSameMessageAfterACrashWhileSending()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return std::nullopt; };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        rig.tell(rig.alert(AlertKind::Up));
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.crash();
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(3));
        QCOMPARE(rig.mail->attempts[0].message.key, rig.mail->attempts[1].message.key);
        QCOMPARE(rig.mail->attempts[0].message.text, rig.mail->attempts[1].message.text);
        QCOMPARE(rig.mail->attempts[2].message.subject, u"UP Shop after 12 min"_s);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(3));
    }

    void givesUpADayAfterTheFirstTryWhateverWasRestartedMeanwhile()
    {
        OutboxRig rig;
        const Remainder owed{{u"later@example.org"_s}};
        rig.mail->script = [owed](
                               const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain, .remainder = owed}; };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        for (int i = 0; i < 5; ++i) {
            rig.world.advance(5h);
            rig.crash();
        }
        rig.world.advance(15min);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
    }

    //! Killed between the one commit, by which nobody wants it any more, and the other, which gives its message up.
    void owesTheEndOfWhatMayHaveBeenToldAfterACrashThatLeftAMessageWithoutAlerts()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return std::nullopt; };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        rig.disk->alerts.front().state = AlertState::Withdrawn;
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(!rig.outbox->told({u"Shop"_s}, 1, 1).empty());
        QVERIFY(rig.disk->messages.front().state == MessageRow::State::GivenUp);
        QVERIFY(rig.disk->messages.front().settled);
    }

    //! Whoever may have read of it hears of its end, whatever became of the message.
    void remembersAfterARestartWhatMayHaveToldAnOutage()
    {
        for (const bool refused : {false, true}) {
            OutboxRig rig;
            rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
            const qint64 id = rig.tell(rig.alert(AlertKind::Down));
            rig.world.advance(1min);
            if (refused)
                rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Refused}; };
            else
                rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
            rig.world.advance(1h);
            QVERIFY(rig.stateOf(id) == (refused ? AlertState::NotDelivered : AlertState::Withdrawn));
            for (int i = 0; i < 2; ++i) {
                rig.crash();
                rig.world.advance(1s);
                QVERIFY(!rig.outbox->told({u"Shop"_s}, 1, 1).empty());
            }
        }
    }

    void remembersNothingAfterARestartThatWasCertainlyNotTold()
    {
        for (const Fate fate : {Fate::NotSent, Fate::Refused}) {
            OutboxRig rig;
            rig.mail->script = [fate](const Message &) {
                return DeliveryOutcome{.fate = fate, .trouble = DeliveryTrouble::CannotConnect};
            };
            rig.tell(rig.alert(AlertKind::Down));
            rig.world.advance(1min);
            rig.crash();
            QVERIFY(rig.outbox->told({u"Shop"_s}, 1, 1).empty());
        }
    }

    //! Whoever has the beginning is not told that they could not be told.
    void knowsAfterARestartThatABeginningMayHaveBeenTold()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(5min);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::NotSent}; };
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(5min); // it takes the place of the beginning, and does not arrive
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        for (int i = 0; i < 2; ++i) {
            rig.crash();
            QVERIFY(!rig.outbox->told({u"Shop"_s}, 1, 1).empty());
        }
        rig.mail->attempts.clear();
        rig.world.advance(15min);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"UP Shop after 5 min"_s}));
        QVERIFY(!rig.mail->attempts.front().message.text.contains(u"could not be told"_s));
        for (const OutboxRow &alert : rig.disk->alerts)
            QVERIFY(alert.state == AlertState::Delivered);
    }

    void leavesAProviderAloneAlsoAfterARestart()
    {
        for (const Fate fate : {Fate::NotSent, Fate::Uncertain}) {
            OutboxRig rig;
            Duration patience = 37min;
            rig.mail->script = [&](const Message &) {
                return DeliveryOutcome{.fate = fate, .trouble = DeliveryTrouble::TooMany, .retryAfter = patience};
            };
            const qint64 id = rig.tell(rig.alert(AlertKind::Down));
            rig.world.advance(10min);
            rig.crash();
            rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
            rig.world.advance(26min);
            QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
            QVERIFY(isFailing(rig.outbox->conditions().front()));
            patience = 20h;
            rig.world.advance(2min);
            QVERIFY(rig.mail->attempts.size() > 1);
            rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
            rig.crash(); // settings may have changed: not for a day
            rig.world.advance(Lane::mostPatienceKept + 1s);
            QVERIFY(rig.stateOf(id) == AlertState::Delivered);
            QVERIFY(!isFailing(rig.outbox->conditions().front()));
        }
    }

    void withdrawsForGoodWhatMayHaveBeenToldAndWaitsAgain()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
        rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(5min);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::NotSent}; };
        rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(5min);
        DurableChange acknowledged;
        for (const OutboxRow &alert : rig.outbox->waiting({u"Shop"_s}))
            acknowledged.withdrawn.push_back(alert.id);
        QCOMPARE(acknowledged.withdrawn.size(), std::size_t(2));
        rig.store->commit(acknowledged, [](const auto &) {});
        rig.crash();
        const std::size_t before = rig.mail->attempts.size();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), before);
    }

    //! Of a message about several: only what is still wanted keeps it going.
    void knowsAfterARestartWhatNobodyWantsAnyMore()
    {
        for (const bool withdrawn : {false, true}) {
            OutboxRig rig;
            rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
            const qint64 shop = rig.tell(rig.alert(AlertKind::Down));
            const qint64 mail = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
            rig.world.advance(5min);
            const QString both = rig.mail->attempts.front().message.key;
            rig.mail->script = [&](const Message &message) {
                return DeliveryOutcome{.fate = message.key == both ? Fate::Uncertain : Fate::Accepted};
            };
            if (withdrawn)
                rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
            else
                rig.tell(rig.alert(AlertKind::Up));
            rig.world.advance(1min);
            rig.crash();
            rig.world.advance(15min);
            QCOMPARE(rig.mail->attempts.back().message.key, both); // the other goes on
            QVERIFY(!rig.outbox->told({u"Shop"_s}, 1, 1).empty());
            rig.tell(rig.alert(AlertKind::Up, u"Mail"_s));
            rig.world.advance(1s);
            QVERIFY(rig.mail->attempts.back().message.key != both);
            const std::size_t all = rig.mail->attempts.size();
            rig.world.advance(25h);
            QCOMPARE(rig.mail->attempts.size(), all);
            QVERIFY(rig.stateOf(shop) == AlertState::Withdrawn && rig.stateOf(mail) == AlertState::Delivered);
        }
    }

    void countsAsToldWhatArrivedAfterAllThoughNobodyWantedItAnyMore()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
        const qint64 shop = rig.tell(rig.alert(AlertKind::Down));
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1min);
        rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
        QVERIFY(rig.stateOf(shop) == AlertState::Withdrawn);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(15min);
        QVERIFY(rig.stateOf(shop) == AlertState::Delivered);
    }

    void remembersAfterARestartWhatToldAnOutage()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Accepted, .reference = u"77"_s};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        rig.crash();
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.back().earlier.size(), std::size_t(1));
        QCOMPARE(rig.mail->attempts.back().earlier.front().reference, u"77"_s);
    }

    void doesNotTellTwiceWhatWasToldFromMemory()
    {
        OutboxRig rig;
        OutboxRow row = rig.alert(AlertKind::Down);
        rig.outbox->take(row);
        rig.world.advance(1s);
        DurableChange late;
        late.alerts = {row};
        rig.store->commit(late, [&](const auto &ids) { row.id = ids->alerts.front(); });
        rig.store->giveAnswers();
        rig.outbox->storedLate(row);
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(row.id) == AlertState::Delivered);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void marksWhatIsStoredWhileItIsBeingSent()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return std::nullopt; };
        OutboxRow row = rig.alert(AlertKind::Down);
        rig.outbox->take(row);
        rig.world.advance(1s);
        DurableChange late;
        late.alerts = {row};
        rig.store->commit(late, [&](const auto &ids) { row.id = ids->alerts.front(); });
        rig.store->giveAnswers();
        rig.outbox->storedLate(row);
        rig.mail->answer({.fate = Fate::Accepted});
        rig.world.advance(1s);
        QVERIFY(rig.stateOf(row.id) == AlertState::Delivered);
    }

    //! Ids are no names while nothing can be stored.
    void withdrawsOnlyWhatIsMeantWhileNothingIsStored()
    {
        OutboxRig rig;
        OutboxRow shop = rig.alert(AlertKind::Down, u"Shop"_s);
        OutboxRow mail = rig.alert(AlertKind::Down, u"Mail"_s);
        shop.due = mail.due = rig.world.utc() + 10s;
        rig.outbox->take(shop);
        rig.outbox->take(mail);
        rig.outbox->withdraw(rig.outbox->waiting({u"Shop"_s}));
        rig.world.advance(1min);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"DOWN Mail — refused the connection"_s}));
        DurableChange late;
        late.alerts = {shop};
        rig.store->commit(late, [&](const auto &ids) { shop.id = ids->alerts.front(); });
        rig.store->giveAnswers();
        rig.outbox->storedLate(shop);
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(shop.id) == AlertState::Withdrawn);
    }

    void doesNotTellAfterARestartWhatWasWithdrawnAfterItFailed()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(10s);
        QVERIFY(rig.outbox->told({u"Shop"_s}, 1, 1).empty());
        DurableChange acknowledged;
        acknowledged.withdrawn = {id};
        rig.store->commit(acknowledged, [](const auto &) {});
        rig.outbox->withdraw(rig.outbox->waiting({u"Shop"_s}));
        rig.world.advance(1s);
        const std::size_t before = rig.mail->attempts.size();
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), before);
    }

    //! Or a restart a week later would tell it once more.
    void storesLaterWhatBecameOfAMessage()
    {
        OutboxRig rig;
        rig.mail->script = [&](const Message &) {
            rig.store->failWrites(true);
            return DeliveryOutcome{.fate = Fate::Accepted};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1min);
        QVERIFY(rig.stateOf(id) == AlertState::Claimed);
        rig.store->failWrites(false);
        rig.world.advance(10s);
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void looksAgainAtWhatIsDueAfterASleep()
    {
        OutboxRig rig;
        OutboxRow night = rig.alert(AlertKind::Down);
        night.heldUntil = night.due = rig.world.utc() + 8h;
        rig.tell(night);
        rig.world.advance(1min);
        rig.world.sleep(9h);
        rig.outbox->lookAgain();
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void waitsNoLongerThanWasDecidedWhateverTheClockSays()
    {
        OutboxRig rig;
        OutboxRow row = rig.alert(AlertKind::Down);
        row.due += 10s;
        rig.world.stepWallClock(-24h * 365);
        rig.tell(row);
        rig.world.advance(10s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void followsTheClockOnTheWallInQuietHours()
    {
        OutboxRig rig;
        OutboxRow night = rig.alert(AlertKind::Down);
        night.heldUntil = night.due = rig.world.utc() + 8h;
        rig.tell(night);
        rig.world.advance(1h);
        rig.world.stepWallClock(7h);
        rig.world.advance(2min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void tellsWhatIsHeldWithTheEndOfItsOutage()
    {
        OutboxRig rig;
        OutboxRow night = rig.alert(AlertKind::Down);
        night.heldUntil = night.due = rig.world.utc() + 8h;
        rig.tell(night);
        rig.world.advance(1h);
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(12h);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"WAS DOWN Shop for 1 h"_s}));
    }

    void isNotKeptByOneMessageForEver()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &message) {
            const bool poison = message.items.front().name == u"Shop";
            return DeliveryOutcome{.fate = poison ? Fate::Uncertain : Fate::Accepted};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        const qint64 other = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(5min);
        QVERIFY(rig.stateOf(other) == AlertState::Delivered);
    }

    void forgetsAlsoWhatMayHaveBeenToldOfAMonitorThatIsGone()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Uncertain}; };
        const qint64 down = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(5min);
        OutboxRow night = rig.alert(AlertKind::Still);
        night.heldUntil = night.due = rig.world.utc() + 1h;
        rig.tell(night);
        const std::vector<OutboxRow> forgotten = rig.outbox->forget({u"Shop"_s});
        QCOMPARE(forgotten.size(), std::size_t(2)); // in case it comes back
        QCOMPARE(forgotten.front().id, down);
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(25h);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), all);
        QVERIFY(rig.stateOf(down) == AlertState::Withdrawn);
    }

    //! What is being sent goes on; but it is not sent again.
    void forgetsWhatIsBeingToldOfAMonitorThatIsGone()
    {
        for (const Fate fate : {Fate::NotSent, Fate::Uncertain}) {
            OutboxRig rig;
            rig.mail->script = [](const Message &) { return std::nullopt; };
            const qint64 gone = rig.tell(rig.alert(AlertKind::Down));
            const qint64 other = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
            rig.world.advance(1s);
            QVERIFY(rig.outbox->forget({u"Shop"_s}).empty());
            rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
            rig.mail->answer({.fate = fate});
            rig.world.advance(1h);
            QCOMPARE(rig.mail->attempts.size(), std::size_t(2)); // for the sake of the other
            QVERIFY(rig.stateOf(other) == AlertState::Delivered);
            QVERIFY(rig.stateOf(gone) != AlertState::Claimed && rig.stateOf(gone) != AlertState::Waiting);

            rig.mail->script = [](const Message &) { return std::nullopt; };
            const qint64 alone = rig.tell(rig.alert(AlertKind::Down, u"Router"_s));
            rig.world.advance(1s);
            QVERIFY(rig.outbox->forget({u"Router"_s}).empty());
            rig.mail->answer({.fate = fate});
            rig.world.advance(25h);
            QCOMPARE(rig.mail->attempts.size(), std::size_t(3));
            QVERIFY(rig.stateOf(alone) == AlertState::Withdrawn);
        }
    }

    //! The ping out would say that Vigia is dead, for a day.
    void isNotBehindWithWhatAPersonHasToAllow()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::NotAllowed};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1min);
        QVERIFY(rig.outbox->isDrained(rig.world.now()));
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotRun};
        };
        rig.world.advance(15min);
        QVERIFY(!rig.outbox->isDrained(rig.world.now()));
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(15min);
        QVERIFY(rig.stateOf(id) == AlertState::Delivered); // it waited to be allowed
    }

    void movesWhatWaitsAndWhatIsOnItsWayToTheNewNameOfAChannel()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return std::nullopt; };
        const qint64 underWay = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        OutboxRow night = rig.alert(AlertKind::Down, u"Mail"_s);
        night.heldUntil = night.due = rig.world.utc() + 1h;
        const qint64 waiting = rig.tell(night);
        OutboxRow decidedBefore = rig.alert(AlertKind::Down, u"Router"_s);

        rig.outbox->rename(u"mail"_s, u"letters"_s);
        rig.outbox->setRoutes({{u"letters"_s, {rig.mail, OutboxRig::english()}}});
        rig.outbox->withdrawWithoutRoute();
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted}; };
        rig.mail->answer({.fate = DeliveryOutcome::Fate::Accepted});
        const qint64 handedOverLater = rig.tell(decidedBefore);
        rig.world.advance(2h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(3));
        for (const qint64 id : {underWay, waiting, handedOverLater})
            QVERIFY(rig.stateOf(id) == AlertState::Delivered);
        QVERIFY(rig.outbox->told({u"Shop"_s}, 1, 1) == std::vector({Recipient{u"letters"_s, {}}}));
        QCOMPARE(rig.outbox->conditions().size(), std::size_t(1));
        QCOMPARE(rig.outbox->conditions().front().channel, u"letters"_s);
    }

    void withdrawsWhatIsForAChannelThatWasTakenAway()
    {
        OutboxRig rig;
        OutboxRow row = rig.alert(AlertKind::Down);
        row.channel = u"gone"_s;
        const qint64 id = rig.tell(row);
        QVERIFY(rig.outbox->isDrained(rig.world.now())); // nobody is kept waiting
        rig.outbox->withdrawWithoutRoute();
        rig.world.advance(1s);
        QVERIFY(rig.stateOf(id) == AlertState::Withdrawn);
    }

    //! Also what may have been sent on it: nobody will ever know, and nobody can do anything about it.
    void forgetsAChannelThatWasTakenAway()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Refused}; };
        rig.tell(rig.alert(AlertKind::Down, u"Router"_s));
        rig.world.advance(1s);
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Uncertain, .trouble = DeliveryTrouble::TimedOut};
        };
        const qint64 uncertain = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        std::vector<DeliveryRow> lost;
        rig.store->deliveries({}, 0, 100, [&](const auto &rows) { lost = *rows; });
        rig.store->giveAnswers();
        rig.mail->script = [](const Message &) { return std::nullopt; };
        const qint64 underWay = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1h);
        QCOMPARE(rig.outbox->conditions().front().channel, u"mail"_s);

        rig.outbox->setRoutes({{u"team"_s, {rig.team, OutboxRig::english()}}});
        rig.outbox->withdrawWithoutRoute();
        rig.world.advance(1s);
        QCOMPARE(rig.outbox->conditions().size(), std::size_t(1));
        QCOMPARE(rig.outbox->conditions().front().channel, u"team"_s);
        QCOMPARE(rig.outbox->sendAgain(lost), 0);
        for (const qint64 id : {uncertain, underWay})
            QVERIFY(rig.stateOf(id) == AlertState::Withdrawn);
        rig.crash();
        rig.world.advance(1h);
        QVERIFY(rig.outbox->isDrained(rig.world.now()));
        QCOMPARE(rig.outbox->conditions().front().unsettled, 0);
    }

    //! A new channel that is tried out beside the old one, and then takes its place and its name.
    void keepsWhatWaitsWhenAChannelTakesTheNameOfOneThatIsGone()
    {
        OutboxRig rig;
        rig.tell(rig.alert(AlertKind::Down, u"Router"_s)); // told on the old one
        rig.world.advance(1s);
        OutboxRow night = rig.alert(AlertKind::Down);
        night.channel = u"team"_s;
        night.heldUntil = night.due = rig.world.utc() + 1h;
        const qint64 waiting = rig.tell(night);
        rig.outbox->setRoutes({{u"team"_s, {rig.team, OutboxRig::english()}}}); // `mail` is not there for now
        rig.outbox->rename(u"team"_s, u"mail"_s);
        rig.outbox->setRoutes({{u"mail"_s, {rig.team, OutboxRig::english()}}});
        rig.outbox->withdrawWithoutRoute();
        QCOMPARE(rig.outbox->conditions().front().unsettled, 1);
        rig.world.advance(2h);
        QCOMPARE(rig.team->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(waiting) == AlertState::Delivered);
    }

    //! Another server was asked for nothing.
    void triesANewWayAtOnceWhateverTheOneBeforeAskedFor()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::TooMany, .retryAfter = 12h};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1min);
        rig.outbox->hurry(u"mail"_s); // the same one is still left alone
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        rig.outbox->setRoutes({{u"mail"_s, {rig.team, OutboxRig::english()}}});
        rig.world.advance(1s);
        QCOMPARE(rig.team->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
    }

    void doesNotDestroyATriedChannelFromInsideItsAnswer()
    {
        OutboxRig rig;
        bool isBroken = false;
        int answers = 0;
        auto fragile = std::make_shared<FragileChannel>(isBroken);
        FragileChannel &channel = *fragile;
        MessageItem item;
        item.name = u"Shop"_s;
        rig.outbox->tryOnce(u"draft"_s, {std::move(fragile), OutboxRig::english()}, {item},
            [&](const DeliveryOutcome &) { ++answers; });
        channel.answer();
        QCOMPARE(answers, 1);
        QVERIFY(!isBroken);
        QCoreApplication::processEvents();
        QVERIFY(!isBroken);
    }

    void keepsApartAnAlertAndItsEscalationToTheSameChannel()
    {
        OutboxRig rig;
        OutboxRow escalation = rig.alert(AlertKind::Down);
        rig.tell(escalation);
        escalation.escalated = true;
        escalation.heldUntil = escalation.due = rig.world.utc() + 10min;
        rig.tell(escalation);
        rig.world.advance(11min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(2));
        QVERIFY(rig.mail->attempts[0].message.key != rig.mail->attempts[1].message.key);
    }

    void countsWhatAFormerProcessCouldNotDeliver()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Refused}; };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        rig.crash();
        rig.store->deliveries({}, 0, 100, [&](const auto &rows) { rig.outbox->noteNotDelivered(*rows); });
        rig.store->giveAnswers();
        QCOMPARE(rig.outbox->conditions().front().notDelivered, 1);
    }

    void keepsWhatIsForAChannelThatIsNotThereUntilItComes()
    {
        OutboxRig rig;
        OutboxRow row = rig.alert(AlertKind::Down);
        row.channel = u"later"_s;
        const qint64 id = rig.tell(row);
        rig.world.advance(1h);
        QVERIFY(rig.stateOf(id) == AlertState::Waiting);
        rig.outbox->setRoutes({{u"later"_s, {rig.team, OutboxRig::english()}}});
        rig.world.advance(1s);
        QCOMPARE(rig.team->attempts.size(), std::size_t(1));
    }

    void triesAtOnceWhenSomethingChangedForTheBetter()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::SecretLocked};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1h);
        const std::size_t before = rig.mail->attempts.size();
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.outbox->hurryForSecrets();
        rig.world.advance(1ms);
        QCOMPARE(rig.mail->attempts.size(), before + 1);
        QVERIFY(rig.outbox->isDrained(rig.world.now()));
    }

    void saysHowAChannelFares()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
        };
        const UtcTime failed = rig.world.utc();
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1min);
        const auto conditions = rig.outbox->conditions();
        QCOMPARE(conditions.size(), std::size_t(2));
        QCOMPARE(conditions[0].channel, u"mail"_s);
        QCOMPARE(conditions[0].unsettled, 1);
        QVERIFY(conditions[0].trouble && conditions[0].trouble->trouble == DeliveryTrouble::CannotConnect);
        QVERIFY(conditions[0].troubleSince && *conditions[0].troubleSince - failed < 1s);
        QVERIFY(!conditions[1].trouble);
        QVERIFY(!rig.outbox->isDrained(rig.world.now()));
    }

    //! Until a message reaches all, or the channel is another.
    void saysThatSomeOfAMessageAreRefused()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Accepted, .trouble = DeliveryTrouble::RecipientRefused, .code = 550};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        QVERIFY(isFailing(rig.outbox->conditions()[0]));
        QVERIFY(!isFailing(rig.outbox->conditions()[1]));
        rig.outbox->setRoutes({{u"mail"_s, {rig.team, OutboxRig::english()}}});
        QVERIFY(!isFailing(rig.outbox->conditions()[0]));
    }

    void knowsSinceWhenAWayToPeopleHasNotGoneOn()
    {
        OutboxRig rig;
        QVERIFY(!rig.outbox->busySince());
        rig.mail->script = [](const Message &) { return std::nullopt; }; // it never answers
        rig.tell(rig.alert(AlertKind::Down));
        const Instant told = rig.world.now();
        rig.world.advance(1h);
        QVERIFY(rig.outbox->busySince() && *rig.outbox->busySince() - told < 1s);
        // A server that is away is no such thing: what waits for the next try waits.
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
        };
        rig.mail->answer({.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect});
        for (int i = 0; i < 100; ++i) {
            rig.world.advance(97s);
            QVERIFY(!rig.outbox->busySince());
        }
    }

    void noticesATurnThatIsOwed()
    {
        OutboxRig rig;
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.stall(10min); // and no timer has come
        QVERIFY(rig.outbox->busySince() && rig.world.now() - *rig.outbox->busySince() >= 9min);
        rig.world.advance(1s);
        QVERIFY(!rig.outbox->busySince());
    }

    //! A year of one that comes and goes, say.
    void drainsTenThousandOfOneMonitorInTheirOrder()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
        };
        for (int i = 1; i <= 10'000; ++i)
            rig.outbox->take(rig.alert(AlertKind::Down, u"Shop"_s, i));
        rig.world.advance(1min);
        std::vector<int> told;
        std::size_t longest = 0;
        rig.mail->script = [&](const Message &message) {
            longest = std::max(longest, message.items.size());
            for (const MessageItem &item : message.items)
                told.push_back(item.incident);
            return std::optional(DeliveryOutcome{.fate = Fate::Accepted});
        };
        rig.world.advance(15min);
        QCOMPARE(longest, Lane::mostInMessage);
        QCOMPARE(told.size(), std::size_t(10'000));
        QVERIFY(std::ranges::is_sorted(told));
    }

    void drainsTenThousandInTheirOrder()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
        };
        for (int i = 0; i < 10'000; ++i)
            rig.outbox->take(rig.alert(AlertKind::Down, QString::number(i)));
        rig.world.advance(1min);
        QStringList told;
        rig.mail->script = [&](const Message &message) {
            for (const MessageItem &item : message.items)
                told.append(item.name);
            return std::optional(DeliveryOutcome{.fate = Fate::Accepted});
        };
        rig.world.advance(15min);
        QCOMPARE(told.size(), 10'000);
        for (int i = 0; i < told.size(); ++i)
            QCOMPARE(told[i], QString::number(i));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverylog.h"
#include "outbox/outboxrig.h"
#include "outbox/troublejson.h"

#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <ranges>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Fate = DeliveryOutcome::Fate;

DeliveryOutcome notSent()
{
    return {.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
}

//! As one that takes it and says otherwise.
DeliveryOutcome uncertain()
{
    return {.fate = Fate::Uncertain, .trouble = DeliveryTrouble::NotNow, .code = 500};
}

//! Answers so from now on.
void let(OutboxRig &rig, const DeliveryOutcome &outcome)
{
    rig.mail->script = [outcome](const Message &) { return outcome; };
}

} // namespace

//! How alerts become messages, and what becomes of those.
class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAMessageBeforeItIsSent()
    {
        OutboxRig rig;
        rig.mail->script = [&](const Message &message) {
            [&] {
                QCOMPARE(rig.disk->messages.size(), std::size_t(1));
                QCOMPARE(rig.disk->messages.front().key, message.key);
                QVERIFY(rig.disk->messages.front().state == MessageRow::State::Sending);
            }();
            return std::optional(DeliveryOutcome{.fate = Fate::Accepted, .reference = u"4711"_s});
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"DOWN Shop — refused the connection"_s}));
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
        QCOMPARE(rig.disk->messages.front().reference, u"4711"_s);
    }

    void makesOneMessageOfWhatComesWithinTheWait()
    {
        OutboxRig rig;
        OutboxRow first = rig.alert(AlertKind::Down, u"Shop"_s);
        first.due += 10s;
        rig.tell(first);
        rig.world.advance(9s);
        QVERIFY(rig.mail->attempts.empty());
        OutboxRow second = rig.alert(AlertKind::Down, u"Mail"_s);
        second.due += 10s;
        rig.tell(second);
        rig.world.advance(1s);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"2 DOWN: Shop, Mail"_s}));
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    //! "Was I mailed at three?"
    void writesWhatBecameOfAMessageIntoTheLog()
    {
        OutboxRig rig;
        QTest::ignoreMessage(QtInfoMsg, "mail: accepted: DOWN Shop — refused the connection");
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);

        let(rig, notSent());
        QTest::ignoreMessage(QtInfoMsg,
            "mail: not accepted yet, tried again: DOWN Mail — refused the connection (The server cannot be reached.)");
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^mail: given up after \\d+ tries: DOWN Mail — "_s));
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(25h);

        let(rig, {.fate = Fate::Refused, .trouble = DeliveryTrouble::RecipientRefused, .code = 550, .detail = u"no"_s});
        QTest::ignoreMessage(QtInfoMsg,
            "mail to ana@example.org: refused: DOWN Zone — refused the connection (The server refused recipients. (550 "
            "no))");
        OutboxRow hers = rig.alert(AlertKind::Down, u"Zone"_s);
        hers.address = u"ana@example.org"_s;
        rig.tell(hers);
        rig.world.advance(1s);

        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Down, u"Blog"_s));
        rig.world.advance(1s);
        QTest::ignoreMessage(QtInfoMsg,
            QRegularExpression(
                u"^mail: sent no more, another tells it or nobody wants it: DOWN Blog — .* \\(The server cannot take it now\\. \\(500\\)"_s));
        rig.outbox->forget({u"Blog"_s});
    }

    void saysInTheLogThatAChannelIsGone()
    {
        OutboxRig rig;
        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        QTest::ignoreMessage(
            QtInfoMsg, QRegularExpression(u"^mail: sent no more, the channel is gone: DOWN Shop — .* \\(500\\)"_s));
        rig.outbox->setRoutes({});
        rig.outbox->withdrawWithoutRoute();
    }

    //! Claimed, and the channel was taken away before it was tried.
    void knowsThatAMessageWasNotSentThatWasNeverTried()
    {
        for (const bool isClaimed : {false, true}) {
            OutboxRig rig;
            rig.tell(rig.alert(AlertKind::Down));
            rig.store->hang(true);
            rig.world.advance(1ms);
            QTest::ignoreMessage(QtInfoMsg, "mail: not sent, the channel is gone: DOWN Shop — refused the connection");
            rig.outbox->setRoutes({});
            rig.world.advance(isClaimed ? Duration(1min) : Duration(1ms));
            rig.outbox->withdrawWithoutRoute();
            rig.store->hang(false);
            rig.world.advance(1min);
            QVERIFY(rig.mail->attempts.empty());
            QCOMPARE(rig.disk->messages.size(), std::size_t(1));
            QVERIFY(rig.disk->messages.front().state == MessageRow::State::GivenUp);
            QVERIFY(rig.disk->messages.front().trouble.isEmpty());
            rig.crash();
            QVERIFY(rig.outbox->told({u"Shop"_s}, 1, 1).empty());
        }
    }

    void sendsWhatWasClaimedWhenItsChannelIsThereAgain()
    {
        OutboxRig rig;
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.store->hang(true);
        rig.world.advance(1ms);
        rig.outbox->setRoutes({});
        rig.world.advance(1min);
        rig.store->hang(false);
        rig.outbox->setRoutes({{u"mail"_s, {rig.mail, OutboxRig::english()}}});
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
    }

    //! A log that begins with a start tells of the trouble that goes on.
    void writesTheFirstTryAfterARestartIntoTheLogAlsoWhereTheProviderAskedForPatience()
    {
        OutboxRig rig;
        let(rig, {.fate = Fate::NotSent, .trouble = DeliveryTrouble::TooMany, .retryAfter = 37min});
        const QRegularExpression line(u"^mail: not accepted yet, tried again: DOWN Shop — "_s);
        for (int i = 0; i < 2; ++i) {
            QTest::ignoreMessage(QtInfoMsg, line);
            rig.world.advance(38min);
            if (i == 0)
                rig.tell(rig.alert(AlertKind::Down));
            rig.world.advance(1s);
            rig.crash();
        }
    }

    void putsForeignTextIntoTheLogOnOneLineAndBounded()
    {
        const MessageRow row{.key = {},
            .channel = u"ma\nil"_s,
            .address = {},
            .created = {},
            .document = {},
            .state = MessageRow::State::NotDelivered,
            .attempts = 2,
            .trouble = toJson({.fate = Fate::Uncertain,
                .trouble = DeliveryTrouble::NotNow,
                .detail = QString(u'x').repeated(100'000)})};
        const QString line = settledText(row, u"DOWN \x1b[31m\n2026 accepted"_s);
        QVERIFY2(line.startsWith(u"ma\\nil: given up after 2 tries, perhaps taken: DOWN \\x1b[31m\\n2026"_s),
            qPrintable(line));
        QVERIFY(line.size() < 1000);
    }

    //! P7: somebody travels, or sets it right.
    void writesTheTimesOfTheZoneThatTheComputerIsInByNow()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto restore = qScopeGuard([&zone] { zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone); });
        qputenv("TZ", "Europe/Madrid");
        OutboxRig rig;
        rig.outbox->setRoutes({{u"mail"_s, {rig.mail, MessageContext{}}}});
        const auto told = [&rig](const QString &name) {
            rig.tell(rig.alert(AlertKind::Down, name));
            rig.world.advance(1s);
            return rig.mail->attempts.back().message.text;
        };
        const QString before = told(u"Shop"_s);
        QVERIFY2(before.contains(u" CE"_s), qPrintable(before)); // CET or CEST
        qputenv("TZ", "Asia/Tokyo");
        const QString after = told(u"Mail"_s);
        QVERIFY2(after.contains(u" JST"_s), qPrintable(after));
    }

    //! Nobody is to take a real outage for a drill, or the drill for real.
    void tellsADrillByItselfAndWhatIsRealFirst()
    {
        OutboxRig rig;
        const auto rehearsed = [&](AlertKind kind) {
            OutboxRow row = rig.alert(kind, u"Fire drill"_s);
            MessageItem item = itemOf(row);
            item.drill = true;
            row.facts = factsOf(item);
            return row;
        };
        OutboxRow shop = rig.alert(AlertKind::Down, u"Shop"_s);
        shop.due += 10s; // a moment for what comes together: a drill does not cut it short
        rig.tell(shop);
        rig.tell(rehearsed(AlertKind::Down));
        rig.world.advance(1s);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"FIRE DRILL: DOWN Fire drill — refused the connection"_s}));
        rig.mail->script = [](const Message &) { return notSent(); };
        rig.tell(rehearsed(AlertKind::Up));
        rig.world.advance(1min);
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.mail->attempts.clear();
        rig.world.advance(15min);
        QCOMPARE(
            rig.mail->subjects(), (QStringList{u"2 DOWN: Shop, Mail"_s, u"FIRE DRILL: UP Fire drill after 12 min"_s}));
        for (const OutboxRow &alert : rig.disk->alerts)
            QVERIFY(alert.state == AlertState::Delivered);
    }

    void triesAgainLaterAndLater()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return notSent(); };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1h);
        std::vector<Duration> waits;
        for (std::size_t i = 1; i < rig.mail->attempts.size(); ++i)
            waits.push_back(rig.mail->attempts[i].at - rig.mail->attempts[i - 1].at);
        QVERIFY(waits.size() >= 8);
        QVERIFY(waits.front() >= 4s && waits.front() <= 6s);
        QVERIFY(waits.back() >= 8min && waits.back() <= 12min);
        QCOMPARE(rig.disk->messages.size(), std::size_t(1)); // it was the same all the time
    }

    void waitsAsTheProviderAsks()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::TooMany, .retryAfter = 37min};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(36min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        rig.world.advance(2min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(2));
    }

    void tellsADownThatItsUpOvertookAsOneMessage()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return notSent(); };
        const qint64 down = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(4min);
        const std::size_t before = rig.mail->attempts.size();
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        const qint64 up = rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(15min);
        QCOMPARE(rig.mail->attempts.size(), before + 1);
        QCOMPARE(rig.mail->subjects().last(), u"WAS DOWN Shop for 4 min"_s);
        QVERIFY(rig.mail->attempts.back().message.text.contains(u"You could not be told before."_s));
        QVERIFY(rig.stateOf(down) == AlertState::Delivered && rig.stateOf(up) == AlertState::Delivered);
        QVERIFY(rig.disk->messages.front().state == MessageRow::State::GivenUp);
    }

    //! The provider may have it already: a different message would be a second one.
    void sendsTheSameAgainWhatMayHaveBeenTaken()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Uncertain, .trouble = DeliveryTrouble::TimedOut};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(3s);
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(8s); // the third try is 12 s to 18 s after the first
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(1min);
        QVERIFY(rig.mail->attempts.size() >= 3);
        const QString first = rig.mail->attempts.front().message.key;
        for (std::size_t i = 0; i + 1 < rig.mail->attempts.size(); ++i)
            QCOMPARE(rig.mail->attempts[i].message.key, first);
        QVERIFY(rig.mail->attempts.back().message.key != first);
        QCOMPARE(rig.mail->subjects().last(), u"UP Shop after 12 min"_s);
    }

    //! However long nobody knew what became of the beginning.
    void sendsTheSameAgainWhatMayHaveBeenTakenAlsoWhereALaterTryDidNotArrive()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return uncertain(); };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(15s);
        QVERIFY(!rig.mail->attempts.empty());
        rig.mail->script = [](const Message &) { return notSent(); };
        rig.world.advance(5min);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(15min);
        QVERIFY(rig.mail->attempts.size() > 2);
        for (const auto &attempt : rig.mail->attempts)
            QCOMPARE(attempt.message.key, rig.mail->attempts.front().message.key);
        QCOMPARE(rig.mail->subjects().last(), u"DOWN Shop — refused the connection"_s);
        QCOMPARE(rig.disk->messages.size(), std::size_t(1));
        QVERIFY(rig.disk->messages.front().state == MessageRow::State::Delivered);
    }

    void lastOfAnOutageIsItsEnd()
    {
        for (const bool crashes : {false, true}) {
            OutboxRig rig;
            let(rig, uncertain());
            const qint64 down = rig.tell(rig.alert(AlertKind::Down));
            rig.world.advance(5min);
            QVERIFY(rig.mail->attempts.size() > Lane::triesThatBlock);
            const qint64 up = rig.tell(rig.alert(AlertKind::Up));
            rig.world.advance(5min);
            if (crashes)
                rig.crash();
            let(rig, {.fate = Fate::Accepted});
            rig.world.advance(15min);
            const QStringList subjects = rig.mail->subjects();
            const qsizetype overtaken = subjects.indexOf(u"UP Shop after 5 min"_s);
            QVERIFY2(overtaken > 0, qPrintable(subjects.join(u'\n')));
            QCOMPARE(subjects.lastIndexOf(u"DOWN Shop — refused the connection"_s), overtaken - 1);
            QVERIFY(rig.mail->attempts.back().message.text.contains(u"From "_s)); // it stands alone
            QVERIFY(!rig.mail->attempts.back().message.text.contains(u"could not be told"_s)); // nobody knows
            QVERIFY(rig.stateOf(down) == AlertState::Delivered && rig.stateOf(up) == AlertState::Delivered);
            const std::size_t all = rig.mail->attempts.size();
            rig.world.advance(25h);
            QCOMPARE(rig.mail->attempts.size(), all);
        }
    }

    void sendsWhatMayHaveBeenTakenAgainInItsOrder()
    {
        OutboxRig rig;
        let(rig, uncertain());
        for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Router"_s}) {
            rig.tell(rig.alert(AlertKind::Down, name));
            rig.world.advance(3min);
        }
        const std::size_t before = rig.mail->attempts.size();
        let(rig, {.fate = Fate::Accepted});
        rig.world.advance(15min);
        QStringList names;
        for (const auto &attempt : rig.mail->attempts | std::views::drop(before))
            names.append(attempt.message.items.front().name);
        QCOMPARE(names, QStringList({u"Shop"_s, u"Mail"_s, u"Router"_s}));
    }

    void tellsTheNextOutageAfterTheEndOfTheOneBefore()
    {
        OutboxRig rig;
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        let(rig, uncertain());
        const qint64 up = rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(5min);
        const qint64 again = rig.tell(rig.alert(AlertKind::Down, u"Shop"_s, 2));
        let(rig, {.fate = Fate::Accepted});
        rig.world.advance(1s);
        const std::vector<MessageItem> &last = rig.mail->attempts.back().message.items;
        QCOMPARE(last.size(), std::size_t(2)); // the end, too, at least once
        QVERIFY(rig.stateOf(up) == AlertState::Delivered && rig.stateOf(again) == AlertState::Delivered);
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(25h);
        QCOMPARE(rig.mail->attempts.size(), all);
    }

    void repeatsNothingThatIsNotKnownToBeTold()
    {
        OutboxRig rig;
        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(5min);
        const qint64 still = rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(20min);
        const QStringList all = rig.mail->subjects();
        QCOMPARE(all.count(u"DOWN Shop — refused the connection"_s), all.size());
        QVERIFY(rig.stateOf(still) == AlertState::Withdrawn);
    }

    void tellsTheNewestRepetitionOnly()
    {
        OutboxRig rig;
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(15min);
        const QString first = rig.mail->attempts.back().message.key;
        const std::size_t before = rig.mail->attempts.size();
        const qint64 newer = rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(15min);
        QVERIFY(rig.mail->attempts.size() <= before + 3); // it begins no new haste
        for (const auto &attempt : rig.mail->attempts | std::views::drop(before))
            QVERIFY(attempt.message.key != first);
        QCOMPARE(rig.mail->attempts.back().message.items.size(), std::size_t(1));
        let(rig, {.fate = Fate::Accepted});
        rig.world.advance(15min);
        QVERIFY(rig.stateOf(newer) == AlertState::Delivered);
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(25h);
        QCOMPARE(rig.mail->attempts.size(), all);
    }

    //! A whole site that may have been told to be down is back.
    void tellsTheEndsOfMoreThanAMessageHoldsByAsManyAsItTakes()
    {
        OutboxRig rig;
        let(rig, uncertain());
        const int all = 800;
        for (int i = 0; i < all; ++i)
            rig.tell(rig.alert(AlertKind::Down, QString::number(i)));
        rig.world.advance(5min);
        let(rig, {.fate = Fate::Accepted});
        for (int i = 0; i < all; ++i)
            rig.tell(rig.alert(AlertKind::Up, QString::number(i)));
        const std::size_t before = rig.mail->attempts.size();
        rig.world.advance(15min);
        QStringList names;
        for (const auto &attempt : rig.mail->attempts | std::views::drop(before)) {
            for (const MessageItem &item : attempt.message.items) {
                QVERIFY(item.kind == AlertKind::Up && !item.untold);
                names.append(item.name);
            }
        }
        QCOMPARE(names.size(), all);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), all);
        QHash<QString, std::size_t> counts;
        for (const OutboxRow &alert : rig.disk->alerts) {
            QVERIFY(alert.state == AlertState::Delivered);
            QVERIFY(++counts[alert.message] <= Lane::mostInMessage);
        }
    }

    //! It tells of another, too: that is only ever told as it was.
    void givesAMessageAboutSeveralUpOnceAllOfItIsOver()
    {
        OutboxRig rig;
        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Down));
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(5min);
        const QString both = rig.mail->attempts.front().message.key;
        rig.mail->script = [&](const Message &message) {
            return message.key == both ? uncertain() : DeliveryOutcome{.fate = Fate::Accepted};
        };
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(15min);
        QCOMPARE(rig.mail->attempts.back().message.key, both);
        rig.tell(rig.alert(AlertKind::Up, u"Mail"_s));
        rig.world.advance(1s);
        QVERIFY(rig.mail->attempts.back().message.key != both);
        QCOMPARE(rig.mail->attempts.back().message.items.size(), std::size_t(1));
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(25h);
        QCOMPARE(rig.mail->attempts.size(), all);
        QVERIFY(std::ranges::find(rig.disk->messages, both, &MessageRow::key)->state == MessageRow::State::GivenUp);
    }

    //! Whoever takes it and says otherwise has a dozen of it, not one for every ten minutes of a day.
    void givesUpAfterADozenTriesWhatMayHaveBeenTaken()
    {
        OutboxRig rig;
        let(rig, uncertain());
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(59min);
        QVERIFY(rig.stateOf(id) == AlertState::Claimed);
        rig.world.advance(25h);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
        QVERIFY(rig.mail->attempts.size() >= std::size_t(Lane::mostTriesOfTheSame));
        QVERIFY(rig.mail->attempts.size() <= std::size_t(Lane::mostTriesOfTheSame) + 4);
        QCOMPARE(rig.outbox->conditions().front().notDelivered, 1);
        QVERIFY(!rig.outbox->told({u"Shop"_s}, 1, 1).empty()); // who has it looks for its end
        std::vector<DeliveryRow> dead;
        rig.store->deliveries({}, 0, 100, [&](const auto &rows) { dead = *rows; });
        rig.store->giveAnswers();
        QCOMPARE(outcomeFromJson(dead.front().message->trouble)->fate, Fate::Uncertain);
        let(rig, {.fate = Fate::Accepted});
        QCOMPARE(rig.outbox->sendAgain(dead), 1);
        rig.world.advance(1s);
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
    }

    //! An hour of sleep is no hour of trying, however often it was tried before.
    void triesWhatMayHaveBeenTakenForAnHourAwake()
    {
        OutboxRig rig;
        let(rig, uncertain());
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        for (int i = 0; i < Lane::mostTriesOfTheSame; ++i) {
            rig.world.advance(1s);
            rig.outbox->hurry(u"mail"_s);
        }
        QVERIFY(rig.mail->attempts.size() >= std::size_t(Lane::mostTriesOfTheSame));
        rig.world.sleep(8h);
        rig.outbox->lookAgain();
        rig.world.advance(30min);
        QVERIFY(rig.stateOf(id) == AlertState::Claimed);
        rig.world.advance(45min);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
    }

    //! Nor is one in which this process was not there.
    void triesWhatMayHaveBeenTakenForAnHourAwakeAlsoAfterARestart()
    {
        OutboxRig rig;
        let(rig, uncertain());
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        for (int i = 0; i < Lane::mostTriesOfTheSame; ++i) {
            rig.world.advance(1s);
            rig.outbox->hurry(u"mail"_s);
        }
        rig.world.sleep(8h);
        rig.crash();
        rig.world.advance(30min);
        QVERIFY(rig.stateOf(id) == AlertState::Claimed);
        rig.world.advance(45min);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
    }

    void givesUpWhatMayHaveBeenTakenWhereNobodyWantsItAnyMore()
    {
        OutboxRig rig;
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        let(rig, uncertain());
        const qint64 still = rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(1min);
        QVERIFY(rig.outbox->waiting({u"Shop"_s}).empty());
        QCOMPARE(rig.outbox->uncertain({u"Shop"_s}).size(), std::size_t(1));
        rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), all);
        QVERIFY(rig.stateOf(still) == AlertState::Withdrawn);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), all);
        QVERIFY(rig.outbox->isDrained(rig.world.now()));
    }

    void goesOnWithAMessageOfWhichSomethingIsStillWanted()
    {
        OutboxRig rig;
        let(rig, uncertain());
        rig.tell(rig.alert(AlertKind::Still));
        const qint64 wanted = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1min);
        rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
        const std::size_t before = rig.mail->attempts.size();
        rig.world.advance(15min);
        QVERIFY(rig.mail->attempts.size() > before);
        QCOMPARE(rig.mail->attempts.back().message.key, rig.mail->attempts.front().message.key);
        QVERIFY(rig.stateOf(wanted) == AlertState::Claimed);
        rig.outbox->withdraw(rig.outbox->uncertain({u"Mail"_s}));
        const std::size_t all = rig.mail->attempts.size();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), all);
        QVERIFY(rig.stateOf(wanted) == AlertState::Withdrawn);
    }

    void callsNothingUndeliveredThatNobodyWantsAnyMore()
    {
        OutboxRig rig;
        let(rig, uncertain());
        const qint64 known = rig.tell(rig.alert(AlertKind::Down));
        const qint64 wanted = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1min);
        rig.outbox->withdraw(rig.outbox->uncertain({u"Shop"_s}));
        let(rig, {.fate = Fate::Refused, .trouble = DeliveryTrouble::Rejected});
        rig.world.advance(15min);
        QVERIFY(rig.stateOf(wanted) == AlertState::NotDelivered);
        QVERIFY(rig.stateOf(known) == AlertState::Withdrawn);
    }

    //! What is being sent is; but it is asked for again before it is sent again.
    void asksWhetherItIsStillWantedBeforeItSendsTheSameAgain()
    {
        OutboxRig rig;
        QObject::connect(rig.outbox.get(), &Outbox::wereNotSent, [&](const std::vector<OutboxRow> &alerts) {
            for (const OutboxRow &alert : alerts)
                rig.outbox->drop(alert);
        });
        rig.mail->script = [](const Message &) { return std::nullopt; };
        const qint64 id = rig.tell(rig.alert(AlertKind::Still));
        rig.world.advance(1s);
        QVERIFY(rig.outbox->uncertain({u"Shop"_s}).empty());
        rig.mail->answer(uncertain());
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(id) == AlertState::Withdrawn);
    }

    void sendsTheSameToThoseAloneToWhomItIsOwedAlsoAfterACrash()
    {
        OutboxRig rig;
        const Remainder owed{{u"later@example.org"_s}, u"nobody@example.org: no"_s};
        rig.mail->script = [&](const Message &message) {
            const bool delays = message.items.front().name == u"Shop";
            return delays ? DeliveryOutcome{.fate = Fate::Uncertain,
                       .trouble = DeliveryTrouble::RecipientRefused,
                       .remainder = owed}
                          : DeliveryOutcome{.fate = Fate::Accepted};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        QVERIFY(!rig.mail->attempts.front().message.remainder);
        const qint64 other = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1s);
        QVERIFY(rig.stateOf(other) == AlertState::Delivered); // one of many does not hold up all of them
        rig.crash();
        rig.world.advance(1min);
        for (const auto &attempt : rig.mail->attempts | std::views::drop(2)) {
            QCOMPARE(attempt.message.key, rig.mail->attempts.front().message.key);
            QCOMPARE(attempt.message.remainder, std::optional(owed));
        }
        QVERIFY(rig.mail->attempts.size() >= 4);
        rig.world.advance(25h);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
        const std::size_t before = rig.mail->attempts.size();
        rig.world.advance(2h);
        QCOMPARE(rig.mail->attempts.size(), before);
    }

    void givesUpAtOnceWhatIsRefusedAndGoesOnWithTheNext()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Refused, .trouble = DeliveryTrouble::LoginRefused, .code = 535};
        };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
        QCOMPARE(rig.outbox->conditions().front().notDelivered, 1);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        QVERIFY(rig.stateOf(rig.tell(rig.alert(AlertKind::Down, u"Mail"_s))) == AlertState::Waiting);
        rig.world.advance(1s);
        QCOMPARE(rig.mail->subjects().last(), u"DOWN Mail — refused the connection"_s);
    }

    void givesUpAfterADayAndKeepsWhatIsYounger()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return notSent(); };
        const qint64 old = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(23h);
        const qint64 young = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(90min);
        QVERIFY(rig.stateOf(old) == AlertState::NotDelivered);
        QVERIFY(rig.stateOf(young) == AlertState::Waiting);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(15min);
        QCOMPARE(rig.mail->subjects().last(), u"DOWN Mail — refused the connection"_s);
        QVERIFY(rig.stateOf(young) == AlertState::Delivered);
    }

    void sendsAgainWhatAPersonWantsSent()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Refused}; };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(48h);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        std::vector<DeliveryRow> dead;
        rig.store->deliveries({}, 0, 100, [&](const auto &rows) { dead = *rows; });
        rig.store->giveAnswers();
        QCOMPARE(rig.outbox->sendAgain(dead), 1);
        rig.world.advance(1s);
        QVERIFY(rig.stateOf(id) == AlertState::Delivered);
        QCOMPARE(rig.mail->attempts[0].message.key, rig.mail->attempts[1].message.key);
    }

    //! Two people want it, or one presses twice.
    void sendsOnceWhatIsWantedSentTwice()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Refused}; };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1h);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        std::vector<DeliveryRow> dead;
        rig.store->deliveries({}, 0, 100, [&](const auto &rows) { dead = *rows; });
        rig.store->giveAnswers();
        QCOMPARE(rig.outbox->sendAgain(dead), 1);
        QCOMPARE(rig.outbox->sendAgain(dead), 0);
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(2));
    }

    void waitsUntilTheQuietHoursEndAndSaysSo()
    {
        OutboxRig rig;
        OutboxRow night = rig.alert(AlertKind::Down);
        night.heldUntil = night.due = rig.world.utc() + 6h;
        rig.tell(night);
        rig.world.advance(5h);
        QVERIFY(rig.mail->attempts.empty());
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.mail->attempts.front().message.text.startsWith(u"This happened during the quiet hours."_s));
    }

    void doesNotTakeWhatIsHeldAlong()
    {
        OutboxRig rig;
        OutboxRow held = rig.alert(AlertKind::Down, u"Mail"_s);
        held.heldUntil = held.due = rig.world.utc() + 1h;
        const qint64 later = rig.tell(held);
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        QCOMPARE(rig.mail->subjects(), (QStringList{u"DOWN Shop — refused the connection"_s}));
        QVERIFY(rig.stateOf(later) == AlertState::Waiting);
    }

    void neverTellsWhatIsWithdrawn()
    {
        OutboxRig rig;
        OutboxRow escalation = rig.alert(AlertKind::Down);
        escalation.heldUntil = escalation.due = rig.world.utc() + 10min;
        escalation.escalated = true;
        rig.tell(escalation);
        QCOMPARE(rig.outbox->waiting({u"Shop"_s}).size(), std::size_t(1));
        rig.outbox->withdraw(rig.outbox->waiting({u"Shop"_s}));
        rig.world.advance(1h);
        QVERIFY(rig.mail->attempts.empty());
    }

    void saysWhatWaitsAgainSoThatItCanBeDropped()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return notSent(); };
        QObject::connect(rig.outbox.get(), &Outbox::wereNotSent, [&](const std::vector<OutboxRow> &alerts) {
            for (const OutboxRow &alert : alerts) {
                if (alert.monitor.value == u"Shop")
                    rig.outbox->drop(alert);
            }
        });
        const qint64 dropped = rig.tell(rig.alert(AlertKind::Still));
        const qint64 kept = rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1s);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        rig.world.advance(1min);
        QCOMPARE(rig.mail->subjects().last(), u"DOWN Mail — refused the connection"_s);
        QVERIFY(rig.stateOf(kept) == AlertState::Delivered);
        QVERIFY(rig.stateOf(dropped) == AlertState::Withdrawn);
        rig.crash();
        rig.world.advance(1h);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(2));
    }

    //! A laptop that was closed over the weekend has had no day to try.
    void triesForAWhileAfterALongSleepBeforeItGivesUp()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) { return notSent(); };
        const qint64 id = rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(10min);
        rig.world.sleep(60h);
        rig.outbox->lookAgain();
        rig.world.advance(30min);
        QVERIFY(rig.stateOf(id) != AlertState::NotDelivered);
        rig.world.advance(45min);
        QVERIFY(rig.stateOf(id) == AlertState::NotDelivered);
    }

    void looksEveryMinuteWhetherThePasswordStoreIsOpen()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::SecretLocked};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(8h);
        rig.mail->script = [](const Message &) { return DeliveryOutcome{.fate = Fate::Accepted}; };
        const std::size_t before = rig.mail->attempts.size();
        rig.world.advance(61s);
        QCOMPARE(rig.mail->attempts.size(), before + 1);
    }

    void sendsFromMemoryWhenTheStoreFailsAndSaysSo()
    {
        OutboxRig rig;
        rig.store->failWrites(true);
        OutboxRow unstored = rig.alert(AlertKind::Down);
        rig.outbox->take(unstored);
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        QVERIFY(rig.mail->attempts.front().message.notStored);
        QVERIFY(rig.mail->attempts.front().message.text.contains(u"Not persisted"_s));
    }

    void waitsForAStoreThatHangsNoLongerThanItsPatience()
    {
        OutboxRig rig;
        rig.store->hang(true);
        rig.outbox->take(rig.alert(AlertKind::Down));
        rig.world.advance(Lane::patience - 1ms);
        QVERIFY(rig.mail->attempts.empty());
        rig.world.advance(1ms);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
        rig.store->hang(false);
        rig.world.advance(1min);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(1));
    }

    void refersToTheMessageThatToldTheOutage()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Accepted, .reference = u"77"_s};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.world.advance(1s);
        rig.tell(rig.alert(AlertKind::Up));
        rig.world.advance(1s);
        QVERIFY(rig.mail->attempts[0].earlier.empty());
        QCOMPARE(rig.mail->attempts[1].earlier.size(), std::size_t(1));
        QCOMPARE(rig.mail->attempts[1].earlier.front().reference, u"77"_s);
        QCOMPARE(rig.mail->attempts[1].earlier.front().over, (QStringList{u"UP Shop after 12 min"_s}));
    }

    void refersToEveryMessageThatToldWhatIsOverNow()
    {
        OutboxRig rig;
        int sent = 0;
        rig.mail->script = [&](const Message &) {
            return DeliveryOutcome{.fate = Fate::Accepted, .reference = QString::number(++sent)};
        };
        const auto tellTogether = [&](AlertKind kind, const QStringList &names) {
            for (const QString &name : names)
                rig.tell(rig.alert(kind, name));
            rig.world.advance(1s);
        };
        tellTogether(AlertKind::Down, {u"Shop"_s, u"Mail"_s});
        tellTogether(AlertKind::Down, {u"Router"_s});
        tellTogether(AlertKind::Up, {u"Mail"_s});
        tellTogether(AlertKind::Up, {u"Router"_s, u"Shop"_s});
        QCOMPARE(sent, 4);
        const Earlier &first = rig.mail->attempts[2].earlier.front();
        QCOMPARE(first.reference, u"1"_s);
        QCOMPARE(first.over, (QStringList{u"UP Mail after 12 min"_s}));
        const std::vector<Earlier> &last = rig.mail->attempts[3].earlier;
        QCOMPARE(last.size(), std::size_t(2));
        QCOMPARE(last[0].reference, u"2"_s);
        QCOMPARE(last[0].over, (QStringList{u"UP Router after 12 min"_s}));
        QCOMPARE(last[1].reference, u"1"_s);
        QCOMPARE(last[1].over, (QStringList{u"UP Mail after 12 min"_s, u"UP Shop after 12 min"_s}));
    }

    //! Where people read of the outage they see who cares, also once another is over and after a restart.
    void marksInTheMessageThatToldTheOutageWhoCares()
    {
        OutboxRig rig;
        rig.mail->script = [](const Message &) {
            return DeliveryOutcome{.fate = Fate::Accepted, .reference = u"77"_s};
        };
        rig.tell(rig.alert(AlertKind::Down));
        rig.tell(rig.alert(AlertKind::Down, u"Mail"_s));
        rig.world.advance(1s);
        rig.tell(rig.alert(AlertKind::Acknowledged));
        rig.world.advance(1s);
        rig.tell(rig.alert(AlertKind::Up, u"Mail"_s));
        rig.world.advance(1s);
        QCOMPARE(rig.mail->attempts.size(), std::size_t(3));
        const QStringList cares{u"ACKNOWLEDGED Shop — by Ana"_s};
        const Earlier &marked = rig.mail->attempts[1].earlier.front();
        QVERIFY(marked.isChanged());
        QCOMPARE(marked.reference, u"77"_s);
        QCOMPARE(marked.acknowledged, cares);
        QCOMPARE(marked.rest.items.size(), std::size_t(2));
        const Earlier &left = rig.mail->attempts[2].earlier.front();
        QCOMPARE(left.acknowledged, cares);
        QCOMPARE(left.over, QStringList{u"UP Mail after 12 min"_s});
        QCOMPARE(left.rest.items.size(), std::size_t(1));
        QCOMPARE(left.rest.items.front().monitor, rig.alert(AlertKind::Down).monitor);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lane_test.moc"

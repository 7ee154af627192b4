// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxrig.h"
#include "support/enginedoor.h"

#include <QSet>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Fate = DeliveryOutcome::Fate;

//! Everybody is told by `mail` and by `team`; what is in `down` does not answer, and `mail` takes nothing while away.
struct Rig : EngineRig {
    std::shared_ptr<ScriptedProvider> letters = std::make_shared<ScriptedProvider>(world);
    std::shared_ptr<ScriptedProvider> team = std::make_shared<ScriptedProvider>(world);
    QSet<QString> down;
    bool isAway = false;
    std::vector<Message> taken; //!< by `mail`

    Rig()
    {
        configuration.defaults.alerts = QStringList{u"mail"_s, u"team"_s};
        configuration.channels.push_back({.name = u"team"_s, .way = WebhookWay{}});
        prober.script = [this](const ProbeRequest &request, Instant) {
            return down.contains(nameIn(request)) ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        letters->script = [this](const Message &message) {
            if (isAway)
                return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
            taken.push_back(message);
            return DeliveryOutcome{.fate = Fate::Accepted};
        };
        const MessageContext english{Language::english(), QTimeZone::utc(), {}};
        outbox->setRoutes({{u"mail"_s, {letters, english}}, {u"team"_s, {team, english}}});
        for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Router"_s})
            add(name);
        watch();
        world.advance(1min);
    }
    void fall(const QString &name, Duration lasts)
    {
        down.insert(name);
        world.advance(lasts);
    }
    void rise(const QString &name, Duration lasts)
    {
        down.remove(name);
        world.advance(lasts);
    }
    //! `up Shop (untold)` …
    static QStringList said(const Message &message)
    {
        QStringList all;
        for (const MessageItem &item : message.items)
            all.append(apiName(item.kind) + u' ' + item.name + (item.untold ? u" (untold)"_s : QString()));
        return all;
    }
};

//! A provider that refuses what it is given, for a while.
struct Refusal : Door {
    std::shared_ptr<ScriptedProvider> letters = std::make_shared<ScriptedProvider>(rig.world);
    std::optional<Cause> seen; //!< absent: all is well
    bool refuses = true;
    bool isAway = false;
    QStringList taken; //!< what one message tells stands together

    Refusal()
    {
        rig.configuration.policy.repeat = 1min;
        rig.prober.script = [this](const ProbeRequest &, Instant) {
            return seen ? ScriptedProber::fails(*seen) : ScriptedProber::passes();
        };
        letters->script = [this](const Message &message) {
            if (isAway)
                return DeliveryOutcome{.fate = Fate::NotSent, .trouble = DeliveryTrouble::CannotConnect};
            if (refuses)
                return DeliveryOutcome{.fate = Fate::Refused, .trouble = DeliveryTrouble::Rejected};
            taken.append(Rig::said(message).join(u", "_s));
            return DeliveryOutcome{.fate = Fate::Accepted};
        };
        rig.outbox->setRoutes({{u"mail"_s, {letters, {Language::english(), QTimeZone::utc(), {}}}}});
        rig.add(u"Shop"_s);
        rig.watch();
        rig.world.advance(1min);
    }
    void fall() { be(Cause::UnexpectedStatus); }
    void rise() { be(std::nullopt); }
    void be(std::optional<Cause> cause)
    {
        seen = cause;
        rig.world.advance(5min);
    }
    const Message &last() const { return letters->attempts.back().message; }
    //! How many messages that were.
    int sendAgain()
    {
        const Answer answer = ask(command::SendAgain{});
        rig.world.advance(1s);
        return answer ? std::get<Affected>(*answer).count : -1;
    }
    int notDelivered() const { return rig.outbox->conditions().front().notDelivered; }
};

} // namespace

//! Three hours without a provider, in the whole engine.
class ProviderAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndTellsEachOutageOnceWhenTheProviderIsBack()
    {
        Rig rig;
        rig.isAway = true;
        const UtcTime away = rig.world.utc();
        rig.world.advance(10min);
        rig.fall(u"Shop"_s, 15min);
        rig.rise(u"Shop"_s, 15min);
        rig.fall(u"Router"_s, 20min);
        rig.fall(u"Shop"_s, 20min);
        rig.rise(u"Shop"_s, 20min);
        rig.fall(u"Mail"_s, 70min);
        rig.rise(u"Mail"_s, 10min);
        QCOMPARE(rig.world.utc() - away, Duration(3h));

        QVERIFY(rig.taken.empty());
        QVERIFY(!rig.outbox->isDrained(rig.world.now()));
        triedOftenEnoughAndNotTooOften(*rig.letters);
        // The other channel was told of everything in its time.
        QCOMPARE(rig.team->attempts.size(), std::size_t(7));

        rig.isAway = false;
        rig.world.advance(15min);
        QCOMPARE(rig.taken.size(), std::size_t(1));
        QCOMPARE(Rig::said(rig.taken.front()),
            (QStringList{u"down Router"_s, u"up Shop (untold)"_s, u"up Shop (untold)"_s, u"up Mail (untold)"_s}));
        const std::vector<MessageItem> &items = rig.taken.front().items;
        const auto begins = [&](UtcTime told, Duration after) {
            return told - away >= after - 30s && told - away <= after + 30s;
        };
        QVERIFY(begins(items[0].since, 40min));
        QVERIFY(begins(*items[1].badSince, 10min) && begins(items[1].since, 25min));
        QVERIFY(begins(*items[2].badSince, 60min) && begins(items[2].since, 80min));
        QVERIFY(begins(*items[3].badSince, 100min) && begins(items[3].since, 170min));
        QVERIFY(rig.outbox->isDrained(rig.world.now()));
        for (const OutboxRow &alert : rig.disk->alerts)
            QVERIFY(alert.state == AlertState::Delivered);

        rig.rise(u"Router"_s, 1min);
        rig.fall(u"Mail"_s, 1min);
        QCOMPARE(rig.taken.size(), std::size_t(3));
        QCOMPARE(Rig::said(rig.taken[1]), QStringList{u"up Router"_s});
        QCOMPARE(Rig::said(rig.taken[2]), QStringList{u"down Mail"_s});
    }

    void tellsFromWhenToWhenAnOutageWasThatIsOverWhenItIsSentAgain_data()
    {
        QTest::addColumn<bool>("isEndTold");
        QTest::newRow("its end was not told, either") << false;
        QTest::newRow("its end was told") << true;
    }
    void tellsFromWhenToWhenAnOutageWasThatIsOverWhenItIsSentAgain()
    {
        QFETCH(bool, isEndTold);
        Refusal door;
        const UtcTime fell = door.rig.world.utc();
        door.fall();
        door.refuses = !isEndTold;
        const UtcTime rose = door.rig.world.utc();
        door.rise();
        QVERIFY(door.notDelivered() > 2);
        door.refuses = false;
        door.taken.clear();
        QVERIFY(door.sendAgain() > 2);
        QCOMPARE(door.taken, QStringList{u"up Shop (untold)"_s});
        const MessageItem &item = door.letters->attempts.back().message.items.front();
        QVERIFY(item.badSince && *item.badSince - fell >= 0s && *item.badSince - fell <= 30s);
        QVERIFY(item.since - rose >= 0s && item.since - rose <= 30s);
        QCOMPARE(door.notDelivered(), 0);
        QCOMPARE(door.sendAgain(), 0);
        door.rig.world.advance(1h);
        QCOMPARE(door.taken.size(), 1);
    }

    void tellsFromWhenToWhenAWarningOrASilenceWasThatIsOverWhenItIsSentAgain_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<bool>("isEndTold");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const QString expired = u"Shop needed attention: the certificate expires soon. That is over."_s;
        for (const bool isEndTold : {false, true}) {
            const auto row = [&](const char *what, Cause cause, const QString &text, const QString &subject) {
                QTest::addRow("%s, its end %s", what, isEndTold ? "told" : "not told, either")
                    << cause << isEndTold << text << subject;
            };
            row("certificate", Cause::CertificateExpiring, expired, u"WARNING OVER Shop after "_s);
            row("silence", Cause::OutOfDescriptors, u"Shop: there was no recent result for a while."_s,
                u"WAS UNKNOWN Shop for "_s);
        }
    }
    void tellsFromWhenToWhenAWarningOrASilenceWasThatIsOverWhenItIsSentAgain()
    {
        QFETCH(Cause, cause);
        QFETCH(bool, isEndTold);
        QFETCH(QString, text);
        QFETCH(QString, subject);
        Refusal door;
        const UtcTime began = door.rig.world.utc();
        door.be(cause);
        QCOMPARE(door.notDelivered(), 1);
        door.refuses = !isEndTold;
        const UtcTime ended = door.rig.world.utc();
        door.rise();
        door.refuses = false;
        door.taken.clear();
        QVERIFY(door.sendAgain() >= 1);
        QCOMPARE(door.taken, QStringList{u"warning_ended Shop (untold)"_s});
        QVERIFY2(door.last().text.startsWith(text), qPrintable(door.last().text));
        QVERIFY2(door.last().text.contains(u"You could not be told before."_s), qPrintable(door.last().text));
        QVERIFY2(door.last().subject.startsWith(subject), qPrintable(door.last().subject));
        const MessageItem &item = door.last().items.front();
        QVERIFY(item.badSince && *item.badSince - began >= 0s && *item.badSince - began <= 1min);
        QVERIFY(item.since - ended >= 0s && item.since - ended <= 30s);
        QCOMPARE(door.notDelivered(), 0);
        door.rig.world.advance(1h);
        QCOMPARE(door.taken.size(), 1);
    }

    void tellsThatAWarningOrASilenceGoesOnWhenItIsSentAgain()
    {
        for (const Cause cause : {Cause::CertificateExpiring, Cause::OutOfDescriptors}) {
            Refusal door;
            door.be(cause);
            door.refuses = false;
            QCOMPARE(door.sendAgain(), 1);
            const bool warns = cause == Cause::CertificateExpiring;
            const QString told = warns ? u"certificate Shop"_s : u"stale Shop"_s;
            QCOMPARE(door.taken, QStringList{told});
            door.rise();
            QCOMPARE(door.taken, warns ? (QStringList{told, u"warning_ended Shop"_s}) : QStringList{told});
        }
    }

    void tellsEachWarningAsItIsWhenSeveralAreSentAgain()
    {
        Refusal door;
        door.be(Cause::CertificateExpiring);
        door.rise();
        door.be(Cause::CertificateExpiring);
        door.refuses = false;
        QCOMPARE(door.sendAgain(), 3);
        QCOMPARE(door.taken, QStringList{u"certificate Shop, warning_ended Shop (untold)"_s});
    }

    void tellsAWarningWithItsEndThatStillWaits()
    {
        Refusal door;
        door.be(Cause::CertificateExpiring);
        door.isAway = true;
        door.rise();
        QCOMPARE(door.sendAgain(), 1);
        door.isAway = door.refuses = false;
        door.rig.world.advance(15min);
        QCOMPARE(door.taken, QStringList{u"warning_ended Shop (untold)"_s});
    }

    //! Whether the sound works by now is another question.
    void tellsWhenAnAlarmWasNotHeardWhenThatIsSentAgain()
    {
        Refusal door;
        door.rig.engine->tellUnheard({u"mail"_s, {}}, {u"Shop"_s});
        door.rig.world.advance(1h);
        QCOMPARE(door.notDelivered(), 1);
        door.refuses = false;
        QCOMPARE(door.sendAgain(), 1);
        QCOMPARE(door.last().subject, u"The alarm could not be heard — Shop"_s);
        QVERIFY2(door.last().text.contains(u"sounded, but it could not be heard"_s), qPrintable(door.last().text));
        QVERIFY2(door.last().text.contains(u"Down then: Shop.\nThat was on "_s), qPrintable(door.last().text));
    }

    void tellsOnceThatAnOutageGoesOnWhenItIsSentAgain()
    {
        Refusal door;
        door.fall();
        QVERIFY(door.notDelivered() > 2);
        door.rig.configuration.policy.repeat = 0s;
        door.rig.watch();
        door.refuses = false;
        QVERIFY(door.sendAgain() > 2);
        QCOMPARE(door.taken, QStringList{u"down Shop"_s});
        door.rise();
        QCOMPARE(door.taken, (QStringList{u"down Shop"_s, u"up Shop"_s}));
    }

    void tellsEachOutageAsItIsWhenSeveralAreSentAgain()
    {
        Refusal door;
        door.fall();
        door.rise();
        door.fall();
        door.refuses = false;
        QVERIFY(door.sendAgain() > 2);
        QCOMPARE(door.taken, QStringList{u"down Shop, up Shop (untold)"_s});
    }

    //! Two people want it, or one presses twice.
    void tellsOnceWhatIsWantedSentTwice()
    {
        Refusal door;
        door.fall();
        door.rise();
        door.refuses = false;
        int first = -1;
        door.facade.execute(command::SendAgain{},
            [&first](const Answer &answer) { first = answer ? std::get<Affected>(*answer).count : -1; });
        QCOMPARE(door.sendAgain(), 0);
        QVERIFY(first > 2);
        QCOMPARE(door.taken, QStringList{u"up Shop (untold)"_s});
    }

private:
    static void triedOftenEnoughAndNotTooOften(const ScriptedProvider &provider)
    {
        QVERIFY(provider.attempts.size() >= 15);
        QVERIFY(provider.attempts.size() <= 40);
        for (std::size_t i = 1; i < provider.attempts.size(); ++i) {
            const Duration wait = provider.attempts[i].at - provider.attempts[i - 1].at;
            QVERIFY(wait >= 4s && wait <= 12min);
        }
    }
};

QTEST_GUILESS_MAIN(ProviderAwayTest)
#include "provideraway_test.moc"

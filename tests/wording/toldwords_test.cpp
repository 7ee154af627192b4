// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/deliverywords.h"
#include "wording/toldwords.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon{Duration(1795694400000)}; // 2026-11-26 12:00 UTC

const DeliveryOutcome unreachable{.trouble = DeliveryTrouble::CannotConnect};

DeliveryView toMail(AlertKind kind = AlertKind::Down)
{
    return {.channel = u"mail"_s, .kind = kind, .created = noon - 5min};
}

QString said(const DeliveryView &delivery)
{
    return deliveryText(delivery, noon, Language::english(), QTimeZone::utc());
}

std::vector<ToldLines> lines(const std::vector<DeliveryView> &deliveries)
{
    return toldLines(deliveries, noon, Language::english(), QTimeZone::utc());
}

} // namespace

class ToldWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItWasDelivered()
    {
        DeliveryView delivery = toMail();
        delivery.state = DeliveryView::State::Delivered;
        delivery.settled = noon - 4min;
        QCOMPARE(said(delivery), u"Down: delivered, 11:56"_s);
        delivery.kind = AlertKind::Up;
        delivery.settled = noon - 24h;
        QCOMPARE(said(delivery), u"Back to normal: delivered, 25 November 2026, 12:00"_s);
    }

    void saysUntilWhenItWaitsAndWhatFor()
    {
        DeliveryView delivery = toMail();
        QCOMPARE(said(delivery), u"Down: about to be sent"_s);
        delivery.due = noon + 1h;
        QCOMPARE(said(delivery), u"Down: waits until 13:00 (quiet hours)"_s);
        delivery.escalated = true;
        QCOMPARE(said(delivery), u"Down: waits until 13:00, and is told only if nobody acknowledges before"_s);
        delivery.due = noon;
        QCOMPARE(said(delivery), u"Down: about to be sent"_s);
    }

    void saysWhatHindersIt_data()
    {
        QTest::addColumn<DeliveryView::State>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("text");
        QTest::newRow("waits for the next try")
            << DeliveryView::State::Waiting << 1 << u"Down: being tried, 1 try: The server cannot be reached."_s;
        QTest::newRow("the same again") << DeliveryView::State::Sending << 3
                                        << u"Down: being tried, 3 tries: The server cannot be reached."_s;
        QTest::newRow("given up") << DeliveryView::State::NotDelivered << 9
                                  << u"Down: not delivered: The server cannot be reached."_s;
        QTest::newRow("for some") << DeliveryView::State::Delivered << 1
                                  << u"Down: delivered, 11:55, but not to everybody: The server cannot be reached."_s;
    }
    void saysWhatHindersIt()
    {
        QFETCH(DeliveryView::State, state);
        QFETCH(int, attempts);
        DeliveryView delivery = toMail();
        delivery.state = state;
        delivery.attempts = attempts;
        delivery.trouble = unreachable;
        QTEST(said(delivery), "text");
    }

    void saysThatWhatIsNotTriedAnyMoreMayBeThere()
    {
        DeliveryView delivery = toMail();
        delivery.state = DeliveryView::State::NotDelivered;
        delivery.trouble =
            DeliveryOutcome{.fate = DeliveryOutcome::Fate::Uncertain, .trouble = DeliveryTrouble::NotNow, .code = 500};
        QCOMPARE(said(delivery),
            u"Down: may have been delivered, and is not tried any more: The server cannot take it now. (500)"_s);
    }

    void saysHowLongAProgramHadThatDidNotEnd()
    {
        const DeliveryOutcome outcome{.fate = DeliveryOutcome::Fate::Uncertain,
            .trouble = DeliveryTrouble::TimedOut,
            .code = 30,
            .detail = u"working"_s};
        QCOMPARE(outcomeText(outcome, Language::english()),
            u"The program did not end within 30 s and was ended. (working)"_s);
        const DeliveryOutcome server{.trouble = DeliveryTrouble::TimedOut};
        QCOMPARE(outcomeText(server, Language::english()), u"The server did not answer in time."_s);
    }

    void saysToWhomOnceForAllThatGoesTheSameWay()
    {
        DeliveryView up = toMail(AlertKind::Up);
        DeliveryView owner = toMail();
        owner.address = u"web-team@example.org"_s;
        DeliveryView chief = toMail();
        chief.escalated = true;
        const auto told = lines({up, chief, owner, toMail()});
        QCOMPARE(told.size(), std::size_t(3));
        QCOMPARE(told[0].whom, u"mail"_s);
        QCOMPARE(told[0].lines, QStringList({u"Back to normal: about to be sent"_s, u"Down: about to be sent"_s}));
        QCOMPARE(told[1].whom, u"mail, escalation"_s);
        QCOMPARE(told[2].whom, u"mail (web-team@example.org)"_s);
    }

    void countsTheRemindersThatArrived()
    {
        DeliveryView still = toMail(AlertKind::Still);
        still.state = DeliveryView::State::Delivered;
        DeliveryView pending = toMail(AlertKind::Still);
        const auto told = lines({pending, still, still, still, toMail()});
        QCOMPARE(told.front().lines,
            QStringList({u"Still down: about to be sent"_s, u"Still down: delivered, 11:55 (the last of 3)"_s,
                u"Down: about to be sent"_s}));
    }

    void saysOnceWhatIsTheSameOfMany()
    {
        DeliveryView up = toMail(AlertKind::Up);
        const auto told = lines({toMail(), toMail(), toMail(), up, toMail()});
        QCOMPARE(told.front().lines,
            QStringList({u"Down: about to be sent (3×)"_s, u"Back to normal: about to be sent"_s,
                u"Down: about to be sent"_s}));
    }

    void namesTheChannelsThatAreInTrouble()
    {
        ChannelView well{.channel = u"chat"_s};
        ChannelView mail{.channel = u"mail"_s, .unsettled = 2, .notDelivered = 3, .trouble = unreachable};
        HealthView health;
        health.channels = {well, mail};
        health.troubles = {{HealthTrouble::NotDelivered, u"mail"_s}, {HealthTrouble::ChannelFailing, u"mail"_s}};
        QCOMPARE(troubleTexts(health, Language::english()),
            QStringList({u"3 messages were not delivered by “mail”. The server cannot be reached."_s,
                u"Messages by “mail” cannot be sent at the moment; it is tried again. The server cannot be reached."_s}));
    }

    void namesTheChannelThatReachesNotEverybody()
    {
        const DeliveryOutcome refused{.fate = DeliveryOutcome::Fate::Accepted,
            .trouble = DeliveryTrouble::RecipientRefused,
            .code = 550,
            .detail = u"bob@example.org: no such user"_s};
        HealthView health;
        health.channels = {{.channel = u"mail"_s, .trouble = refused}};
        health.troubles = {{HealthTrouble::ChannelFailing, u"mail"_s}};
        QCOMPARE(troubleTexts(health, Language::english()),
            QStringList({u"Messages by “mail” do not reach everybody they are for. "
                         "The server refused recipients. (550 bob@example.org: no such user)"_s}));
    }

    //! It arrives as long as Vigia remembers; the person who wrote the number down has to know the new one.
    void namesTheNewNumberOfAChatThatMoved()
    {
        const DeliveryOutcome moved{
            .fate = DeliveryOutcome::Fate::Accepted, .trouble = DeliveryTrouble::BadSetting, .detail = u"-1001200"_s};
        HealthView health;
        health.channels = {{.channel = u"chat"_s, .trouble = moved}};
        health.troubles = {{HealthTrouble::ChannelFailing, u"chat"_s}};
        QCOMPARE(troubleTexts(health, Language::english()),
            QStringList({u"Messages by “chat” arrive, but its settings are out of date. "
                         "The chat has a new number. Enter it in the channel's settings: -1001200"_s}));
        DeliveryView delivery = toMail();
        delivery.state = DeliveryView::State::Delivered;
        delivery.trouble = moved;
        delivery.settled = noon - 4min;
        QCOMPARE(said(delivery), u"Down: delivered, 11:56"_s);
    }

    void namesTheSecretThatIsMissingWhereNoStoreAnswers()
    {
        const DeliveryOutcome outcome = withoutSecret(SecretError::Unavailable, u"team-bot"_s);
        QCOMPARE(outcomeText(outcome, Language::english()),
            u"The password store does not answer, so the secret “team-bot” cannot be had. Without one, as on a server, "
            u"set "
            "the variable VIGIA_SECRET_TEAM_BOT or the file $CREDENTIALS_DIRECTORY/team-bot."_s);
    }

    void saysOfEachReasonWithoutASecretWhatItIs()
    {
        for (const QString &code : Language::supported()) {
            QSet<QString> sentences;
            for (const SecretError error :
                {SecretError::Absent, SecretError::Locked, SecretError::Denied, SecretError::Unavailable})
                sentences.insert(outcomeText(withoutSecret(error, u"team-bot"_s), *Language::named(code)));
            QCOMPARE(sentences.size(), 4);
        }
        const DeliveryOutcome denied = withoutSecret(SecretError::Denied, u"team-bot"_s);
        QVERIFY(outcomeText(denied, Language::english()).contains(u"refuses"_s));
    }

    void anAbsentDesktopIsNoTrouble()
    {
        const DeliveryOutcome nobody{.trouble = DeliveryTrouble::NobodyThere};
        HealthView health;
        health.channels = {{.channel = u"desktop"_s, .unsettled = 1, .trouble = nobody},
            {.channel = u"mail"_s, .unsettled = 1, .trouble = unreachable}};
        health.troubles = {{HealthTrouble::ChannelFailing, u"mail"_s}};
        const QStringList texts = troubleTexts(health, Language::english());
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.front().contains(u"mail"_s));
    }

    void showsForeignTextAsItIs()
    {
        DeliveryView delivery = toMail();
        delivery.address = u"a\nb@example.org"_s;
        QVERIFY(!lines({delivery}).front().whom.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(ToldWordsTest)
#include "toldwords_test.moc"

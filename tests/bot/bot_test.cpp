// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/buttons.h"
#include "bot/senderquestions.h"
#include "botrig.h"
#include "exchange/entitydocuments.h"

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void fail(BotRig &bot)
{
    bot.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::fails(); };
    bot.rig.world.advance(1min);
}

//! As the channel would have told it.
QJsonObject alertOn(BotRig &bot, const QString &name)
{
    const MonitorView view = bot.monitor(name);
    MessageItem item;
    item.monitor = view.id;
    item.incident = view.incident;
    Message message;
    message.items = {item};
    return {{u"reply_markup"_s, bot::alertKeyboard(message, Language::english())}};
}

enum Button { Acknowledge, Mute, CheckNow };

} // namespace

//! What people write and press, and what comes of it.
class BotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowEverythingStandsAndWhenEachWasHeard()
    {
        BotRig bot;
        bot.rig.engine->report({u"web1"_s}, Beat{});
        bot.rig.world.advance(40s);
        bot.start();
        const QString status = bot.answerTo(u"/status@Vigia_bot"_s);
        QVERIFY2(status.contains(u"last signal 40 s ago"_s), qPrintable(status));
        const QString other = status.split(u'\n').filter(u"web2"_s).join(u'\n');
        QVERIFY2(other.contains(u"never sent a signal"_s), qPrintable(status));
        QVERIFY2(status.contains(u"Shop: Up"_s), qPrintable(status));
        QVERIFY2(status.contains(u"Vigia itself is well"_s), qPrintable(status));
    }

    void saysThatOneHasBegun()
    {
        BotRig bot;
        bot.rig.engine->report({u"web1"_s}, Beat{.kind = Beat::Kind::Start});
        bot.rig.world.advance(40s);
        bot.start();
        const QString status = bot.answerTo(u"/status"_s).split(u'\n').filter(u"web1"_s).join(u'\n');
        QVERIFY2(status.contains(u"has begun, not ended yet"_s), qPrintable(status));
        QVERIFY2(status.contains(u"last signal 40 s ago"_s), qPrintable(status));
    }

    void namesItsOwnTroublesInTheStatus()
    {
        BotRig bot;
        bot.start();
        bot.rig.store->failWrites(true);
        bot.rig.world.advance(5min);
        QVERIFY2(bot.answerTo(u"/status"_s).contains(u"⚠️ What happens cannot be stored"_s), "");
    }

    void listsWhatIsDown()
    {
        BotRig bot;
        bot.start();
        bot.rig.world.advance(1min);
        QVERIFY(!bot.answerTo(u"/down"_s).contains(u"Shop"_s));
        fail(bot);
        const QString down = bot.answerTo(u"/down"_s);
        QVERIFY2(down.contains(u"❌ Shop: Down"_s), qPrintable(down));
    }

    void answersInItsOwnChatOnly()
    {
        BotRig bot;
        fail(bot);
        bot.start();
        bot.chat.write(u"/ack Shop"_s, bot.rig.world.utc(), 4711);
        bot.chat.press(alertOn(bot, u"Shop"_s), Acknowledge, 4711);
        bot.chat.write(u"good morning"_s, bot.rig.world.utc());
        bot.chat.write(u"/help@other_bot"_s, bot.rig.world.utc());
        QVERIFY(bot.answerTo(u"/help"_s).startsWith(u"/status"_s));
        QCOMPARE(bot.chat.said().size(), 1);
        QVERIFY(!bot.monitor(u"Shop"_s).acknowledged);
    }

    void acknowledgesForWhoWrites()
    {
        BotRig bot;
        bot.start();
        QVERIFY(bot.answerTo(u"/ack Shop"_s).startsWith(u"“Shop” has no outage"_s));
        fail(bot);
        QCOMPARE(bot.answerTo(u"/ack shop"_s), u"Acknowledged by Ana (Telegram): Shop"_s);
        QCOMPARE(bot.monitor(u"Shop"_s).acknowledged->by, u"Ana (Telegram)"_s);
        const QString status = bot.answerTo(u"/status"_s);
        QVERIFY2(status.contains(u"Ana (Telegram)"_s), qPrintable(status));
        const QString near = bot.answerTo(u"/ack Shpo"_s);
        QVERIFY2(near.contains(u"Shop"_s), qPrintable(near));
        QCOMPARE(bot.answerTo(u"/ack"_s), u"Write the name after the command: /ack NAME"_s);
    }

    void takesANoteBehindTheName()
    {
        BotRig bot("version: 1\ndefaults: {interval: 20s, timeout: 5s, confirm: 1}\nmonitors:\n"
                   "  - {name: Shop, id: shop, http: \"http://shop.test/\"}\n"
                   "  - {name: Shop door, id: door, http: \"http://door.test/\"}\n");
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        fail(bot);
        QCOMPARE(bot.answerTo(u"/ack shop door  restarting it"_s), u"Acknowledged by Ana (Telegram): Shop door"_s);
        QCOMPARE(bot.monitor(u"Shop door"_s).acknowledged->note, u"restarting it"_s);
        QVERIFY(!bot.monitor(u"Shop"_s).acknowledged);
        QCOMPARE(bot.answerTo(u"/ack Shop doorbell"_s), u"Acknowledged by Ana (Telegram): Shop"_s);
        QCOMPARE(bot.monitor(u"Shop"_s).acknowledged->note, u"doorbell"_s);
        QVERIFY(bot.answerTo(u"/ack Shopping is late"_s).startsWith(u"There is no monitor"_s));
    }

    void acknowledgesForWhoPresses()
    {
        BotRig bot;
        bot.start();
        fail(bot);
        const QJsonObject alert = alertOn(bot, u"Shop"_s);
        QCOMPARE(bot.pressAnswer(alert, Acknowledge), QString());
        QCOMPARE(bot.chat.said(), QStringList{u"Acknowledged by Ana (Telegram): Shop"_s});
        QCOMPARE(bot.monitor(u"Shop"_s).acknowledged->by, u"Ana (Telegram)"_s);
        QCOMPARE(bot.pressAnswer(alert, Acknowledge), u"This outage was acknowledged already, by Ana (Telegram)."_s);
        bot.rig.prober.script = [](const ProbeRequest &, Instant) { return ScriptedProber::passes(); };
        bot.rig.world.advance(1min);
        fail(bot); // another one: it was not told by that message
        QCOMPARE(bot.pressAnswer(alert, Acknowledge), u"This outage is over."_s);
        QVERIFY(!bot.monitor(u"Shop"_s).acknowledged);
    }

    void turnsTheSoundOff()
    {
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty()); // it listens
        fail(bot);
        bot.pressAnswer(alertOn(bot, u"Shop"_s), Mute);
        QVERIFY(bot.waitFor([&] { return bot.monitor(u"Shop"_s).mute.has_value(); }));
        bot.answerTo(u"/mute 2h"_s);
        const auto mute = [&bot] { return std::get<StatusView>(*bot.ask(command::GetStatus{})).health.generalMute; };
        QVERIFY(mute() && mute()->until);
        QVERIFY(*mute()->until - bot.rig.world.utc() > 119min && *mute()->until - bot.rig.world.utc() <= 2h);
        bot.answerTo(u"/unmute"_s);
        QVERIFY(!mute());
        QCOMPARE(bot.answerTo(u"/mute for ever"_s), u"“for ever” is not a duration; write 30m, 2h or 1d."_s);
    }

    void looksAndSaysWhatItSaw()
    {
        BotRig bot;
        bot.rig.world.advance(65s); // no look is under way
        bot.start();
        const int looks = bot.rig.prober.started();
        const QString seen = bot.answerTo(u"/check Shop"_s);
        QVERIFY2(seen.startsWith(u"✅ Shop: Up"_s), qPrintable(seen));
        QVERIFY(bot.rig.prober.started() > looks);
        QCOMPARE(bot.answerTo(u"/check web1"_s), u"“web1” reports by itself; nobody can look at it."_s);
    }

    void saysThatALookTakesLong()
    {
        BotRig bot;
        bot.rig.world.advance(65s); // no look is under way
        bot.rig.prober.script = [](const ProbeRequest &, Instant) { return std::nullopt; };
        bot.start();
        bot.chat.write(u"/check Shop"_s, bot.rig.world.utc());
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(9ms);
            return !bot.chat.said().isEmpty();
        }));
        QCOMPARE(bot.chat.said(), QStringList{u"Being checked: Shop"_s});
    }

    void removesAHostOnlyWhenAskedTwice()
    {
        BotRig bot;
        bot.start();
        QVERIFY(bot.answerTo(u"/remove_host Shop"_s).startsWith(u"“Shop” does not send signs of life"_s));
        QVERIFY(bot.answerTo(u"/remove_host web1"_s).startsWith(u"Remove “web1”?"_s));
        const QJsonObject question = bot.lastMessage();
        const auto isWatched = [&bot] { return bot.ask(command::GetStatus{u"web1"_s}).has_value(); };
        QVERIFY(isWatched());
        bot.pressAnswer(question, 0);
        QVERIFY(bot.waitFor([&] { return !isWatched(); }));
        QCOMPARE(bot.pressAnswer(question, 0), u"This question is closed. Ask again if it still matters."_s);
        QVERIFY(bot.answerTo(u"/remove_host web2"_s).startsWith(u"Remove “web2”?"_s));
        const QJsonObject second = bot.lastMessage();
        bot.pressAnswer(second, 1);
        QCOMPARE(bot.pressAnswer(second, 0), u"This question is closed. Ask again if it still matters."_s);
        QVERIFY(bot.ask(command::GetStatus{u"web2"_s}).has_value());
    }

    void asksAboutNewSenders()
    {
        BotRig bot;
        command::Edit listening;
        listening.listen = listenDocument({});
        QVERIFY(bot.ask(listening));
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        const auto sends = [&bot](int app) {
            const qsizetype before = bot.chat.said().size();
            bot.door.reports.take(sender::App{app}, {.message = u"</b> /ack Shop"_s}, u"192.0.2.7"_s, [](Reception) {});
            return bot.waitFor([&bot, before] { return bot.chat.said().size() > before; });
        };
        QVERIFY(sends(23));
        const QJsonObject first = bot.lastMessage();
        const QString question = first[u"text"_s].toString();
        QVERIFY2(question.startsWith(u"New sender: app 23, from 192.0.2.7."_s), qPrintable(question));
        QVERIFY(sends(24));
        const QJsonObject second = bot.lastMessage();
        const auto isWatched = [&bot](const QString &name) { return bot.ask(command::GetStatus{name}).has_value(); };
        bot.pressAnswer(first, 0);
        QVERIFY(bot.waitFor([&] { return isWatched(u"app 23"_s); }));
        bot.pressAnswer(second, 1);
        const auto settled = [&bot] { return bot.chat.accepted(u"editMessageText"_s); };
        QVERIFY(bot.waitFor([&] { return settled().size() == 2; }));
        QCOMPARE(settled()[0][u"text"_s].toString(), u"Watched from now on, says Ana (Telegram): app 23"_s);
        QCOMPARE(settled()[1][u"text"_s].toString(), u"Ignored from now on, says Ana (Telegram): app 24"_s);
        QVERIFY(!isWatched(u"app 24"_s));
        QCOMPARE(bot.pressAnswer(second, 0), u"This question is closed. Ask again if it still matters."_s);
    }

    void asksAgainWhereTheQuestionDidNotArrive()
    {
        BotRig bot;
        command::Edit listening;
        listening.listen = listenDocument({});
        QVERIFY(bot.ask(listening));
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        const qsizetype before = bot.chat.said().size();
        const QJsonObject failure{{u"code"_s, 429}, {u"description"_s, u"Too Many Requests"_s},
            {u"parameters"_s, QJsonObject{{u"retry_after"_s, 7}}}, {u"method"_s, u"sendMessage"_s}};
        bot.chat.control({{u"fail"_s, QJsonArray{failure, failure}}});
        bot.door.reports.take(sender::App{23}, {}, u"192.0.2.7"_s, [](Reception) {});
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(1s);
            return bot.chat.said().size() > before;
        }));
        QCOMPARE(bot.chat.refused(u"sendMessage"_s).size(), 2);
        QVERIFY(bot.chat.said().constLast().startsWith(u"New sender: app 23"_s));
    }

    //! Nobody tells when a button was pressed.
    void doesNotMuteForWhoPressedWhileNobodyListened()
    {
        BotRig bot;
        bot.chat.pressData(bot::dataOf(bot::pressed::Mute{{}}));
        bot.start();
        QVERIFY(bot.waitFor([&] { return !bot.chat.accepted(u"answerCallbackQuery"_s).isEmpty(); }));
        QVERIFY(bot.chat.accepted(u"answerCallbackQuery"_s)
                    .constFirst()[u"text"_s]
                    .toString()
                    .startsWith(u"This was pressed when Vigia could not hear it"_s));
    }

    void leavesOutWhatIsTooMuch()
    {
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        for (int i = 0; i < 40; ++i)
            bot.chat.write(u"/help"_s, bot.rig.world.utc());
        bot.rig.world.advance(2min);
        QVERIFY(bot.waitFor([&bot] { return bot.chat.said().size() >= 20; }));
        bot.waitFor([&bot] { return bot.chat.said().size() >= 41; }, 1'000);
        const qsizetype said = bot.chat.said().size();
        QVERIFY2(said >= 20 && said < 41, qPrintable(QString::number(said)));
        bot.rig.world.advance(2min);
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
    }

    void putsALongStatusIntoMessagesThatTelegramTakes()
    {
        QByteArray many = "version: 1\nmonitors:\n";
        for (int i = 0; i < 900; ++i) {
            const QByteArray number = QByteArray::number(i);
            many += "  - {name: \"machine " + number + "\", id: m" + number + ", heartbeat: {every: 5m}}\n";
        }
        BotRig bot(many);
        bot.start();
        QVERIFY(!bot.answerTo(u"/status"_s).isEmpty());
        QVERIFY(bot.waitFor([&bot] { return bot.chat.said().size() == 4; }));
        QVERIFY(bot.chat.refused(u"sendMessage"_s).isEmpty()); // the emulator counts
        for (const QJsonObject &message : bot.chat.accepted(u"sendMessage"_s))
            QVERIFY(!message.contains(u"parse_mode"_s));
        QVERIFY2(bot.chat.said().constLast().contains(u" more"_s), qPrintable(bot.chat.said().constLast()));
    }

    void speaksTheLanguageOfItsChannel()
    {
        BotRig bot;
        bot.start(u"es"_s);
        const QString status = bot.answerTo(u"/status"_s);
        QVERIFY2(status.contains(u"nunca envió señal"_s), qPrintable(status));
        QCOMPARE(bot.answerTo(u"/ack"_s), u"Escriba el nombre después del comando: /ack NAME"_s);
    }
};

QTEST_GUILESS_MAIN(BotTest)
#include "bot_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "botrig.h"

#include "channels/telegramchannel.h"
#include "world/qttimers.h"

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject failing(int code, const QString &description, int times = 1)
{
    QJsonArray failures;
    for (int i = 0; i < times; ++i)
        failures.append(
            QJsonObject{{u"code"_s, code}, {u"description"_s, description}, {u"method"_s, u"getUpdates"_s}});
    return {{u"fail"_s, failures}};
}

std::optional<HealthTrouble> whatOf(const BotRig &bot)
{
    const auto trouble = bot.trouble();
    return trouble ? std::optional(trouble->what) : std::nullopt;
}

//! Takes commands and never answers.
class SilentFacade final : public Facade
{
public:
    void execute(const Command &, Done done) override { waiting.push_back(std::move(done)); }
    std::vector<Done> waiting;
};

} // namespace

//! How the bot hears what is written, whatever comes instead.
class BotPollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesNothingOutBeforeItIsNotedThatItDid()
    {
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        bot.storeHangs = true;
        const qsizetype before = bot.kept.size();
        bot.chat.write(u"/mute 1h"_s, bot.rig.world.utc());
        QVERIFY(QTest::qWaitFor([&] { return bot.kept.size() > before; }, 30'000)); // the simulated clock stands still
        const auto isMuted = [&bot] {
            return std::get<StatusView>(*bot.ask(command::GetStatus{})).health.generalMute.has_value();
        };
        QVERIFY(!isMuted());
        // As after a crash: the update is still with Telegram, and is not carried out again.
        bot.storeHangs = false;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        QVERIFY(!isMuted());
    }

    void answersAlthoughNothingCanBeStored()
    {
        BotRig bot;
        bot.storeHangs = true;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
    }

    void doesNotCarryOutWhatWaitedTooLong()
    {
        BotRig bot;
        bot.chat.write(u"/mute 1h"_s, bot.rig.world.utc() - 3h);
        bot.chat.write(u"/help"_s, bot.rig.world.utc() - 5min);
        bot.start();
        QVERIFY(bot.waitFor([&bot] { return bot.chat.said().size() == 2; }));
        QVERIFY2(bot.chat.said()[0].startsWith(u"This was written 3 h ago"_s), qPrintable(bot.chat.said()[0]));
        QVERIFY(bot.chat.said()[1].startsWith(u"/status"_s));
        QVERIFY(!std::get<StatusView>(*bot.ask(command::GetStatus{})).health.generalMute);
    }

    void saysThatAnotherProgramUsesItWhileSendingGoesOn()
    {
        BotRig bot;
        const QString words = u"Conflict: terminated by other getUpdates request"_s;
        bot.chat.control(failing(409, words, 2));
        bot.start();
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(99ms);
            return whatOf(bot) == HealthTrouble::BotShared;
        }));
        QCOMPARE(bot.trouble()->detail, words);

        CurlLibrary library;
        Transfers transfers(library);
        TelegramWay way;
        way.chat = u"-1001234"_s;
        way.secret = {u"bot"_s};
        way.api = bot.chat.api();
        QtTimers timers;
        TelegramChannel channel(way, bot.secrets, transfers, timers);
        Message message;
        message.subject = u"DOWN Shop"_s;
        std::optional<DeliveryOutcome> outcome;
        channel.send(message, {}, [&outcome](const DeliveryOutcome &given) { outcome = given; });
        QVERIFY(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000));
        QCOMPARE(outcome->fate, DeliveryOutcome::Fate::Accepted);

        // … and it answers again once the other is gone.
        bot.rig.world.advance(5min);
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(1min);
            bot.chat.send({});
            return !bot.trouble();
        }));
    }

    void whoLooksOnceIsNoOtherProgram()
    {
        BotRig bot;
        bot.chat.control(failing(409, u"Conflict: terminated by other getUpdates request"_s));
        bot.start();
        QVERIFY(bot.waitFor([&] { return bot.chat.refused(u"getUpdates"_s).size() == 1; }));
        bot.chat.write(u"/help"_s, bot.rig.world.utc());
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(99ms);
            return bot.chat.said().size() == 1;
        }));
        for (const auto &trouble : bot.troubles)
            QVERIFY(!trouble);
    }

    void saysWhichSecretIsNoTokenAndTakesTheNewOneAtOnce()
    {
        BotRig bot;
        bot.secrets.values[u"bot"_s] = u"999:AAwrong_canary"_s;
        bot.start();
        QVERIFY(bot.waitFor([&] { return whatOf(bot) == HealthTrouble::BotRefused; }));
        QCOMPARE(bot.trouble()->detail, u"bot"_s);
        QVERIFY(bot.secrets.invalid.contains(u"bot"_s));
        bot.secrets.values[u"bot"_s] = QLatin1StringView(BotChat::token);
        bot.bot().secretChanged(u"bot"_s);
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        QVERIFY(!bot.trouble());
    }

    void waitsLongerEachTimeAndSaysSo()
    {
        BotRig bot;
        bot.chat.control(failing(502, u"Bad Gateway"_s, 4));
        bot.start();
        const auto failed = [&bot] { return bot.chat.refused(u"getUpdates"_s).size(); };
        std::vector<Instant> times;
        const auto failsOnce = [&] {
            const qsizetype before = failed();
            const bool isFailed = bot.waitFor([&] {
                bot.rig.world.advance(49ms); // what Telegram takes of the real time counts little then
                return failed() > before;
            });
            times.push_back(bot.rig.world.now());
            return isFailed;
        };
        for (int i = 0; i < 4; ++i) {
            QVERIFY(failsOnce());
            QVERIFY(i >= 2 || !bot.trouble());
        }
        QVERIFY(bot.waitFor([&] { return whatOf(bot) == HealthTrouble::BotFailing; }));
        QVERIFY(times[2] - times[1] > (times[1] - times[0]) * 5 / 4);
        QVERIFY(times[3] - times[2] > (times[2] - times[1]) * 5 / 4);
        bot.chat.send({});
        QVERIFY(bot.waitFor([&] {
            bot.rig.world.advance(99ms);
            return !bot.trouble();
        }));
    }

    void goesOnAfterWhateverComes_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"<html>Welcome to our network"_s;
        QTest::newRow("deep") << QString(200'000, u'[');
        QTest::newRow("not a list") << u"{\"ok\":true,\"result\":{\"update_id\":1}}"_s;
        QTest::newRow("cut off") << u"{\"ok\":true,\"result\":[{\"update_id\":17,\"message\":{\"text\":\"/mu"_s;
        QTest::newRow("large") << u"{\"ok\":true,\"result\":[{\"update_id\":17,\"message\":{\"text\":\""_s
                + QString(3'000'000, u'x') + u"\"}}]}"_s;
        QTest::newRow("of no shape") << u"{\"ok\":true,\"result\":[7,null,{\"update_id\":\"x\"},{\"update_id\":-1},"
                                        "{\"update_id\":19,\"message\":[],\"callback_query\":{\"message\":7}}]}"_s;
        QTest::newRow("bytes") << QString::fromLatin1(QByteArray::fromHex("00ff80c0"));
    }
    void goesOnAfterWhateverComes()
    {
        QFETCH(QString, answer);
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        bot.chat.control({{u"raw"_s, QJsonArray{answer}}});
        bot.chat.write(u"/help"_s, bot.rig.world.utc());
        const auto isAnswered = [&bot] {
            bot.rig.world.advance(99ms);
            return bot.chat.said().size() == 2;
        };
        QVERIFY(bot.waitFor(isAnswered));
    }

    void anUpdateThatCannotBeReadIsLeftOutAfterASecondTry()
    {
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        const QString unreadable = u"{\"ok\":true,\"result\":[{\"update_id\":5002,\"message\":{{{"_s;
        bot.chat.control({{u"raw"_s, QJsonArray{unreadable, unreadable}}});
        bot.chat.send({{u"message"_s, u"the one that cannot be read"_s}}); // 5002
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty()); // 5003
        QVERIFY(!bot.kept.isEmpty());
        QCOMPARE(bot::cursorFromBytes(bot.kept.constLast()).next, 5004);
    }

    void whoPressesIsAnsweredWithinTwoSecondsWhateverTakesLong()
    {
        BotRig bot;
        SilentFacade silent;
        Bot slow({silent, bot.secrets, bot.rig.world, bot.rig.world},
            {[](const QByteArray &, const std::function<void()> &done) { done(); },
                [](const std::optional<HealthView::Trouble> &) {}},
            {});
        TelegramWay way;
        way.chat = QString::number(BotChat::home);
        way.secret = {u"bot"_s};
        way.api = bot.chat.api();
        slow.configure(Bot::Settings{u"chat"_s, way, Language::english()});
        bot.chat.pressData(u"a:abcdef"_s);
        QVERIFY(
            QTest::qWaitFor([&silent] { return silent.waiting.size() == 2; }, 30'000)); // it also asks for new senders
        bot.rig.world.advance(1900ms);
        QVERIFY(QTest::qWaitFor([&bot] { return bot.chat.accepted(u"answerCallbackQuery"_s).size() == 1; }, 30'000));
    }

    void isSilentOnceItIsNotConfigured()
    {
        BotRig bot;
        bot.start();
        QVERIFY(!bot.answerTo(u"/help"_s).isEmpty());
        bot.bot().configure(std::nullopt);
        bot.chat.write(u"/help"_s, bot.rig.world.utc());
        bot.waitFor([] { return false; }, 300);
        QCOMPARE(bot.chat.said().size(), 1);
    }

    void neverSaysItsToken()
    {
        static QStringList lines;
        static QtMessageHandler before = nullptr;
        before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
        BotRig bot;
        bot.chat.control(failing(502, u"bot"_s + QLatin1StringView(BotChat::token) + u" is broken"_s, 3));
        bot.start();
        const bool isTold = bot.waitFor([&] {
            bot.rig.world.advance(99ms);
            return whatOf(bot) == HealthTrouble::BotFailing;
        });
        qInstallMessageHandler(before);
        QVERIFY(isTold);
        QVERIFY2(!bot.trouble()->detail.contains(u"canary"_s), qPrintable(bot.trouble()->detail));
        QVERIFY(!lines.join(u'\n').contains(u"canary"_s));
        for (const QByteArray &cursor : bot.kept)
            QVERIFY(!cursor.contains("canary"));
    }
};

QTEST_GUILESS_MAIN(BotPollingTest)
#include "botpolling_test.moc"
#include "world/qttimers.h"

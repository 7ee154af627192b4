// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/botchat.h"
#include "support/loopbackserver.h"

#include <QDateTime>

using namespace vigia;
using namespace vigia::test;

namespace {

UtcTime now()
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

//! The program itself, a target that is well or not, and a chat.
struct Scene {
    bool well = true;
    LoopbackServer target{[this](QTcpSocket &socket, const QByteArray &) {
        socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        socket.disconnectFromHost();
    }};
    BotChat chat;
    Bench bench;

    Scene()
    {
        bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QLatin1StringView(BotChat::token));
        bench.write(u"watch.yml"_s,
            "version: 1\n"
            "defaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms, alerts: [chat]}\n"
            "policy: {group_wait: 0s}\n"
            "channels:\n"
            "  - {name: chat, language: en, telegram: {chat: \"-1001234\", secret: canary, api: \""
                + chat.api().toLatin1()
                + "\"}}\n"
                  "bot: {channel: chat}\n"
                  "monitors:\n  - {name: Shop, http: \""
                + target.url().toLatin1() + "\"}\n");
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        if (imported.exitCode != 0)
            qFatal("%s", imported.err.constData());
        bench.watch();
    }

    QString answerTo(const QString &text)
    {
        const qsizetype before = chat.said().size();
        chat.write(text, now());
        return QTest::qWaitFor([&] { return chat.said().size() > before; }, 60'000) ? chat.said()[before] : QString();
    }
};

} // namespace

//! The whole way from an outage to who takes care of it and back, with the real program and Telegram's part emulated.
class ChattingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoPressesUnderAnAlertIsNamedInTheStatus()
    {
        Scene scene;
        QVERIFY(scene.bench.waitForStatus(u"Shop"_s, u"up"_s));
        QVERIFY(scene.answerTo(u"/status@vigia_bot"_s).contains(u"Shop: Up"_s));
        scene.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(scene.chat.said().size(), 2, 20'000);
        const QJsonObject alert = scene.chat.accepted(u"sendMessage"_s).constLast();
        QVERIFY2(alert[u"text"_s].toString().startsWith(u"DOWN Shop"_s), qPrintable(alert[u"text"_s].toString()));

        scene.chat.press(alert, 0);
        QTRY_COMPARE_WITH_TIMEOUT(scene.chat.accepted(u"answerCallbackQuery"_s).size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.chat.said().size(), 3, 20'000);
        QCOMPARE(scene.chat.said()[2], u"Acknowledged by Ana (Telegram): Shop"_s);
        const QByteArray status = scene.bench.run({u"status"_s}).out;
        QVERIFY2(status.contains("Ana (Telegram)"), status);
        const QString said = scene.answerTo(u"/status"_s);
        QVERIFY2(said.contains(u"Ana (Telegram)"_s), qPrintable(said));
    }

    void nothingIsCarriedOutAgainByANewProcess()
    {
        Scene scene;
        QVERIFY(!scene.answerTo(u"/mute 1h"_s).isEmpty());
        scene.bench.kill();
        const qsizetype said = scene.chat.said().size();
        scene.bench.watch();
        QVERIFY(!scene.answerTo(u"/help"_s).isEmpty());
        QCOMPARE(scene.chat.said().size(), said + 1);
    }

    void saysInItsOwnStatusThatTheTokenIsNone()
    {
        Scene scene;
        scene.bench.kill();
        scene.bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, u"999:AAwrong_canary"_s);
        scene.bench.watch();
        QByteArray status;
        const auto isTold = [&] {
            status = scene.bench.run({u"status"_s}).out;
            return status.contains("Telegram does not know the bot's token");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isTold(), status, 20'000);
        QVERIFY2(status.contains("vigia secret set canary"), status);
        QVERIFY(!status.contains("AAwrong_canary"));
    }

    void keepsTheTokenOutOfEverythingItWrites()
    {
        Scene scene;
        QVERIFY(!scene.answerTo(u"/status"_s).isEmpty());
        QCOMPARE(scene.bench.endGently(), 0);
        QProcess grep;
        grep.start(u"grep"_s,
            {u"-rlaF"_s, QLatin1StringView(BotChat::token), scene.bench.profile(), scene.bench.path(u"stderr.txt"_s)});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(ChattingTest)
#include "chatting_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/loopbackserver.h"
#include "support/smtpscript.h"

#include <QRegularExpression>

using namespace vigia::test;

namespace {

constexpr char token[] = "12345:c4n4ry-b0t-t0k3n";

//! A target that is well or not, and providers that keep what they are sent.
struct Providers {
    bool well = true;
    int refusals = 0; //!< so many requests to the hook are refused with 503 first
    QList<QJsonObject> hook;
    QList<QByteArray> hookKeys;
    QList<std::pair<QByteArray, QJsonObject>> bot; //!< method and body
    QByteArray stranger; //!< a recipient the mail server does not know
    SmtpScript smtp{[this](QSslSocket &, const QByteArray &command) -> std::optional<QByteArray> {
        const bool refused = !stranger.isEmpty() && command == "RCPT TO:<" + stranger + '>';
        return refused ? std::optional<QByteArray>("550 5.1.1 no such user\r\n") : std::nullopt;
    }};

    LoopbackServer target{[this](QTcpSocket &socket, const QByteArray &) {
        socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        socket.disconnectFromHost();
    }};
    LoopbackServer receiver{[this](QTcpSocket &socket, const QByteArray &request) { receive(socket, request); }};
    QByteArray pending;

    void receive(QTcpSocket &socket, const QByteArray &head)
    {
        const qsizetype end = head.indexOf("\r\n\r\n");
        QByteArray body = head.sliced(end + 4);
        static const QRegularExpression length(u"content-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        const qsizetype wanted = length.match(QString::fromLatin1(head)).captured(1).toLongLong();
        while (body.size() < wanted && socket.waitForReadyRead(2000))
            body += socket.readAll();
        const QJsonObject document = QJsonDocument::fromJson(body).object();
        if (head.startsWith("POST /hook")) {
            if (refusals > 0) {
                --refusals;
                return answer(socket, "503 Busy", "{}");
            }
            static const QRegularExpression key(
                u"idempotency-key: *(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
            hookKeys.append(key.match(QString::fromLatin1(head)).captured(1).toLatin1());
            hook.append(document);
            return answer(socket, "200 OK", "{}");
        }
        const QByteArray path = head.sliced(5, head.indexOf(' ', 5) - 5);
        if (!path.startsWith("/bot" + QByteArray(token) + '/'))
            return answer(socket, "404 Not Found", "{\"ok\":false}");
        bot.append({path.sliced(path.lastIndexOf('/') + 1), document});
        answer(socket, "200 OK", "{\"ok\":true,\"result\":{\"message_id\":" + QByteArray::number(bot.size()) + "}}");
    }
    static void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QByteArray configuration() const
    {
        return "version: 1\n"
               "defaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms,"
               " alerts: [mail, chat, hook]}\n"
               "policy: {group_wait: 0s}\n"
               "accounts:\n  - {name: here, smtp: {host: 127.0.0.1, port: "
            + QByteArray::number(smtp.serverPort())
            + ", security: none, from: \"Vigia <vigia@example.org>\"}}\n"
              "channels:\n"
              "  - {name: mail, email: {account: here, to: [ops@example.org, boss@example.org]}}\n"
              "  - {name: chat, language: es, telegram: {chat: \"-1001\", secret: canary, api: \"http://127.0.0.1:"
            + QByteArray::number(receiver.port())
            + "\"}}\n"
              "  - {name: hook, webhook: {url: \"http://127.0.0.1:"
            + QByteArray::number(receiver.port())
            + "/hook\"}}\n"
              "monitors:\n  - {name: Shop, note: \"Call Ana\", http: \""
            + target.url().toLatin1() + "\"}\n";
    }
};

void start(Bench &bench, const Providers &providers)
{
    bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QString::fromLatin1(token));
    bench.write(u"watch.yml"_s, providers.configuration());
    const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
    QVERIFY2(imported.exitCode == 0, imported.err);
    bench.watch();
    QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
}

} // namespace

//! The whole way from a target that fails to the people who are told, with the real program and real servers.
class TellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnOutageAndItsEndOnEveryChannel()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 1, 20'000);

        const QByteArray mail = providers.smtp.mails().front();
        QVERIFY2(mail.contains("Subject: =?") || mail.contains("Subject: [Vigia]"), mail);
        QVERIFY2(mail.contains("Auto-Submitted: auto-generated"), mail);
        QVERIFY(providers.smtp.commands().contains("RCPT TO:<boss@example.org>"));
        const auto [method, chat] = providers.bot.front();
        QCOMPARE(method, QByteArray("sendMessage"));
        QVERIFY2(
            chat[u"text"_s].toString().startsWith(u"CAÍDO Shop — HTTP 503"_s), qPrintable(chat[u"text"_s].toString()));
        QVERIFY(chat[u"text"_s].toString().contains(u"Call Ana"_s));
        QCOMPARE(providers.hook.front()[u"status"_s].toString(), u"firing"_s);

        providers.well = true;
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 3, 20'000);
        QCOMPARE(providers.hook.back()[u"status"_s].toString(), u"resolved"_s);
        // One thread per outage: both mails answer to the same.
        static const QRegularExpression answers(u"In-Reply-To: (\\S+)"_s);
        const auto thread = [&](int i) {
            return answers.match(QString::fromUtf8(providers.smtp.mails()[i])).captured(1);
        };
        QVERIFY(!thread(0).isEmpty());
        QCOMPARE(thread(0), thread(1));
        // The end answers to the outage's message and changes it.
        QCOMPARE(providers.bot[1].second[u"reply_parameters"_s].toObject()[u"message_id"_s].toInt(), 1);
        QCOMPARE(providers.bot[2].first, QByteArray("editMessageText"));
    }

    //! In the chat at once and without a sound, elsewhere with the end, also where it is killed in between.
    void tellsWhoAcknowledgedToThoseWhoHeardOfIt()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, delivered).trimmed(), QByteArray("3"), 20'000);
        QCOMPARE(bench.run({u"ack"_s, u"Shop"_s, u"--note"_s, u"es el cable"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 3, 20'000);
        const QJsonObject answer = providers.bot[1].second;
        const QString text = answer[u"text"_s].toString();
        QVERIFY2(text.startsWith(u"RECONOCIDO Shop — por "_s) && text.contains(u": es el cable\n"_s), qPrintable(text));
        QCOMPARE(answer[u"disable_notification"_s], QJsonValue(true));
        QCOMPARE(answer[u"reply_parameters"_s].toObject()[u"message_id"_s].toInt(), 1);
        QCOMPARE(providers.bot[2].first, QByteArray("editMessageText"));
        QVERIFY(providers.bot[2].second[u"text"_s].toString().startsWith(u"👤 RECONOCIDO Shop"_s));
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, delivered).trimmed(), QByteArray("4"), 20'000);
        bench.kill();
        bench.watch();
        providers.well = true;
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 5, 20'000);
        const QString over = providers.bot[4].second[u"text"_s].toString();
        QVERIFY2(over.startsWith(u"✅ DISPONIBLE Shop"_s) && over.contains(u"\n👤 RECONOCIDO Shop"_s), qPrintable(over));
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 2, 20'000);
        const QJsonObject end = providers.hook.back()[u"commonAnnotations"_s].toObject();
        QCOMPARE(end[u"acknowledged_note"_s].toString(), u"es el cable"_s);
        QVERIFY(!end[u"acknowledged_by"_s].toString().isEmpty());
    }

    void tellsEverybodyOnceAlthoughItIsKilledAndAProviderIsAway()
    {
        Providers providers;
        providers.refusals = 2;
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(providers.refusals < 2, 20'000);
        // Who accepted is told twice if nobody could note it yet (P2): not what is seen here.
        QTRY_COMPARE_WITH_TIMEOUT(
            database(bench, delivered + u" AND channel <> 'hook'"_s).trimmed(), QByteArray("2"), 20'000);
        bench.kill();
        bench.watch();
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 1, 30'000);
        providers.well = true;
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, delivered).trimmed(), QByteArray("6"), 20'000);
        QCOMPARE(bench.endGently(), 0);
        QVERIFY(providers.bot.size() <= 3);
        const QByteArray integrity = database(bench, u"PRAGMA integrity_check"_s);
        QCOMPARE(integrity.trimmed(), QByteArray("ok"));
        QCOMPARE(database(bench, u"SELECT count(*) FROM outbox WHERE state <> 'delivered' AND channel <> 'desktop'"_s)
                     .trimmed(),
            QByteArray("0"));
    }

    //! The message that told of it is changed, and answered to, by another process in its channel's own language.
    void tellsTheEndInTheLanguageOfTheChannelThoughItIsKilledMeanwhile()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 1, 20'000);
        const QString told = providers.bot.front().second[u"text"_s].toString();
        QVERIFY2(told.startsWith(u"CAÍDO Shop — HTTP 503 en "_s), qPrintable(told));
        const QString accepted = u"SELECT count(*) FROM outbox WHERE state = 'delivered' AND channel = 'chat'"_s;
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, accepted).trimmed(), QByteArray("1"), 20'000);
        bench.kill();
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"down"_s));
        providers.well = true;
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 3, 20'000);
        const auto [answer, end] = providers.bot[1];
        QCOMPARE(answer, QByteArray("sendMessage"));
        QCOMPARE(end[u"reply_parameters"_s].toObject()[u"message_id"_s].toInt(), 1);
        const QString subject = end[u"text"_s].toString().section(u'\n', 0, 0);
        QVERIFY2(subject.startsWith(u"DISPONIBLE Shop tras "_s), qPrintable(subject));
        const auto [edit, changed] = providers.bot[2];
        QCOMPARE(edit, QByteArray("editMessageText"));
        QCOMPARE(changed[u"message_id"_s].toInt(), 1);
        const QString said = told.section(u"\n\n"_s, 1);
        QCOMPARE(changed[u"text"_s].toString(), u"✅ "_s + subject + u"\n\n"_s + said);
    }

    void saysWhoRefusedAMailThatOthersTook()
    {
        Providers providers;
        providers.stranger = "boss@example.org";
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QByteArray why;
        const auto isTold = [&] {
            why = bench.run({u"why"_s, u"Shop"_s}).out;
            return why.contains("but not to everybody");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isTold(), why, 20'000);
        QVERIFY2(why.contains("boss@example.org") && why.contains("no such user"), why);
        QVERIFY2(!why.contains("ops@example.org"), why);
    }

    void rehearsesTheWholeWayAndLeavesNothingBehind()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        const QByteArray configuration = bench.run({u"export"_s}).out;
        const QByteArray document = bench.run({u"status"_s, u"--json"_s}).out;
        QCOMPARE(bench.run({u"drill"_s}).exitCode, 0);
        QCOMPARE(bench.run({u"drill"_s}).exitCode, 1);
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 1, 20'000);
        QVERIFY2(subjectOf(providers.smtp.mails().front()).startsWith(u"[Vigia] FIRE DRILL: DOWN"_s),
            providers.smtp.mails().front());
        const QString chat = providers.bot.front().second[u"text"_s].toString();
        QVERIFY2(chat.startsWith(u"SIMULACRO: "_s), qPrintable(chat));
        const QJsonObject labels = providers.hook.front()[u"alerts"_s][0][u"labels"_s].toObject();
        QCOMPARE(labels[u"drill"_s].toString(), u"true"_s);

        // People see it, scripts do not.
        const Outcome status = bench.run({u"status"_s});
        QVERIFY2(status.out.contains("Down (fire drill)"), status.out);
        QCOMPARE(status.exitCode, 0);
        const QJsonArray shown =
            QJsonDocument::fromJson(bench.run({u"status"_s, u"--json"_s}).out)[u"monitors"_s].toArray();
        QCOMPARE(shown.size(), QJsonDocument::fromJson(document)[u"monitors"_s].toArray().size());

        QCOMPARE(bench.run({u"ack"_s, u"Fire drill"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 2, 20'000);
        QVERIFY2(subjectOf(providers.smtp.mails().back()).startsWith(u"[Vigia] FIRE DRILL: UP"_s),
            providers.smtp.mails().back());
        QCOMPARE(providers.hook.back()[u"status"_s].toString(), u"resolved"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.run({u"status"_s}).out.contains("drill"), 20'000);
        QCOMPARE(bench.run({u"export"_s}).out, configuration);
        QCOMPARE(bench.run({u"drill"_s, u"mail"_s}).exitCode, 0); // another may follow
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 3, 20'000);
        QCOMPARE(providers.hook.size(), 2);
    }

    void saysThatARehearsalIsOverThoughItIsKilledInItsMidst()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        QCOMPARE(bench.run({u"drill"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, delivered).trimmed(), QByteArray("3"), 20'000);
        bench.kill();
        bench.watch();
        QTRY_COMPARE_WITH_TIMEOUT(providers.smtp.mails().size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.hook.size(), 2, 20'000);
        QVERIFY2(subjectOf(providers.smtp.mails().back()).startsWith(u"[Vigia] FIRE DRILL: UP"_s),
            providers.smtp.mails().back());
        QCOMPARE(providers.hook.back()[u"status"_s].toString(), u"resolved"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.run({u"status"_s}).out.contains("drill"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(database(bench, u"SELECT count(*) FROM incidents WHERE resolved IS NULL"_s).trimmed(),
            QByteArray("0"), 20'000);
    }

    void keepsTheTokenOutOfEverythingItWrites()
    {
        Providers providers;
        Bench bench;
        start(bench, providers);
        providers.well = false;
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000);
        QCOMPARE(bench.run({u"export"_s}).out.count(token), 0);
        QCOMPARE(bench.run({u"status"_s, u"--json"_s}).out.count(token), 0);
        QCOMPARE(bench.endGently(), 0);
        QProcess grep;
        grep.start(u"grep"_s, {u"-rlaF"_s, QString::fromLatin1(token), bench.profile(), bench.path(u"stderr.txt"_s)});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }

    //! A program that is told is told nothing that opens anything.
    void givesAProgramNoSecretAndNamesNoneInAnyArgument()
    {
        Providers providers;
        Bench bench;
        bench.environment().insert(u"CREDENTIALS_DIRECTORY"_s, bench.path(u"credentials"_s));
        QDir().mkpath(bench.path(u"credentials"_s));
        start(bench, providers);
        bench.write(u"hook.sh"_s,
            "#!/bin/sh\ncd \"$(dirname \"$0\")\"\ncat > said.txt\ncat /proc/$$/environ > environ.txt\n"
            "cat /proc/$$/cmdline /proc/$PPID/cmdline > arguments.txt\nmv environ.txt ended.txt\n");
        QFile(bench.path(u"hook.sh"_s)).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        bench.write(u"hook.yml"_s,
            "version: 1\nchannels:\n  - {name: script, command: {program: \"" + bench.path(u"hook.sh"_s).toUtf8()
                + "\"}}\ndefaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms,"
                  " alerts: [chat, script]}\n");
        const Outcome imported = bench.run({u"import"_s, bench.path(u"hook.yml"_s)});
        QVERIFY2(imported.exitCode == 0, imported.err);
        QCOMPARE(bench.run({u"approve"_s, u"script"_s}).exitCode, 0);
        providers.well = false;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.path(u"ended.txt"_s)), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(providers.bot.size(), 1, 20'000); // the token is in use
        const auto content = [&](const QString &name) {
            QFile file(bench.path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray environment = content(u"ended.txt"_s);
        QVERIFY(environment.contains("VIGIA_STATUS=down"));
        QVERIFY(content(u"arguments.txt"_s).contains("--headless"));
        for (const QByteArray &seen : {environment, content(u"arguments.txt"_s), content(u"said.txt"_s)}) {
            QVERIFY(!seen.isEmpty());
            for (const char *secret : {token, "VIGIA_SECRET", "CREDENTIALS_DIRECTORY"})
                QVERIFY2(!seen.contains(secret), secret);
        }
    }

private:
    static inline const QString delivered =
        u"SELECT count(*) FROM outbox WHERE state = 'delivered' AND channel <> 'desktop'"_s;

    //! Of RFC 2047's words in base64.
    static QString subjectOf(const QByteArray &mail)
    {
        static const QRegularExpression header(u"^Subject: (.*(?:\\r?\\n .*)*)"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
        const QString line = header.match(QString::fromUtf8(mail)).captured(1);
        QByteArray text;
        for (const QRegularExpressionMatch &part : word.globalMatch(line))
            text += QByteArray::fromBase64(part.captured(1).toLatin1());
        return text.isEmpty() ? line : QString::fromUtf8(text);
    }
    static QByteArray database(const Bench &bench, const QString &query)
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, query});
        sqlite.waitForFinished();
        return sqlite.readAllStandardOutput();
    }
};

QTEST_GUILESS_MAIN(TellingTest)
#include "telling_test.moc"

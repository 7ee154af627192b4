// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/botchat.h"
#include "support/certificates.h"
#include "support/wire.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace vigia;
using namespace vigia::test;

namespace {

UtcTime now()
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

//! A program beside the one that watches. Its output comes in while the servers of this test go on.
class Companion
{
public:
    Companion(Bench &bench, const QString &program, const QStringList &words)
    {
        m_process.setProcessEnvironment(bench.environment());
        m_process.start(program, words);
    }
    ~Companion() { stop(); }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
    Outcome end()
    {
        if (!QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 90'000))
            m_process.kill();
        m_process.waitForFinished();
        return {m_process.exitCode(), m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

void watch(Bench &bench, const QByteArray &configuration)
{
    bench.write(u"watch.yml"_s, configuration);
    const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
    if (imported.exitCode != 0)
        qFatal("%s", imported.err.constData());
    bench.watch();
}

//! Machines that report, and a chat that is told.
struct Monitora {
    const QByteArray port = QByteArray::number(freePort());
    BotChat chat;
    Bench bench;

    Monitora()
    {
        bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QLatin1StringView(BotChat::token));
        bench.environment().insert(u"VIGIA_SECRET_MONITORA"_s, u"p4ss:word"_s);
        watch(bench,
            "version: 1\nmonitors: []\ndefaults: {alerts: [chat]}\npolicy: {repeat: 10s, group_wait: 0s}\n"
            "channels:\n  - {name: chat, language: en, telegram: {chat: \"-1001234\", secret: canary, api: \""
                + chat.api().toLatin1()
                + "\"}}\nbot: {channel: chat}\n"
                  "listen: {port: "
                + port + ", users: [{name: monitora, secret: monitora}], defaults: {every: 2s, grace: 1s}}\n");
    }
    //! As the machine runs it; the file is the one of Monitora's own endpoint.
    std::unique_ptr<Companion> agent()
    {
        bench.write(u"endpoint.yml"_s,
            "SERVER: http://127.0.0.1:" + port
                + "/signal\nHOST: kitchen\nUSER: monitora\nPWD: p4ss:word\nINTERVAL: 1\n");
        return std::make_unique<Companion>(
            bench, QStringLiteral(VIGIA_PROGRAM), QStringList{u"beat"_s, u"--config"_s, bench.path(u"endpoint.yml"_s)});
    }
};

//! Applications that report, a mail server, and those who are written to.
struct MegaTestApi {
    const QByteArray port = QByteArray::number(freePort());
    Certificates certificates;
    ScriptedServer exim{
        u"eximserver.py"_s, {u"home=%1,%2"_s.arg(certificates.path(u"home.pem"_s), certificates.path(u"home.key"_s))}};
    Bench bench;

    MegaTestApi()
    {
        bench.environment().insert(u"VIGIA_SECRET_MAIL"_s, QLatin1StringView(ScriptedServer::password));
        bench.environment().insert(u"VIGIA_SECRET_ADMIN"_s, u"r3gistry"_s);
        watch(bench,
            "version: 1\nmonitors: []\ndefaults: {alerts: [mail]}\npolicy: {group_wait: 0s}\n"
            "accounts:\n  - {name: here, smtp: {host: localhost, port: "
                + QByteArray::number(exim.port(u"home-tls"_s)) + ", security: tls, ca: \""
                + certificates.path(u"known.pem"_s).toUtf8()
                + "\", user: vigia, secret: mail, from: \"Vigia <vigia@example.org>\"}}\n"
                  "channels:\n  - {name: mail, language: en, email: {account: here, to: [ops@example.org,"
                  " boss@example.org]}}\n"
                  "listen: {port: "
                + port + ", users: [{name: admin, secret: admin}]}\n");
    }

    //! What the server answered to \a words of curl about \a path: the body, a blank, the status.
    QByteArray ask(const QString &path, const QStringList &words)
    {
        Companion curl(bench, u"curl"_s,
            QStringList{u"-sS"_s, u"-m"_s, u"60"_s, u"-w"_s, u" %{http_code}"_s,
                u"http://127.0.0.1:"_s + QString::fromLatin1(port) + path}
                + words);
        return curl.end().out;
    }
    QByteArray report(const QString &document)
    {
        return ask(u"/api/apps/"_s, {u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, document});
    }
    QByteArray registry(const QString &path, const QStringList &words = {})
    {
        return ask(u"/api/apps/"_s + path, QStringList{u"-u"_s, u"admin:r3gistry"_s} + words);
    }
    QList<QJsonObject> mails()
    {
        exim.ask({});
        return exim.log();
    }
};

QString subjectOf(const QJsonObject &mail)
{
    static const QRegularExpression header(u"^Subject: (.*(?:\\n .*)*)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
    const QString line = header.match(mail[u"mail"_s].toString()).captured(1);
    QByteArray text;
    for (const QRegularExpressionMatch &part : word.globalMatch(line))
        text += QByteArray::fromBase64(part.captured(1).toLatin1());
    return text.isEmpty() ? line : QString::fromUtf8(text);
}

} // namespace

//! The whole loops of the programs whose clients report, each with the real programs on both of its ends.
class HeartbeatLoopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Agent, server, silence, Telegram, repetition, return, "back to normal", `/status`.
    void aMachineThatFallsSilentIsToldRepeatedAndBackToNormal()
    {
        Monitora home;
        auto agent = home.agent();
        QVERIFY(home.bench.waitForStatus(u"kitchen"_s, u"up"_s));
        agent->stop();
        QTRY_COMPARE_WITH_TIMEOUT(home.chat.said().size(), 1, 20'000);
        const QString silent = home.chat.said()[0];
        QVERIFY2(silent.startsWith(u"DOWN kitchen — silent for "_s), qPrintable(silent));
        QVERIFY2(silent.contains(u", expected every 2 s"_s), qPrintable(silent));
        QVERIFY(home.bench.waitForStatus(u"kitchen"_s, u"down"_s));

        QTRY_COMPARE_WITH_TIMEOUT(home.chat.said().size(), 2, 20'000);
        QVERIFY2(home.chat.said()[1].startsWith(u"STILL DOWN "_s), qPrintable(home.chat.said()[1]));

        agent = home.agent();
        QTRY_COMPARE_WITH_TIMEOUT(home.chat.said().size(), 3, 20'000);
        const QString back = home.chat.said()[2];
        QVERIFY2(back.startsWith(u"UP kitchen after "_s) && back.contains(u"back to normal"_s), qPrintable(back));

        home.chat.write(u"/status"_s, now());
        QTRY_COMPARE_WITH_TIMEOUT(home.chat.said().size(), 4, 20'000);
        static const QRegularExpression alive(u"kitchen: Up .*last signal [0-3] s ago"_s);
        QVERIFY2(home.chat.said()[3].contains(alive), qPrintable(home.chat.said()[3]));
    }

    //! Its signals count again from the first on, and its silence would, too.
    void aMachineThatReportsIsKnownAfterARestart()
    {
        Monitora home;
        const auto agent = home.agent();
        QVERIFY(home.bench.waitForStatus(u"kitchen"_s, u"up"_s));
        home.bench.kill();
        const QDateTime killed = QDateTime::currentDateTimeUtc();
        home.bench.watch();
        const auto lastSignal = [&] {
            return QDateTime::fromString(
                home.bench.monitor(u"kitchen"_s)[u"last_check"_s].toString(), Qt::ISODateWithMs);
        };
        QTRY_VERIFY_WITH_TIMEOUT(lastSignal() > killed, 20'000);
        QVERIFY(home.bench.waitForStatus(u"kitchen"_s, u"up"_s));
        QVERIFY2(home.chat.said().isEmpty(), qPrintable(home.chat.said().join(u'\n')));
    }

    //! Report, silence, mail to several people, registry.
    void anApplicationThatFallsSilentIsWrittenAboutToAllWhoShouldKnow()
    {
        MegaTestApi api;
        QTRY_COMPARE_WITH_TIMEOUT(api.registry({}), QByteArray("[] 200"), 20'000); // the password is being taken in
        QCOMPARE(api.registry(u"23"_s,
                        {u"-X"_s, u"PUT"_s, u"-d"_s, u"{\"name\":\"billing\",\"every\":\"2s\",\"grace\":10}"_s})
                     .right(3),
            QByteArray("201"));
        api.bench.kill();
        api.bench.watch(); // it stays known
        QCOMPARE(api.report(u"{\"app_id\": 23, \"message\": \"OK:200\"}"_s), QByteArray(" 200"));
        QCOMPARE(api.report(u"{\"app_id\": 24}"_s), QByteArray(" 200")); // which nobody registered
        QVERIFY(api.bench.waitForStatus(u"billing"_s, u"up"_s));

        QTRY_COMPARE_WITH_TIMEOUT(api.mails().size(), 1, 60'000);
        const QJsonObject silent = api.mails().front();
        QCOMPARE(silent[u"recipients"_s].toVariant().toStringList(),
            (QStringList{u"ops@example.org"_s, u"boss@example.org"_s}));
        QVERIFY2(subjectOf(silent).startsWith(u"[Vigia] DOWN billing — silent for "_s), qPrintable(subjectOf(silent)));

        // It reports again, and says itself that something is wrong.
        QCOMPARE(api.report(u"{\"app_id\": 23}"_s), QByteArray(" 200"));
        QTRY_COMPARE_WITH_TIMEOUT(api.mails().size(), 2, 20'000);
        QVERIFY2(subjectOf(api.mails()[1]).startsWith(u"[Vigia] UP billing after "_s),
            qPrintable(subjectOf(api.mails()[1])));
        QCOMPARE(
            api.registry(u"23"_s, {u"-X"_s, u"PUT"_s, u"-d"_s, u"{\"every\":\"1h\"}"_s}).right(3), QByteArray("200"));
        QCOMPARE(api.report(u"{\"app_id\": 23, \"message\": \"DB:503\"}"_s), QByteArray(" 200"));
        QTRY_COMPARE_WITH_TIMEOUT(api.mails().size(), 3, 20'000);
        QVERIFY2(api.mails()[2][u"mail"_s].toString().contains(u"DB:503"_s), qPrintable(subjectOf(api.mails()[2])));

        const QByteArray listed = api.registry({});
        QVERIFY2(listed.endsWith(" 200"), listed);
        const QJsonArray apps = QJsonDocument::fromJson(listed.chopped(4)).array();
        QCOMPARE(apps.size(), 1);
        QCOMPARE(apps[0][u"app_id"_s].toInt(), 23);
        QCOMPARE(apps[0][u"name"_s].toString(), u"billing"_s);
        QCOMPARE(api.bench.run({u"ignore"_s, u"app 24"_s}).exitCode, 0); // it was asked about, and raised no alarm
        QCOMPARE(api.bench.run({u"ignore"_s, u"app 25"_s}).exitCode, 1);
        QCOMPARE(api.registry(u"23"_s, {u"-X"_s, u"DELETE"_s}), QByteArray(" 204"));
        QCOMPARE(api.report(u"{\"app_id\": 23}"_s), QByteArray(" 200"));
        QCOMPARE(api.registry({}), QByteArray("[] 200"));
        QVERIFY(api.bench.monitor(u"billing"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HeartbeatLoopsTest)
#include "heartbeatloops_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/keyringbench.h"
#include "instance/providers.h"

using namespace vigia::test;

namespace {

//! What nobody but the password store and its provider may have. Each is written differently in JSON, HTML, base64 or
//! an address, and every provider repeats what it was told.
const QByteArray mailPassword = "c4n4ry-M4il/\"p\xc3\xa4ss\"+<&>=?~";
const QByteArray botToken = "987654:c4n4ry-B0t_t0ken";
const QByteArray hookPath = "/services/c4n4ry-T0/H00k~p4th?key=c4n4ry%2Fqu3ry%3D%3D";
const QByteArray hookKey = "c4n4ry-K3y/of+the/h00k==";
const QByteArray watcherPath = "/ping/c4n4ry-w4tcher";
const QByteArray probeKey = "c4n4ry-pr0be";

QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArray json = secret;
    json.replace('"', "\\\"");
    return {secret, secret.toPercentEncoding(), secret.toBase64(QByteArray::OmitTrailingEquals), json,
        QByteArray(json).replace('/', "\\/"), QString::fromUtf8(secret).toHtmlEscaped().toUtf8()};
}

QByteArrayList everything()
{
    QByteArrayList all;
    for (const QByteArray &secret : {mailPassword, botToken, hookKey, probeKey})
        all += formsOf(secret);
    // As AUTH PLAIN says it.
    all += QByteArray('\0' + QByteArray("vigia") + '\0' + mailPassword).toBase64(QByteArray::OmitTrailingEquals);
    for (const char *part :
        {"c4n4ry-T0", "H00k~p4th", "c4n4ry%2Fqu3ry", "c4n4ry/qu3ry", "c4n4ry-w4tcher", "c4n4ry-spare"})
        all += part;
    return all;
}

//! What \a request said, as some of those who repeat it write it.
QByteArray repeated(const RequestServer::Request &request)
{
    QByteArray inJson = request.path + ' ' + request.header("authorization") + ' ' + request.header("x-key");
    inJson.replace('/', "\\/").replace('"', "\\\"");
    return "{\"ok\":false,\"description\":\"no: " + inJson + "\",\"path\":\"" + request.path + "\",\"key\":\""
        + request.header("authorization").split(' ').last() + ' ' + request.header("authorization").toBase64() + "\"}";
}

} // namespace

//! P16: however a provider complains, and whoever complains, no secret stands in anything that is written, said or
//! started.
class LeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsNoSecretThatAProviderRepeats()
    {
        SmtpScript smtp([login = false](QSslSocket &, const QByteArray &command) mutable -> std::optional<QByteArray> {
            if (!std::exchange(login, command.startsWith("AUTH")))
                return std::nullopt;
            return "535 5.7.8 no: " + command + " and " + QByteArray::fromBase64(command).split('\0').last() + "\r\n";
        });
        RequestServer target([](QTcpSocket &socket, const RequestServer::Request &request) {
            RequestServer::answer(socket, "401 Unauthorized " + request.header("x-key"), repeated(request));
        });
        int hooks = 0, watched = 0, chats = 0;
        RequestServer hook([&](QTcpSocket &socket, const RequestServer::Request &request) {
            ++(request.path == watcherPath ? watched : hooks);
            RequestServer::answer(socket, "500 Broken", repeated(request));
        });
        RequestServer chat([&](QTcpSocket &socket, const RequestServer::Request &request) {
            ++chats;
            RequestServer::answer(socket, "400 Bad Request", repeated(request));
        });

        KeyringBench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        const QMap<QString, QByteArray> secrets{{u"mail"_s, mailPassword}, {u"bot"_s, botToken},
            {u"where"_s, hook.url() + hookPath}, {u"who"_s, "Bearer " + hookKey},
            {u"watcher"_s, hook.url() + watcherPath}, {u"probe"_s, probeKey}};
        for (const auto &[name, secret] : secrets.toStdMap())
            QCOMPARE(bench.run({u"secret"_s, u"set"_s, name}, secret).exitCode, 0);
        bench.environment.insert(u"VIGIA_SECRET_SPARE"_s, u"c4n4ry-spare"_s); // the operator's own source
        const QString script = bench.folder.filePath(u"hook.sh"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\ncat > stdin.txt\ncat /proc/$$/environ > environ.txt\n"
                   "cat /proc/$$/cmdline /proc/$PPID/cmdline > arguments.txt\nenv\nmv environ.txt ended.txt\nexit 1\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        const Outcome imported = bench.run({u"import"_s, u"-"_s},
            "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [mail, chat, hook, script]}\n"
            "policy: {group_wait: 0s}\n"
            "accounts:\n  - {name: here, smtp: {host: 127.0.0.1, port: "
                + QByteArray::number(smtp.serverPort())
                + ", security: none, user: vigia, secret: mail, from: vigia@example.org}}\n"
                  "channels:\n  - {name: mail, email: {account: here, to: [ops@example.org]}}\n"
                  "  - {name: chat, telegram: {chat: \"-1001\", secret: bot, api: \""
                + chat.url()
                + "\"}}\n  - {name: hook, webhook: {url: {secret: where}, headers: {Authorization: {secret: who}}}}\n"
                  "  - {name: script, command: {program: \""
                + script.toUtf8()
                + "\"}}\nbot: {channel: chat}\nping_out: {url: {secret: watcher}, every: 10s}\n"
                  "monitors:\n  - {name: Shop, http: \""
                + target.url() + "\", headers: {X-Key: {secret: probe}}}\n");
        QVERIFY2(imported.exitCode == 0, imported.err);
        QVERIFY(bench.watch());
        QCOMPARE(bench.run({u"approve"_s, u"script"_s}).exitCode, 0);
        QVERIFY(bench.waitForStatus(u"down"_s));
        const auto tried = [&] {
            return bench.query(u"SELECT group_concat(trouble LIKE '%***%') FROM messages WHERE channel <> 'script'"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(tried(), u"1,1,1"_s, 30'000); // what they said is kept, without what they repeated
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bench.folder.filePath(u"ended.txt"_s)), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(hooks > 0 && chats > 1 && watched == 0, 20'000); // nobody is told that all is well
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.query(u"SELECT trouble FROM messages WHERE channel = 'script'"_s).contains(u"program_failed"_s),
            20'000);

        // What is searched below has what they said in it.
        QFile log(bench.profile() + u"/logs/vigia.log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log.open(QIODevice::ReadOnly) && log.readAll().contains(" chat: refused: DOWN Shop")
                || (log.close(), false),
            20'000);
        log.close();
        for (const QStringList &words :
            {QStringList{u"export"_s}, QStringList{u"status"_s}, QStringList{u"status"_s, u"--json"_s},
                QStringList{u"why"_s, u"Shop"_s}, QStringList{u"log"_s}, QStringList{u"secret"_s, u"list"_s},
                QStringList{u"secret"_s, u"list"_s, u"--json"_s}, QStringList{u"drill"_s, u"mail"_s}}) {
            const Outcome said = bench.run(words);
            const QByteArray all = said.out + said.err;
            QVERIFY2(!all.isEmpty(), qPrintable(words.join(u' ')));
            for (const QByteArray &secret : everything())
                QVERIFY2(!all.contains(secret), QByteArray(words.join(u' ').toUtf8() + ": " + secret + '\n' + all));
        }
        const QStringList everywhere{bench.folder.path(), bench.keyring.home()};
        for (const QByteArray &secret : everything()) {
            const QStringList found = placesWith(secret, everywhere, {});
            QVERIFY2(found.isEmpty(), QByteArray(secret + " in " + found.join(u' ').toUtf8()));
        }
        QCOMPARE(placesWith("c4n4ry-M4il", everywhere, {bench.watching.processId()}), QStringList());
        bench.watching.terminate();
        QVERIFY(QTest::qWaitFor([&] { return bench.watching.state() == QProcess::NotRunning; }, 60'000));
        for (const QByteArray &secret : everything()) {
            const QStringList found = placesWith(secret, everywhere, {});
            QVERIFY2(found.isEmpty(), QByteArray(secret + " in " + found.join(u' ').toUtf8()));
        }
        // A search that finds nothing finds what is there.
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(hookKey) > 0);
        file.close();
        QCOMPARE(placesWith(hookKey, everywhere, {}), QStringList{script});
    }
};

QTEST_GUILESS_MAIN(LeaksTest)
#include "leaks_test.moc"

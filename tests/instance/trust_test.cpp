// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/smtpscript.h"

using namespace vigia::test;

//! Whose certificates are believed.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneMonitorDoesNotCheckEverybodyElseDoes()
    {
        const Certificates certificates;
        LoopbackServer server(answering(okAnswer()), certificates.server(u"homeunknown"_s));
        SmtpScript smtp({}, certificates.server(u"homeunknown"_s));
        const QByteArray place = server.url(u"localhost"_s).toLatin1();
        Bench bench;
        bench.write(u"watch.yml"_s,
            "version: 1\n"
            "defaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms}\n"
            "policy: {group_wait: 0s}\n"
            "accounts:\n  - {name: here, smtp: {host: localhost, port: "
                + QByteArray::number(smtp.serverPort())
                + ", security: starttls, from: vigia@example.org}}\n"
                  "channels:\n"
                  "  - {name: mail, email: {account: here, to: [ops@example.org]}}\n"
                  "  - {name: chat, telegram: {chat: \"-1001\", secret: canary, api: \""
                + place + "\"}}\n  - {name: hook, webhook: {url: \"" + place
                + "hook\"}}\n"
                  "monitors:\n  - {name: Shop, tls: insecure, http: \""
                + place + "\"}\n  - {name: Gone, http: \"http://127.0.0.1:1/\", alerts: [mail, chat, hook]}\n");
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        QVERIFY2(imported.exitCode == 0, imported.err);
        bench.watch();
        QVERIFY(bench.waitForStatus(u"Shop"_s, u"up"_s));
        QVERIFY(bench.waitForStatus(u"Gone"_s, u"down"_s));

        QByteArray why;
        const auto allAreRefused = [&] {
            why = bench.run({u"why"_s, u"Gone"_s}).out;
            QByteArray refused;
            for (const QByteArray &line : why.split('\n')) {
                if (line.contains("certificate is not trusted"))
                    refused += line;
            }
            return refused.contains("mail") && refused.contains("chat") && refused.contains("hook");
        };
        QVERIFY2(QTest::qWaitFor(allAreRefused, 20'000), why);
        QVERIFY(!why.contains(" delivered, "));
        QVERIFY(smtp.mails().isEmpty());
        for (const QByteArray &request : server.requests())
            QVERIFY2(request.startsWith("GET / "), request); // the looks alone
        QCOMPARE(bench.monitor(u"Shop"_s)[u"status"_s].toString(), u"up"_s);
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"

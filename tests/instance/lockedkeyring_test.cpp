// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/keyringbench.h"
#include "instance/providers.h"

using namespace vigia::test;
using Way = Providers::Way;

namespace {

constexpr auto ways = {Way::Mail, Way::Chat, Way::Hook};

} // namespace

//! P15: messages wait for a password store that is locked; the person is asked once, everybody is told why nothing
//! comes, and all of it comes once the store is open.
class LockedKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAllThatWaitedOnceItIsOpenAndAsksNobodyTwice()
    {
        bool well = true;
        RequestServer target([&](QTcpSocket &socket, const RequestServer::Request &) {
            RequestServer::answer(socket, well ? "200 OK" : "503 Busy");
        });
        Providers providers;
        KeyringBench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, Providers::token).exitCode, 0);
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "m4il").exitCode, 0);
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"hook"_s}, "h00k").exitCode, 0);
        QVERIFY(bench.keyring.restart(PrivateKeyring::As::Locked));
        const KeyringPrompts prompts(bench.keyring);
        QVERIFY(bench.import(
            "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [mail, chat, hook]}\n"
            "policy: {group_wait: 0s}\nmonitors:\n  - {name: Shop, http: \""
            + target.url() + "\"}\n"
            + providers.configuration()
                  .replace("port:", "user: vigia, secret: mail, port:")
                  .replace("/hook\"", "/hook\", headers: {X-Key: {secret: hook}}")));
        QVERIFY(bench.watch());
        QVERIFY(bench.waitForStatus(u"up"_s));
        well = false;
        QVERIFY(bench.waitForStatus(u"down"_s));

        // It was tried again and again, on every channel …
        const auto tries = [&] { return bench.query(u"SELECT group_concat(attempts >= 2) FROM messages"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(tries(), u"1,1,1"_s, 30'000);
        for (const Way way : ways)
            QCOMPARE(providers.taken(way).size(), 0);
        // … the person was asked once, and whoever looks is told why.
        QCOMPARE(prompts.asked(), 1);
        const QByteArray said = bench.run({u"status"_s}).out;
        for (const char *channel : {"mail", "chat", "hook"})
            QVERIFY2(said.contains(channel), said);
        QCOMPARE(said.count("locked"), 3);

        QVERIFY(bench.keyring.unlock());
        for (const Way way : ways)
            QTRY_COMPARE_WITH_TIMEOUT(providers.taken(way).size(), 1, 70'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.query(u"SELECT DISTINCT state FROM outbox"_s), u"delivered"_s, 10'000);
        QVERIFY(!bench.run({u"status"_s}).out.contains("locked"));
        QCOMPARE(prompts.asked(), 1);
        for (const Way way : ways)
            QCOMPARE(providers.taken(way).size(), 1);
    }
};

QTEST_GUILESS_MAIN(LockedKeyringTest)
#include "lockedkeyring_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/keyringbench.h"
#include "support/loopbackserver.h"

using namespace vigia::test;

namespace {

using Bench = KeyringBench;

QByteArray shopAt(const LoopbackServer &server)
{
    return "version: 1\nmonitors:\n  - {name: Shop, http: \"" + server.url().toUtf8()
        + "\", interval: 1s, headers: {X-Key: {secret: canary}}}\n";
}

} // namespace

//! Secrets as people use them: `vigia secret …`, and a monitor that needs one.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsListsAndForgetsWithoutAnInstance()
    {
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        const Outcome kept = bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "hunter2\n");
        QVERIFY2(kept.exitCode == 0, kept.err);
        QCOMPARE(bench.places(), (QJsonObject{{u"mail"_s, u"keychain"_s}}));
        QCOMPARE(bench.run({u"secret"_s, u"forget"_s, u"mail"_s}).exitCode, 0);
        QCOMPARE(bench.places(), QJsonObject());
        QCOMPARE(bench.run({u"secret"_s, u"forget"_s, u"mail"_s}).exitCode, 1);
    }

    void tellsLockedFromMissing()
    {
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "hunter2").exitCode, 0);
        QVERIFY(bench.keyring.restart(PrivateKeyring::As::Locked));
        QCOMPARE(bench.places(), (QJsonObject{{u"mail"_s, u"locked"_s}}));
        const Outcome refused = bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "other");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("locked"), refused.err);
        QCOMPARE(bench.run({u"secret"_s, u"forget"_s, u"mail"_s}).exitCode, 1);
        QVERIFY(bench.keyring.restart(PrivateKeyring::As::Open));
        QCOMPARE(bench.places(), (QJsonObject{{u"mail"_s, u"keychain"_s}}));
    }

    void saysThatThereIsNoPasswordStore()
    {
        Bench bench; // a bus, and nobody on it
        const Outcome nobody = bench.run({u"secret"_s, u"set"_s, u"team-bot"_s}, "hunter2");
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY2(nobody.err.contains("VIGIA_SECRET_TEAM_BOT"), nobody.err);
        QVERIFY(!nobody.err.contains("hunter2"));
        bench.environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // not even a bus
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"team-bot"_s}, "hunter2").exitCode, 1);
        QCOMPARE(placesWith("hunter2", {bench.folder.path(), bench.keyring.home()}, {}), QStringList());
    }

    void givesUpOnAPasswordStoreThatDoesNotAnswer()
    {
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "hunter2").exitCode, 0);
        bench.keyring.freeze();
        const Outcome refused = bench.run({u"secret"_s, u"set"_s, u"mail"_s}, "other");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("cannot be reached"), refused.err);
        QCOMPARE(bench.places(), (QJsonObject{{u"mail"_s, u"unavailable"_s}}));
        bench.keyring.thaw();
        QCOMPARE(bench.places(), (QJsonObject{{u"mail"_s, u"keychain"_s}}));
    }

    void looksAgainOnceThePasswordStoreIsOpen()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, "k3y").exitCode, 0);
        QVERIFY(bench.keyring.restart(PrivateKeyring::As::Locked));
        QVERIFY(bench.import(shopAt(server)));
        QVERIFY(bench.watch());
        QVERIFY(bench.waitForReason(u"secrets_locked"_s));
        QCOMPARE(bench.monitor()[u"status"_s].toString(), u"unknown"_s);
        QCOMPARE(bench.monitor()[u"reason"_s].toString(), u"the password store is locked"_s);
        QVERIFY(server.received().isEmpty());
        QVERIFY(bench.keyring.restart(PrivateKeyring::As::Open));
        QVERIFY(bench.waitForStatus(u"up"_s));
        QVERIFY(server.received().contains("X-Key: k3y"));
    }

    void takesAChangedSecretUpAtOnce()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QVERIFY(bench.import(shopAt(server)));
        QVERIFY(bench.watch());
        QVERIFY(bench.waitForReason(u"secret_missing"_s));
        QCOMPARE(bench.places(), (QJsonObject{{u"canary"_s, u"missing"_s}}));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, "first").exitCode, 0);
        QVERIFY(bench.waitForStatus(u"up"_s));
        QVERIFY(server.received().contains("X-Key: first"));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, "second").exitCode, 0);
        QVERIFY(QTest::qWaitFor([&] { return server.received().contains("X-Key: second"); }, 30'000));
    }

    void watchesOnWhenTheSessionBusEnds()
    {
        LoopbackServer server(answering(okAnswer()));
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, "k3y").exitCode, 0);
        QVERIFY(bench.import(shopAt(server)));
        QVERIFY(bench.watch());
        QVERIFY(bench.waitForStatus(u"up"_s));
        bench.keyring.killBus();
        const int before = server.connections();
        QVERIFY(QTest::qWaitFor([&] { return server.connections() > before + 1; }, 30'000));
        QCOMPARE(bench.watching.state(), QProcess::Running);
    }

    //! Whoever adds a way on which a secret travels lets it travel here.
    void leavesNoSecretAnywhereButInThePasswordStore()
    {
        const QByteArray canary = "c4n4ry-S3cr3t-keychain";
        LoopbackServer server(answering("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"));
        Bench bench;
        QVERIFY(bench.keyring.start(PrivateKeyring::As::Open));
        QCOMPARE(bench.run({u"secret"_s, u"set"_s, u"canary"_s}, canary).exitCode, 0);
        QVERIFY(bench.import(shopAt(server)));
        QVERIFY(bench.watch());
        QVERIFY(bench.waitForStatus(u"down"_s));
        QVERIFY(server.received().contains("X-Key: " + canary));
        for (const QStringList &words : {QStringList{u"export"_s}, QStringList{u"status"_s, u"--json"_s},
                 QStringList{u"why"_s, u"Shop"_s}, QStringList{u"log"_s}, QStringList{u"secret"_s, u"list"_s},
                 QStringList{u"secret"_s, u"list"_s, u"--json"_s}}) {
            const Outcome said = bench.run(words);
            QVERIFY2(!said.out.isEmpty() && !(said.out + said.err).contains(canary), qPrintable(words.join(u' ')));
        }
        const QStringList everywhere{bench.folder.path(), bench.keyring.home()};
        QCOMPARE(placesWith(canary, everywhere, {bench.watching.processId()}), QStringList());
        bench.watching.terminate();
        QVERIFY(QTest::qWaitFor([&] { return bench.watching.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(placesWith(canary, everywhere, {}), QStringList());
        // A search that finds nothing finds what is there.
        QFile file(bench.folder.filePath(u"found"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(canary) > 0);
        file.close();
        QCOMPARE(placesWith(canary, everywhere, {}), QStringList{file.fileName()});
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"

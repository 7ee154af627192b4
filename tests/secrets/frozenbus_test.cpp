// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/keychainsecrets.h"
#include "support/privatekeyring.h"
#include "support/simulatedworld.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! A session bus that takes connections and answers nothing, from before this program first uses it. A program of
//! its own, because the bus is first used once. The clock is the test's.
class FrozenBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsNobodyUpAndGivesTheSecretOnceItGoesOn()
    {
        PrivateKeyring keyring;
        QVERIFY(keyring.startBus());
        keyring.moveIn();
        QVERIFY(keyring.start(PrivateKeyring::As::Open));
        keyring.freezeBus();

        SimulatedWorld world;
        const auto secrets = openKeychain(u"Vigia-test"_s, world, world);
        std::optional<Result<QString, SecretError>> read;
        std::optional<Result<void, SecretError>> written;
        QElapsedTimer held;
        held.start();
        secrets->fetch(u"mail"_s, [&](const Result<QString, SecretError> &given) { read = given; });
        secrets->store(u"mail"_s, u"x"_s, [&](const Result<void, SecretError> &given) { written = given; });
        QCoreApplication::processEvents();
        // D-Bus itself would wait for 25 seconds.
        QVERIFY2(held.elapsed() < 10'000, qPrintable(u"held up for %1 ms"_s.arg(held.elapsed())));
        QVERIFY(!read && !written);
        world.advance(KeychainSecrets::patience);
        QVERIFY(read && !*read && read->error() == SecretError::Unavailable);
        QVERIFY(written && !*written && written->error() == SecretError::Unavailable);
        QVERIFY2(held.elapsed() < 10'000, qPrintable(u"held up for %1 ms"_s.arg(held.elapsed())));

        keyring.thawBus();
        written.reset();
        secrets->store(u"mail"_s, u"kept"_s, [&](const Result<void, SecretError> &given) { written = given; });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 60'000);
        QVERIFY(written->has_value());
        read.reset();
        secrets->fetch(u"mail"_s, [&](const Result<QString, SecretError> &given) { read = given; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 60'000);
        QVERIFY(read->has_value());
        QCOMPARE(**read, u"kept"_s);
    }
};

QTEST_GUILESS_MAIN(FrozenBusTest)
#include "frozenbus_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/keychainsecrets.h"
#include "support/privatekeyring.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

//! As where a sandbox, or the person, lets this program see that there is a keyring, and no more.
constexpr auto refusals = R"(
    <deny send_destination="org.freedesktop.secrets" send_interface="org.freedesktop.Secret.Service"
          send_member="SearchItems"/>
    <deny send_destination="org.freedesktop.secrets" send_interface="org.freedesktop.Secret.Service"
          send_member="GetSecrets"/>
    <deny send_destination="org.freedesktop.secrets" send_interface="org.freedesktop.Secret.Item"/>
    <deny send_destination="org.freedesktop.secrets" send_interface="org.freedesktop.Secret.Collection"
          send_member="CreateItem"/>
)";

} // namespace

//! A real keyring that is there, is open, and refuses. A program of its own, because the bus is first used once.
class RefusingKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldFromOneThatIsLockedOrDoesNotAnswer()
    {
        PrivateKeyring keyring;
        QVERIFY(keyring.startBus(refusals));
        keyring.moveIn();
        QVERIFY(keyring.start(PrivateKeyring::As::Open));
        SimulatedWorld world;
        const auto secrets = openKeychain(u"Vigia-test"_s, world, world);

        std::optional<Result<QString, SecretError>> read;
        secrets->fetch(u"mail"_s, [&](const Result<QString, SecretError> &given) { read = given; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 30'000);
        QVERIFY(!*read);
        QCOMPARE(read->error(), SecretError::Denied);

        std::optional<Result<void, SecretError>> written;
        secrets->store(u"mail"_s, u"x"_s, [&](const Result<void, SecretError> &given) { written = given; });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 30'000);
        QVERIFY(!*written);
        QCOMPARE(written->error(), SecretError::Denied);

        QVERIFY(keyring.restart(PrivateKeyring::As::Locked));
        read.reset();
        secrets->fetch(u"mail"_s, [&](const Result<QString, SecretError> &given) { read = given; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), 30'000);
        QVERIFY(!*read);
        QCOMPARE(read->error(), SecretError::Locked);
    }
};

QTEST_GUILESS_MAIN(RefusingKeyringTest)
#include "refusingkeyring_test.moc"

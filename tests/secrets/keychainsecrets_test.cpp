// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/keychainsecrets.h"
#include "support/privatekeyring.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! What came of a question; a reality in which nobody answers is seen too.
template <typename T>
struct Answered {
    std::optional<Result<T, SecretError>> answer;
    int answers = 0;

    auto taker()
    {
        return [this](const Result<T, SecretError> &given) {
            answer = given;
            ++answers;
        };
    }
    bool waitFor() const
    {
        return QTest::qWaitFor([this] { return answers > 0; }, 30'000);
    }
    std::optional<SecretError> error() { return waitFor() && !*answer ? std::optional(answer->error()) : std::nullopt; }
};

} // namespace

//! With a real GNOME keyring on a bus of its own. The clock is the test's.
class KeychainSecretsTest : public QObject
{
    Q_OBJECT

private:
    PrivateKeyring keyring;
    std::optional<SimulatedWorld> world;
    std::unique_ptr<SecretStore> secrets;

    std::optional<QString> fetched(const QString &name, SecretStore *from = nullptr)
    {
        Answered<QString> seen;
        (from ? from : secrets.get())->fetch(name, seen.taker());
        return seen.waitFor() && *seen.answer ? std::optional(**seen.answer) : std::nullopt;
    }
    std::optional<SecretError> fetchError(const QString &name)
    {
        Answered<QString> seen;
        secrets->fetch(name, seen.taker());
        return seen.error();
    }
    bool keep(const QString &name, const QString &value, SecretStore *in = nullptr)
    {
        Answered<void> seen;
        (in ? in : secrets.get())->store(name, value, seen.taker());
        return seen.waitFor() && seen.answer->has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(keyring.startBus());
        keyring.moveIn();
        QVERIFY(keyring.start(PrivateKeyring::As::Open));
    }
    void init()
    {
        world.emplace();
        secrets = openKeychain(u"Vigia-test"_s, *world, *world);
        QVERIFY(secrets);
    }
    void cleanup() { secrets.reset(); }

    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("ASCII") << u"hunter2"_s;
        QTest::newRow("not ASCII") << u"пароль ñ 🔑"_s;
        QTest::newRow("several lines") << u" one\ntwo\n"_s;
        QTest::newRow("100 kB") << QString(100'000, u'ж');
    }
    void givesBackWhatItWasGiven()
    {
        QFETCH(QString, value);
        QVERIFY(keep(u"mail"_s, value));
        QCOMPARE(fetched(u"mail"_s), std::optional(value));
    }

    void putsANewValueInThePlaceOfTheOld()
    {
        QVERIFY(keep(u"mail"_s, u"old"_s));
        QVERIFY(keep(u"mail"_s, u"new"_s));
        QCOMPARE(fetched(u"mail"_s), std::optional(u"new"_s));
    }

    void keepsDataFoldersApart()
    {
        const auto other = openKeychain(u"Vigia-other"_s, *world, *world);
        QVERIFY(keep(u"mail"_s, u"mine"_s));
        QVERIFY(keep(u"mail"_s, u"theirs"_s, other.get()));
        QCOMPARE(fetched(u"mail"_s), std::optional(u"mine"_s));
        QCOMPARE(fetched(u"mail"_s, other.get()), std::optional(u"theirs"_s));
    }

    void forgetsAndSaysWhereThereWasNothing()
    {
        QVERIFY(keep(u"mail"_s, u"x"_s));
        Answered<void> first, second;
        secrets->forget(u"mail"_s, first.taker());
        QVERIFY(first.waitFor() && first.answer->has_value());
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Absent));
        secrets->forget(u"mail"_s, second.taker());
        QCOMPARE(second.error(), std::optional(SecretError::Absent));
    }

    void tellsLockedFromAbsentAndChangesNothingThen()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        QVERIFY(keyring.restart(PrivateKeyring::As::Locked));
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        QCOMPARE(fetchError(u"nobody"_s), std::optional(SecretError::Locked));
        Answered<void> looked, written, forgotten;
        secrets->look(u"mail"_s, looked.taker());
        QCOMPARE(looked.error(), std::optional(SecretError::Locked));
        secrets->store(u"mail"_s, u"other"_s, written.taker());
        QCOMPARE(written.error(), std::optional(SecretError::Locked));
        secrets->forget(u"mail"_s, forgotten.taker());
        QCOMPARE(forgotten.error(), std::optional(SecretError::Locked));
        QVERIFY(keyring.restart(PrivateKeyring::As::Open));
        QCOMPARE(fetched(u"mail"_s), std::optional(u"kept"_s));
    }

    //! The window that asks may stand behind others, and the screen's lock or another program have opened the keyring.
    void waitsForNobodysAnswerOnceItIsOpen()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        QVERIFY(keep(u"team"_s, u"kept, too"_s));
        QVERIFY(keyring.restart(PrivateKeyring::As::Locked));
        const KeyringPrompts prompts(keyring);
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        QTRY_COMPARE_WITH_TIMEOUT(prompts.asked(), 1, 30'000);
        QCOMPARE(fetchError(u"team"_s), std::optional(SecretError::Locked));
        QVERIFY(keyring.unlock());
        QCOMPARE(fetched(u"mail"_s), std::optional(u"kept"_s));
        QCOMPARE(fetched(u"team"_s), std::optional(u"kept, too"_s));
        QCOMPARE(prompts.asked(), 1);
    }

    void asksAgainAfterAWhileWhereTheKeyringWasStartedAnew()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        QVERIFY(keyring.restart(PrivateKeyring::As::Locked));
        const KeyringPrompts prompts(keyring);
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        QTRY_COMPARE_WITH_TIMEOUT(prompts.asked(), 1, 30'000);
        QVERIFY(keyring.restart(PrivateKeyring::As::Locked));
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        world->advance(KeychainSecrets::askAgain);
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        QTRY_COMPARE_WITH_TIMEOUT(prompts.asked(), 2, 30'000);
        QVERIFY(keyring.restart(PrivateKeyring::As::Open));
        QCOMPARE(fetched(u"mail"_s), std::optional(u"kept"_s));
    }

    void answersInTimeWhereTheKeyringDoesNot()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        keyring.freeze();
        Answered<QString> read;
        Answered<void> written;
        secrets->fetch(u"mail"_s, read.taker());
        secrets->store(u"mail"_s, u"other"_s, written.taker());
        world->advance(KeychainSecrets::patience - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(read.answers + written.answers, 0);
        world->advance(1ms);
        QCOMPARE(read.error(), std::optional(SecretError::Unavailable));
        QCOMPARE(written.error(), std::optional(SecretError::Unavailable));
        keyring.thaw();
        QCOMPARE(fetched(u"mail"_s), std::optional(u"kept"_s));
        QCOMPARE(read.answers, 1);
        QCOMPARE(written.answers, 1);
    }

    void goesOnWithWhatIsUnderWayInsteadOfBeginningAnew()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        int asked = 0;
        KeychainSecrets slow(
            u"Vigia-test"_s,
            [&asked](const std::function<void(KeyringState)> &answer) {
                ++asked;
                answer(KeyringState::Open);
            },
            [](const std::function<void()> &over) { over(); }, *world, *world);
        keyring.freeze();
        Answered<QString> first, second;
        slow.fetch(u"mail"_s, first.taker());
        world->advance(KeychainSecrets::patience);
        QCOMPARE(first.error(), std::optional(SecretError::Unavailable));
        slow.fetch(u"mail"_s, second.taker());
        keyring.thaw();
        QVERIFY(second.waitFor());
        QCOMPARE(**second.answer, u"kept"_s);
        QCOMPARE(first.answers, 1);
        QCOMPARE(asked, 1);
    }

    void answersEverybodyWhenItGoes()
    {
        keyring.freeze();
        Answered<QString> read;
        Answered<void> written;
        secrets->fetch(u"mail"_s, read.taker());
        secrets->store(u"mail"_s, u"x"_s, written.taker());
        secrets.reset();
        keyring.thaw();
        QCOMPARE(read.error(), std::optional(SecretError::Unavailable));
        QCOMPARE(written.error(), std::optional(SecretError::Unavailable));
        QTest::qWait(0);
        QCOMPARE(read.answers, 1);
    }

    void takesAKeyringThatWentForNoAnswer()
    {
        QVERIFY(keep(u"mail"_s, u"kept"_s));
        keyring.kill();
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Unavailable));
        Answered<void> written;
        secrets->store(u"mail"_s, u"other"_s, written.taker());
        QCOMPARE(written.error(), std::optional(SecretError::Unavailable));
        QVERIFY(keyring.start(PrivateKeyring::As::Locked));
        QCOMPARE(fetchError(u"mail"_s), std::optional(SecretError::Locked));
        QVERIFY(keyring.restart(PrivateKeyring::As::Open));
        QCOMPARE(fetched(u"mail"_s), std::optional(u"kept"_s));
    }
};

QTEST_GUILESS_MAIN(KeychainSecretsTest)
#include "keychainsecrets_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretchain.h"
#include "support/fakesecrets.h"
#include "support/simulatedworld.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SecretChainTest : public QObject
{
    Q_OBJECT

private:
    SimulatedWorld world;
    FakeKeychain keychain;
    std::optional<SecretChain> chain;

    Result<QString, SecretError> fetched(const QString &name = u"mail"_s)
    {
        std::optional<Result<QString, SecretError>> answer;
        chain->fetch(name, [&](const Result<QString, SecretError> &secret) { answer = secret; });
        return answer.value();
    }
    SecretPlace found(const QString &name = u"mail"_s)
    {
        std::optional<SecretPlace> place;
        chain->find(name, [&](SecretPlace where) { place = where; });
        return place.value();
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("VIGIA_SECRET_MAIL");
        qunsetenv("CREDENTIALS_DIRECTORY");
        keychain = {};
        chain.emplace(&keychain, world, world);
    }

    void takesTheOperatorsSecretFirst()
    {
        keychain.values = {{u"mail"_s, u"kept"_s}};
        QCOMPARE(*fetched(), u"kept"_s);
        QCOMPARE(found(), SecretPlace::Keychain);
        qputenv("VIGIA_SECRET_MAIL", "given");
        QCOMPARE(*fetched(), u"given"_s);
        QCOMPARE(found(), SecretPlace::Variable);
        QTemporaryDir directory;
        QFile file(directory.filePath(u"mail"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("credential") > 0);
        file.close();
        qputenv("CREDENTIALS_DIRECTORY", directory.path().toUtf8());
        QCOMPARE(*fetched(), u"credential"_s);
        QCOMPARE(found(), SecretPlace::CredentialsDirectory);
    }

    void hasNoSubstituteForWhatTheOperatorGaveAndCannotBeRead()
    {
        keychain.values = {{u"mail"_s, u"kept"_s}};
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkdir(u"mail"_s));
        qputenv("CREDENTIALS_DIRECTORY", directory.path().toUtf8());
        QCOMPARE(fetched().error(), SecretError::Unavailable);
        QCOMPARE(found(), SecretPlace::Unavailable);
    }

    void tellsWhyItCannotSay()
    {
        QCOMPARE(found(), SecretPlace::Missing);
        for (const auto &[error, place] :
            {std::pair(SecretError::Locked, SecretPlace::Locked), std::pair(SecretError::Denied, SecretPlace::Denied),
                std::pair(SecretError::Unavailable, SecretPlace::Unavailable)}) {
            keychain.trouble = error;
            QCOMPARE(fetched().error(), error);
            QCOMPARE(found(), place);
        }
    }

    void worksWithoutAKeychain()
    {
        chain.emplace(nullptr, world, world);
        QVERIFY(!chain->hasKeychain());
        QCOMPARE(fetched().error(), SecretError::Absent);
        QCOMPARE(found(), SecretPlace::Missing);
        qputenv("VIGIA_SECRET_MAIL", "given");
        QCOMPARE(*fetched(), u"given"_s);
    }

    void remembersForSomeMinutes()
    {
        keychain.values = {{u"mail"_s, u"kept"_s}};
        QCOMPARE(*fetched(), u"kept"_s);
        keychain.trouble = SecretError::Locked;
        world.advance(HeldSecrets::longest - 1ms);
        QCOMPARE(*fetched(), u"kept"_s);
        QCOMPARE(keychain.asked, 1);
        world.advance(1ms);
        QCOMPARE(fetched().error(), SecretError::Locked);
    }

    void remembersEachForAsLong()
    {
        keychain.values = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        QCOMPARE(*fetched(u"a"_s), u"1"_s);
        world.advance(1min);
        QCOMPARE(*fetched(u"b"_s), u"2"_s);
        keychain.trouble = SecretError::Locked;
        world.advance(HeldSecrets::longest - 1min);
        QCOMPARE(fetched(u"a"_s).error(), SecretError::Locked);
        QCOMPARE(*fetched(u"b"_s), u"2"_s);
        world.advance(1min);
        QCOMPARE(fetched(u"b"_s).error(), SecretError::Locked);
    }

    void asksAnewForWhatIsInvalid()
    {
        keychain.values = {{u"mail"_s, u"old"_s}};
        QCOMPARE(*fetched(), u"old"_s);
        keychain.values = {{u"mail"_s, u"new"_s}};
        chain->invalidate(u"mail"_s);
        QCOMPARE(*fetched(), u"new"_s);
    }

    void doesNotRememberWhatBecameInvalidOnItsWay()
    {
        keychain.values = {{u"mail"_s, u"old"_s}};
        keychain.holding = true;
        int answers = 0;
        chain->fetch(u"mail"_s, [&](const Result<QString, SecretError> &) { ++answers; });
        chain->invalidate(u"mail"_s);
        keychain.held.front()();
        QCOMPARE(answers, 1);
        keychain.holding = false;
        keychain.values = {{u"mail"_s, u"new"_s}};
        QCOMPARE(*fetched(), u"new"_s);
    }

    void remembersNoRefusal()
    {
        QCOMPARE(fetched().error(), SecretError::Absent);
        keychain.values = {{u"mail"_s, u"kept"_s}};
        QCOMPARE(*fetched(), u"kept"_s);
    }

    void answersOnceThoughItGoes()
    {
        keychain.holding = true;
        keychain.values = {{u"mail"_s, u"kept"_s}};
        int answers = 0;
        chain->fetch(u"mail"_s, [&](const Result<QString, SecretError> &) { ++answers; });
        chain.reset();
        keychain.held.front()();
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(SecretChainTest)
#include "secretchain_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/credentialbook.h"
#include "listener/passwordlane.h"

#include "support/fakesecrets.h"
#include "support/simulatedworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! One life of the book.
struct Life {
    SimulatedWorld world;
    FakeSecrets secrets;
    PasswordLane lane;
    QByteArray kept;
    int timesKept = 0;
    std::unique_ptr<CredentialBook> book;

    explicit Life(const QByteArray &before = {})
        : kept(before)
    {
        secrets.values = {{u"pw"_s, u"secret"_s}, {u"reader"_s, u"tok"_s}};
        book = std::make_unique<CredentialBook>(secrets, world, lane, kept, [this](const QByteArray &verifiers) {
            kept = verifiers;
            ++timesKept;
        });
    }
    ~Life() { lane.end(); }

    void seek()
    {
        ListenSettings settings;
        settings.users = {{u"ana"_s, {u"pw"_s}}};
        settings.token = SecretRef{u"reader"_s};
        book->seek(settings, {});
    }
    //! And has kept it.
    bool knowsAll() const
    {
        return book->unknown().isEmpty() && kept.contains(R"("reader":)") && kept.contains(R"("pw":)");
    }
    bool isReader(const QString &token) const
    {
        const auto known = book->credentials();
        return known->tokens.contains(tokenDigest(known->salt, token));
    }
    bool isAna(const QString &password) const
    {
        const auto known = book->credentials();
        return known->users.contains(u"ana"_s) && verifies(known->users[u"ana"_s], password);
    }
};

} // namespace

//! The listener knows who is who, also while nobody can read a secret.
class CredentialBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeReadIsKnown()
    {
        Life life;
        life.seek();
        QTRY_VERIFY(life.knowsAll());
        QVERIFY(life.isReader(u"tok"_s) && !life.isReader(u"tok2"_s));
        QVERIFY(life.isAna(u"secret"_s) && !life.isAna(u"wrong"_s));
    }

    void whatIsBeingReadIsAwaited()
    {
        Life life;
        life.secrets.hangs = true;
        life.seek();
        QVERIFY(life.book->credentials()->awaitsTokens && life.book->credentials()->awaitsPasswords);
        QVERIFY(life.book->missing().isEmpty());
        life.secrets.release();
        QVERIFY(!life.book->credentials()->awaitsTokens);
        QVERIFY(life.book->credentials()->awaitsPasswords); // it is being derived
        QTRY_VERIFY(life.knowsAll());
        QVERIFY(!life.book->credentials()->awaitsPasswords);
        life.book->secretChanged(u"pw"_s); // to what it was
        QVERIFY(life.book->credentials()->awaitsPasswords);
        QTRY_VERIFY(!life.book->credentials()->awaitsPasswords);
        QVERIFY(life.isAna(u"secret"_s));
    }

    void whatIsKnownOrCannotBeReadIsNotAwaited()
    {
        Life first;
        first.seek();
        QTRY_VERIFY(first.knowsAll());
        Life second(first.kept);
        second.secrets.hangs = true;
        second.seek();
        QVERIFY(!second.book->credentials()->awaitsTokens && !second.book->credentials()->awaitsPasswords);
        for (const SecretError error : {SecretError::Absent, SecretError::Locked}) {
            Life third;
            third.secrets.values.clear();
            third.secrets.missing = error;
            third.seek();
            QVERIFY(!third.book->credentials()->awaitsTokens && !third.book->credentials()->awaitsPasswords);
            QCOMPARE(third.book->missing(), (QMap<QString, SecretError>{{u"pw"_s, error}, {u"reader"_s, error}}));
        }
    }

    void noSecretIsKeptAsItIs()
    {
        Life life;
        life.secrets.values = {{u"pw"_s, u"canary-password"_s}, {u"reader"_s, u"canary-token"_s}};
        life.seek();
        QTRY_VERIFY(life.knowsAll());
        for (const QByteArray canary : {"canary-password", "canary-token"}) {
            QVERIFY(!life.kept.contains(canary));
            QVERIFY(!life.kept.contains(canary.toBase64().left(16)));
        }
    }

    //! Else each of ten thousand would cost as much as all of them.
    void whatIsReadAtOnceIsKeptAtOnce()
    {
        Life life;
        std::vector<ListenedMonitor> monitors;
        for (int i = 0; i < 2000; ++i) {
            const QString name = u"token-%1"_s.arg(i);
            monitors.push_back({MonitorId{name}, name, {}, SecretRef{name}});
            life.secrets.values[name] = u"value of "_s + name;
        }
        ListenSettings settings;
        QSignalSpy changes(life.book.get(), &CredentialBook::credentialsChanged);
        life.book->seek(settings, monitors);
        QTRY_VERIFY(life.book->unknown().isEmpty() && life.kept.contains("token-1999"));
        QVERIFY2(life.timesKept <= 2 && changes.size() <= 3, QByteArray::number(life.timesKept).constData());
        QCOMPARE(life.book->credentials()->tokens.size(), 2000);
    }

    void aLockedStoreKeepsNobodyOutWhoWasKnown()
    {
        Life first;
        first.seek();
        QTRY_VERIFY(first.knowsAll());
        Life second(first.kept);
        second.secrets.values.clear();
        second.secrets.missing = SecretError::Locked;
        second.seek();
        QVERIFY(second.knowsAll());
        QVERIFY(second.isReader(u"tok"_s) && second.isAna(u"secret"_s));
    }

    void whatWasLockedIsAskedForAgain()
    {
        Life life;
        const auto values = std::exchange(life.secrets.values, {});
        life.secrets.missing = SecretError::Locked;
        life.seek();
        QCOMPARE(life.book->unknown(), (QStringList{u"pw"_s, u"reader"_s}));
        life.secrets.values = values;
        life.world.advance(61s);
        QTRY_VERIFY(life.knowsAll());
    }

    void whyItCannotBeHadIsKnownAsItIsNow()
    {
        Life life;
        life.secrets.values.clear();
        life.secrets.missing = SecretError::Locked;
        life.seek();
        QSignalSpy changes(life.book.get(), &CredentialBook::credentialsChanged);
        QTRY_COMPARE(changes.size(), 1);
        life.world.advance(61s);
        life.secrets.missing = SecretError::Denied;
        life.world.advance(61s);
        QTRY_COMPARE(changes.size(), 2); // nothing was new the first time
        QCOMPARE(life.book->missing().value(u"reader"_s), SecretError::Denied);
    }

    void aSecretThatWasTakenAwayOpensNothing()
    {
        Life life;
        life.seek();
        QTRY_VERIFY(life.knowsAll());
        life.secrets.values.erase(u"reader"_s);
        life.secrets.missing = SecretError::Absent;
        life.book->secretChanged(u"reader"_s);
        QVERIFY(!life.isReader(u"tok"_s));
        QVERIFY(life.isAna(u"secret"_s));
    }

    void aSecretThatChangedIsTheNewOneOnly()
    {
        Life life;
        life.seek();
        QTRY_VERIFY(life.knowsAll());
        life.secrets.values = {{u"pw"_s, u"new"_s}, {u"reader"_s, u"new"_s}};
        life.book->secretChanged(u"reader"_s);
        life.book->secretChanged(u"pw"_s);
        QVERIFY(life.isReader(u"new"_s) && !life.isReader(u"tok"_s));
        QTRY_VERIFY(life.isAna(u"new"_s));
        QVERIFY(!life.isAna(u"secret"_s));
    }

    void whatIsNoLongerConfiguredIsForgotten()
    {
        Life life;
        life.seek();
        QTRY_VERIFY(life.knowsAll());
        const QByteArray before = life.kept;
        life.book->seek(ListenSettings(), {});
        QVERIFY(!life.isReader(u"tok"_s) && !life.isAna(u"secret"_s));
        QVERIFY(life.kept.size() < before.size());
    }
};

QTEST_GUILESS_MAIN(CredentialBookTest)
#include "credentialbook_test.moc"

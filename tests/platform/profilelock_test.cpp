// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/profilelock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vigia;

namespace {

void startHolder(QProcess &holder, const QString &path)
{
    holder.start(QStringLiteral(LOCKHOLDER), {path});
    QVERIFY(holder.waitForReadyRead(30'000));
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
}

} // namespace

class ProfileLockTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(QStringLiteral("vigia.lock"));
    }

    void saysWhoHoldsIt()
    {
        QProcess holder;
        startHolder(holder, m_path);
        ProfileLock lock(m_path);
        const auto taken = lock.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error(), (ProfileLockError{ProfileLockError::Code::HeldByAnother, holder.processId()}));
        holder.kill();
        QVERIFY(holder.waitForFinished());
    }

    void isFreeAfterItsHolderWasKilled()
    {
        QProcess holder;
        startHolder(holder, m_path);
        ::kill(pid_t(holder.processId()), SIGKILL);
        QVERIFY(holder.waitForFinished());
        QVERIFY(QFile::exists(m_path));
        ProfileLock lock(m_path);
        QVERIFY(lock.take());
    }

    void isFreeWhenTheFileIsEmpty()
    {
        QVERIFY(QFile(m_path).open(QIODevice::WriteOnly));
        ProfileLock lock(m_path);
        QVERIFY(lock.take());
    }

    void isFreeWhenItNamesALivingProcessThatDoesNotHoldIt()
    {
        // After a restart of its container the dead holder's pid is often the new process's own.
        QProcess holder;
        startHolder(holder, m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QFile::remove(m_path);

        QProcess other;
        startHolder(other, m_directory->filePath(QStringLiteral("other.lock")));
        QByteArray stale = content;
        stale.replace(0, stale.indexOf('\n'), QByteArray::number(other.processId()));
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(stale);
        left.close();
        ProfileLock lock(m_path);
        QVERIFY(lock.take());
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void isFreeAgainWhenItsHolderEnds()
    {
        {
            ProfileLock first(m_path);
            QVERIFY(first.take());
            ProfileLock second(m_path);
            QVERIFY(!second.take());
        }
        ProfileLock third(m_path);
        QVERIFY(third.take());
    }

    void takesTheSpareWhereItsFileCannotBeWritten()
    {
        const QString missing = m_directory->filePath(QStringLiteral("missing/vigia.lock"));
        ProfileLock first(missing, m_path);
        QVERIFY(first.take());
        ProfileLock second(missing, m_path);
        const auto taken = second.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error(), (ProfileLockError{ProfileLockError::Code::HeldByAnother, qApp->applicationPid()}));
    }

    void heedsTheHolderOfTheSpareWhenItsFileCanBeWrittenAgain()
    {
        const QString folder = m_directory->filePath(QStringLiteral("folder"));
        const QString file = folder + QStringLiteral("/vigia.lock");
        auto first = std::make_unique<ProfileLock>(file, m_path);
        QVERIFY(first->take());
        QVERIFY(QDir().mkdir(folder));
        ProfileLock second(file, m_path);
        const auto taken = second.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ProfileLockError::Code::HeldByAnother);
        first.reset();
        QVERIFY(second.take());
        QVERIFY(QFile::exists(file));
    }

    //! Who only changes a profile in passing takes no spare, but is kept out by whoever holds it.
    void heedsASpareThatItWouldNotTake()
    {
        const QString folder = m_directory->filePath(QStringLiteral("folder"));
        const QString file = folder + QStringLiteral("/vigia.lock");
        auto watching = std::make_unique<ProfileLock>(file, m_path);
        QVERIFY(watching->take());
        ProfileLock passing(file, m_path, ProfileLock::Spare::Heeded);
        auto taken = passing.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ProfileLockError::Code::CannotLock);
        QVERIFY(QDir().mkdir(folder));
        taken = passing.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ProfileLockError::Code::HeldByAnother);
        watching.reset();
        QVERIFY(passing.take());
    }

    void saysWhenItCannotLock()
    {
        ProfileLock lock(m_directory->filePath(QStringLiteral("missing/vigia.lock")));
        const auto taken = lock.take();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ProfileLockError::Code::CannotLock);
    }
};

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "profilelock_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/socketnote.h"

#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;

class SocketNoteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QLocalServer> m_listening;

    QString in(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    ProfilePaths profile() const { return ProfilePaths::at(in("profile")); }
    //! A socket that is there, where only this test knows.
    QString elsewhere() const { return in("elsewhere.sock"); }
    //! Where a client without a note looks.
    static QString guessed(const ProfilePaths &paths)
    {
        const auto path = paths.socket();
        return path ? *path : QString();
    }
    void writeNote(const QByteArray &text) const
    {
        QFile file(profile().socketNote());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)); // whatever the umask is
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_directory->path().toLocal8Bit());
        QVERIFY(profile().prepare());
        m_listening = std::make_unique<QLocalServer>();
        QVERIFY(m_listening->listen(elsewhere()));
    }
    void cleanup() { m_listening.reset(); }

    void tellsClientsOfAnotherEnvironmentWhereTheInstanceListens()
    {
        const auto note = std::make_unique<SocketNote>(profile(), elsewhere());
        QVERIFY(!note->trouble());
        qunsetenv("XDG_RUNTIME_DIR");
        const auto found = socketOfInstance(profile());
        QVERIFY(found);
        QCOMPARE(*found, elsewhere());
    }

    void isReadableByItsOwnerOnly()
    {
        const SocketNote note(profile(), elsewhere());
        struct stat status {
        };
        QCOMPARE(::stat(qPrintable(profile().socketNote()), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600U);
    }

    void replacesWhatACrashLeftAndGoesWithItsInstance()
    {
        writeNote("/old\n");
        {
            const SocketNote note(profile(), elsewhere());
            QCOMPARE(*socketOfInstance(profile()), elsewhere());
        }
        QVERIFY(!QFile::exists(profile().socketNote()));
        QCOMPARE(*socketOfInstance(profile()), guessed(profile()));
    }

    void isNoNoteWhenItSaysNothingUseful_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("relative") << QByteArray("elsewhere.sock\n");
        QTest::newRow("torn") << QByteArray("/run/user/10");
        QTest::newRow("nothing there") << QByteArray("/nowhere/vigia.sock\n");
        QTest::newRow("not a socket") << QByteArray("/etc/passwd\n");
        QTest::newRow("long") << '/' + QByteArray(100'000, 'x') + '\n';
    }
    void isNoNoteWhenItSaysNothingUseful()
    {
        QFETCH(QByteArray, text);
        writeNote(text);
        const auto found = socketOfInstance(profile());
        QVERIFY(found);
        QCOMPARE(*found, guessed(profile()));
    }

    void isNotFollowedWhenOthersMayHaveWrittenIt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("open to its group") << QStringLiteral("group");
        QTest::newRow("open to everybody") << QStringLiteral("others");
        QTest::newRow("a link") << QStringLiteral("link");
        QTest::newRow("a directory") << QStringLiteral("directory");
        if (::geteuid() == 0) // only root may give files away
            QTest::newRow("another user's") << QStringLiteral("user");
    }
    void isNotFollowedWhenOthersMayHaveWrittenIt()
    {
        QFETCH(QString, how);
        const QByteArray path = QFile::encodeName(profile().socketNote());
        if (how == QLatin1StringView("directory")) {
            QCOMPARE(::mkdir(path.constData(), 0700), 0);
        } else {
            writeNote(QFile::encodeName(elsewhere()) + '\n');
            QCOMPARE(::chmod(path.constData(), 0600), 0);
        }
        if (how == QLatin1StringView("group"))
            QCOMPARE(::chmod(path.constData(), 0660), 0);
        if (how == QLatin1StringView("others"))
            QCOMPARE(::chmod(path.constData(), 0606), 0);
        if (how == QLatin1StringView("user"))
            QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        if (how == QLatin1StringView("link")) {
            QVERIFY(QFile::rename(profile().socketNote(), in("target")));
            QVERIFY(QFile::link(in("target"), profile().socketNote()));
        }
        const auto found = socketOfInstance(profile());
        QVERIFY(!found);
        QCOMPARE(found.error(), (ProfileError{ProfileErrorCode::NotOurs, profile().socketNote(), {}}));
    }

    void saysWhenItCannotBeLeft()
    {
        const SocketNote note(ProfilePaths::at(QStringLiteral("/proc/vigia")), elsewhere());
        QVERIFY(note.trouble());
        QVERIFY(!note.trouble()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SocketNoteTest)
#include "socketnote_test.moc"

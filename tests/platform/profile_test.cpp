// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat info {
    };
    return ::lstat(qPrintable(path), &info) == 0 ? info.st_mode & 07777 : 0;
}

//! Sets an environment variable for as long as it lives.
class Environment
{
public:
    Environment(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value.toLocal8Bit());
    }
    ~Environment()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString in(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void standsInThePlatformsDirectories()
    {
        const Environment data("XDG_DATA_HOME", in("data"));
        const Environment config("XDG_CONFIG_HOME", in("config"));
        const ProfilePaths paths = ProfilePaths::standard();
        QCOMPARE(paths.database(), in("data/vigia/vigia.db"));
        QCOMPARE(paths.transitionLog(), in("data/vigia/logs/transitions.log"));
        QCOMPARE(paths.diagnosticLog(), in("data/vigia/logs/vigia.log"));
        QCOMPARE(paths.lock(), in("data/vigia/vigia.lock"));
        QCOMPARE(paths.config(), in("config/vigia"));
    }

    void keepsEverythingInAPortableDirectory()
    {
        const ProfilePaths paths = ProfilePaths::at(in("stick/"));
        QVERIFY(paths.prepare());
        QCOMPARE(paths.root(), in("stick"));
        QCOMPARE(paths.config(), in("stick"));
        QCOMPARE(modeOf(in("stick")), 0700U);
        QCOMPARE(modeOf(in("stick/logs")), 0700U);
        QVERIFY(QDir(in("stick")).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void makesTheDirectoriesAboveForTheOwnerOnly()
    {
        QVERIFY(ProfilePaths::at(in("a/b/c")).prepare());
        QCOMPARE(modeOf(in("a")), 0700U);
        QCOMPARE(modeOf(in("a/b")), 0700U);
    }

    void refusesAFile()
    {
        QVERIFY(QFile(in("file")).open(QIODevice::WriteOnly));
        const auto itself = ProfilePaths::at(in("file")).prepare();
        QVERIFY(!itself);
        QCOMPARE(itself.error(), (ProfileError{ProfileErrorCode::NotADirectory, in("file"), {}}));
        const auto below = ProfilePaths::at(in("file/profile")).prepare();
        QVERIFY(!below);
        QCOMPARE(below.error().code, ProfileErrorCode::NotADirectory);
    }

    void refusesWhatIsNotOurs()
    {
        // For root somebody else's is nobody's, for everybody else it is root's.
        QString theirs = QStringLiteral("/usr");
        if (::geteuid() == 0) {
            theirs = in("theirs");
            QVERIFY(QDir().mkdir(theirs));
            QCOMPARE(::chown(qPrintable(theirs), 65534, 65534), 0);
        }
        const auto prepared = ProfilePaths::at(theirs).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error(), (ProfileError{ProfileErrorCode::NotOurs, theirs, {}}));
    }

    void saysWhyItCannotBeMade()
    {
        const auto prepared = ProfilePaths::at(QStringLiteral("/proc/vigia")).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ProfileErrorCode::CannotCreate);
        QVERIFY(!prepared.error().detail.isEmpty());
    }

    void saysWhenItCannotBeWritten()
    {
        const QString own = QStringLiteral("/proc/%1").arg(::getpid()); // ours, and not even root may add to it
        const auto prepared = ProfilePaths::at(own).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ProfileErrorCode::NotWritable);
    }

    void namesTheSocketAfterTheCanonicalProfile()
    {
        QVERIFY(QDir().mkdir(in("profile")));
        QVERIFY(QFile::link(in("profile"), in("link")));
        const QByteArray path = QFileInfo(in("profile")).canonicalFilePath().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
        QCOMPARE(socketName(in("profile")), QStringLiteral("vigia-%1.sock").arg(QLatin1StringView(hash.first(16))));
        QCOMPARE(socketName(in("link")), socketName(in("profile")));
        QVERIFY(socketName(in("other")) != socketName(in("profile")));
    }

    void keepsTheSecretsOfDataFoldersApart()
    {
        const Environment data("XDG_DATA_HOME", m_directory->path());
        QCOMPARE(ProfilePaths::standard().keychainService(), QStringLiteral("Vigia"));
        QCOMPARE(ProfilePaths::at(in("vigia")).keychainService(), QStringLiteral("Vigia"));
        QVERIFY(QFile::link(m_directory->path(), in("link")));
        const QString before = ProfilePaths::at(in("link/profile")).keychainService();
        QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("profile")));
        const QByteArray path = QFileInfo(in("profile")).canonicalFilePath().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
        QCOMPARE(ProfilePaths::at(in("profile")).keychainService(),
            QStringLiteral("Vigia-%1").arg(QLatin1StringView(hash.first(8))));
        QCOMPARE(before, ProfilePaths::at(in("profile")).keychainService()); // also before it was made
    }

    void putsTheSocketIntoTheRuntimeDirectory()
    {
        const Environment runtime("XDG_RUNTIME_DIR", m_directory->path()); // a temporary directory is 0700
        const auto socket = ProfilePaths::at(in("profile")).socket();
        QVERIFY(socket);
        QCOMPARE(*socket, m_directory->filePath(socketName(in("profile"))));
    }

    void fallsBackToADirectoryOfItsOwn_data()
    {
        QTest::addColumn<QString>("runtime");
        QTest::newRow("none") << QString();
        QTest::newRow("relative") << QStringLiteral("tmp");
        QTest::newRow("open to others") << QStringLiteral("open");
        QTest::newRow("a link") << QStringLiteral("link");
        QTest::newRow("too long a path") << QString(90, QLatin1Char('l'));
    }
    void fallsBackToADirectoryOfItsOwn()
    {
        QFETCH(QString, runtime);
        const QString path =
            runtime.isEmpty() || runtime == QLatin1StringView("tmp") ? runtime : m_directory->filePath(runtime);
        if (runtime == QLatin1StringView("link"))
            QVERIFY(QFile::link(m_directory->path(), path));
        else if (path != runtime)
            QVERIFY(::mkdir(qPrintable(path), 0700) == 0);
        if (runtime == QLatin1StringView("open"))
            QVERIFY(::chmod(qPrintable(path), 0755) == 0); // whatever the umask is
        QVERIFY(QDir().mkdir(in("temp")));
        const Environment temporary("TMPDIR", in("temp"));
        const Environment variable("XDG_RUNTIME_DIR", path);
        const auto socket = ProfilePaths::at(in("profile")).socket();
        QVERIFY(socket);
        const QString own = m_directory->filePath(QStringLiteral("temp/vigia-%1").arg(::geteuid()));
        QCOMPARE(QFileInfo(*socket).absolutePath(), own);
        QCOMPARE(modeOf(own), 0700U);
    }

    void doesNotUseADirectorySomebodyElsePrepared()
    {
        QVERIFY(QDir().mkdir(in("temp")));
        const Environment temporary("TMPDIR", in("temp"));
        const Environment variable("XDG_RUNTIME_DIR", QString());
        const QString own = m_directory->filePath(QStringLiteral("temp/vigia-%1").arg(::geteuid()));
        QVERIFY(::mkdir(qPrintable(own), 0777) == 0);
        QVERIFY(::chmod(qPrintable(own), 0777) == 0);
        const auto open = ProfilePaths::at(in("profile")).socket();
        QVERIFY(!open);
        QCOMPARE(open.error(), (ProfileError{ProfileErrorCode::NotOurs, own, {}}));
        QVERIFY(QDir().rmdir(own));
        QVERIFY(QFile::link(m_directory->path(), own));
        QVERIFY(!ProfilePaths::at(in("profile")).socket());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"

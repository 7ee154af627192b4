// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"
#include "store/samples.h"
#include "store/sqlitestore.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace vigia;
using namespace vigia::samples;

namespace {

const QString a = QStringLiteral("a");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read");
}

QString integrityOf(const QString &path)
{
    Database database(path, Database::Access::ReadWrite);
    return database.column(QStringLiteral("PRAGMA integrity_check")).value_or(QStringList()).join(QLatin1Char('\n'));
}

QStringList filesIn(const QTemporaryDir &directory)
{
    return QDir(directory.path()).entryList(QDir::Files, QDir::Name);
}

void overwritePages(const QString &path, qint64 from)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > from);
    QVERIFY(file.seek(from));
    file.write(QByteArray(int(file.size() - from), '\x5a'));
}

QStringList linesOf(const QString &mode, const QString &database)
{
    QProcess child;
    child.start(QStringLiteral(COMMITSTORM), {mode, database});
    child.waitForFinished(60'000);
    return QString::fromUtf8(child.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

//! What is promised about the file.
class SqliteStoreTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;

    void fill(int monitors = 1)
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        std::vector<ConfigurationRow> rows;
        for (int n = 0; n < monitors; ++n)
            rows.push_back(configured(QStringLiteral("m%1").arg(n)));
        QVERIFY(configure(store, rows));
        QVERIFY(commit(store, {{}, {transition(a, Status::Down, 1)}, {}, {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(QStringLiteral("vigia.db"));
    }

    void isReadableByItsOwnerOnly()
    {
        const QString nested = m_directory->filePath(QStringLiteral("new/deeper/vigia.db"));
        SqliteStore store(nested);
        QVERIFY(store.load());
        QVERIFY(setValue(store, a, "1"));
        const auto owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(nested + QLatin1StringView(suffix)) & ~owner, QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(nested).absolutePath())
                & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther),
            QFileDevice::Permissions());
    }

    void keepsTheFirstSchemaForEver()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(1)));
        Database database(m_path, Database::Access::ReadOnly);
        const auto found = database.column(QStringLiteral(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY sql"));
        QVERIFY(found);
        QFile frozen(QStringLiteral(STORE_TESTS "/schema-v1.sql"));
        QVERIFY(frozen.open(QIODevice::ReadOnly));
        QCOMPARE(*found, QString::fromUtf8(frozen.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), std::optional<qint64>(1));
        QCOMPARE(database.number(QStringLiteral("PRAGMA application_id")), std::optional<qint64>(0x56494749));
    }

    void keepsTheSecondSchemaForEver()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(2)));
        Database database(m_path, Database::Access::ReadOnly);
        QCOMPARE(database.column(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'gaps'")),
            std::optional(QStringList{QStringLiteral("CREATE TABLE gaps(id INTEGER PRIMARY KEY, began INTEGER NOT NULL,"
                                                     " ended INTEGER NOT NULL, why TEXT NOT NULL)")}));
    }

    void bringsAFileOfTheFirstVersionUpToDate()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(1)));
        {
            SqliteStore store(m_path);
            const auto world = store.load();
            QVERIFY(world && !world->recovery && !world->lastAlive);
            DurableChange change;
            change.gaps = {{at(10), at(20), GapRow::Why::Off}};
            QVERIFY(commit(store, change));
        }
        for (const QString &path : {m_path, m_path + QStringLiteral(".good")}) {
            Database database(path, Database::Access::ReadOnly);
            QCOMPARE(database.column(QStringLiteral("SELECT why || ' ' || (ended - began) FROM gaps")),
                std::optional(QStringList{QStringLiteral("off 10000")}));
        }
        QVERIFY(QFile::exists(m_path + QStringLiteral(".backup-v1")));
    }

    void takesAlertsOfTheSecondVersionAlong()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(2)));
        {
            Database old(m_path, Database::Access::ReadWrite);
            QVERIFY(old.run(QStringLiteral("INSERT INTO monitors(monitor) VALUES('a')")));
            QVERIFY(
                old.run(QStringLiteral("INSERT INTO outbox(channel, kind, monitor, incident, created, facts, delivered)"
                                       " VALUES('desktop', 'down', 1, 1, 5000, '{}', 0),"
                                       " ('desktop', 'up', 1, 1, 6000, '{}', 1)")));
        }
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world);
        QCOMPARE(world->undelivered.size(), std::size_t(1));
        QCOMPARE(world->undelivered[0].kind, AlertKind::Down);
        QCOMPARE(world->undelivered[0].state, AlertState::Waiting);
        QVERIFY(QFile::exists(m_path + QStringLiteral(".backup-v2")));
    }

    void letsGapsGoThatWereOverBeforeTheOldestResult()
    {
        {
            SqliteStore store(m_path);
            QVERIFY(store.load());
            DurableChange change;
            change.gaps = {{at(10), at(20), GapRow::Why::Off}, {at(30), at(60), GapRow::Why::Asleep},
                {at(70), at(80), GapRow::Why::Stalled}};
            QVERIFY(commit(store, change));
            QVERIFY(answerOf<Done>([&](auto done) { store.prune(at(50), done); }));
        }
        Database database(m_path, Database::Access::ReadOnly);
        QCOMPARE(database.column(QStringLiteral("SELECT why FROM gaps ORDER BY id")),
            std::optional(QStringList{QStringLiteral("asleep"), QStringLiteral("stalled")}));
    }

    //! A file that could only be read at the start is of the old version still when it can be written.
    void bringsAFileUpToDateThatCouldNotBeWrittenBefore()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(1)));
        const auto opened = openDatabase(m_path, schemaSteps(), Check::None);
        QVERIFY(opened);
        QCOMPARE(opened->database->number(QStringLiteral("PRAGMA user_version")),
            std::optional(qint64(schemaSteps().size())));
    }

    //! Where results cannot be kept it is said, and they wait.
    void answersResultsThatItCannotWriteWithTheErrorAndKeepsThem()
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        Database other(m_path, Database::Access::ReadWrite);
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        const auto refused = answerOf<Done>([&](auto done) { store.append({result(a, 1)}, done); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, StoreErrorCode::WriteFailed);
        QVERIFY(other.run(QStringLiteral("ROLLBACK")));
        QVERIFY(answerOf<Done>([&](auto done) { store.append({result(a, 2)}, done); }));
        QCOMPARE(latestResults(store, 5).size(), std::size_t(2));
    }

    void answersWithAnErrorWhenTheFileIsDamagedWhileItRuns()
    {
        fill(40);
        SqliteStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(setValue(store, a, "1"));
        {
            Database checkpoint(m_path, Database::Access::ReadWrite);
            QVERIFY(checkpoint.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }
        overwritePages(m_path, 0);
        const auto refused = commit(store, {{}, {transition(a, Status::Up, 2)}, {}, {}});
        QVERIFY(!refused);
        QVERIFY(!setValue(store, a, "2"));
    }

    void losesNothingAcknowledgedWhenKilled()
    {
        QSet<int> acknowledged;
        int first = 1;
        for (int round = 0; round < 20; ++round) {
            QProcess child;
            child.start(QStringLiteral(COMMITSTORM), {QStringLiteral("storm"), m_path, QString::number(first)});
            QVERIFY(child.waitForReadyRead(30'000));
            const QDeadlineTimer until(QRandomGenerator::global()->bounded(60));
            while (!until.hasExpired())
                child.waitForReadyRead(1);
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            // A last line without its end was cut off by the kill.
            QByteArray output = child.readAllStandardOutput();
            output.truncate(output.lastIndexOf('\n') + 1);
            for (const QByteArray &line : output.split('\n')) {
                if (!line.isEmpty())
                    acknowledged.insert(line.toInt());
            }
            first += 100'000;

            QCOMPARE(integrityOf(m_path), QStringLiteral("ok"));
            SqliteStore store(m_path);
            const auto world = store.load();
            QVERIFY(world);
            QVERIFY(!world->recovery);
            QSet<int> kept;
            for (const TransitionRow &row : transitions(store, 0, 1'000'000))
                kept.insert(row.reason.toInt());
            QVERIFY((acknowledged - kept).isEmpty());
            QSet<int> alerts;
            for (const OutboxRow &row : world->undelivered)
                alerts.insert(row.facts.toInt());
            QCOMPARE(alerts, kept); // whole or not at all
        }
        QVERIFY(acknowledged.size() >= 20);
    }

    void refusesWhenTheDiskIsFullAndGoesOnWhenItIsNot()
    {
        QCOMPARE(
            linesOf(QStringLiteral("full"), m_path), (QStringList{QStringLiteral("refused"), QStringLiteral("kept")}));
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world && !world->recovery);
        QCOMPARE(world->states.size(), std::size_t(1));
        QCOMPARE(latestResults(store, 5).size(), std::size_t(1)); // waited for room
    }

    void readsAnOlderFileOnAFullDiskAndBringsItUpToDateWhenThereIsRoom()
    {
        QVERIFY(createDatabase(m_path, schemaSteps().first(1)));
        {
            Database old(m_path, Database::Access::ReadWrite);
            QVERIFY(old.run(QStringLiteral("INSERT INTO remembered VALUES('k', 'v')")));
            QVERIFY(old.run(QStringLiteral("INSERT INTO monitors VALUES(7, 'a')")));
            QVERIFY(old.run(QStringLiteral("INSERT INTO transitions VALUES(3, 7, 'A', '-', NULL, 'down', '', 1, 1, '',"
                                           " '', '', 0)")));
        }
        QCOMPARE(linesOf(QStringLiteral("full-at-start"), m_path),
            (QStringList{QStringLiteral("read 1"), QStringLiteral("refused"), QStringLiteral("still read 1"),
                QStringLiteral("kept")}));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".backup-v1.new")));
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world && !world->recovery && !world->notWritable);
        QCOMPARE(world->values.size(), std::size_t(1));
        QCOMPARE(transitions(store, 0, 9).size(), std::size_t(2));
    }

    void readsAReadOnlyProfileAndWritesAgainWhenItMay()
    {
        fill(3);
        if (::geteuid() == 0) {
            for (const QString &name : filesIn(*m_directory))
                QCOMPARE(::chown(qPrintable(m_directory->filePath(name)), 65534, 65534), 0);
            QCOMPARE(::chown(qPrintable(m_directory->path()), 65534, 65534), 0);
        }
        QFile::setPermissions(m_path, QFileDevice::ReadOwner);
        QFile::setPermissions(m_directory->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const QStringList lines = linesOf(QStringLiteral("readonly"), m_path);
        QFile::setPermissions(
            m_directory->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(lines,
            (QStringList{QStringLiteral("read 3"), QStringLiteral("refused"), QStringLiteral("still read 1"),
                QStringLiteral("kept")}));
    }

    void answersWhileAnotherProgramHoldsTheLock()
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        {
            Database other(m_path, Database::Access::ReadWrite);
            QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
            append(store, {result(a, 1)});
            int refused = 0;
            for (int n = 0; n < 20; ++n)
                store.setValue(a, "1", [&](const auto &done) { refused += done ? 0 : 1; });
            QTRY_COMPARE_WITH_TIMEOUT(refused, 20, 8000);
            QVERIFY(other.run(QStringLiteral("ROLLBACK")));
        }
        QVERIFY(setValue(store, a, "2"));
        QCOMPARE(latestResults(store, 5).size(), std::size_t(1));
    }

    void letsOneBadChangeNotSinkTheOthers()
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        QString outcome;
        const auto note = [&](const auto &done) { outcome += done ? QLatin1Char('+') : QLatin1Char('-'); };
        // The first waits for the lock, the others behind it become one transaction.
        auto other = std::make_unique<Database>(m_path, Database::Access::ReadWrite);
        QVERIFY(other->run(QStringLiteral("BEGIN IMMEDIATE")));
        store.setValue(QStringLiteral("1"), "v", note);
        store.commit({{{{QStringLiteral("new")}, "{}"}}, {}, {}, {}}, note);
        store.saveConfiguration({configured(a), configured(a)}, note); // the same key twice
        store.commit({{{{QStringLiteral("new")}, "[]"}}, {}, {}, {}}, note);
        store.setValue(QStringLiteral("2"), "v", note);
        QVERIFY(other->run(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE(outcome.size(), 5);
        QCOMPARE(outcome, QStringLiteral("++-++"));
        const StoredWorld world = *store.load();
        QCOMPARE(world.values.size(), std::size_t(2));
        QVERIFY((world.states == std::vector<StateRow>{{{QStringLiteral("new")}, "[]"}}));
    }

    void setsADamagedFileAsideAndRestoresTheGoodCopy_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("the first page") << qint64(0);
        QTest::newRow("the header's later part") << qint64(100);
        QTest::newRow("all pages after the first") << qint64(4096);
    }
    void setsADamagedFileAsideAndRestoresTheGoodCopy()
    {
        QFETCH(qint64, from);
        fill(40);
        overwritePages(m_path, from);
        const QByteArray damaged = contentOf(m_path);
        const UtcTime before = std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world);
        QVERIFY(world->recovery);
        const QRegularExpression name(QStringLiteral("/vigia\\.db\\.corrupt-\\d{8}T\\d{6}Z$"));
        QVERIFY(name.match(world->recovery->setAside).hasMatch());
        QCOMPARE(contentOf(world->recovery->setAside), damaged);
        QVERIFY(world->recovery->restoredFrom);
        QVERIFY(*world->recovery->restoredFrom <= before);
        QVERIFY(*world->recovery->restoredFrom > before - std::chrono::minutes(1));
        QCOMPARE(world->configuration.size(), std::size_t(40));
        QCOMPARE(transitions(store, 0, 9).size(), std::size_t(1));
        QVERIFY(setValue(store, a, "writable again"));
    }

    void saysSoWhenThereIsNoGoodCopy()
    {
        fill();
        QFile::remove(m_path + QStringLiteral(".good"));
        overwritePages(m_path, 4096);
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world);
        QVERIFY(world->recovery);
        QVERIFY(!world->recovery->restoredFrom);
        QVERIFY(QFile::exists(world->recovery->setAside));
        QVERIFY(world->configuration.empty());
    }

    void doesNotTrustADamagedGoodCopy()
    {
        fill();
        overwritePages(m_path + QStringLiteral(".good"), 4096);
        overwritePages(m_path, 4096);
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world && world->recovery);
        QVERIFY(!world->recovery->restoredFrom);
        QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("vigia.db.good.corrupt-*")}).size(), 1);
    }

    void takesAnEmptyOrMissingFileForNoFirstStart()
    {
        fill(2);
        QVERIFY(QFile::resize(m_path, 0));
        {
            SqliteStore store(m_path);
            const auto world = store.load();
            QVERIFY(world && world->recovery && world->recovery->restoredFrom);
            QCOMPARE(world->configuration.size(), std::size_t(2));
        }
        QVERIFY(QFile::remove(m_path));
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(world && world->recovery && world->recovery->restoredFrom);
        QVERIFY(world->recovery->setAside.isEmpty());
        QCOMPARE(world->configuration.size(), std::size_t(2));
    }

    void leavesNewerDatabasesAsTheyAre_data()
    {
        QTest::addColumn<bool>("afterACrash");
        QTest::newRow("closed") << false;
        QTest::newRow("with a log left by a crash") << true;
    }
    void leavesNewerDatabasesAsTheyAre()
    {
        QFETCH(bool, afterACrash);
        fill();
        const QString original = m_path;
        {
            Database newer(original, Database::Access::ReadWrite);
            QVERIFY(newer.run(QStringLiteral("PRAGMA user_version=7")));
            if (afterACrash) { // what lies on the disk while it is open is what a crash leaves
                const QString copy = m_directory->filePath(QStringLiteral("crashed.db"));
                QVERIFY(QFile::copy(original, copy));
                QVERIFY(QFile::copy(original + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
                QVERIFY(contentOf(copy).mid(60, 4) != QByteArray("\0\0\0\7", 4));
                m_path = copy;
            }
        }
        const QStringList files = filesIn(*m_directory);
        const QByteArray database = contentOf(m_path);
        const QByteArray wal = contentOf(m_path + QStringLiteral("-wal"));
        {
            SqliteStore store(m_path);
            const auto world = store.load();
            QVERIFY(!world);
            QCOMPARE(world.error().code, StoreErrorCode::NewerSchema);
            QCOMPARE(world.error().detail, QStringLiteral("7"));
            const auto refused = setValue(store, a, "1");
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, StoreErrorCode::NewerSchema);
        }
        QCOMPARE(contentOf(m_path), database);
        QCOMPARE(contentOf(m_path + QStringLiteral("-wal")), wal);
        QCOMPARE(filesIn(*m_directory), files);
    }

    void leavesAnotherProgramsDatabaseAlone()
    {
        {
            QFile(m_path).open(QIODevice::WriteOnly);
            Database foreign(m_path, Database::Access::ReadWrite);
            QVERIFY(foreign.run(QStringLiteral("CREATE TABLE theirs(x)")));
        }
        const QByteArray before = contentOf(m_path);
        SqliteStore store(m_path);
        const auto world = store.load();
        QVERIFY(!world);
        QCOMPARE(world.error().code, StoreErrorCode::CannotOpen);
        QCOMPARE(contentOf(m_path), before);
    }

    void migratesAfterABackupAndWholeOrNotAtAll()
    {
        fill();
        const char *good[] = {"ALTER TABLE states ADD COLUMN mood TEXT NOT NULL DEFAULT 'fine'"};
        const char *bad[] = {"CREATE TABLE half(x)", "CREATE TABLE states(x)"};
        std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
        const qint64 old = qint64(steps.size());
        steps.push_back({good});
        steps.push_back({bad});
        {
            const auto opened = openDatabase(m_path, steps, Check::Bounded);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, StoreErrorCode::CannotOpen);
        }
        steps.pop_back();
        const auto opened = openDatabase(m_path, steps, Check::Bounded);
        QVERIFY(opened);
        Database &database = *opened->database;
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), std::optional<qint64>(old + 1));
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'half'")),
            std::optional<qint64>(0));
        QVERIFY(database.column(QStringLiteral("SELECT mood FROM states")));

        const QString backup = m_path + QStringLiteral(".backup-v%1").arg(old);
        QCOMPARE(integrityOf(backup), QStringLiteral("ok"));
        Database kept(backup, Database::Access::ReadOnly);
        QCOMPARE(kept.number(QStringLiteral("PRAGMA user_version")), std::optional<qint64>(old));
        QCOMPARE(kept.number(QStringLiteral("SELECT count(*) FROM configuration")), std::optional<qint64>(1));
        QVERIFY(!(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void prunesPastResultsThatAWrongClockDatedIntoTheFuture()
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        std::vector<ResultRow> rows;
        for (int n = 0; n < 7'000; ++n)
            rows.push_back(result(a, 2'000'000'000 + n));
        for (int n = 0; n < 30'000; ++n)
            rows.push_back(result(a, n));
        rows.push_back(result(a, 50'000));
        append(store, rows);
        QVERIFY(answerOf<Done>([&](auto done) { store.prune(at(40'000), done); }));
        QVERIFY((latestResults(store, 40'000) == std::vector{result(a, 50'000)}));
    }

    void leavesAGoodCopyWithoutResultsWhenItCloses()
    {
        {
            SqliteStore store(m_path);
            QVERIFY(store.load());
            QVERIFY(configure(store, {configured(a)}));
            append(store, {result(a, 1)});
            QVERIFY(setValue(store, a, "1"));
            QVERIFY(keepBeats(store, {{{a}, at(1), "{}", QByteArray(1000, 'x'), result(a, 1)}}));
        }
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
        Database copy(m_path + QStringLiteral(".good"), Database::Access::Immutable);
        for (const auto &[table, rows] :
            {std::pair{"configuration", 1}, {"remembered", 1}, {"results", 0}, {"beats", 1}})
            QCOMPARE(copy.number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1StringView(table))),
                std::optional<qint64>(rows));
        QCOMPARE(
            copy.number(QStringLiteral("SELECT count(*) FROM beats WHERE log IS NOT NULL")), std::optional<qint64>(0));
    }

    void makesAGoodCopySoonAfterTheConfigurationChanged()
    {
        SqliteStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(configure(store, {configured(a), configured(QStringLiteral("b"))}));
        const QString good = m_path + QStringLiteral(".good");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(good), 15'000);
        Database copy(good, Database::Access::Immutable);
        QCOMPARE(copy.number(QStringLiteral("SELECT count(*) FROM configuration")), std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "sqlitestore_test.moc"

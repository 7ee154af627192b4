// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samples.h"
#include "store/transitionline.h"
#include "store/transitionlog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::samples;

namespace {

TransitionRow shop()
{
    TransitionRow row;
    row.name = QStringLiteral("Shop");
    row.target = QStringLiteral("https://shop.example/health");
    row.to = Status::Down;
    row.decided = UtcTime(std::chrono::milliseconds(1'795'227'255'999)); // 2026-11-21T02:14:15.999Z
    row.since = row.decided - std::chrono::seconds(30);
    row.reason = QStringLiteral("HTTP 503 in 0.210 s");
    return row;
}

std::vector<TransitionRow> history(int count)
{
    std::vector<TransitionRow> rows;
    for (int n = 0; n < count; ++n)
        rows.push_back(transition(QStringLiteral("m%1").arg(n % 7), n % 2 ? Status::Up : Status::Down, n / 3));
    return rows;
}

std::vector<TransitionRow> part(const std::vector<TransitionRow> &rows, int from, int to)
{
    return {rows.begin() + from, rows.begin() + to};
}

} // namespace

class TransitionLogTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;

    QByteArray content(const QString &suffix = {}) const
    {
        QFile file(m_path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray linesFor(
        const std::vector<TransitionRow> &rows, const QTimeZone &zone = QTimeZone::systemTimeZone()) const
    {
        QByteArray lines;
        for (const TransitionRow &row : rows)
            lines += transitionLine(row, zone).toUtf8() + '\n';
        return lines;
    }
    void place(const QByteArray &text, const QString &suffix = {}) const
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(QStringLiteral("logs/transitions.log"));
    }

    void writesTheContractsLine()
    {
        QCOMPARE(transitionLine(shop(), QTimeZone("Europe/Madrid")),
            QStringLiteral("2026-11-21T03:14:15+01:00\tOFFLINE\tShop\thttps://shop.example/health\t"
                           "HTTP 503 in 0.210 s"));
    }

    void writesEveryZonesOffsetInFigures_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("time");
        QTest::newRow("UTC") << QByteArray("UTC") << QStringLiteral("2026-11-21T02:14:15+00:00");
        QTest::newRow("behind") << QByteArray("America/St_Johns") << QStringLiteral("2026-11-20T22:44:15-03:30");
        QTest::newRow("ahead") << QByteArray("Asia/Kathmandu") << QStringLiteral("2026-11-21T07:59:15+05:45");
    }
    void writesEveryZonesOffsetInFigures()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, time);
        QCOMPARE(transitionLine(shop(), QTimeZone(zone)).section(QLatin1Char('\t'), 0, 0), time);
    }

    void writesADashWhereThereIsNoTarget()
    {
        TransitionRow row = shop();
        row.target.clear();
        QCOMPARE(transitionLine(row, QTimeZone::utc()).section(QLatin1Char('\t'), 3, 3), QStringLiteral("-"));
    }

    void makesHostileTextVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\\tb");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
        QTest::newRow("return") << QStringLiteral("a\rb") << QStringLiteral("a\\rb");
        QTest::newRow("escape") << QStringLiteral("\u001b[2J") << QStringLiteral("\\x1b[2J");
        QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("\\x00");
        QTest::newRow("delete") << QString(QChar(0x7f)) << QStringLiteral("\\x7f");
        QTest::newRow("next line") << QString(QChar(0x85)) << QStringLiteral("\\x85");
        QTest::newRow("line separator") << QString(QChar(0x2028)) << QStringLiteral("\\u2028");
        QTest::newRow("paragraph separator") << QString(QChar(0x2029)) << QStringLiteral("\\u2029");
        QTest::newRow("right to left") << QString(QChar(0x202e)) << QStringLiteral("\\u202e");
        QTest::newRow("isolate") << QString(QChar(0x2066)) << QStringLiteral("\\u2066");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QStringLiteral("\\ud83d");
        QTest::newRow("backslash") << QStringLiteral("a\\tb") << QStringLiteral("a\\\\tb");
        QTest::newRow("letters") << QStringLiteral("ñ Я 😀") << QStringLiteral("ñ Я 😀");
    }
    void makesHostileTextVisible()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        TransitionRow row = shop();
        row.name = row.target = row.reason = text;
        const QStringList columns = transitionLine(row, QTimeZone::utc()).split(QLatin1Char('\t'));
        QCOMPARE(columns.mid(2), (QStringList{shown, shown, shown}));
    }

    void appendsForTheOwnerOnly()
    {
        TransitionLog log(m_path, {});
        const auto rows = history(4);
        log.append(part(rows, 0, 2));
        log.append(part(rows, 2, 4));
        QCOMPARE(content(), linesFor(rows));
        QVERIFY(!(
            QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup)));
    }

    void rotatesBetweenLinesAndKeepsFiveOldFiles()
    {
        TransitionRow row = shop();
        row.reason = QString(1000, QLatin1Char('x'));
        const std::vector<TransitionRow> batch(1000, row); // about 1.06 MB
        TransitionLog log(m_path, {});
        for (int n = 0; n < 40; ++n)
            log.append(batch);
        const QStringList files = QFileInfo(m_path).dir().entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 6);
        QCOMPARE(files.last(), QStringLiteral("transitions.log.5"));
        const QByteArray line = linesFor({row});
        for (const QString &name : files) {
            const QFileInfo file(QFileInfo(m_path).dir(), name);
            QVERIFY(file.size() <= 5 * 1024 * 1024);
            QCOMPARE(file.size() % line.size(), qint64(0));
        }
    }

    void appendsWhatIsMissingAfterACrash_data()
    {
        QTest::addColumn<int>("written");
        QTest::addColumn<QByteArray>("zone");
        for (const int written : {1, 2, 3, 59, 60})
            QTest::addRow("%d of 60", written) << written << QTimeZone::systemTimeZoneId();
        QTest::newRow("another time zone since") << 31 << QByteArray("Pacific/Auckland");
    }
    void appendsWhatIsMissingAfterACrash()
    {
        QFETCH(int, written);
        QFETCH(QByteArray, zone);
        const auto rows = history(60);
        const QByteArray before = linesFor(part(rows, 0, written), QTimeZone(zone));
        place(before);
        TransitionLog(m_path, {}).catchUp(rows);
        QCOMPARE(content(), before + linesFor(part(rows, written, 60)));
        TransitionLog(m_path, {}).catchUp(rows);
        QCOMPARE(content(), before + linesFor(part(rows, written, 60)));
    }

    void completesATornLine()
    {
        const auto rows = history(9);
        const QByteArray whole = linesFor(rows);
        for (int cut = 1; cut < linesFor({rows.back()}).size(); ++cut) {
            place(whole.chopped(cut));
            TransitionLog(m_path, {}).catchUp(rows);
            QCOMPARE(content(), whole);
        }
    }

    void replacesTheZerosThatAPowerLossLeaves()
    {
        const auto rows = history(9);
        place(linesFor(part(rows, 0, 6)) + QByteArray(300, '\0'));
        TransitionLog(m_path, {}).catchUp(rows);
        QCOMPARE(content(), linesFor(rows));
    }

    void findsItsPlaceInAFileRotatedJustBefore()
    {
        const auto rows = history(9);
        place(linesFor(part(rows, 0, 6)), QStringLiteral(".1"));
        place({});
        TransitionLog(m_path, {}).catchUp(rows);
        QCOMPARE(content(), linesFor(part(rows, 6, 9)));
    }

    void beginsAnEmptyLogWithAllThatIsKnown()
    {
        const auto rows = history(5);
        TransitionLog(m_path, {}).catchUp(rows);
        QCOMPARE(content(), linesFor(rows));
    }

    void doesNotRepeatHistoryInFrontOfALogThatIsAhead()
    {
        // The database was restored from an older copy: it knows less than the log.
        const auto rows = history(30);
        const QByteArray ahead = linesFor(rows);
        place(ahead);
        TransitionLog(m_path, {}).catchUp(part(rows, 0, 12));
        QCOMPARE(content(), ahead);
        const QByteArray strange = linesFor(part(rows, 20, 30));
        place(strange);
        TransitionLog(m_path, {}).catchUp(part(rows, 0, 12));
        QCOMPARE(content(), strange);
    }

    void tellsTroubleOnceAndWritesWhatWaitedWhenItCan()
    {
        place({}); // makes the directory
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path)); // a directory stands in the way
        QStringList troubles;
        TransitionLog log(m_path,
            [&](const std::optional<QString> &words) { troubles.append(words.value_or(QStringLiteral("well"))); });
        const auto rows = history(6);
        log.append(part(rows, 0, 2));
        log.append(part(rows, 2, 4));
        QCOMPARE(troubles.size(), 1);
        QVERIFY(!troubles.first().isEmpty());
        QVERIFY(QDir().rmdir(m_path));
        log.append(part(rows, 4, 6));
        QCOMPARE(content(), linesFor(rows));
        QCOMPARE(troubles.mid(1), QStringList{QStringLiteral("well")});
    }

    void writesWhatWaitedWhenAskedToTryAgain()
    {
        place({});
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path));
        bool well = true;
        TransitionLog log(m_path, [&](const std::optional<QString> &words) { well = !words; });
        log.append(history(3));
        QVERIFY(!well);
        QVERIFY(QDir().rmdir(m_path));
        log.retry();
        QVERIFY(well);
        QCOMPARE(content(), linesFor(history(3)));
    }

    void holdsWhatComesBeforeItKnowsWhatIsMissing()
    {
        const auto rows = history(6);
        place(linesFor(part(rows, 0, 2)));
        TransitionLog log(m_path, {});
        log.holdUntilCaughtUp();
        log.append(part(rows, 4, 5));
        log.append(part(rows, 5, 6));
        QCOMPARE(content(), linesFor(part(rows, 0, 2)));
        log.catchUp(part(rows, 0, 4));
        QCOMPARE(content(), linesFor(rows));
    }

    void followsWhenSomebodyMovesTheFileAway()
    {
        TransitionLog log(m_path, {});
        const auto rows = history(4);
        log.append(part(rows, 0, 2));
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".moved")));
        log.append(part(rows, 2, 4));
        QCOMPARE(content(), linesFor(part(rows, 2, 4)));
    }
};

QTEST_GUILESS_MAIN(TransitionLogTest)
#include "transitionlog_test.moc"

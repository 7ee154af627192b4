// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmtime.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

UtcTime at(const QDateTime &time)
{
    return UtcTime(Duration(time.toMSecsSinceEpoch()));
}

class AlarmTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsInSecondsBelowAnHour_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(45) << QStringLiteral("45 s");
        QTest::newRow("minutes") << qint64(192) << QStringLiteral("3 min 12 s");
        QTest::newRow("a whole minute") << qint64(180) << QStringLiteral("3 min 0 s");
        QTest::newRow("hours") << qint64(7815) << QStringLiteral("2 h 10 min");
    }
    void itCountsInSecondsBelowAnHour()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(
            countingText(std::chrono::seconds(seconds), Language::english()).replace(QChar::Nbsp, QLatin1Char(' ')),
            text);
    }

    void todayNeedsNoDate()
    {
        const UtcTime now = at(QDateTime(QDate(2026, 3, 3), QTime(16, 0), Qt::UTC));
        QCOMPARE(sinceText(now - 2h, now, Language::english(), QTimeZone::utc()), QStringLiteral("14:00"));
        QVERIFY(
            sinceText(now - 20h, now, Language::english(), QTimeZone::utc()).contains(QStringLiteral("2 March 2026")));
    }
};

} // namespace

QTEST_MAIN(AlarmTimeTest)
#include "alarmtime_test.moc"

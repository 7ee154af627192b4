// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/untilmorning.h"

#include <QTest>

using namespace vigia;

namespace {

class UntilMorningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tomorrowMorningIsEightOClockThere_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("minutes");
        const QTimeZone amsterdam("Europe/Amsterdam");
        QTest::newRow("evening") << QDateTime(QDate(2026, 3, 3), QTime(20, 0), amsterdam) << 12 * 60;
        QTest::newRow("after midnight") << QDateTime(QDate(2026, 3, 3), QTime(2, 30), amsterdam) << 29 * 60 + 30;
        QTest::newRow("an hour is missing") << QDateTime(QDate(2026, 3, 28), QTime(20, 0), amsterdam) << 11 * 60;
        QTest::newRow("an hour comes twice") << QDateTime(QDate(2026, 10, 24), QTime(20, 0), amsterdam) << 13 * 60;
    }
    void tomorrowMorningIsEightOClockThere()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, minutes);
        const UtcTime moment(Duration(now.toMSecsSinceEpoch()));
        QCOMPARE(untilTomorrowMorning(moment, QTimeZone("Europe/Amsterdam")), Duration(std::chrono::minutes(minutes)));
    }
};

} // namespace

QTEST_GUILESS_MAIN(UntilMorningTest)
#include "untilmorning_test.moc"

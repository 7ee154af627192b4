// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/backoff.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class BackOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesFromFiveSecondsToTenMinutesGiveOrTakeAFifth()
    {
        const std::vector<Duration> middle{5s, 10s, 20s, 40s, 80s, 160s, 320s, 600s, 600s};
        for (int attempts = 1; attempts <= int(middle.size()); ++attempts) {
            const Duration wait = backOff(attempts, std::nullopt, QStringLiteral("k"));
            const Duration expected = middle[std::size_t(attempts) - 1];
            QVERIFY2(wait >= expected * 4 / 5 && wait <= expected * 6 / 5, qPrintable(QString::number(wait.count())));
        }
        QVERIFY(backOff(10'000, std::nullopt, QStringLiteral("k")) <= 12min);
    }

    void spreadsThoseThatFailedTogether()
    {
        QSet<qint64> waits;
        for (int i = 0; i < 100; ++i)
            waits.insert(backOff(5, std::nullopt, QString::number(i)).count());
        QVERIFY(waits.size() > 50);
    }

    void waitsAsLongAsTheProviderAsksButNeverMoreThanADay()
    {
        QCOMPARE(backOff(1, 17min, QStringLiteral("k")), Duration(17min));
        QVERIFY(backOff(8, 1s, QStringLiteral("k")) >= 480s);
        QCOMPARE(backOff(1, 24h * 365, QStringLiteral("k")), Duration(24h));
    }
};

QTEST_GUILESS_MAIN(BackOffTest)
#include "backoff_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/strip.h"
#include "monitors/striptext.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start{std::chrono::hours(490'000)};

StripLook lookAt(Duration after, std::chrono::microseconds took = 100ms)
{
    StripLook look;
    look.at = start + after;
    look.micros = quint32(took.count());
    return look;
}

Strip everyMinute(int count)
{
    Strip strip;
    for (int i = 0; i < count; ++i)
        strip.append(lookAt(i * 1min));
    return strip;
}

//! `|` a look, `/` a gap.
QString drawn(const Strip &strip, int slots = Strip::capacity)
{
    const StripBars bars = barsOf(strip, slots);
    QString text;
    for (int i = 0; i < bars.size; ++i)
        text += QLatin1Char(bars.bars[std::size_t(i)].look < 0 ? '/' : '|');
    return text;
}

QString said(const StripBar &bar, const Strip &strip, UtcTime now)
{
    return StripText::of(bar, strip, now, Language::english(), QTimeZone::utc());
}

} // namespace

class StripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestSixty()
    {
        const Strip strip = everyMinute(75);
        QCOMPARE(strip.size(), 60);
        QCOMPARE(strip[0].at, start + 15min);
        QCOMPARE(strip.newest().at, start + 74min);
    }

    void takesALookOnlyOnce()
    {
        Strip strip = everyMinute(3);
        QVERIFY(!strip.append(lookAt(2min)));
        QVERIFY(!strip.append(lookAt(1min)));
        QCOMPARE(strip.size(), 3);
    }

    void putsHistoryBeforeWhatCameMeanwhile()
    {
        Strip strip;
        strip.append(lookAt(10min));
        std::vector<LookView> history;
        for (const Duration after : {8min, 9min, 10min, 11min}) {
            LookView look;
            look.at = start + after;
            history.push_back(look);
        }
        strip.prepend(history);
        QCOMPARE(strip.size(), 3);
        QCOMPARE(strip[0].at, start + 8min);
        QCOMPARE(strip[1].at, start + 9min);
        QCOMPARE(strip.newest(), lookAt(10min));
    }

    void drawsAGapWhereNobodyWatched()
    {
        Strip strip = everyMinute(5);
        strip.append(lookAt(4min + 8h));
        strip.append(lookAt(5min + 8h));
        QCOMPARE(drawn(strip), QStringLiteral("|||||/||"));
    }

    void drawsNoGapForASlowLookOrAQuickRecheck()
    {
        Strip strip = everyMinute(5);
        strip.append(lookAt(4min + 5s));
        strip.append(lookAt(5min + 15s)); // the look before it lasted until its timeout
        QCOMPARE(drawn(strip), QStringLiteral("|||||||"));
    }

    void takesAnotherIntervalForNoGap()
    {
        Strip strip;
        for (int i = 0; i < 40; ++i)
            strip.append(lookAt(i * 2s));
        for (int i = 1; i <= 3; ++i) {
            strip.append(lookAt(78s + i * 25s));
            strip.expect(25s); // the first of them has nothing like it around
            QVERIFY2(!drawn(strip).contains(QLatin1Char('/')), qPrintable(QString::number(i)));
        }
        strip.append(lookAt(78s + 75s + 10min));
        QCOMPARE(drawn(strip).count(QLatin1Char('/')), 1);
    }

    void takesTheWaitBetweenTwoRoundsOfRechecksForNoGap()
    {
        Strip strip;
        for (int round = 0; round < 6; ++round) {
            for (int recheck = 0; recheck < 3; ++recheck)
                strip.append(lookAt(round * 1min + recheck * 5s));
        }
        QVERIFY(!drawn(strip).contains(QLatin1Char('/')));
    }

    void knowsWhatWasExpectedAlsoWithItsPast()
    {
        Strip strip;
        strip.append(lookAt(10min));
        strip.expect(5min);
        std::vector<LookView> history;
        for (const Duration after : {0min, 1min, 2min}) {
            LookView look;
            look.at = start + after;
            history.push_back(look);
        }
        strip.prepend(history);
        QCOMPARE(drawn(strip), QStringLiteral("||||"));
    }

    void leavesTheOldestOutWhereThereIsNoRoom()
    {
        Strip strip = everyMinute(5);
        strip.append(lookAt(4min + 8h));
        QCOMPARE(drawn(strip, 2), QStringLiteral("||")); // a gap needs three slots
        QCOMPARE(drawn(strip, 4), QStringLiteral("/|"));
        QCOMPARE(drawn(strip, 5), QStringLiteral("|/|"));
    }

    void saysWhenWhatAndHowLong()
    {
        Strip strip;
        ProbeResult result;
        result.outcome = Outcome::Failed;
        result.cause = Cause::UnexpectedStatus;
        result.code = 503;
        result.timing.total = 210ms;
        strip.append(stripLook(start, result));
        const QString text = said(barsOf(strip).bars[0], strip, start + 30h);
        QCOMPARE(text, QStringLiteral("24 November 2025, 16:00:00\nHTTP 503 in 0.210 s"));
        QCOMPARE(said(barsOf(strip).bars[0], strip, start + 1h), QStringLiteral("16:00:00\nHTTP 503 in 0.210 s"));
    }

    void saysHowLongNobodyWatched()
    {
        const StripBar gap{-1, start, start + 8h};
        QCOMPARE(said(gap, {}, start + 60h),
            QStringLiteral("Not watched from 24 November 2025, 16:00 to 25 November 2025, 00:00 (8 h)"));
        QCOMPARE(said(gap, {}, start + 9h), QStringLiteral("Not watched from 24 November 2025, 16:00 to 00:00 (8 h)"));
        const StripBar within{-1, start, start + 2h};
        QCOMPARE(
            said(within, {}, start + 30h), QStringLiteral("Not watched from 24 November 2025, 16:00 to 18:00 (2 h)"));
        QCOMPARE(said(within, {}, start + 3h), QStringLiteral("Not watched from 16:00 to 18:00 (2 h)"));
    }

    void tellsTheEndsOfAShortGapApart()
    {
        const StripBar gap{-1, start + 1s, start + 25s};
        QCOMPARE(said(gap, {}, start + 1min), QStringLiteral("Not watched from 16:00:01 to 16:00:25 (24 s)"));
    }
};

QTEST_GUILESS_MAIN(StripTest)
#include "strip_test.moc"

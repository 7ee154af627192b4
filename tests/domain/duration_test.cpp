// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duration.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneNumberAndOneUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Duration::rep>("milliseconds");
        QTest::newRow("500ms") << u"500ms"_s << Duration::rep(500);
        QTest::newRow("20s") << u"20s"_s << Duration::rep(20'000);
        QTest::newRow("5m") << u"5m"_s << Duration::rep(300'000);
        QTest::newRow("2h") << u"2h"_s << Duration::rep(7'200'000);
        QTest::newRow("1d") << u"1d"_s << Duration::rep(86'400'000);
        QTest::newRow("0s") << u"0s"_s << Duration::rep(0);
        QTest::newRow("leading zeros") << u"007s"_s << Duration::rep(7'000);
        QTest::newRow("the longest") << u"3650d"_s << Duration::rep(315'360'000'000);
    }
    void readsOneNumberAndOneUnit()
    {
        QFETCH(QString, text);
        QFETCH(Duration::rep, milliseconds);
        const auto duration = parseDuration(text);
        QVERIFY(duration);
        QCOMPARE(duration->count(), milliseconds);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"s"_s, u"5"_s, u"-5s"_s, u"+5s"_s, u"5 s"_s, u" 5s"_s, u"5s "_s, u"1.5h"_s,
                 u"1h30m"_s, u"5S"_s, u"5min"_s, u"5w"_s, u"3651d"_s, u"315360000001ms"_s, u"9223372036854775807d"_s,
                 u"99999999999999999999s"_s, u"٥s"_s, u"5ｓ"_s, u"0x5s"_s, u"1e3s"_s})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
        QTest::newRow("line break after it") << u"5s\n"_s;
        QTest::newRow("nul inside") << QString(u"5\0s"_s);
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDuration(text));
    }

    void writesTheShortestTextThatReadsBack_data()
    {
        QTest::addColumn<Duration::rep>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << Duration::rep(0) << u"0s"_s;
        QTest::newRow("one") << Duration::rep(1) << u"1ms"_s;
        QTest::newRow("odd") << Duration::rep(1'500) << u"1500ms"_s;
        QTest::newRow("seconds") << Duration::rep(90'000) << u"90s"_s;
        QTest::newRow("minutes") << Duration::rep(5'400'000) << u"90m"_s;
        QTest::newRow("hours") << Duration::rep(7'200'000) << u"2h"_s;
        QTest::newRow("days") << Duration::rep(172'800'000) << u"2d"_s;
    }
    void writesTheShortestTextThatReadsBack()
    {
        QFETCH(Duration::rep, milliseconds);
        const QString text = formatDuration(Duration(milliseconds));
        QTEST(text, "text");
        QCOMPARE(parseDuration(text), std::optional(Duration(milliseconds)));
    }

    void readsBackWhateverItWrote()
    {
        for (Duration::rep ms = 0; ms < 315'360'000'000; ms = ms * 3 / 2 + 17)
            QCOMPARE(parseDuration(formatDuration(Duration(ms))), std::optional(Duration(ms)));
    }
};

QTEST_GUILESS_MAIN(DurationTest)
#include "duration_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cron.h"

#include "domain/zonetime.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

UtcTime utc(const QString &iso)
{
    return toUtcTime(QDateTime::fromString(iso, Qt::ISODate));
}

QString shown(const std::optional<UtcTime> &time)
{
    return time ? toDateTime(*time).toString(Qt::ISODate) : u"never"_s;
}

} // namespace

class CronTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextTime_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &line, const QByteArray &zone, const QString &after,
                             const QString &next) { QTest::newRow(name) << line << zone << after << next; };
        row("daily", u"0 3 * * *"_s, "UTC", u"2026-11-27T02:00:00Z"_s, u"2026-11-27T03:00:00Z"_s);
        row("never the same moment", u"0 3 * * *"_s, "UTC", u"2026-11-27T03:00:00Z"_s, u"2026-11-28T03:00:00Z"_s);
        row("in a zone", u"0 3 * * *"_s, "America/Mexico_City", u"2026-11-27T00:00:00Z"_s, u"2026-11-27T09:00:00Z"_s);
        row("steps", u"*/20 * * * *"_s, "UTC", u"2026-11-27T02:41:00Z"_s, u"2026-11-27T03:00:00Z"_s);
        row("range with a step", u"0 8-18/5 * * *"_s, "UTC", u"2026-11-27T08:30:00Z"_s, u"2026-11-27T13:00:00Z"_s);
        row("list", u"5,10 * * * *"_s, "UTC", u"2026-11-27T02:06:00Z"_s, u"2026-11-27T02:10:00Z"_s);
        row("weekday by name", u"0 0 * * mon"_s, "UTC", u"2026-11-27T00:00:00Z"_s, u"2026-11-30T00:00:00Z"_s);
        row("Sunday as 7", u"0 0 * * 7"_s, "UTC", u"2026-11-27T00:00:00Z"_s, u"2026-11-29T00:00:00Z"_s);
        row("month by name", u"0 0 1 FEB *"_s, "UTC", u"2026-11-27T00:00:00Z"_s, u"2027-02-01T00:00:00Z"_s);
        row("either day will do", u"0 0 13 * fri"_s, "UTC", u"2026-12-05T00:00:00Z"_s, u"2026-12-11T00:00:00Z"_s);
        row("29 February", u"0 0 29 2 *"_s, "UTC", u"2026-11-27T00:00:00Z"_s, u"2028-02-29T00:00:00Z"_s);
        row("nickname", u"@weekly"_s, "UTC", u"2026-11-27T00:00:00Z"_s, u"2026-11-29T00:00:00Z"_s);
        // 29 March 2026: 02:00 becomes 03:00.
        row("a time that is left out", u"30 2 * * *"_s, "Europe/Madrid", u"2026-03-28T12:00:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        // 25 October 2026: 03:00 becomes 02:00 again.
        row("a time that comes twice", u"30 2 * * *"_s, "Europe/Madrid", u"2026-10-24T12:00:00Z"_s,
            u"2026-10-25T00:30:00Z"_s);
        // As cron(8) does: where hour or minute begin with `*` the line follows the clocks as they go.
        row("each hour that is repeated", u"0 * * * *"_s, "Europe/Madrid", u"2026-10-25T00:00:00Z"_s,
            u"2026-10-25T01:00:00Z"_s);
        row("… and the one after it", u"0 * * * *"_s, "Europe/Madrid", u"2026-10-25T01:00:00Z"_s,
            u"2026-10-25T02:00:00Z"_s);
        row("… in the midst of the first", u"20,50 * * * *"_s, "Europe/Madrid", u"2026-10-25T00:30:00Z"_s,
            u"2026-10-25T00:50:00Z"_s);
        row("… from the first to the second", u"20,50 * * * *"_s, "Europe/Madrid", u"2026-10-25T00:50:00Z"_s,
            u"2026-10-25T01:20:00Z"_s);
        row("by its nickname", u"@hourly"_s, "Europe/Madrid", u"2026-10-25T00:00:00Z"_s, u"2026-10-25T01:00:00Z"_s);
        row("minutes of an hour that is repeated", u"*/30 2 * * *"_s, "Europe/Madrid", u"2026-10-25T00:30:00Z"_s,
            u"2026-10-25T01:00:00Z"_s);
        row("each hour but the one that is left out", u"30 * * * *"_s, "Europe/Madrid", u"2026-03-29T00:30:00Z"_s,
            u"2026-03-29T01:30:00Z"_s);
        row("minutes of an hour that is left out", u"*/30 2 * * *"_s, "Europe/Madrid", u"2026-03-28T12:00:00Z"_s,
            u"2026-03-30T00:00:00Z"_s);
        row("hours that are named count once", u"0 1-3 * * *"_s, "Europe/Madrid", u"2026-10-25T00:00:00Z"_s,
            u"2026-10-25T02:00:00Z"_s);
        row("half an hour back", u"0 * * * *"_s, "Australia/Lord_Howe", u"2026-04-04T14:30:00Z"_s,
            u"2026-04-04T15:30:00Z"_s);
        row("… counts once", u"30 2 * * *"_s, "Europe/Madrid", u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s);
    }

    void findsTheNextTime()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, zone);
        QFETCH(QString, after);
        const auto cron = CronLine::parse(line);
        QVERIFY(cron);
        QTEST(shown(cron->next(utc(after), zone)), "next");
    }

    void refusesWhatIsNoLine_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *",
                 "* * * 13 *", "* * * * 8", "5-1 * * * *", "*/0 * * * *", "5/2 * * * *", "a * * * *", "1,,2 * * * *",
                 "-1 * * * *", "+1 * * * *", "1- * * * *", "* * * * mo", "@reboot", "0 0 31 2 *", "* * * jan-foo *"})
            QTest::newRow(line) << QString::fromLatin1(line);
        QTest::newRow("endless") << u"0"_s.repeated(100'000);
    }

    void refusesWhatIsNoLine()
    {
        QFETCH(QString, line);
        QVERIFY(!CronLine::parse(line));
    }

    void knowsNoTimeInAZoneNobodyKnows()
    {
        QVERIFY(!CronLine::parse(u"0 3 * * *")->next(utc(u"2026-11-27T00:00:00Z"_s), "Mars/Olympus"));
    }

    //! A line and a search for it minute by minute agree, over a change of the clocks.
    void agreesWithAWalkThroughTheMinutes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("expected");
        QTest::newRow("ahead") << u"2026-02-26T00:00:00Z"_s << 20 * 13 - 1;
        QTest::newRow("back") << u"2026-10-27T00:00:00Z"_s << 20 * 13 + 1;
    }
    void agreesWithAWalkThroughTheMinutes()
    {
        QFETCH(QString, from);
        const QTimeZone zone("America/New_York");
        const auto cron = CronLine::parse(u"17 */2,1 1-20 * *");
        UtcTime at = utc(from);
        const UtcTime end = at + std::chrono::days(30);
        UtcTime next = *cron->next(at, "America/New_York");
        int times = 0;
        for (; at < end; at += std::chrono::minutes(1)) {
            const QDateTime wall = toDateTime(readingAt(zone, at));
            const bool due = wall.time().minute() == 17 && (wall.time().hour() % 2 == 0 || wall.time().hour() == 1)
                && wall.date().day() <= 20;
            QCOMPARE(shown(at) == shown(next), due);
            if (due) {
                ++times;
                next = *cron->next(at, "America/New_York");
            }
        }
        QTEST(times, "expected");
    }
};

QTEST_GUILESS_MAIN(CronTest)
#include "cron_test.moc"

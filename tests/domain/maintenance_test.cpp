// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maintenance.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UtcTime utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    Q_ASSERT(time.isValid());
    return UtcTime(Duration(time.toMSecsSinceEpoch()));
}

QString shown(std::optional<UtcTime> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs)
                : u"never"_s;
}

MaintenanceWindow weekly(int day, const char *from, const char *to, const char *zone)
{
    const auto time = [](const char *text) { return QTime::fromString(QLatin1StringView(text), u"HH:mm"_s); };
    return {.name = u"patch night"_s,
        .monitors = {},
        .groups = {},
        .when = WeeklyWindow{.day = day, .from = time(from), .to = time(to), .zone = zone}};
}

//! What the clock on the wall says: is its reading within the window? Says nothing else.
bool wallClockIsInside(const WeeklyWindow &window, const QTimeZone &zone, UtcTime now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    const bool overNight = window.to <= window.from;
    const int day = local.date().dayOfWeek();
    if (day == window.day && local.time() >= window.from && (overNight || local.time() < window.to))
        return true;
    return overNight && day == window.day % 7 + 1 && local.time() < window.to;
}

struct Change {
    const char *zone;
    const char *at;
};

//! Real changes of the clocks: both directions, an hour and half an hour, at two o'clock and at midnight.
constexpr Change changes[] = {
    {"Europe/Madrid", "2026-03-29T01:00:00Z"},
    {"Europe/Madrid", "2026-10-25T01:00:00Z"},
    {"America/Mexico_City", "2022-04-03T08:00:00Z"},
    {"America/Mexico_City", "2022-10-30T07:00:00Z"},
    {"America/Sao_Paulo", "2018-11-04T03:00:00Z"},
    {"America/Sao_Paulo", "2019-02-17T02:00:00Z"},
    {"Europe/Moscow", "2011-03-26T23:00:00Z"},
    {"Europe/Moscow", "2014-10-25T22:00:00Z"},
    {"Asia/Kolkata", "2026-03-29T01:00:00Z"},
    {"Australia/Lord_Howe", "2026-04-04T15:00:00Z"},
    {"Australia/Lord_Howe", "2026-10-03T15:30:00Z"},
};

} // namespace

class MaintenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheWallClock_data();
    void coversTheWallClock();
    void skipsTheNightThatHasNoSuchTime();
    void agreesWithTheWallClockRoundEveryChange_data();
    void agreesWithTheWallClockRoundEveryChange();
    void namesTheFirstMomentAtWhichItDiffers_data();
    void namesTheFirstMomentAtWhichItDiffers();
    void followsTheSystemsZoneWhenLocal();
    void isNeverActiveInAnUnknownZone();
    void takesASingleWindowAsItStands();
};

void MaintenanceTest::coversTheWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("day");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("ends");
    const auto row = [](const char *name, const char *zone, int day, const char *from, const char *to,
                         const char *begins, const char *ends) {
        QTest::newRow(name) << QByteArray(zone) << day << QByteArray(from) << QByteArray(to) << QByteArray(begins)
                            << QByteArray(ends);
    };
    const char *madrid = "Europe/Madrid";
    row("winter", madrid, 7, "02:00", "04:00", "2026-01-18T01:00:00Z", "2026-01-18T03:00:00Z");
    row("summer", madrid, 7, "02:00", "04:00", "2026-07-19T00:00:00Z", "2026-07-19T02:00:00Z");
    row("skipped start", madrid, 7, "02:00", "04:00", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z");
    row("start inside the gap", madrid, 7, "02:20", "04:00", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z");
    row("skipped end", madrid, 7, "01:00", "02:30", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z");
    row("repeated hour within", madrid, 7, "02:00", "04:00", "2026-10-25T00:00:00Z", "2026-10-25T03:00:00Z");
    row("repeated start", madrid, 7, "02:30", "03:30", "2026-10-25T00:30:00Z", "2026-10-25T02:30:00Z");
    row("repeated end", madrid, 7, "01:00", "02:30", "2026-10-24T23:00:00Z", "2026-10-25T01:30:00Z");
    row("over midnight, short night", madrid, 6, "22:00", "06:00", "2026-03-28T21:00:00Z", "2026-03-29T04:00:00Z");
    row("over midnight, long night", madrid, 6, "22:00", "06:00", "2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z");
    row("over the week's end", madrid, 7, "23:00", "01:00", "2026-07-19T21:00:00Z", "2026-07-19T23:00:00Z");
    row("a whole day", madrid, 3, "09:00", "09:00", "2026-07-15T07:00:00Z", "2026-07-16T07:00:00Z");
    row("over new year", madrid, 4, "23:00", "02:00", "2026-12-31T22:00:00Z", "2027-01-01T01:00:00Z");
    const char *mexico = "America/Mexico_City";
    row("no change any more", mexico, 7, "02:00", "04:00", "2026-03-29T08:00:00Z", "2026-03-29T10:00:00Z");
    row("when it still changed", mexico, 6, "23:00", "03:00", "2022-10-30T04:00:00Z", "2022-10-30T09:00:00Z");
    const char *saoPaulo = "America/Sao_Paulo";
    row("midnight skipped", saoPaulo, 7, "00:00", "02:00", "2018-11-04T03:00:00Z", "2018-11-04T04:00:00Z");
    row("eve of the skipped midnight", saoPaulo, 6, "23:00", "01:30", "2018-11-04T02:00:00Z", "2018-11-04T03:30:00Z");
    row("hour before midnight twice", saoPaulo, 6, "23:30", "00:30", "2019-02-17T01:30:00Z", "2019-02-17T03:30:00Z");
    row("since then constant", saoPaulo, 7, "00:00", "02:00", "2026-03-29T03:00:00Z", "2026-03-29T05:00:00Z");
    const char *moscow = "Europe/Moscow";
    row("constant", moscow, 7, "02:00", "04:00", "2026-03-28T23:00:00Z", "2026-03-29T01:00:00Z");
    row("the last change back", moscow, 7, "01:00", "03:00", "2014-10-25T21:00:00Z", "2014-10-26T00:00:00Z");
    row("half an hour off", "Asia/Kolkata", 7, "02:00", "04:00", "2026-03-28T20:30:00Z", "2026-03-28T22:30:00Z");
    const char *lordHowe = "Australia/Lord_Howe";
    row("half an hour back", lordHowe, 7, "01:00", "01:45", "2026-04-04T14:00:00Z", "2026-04-04T15:15:00Z");
    row("half an hour forward", lordHowe, 7, "02:00", "04:00", "2026-10-03T15:30:00Z", "2026-10-03T17:00:00Z");
    row("UTC", "UTC", 7, "02:00", "04:00", "2026-03-29T02:00:00Z", "2026-03-29T04:00:00Z");
}

void MaintenanceTest::coversTheWallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, day);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, ends);
    const MaintenanceWindow window = weekly(day, from.constData(), to.constData(), zone.constData());
    const UtcTime first = utc(begins.constData());
    const UtcTime after = utc(ends.constData());

    QVERIFY(!isActive(window, first - 1ms));
    QVERIFY(isActive(window, first));
    QVERIFY(isActive(window, after - 1ms));
    QVERIFY(!isActive(window, after));
    QCOMPARE(shown(nextChange(window, first - 1ms)), shown(first));
    QCOMPARE(shown(nextChange(window, first)), shown(after));
    QCOMPARE(shown(nextChange(window, first - 48h)), shown(first));
}

void MaintenanceTest::skipsTheNightThatHasNoSuchTime()
{
    const MaintenanceWindow window = weekly(7, "02:15", "02:45", "Europe/Madrid");
    for (UtcTime now = utc("2026-03-29T00:00:00Z"); now < utc("2026-03-29T06:00:00Z"); now += 1min)
        QVERIFY2(!isActive(window, now), qPrintable(shown(now)));
    QCOMPARE(shown(nextChange(window, utc("2026-03-29T00:00:00Z"))), shown(utc("2026-04-05T00:15:00Z")));
}

void MaintenanceTest::agreesWithTheWallClockRoundEveryChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("at");
    for (const Change &change : changes)
        QTest::addRow("%s %s", change.zone, change.at) << QByteArray(change.zone) << QByteArray(change.at);
}

void MaintenanceTest::agreesWithTheWallClockRoundEveryChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, at);
    const UtcTime change = utc(at.constData());
    const QTimeZone clocks(zone);
    for (const auto &[day, from, to] :
        {std::tuple{7, "02:00", "04:00"}, {6, "22:00", "01:45"}, {7, "01:10", "02:20"}}) {
        const MaintenanceWindow window = weekly(day, from, to, zone.constData());
        const auto &rule = std::get<WeeklyWindow>(window.when);
        for (UtcTime now = change - 60h; now < change + 60h; now += 1min) {
            const bool inside = wallClockIsInside(rule, clocks, now);
            const bool active = isActive(window, now);
            if (inside)
                QVERIFY2(active, qPrintable(shown(now)));
            // Between two readings of a repeated hour the window holds on; nowhere else.
            if (active && !inside)
                QVERIFY2(now >= change - 1h && now < change + 1h, qPrintable(shown(now)));
        }
    }
}

void MaintenanceTest::namesTheFirstMomentAtWhichItDiffers_data()
{
    agreesWithTheWallClockRoundEveryChange_data();
}

void MaintenanceTest::namesTheFirstMomentAtWhichItDiffers()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, at);
    const UtcTime begin = utc(at.constData()) - 24h * 7;
    const UtcTime end = utc(at.constData()) + 24h * 7;
    for (const auto &[day, from, to] :
        {std::tuple{7, "02:00", "04:00"}, {6, "22:00", "01:45"}, {1, "00:00", "00:00"}}) {
        const MaintenanceWindow window = weekly(day, from, to, zone.constData());
        std::optional<UtcTime> told = nextChange(window, begin);
        bool before = isActive(window, begin);
        int seen = 0;
        for (UtcTime now = begin + 1min; now < end; now += 1min) {
            const bool active = isActive(window, now);
            if (active == before) {
                QVERIFY2(told > now, qPrintable(shown(told) + u" has passed unseen at "_s + shown(now)));
                continue;
            }
            QCOMPARE(shown(told), shown(now));
            QCOMPARE(shown(nextChange(window, now - 1min)), shown(now));
            QCOMPARE(shown(nextChange(window, now - 37min)), shown(now));
            told = nextChange(window, now);
            before = active;
            ++seen;
        }
        QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    }
}

void MaintenanceTest::followsTheSystemsZoneWhenLocal()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        if (before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
    });
    const MaintenanceWindow window = weekly(7, "02:00", "04:00", "local");
    qputenv("TZ", "Asia/Kolkata");
    QVERIFY(isActive(window, utc("2026-03-28T20:30:00Z")));
    QVERIFY(!isActive(window, utc("2026-03-29T08:00:00Z")));
    qputenv("TZ", "America/Mexico_City");
    QVERIFY(!isActive(window, utc("2026-03-28T20:30:00Z")));
    QVERIFY(isActive(window, utc("2026-03-29T08:00:00Z")));
}

void MaintenanceTest::isNeverActiveInAnUnknownZone()
{
    const MaintenanceWindow window = weekly(7, "02:00", "04:00", "Europe/Atlantis");
    for (UtcTime now = utc("2026-03-22T00:00:00Z"); now < utc("2026-03-30T00:00:00Z"); now += 30min)
        QVERIFY(!isActive(window, now));
    QVERIFY(!nextChange(window, utc("2026-03-22T00:00:00Z")));
}

void MaintenanceTest::takesASingleWindowAsItStands()
{
    const UtcTime from = utc("2026-12-01T20:00:00Z");
    const UtcTime to = utc("2026-12-01T23:00:00Z");
    const MaintenanceWindow window{.name = u"move"_s, .monitors = {}, .groups = {}, .when = SingleWindow{from, to}};
    QVERIFY(!isActive(window, from - 1ms));
    QVERIFY(isActive(window, from));
    QVERIFY(isActive(window, to - 1ms));
    QVERIFY(!isActive(window, to));
    QCOMPARE(shown(nextChange(window, from - 1ms)), shown(from));
    QCOMPARE(shown(nextChange(window, from)), shown(to));
    QCOMPARE(shown(nextChange(window, to)), u"never"_s);

    const MaintenanceWindow backwards{.name = u"x"_s, .monitors = {}, .groups = {}, .when = SingleWindow{to, from}};
    QVERIFY(!isActive(backwards, from + 1h));
    QCOMPARE(shown(nextChange(backwards, from - 1h)), u"never"_s);
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"

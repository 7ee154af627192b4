// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recentlooks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

LookView at(int second)
{
    return {.at = UtcTime(std::chrono::seconds(second))};
}

std::vector<int> secondsOf(const RecentLooksView &view)
{
    std::vector<int> seconds;
    for (const LookView &look : view.looks)
        seconds.push_back(int(std::chrono::duration_cast<std::chrono::seconds>(look.at.time_since_epoch()).count()));
    return seconds;
}

} // namespace

class RecentLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestSixty();
    void keepsTheOrderWhenTheClockIsSetBack();
    void putsWhatWasStoredBeforeWhatCameMeanwhile();
};

void RecentLooksTest::keepsTheNewestSixty()
{
    RecentLooks looks;
    const MonitorId id{u"a"_s};
    for (int second = 1; second <= 100; ++second)
        looks.note(id, at(second));
    const std::vector<int> seconds = secondsOf(looks.of(id));
    QCOMPARE(seconds.size(), std::size_t(60));
    QCOMPARE(seconds.front(), 41);
    QCOMPARE(seconds.back(), 100);
    looks.forget(id);
    QVERIFY(looks.of(id).looks.empty());
}

void RecentLooksTest::keepsTheOrderWhenTheClockIsSetBack()
{
    RecentLooks looks;
    const MonitorId id{u"a"_s};
    for (int second : {100'000, 100'020, 40, 60})
        looks.note(id, at(second));
    QCOMPARE(secondsOf(looks.of(id)), (std::vector<int>{100'000, 100'020, 40, 60}));
}

void RecentLooksTest::putsWhatWasStoredBeforeWhatCameMeanwhile()
{
    RecentLooks looks;
    const MonitorId id{u"a"_s};
    looks.note(id, at(5));
    ResultRow row;
    row.monitor = id;
    std::vector<ResultRow> stored;
    for (int second : {1, 3, 5}) {
        row.at = UtcTime(std::chrono::seconds(second));
        stored.push_back(row);
    }
    looks.restore(stored);
    QCOMPARE(secondsOf(looks.of(id)), (std::vector<int>{1, 3, 5}));
}

} // namespace vigia

QTEST_GUILESS_MAIN(vigia::RecentLooksTest)
#include "recentlooks_test.moc"

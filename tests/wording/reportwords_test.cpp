// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportwords.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};
const Language english = Language::english();

} // namespace

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsExpected()
    {
        HeartbeatView heartbeat{.every = 5min, .grace = 1min};
        QCOMPARE(scheduleText(heartbeat, english), u"every 5 min, allowed delay 1 min"_s);
        heartbeat.grace = 0s;
        QCOMPARE(scheduleText(heartbeat, english), u"every 5 min"_s);
        heartbeat = {.cron = u"0 3 * * *"_s, .zone = u"Europe/Madrid"_s, .grace = 30min};
        QCOMPARE(scheduleText(heartbeat, english), u"at “0 3 * * *” (Europe/Madrid), allowed delay 30 min"_s);
        heartbeat.zone = u"local"_s;
        QCOMPARE(scheduleText(heartbeat, english), u"at “0 3 * * *”, allowed delay 30 min"_s);
    }

    void saysWhatWasSaid()
    {
        ReportView report{.kind = Beat::Kind::Failure, .message = u"<b>disk</b>\nfull"_s};
        report.exitCode = 28;
        report.took = 3min;
        QCOMPARE(reportLines(report, english),
            (QStringList{u"Something is wrong, exit code 28"_s, u"“<b>disk</b>\\nfull”"_s, u"The run took 3 min"_s}));
        QCOMPARE(reportLines({}, english), QStringList{u"All is well"_s});
        QCOMPARE(reportLines({.exitCode = 0}, english), QStringList{u"All is well, exit code 0"_s});
        QStringList kinds;
        for (int kind = 0; kind <= int(Beat::Kind::Log); ++kind)
            kinds += reportLines({.kind = Beat::Kind(kind)}, english);
        QCOMPARE(kinds.removeDuplicates(), 0);
    }

    void saysWhenItIsHeardOfNext()
    {
        HeartbeatView heartbeat{.every = 5min, .grace = 2min};
        QCOMPARE(nextReportText(heartbeat, std::nullopt, noon, english), QString());
        heartbeat.missingFrom = noon + 5min;
        QCOMPARE(nextReportText(heartbeat, noon + 3min, noon, english), u"in 3 min, at the latest in 5 min"_s);
        QCOMPARE(nextReportText(heartbeat, noon - 3min, noon, english), u"expected 3 min ago"_s);
        heartbeat.missingFrom = noon + 3min;
        QCOMPARE(nextReportText(heartbeat, noon + 3min, noon, english), u"in 3 min"_s);
    }

    void saysHowLongItRuns()
    {
        HeartbeatView heartbeat;
        QCOMPARE(runText(heartbeat, noon, english), QString());
        heartbeat.runsSince = noon - 12min;
        QCOMPARE(runText(heartbeat, noon, english), u"for 12 min"_s);
        heartbeat.maxRun = 2h;
        QCOMPARE(runText(heartbeat, noon, english), u"for 12 min, at most 2 h"_s);
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "reportwords_test.moc"

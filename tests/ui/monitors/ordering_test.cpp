// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/ordering.h"
#include "support/scriptedfacade.h"

#include <QTest>

#include <numeric>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

//! The names of \a monitors in order.
QString ordered(const std::vector<MonitorView> &monitors, SortBy by)
{
    QStringList names;
    for (const MonitorView &monitor : monitors)
        names.append(monitor.name);
    const std::vector<int> ranks = nameRanks(names, QLocale(QLocale::English));
    std::vector<OrderKey> keys;
    for (std::size_t i = 0; i < monitors.size(); ++i)
        keys.push_back(orderKey(monitors[i], ranks[i], int(i)));
    std::vector<int> rows(monitors.size());
    std::iota(rows.rbegin(), rows.rend(), 0); // what comes in does not matter
    sortRows(rows, keys, by);
    QStringList sorted;
    for (const int row : rows)
        sorted.append(names[row]);
    return sorted.join(QLatin1Char(' '));
}

MonitorView named(const char *name, Status status = Status::Up)
{
    MonitorView monitor = upMonitor(QString::fromLatin1(name));
    monitor.status = status;
    monitor.since = noon;
    return monitor;
}

MonitorView slow(const char *name, std::chrono::milliseconds time)
{
    MonitorView monitor = named(name);
    monitor.lastLook->timing.total = time;
    return monitor;
}

} // namespace

class OrderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheWorstFirst()
    {
        MonitorView critical = named("critical", Status::Down);
        critical.severity = Severity::Critical;
        MonitorView known = named("known", Status::Down);
        known.acknowledged = AcknowledgementView{};
        QCOMPARE(ordered({named("up"), named("paused", Status::Paused), named("unknown", Status::Unknown), known,
                             named("warning", Status::Degraded), named("down", Status::Down), critical},
                     SortBy::Worst),
            QStringLiteral("critical down warning unknown known up paused"));
    }

    void putsTheNewestOutageFirst()
    {
        MonitorView older = named("older", Status::Down);
        MonitorView newer = named("newer", Status::Down);
        newer.since = noon + 1min;
        QCOMPARE(ordered({older, newer}, SortBy::Worst), QStringLiteral("newer older"));
    }

    void leavesWhatIsWellInThePersonsOrder()
    {
        MonitorView first = named("zebra");
        MonitorView second = named("ant");
        second.since = noon + 5min;
        QCOMPARE(ordered({first, second}, SortBy::Worst), QStringLiteral("zebra ant"));
    }

    void countsTheDigitsInNames()
    {
        QCOMPARE(
            ordered({named("web10"), named("Web2"), named("app")}, SortBy::Name), QStringLiteral("app Web2 web10"));
    }

    void putsTheLatestChangeFirst()
    {
        MonitorView unknown = named("unknown");
        unknown.since.reset();
        MonitorView late = named("late");
        late.since = noon + 2h;
        QCOMPARE(ordered({unknown, named("early"), late}, SortBy::Since), QStringLiteral("late early unknown"));
    }

    void putsTheSlowestFirstAndTheSilentLast()
    {
        MonitorView silent = slow("silent", 900ms);
        silent.lastLook->outcome = Outcome::Failed;
        MonitorView paused = slow("paused", 950ms);
        paused.status = Status::Paused;
        QCOMPARE(ordered({silent, paused, slow("fast", 10ms), slow("slow", 800ms)}, SortBy::Latency),
            QStringLiteral("slow fast silent paused"));
    }

    void keepsThePersonsOrder()
    {
        QCOMPARE(ordered({named("c"), named("a", Status::Down), named("b")}, SortBy::Own), QStringLiteral("c a b"));
    }

    void isATotalOrder()
    {
        const OrderKey a = orderKey(named("a"), 0, 0);
        const OrderKey b = orderKey(named("a"), 0, 1);
        for (const SortBy by : {SortBy::Worst, SortBy::Name, SortBy::Since, SortBy::Latency, SortBy::Own}) {
            QVERIFY(comesBefore(a, b, by));
            QVERIFY(!comesBefore(b, a, by));
            QVERIFY(!comesBefore(a, a, by));
        }
    }
};

QTEST_GUILESS_MAIN(OrderingTest)
#include "ordering_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxrig.h"
#include "support/standstill.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr int many = 10'000;
//! For all of them: somebody who acknowledges ten thousand outages keeps the engine from its work no longer (P4). It
//! takes a tenth of it.
constexpr qint64 mostMilliseconds = 1'000;

MonitorId monitor(int number)
{
    return {QString::number(number, 16).rightJustified(12, u'0')};
}

//! A provider that is away answers \a fate, and ten thousand monitors are down.
class Away : public OutboxRig
{
public:
    explicit Away(Fate fate)
    {
        mail->script = [fate](const Message &) {
            return DeliveryOutcome{.fate = fate, .trouble = DeliveryTrouble::NotNow};
        };
        const OutboxRow row = alert(AlertKind::Down);
        for (int i = 0; i < many; ++i) {
            OutboxRow one = row;
            one.id = i + 1;
            one.monitor = monitor(i);
            outbox->take(one);
        }
        world.advance(15min);
    }

    //! Asks \a question for each monitor, and says how long that takes; how many \a answers there are, in all.
    template <typename Question>
    static qint64 askForEach(const char *name, Question question, std::size_t answers)
    {
        std::size_t count = 0;
        FairTimer timer;
        timer.start();
        for (int i = 0; i < many; ++i)
            count += question(monitor(i));
        const qint64 milliseconds = timer.elapsed();
        qInfo("%d times %s: %lld ms", many, name, static_cast<long long>(milliseconds));
        [&] { QCOMPARE(count, answers); }();
        return milliseconds;
    }
    //! What the engine does for each of those that somebody acknowledges.
    void acknowledge(std::size_t waiting, std::size_t uncertain)
    {
        qint64 sum = 0;
        sum += askForEach(
            "told", [this](const MonitorId &id) { return outbox->told(id, 1, 1).size(); }, uncertain);
        sum += askForEach(
            "waiting", [this](const MonitorId &id) { return outbox->waiting(id).size(); }, waiting);
        sum += askForEach(
            "uncertain", [this](const MonitorId &id) { return outbox->uncertain(id).size(); }, uncertain);
        sum += askForEach(
            "withdraw",
            [this](const MonitorId &id) {
                std::vector<OutboxRow> rows = outbox->waiting(id);
                std::ranges::move(outbox->uncertain(id), std::back_inserter(rows));
                outbox->withdraw(rows);
                return rows.size();
            },
            waiting + uncertain);
        QCOMPARE(outbox->conditions().front().unsettled, 0);
        QVERIFY2(sum <= mostMilliseconds, qPrintable(QString::number(sum)));
    }
};

} // namespace

//! A provider is away, and everything is down.
class ManyWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesTenThousandThatWaitWithoutAStandstill() { Away(Fate::NotSent).acknowledge(many, 0); }
    void acknowledgesTenThousandThatMayHaveBeenToldWithoutAStandstill() { Away(Fate::Uncertain).acknowledge(0, many); }
};

QTEST_GUILESS_MAIN(ManyWaitingTest)
#include "manywaiting_test.moc"

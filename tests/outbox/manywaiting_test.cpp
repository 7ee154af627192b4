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
constexpr int some = many / 10;

MonitorId monitor(int number)
{
    return {QString::number(number, 16).rightJustified(12, u'0')};
}

//! A provider that is away answers \a fate, and ten thousand monitors are down.
class ManyDown : public OutboxRig
{
public:
    explicit ManyDown(Fate fate)
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
            m_all.push_back(one);
        }
        world.advance(15min);
    }

    //! Asks \a question for so many monitors, and says how long that takes; how many \a answers there are, in all.
    template <typename Question>
    static qint64 ask(int times, const char *name, Question question, std::size_t answers)
    {
        std::size_t count = 0;
        FairTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i)
            count += question(monitor(i));
        const qint64 milliseconds = timer.elapsed();
        qInfo("%d times %s: %lld ms", times, name, static_cast<long long>(milliseconds));
        [&] { QCOMPARE(count, answers); }();
        return milliseconds;
    }
    //! What the engine does for each of those that somebody acknowledges (P4): against one look at all for each,
    //! of which it takes a quarter at most.
    void acknowledge(std::size_t waiting, std::size_t uncertain)
    {
        const qint64 looks = 10
            * ask(
                some, "a look at all",
                [this](const MonitorId &id) { return std::size_t(std::ranges::count(m_all, id, &OutboxRow::monitor)); },
                some);
        qint64 sum = 0;
        sum += ask(
            many, "told", [this](const MonitorId &id) { return outbox->told(id, 1, 1).size(); }, uncertain);
        sum += ask(
            many, "waiting", [this](const MonitorId &id) { return outbox->waiting(id).size(); }, waiting);
        sum += ask(
            many, "uncertain", [this](const MonitorId &id) { return outbox->uncertain(id).size(); }, uncertain);
        sum += ask(
            many, "withdraw",
            [this](const MonitorId &id) {
                std::vector<OutboxRow> rows = outbox->waiting(id);
                std::ranges::move(outbox->uncertain(id), std::back_inserter(rows));
                outbox->withdraw(rows);
                return rows.size();
            },
            waiting + uncertain);
        QCOMPARE(outbox->conditions().front().unsettled, 0);
        QVERIFY2(sum <= looks, qPrintable(u"%1 ms against %2 ms"_s.arg(sum).arg(looks)));
    }

private:
    std::vector<OutboxRow> m_all;
};

} // namespace

//! A provider is away, and everything is down.
class ManyWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesTenThousandThatWaitWithoutAStandstill() { ManyDown(Fate::NotSent).acknowledge(many, 0); }
    void acknowledgesTenThousandThatMayHaveBeenToldWithoutAStandstill()
    {
        ManyDown(Fate::Uncertain).acknowledge(0, many);
    }
};

QTEST_GUILESS_MAIN(ManyWaitingTest)
#include "manywaiting_test.moc"

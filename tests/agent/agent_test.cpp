// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A server that answers as it is told to, or not yet.
class ScriptedSender final : public BeatSender
{
public:
    explicit ScriptedSender(const Clock &clock)
        : m_clock(clock)
    {
    }
    std::function<std::optional<DeliveryOutcome>()> script = [] {
        return DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted};
    };
    std::vector<Instant> sent;
    Done open;

    void send(const BeatOrder &, Done done) override
    {
        sent.push_back(m_clock.now());
        if (const auto outcome = script())
            done(*outcome);
        else
            open = std::move(done);
    }

private:
    const Clock &m_clock;
};

struct Rig {
    SimulatedWorld world;
    ScriptedSender sender{world};
    std::vector<BeatNews::What> said;
    const Instant begin = world.now();
    std::optional<Agent> agent{std::in_place, Agent::World{sender, world, world, [] { return 0.5; }},
        BeatOrder{.url = QUrl(u"https://vigia.example/signal"_s), .every = 60s},
        [this](const BeatNews &news) { said.push_back(news.what); }};

    static std::optional<DeliveryOutcome> away() { return DeliveryOutcome{.trouble = DeliveryTrouble::CannotConnect}; }
};

} // namespace

class AgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beatsAtOnceAndThenAtItsRhythm()
    {
        Rig rig;
        rig.world.advance(10min);
        QCOMPARE(rig.sender.sent.size(), std::size_t(11));
        for (std::size_t i = 0; i < rig.sender.sent.size(); ++i)
            QVERIFY(rig.sender.sent[i] - rig.begin <= int(i) * 60s + 1s);
        QVERIFY(rig.said == std::vector{BeatNews::What::Began});
    }

    void survivesAServerThatIsAwayForDays()
    {
        Rig rig;
        rig.world.advance(1min);
        rig.sender.script = Rig::away;
        rig.world.advance(72h);
        rig.sender.script = [] { return DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted}; };
        rig.world.advance(1min);
        QVERIFY(rig.said == std::vector({BeatNews::What::Began, BeatNews::What::Failing, BeatNews::What::Back}));
        for (std::size_t i = 1; i < rig.sender.sent.size(); ++i)
            QVERIFY(rig.sender.sent[i] - rig.sender.sent[i - 1] <= 61s);
    }

    void sendsOneBeatAtATime()
    {
        Rig rig;
        rig.sender.script = [] { return std::nullopt; };
        rig.world.advance(10min);
        QCOMPARE(rig.sender.sent.size(), std::size_t(1));
        rig.sender.script = [] { return DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted}; };
        rig.sender.open({.fate = DeliveryOutcome::Fate::Accepted});
        rig.world.advance(1min);
        QCOMPARE(rig.sender.sent.size(), std::size_t(2));
    }

    void beatsSoonAfterASleepAndOnlyOnce()
    {
        Rig rig;
        rig.world.advance(90s);
        const std::size_t before = rig.sender.sent.size();
        rig.world.sleep(8h);
        const Instant morning = rig.world.now();
        rig.world.advance(59s);
        QCOMPARE(rig.sender.sent.size(), before + 1);
        QVERIFY(rig.sender.sent.back() - morning <= 2s);
    }

    void beatsAgainWhereTheLastOneLeftBeforeTheSleep()
    {
        Rig rig;
        rig.world.advance(30s);
        rig.sender.script = [] { return std::nullopt; };
        rig.world.advance(31s);
        rig.world.sleep(8h);
        rig.world.advance(3s);
        rig.sender.script = [] { return DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted}; };
        const std::size_t before = rig.sender.sent.size();
        rig.sender.open({.fate = DeliveryOutcome::Fate::Accepted});
        rig.world.advance(1s);
        QCOMPARE(rig.sender.sent.size(), before + 1);
    }

    void doesNothingMoreOnceItIsDestroyed()
    {
        Rig rig;
        rig.sender.script = [] { return std::nullopt; };
        rig.world.advance(1s);
        rig.agent.reset();
        rig.sender.open({.fate = DeliveryOutcome::Fate::Accepted});
        rig.world.advance(10min);
        QCOMPARE(rig.sender.sent.size(), std::size_t(1));
        QVERIFY(rig.said.empty());
    }
};

QTEST_APPLESS_MAIN(AgentTest)
#include "agent_test.moc"

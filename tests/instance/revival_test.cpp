// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/desktopkeeper.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

//! A desktop that is lost is started again: soon, then ever more rarely, and never given up.
class RevivalTest : public QObject
{
    Q_OBJECT

    SimulatedWorld m_world;
    std::vector<Instant> m_starts;
    std::unique_ptr<DesktopKeeper> m_keeper;

    std::vector<std::chrono::seconds> pauses(Instant from) const
    {
        std::vector<std::chrono::seconds> out;
        for (const Instant start : m_starts) {
            out.push_back(std::chrono::duration_cast<std::chrono::seconds>(start - from));
            from = start;
        }
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_starts.clear();
        m_keeper = std::make_unique<DesktopKeeper>(m_world, m_world, [this] { m_starts.push_back(m_world.now()); });
    }

    void startsNoneWhileOneIsThere()
    {
        m_world.advance(1s);
        m_keeper->desktopCame();
        m_world.advance(24h);
        QVERIFY(m_starts.empty());
    }

    void startsOneThatIsLostWithinSeconds()
    {
        m_keeper->desktopCame();
        m_world.advance(1h);
        m_keeper->desktopLeft();
        m_world.advance(3s);
        QCOMPARE(m_starts.size(), 1u);
    }

    void letsOneComeBackByItself()
    {
        m_keeper->desktopCame();
        m_world.advance(1h);
        m_keeper->desktopLeft();
        m_world.advance(1s);
        m_keeper->desktopCame(); // took its own place
        m_world.advance(1h);
        QVERIFY(m_starts.empty());
    }

    void triesMoreAndMoreRarelyWhereNoneComesAndNeverGivesUp()
    {
        m_keeper->desktopCame();
        m_world.advance(1h);
        m_keeper->desktopLeft();
        const Instant lost = m_world.now();
        m_world.advance(1h);
        const auto waits = pauses(lost);
        QVERIFY(waits.size() > 10);
        QVERIFY(std::ranges::is_sorted(waits));
        QCOMPARE(waits.back().count(), 300);
    }

    void triesMoreAndMoreRarelyWhereEveryOneDiesAtOnce()
    {
        m_keeper->desktopCame();
        for (int death = 0; death < 20; ++death) {
            m_keeper->desktopLeft();
            const std::size_t before = m_starts.size();
            while (m_starts.size() == before)
                m_world.advance(1s);
            m_keeper->desktopCame();
            m_world.advance(1s);
        }
        const auto waits = pauses(m_starts.front());
        QCOMPARE(m_starts.size(), 20u);
        QVERIFY(waits.back() >= 300s);
    }

    void isQuickAgainAfterOneThatStayed()
    {
        m_keeper->desktopCame();
        m_keeper->desktopLeft();
        m_world.advance(1h);
        m_keeper->desktopCame();
        m_world.advance(2min);
        m_starts.clear();
        m_keeper->desktopLeft();
        m_world.advance(3s);
        QCOMPARE(m_starts.size(), 1u);
    }

    //! Who started the engine died before it could connect.
    void startsOneWhereNoneEverCame()
    {
        m_world.advance(15s);
        QVERIFY(m_starts.empty());
        m_world.advance(15s);
        QCOMPARE(m_starts.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(RevivalTest)
#include "revival_test.moc"

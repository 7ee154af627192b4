// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/pingoutloop.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

//! Another watcher hears from us exactly as long as all of Vigia works.
class PingOutLoopTest : public QObject
{
    Q_OBJECT

    SimulatedWorld m_world;
    bool m_keepsUp = true;
    bool m_durable = true;
    bool m_drained = true;
    int m_asked = 0;
    PingOutLoop m_loop{m_world, m_world,
        {.isKeepingUp = [this] { return m_keepsUp; },
            .whenDurable = [this](std::function<void(bool)> done) { done(m_durable); },
            .isDrained = [this](Instant) { return m_drained; },
            .ask = [this](const TextOrSecret &) { ++m_asked; }}};

    int asksIn(Duration time)
    {
        m_asked = 0;
        m_world.advance(time);
        return m_asked;
    }

private Q_SLOTS:
    void init()
    {
        m_loop.configure(std::nullopt);
        m_loop.configure(PingOut{QStringLiteral("http://watcher.test/"), 1min});
        m_keepsUp = m_durable = m_drained = true;
    }

    void asksAfterEveryCompleteLoop() { QCOMPARE(asksIn(10min), 10); }

    void isSilentWhileLooksAreOverdue()
    {
        m_keepsUp = false;
        QCOMPARE(asksIn(10min), 0);
        m_keepsUp = true;
        QCOMPARE(asksIn(2min), 2);
    }

    void isSilentWhileNothingCanBeStored()
    {
        m_durable = false;
        QCOMPARE(asksIn(5min), 0);
    }

    void isSilentWhileMessagesDoNotLeave()
    {
        m_drained = false;
        QCOMPARE(asksIn(5min), 0);
        m_drained = true;
        QCOMPARE(asksIn(5min), 5);
    }

    void endsWhenItIsNotWantedAnyMore()
    {
        m_loop.configure(std::nullopt);
        QCOMPARE(asksIn(5min), 0);
    }
};

QTEST_GUILESS_MAIN(PingOutLoopTest)
#include "pingoutloop_test.moc"

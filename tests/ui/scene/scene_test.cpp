// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene.h"

#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

//! Answers while it lives; the others wait for ever.
class MortalFacade final : public Facade
{
public:
    void execute(const Command &command, Done done) override
    {
        ++asked;
        if (lives)
            m_heart.execute(command, std::move(done));
        else if (says)
            QMetaObject::invokeMethod(
                this, [done, this] { done(unexpected(*says)); }, Qt::QueuedConnection);
    }

    ScriptedFacade &heart() { return m_heart; }

    bool lives = true;
    std::optional<CommandError> says; //!< what a dead one answers; absent: nothing
    int asked = 0;

private:
    ScriptedFacade m_heart;
};

class SceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEverythingInTheGivenOrder()
    {
        ScriptedFacade facade;
        facade.status.monitors = {upMonitor(QStringLiteral("Shop")), upMonitor(QStringLiteral("Mail"))};
        Scene scene(facade, m_world, m_world);
        QVERIFY(!scene.isKnown());
        QTRY_VERIFY(scene.isKnown());
        QCOMPARE(scene.monitors(), facade.status.monitors);
        QCOMPARE(scene.find(facade.status.monitors[1].id)->name, QStringLiteral("Mail"));
        QVERIFY(!scene.find(MonitorId{QStringLiteral("none")}));
        QVERIFY(!scene.noDataSince());
    }

    void aChangeIsTakenWhereItBelongs()
    {
        ScriptedFacade facade;
        facade.status.monitors = {upMonitor(QStringLiteral("Shop")), upMonitor(QStringLiteral("Mail"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        QSignalSpy changes(&scene, &Scene::changed);
        MonitorView down = downMonitor(QStringLiteral("Mail"), m_world.utc());
        down.lastCheck = m_world.utc();
        facade.change(down);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<std::vector<int>>(), std::vector<int>{1});
        QCOMPARE(scene.monitors()[1].status, Status::Down);
        QCOMPARE(scene.lastCheck(), down.lastCheck);
    }

    void aNewOrderIsAskedFor()
    {
        ScriptedFacade facade;
        facade.status.monitors = {upMonitor(QStringLiteral("Shop")), upMonitor(QStringLiteral("Mail"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        StatusView next = facade.status;
        std::swap(next.monitors[0], next.monitors[1]);
        facade.reconfigure(next);
        QTRY_COMPARE(scene.monitors(), next.monitors);
    }

    void anEndedConnectionIsNoData()
    {
        ScriptedFacade facade;
        facade.status.monitors = {upMonitor(QStringLiteral("Shop"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        const UtcTime heard = m_world.utc();
        m_world.advance(3s);
        Q_EMIT facade.ended({});
        QVERIFY(scene.noDataSince());
        QCOMPARE(*scene.noDataSince(), heard);
        facade.reconfigure(facade.status); // it is there again
        QTRY_VERIFY(!scene.noDataSince());
    }

    void aSilentEngineIsNoDataWithinAQuarterOfAMinute()
    {
        MortalFacade facade;
        facade.heart().status.monitors = {upMonitor(QStringLiteral("Shop"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        facade.lives = false;
        m_world.advance(15s);
        QVERIFY(scene.noDataSince());
    }

    void anEngineThatAnswersStaysFreshHoweverQuietItIs()
    {
        ScriptedFacade facade;
        facade.status.monitors = {upMonitor(QStringLiteral("Shop"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        for (int round = 0; round < 10; ++round) {
            facade.status.health.lastCheck = m_world.utc();
            m_world.advance(5s);
            QTRY_COMPARE(scene.lastCheck(), facade.status.health.lastCheck);
        }
        QVERIFY(!scene.noDataSince());
    }

    void aRefusingConnectionIsNoDataAtOnceAndIsAskedUntilItAnswers()
    {
        MortalFacade facade;
        facade.heart().status.monitors = {upMonitor(QStringLiteral("Shop"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        facade.lives = false;
        facade.says = CommandError{CommandErrorCode::NotRunning, {}, {}};
        m_world.advance(5s);
        QTRY_VERIFY(scene.noDataSince());
        facade.lives = true;
        m_world.advance(5s);
        QTRY_VERIFY(!scene.noDataSince());
    }

    void anUnknownNameIsASignOfLife()
    {
        MortalFacade facade;
        facade.heart().status.monitors = {upMonitor(QStringLiteral("Shop"))};
        Scene scene(facade, m_world, m_world);
        QTRY_VERIFY(scene.isKnown());
        facade.lives = false;
        facade.says = CommandError{CommandErrorCode::NoSuchMonitor, QStringLiteral("Shop"), {}};
        for (int round = 0; round < 5; ++round) {
            const int asked = facade.asked;
            m_world.advance(5s);
            QTRY_VERIFY(facade.asked > asked);
            QCoreApplication::processEvents();
        }
        QVERIFY(!scene.noDataSince());
    }

private:
    test::SimulatedWorld m_world;
};

} // namespace

QTEST_MAIN(SceneTest)
#include "scene_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginefacade.h"
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! The engine's own door, in a simulated world.
struct Door {
    EngineRig rig;
    ConfigurationKeeper keeper{*rig.store};
    EngineFacade facade;
    HealthView health;

    explicit Door(const QByteArray &generalMute = {})
        : facade({*rig.engine, keeper, *rig.store, rig.prober, rig.world, rig.world}, generalMute)
    {
        QObject::connect(
            &facade, &Facade::healthChanged, &facade, [this](const HealthView &changed) { health = changed; });
    }
};

} // namespace

class EngineFacadeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAGeneralMuteThatEndsInASleep()
    {
        const SimulatedWorld world;
        const QByteArray until = QByteArray::number(qint64((world.utc() + 1h).time_since_epoch().count()));
        Door door("{\"muted\":true,\"until\":" + until + '}');
        door.facade.reportTrouble(HealthTrouble::LogFailed, {});
        QVERIFY(door.health.generalMute);
        door.rig.world.sleep(2h);
        door.rig.world.advance(1s);
        QVERIFY(!door.health.generalMute);
    }

    void takesStorageThatFailedAtTheStartForWellOnceSomethingIsStored()
    {
        Door door;
        door.rig.store->failWrites(true);
        door.facade.reportTrouble(HealthTrouble::StorageFailed, u"read-only"_s);
        door.rig.world.advance(5min);
        QCOMPARE(door.health.troubles.size(), std::size_t(1));
        door.rig.store->failWrites(false);
        door.rig.world.advance(5min); // nothing is watched; signs of life are enough
        QVERIFY(door.health.troubles.empty());
    }
};

QTEST_GUILESS_MAIN(EngineFacadeTest)
#include "enginefacade_test.moc"

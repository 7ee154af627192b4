// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recorder.h"
#include "support/memorystore.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ResultRow result()
{
    return {{u"a"_s}, UtcTime(1h), Outcome::Passed, Cause::None, 200, 1ms};
}

//! A recorder over a disk that can fail and hang, and what it said of it.
struct Rig {
    SimulatedWorld world;
    MemoryStore store{std::make_shared<MemoryStore::Disk>(), [this](auto call) { world.defer(std::move(call)); }};
    Recorder recorder{store, world, world};
    QStringList said;
    int released = 0;

    Rig()
    {
        const auto loaded = store.load();
        Q_ASSERT(loaded);
        QObject::connect(&recorder, &Recorder::storageFailed, &recorder, [this] { said.append(u"failed"_s); });
        QObject::connect(&recorder, &Recorder::storageRecovered, &recorder, [this] { said.append(u"works"_s); });
        QObject::connect(&recorder, &Recorder::released, &recorder, [this] { ++released; });
    }

    void decide()
    {
        DurableChange change;
        change.transitions.push_back({});
        recorder.record(change);
    }
};

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnceThatItWorks()
    {
        Rig rig;
        for (int i = 0; i < 5; ++i) {
            rig.decide();
            rig.recorder.append(result());
            rig.world.advance(3s);
        }
        QCOMPARE(rig.said, QStringList{u"works"_s}); // whatever was the matter at the start is over
    }

    void saysThatResultsCannotBeKeptThoughNothingIsDecided()
    {
        Rig rig;
        rig.store.failWrites(true);
        for (int i = 0; i < 5; ++i) {
            rig.recorder.append(result());
            rig.world.advance(3s);
        }
        QCOMPARE(rig.said, QStringList{u"failed"_s});
        rig.store.failWrites(false);
        rig.recorder.append(result());
        rig.world.advance(3s);
        QCOMPARE(rig.said, (QStringList{u"failed"_s, u"works"_s}));
        QCOMPARE(rig.store.disk().results.size(), std::size_t(6));
    }

    void noticesByALifeSignThatItWorksAgain()
    {
        Rig rig;
        rig.store.failWrites(true);
        rig.recorder.noteAlive(UtcTime(1h));
        rig.world.advance(1s);
        rig.store.failWrites(false);
        rig.recorder.noteAlive(UtcTime(2h));
        rig.world.advance(1s);
        QCOMPARE(rig.said, (QStringList{u"failed"_s, u"works"_s}));
    }

    void storesDecisionsAsSoonAsAnythingCouldBeStored()
    {
        Rig rig;
        rig.store.failWrites(true);
        rig.decide();
        rig.world.advance(1s);
        QCOMPARE(rig.said, QStringList{u"failed"_s});
        rig.store.failWrites(false);
        rig.recorder.append(result());
        rig.world.advance(1s);
        QCOMPARE(rig.store.disk().transitions.size(), std::size_t(1));
        QCOMPARE(rig.said, (QStringList{u"failed"_s, u"works"_s}));
    }

    //! A disk that answers nothing at all, as one does whose network is gone.
    void handsNothingMoreToAStoreThatDoesNotAnswer()
    {
        Rig rig;
        rig.store.hang(true);
        rig.decide();
        rig.world.advance(1s);
        QCOMPARE(rig.released, 1); // people do not wait
        rig.world.advance(10s);
        QCOMPARE(rig.said, QStringList{u"failed"_s});
        const std::size_t due = rig.store.due();
        for (int i = 0; i < 11'000; ++i) {
            rig.decide();
            rig.recorder.append(result());
            rig.world.advance(10ms);
        }
        QCOMPARE(rig.store.due(), due);
        QCOMPARE(rig.released, 11'001);

        rig.store.hang(false);
        rig.world.advance(5s);
        QCOMPARE(rig.said, (QStringList{u"failed"_s, u"works"_s}));
        QCOMPARE(rig.store.disk().transitions.size(), Recorder::mostUnstored); // the oldest, long told, are given up
        QCOMPARE(rig.store.disk().results.size(), std::size_t(11'000));
    }

    void tellsWhoeverWaitsThatTheStoreDoesNotAnswer()
    {
        Rig rig;
        rig.store.hang(true);
        rig.decide();
        std::optional<bool> stored;
        rig.recorder.whenDurable([&](const Result<void, StoreError> &done) { stored = bool(done); });
        rig.world.advance(9s);
        QVERIFY(!stored);
        rig.world.advance(2s);
        QCOMPARE(stored, std::optional(false));
    }
};

QTEST_APPLESS_MAIN(RecorderTest)
#include "recorder_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/outbox.h"
#include "support/memorystore.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Answers when told to, or never.
class SlowChannel final : public Channel
{
public:
    QString name() const override { return u"mail"_s; }
    bool wants(AlertKind) const override { return true; }
    void deliver(const OutboxRow &alert, Done done) override
    {
        delivered.push_back(alert.id);
        pending.push_back(std::move(done));
    }

    std::vector<qint64> delivered;
    std::vector<Done> pending;
};

struct Rig {
    MemoryStore store;
    SlowChannel *channel = nullptr;
    std::unique_ptr<Outbox> outbox;

    Rig()
    {
        const auto loaded = store.load();
        Q_ASSERT(loaded);
        std::vector<std::unique_ptr<Channel>> channels;
        auto mail = std::make_unique<SlowChannel>();
        channel = mail.get();
        channels.push_back(std::move(mail));
        outbox = std::make_unique<Outbox>(store, std::move(channels));
    }
};

OutboxRow alert(int incident, qint64 id = 0)
{
    OutboxRow row;
    row.id = id;
    row.channel = u"mail"_s;
    row.monitor = {u"a"_s};
    row.incident = incident;
    return row;
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCouldNeverBeStoredWithinBounds()
    {
        Rig rig;
        for (int i = 0; i < 12'000; ++i)
            rig.outbox->deliver(alert(i));
        QCOMPARE(rig.channel->delivered.size(), std::size_t(12'000));
        QCOMPARE(rig.outbox->unsettled(), Outbox::mostUnsettled);
        for (const Channel::Done &done : rig.channel->pending)
            done(Channel::Outcome::Accepted);
        QCOMPARE(rig.outbox->unsettled(), Outbox::mostUnsettled);
    }

    void forgetsWhatIsSettled()
    {
        Rig rig;
        rig.outbox->deliver(alert(1));
        rig.outbox->storedLate(alert(1, 7));
        QCOMPARE(rig.outbox->unsettled(), std::size_t(1));
        rig.channel->pending[0](Channel::Outcome::Accepted);
        QCOMPARE(rig.outbox->unsettled(), std::size_t(0));
        QCOMPARE(rig.channel->delivered, std::vector<qint64>{0});
    }

    void deliversWhatIsStoredLateAndWasForgotten()
    {
        Rig rig;
        rig.outbox->storedLate(alert(1, 7));
        QCOMPARE(rig.channel->delivered, std::vector<qint64>{7});
        QCOMPARE(rig.outbox->unsettled(), std::size_t(0));
    }

    void leavesAnAlertForAChannelThatIsNotThereInTheStore()
    {
        Rig rig;
        OutboxRow strange = alert(1, 7);
        strange.channel = u"gone"_s;
        rig.outbox->deliver(strange);
        strange.id = 0;
        rig.outbox->deliver(strange);
        strange.id = 8;
        rig.outbox->storedLate(strange);
        QCOMPARE(rig.outbox->unsettled(), std::size_t(0));
        QVERIFY(rig.channel->delivered.empty());
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"

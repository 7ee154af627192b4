// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "support/memorystore.h"
#include "support/simulatedworld.h"

#include <memory>

namespace vigia::test {

//! Keeps what it is told; accepts at once unless told otherwise.
class FakeChannel final : public Channel
{
public:
    void send(const Message &message, const std::vector<Earlier> &, Done done) override
    {
        messages.push_back(message);
        delivered.insert(delivered.end(), message.items.begin(), message.items.end());
        done({.fate = accepts ? DeliveryOutcome::Fate::Accepted : DeliveryOutcome::Fate::NotSent});
    }

    std::vector<Message> messages;
    std::vector<MessageItem> delivered; //!< all that they told
    bool accepts = true;
};

//! A whole engine in a simulated world. `restart()` is a new process on the same disk.
class EngineRig
{
public:
    EngineRig();
    ~EngineRig();

    SimulatedWorld world;
    ScriptedProber prober{world};
    std::shared_ptr<MemoryStore::Disk> disk = std::make_shared<MemoryStore::Disk>();
    std::unique_ptr<MemoryStore> store;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Engine> engine;
    std::shared_ptr<FakeChannel> mail;
    SchedulerLimits limits;

    //! Monitors `http://NAME.test/` with alerts by `mail`, which waits for no others; interval 20 s, timeout 5 s,
    //! confirm 2, confirm interval 5 s. Change `configuration` and call watch() again for more.
    void add(const QString &name, const Settings &settings = {}, const QString &group = {});
    //! A monitor that reports.
    void addSender(const QString &name, const HeartbeatTarget &heartbeat, const QString &group = {});
    void watch();
    //! \a name reports.
    void report(const QString &name, const Beat &beat = {});

    void restart();
    //! As after kill -9: what was not on the disk yet is lost.
    void crash();

    MonitorId id(const QString &name) const;
    const JudgeState &judge(const QString &name) const;
    Status status(const QString &name) const { return shownStatus(judge(name)); }
    //! `down Shop`, `up Shop` … as the channel heard them.
    QStringList heard() const;
    //! `ONLINE Shop` … as they were stored.
    QStringList recorded() const;

    Configuration configuration;

private:
    void start();
};

//! The name of the monitor that a look of EngineRig is at.
QString nameIn(const ProbeRequest &request);

} // namespace vigia::test

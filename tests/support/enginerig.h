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
    explicit FakeChannel(QString name)
        : m_name(std::move(name))
    {
    }

    QString name() const override { return m_name; }
    bool wants(AlertKind kind) const override { return kind != AlertKind::Degraded; }
    void deliver(const OutboxRow &alert, Done done) override
    {
        delivered.push_back(alert);
        done(accepts ? Outcome::Accepted : Outcome::Failed);
    }

    std::vector<OutboxRow> delivered;
    bool accepts = true;

private:
    const QString m_name;
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
    FakeChannel *mail = nullptr; //!< owned by the outbox
    SchedulerLimits limits;

    //! Monitors `http://NAME.test/` with alerts by `mail`; interval 20 s, timeout 5 s, confirm 2,
    //! confirm interval 5 s. Change `configuration` and call watch() again for more.
    void add(const QString &name, const Settings &settings = {}, const QString &group = {});
    void watch();

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

namespace vigia::test {

using namespace std::chrono_literals;

EngineRig::EngineRig()
{
    configuration.defaults.interval = 20s;
    configuration.defaults.timeout = 5s;
    configuration.defaults.confirm = 2;
    configuration.defaults.confirmInterval = 5s;
    configuration.defaults.alerts = QStringList{QStringLiteral("mail")};
    configuration.policy.groupWait = 0s;
    configuration.channels.push_back(
        {.name = QStringLiteral("mail"), .way = EmailWay{{}, {QStringLiteral("ops@x.test")}}});
    start();
}

EngineRig::~EngineRig()
{
    engine.reset();
    outbox.reset();
    store.reset();
}

void EngineRig::start()
{
    store = std::make_unique<MemoryStore>(disk, [this](std::function<void()> call) { world.defer(std::move(call)); });
    mail = std::make_shared<FakeChannel>();
    outbox = std::make_unique<Outbox>(OutboxWorld{*store, world, world});
    outbox->setRoutes({{QStringLiteral("mail"), ChannelRoute{mail, {}}}});
    engine = std::make_unique<Engine>(EngineWorld{world, world, prober, *store, *outbox, limits});
    const auto stored = store->load();
    Q_ASSERT(stored);
    outbox->resume(*stored);
    engine->noteAbsence(stored->lastAlive, stored->value(Hearing::storeKey()));
    engine->configure(configuration, stored->states, stored->beats);
    engine->setDeaf(false);
}

void EngineRig::restart()
{
    engine.reset();
    outbox.reset();
    store.reset();
    start();
}

void EngineRig::crash()
{
    store->crash();
    restart();
}

void EngineRig::add(const QString &name, const Settings &settings, const QString &group)
{
    MonitorDefinition definition;
    definition.id = MonitorId{QStringLiteral("id-") + name};
    definition.name = name;
    definition.target = HttpTarget{QStringLiteral("http://%1.test/").arg(name)};
    definition.group = group;
    definition.settings = settings;
    configuration.monitors.push_back(definition);
}

void EngineRig::addSender(const QString &name, const HeartbeatTarget &heartbeat, const QString &group)
{
    MonitorDefinition definition;
    definition.id = MonitorId{QStringLiteral("id-") + name};
    definition.name = name;
    definition.target = heartbeat;
    definition.group = group;
    configuration.monitors.push_back(definition);
}

void EngineRig::report(const QString &name, const Beat &beat)
{
    auto row = engine->report(id(name), beat);
    Q_ASSERT(row);
    store->keepBeats({*row}, [](const auto &) {});
}

void EngineRig::watch()
{
    engine->configure(configuration);
}

MonitorId EngineRig::id(const QString &name) const
{
    return configuration.monitor(name)->id;
}

const JudgeState &EngineRig::judge(const QString &name) const
{
    return engine->find(id(name))->judge;
}

QStringList EngineRig::heard() const
{
    QStringList out;
    for (const MessageItem &alert : mail->delivered) {
        const QString name = alert.monitor.value.mid(3);
        out.append(QString(apiName(alert.kind)) + QLatin1Char(' ') + name);
    }
    return out;
}

QStringList EngineRig::recorded() const
{
    QStringList out;
    for (const TransitionRow &row : disk->transitions)
        out.append(QString(logWord(row.to)) + QLatin1Char(' ') + row.name);
    return out;
}

QString nameIn(const ProbeRequest &request)
{
    const QString url = std::get<QString>(std::get<HttpTarget>(request.target).url);
    return url.section(QLatin1Char('/'), 2, 2).section(QLatin1Char('.'), 0, 0);
}

} // namespace vigia::test

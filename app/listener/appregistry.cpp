// SPDX-License-Identifier: GPL-3.0-or-later
#include "appregistry.h"

#include "domain/configuration.h"
#include "domain/duration.h"
#include "exchange/entitydocuments.h"
#include "listener/appchange.h"
#include "listener/commandrefused.h"
#include "wording/jsontext.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

std::optional<int> appIdOf(const MonitorDefinition &monitor)
{
    const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target);
    return heartbeat ? heartbeat->appId : std::nullopt;
}

QByteArray entryOf(const MonitorDefinition &monitor)
{
    const auto &heartbeat = std::get<HeartbeatTarget>(monitor.target);
    JsonObjectText entry;
    entry.add("app_id", qint64(heartbeat.appId.value_or(0)));
    entry.add("name", monitor.name);
    if (const auto *every = std::get_if<EveryPeriod>(&heartbeat.when)) {
        entry.add("every", formatDuration(every->period));
    } else {
        const auto &cron = std::get<CronTimes>(heartbeat.when);
        entry.add("cron", cron.expression);
        entry.add("zone", QString::fromLatin1(cron.zone));
    }
    entry.add("grace", formatDuration(heartbeat.grace));
    return entry.text();
}

//! The registered applications, and those nobody wants to hear of.
struct Registry {
    std::vector<MonitorDefinition> apps;
    std::optional<ListenSettings> listen;
};

using RegistryDone = std::function<void(const Result<Registry, CommandError> &)>;

Registry registryOf(const ConfigurationView &configuration)
{
    Registry registry;
    for (const QByteArray &document : configuration.monitors) {
        if (!document.contains("app_id")) // most have none, and reading them all takes its time
            continue;
        const auto monitor = monitorFromDocument(document);
        if (monitor && appIdOf(*monitor))
            registry.apps.push_back(*monitor);
    }
    const auto listen = configuration.listen ? std::optional(listenFromDocument(*configuration.listen)) : std::nullopt;
    if (listen && *listen)
        registry.listen = **listen;
    return registry;
}

void readRegistry(Facade &facade, const RegistryDone &done)
{
    facade.execute(command::GetConfiguration(), [done](const Answer &answer) {
        if (!answer)
            return done(unexpected(answer.error()));
        done(registryOf(std::get<ConfigurationView>(*answer)));
    });
}

const MonitorDefinition *find(const Registry &registry, int app)
{
    const auto found =
        std::ranges::find_if(registry.apps, [app](const MonitorDefinition &one) { return appIdOf(one) == app; });
    return found == registry.apps.end() ? nullptr : &*found;
}

//! What the listener's section is to be, where it is to be another.
std::optional<QByteArray> listenWith(const Registry &registry, int app, bool ignored)
{
    if (!registry.listen)
        return std::nullopt;
    ListenSettings listen = *registry.listen;
    const bool wasIgnored = std::erase(listen.ignoredApps, app) > 0;
    if (ignored)
        listen.ignoredApps.push_back(app);
    return wasIgnored == ignored ? std::nullopt : std::optional(listenDocument(listen));
}

MonitorDefinition newApp(int app, const ListenSettings &settings)
{
    HeartbeatTarget heartbeat;
    heartbeat.when = EveryPeriod{settings.every};
    heartbeat.grace = settings.grace;
    heartbeat.appId = app;
    MonitorDefinition monitor;
    monitor.name = QStringLiteral("app %1").arg(app);
    monitor.target = heartbeat;
    return monitor;
}

void apply(const AppChange &change, MonitorDefinition &monitor)
{
    auto &heartbeat = std::get<HeartbeatTarget>(monitor.target);
    monitor.name = change.name.value_or(monitor.name);
    heartbeat.grace = change.grace.value_or(heartbeat.grace);
    if (change.every)
        heartbeat.when = EveryPeriod{*change.every};
}

void change(Facade &facade, const command::Edit &edit, const Response &done, const Say &say)
{
    facade.execute(edit, [done, say](const Answer &answer) { say(answer ? done : commandRefused(answer.error())); });
}

} // namespace

AppRegistry::AppRegistry(Facade &facade)
    : m_facade(facade)
{
}

void AppRegistry::list(const Say &say) const
{
    readRegistry(m_facade, [say](const Result<Registry, CommandError> &registry) {
        if (!registry)
            return say(commandRefused(registry.error()));
        QByteArray entries;
        for (const MonitorDefinition &monitor : registry->apps)
            entries += (entries.isEmpty() ? "" : ",") + entryOf(monitor);
        say(jsonResponse(200, '[' + entries + ']'));
    });
}

void AppRegistry::put(int app, const QByteArray &body, const ListenSettings &settings, const Say &say)
{
    const Result<AppChange, QString> wish = parseAppChange(body);
    if (!wish)
        return say(jsonError(400, wish.error()));
    const MonitorDefinition fresh = newApp(app, settings);
    enqueue(say, [facade = &m_facade, app, wish = *wish, fresh](const Say &done) {
        readRegistry(*facade, [facade, app, wish, fresh, done](const Result<Registry, CommandError> &registry) {
            if (!registry)
                return done(commandRefused(registry.error()));
            const MonitorDefinition *known = find(*registry, app);
            MonitorDefinition monitor = known ? *known : fresh;
            apply(wish, monitor);
            command::Edit edit;
            edit.monitors.push_back({monitorDocument(monitor), std::nullopt});
            edit.listen = listenWith(*registry, app, false);
            change(*facade, edit, jsonResponse(known ? 200 : 201, entryOf(monitor)), done);
        });
    });
}

void AppRegistry::remove(int app, const Say &say)
{
    enqueue(say, [facade = &m_facade, app](const Say &done) {
        readRegistry(*facade, [facade, app, done](const Result<Registry, CommandError> &registry) {
            if (!registry)
                return done(commandRefused(registry.error()));
            const MonitorDefinition *known = find(*registry, app);
            if (!known)
                return done(jsonError(404, QStringLiteral("no such app_id")));
            command::Edit edit;
            edit.removed.push_back(known->id);
            edit.unlistRemoved = true;
            edit.listen = listenWith(*registry, app, true);
            change(*facade, edit, textResponse(204, {}), done);
        });
    });
}

void AppRegistry::enqueue(const Say &say, const Change &deed)
{
    m_waiting.push_back([this, say, deed] {
        deed([self = QPointer(this), say](const Response &response) {
            say(response);
            if (self)
                self->next();
        });
    });
    if (!m_isChanging)
        next();
}

void AppRegistry::next()
{
    m_isChanging = !m_waiting.empty();
    if (!m_isChanging)
        return;
    const std::function<void()> deed = std::move(m_waiting.front());
    m_waiting.pop_front();
    deed();
}

} // namespace vigia

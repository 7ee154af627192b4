// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdesk.h"

#include "exchange/entitydocuments.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

ReportDesk::ReportDesk(Engine &engine, ConfigurationKeeper &keeper, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_store(store)
    , m_clock(clock)
{
    connect(&keeper, &ConfigurationKeeper::configurationChanged, this, &ReportDesk::readConfiguration);
    readConfiguration();
}

void ReportDesk::readConfiguration()
{
    m_byName.clear();
    m_byApp.clear();
    m_bySlug.clear();
    m_otherNames.clear();
    for (const MonitorDefinition &monitor : m_keeper.configuration().monitors) {
        const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target);
        if (!heartbeat) {
            m_otherNames.insert(monitor.name);
            continue;
        }
        m_byName.insert(monitor.name, monitor.id);
        if (heartbeat->appId)
            m_byApp.insert(*heartbeat->appId, monitor.id);
        m_bySlug[heartbeat->slug.isEmpty() ? slugOf(monitor.name) : heartbeat->slug].append(monitor.id);
    }
    if (m_newSenders.forgetIf([this](const Sender &sender) { return isDecided(sender); }))
        Q_EMIT newSendersChanged();
}

//! It is watched, ignored, or nobody listens any more: whoever decided it, there is nothing to ask.
bool ReportDesk::isDecided(const Sender &sender) const
{
    const auto &listen = m_keeper.configuration().listen;
    if (!listen || !listen->enabled)
        return true;
    const auto *app = std::get_if<sender::App>(&sender);
    const auto *slug = std::get_if<sender::Slug>(&sender);
    const bool isWatched = (app && m_byApp.contains(app->id)) || (slug && m_bySlug.contains(slug->slug));
    return isWatched || ignores(*listen, sender);
}

void ReportDesk::take(const Sender &sender, const Beat &beat, const QString &address, Done done)
{
    struct Taken {
        ReportDesk &desk;
        const Beat &beat;
        const QString &address;
        const Done &done;
        void operator()(const sender::Owner &owner) const { desk.take(owner.monitor, beat, done); }
        void operator()(const sender::Host &host) const { desk.takeHost(host, beat, done); }
        void operator()(const sender::App &app) const { desk.takeApp(app, beat, address, done); }
        void operator()(const sender::Slug &slug) const { desk.takeSlug(slug, beat, address, done); }
    };
    std::visit(Taken{*this, beat, address, done}, sender);
}

void ReportDesk::take(const MonitorId &monitor, const Beat &beat, const Done &done)
{
    std::optional<BeatRow> row = m_engine.report(monitor, beat);
    if (!row)
        return done(Reception::NotFound);
    if (m_waiting.size() >= mostWaiting)
        return done(Reception::NotKept);
    m_waiting.push_back({*std::move(row), done});
    store();
}

void ReportDesk::takeHost(const sender::Host &host, const Beat &beat, const Done &done)
{
    if (const auto known = m_byName.constFind(host.name); known != m_byName.cend())
        return take(*known, beat, done);
    const bool isFull = m_byName.size() + m_beginning.size() >= mostMonitors;
    if (m_otherNames.contains(host.name) || isFull || !m_keeper.configuration().listen)
        return done(Reception::NotFound);
    m_beginning[host.name].push_back({beat, done});
    if (!m_isBeginning)
        begin();
}

//! A report counts once its host is a monitor: first stored, then in force. Who comes meanwhile begins with the next,
//! all together: each change of a configuration costs as much as there is of it.
void ReportDesk::begin()
{
    const auto &listen = m_keeper.configuration().listen;
    const QStringList names = m_beginning.keys();
    command::Edit edit;
    for (const QString &name : names)
        edit.monitors.push_back(
            {monitorDocument(monitorOf(sender::Host{name}, listen.value_or(ListenSettings()))), {}});
    m_isBeginning = true;
    m_keeper.edit(edit, [self = QPointer(this), names](const Answer &) {
        if (!self)
            return;
        self->m_isBeginning = false;
        for (const QString &name : names)
            self->takeEarly(name);
        if (!self->m_beginning.isEmpty() && !self->m_isBeginning)
            self->begin();
    });
}

void ReportDesk::takeEarly(const QString &host)
{
    const auto known = m_byName.constFind(host);
    for (const Early &early : m_beginning.take(host)) {
        if (known == m_byName.cend())
            early.done(Reception::NotKept);
        else
            take(*known, early.beat, early.done);
    }
}

void ReportDesk::takeApp(const sender::App &app, const Beat &beat, const QString &address, const Done &done)
{
    if (const auto known = m_byApp.constFind(app.id); known != m_byApp.cend())
        return take(*known, beat, done);
    const auto &listen = m_keeper.configuration().listen;
    if (listen && ignores(*listen, app))
        return done(Reception::Ignored);
    takeNew(app, beat, address, done);
}

void ReportDesk::takeSlug(const sender::Slug &slug, const Beat &beat, const QString &address, const Done &done)
{
    const QList<MonitorId> known = m_bySlug.value(slug.slug);
    if (known.size() > 1)
        return done(Reception::Ambiguous);
    if (known.size() == 1)
        return take(known.front(), beat, done);
    const auto &listen = m_keeper.configuration().listen;
    if (listen && ignores(*listen, slug))
        return done(Reception::Ignored);
    if (!slug.create)
        return done(Reception::NotFound);
    takeNew(slug, beat, address, done);
}

void ReportDesk::takeNew(const Sender &sender, const Beat &beat, const QString &address, const Done &done)
{
    m_newSenders.note(sender, beat, address, m_clock.utc());
    Q_EMIT newSendersChanged();
    done(Reception::Noted);
}

void ReportDesk::store()
{
    if (m_storing || m_waiting.empty())
        return;
    m_storing = true;
    std::vector<BeatRow> rows;
    std::vector<Done> waiting;
    for (Waiting &each : std::exchange(m_waiting, {})) {
        rows.push_back(std::move(each.row));
        waiting.push_back(std::move(each.done));
    }
    m_store.keepBeats(
        std::move(rows), [self = QPointer(this), waiting = std::move(waiting)](const Result<void, StoreError> &kept) {
            for (const Done &done : waiting)
                done(kept ? Reception::Taken : Reception::NotKept);
            if (!self)
                return;
            self->m_storing = false;
            self->store();
        });
}

} // namespace vigia

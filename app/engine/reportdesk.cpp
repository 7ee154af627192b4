// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdesk.h"

#include "engine/senderjson.h"
#include "engine/statecodec.h"
#include "exchange/entitydocuments.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

//! None or one.
template <typename Key>
QList<MonitorId> listOf(const QHash<Key, MonitorId> &monitors, const Key &key)
{
    const auto found = monitors.constFind(key);
    return found == monitors.cend() ? QList<MonitorId>() : QList<MonitorId>{*found};
}

} // namespace

ReportDesk::ReportDesk(
    Engine &engine, ConfigurationKeeper &keeper, Store &store, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_store(store)
    , m_clock(clock)
    , m_misnamedTimer(timers.create([this] { forgetMisnamed(); }))
{
    connect(&keeper, &ConfigurationKeeper::configurationChanged, this, &ReportDesk::readConfiguration);
    readConfiguration();
}

void ReportDesk::readConfiguration(const std::vector<MonitorId> &onTrial)
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
        m_bySlug[slugOf(monitor)].append(monitor.id);
    }
    const auto isOver = [this](const auto &each) { return !listening() || !m_otherNames.contains(each.key()); };
    if (m_misnamed.removeIf(isOver) > 0)
        Q_EMIT misnamedChanged();
    const auto decided = m_newSenders.forgetIf([this](const Sender &sender) { return isDecided(sender); });
    for (const NewSenders::Known &known : decided) {
        const std::optional<BeatRow> row = firstReport(known);
        if (!row || std::ranges::find(onTrial, row->monitor) != onTrial.end())
            continue;
        m_firstReports.push_back(*row);
        m_waiting.push_back({*row, [](Reception) {}});
    }
    store();
    if (!decided.empty())
        Q_EMIT newSendersChanged();
}

//! Absent: it is no monitor, or one of which more is known.
std::optional<BeatRow> ReportDesk::firstReport(const NewSenders::Known &known) const
{
    const QList<MonitorId> monitors = monitorsOf(known.sender);
    if (monitors.size() != 1)
        return std::nullopt;
    const auto &all = m_keeper.configuration().monitors;
    const auto monitor = std::ranges::find(all, monitors.front(), &MonitorDefinition::id);
    const auto *target = monitor == all.end() ? nullptr : std::get_if<HeartbeatTarget>(&monitor->target);
    const SenderState *before = m_engine.sender(monitors.front());
    if (!target || (before && before->reported))
        return std::nullopt;
    const TimeBridge bridge = TimeBridge::at(m_clock);
    SenderState state;
    takeBeat(state, *target, known.last, bridge.pastInstant(known.view.last));
    return BeatRow{monitors.front(), known.view.last, senderDocument(state, bridge)};
}

const ListenSettings *ReportDesk::listening() const
{
    const auto &listen = m_keeper.configuration().listen;
    return listen && listen->enabled ? &*listen : nullptr;
}

QList<MonitorId> ReportDesk::monitorsOf(const Sender &sender) const
{
    struct Monitors {
        const ReportDesk &desk;
        QList<MonitorId> operator()(const sender::Owner &owner) const { return {owner.monitor}; }
        QList<MonitorId> operator()(const sender::Host &host) const { return listOf(desk.m_byName, host.name); }
        QList<MonitorId> operator()(const sender::App &app) const { return listOf(desk.m_byApp, app.id); }
        QList<MonitorId> operator()(const sender::Slug &slug) const { return desk.m_bySlug.value(slug.slug); }
    };
    return std::visit(Monitors{*this}, sender);
}

//! It is watched, ignored, or nobody listens any more: whoever decided it, there is nothing to ask.
bool ReportDesk::isDecided(const Sender &sender) const
{
    const ListenSettings *listen = listening();
    return !listen || !monitorsOf(sender).isEmpty() || ignores(*listen, sender);
}

void ReportDesk::take(const Sender &sender, const Beat &beat, const QString &address, Done done)
{
    const QList<MonitorId> known = monitorsOf(sender);
    if (known.size() > 1)
        return done(Reception::Ambiguous);
    if (known.size() == 1)
        return take(known.front(), beat, done);
    const ListenSettings *listen = listening();
    if (!listen)
        return done(Reception::NotFound);
    if (const auto *host = std::get_if<sender::Host>(&sender))
        return takeHost(*host, beat, done);
    if (ignores(*listen, sender))
        return done(Reception::Ignored);
    const auto *slug = std::get_if<sender::Slug>(&sender);
    if (slug && !slug->create)
        return done(Reception::NotFound);
    takeNew(sender, beat, address, done);
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

void ReportDesk::noteMisnamed(const QString &name)
{
    const Instant now = m_clock.now();
    if (const auto known = m_misnamed.find(name); known != m_misnamed.end()) {
        const bool isNone = ageOf(std::exchange(*known, now), now) >= misnamedFor; // and was not forgotten yet
        if (isNone)
            Q_EMIT misnamedChanged();
        return;
    }
    if (m_misnamed.size() >= mostMisnamed)
        return;
    if (m_misnamed.isEmpty())
        m_misnamedTimer->start(misnamedFor);
    m_misnamed.insert(name, now);
    Q_EMIT misnamedChanged();
}

void ReportDesk::forgetMisnamed()
{
    const Instant now = m_clock.now();
    const auto removed =
        m_misnamed.removeIf([now](const auto &each) { return ageOf(each.value(), now) >= misnamedFor; });
    if (!m_misnamed.isEmpty())
        m_misnamedTimer->start(misnamedFor - ageOf(*std::min_element(m_misnamed.cbegin(), m_misnamed.cend()), now));
    if (removed > 0)
        Q_EMIT misnamedChanged();
}

QStringList ReportDesk::misnamed() const
{
    QStringList names;
    for (auto each = m_misnamed.cbegin(); each != m_misnamed.cend(); ++each) {
        if (ageOf(*each, m_clock.now()) < misnamedFor)
            names.append(each.key());
    }
    names.sort();
    return names;
}

//! One with valid credentials is watched at once.
void ReportDesk::takeHost(const sender::Host &host, const Beat &beat, const Done &done)
{
    if (m_otherNames.contains(host.name)) {
        noteMisnamed(host.name);
        return done(Reception::NotFound);
    }
    if (m_byName.size() + m_beginning.size() >= mostMonitors)
        return done(Reception::NotFound);
    m_beginning[host.name].push_back({beat, done});
    if (!m_isBeginning)
        begin();
}

//! A report counts once its host is a monitor: first stored, then in force. Who comes meanwhile begins with the next,
//! all together: each change of a configuration costs as much as there is of it.
void ReportDesk::begin()
{
    const QStringList names = m_beginning.keys();
    const ListenSettings *listen = listening();
    if (!listen) { // not any more: what is said to whoever reports then is the next answer's
        for (const QString &name : names)
            takeEarly(name);
        return;
    }
    command::Edit edit;
    for (const QString &name : names)
        edit.monitors.push_back({monitorDocument(monitorOf(sender::Host{name}, *listen)), {}});
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

void ReportDesk::takeNew(const Sender &sender, const Beat &beat, const QString &address, const Done &done)
{
    if (m_newSenders.note(sender, beat, address, m_clock.utc()))
        Q_EMIT newSenderCame();
    else
        Q_EMIT newSendersChanged();
    done(Reception::Noted);
}

//! What is handed over is what is known by then: nothing that another stored meanwhile is overwritten by what is older.
void ReportDesk::store()
{
    if (m_storing || m_waiting.empty())
        return;
    m_storing = true;
    std::vector<BeatRow> rows;
    std::vector<Done> waiting;
    for (Waiting &each : std::exchange(m_waiting, {})) {
        if (const std::optional<BeatRow> known = m_engine.heartbeatRow(each.row.monitor))
            each.row.document = known->document;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/monitorsmodel.h"

#include "look/appearance.h"
#include "monitors/striploader.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

//! What sentences are made of.
bool standsAlike(const MonitorView &a, const MonitorView &b)
{
    return a.status == b.status && a.unknownReason == b.unknownReason && a.name == b.name && a.group == b.group
        && a.severity == b.severity && a.acknowledged == b.acknowledged && a.mute == b.mute
        && a.snoozedUntil == b.snoozedUntil && a.onTrial == b.onTrial && a.unstable == b.unstable
        && a.incident == b.incident;
}

} // namespace

MonitorsModel::MonitorsModel(Facade &facade, const Speech &speech, QObject *parent)
    : QAbstractListModel(parent)
    , m_facade(facade)
    , m_speech(speech)
    , m_strips(std::make_unique<StripLoader>(facade, [this](const std::vector<RecentLooksView> &looks) {
        std::vector<int> rows;
        for (const RecentLooksView &recent : looks) {
            const int row = rowOf(recent.monitor);
            if (row < 0)
                continue;
            m_entries[std::size_t(row)].strip.prepend(recent.looks);
            rows.push_back(row);
        }
        announce(std::move(rows));
    }))
{
    connect(&facade, &Facade::monitorsChanged, this, &MonitorsModel::update);
    connect(&facade, &Facade::configurationChanged, this, &MonitorsModel::refresh);
    connect(&facade, &Facade::healthChanged, this, &MonitorsModel::setHealth);
    connect(&speech, &Speech::changed, this, &MonitorsModel::forgetWords);
    refresh();
}

MonitorsModel::~MonitorsModel() = default;

int MonitorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

QVariant MonitorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row()).name;
    case Qt::ToolTipRole:
        return plainToolTip(words(index.row()).detail);
    case Qt::AccessibleTextRole:
        return words(index.row()).spoken;
    case IdRole:
        return monitor(index.row()).id.value;
    default:
        return {};
    }
}

const RowWords &MonitorsModel::words(int row) const
{
    const Entry &entry = m_entries[std::size_t(row)];
    if (!entry.words) {
        const MonitorView heard = asHeard(entry.view, m_health.generalMute);
        entry.words =
            m_noDataSince ? RowWords::outdated(heard, m_speech.language()) : RowWords::of(heard, m_speech.language());
    }
    return *entry.words;
}

void MonitorsModel::refresh()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_askAgain = false;
    m_facade.execute(command::GetStatus{}, [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        self->m_asking = false;
        if (self->m_askAgain)
            return self->refresh();
        if (!answer) {
            Q_EMIT self->failed(answer.error());
        } else if (const auto *status = std::get_if<StatusView>(&*answer)) {
            self->take(*status);
        }
    });
}

void MonitorsModel::take(const StatusView &status)
{
    if (m_loaded && isSameList(status.monitors))
        update(status.monitors);
    else
        replaceAll(status.monitors);
    setHealth(status.health);
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loaded();
    }
    Q_EMIT refreshed();
}

bool MonitorsModel::isSameList(const std::vector<MonitorView> &monitors) const
{
    return std::ranges::equal(
        monitors, m_entries, [](const MonitorView &view, const Entry &entry) { return view.id == entry.view.id; });
}

void MonitorsModel::replaceAll(const std::vector<MonitorView> &monitors)
{
    beginResetModel();
    std::vector<Entry> before = std::exchange(m_entries, {});
    const QHash<MonitorId, int> rowsBefore = std::exchange(m_rows, {});
    std::vector<MonitorId> unknown;
    m_entries.reserve(monitors.size());
    for (const MonitorView &view : monitors) {
        m_rows.insert(view.id, size());
        const int row = rowsBefore.value(view.id, -1);
        if (row < 0)
            unknown.push_back(view.id);
        m_entries.push_back(row < 0 ? Entry{} : std::move(before[std::size_t(row)]));
        put(size() - 1, view);
    }
    endResetModel();
    m_strips->fetch(unknown);
    Q_EMIT standingChanged();
}

void MonitorsModel::update(const std::vector<MonitorView> &changed)
{
    std::vector<int> rows;
    bool standing = false;
    for (const MonitorView &view : changed) {
        const int row = rowOf(view.id);
        if (row < 0 || monitor(row) == view)
            continue; // one that is new comes with the whole status
        standing = put(row, view) || standing;
        rows.push_back(row);
    }
    announce(std::move(rows));
    if (standing)
        Q_EMIT standingChanged();
}

bool MonitorsModel::put(int row, const MonitorView &view)
{
    Entry &entry = m_entries[std::size_t(row)];
    const bool standing = !standsAlike(entry.view, view);
    entry.view = view;
    entry.words.reset();
    if (view.lastCheck) {
        m_lastCheck = std::max(m_lastCheck, view.lastCheck);
        const bool isNew = view.lastLook && entry.strip.append(stripLook(*view.lastCheck, *view.lastLook));
        if (isNew && view.nextCheck && view.failures == 0) // after a failure it is looked at again at once
            entry.strip.expect(*view.nextCheck - *view.lastCheck);
    }
    return standing;
}

void MonitorsModel::announce(std::vector<int> rows)
{
    std::ranges::sort(rows);
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) <= *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first), index(*last));
        first = std::next(last);
    }
}

void MonitorsModel::setHealth(const HealthView &health)
{
    const bool sameSound = health.generalMute == m_health.generalMute;
    m_health = health;
    if (!sameSound)
        forgetWords();
    m_lastCheck = std::max(m_lastCheck, health.lastCheck);
    Q_EMIT healthChanged();
}

void MonitorsModel::setNoDataSince(std::optional<UtcTime> since)
{
    if (since == m_noDataSince)
        return;
    m_noDataSince = since;
    forgetWords();
}

void MonitorsModel::forgetWords()
{
    for (const Entry &entry : m_entries)
        entry.words.reset();
    if (size() > 0)
        Q_EMIT dataChanged(index(0), index(size() - 1));
    Q_EMIT standingChanged();
}

} // namespace vigia

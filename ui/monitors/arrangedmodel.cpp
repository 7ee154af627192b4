// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/arrangedmodel.h"

#include "monitors/rowchanges.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr int betweenArrangements = 1000; // ms

} // namespace

ArrangedModel::ArrangedModel(const MonitorsModel &monitors, const Speech &speech, QObject *parent)
    : QAbstractListModel(parent)
    , m_monitors(monitors)
    , m_speech(speech)
{
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer); // a coarse one may be 5 % early
    connect(&m_soon, &QTimer::timeout, this, &ArrangedModel::arrange);
    connect(&monitors, &MonitorsModel::modelAboutToBeReset, this, &ArrangedModel::beginResetModel);
    connect(&monitors, &MonitorsModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
        Q_EMIT arranged();
    });
    connect(&monitors, &MonitorsModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { take(first.row(), last.row()); });
    connect(&monitors, &MonitorsModel::standingChanged, this, &ArrangedModel::forgetOverviews);
    connect(&monitors, &MonitorsModel::healthChanged, this, &ArrangedModel::forgetOverviews);
    connect(&speech, &Speech::changed, this, [this] {
        rank();
        arrange();
    });
    rebuild();
}

int ArrangedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArrangedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    if (role == IsHeadingRole)
        return isHeading(row);
    if (!isHeading(row))
        return m_monitors.data(m_monitors.index(source(row)), role);
    switch (role) {
    case Qt::DisplayRole:
        return groupTitle(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(groupTitle(row), groupSentence(row));
    case Qt::AccessibleDescriptionRole:
        return isFolded(row) ? tr("Folded") : tr("Unfolded");
    case Qt::ToolTipRole:
        return plainToolTip(groupSentence(row));
    default:
        return {};
    }
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHeading(index.row()) ? flags : flags | Qt::ItemIsSelectable;
}

int ArrangedModel::rowOf(const MonitorId &id) const
{
    const int source = m_monitors.rowOf(id);
    return source < 0 || source >= int(m_rowOf.size()) ? -1 : m_rowOf[std::size_t(source)];
}

QString ArrangedModel::groupName(int row) const
{
    return m_groups[std::size_t(m_rows[std::size_t(row)].group)].name;
}

QString ArrangedModel::groupTitle(int row) const
{
    const QString name = groupName(row);
    return name.isEmpty() ? tr("Without a group") : visibleText(name);
}

const Overview &ArrangedModel::groupOverview(int row) const
{
    const int id = m_rows[std::size_t(row)].group;
    const Group &group = m_groups[std::size_t(id)];
    if (!group.overview) {
        std::vector<const MonitorView *> members;
        for (int source = 0; source < int(m_groupOf.size()); ++source) {
            if (m_groupOf[std::size_t(source)] == id)
                members.push_back(&m_monitors.monitor(source));
        }
        group.overview = overviewOf(members, m_monitors.health().generalMute);
    }
    return *group.overview;
}

QString ArrangedModel::groupSentence(int row) const
{
    if (m_monitors.noDataSince())
        return RowWords::noData();
    const Overview &overview = groupOverview(row);
    return headlineText(overview.standing, overview.named, m_speech.language());
}

bool ArrangedModel::isFolded(int row) const
{
    return m_folded.contains(groupName(row));
}

QStringList ArrangedModel::groups() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        if (!group.name.isEmpty())
            names.append(group.name);
    }
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

int ArrangedModel::groupIdOf(const QString &name)
{
    const auto at = std::ranges::find(m_groups, name, &Group::name);
    if (at != m_groups.end())
        return int(at - m_groups.begin());
    m_groups.push_back({name, {}});
    return int(m_groups.size()) - 1;
}

void ArrangedModel::forgetOverviews()
{
    for (const Group &group : m_groups)
        group.overview.reset();
    for (int row = 0; m_grouped && row < rowCount(); ++row) {
        if (isHeading(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ArrangedModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int source = 0; source < m_monitors.size(); ++source)
        m_matches[std::size_t(source)] = matches(source);
    arrange();
}

void ArrangedModel::setSortBy(SortBy by)
{
    m_sortBy = by;
    arrange();
}

void ArrangedModel::setGrouped(bool grouped)
{
    m_grouped = grouped;
    arrange();
}

void ArrangedModel::setFolded(const QString &group, bool folded)
{
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    arrange();
    forgetOverviews(); // the headings' arrows
}

void ArrangedModel::setFoldedGroups(const QStringList &groups)
{
    m_folded = {groups.cbegin(), groups.cend()};
    arrange();
}

void ArrangedModel::setHeld(bool held)
{
    m_held = held;
    if (!held && m_dirty)
        arrange();
}

bool ArrangedModel::matches(int source) const
{
    if (m_filter.isEmpty())
        return true;
    if (!matchesState(m_filter, m_monitors.monitor(source)))
        return false;
    const QStringList missing = missingWords(m_filter, m_monitors.monitor(source));
    if (missing.isEmpty())
        return true;
    const RowWords &words = m_monitors.words(source);
    return std::ranges::all_of(missing, [&words](const QString &word) {
        return words.state.contains(word, Qt::CaseInsensitive) || words.detail.contains(word, Qt::CaseInsensitive);
    });
}

void ArrangedModel::rebuild()
{
    const auto count = std::size_t(m_monitors.size());
    m_keys.assign(count, {});
    m_groupOf.assign(count, 0);
    m_matches.assign(count, true);
    m_groups.clear();
    rank();
    for (int source = 0; source < m_monitors.size(); ++source) {
        m_groupOf[std::size_t(source)] = groupIdOf(m_monitors.monitor(source).group);
        m_matches[std::size_t(source)] = matches(source);
    }
    m_rows = arrangement();
    noteRows();
    m_dirty = false;
    m_sinceArranged.start();
}

void ArrangedModel::rank()
{
    m_names.clear();
    for (int source = 0; source < m_monitors.size(); ++source)
        m_names.append(m_monitors.monitor(source).name);
    const std::vector<int> ranks = nameRanks(m_names, m_speech.locale());
    for (int source = 0; source < m_monitors.size(); ++source)
        m_keys[std::size_t(source)] = orderKey(m_monitors.monitor(source), ranks[std::size_t(source)], source);
}

void ArrangedModel::take(int first, int last)
{
    bool renamed = false;
    for (int source = first; source <= last; ++source) {
        renamed = renamed || m_names[source] != m_monitors.monitor(source).name;
        m_dirty = takeOne(source) || m_dirty;
        if (const int row = m_rowOf[std::size_t(source)]; row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    if (renamed) {
        rank();
        m_dirty = true;
    }
    if (m_dirty)
        arrangeSoon();
}

bool ArrangedModel::takeOne(int source)
{
    const MonitorView &monitor = m_monitors.monitor(source);
    OrderKey &key = m_keys[std::size_t(source)];
    const OrderKey before = std::exchange(key, orderKey(monitor, key.nameRank, source));
    const bool moves = comesBefore(before, key, m_sortBy) || comesBefore(key, before, m_sortBy);
    const int group = groupIdOf(monitor.group);
    const bool regrouped = std::exchange(m_groupOf[std::size_t(source)], group) != group;
    const bool matched = m_matches[std::size_t(source)];
    m_matches[std::size_t(source)] = matches(source);
    return moves || regrouped || matched != m_matches[std::size_t(source)];
}

void ArrangedModel::arrangeSoon()
{
    if (m_held || m_soon.isActive())
        return;
    m_soon.start(int(std::max<qint64>(0, betweenArrangements - m_sinceArranged.elapsed())));
}

void ArrangedModel::arrange()
{
    m_soon.stop();
    m_dirty = false;
    m_sinceArranged.start();
    become(arrangement());
    Q_EMIT arranged();
}

ArrangedModel::Rows ArrangedModel::arrangement() const
{
    std::vector<int> sources;
    for (int source = 0; source < int(m_matches.size()); ++source) {
        if (m_matches[std::size_t(source)])
            sources.push_back(source);
    }
    sortRows(sources, m_keys, m_sortBy);
    if (!m_grouped)
        return ungroupedRows(sources, m_groupOf);
    std::vector<GroupFace> groups;
    for (const Group &group : m_groups)
        groups.push_back({group.name, m_folded.contains(group.name)});
    return groupedRows(sources, m_groupOf, groups, m_sortBy == SortBy::Name);
}

void ArrangedModel::become(const Rows &next)
{
    const RowChanges changes = rowChanges(m_rows, next, &ArrangedRow::key);
    if (changes.isMany()) {
        beginResetModel();
        m_rows = next;
        noteRows();
        endResetModel();
        return;
    }
    for (const RowRun &run : changes.gone) {
        beginRemoveRows({}, run.first, run.last);
        m_rows.erase(m_rows.begin() + run.first, m_rows.begin() + run.last + 1);
        noteRows();
        endRemoveRows();
    }
    Rows kept;
    auto run = changes.come.begin();
    for (int row = 0; row < int(next.size()); ++row) {
        while (run != changes.come.end() && row > run->last)
            ++run;
        if (run == changes.come.end() || row < run->first)
            kept.push_back(next[std::size_t(row)]);
    }
    if (kept != m_rows)
        reorder(kept);
    for (const RowRun &come : changes.come) {
        beginInsertRows({}, come.first, come.last);
        m_rows.insert(m_rows.begin() + come.first, next.begin() + come.first, next.begin() + come.last + 1);
        noteRows();
        endInsertRows();
    }
}

void ArrangedModel::reorder(const Rows &next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const Rows before = std::exchange(m_rows, next);
    noteRows();
    std::vector<int> headings(m_groups.size(), -1);
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row))
            headings[std::size_t(m_rows[std::size_t(row)].group)] = row;
    }
    QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : std::as_const(from)) {
        const ArrangedRow &row = before[std::size_t(old.row())];
        to.append(index(row.source < 0 ? headings[std::size_t(row.group)] : m_rowOf[std::size_t(row.source)]));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedModel::noteRows()
{
    m_rowOf.assign(std::size_t(m_monitors.size()), -1);
    m_shown = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row))
            continue;
        m_rowOf[std::size_t(source(row))] = row;
        ++m_shown;
    }
}

} // namespace vigia

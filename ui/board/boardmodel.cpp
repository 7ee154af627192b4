// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardmodel.h"

#include "board/barcolors.h"
#include "look/plaintext.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/headline.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

BoardModel::BoardModel(const Scene &scene, const Speech &speech, QObject *parent)
    : QAbstractTableModel(parent)
    , m_scene(scene)
    , m_speech(speech)
    , m_generalMute(scene.health().generalMute)
    , m_total(int(scene.monitors().size()))
{
    connect(&scene, &Scene::renewed, this, &BoardModel::renew);
    connect(&scene, &Scene::changed, this, &BoardModel::change);
    connect(&scene, &Scene::healthChanged, this, [this] {
        if (m_generalMute == m_scene.health().generalMute)
            return;
        m_generalMute = m_scene.health().generalMute;
        refreshAll();
    });
    connect(&scene, &Scene::freshnessChanged, this, &BoardModel::refreshAll);
    connect(&speech, &Speech::changed, this, [this] {
        refreshAll();
        Q_EMIT stateWordsChanged();
    });
}

void BoardModel::arrange(int columns, std::optional<int> places)
{
    if (places >= m_total)
        places.reset();
    if (columns == m_columns && places == m_places)
        return;
    beginResetModel();
    m_columns = std::max(columns, 1);
    m_places = places;
    order();
    endResetModel();
}

int BoardModel::count() const
{
    return m_places ? std::min(*m_places, m_total) : m_total;
}

QStringList BoardModel::names() const
{
    QStringList names;
    for (const MonitorView &monitor : m_scene.monitors())
        names.append(visibleText(monitor.name));
    return names;
}

const MonitorView &BoardModel::monitorAt(int position) const
{
    return m_scene.monitors()[std::size_t(position)];
}

bool BoardModel::isRest(const QModelIndex &index) const
{
    return m_places && index.isValid() && index.row() * m_columns + index.column() == count() - 1;
}

const MonitorView *BoardModel::monitor(const QModelIndex &index) const
{
    const int bar = index.row() * m_columns + index.column();
    if (!index.isValid() || bar >= count() || isRest(index))
        return nullptr;
    return &monitorAt(m_places ? m_order[std::size_t(bar)] : bar);
}

QModelIndex BoardModel::indexOf(const MonitorId &id) const
{
    const int bars = m_places ? int(m_order.size()) : m_total;
    for (int bar = 0; bar < bars; ++bar) {
        if (monitorAt(m_places ? m_order[std::size_t(bar)] : bar).id == id)
            return at(bar);
    }
    return {};
}

QStringList BoardModel::stateWords() const
{
    const Language &language = m_speech.language();
    QStringList words{tr("No data")};
    for (const Status status : {Status::Up, Status::Degraded, Status::Down, Status::Unknown, Status::Unreachable,
             Status::Maintenance, Status::Paused})
        words.append(statusWord(status, language));
    MonitorView monitor;
    monitor.status = Status::Down;
    monitor.onTrial = true;
    words.append(statusText(monitor, language));
    monitor.mute = MuteView{};
    words.append(statusText(monitor, language));
    monitor.acknowledged = AcknowledgementView{};
    words.append(statusText(monitor, language));
    return words;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (count() + m_columns - 1) / m_columns;
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (isRest(index))
        return restData(role);
    const MonitorView *shown = monitor(index);
    if (!shown)
        return {};
    switch (role) {
    case NameRole:
        return visibleText(shown->name);
    case IdRole:
        return shown->id.value;
    case WordRole:
        return word(*shown);
    case ShortWordRole:
        return shortWord(*shown);
    case AppearanceRole:
        return QVariant::fromValue(appearance(*shown));
    case HasOutageRole:
        return shown->incident != 0;
    case SilencedRole:
        return shown->mute.has_value();
    case HeldRole:
        return shown->snoozedUntil && !m_scene.noDataSince();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a name and its state").arg(visibleText(shown->name), word(*shown));
    case Qt::AccessibleDescriptionRole:
        return description(*shown);
    case Qt::ToolTipRole:
        return toolTip(*shown);
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return monitor(index) || isRest(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                           : Qt::NoItemFlags;
}

Appearance BoardModel::appearance(const MonitorView &monitor) const
{
    return m_scene.noDataSince() ? noData : appearanceOf(monitor, m_generalMute);
}

QString BoardModel::word(const MonitorView &monitor) const
{
    if (m_scene.noDataSince())
        return tr("No data");
    return statusText(asHeard(monitor, m_generalMute), m_speech.language());
}

QString BoardModel::shortWord(const MonitorView &monitor) const
{
    if (m_scene.noDataSince())
        return tr("No data");
    if (monitor.status == Status::Down)
        return word(monitor);
    return asDrill(statusWord(monitor.status, m_speech.language()), monitor, m_speech.language());
}

//! What the word does not say, line by line.
QString BoardModel::description(const MonitorView &monitor) const
{
    if (m_scene.noDataSince())
        return {};
    QStringList lines{acknowledgedText(monitor, m_speech.language()), stateReasonText(monitor, m_speech.language())};
    if (monitor.snoozedUntil)
        lines.append(heldUntilText(*monitor.snoozedUntil, m_speech.language()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString BoardModel::toolTip(const MonitorView &monitor) const
{
    QStringList lines{visibleText(monitor.name), word(monitor), description(monitor)};
    lines.append(targetText(monitor, m_speech.language()));
    lines.removeAll(QString());
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QVariant BoardModel::restData(int role) const
{
    switch (role) {
    case NameRole:
    case Qt::AccessibleTextRole:
        return restText();
    case AppearanceRole:
        return m_rest.worst ? QVariant::fromValue(appearance(*m_rest.worst)) : QVariant();
    default:
        return {};
    }
}

QString BoardModel::restText() const
{
    QLocale locale = m_speech.locale();
    locale.setNumberOptions(QLocale::DefaultNumberOptions); // read from afar: thousands stand apart
    const QString count = locale.toString(m_rest.standing.total());
    const QString more = tr("and %1 more", "at least two monitors that have no bar").arg(count);
    if (m_scene.noDataSince())
        return more;
    if (m_rest.standing.up == m_rest.standing.total())
        return tr("and %1 more, all up", "at least two monitors that have no bar").arg(count);
    QStringList parts{more, headlineText(m_rest.standing, {}, m_speech.language()),
        remainderText(m_rest.standing, m_speech.language())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void BoardModel::order()
{
    m_order.clear();
    m_rest = {};
    if (!m_places)
        return;
    std::vector<int> calm;
    for (int position = 0; position < m_total; ++position)
        (concernOf(monitorAt(position)) < Concern::Up ? m_order : calm).push_back(position);
    std::ranges::stable_sort(m_order, [this](int a, int b) { return isMoreUrgent(monitorAt(a), monitorAt(b)); });
    m_order.insert(m_order.end(), calm.begin(), calm.end());
    const auto bars = m_order.begin() + (count() - 1);
    std::for_each(bars, m_order.end(), [this](int position) { m_rest.standing.count(monitorAt(position)); });
    m_rest.standing.held = 0; // of alerts a wall says nothing
    if (concernOf(monitorAt(*bars)) < Concern::Up)
        m_rest.worst = monitorAt(*bars);
    m_order.erase(bars, m_order.end());
}

void BoardModel::change(const std::vector<int> &positions)
{
    const std::vector<int> before = m_order;
    const Rest restBefore = m_rest;
    order();
    if (before != m_order) {
        refreshAll();
        Q_EMIT reordered();
        return;
    }
    if (m_places && restBefore != m_rest)
        Q_EMIT dataChanged(at(count() - 1), at(count() - 1));
    for (const int position : positions) {
        const auto bar = m_places ? std::ranges::find(m_order, position) : m_order.end();
        if (!m_places)
            Q_EMIT dataChanged(at(position), at(position));
        else if (bar != m_order.end())
            Q_EMIT dataChanged(at(int(bar - m_order.begin())), at(int(bar - m_order.begin())));
    }
}

void BoardModel::renew()
{
    beginResetModel();
    m_generalMute = m_scene.health().generalMute;
    m_total = int(m_scene.monitors().size());
    if (m_places >= m_total)
        m_places.reset();
    order();
    endResetModel();
}

void BoardModel::refreshAll()
{
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

} // namespace vigia

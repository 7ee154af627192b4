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
    , m_count(int(scene.monitors().size()))
{
    connect(&scene, &Scene::renewed, this, &BoardModel::renew);
    connect(&scene, &Scene::changed, this, [this](const std::vector<int> &positions) {
        for (const int position : positions)
            Q_EMIT dataChanged(at(position), at(position));
    });
    connect(&scene, &Scene::healthChanged, this, [this] {
        if (m_generalMute == m_scene.health().generalMute)
            return;
        m_generalMute = m_scene.health().generalMute;
        refreshAll();
    });
    connect(&scene, &Scene::freshnessChanged, this, &BoardModel::refreshAll);
    connect(&speech, &Speech::changed, this, [this] {
        refreshAll();
        Q_EMIT usualWordsChanged();
    });
}

void BoardModel::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::max(columns, 1);
    endResetModel();
}

int BoardModel::count() const
{
    return m_count;
}

const MonitorView *BoardModel::monitor(const QModelIndex &index) const
{
    const int position = index.row() * m_columns + index.column();
    return index.isValid() && position < m_count ? &m_scene.monitors()[std::size_t(position)] : nullptr;
}

QModelIndex BoardModel::indexOf(const MonitorId &id) const
{
    for (int position = 0; position < m_count; ++position) {
        if (m_scene.monitors()[std::size_t(position)].id == id)
            return at(position);
    }
    return {};
}

QStringList BoardModel::usualWords() const
{
    return {statusWord(Status::Up, m_speech.language()), statusWord(Status::Down, m_speech.language())};
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (m_count + m_columns - 1) / m_columns;
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
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
    return monitor(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
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

void BoardModel::renew()
{
    beginResetModel();
    m_generalMute = m_scene.health().generalMute;
    m_count = int(m_scene.monitors().size());
    endResetModel();
}

void BoardModel::refreshAll()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

} // namespace vigia

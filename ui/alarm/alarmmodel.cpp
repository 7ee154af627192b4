// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmmodel.h"

#include "alarm/alarmtime.h"
#include "speech/speech.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

bool areTheSame(const std::vector<MonitorView> &a, const std::vector<MonitorView> &b)
{
    return std::ranges::equal(a, b, {}, &MonitorView::id, &MonitorView::id);
}

} // namespace

AlarmModel::AlarmModel(const Speech &speech, QObject *parent)
    : QAbstractListModel(parent)
    , m_speech(speech)
{
}

void AlarmModel::setOutages(const std::vector<MonitorView> &outages)
{
    if (areTheSame(outages, m_outages)) {
        for (std::size_t row = 0; row < outages.size(); ++row) {
            if (std::exchange(m_outages[row], outages[row]) != outages[row])
                Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
        return;
    }
    beginResetModel();
    m_outages = outages;
    endResetModel();
}

void AlarmModel::setNow(UtcTime now)
{
    if (std::exchange(m_now, now) != now && !m_outages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LastsRole, Qt::AccessibleTextRole});
}

int AlarmModel::rowOf(const MonitorId &id) const
{
    const auto at = std::ranges::find(m_outages, id, &MonitorView::id);
    return at == m_outages.end() ? -1 : int(at - m_outages.begin());
}

QString AlarmModel::lasts(const MonitorView &outage) const
{
    if (outage.status != Status::Down) // an open outage that cannot be looked at now
        return statusText(outage, m_speech.language());
    if (!outage.since)
        return statusText(outage, m_speech.language());
    const QString lasting = tr("Down for %1").arg(countingText(ageOf(*outage.since, m_now), m_speech.language()));
    return asDrill(lasting, outage, m_speech.language());
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_outages.size());
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MonitorView &outage = m_outages[std::size_t(index.row())];
    switch (role) {
    case NameRole:
        return visibleText(outage.name);
    case IdRole:
        return outage.id.value;
    case LastsRole:
        return lasts(outage);
    case ReasonRole:
    case Qt::AccessibleDescriptionRole:
        return stateReasonText(outage, m_speech.language());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a name and its state").arg(visibleText(outage.name), lasts(outage));
    default:
        return {};
    }
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QAbstractListModel>

#include <vector>

namespace vigia {

class Speech;

//! The outages the alarm window lists, and what is said of each.
class AlarmModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole,
        IdRole = Qt::UserRole, //!< QString
        LastsRole, //!< `Down for 3 min 12 s`
        ReasonRole,
    };

    explicit AlarmModel(const Speech &speech, QObject *parent = nullptr);

    //! In the order in which they are shown.
    void setOutages(const std::vector<MonitorView> &outages);
    void setNow(UtcTime now);
    const std::vector<MonitorView> &outages() const { return m_outages; }
    int rowOf(const MonitorId &id) const; //!< -1: not among them
    QString lasts(const MonitorView &outage) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Speech &m_speech;
    std::vector<MonitorView> m_outages;
    UtcTime m_now;
};

} // namespace vigia

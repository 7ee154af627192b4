// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>

#include <iterator>
#include <list>
#include <utility>
#include <vector>

namespace vigia {

//! Alerts in their order, with those of one monitor at hand: of ten thousand none looks at the others. Their monitors
//! stay as they are while they are here.
template <typename Alert>
class AlertQueue
{
public:
    using Place = typename std::list<Alert>::iterator;

    auto begin() { return m_alerts.begin(); }
    auto end() { return m_alerts.end(); }
    auto begin() const { return m_alerts.begin(); }
    auto end() const { return m_alerts.end(); }
    const Alert &back() const { return m_alerts.back(); }
    std::size_t size() const { return m_alerts.size(); }

    //! Those of \a monitor, in their order.
    std::vector<Place> of(const MonitorId &monitor) const { return m_places.value(monitor); }

    void push_back(Alert alert)
    {
        m_alerts.push_back(std::move(alert));
        m_places[m_alerts.back().row.monitor].push_back(std::prev(m_alerts.end()));
    }
    template <typename Iterator>
    void insert(Place where, Iterator first, Iterator last)
    {
        m_alerts.insert(where, first, last);
        findPlaces();
    }
    void clear()
    {
        m_alerts.clear();
        m_places.clear();
    }

    //! Takes out of all what \a isMeant.
    template <typename Predicate>
    std::vector<Alert> takeIf(Predicate isMeant)
    {
        std::vector<Alert> taken;
        for (Place place = m_alerts.begin(); place != m_alerts.end();) {
            const Place alert = place++;
            if (isMeant(std::as_const(*alert)))
                take(alert, taken);
        }
        findPlaces();
        return taken;
    }
    //! … of those of \a monitor.
    template <typename Predicate>
    std::vector<Alert> takeIf(const MonitorId &monitor, Predicate isMeant)
    {
        std::vector<Alert> taken;
        std::vector<Place> others;
        for (const Place alert : of(monitor)) {
            if (isMeant(std::as_const(*alert)))
                take(alert, taken);
            else
                others.push_back(alert);
        }
        if (others.empty())
            m_places.remove(monitor);
        else
            m_places[monitor] = std::move(others);
        return taken;
    }

private:
    void take(Place alert, std::vector<Alert> &taken)
    {
        taken.push_back(std::move(*alert));
        m_alerts.erase(alert);
    }
    void findPlaces()
    {
        m_places.clear();
        for (Place place = m_alerts.begin(); place != m_alerts.end(); ++place)
            m_places[place->row.monitor].push_back(place);
    }

    std::list<Alert> m_alerts;
    QHash<MonitorId, std::vector<Place>> m_places;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace vigia {

//! All monitors as they were last told, in the person's order, and whether that can still be believed.
//! Whoever watches is asked for a sign of life every five seconds: a silence of two such is "no data".
class Scene final : public QObject
{
    Q_OBJECT

public:
    //! Asks \a facade at once.
    Scene(Facade &facade, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~Scene() override;

    const std::vector<MonitorView> &monitors() const { return m_monitors; }
    const MonitorView *find(const MonitorId &id) const;
    const HealthView &health() const { return m_health; }
    //! The last check of any monitor.
    std::optional<UtcTime> lastCheck() const { return m_health.lastCheck; }
    //! Nothing has been heard since: all that is known here may be wrong by now. Absent: it is fresh.
    std::optional<UtcTime> noDataSince() const { return m_noDataSince; }
    bool isKnown() const { return m_known; } //!< false until the first answer

Q_SIGNALS:
    //! All of it may be different, the order too.
    void renewed();
    //! Monitors at these positions look different, ascending.
    void changed(const std::vector<int> &positions);
    void healthChanged();
    //! noDataSince() began or ended.
    void freshnessChanged();

private:
    void askAll();
    void askForLife();
    void heard();
    void lose();
    void take(const StatusView &status);
    void update(const std::vector<MonitorView> &changes);
    void setHealth(const HealthView &health);

    Facade &m_facade;
    const Clock &m_clock;
    std::vector<MonitorView> m_monitors;
    QHash<QString, int> m_positions;
    HealthView m_health;
    UtcTime m_lastHeard;
    std::optional<UtcTime> m_noDataSince;
    bool m_known = false;
    bool m_asking = false;
    bool m_askAgain = false;
    int m_silentRounds = 0;
    std::unique_ptr<Timer> m_round;
};

} // namespace vigia

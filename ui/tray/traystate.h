// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"
#include "wording/headline.h"

#include <optional>
#include <vector>

namespace vigia {

//! What the tray says about everything.
struct TrayState {
    //! Of the whole (facade/standing.h). Vigia's own trouble counts too, no data never looks well, and while
    //! an alarm sounds it is an outage's.
    Appearance appearance;
    bool hasUnacknowledged = false; //!< "acknowledge all" would do something
    bool allPaused = false;
    Standing standing; //!< its `down` is the number on the icon
    QStringList named; //!< for the headline
    std::vector<MonitorView> worst; //!< at most five, the worst first
    int more = 0; //!< further ones that ask for an eye
    HealthView health;
    std::optional<UtcTime> noDataSince; //!< nobody knows whether anybody watches
    QString soundTrouble; //!< what is wrong with this computer's sound, in words; empty: nothing is known
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

//! \a monitors in the person's order.
TrayState trayState(const std::vector<MonitorView> &monitors, const HealthView &health,
    const std::optional<UtcTime> &noDataSince = {}, const QString &soundTrouble = {});

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"
#include "wording/headline.h"

#include <optional>
#include <vector>

namespace vigia {

//! What the tray says about everything.
struct TrayState {
    //! The worst that nobody acknowledged; where all outages are acknowledged that they are; else how
    //! calm it is. Vigia's own trouble counts too, no data never looks well, and while an alarm sounds
    //! it is an outage's.
    Appearance appearance;
    int outages = 0; //!< all open ones, acknowledged or not
    bool hasUnacknowledged = false; //!< "acknowledge all" would do something
    bool allPaused = false;
    Standing standing;
    QStringList named; //!< for the headline
    std::vector<MonitorView> worst; //!< at most five, the worst first
    int more = 0; //!< further ones that ask for an eye
    HealthView health;
    std::optional<UtcTime> noDataSince; //!< nobody knows whether anybody watches
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

//! \a monitors in the person's order.
TrayState trayState(
    const std::vector<MonitorView> &monitors, const HealthView &health, const std::optional<UtcTime> &noDataSince = {});

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"
#include "wording/headline.h"

#include <map>
#include <vector>

namespace vigia {

//! Of anything when nothing is heard of the watching: whatever was known may be over by now.
inline constexpr Appearance noDataAppearance{Role::Unknown, Shape::ClockDiamond};

//! Those in one state.
struct StatusShare {
    int count = 0;
    Appearance appearance; //!< of the most urgent one
    friend bool operator==(const StatusShare &, const StatusShare &) = default;
};

//! What can be said of several monitors at once.
struct Overview {
    Standing standing;
    QStringList named; //!< who is in the headline, the most urgent first
    Appearance appearance; //!< of the whole
    std::map<Status, StatusShare> perStatus = {}; //!< only what there is
    std::vector<MonitorId> onTrial = {}; //!< new ones that have not answered yet
    friend bool operator==(const Overview &, const Overview &) = default;
};

//! \a monitors in the person's order.
Overview overviewOf(const std::vector<const MonitorView *> &monitors, const std::optional<MuteView> &generalMute = {});

} // namespace vigia

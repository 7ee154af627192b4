// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/overview.h"

namespace vigia {

Overview overviewOf(const std::vector<const MonitorView *> &monitors, const std::optional<MuteView> &generalMute)
{
    const Whole whole = wholeOf(monitors);
    Overview overview{.standing = whole.standing, .named = whole.named, .appearance = appearanceOf(whole, generalMute)};
    std::map<Status, const MonitorView *> foremost;
    for (const MonitorView *monitor : monitors) {
        ++overview.perStatus[monitor->status].count;
        const MonitorView *&first = foremost[monitor->status];
        if (!first || isMoreUrgent(*monitor, *first))
            first = monitor;
        if (monitor->onTrial)
            overview.onTrial.push_back(monitor->id);
    }
    for (const auto &[status, first] : foremost)
        overview.perStatus[status].appearance = appearanceOf(*first, generalMute);
    return overview;
}

} // namespace vigia

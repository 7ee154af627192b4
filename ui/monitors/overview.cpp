// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/overview.h"

namespace vigia {

Overview overviewOf(const std::vector<const MonitorView *> &monitors, const std::optional<MuteView> &generalMute)
{
    const Whole whole = wholeOf(monitors);
    Overview overview{.standing = whole.standing, .named = whole.named, .appearance = appearanceOf(whole, generalMute)};
    for (const MonitorView *monitor : monitors) {
        ++overview.perStatus[monitor->status];
        if (monitor->onTrial)
            overview.onTrial.push_back(monitor->id);
    }
    return overview;
}

} // namespace vigia

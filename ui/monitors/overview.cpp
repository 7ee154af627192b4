// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/overview.h"

#include "monitors/ordering.h"

#include <algorithm>

namespace vigia {

namespace {

using Views = std::vector<const MonitorView *>;

bool isMoreUrgent(const MonitorView *a, const MonitorView *b)
{
    return comesBefore(orderKey(*a, 0, 0), orderKey(*b, 0, 0), SortBy::Worst);
}

Appearance whenAllIsWell(const Standing &standing, const std::optional<MuteView> &generalMute)
{
    if (standing.up > 0)
        return {Role::Up, generalMute ? Shape::BellDisc : Shape::CheckDisc};
    if (standing.maintenance > 0)
        return {Role::Maintenance, Shape::Wrench};
    if (standing.paused > 0)
        return {Role::Paused, Shape::TwoBars};
    return {};
}

QStringList firstNames(Views monitors)
{
    std::ranges::stable_sort(monitors, isMoreUrgent);
    QStringList names;
    for (std::size_t i = 0; i < monitors.size() && i < std::size_t(namesInHeadline); ++i)
        names.append(monitors[i]->name);
    return names;
}

} // namespace

Overview overviewOf(const Views &monitors, const std::optional<MuteView> &generalMute)
{
    Overview overview;
    const MonitorView *worst = nullptr;
    int worstWeight = 0;
    for (const MonitorView *monitor : monitors) {
        overview.standing.count(*monitor);
        ++overview.perStatus[monitor->status];
        if (monitor->onTrial)
            overview.onTrial.push_back(monitor->id);
        // What only failed once is still up.
        const int urgency = rank(monitor->status) > 0 ? weight(*monitor) : 0;
        if (urgency > worstWeight) {
            worst = monitor;
            worstWeight = urgency;
        }
    }
    Views named;
    std::ranges::copy_if(monitors, std::back_inserter(named),
        [&](const MonitorView *monitor) { return isNamed(overview.standing, *monitor); });
    overview.named = firstNames(std::move(named));
    overview.appearance = worst ? appearanceOf(*worst, generalMute) : whenAllIsWell(overview.standing, generalMute);
    overview.appearance.badge = Badge::None;
    return overview;
}

} // namespace vigia

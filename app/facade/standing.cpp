// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

int Standing::*countOf(Concern concern)
{
    switch (concern) {
    case Concern::Down:
        return &Standing::down;
    case Concern::Warning:
        return &Standing::warning;
    case Concern::Affected:
        return &Standing::affected;
    case Concern::Trial:
        return &Standing::onTrial;
    case Concern::Unknown:
        return &Standing::unknown;
    case Concern::DownAcknowledged:
        return &Standing::downAcknowledged;
    case Concern::WarningAcknowledged:
        return &Standing::warningAcknowledged;
    case Concern::Up:
        return &Standing::up;
    case Concern::Maintenance:
        return &Standing::maintenance;
    case Concern::Paused:
        return &Standing::paused;
    }
    Q_UNREACHABLE();
}

bool isCalm(Concern concern)
{
    return concern >= Concern::Up;
}

Concern concernByStatus(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return Concern::Up;
    case Status::Degraded:
        return monitor.acknowledged ? Concern::WarningAcknowledged : Concern::Warning;
    case Status::Down:
        if (monitor.onTrial)
            return Concern::Trial;
        return monitor.acknowledged ? Concern::DownAcknowledged : Concern::Down;
    case Status::Unknown:
        return Concern::Unknown;
    case Status::Unreachable:
        return Concern::Affected;
    case Status::Maintenance:
        return Concern::Maintenance;
    case Status::Paused:
        return Concern::Paused;
    }
    Q_UNREACHABLE();
}

} // namespace

Concern concernOf(const MonitorView &monitor)
{
    const bool sounds = monitor.sounding && !monitor.acknowledged && !monitor.onTrial;
    return sounds ? Concern::Down : concernByStatus(monitor);
}

bool canAcknowledge(const MonitorView &monitor)
{
    return !monitor.acknowledged && !monitor.onTrial && (monitor.incident != 0 || monitor.status == Status::Degraded);
}

int weight(const MonitorView &monitor)
{
    const Concern concern = concernOf(monitor);
    if (concern == Concern::Maintenance || concern == Concern::Paused)
        return 0;
    const bool silenced = monitor.mute || monitor.snoozedUntil;
    if (concern == Concern::Up)
        return !silenced && (monitor.failures > 0 || monitor.unstable) ? 1 : 0;
    constexpr int perConcern = 10;
    const int base = (int(Concern::Up) - int(concern)) * perConcern;
    if (silenced)
        return base + 2;
    return base + (monitor.severity == Severity::Critical ? 6 : 4);
}

bool isFailing(const ChannelView &channel)
{
    const bool isForSome = channel.trouble && channel.trouble->fate == DeliveryOutcome::Fate::Accepted
        && channel.trouble->trouble != DeliveryTrouble::None;
    if (isForSome)
        return true;
    return channel.unsettled > 0 && channel.trouble && channel.trouble->fate != DeliveryOutcome::Fate::Accepted
        && channel.trouble->trouble != DeliveryTrouble::NobodyThere;
}

bool isMoreUrgent(const MonitorView &a, const MonitorView &b)
{
    if (weight(a) != weight(b))
        return weight(a) > weight(b);
    return weight(a) > 0 && a.since > b.since;
}

int Standing::total() const
{
    int sum = 0;
    for (const Concern concern : allConcerns)
        sum += of(concern);
    return sum;
}

int Standing::of(Concern concern) const
{
    return this->*countOf(concern);
}

void Standing::count(const MonitorView &monitor, int by)
{
    this->*countOf(concernOf(monitor)) += by;
    held += monitor.snoozedUntil ? by : 0;
}

std::optional<Concern> Standing::worst() const
{
    const auto found = std::ranges::find_if(allConcerns, [this](Concern concern) { return of(concern) > 0; });
    return found == allConcerns.end() ? std::nullopt : std::optional(*found);
}

Whole wholeOf(const std::vector<const MonitorView *> &monitors)
{
    Whole whole;
    for (const MonitorView *monitor : monitors)
        whole.standing.count(*monitor);
    const std::optional<Concern> worst = whole.standing.worst();
    if (!worst)
        return whole;
    std::vector<const MonitorView *> speaking;
    std::ranges::copy_if(monitors, std::back_inserter(speaking),
        [&worst](const MonitorView *monitor) { return concernOf(*monitor) == *worst; });
    std::ranges::stable_sort(speaking, [](const MonitorView *a, const MonitorView *b) { return isMoreUrgent(*a, *b); });
    whole.worst = speaking.front();
    for (std::size_t i = 0; !isCalm(*worst) && i < speaking.size() && i < std::size_t(namesInHeadline); ++i)
        whole.named.append(speaking[i]->name);
    return whole;
}

Whole wholeOf(const std::vector<MonitorView> &monitors)
{
    std::vector<const MonitorView *> pointers;
    pointers.reserve(monitors.size());
    for (const MonitorView &monitor : monitors)
        pointers.push_back(&monitor);
    return wholeOf(pointers);
}

} // namespace vigia

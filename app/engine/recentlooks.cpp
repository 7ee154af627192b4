// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recentlooks.h"

#include <algorithm>

namespace vigia {

void RecentLooks::restore(const std::vector<ResultRow> &oldestFirst)
{
    QHash<MonitorId, std::deque<LookView>> noted = std::exchange(m_looks, {});
    for (const ResultRow &row : oldestFirst)
        note(row.monitor, {row.at, row.outcome, row.cause, row.code, row.total});
    for (auto since = noted.cbegin(); since != noted.cend(); ++since) {
        const std::deque<LookView> stored = m_looks.value(since.key());
        const auto isStored = [&stored](const LookView &look) {
            return std::ranges::any_of(stored, [&](const LookView &one) { return one.at == look.at; });
        };
        for (const LookView &look : since.value()) {
            if (!isStored(look))
                note(since.key(), look);
        }
    }
}

void RecentLooks::note(const MonitorId &monitor, const LookView &look)
{
    std::deque<LookView> &looks = m_looks[monitor];
    looks.push_back(look);
    if (looks.size() > perMonitor)
        looks.pop_front();
}

RecentLooksView RecentLooks::of(const MonitorId &monitor) const
{
    const auto found = m_looks.constFind(monitor);
    if (found == m_looks.constEnd())
        return {monitor, {}};
    return {monitor, {found->begin(), found->end()}};
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/arrangement.h"

#include <algorithm>

namespace vigia {

std::vector<ArrangedRow> ungroupedRows(const std::vector<int> &sources, const std::vector<int> &groupOf)
{
    std::vector<ArrangedRow> rows;
    rows.reserve(sources.size());
    for (const int source : sources)
        rows.push_back({source, groupOf[std::size_t(source)]});
    return rows;
}

std::vector<ArrangedRow> groupedRows(
    const std::vector<int> &sources, const std::vector<int> &groupOf, const std::vector<GroupFace> &groups, bool byName)
{
    std::vector<int> order;
    std::vector<std::vector<int>> members(groups.size());
    for (const int source : sources) {
        const int group = groupOf[std::size_t(source)];
        if (members[std::size_t(group)].empty())
            order.push_back(group);
        members[std::size_t(group)].push_back(source);
    }
    if (byName) {
        std::ranges::sort(order, [&groups](int a, int b) {
            return groups[std::size_t(a)].name.localeAwareCompare(groups[std::size_t(b)].name) < 0;
        });
    }
    std::vector<ArrangedRow> rows;
    for (const int group : order) {
        rows.push_back({-1, group});
        if (groups[std::size_t(group)].folded)
            continue;
        for (const int source : members[std::size_t(group)])
            rows.push_back({source, group});
    }
    return rows;
}

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace vigia {

//! With its number one outage of a monitor.
using OutageKey = std::pair<MonitorId, int>;

inline OutageKey outageKey(const OutboxRow &row)
{
    return {row.monitor, row.incident};
}

//! What is due on a lane, against what was told there before, or may have been.
class Latest
{
public:
    //! A repetition of what tells one of \a begun adds nothing to it.
    Latest(const std::vector<OutboxRow> &due, const std::set<OutageKey> &begun);

    //! Who reads these must not read \a row after them.
    bool makesOld(const OutboxRow &row) const;
    //! … because it is over, not only repeated.
    bool isOver(const OutboxRow &row) const;

private:
    std::map<MonitorId, std::vector<OutboxRow>> m_byMonitor;
};

} // namespace vigia

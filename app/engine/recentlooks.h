// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "store/records.h"

#include <QHash>

#include <deque>

namespace vigia {

//! The last looks of every monitor, for the strip: 60 of each, about 2 kB a monitor.
class RecentLooks
{
public:
    static constexpr int perMonitor = 60;

    //! What a former process saw; looks noted since then stay behind it.
    void restore(const std::vector<ResultRow> &oldestFirst);
    //! A look that ended; in the order in which they did, whatever the clock on the wall says of it.
    void note(const MonitorId &monitor, const LookView &look);
    void forget(const MonitorId &monitor) { m_looks.remove(monitor); }

    RecentLooksView of(const MonitorId &monitor) const;

private:
    QHash<MonitorId, std::deque<LookView>> m_looks; //!< oldest first
};

} // namespace vigia

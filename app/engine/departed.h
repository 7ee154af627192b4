// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watched.h"
#include "world/clock.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace vigia {

//! What was known and decided about monitors that were taken away, for whoever wants them back soon: an undone
//! deletion is none. In memory only.
class Departed
{
public:
    static constexpr Duration kept = std::chrono::minutes(10);

    explicit Departed(const Clock &clock)
        : m_clock(clock)
    {
    }

    void keep(const Watched &watched);
    //! The monitor as a restart would bring it back: what was known stands, what was counted begins anew, and
    //! nothing is shown as true before a look. Absent: never seen, or too long ago.
    std::optional<Watched> takeBack(const MonitorId &id);
    bool has(const MonitorId &id) const { return m_gone.contains(id); }
    //! Those whose time is over.
    void forgetOld();

private:
    struct Gone {
        Watched watched;
        QByteArray state;
        Instant since;
    };

    const Clock &m_clock;
    QHash<MonitorId, Gone> m_gone;
};

} // namespace vigia

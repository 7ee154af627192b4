// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterns.h"
#include "worklane.h"

#include <QSet>

namespace vigia {

//! Looks for patterns on a few threads. A pattern that took long the last time waits behind its like: it
//! delays nobody else's. From the owner's thread.
class PatternLanes
{
public:
    struct Ticket {
        bool slow = false;
        WorkLane::Ticket number{};
    };
    using Found = std::function<void(PatternMatch)>;

    PatternLanes();

    //! \a text is made on the lane; \a found comes through the event loop. Absent: too many wait already.
    std::optional<Ticket> post(std::function<QString()> text, const QString &pattern, Found found);
    void withdraw(const Ticket &ticket);

private:
    WorkLane &lane(bool slow) { return slow ? m_slow : m_quick; }
    void note(const QString &pattern, bool slow);

    WorkLane m_quick;
    WorkLane m_slow;
    QSet<QString> m_slowPatterns;
};

} // namespace vigia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <functional>
#include <vector>

namespace vigia {

//! A façade whose status a test sets and whose commands it reads. Answers from the event loop, as the
//! real ones do.
class ScriptedFacade final : public Facade
{
    Q_OBJECT

public:
    using Facade::Facade;

    void execute(const Command &command, Done done) override;

    StatusView status; //!< what GetStatus answers
    int statusAsked = 0;
    std::vector<Command> asked; //!< every command but GetStatus, GetRecentLooks and Explain, in order
    //! Answers the others; unset: Affected{1}.
    std::function<Answer(const Command &)> answer;

    //! \a monitor as it looks now; emits monitorsChanged.
    void change(const MonitorView &monitor);
    //! Emits configurationChanged after \a next took the place of `status`.
    void reconfigure(const StatusView &next);

    template <typename C>
    std::vector<C> askedFor() const
    {
        std::vector<C> found;
        for (const Command &command : asked) {
            if (const C *one = std::get_if<C>(&command))
                found.push_back(*one);
        }
        return found;
    }
};

//! A monitor that is up, checked a moment ago.
MonitorView upMonitor(const QString &name);
//! One whose outage is open since \a since, sounding, not acknowledged.
MonitorView downMonitor(const QString &name, UtcTime since, int incident = 1);

} // namespace vigia

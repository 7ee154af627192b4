// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "facade/views.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vigia {

//! The one door to a watching Vigia: commands in, values and signals out. Two implementations keep
//! the same promises: the engine's own (engine/), and a running instance over its local socket (ipc/).
//! Lives on its owner's thread.
class Facade : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Answer &)>;

    using QObject::QObject;

    //! Carries out a command. `done` comes exactly once, never from inside execute(); what the
    //! command changed is durable by then.
    virtual void execute(const Command &command, Done done) = 0;

Q_SIGNALS:
    //! These monitors look different now. At most a few times a second, with everything since.
    void monitorsChanged(const std::vector<vigia::MonitorView> &changed);
    //! Monitors were added, removed, renamed or reordered: ask for the status anew.
    void configurationChanged();
    //! Stored, in order, each exactly once.
    void transitionRecorded(const vigia::TransitionView &transition);
    //! Once, when it is durable or, while the storage fails, 250 ms after it was decided. While no desktop
    //! is connected the newest of each monitor waits for one, a day at most; what is open stands in the status.
    void alertRaised(const vigia::AlertView &alert);
    void healthChanged(const vigia::HealthView &health);
    //! Nothing more comes from here: the running instance is gone. Never of the engine's own.
    void ended(const vigia::CommandError &why);
};

} // namespace vigia

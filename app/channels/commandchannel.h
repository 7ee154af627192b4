// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "domain/channel.h"
#include "world/timers.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace vigia {

//! Runs a program, without a shell: what happened stands in its environment (commandenvironment.h) and, as a webhook
//! gets it, on its standard input. It inherits none of our secrets, and nothing that we have open. What it says is read
//! and forgotten, but for its last words if it fails. The code of one that was killed because it did not end in time is
//! the seconds that it had. Not to be destroyed from inside an answer.
class CommandChannel final : public Channel
{
public:
    CommandChannel(CommandWay way, Timers &timers); //!< \a timers outlives it
    ~CommandChannel() override; //!< what still runs is killed, unanswered

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override;

private:
    class Run;

    void ended(quint64 run, const DeliveryOutcome &outcome);

    const CommandWay m_way;
    Timers &m_timers;
    quint64 m_lastRun = 0;
    std::map<quint64, std::pair<std::unique_ptr<Run>, Done>> m_running;
    std::vector<std::unique_ptr<Run>> m_past; //!< until the next turn of the event loop
    const std::unique_ptr<Timer> m_sweep;
};

} // namespace vigia

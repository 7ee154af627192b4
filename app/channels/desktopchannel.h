// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

namespace vigia {

//! The person at this desktop. Handed over is told; while nobody is at one nothing is. Of each monitor the
//! newest alone is raised: what it leaves out is seen in the window.
class DesktopChannel final : public Channel
{
public:
    struct Desk {
        std::function<bool()> isManned; //!< what is raised now reaches a person
        std::function<void(const MessageItem &)> raise;
    };

    explicit DesktopChannel(Desk desk)
        : m_desk(std::move(desk))
    {
    }

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override;

private:
    const Desk m_desk;
};

} // namespace vigia

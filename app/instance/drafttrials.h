// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelmaker.h"
#include "engine/channeltrials.h"

namespace vigia {

//! Makes channels that are only tried; each lives as long as somebody waits for what it says.
class DraftTrials final : public ChannelTrials
{
public:
    //! \a world outlives this.
    explicit DraftTrials(const ChannelWorld &world)
        : m_world(world)
    {
    }

    std::optional<ChannelRoute> routeOf(const TriedChannel &tried) override;
    void findChats(const TelegramWay &way, const TriedChannel &tried, Found found) override;

private:
    const ChannelWorld &m_world;
};

} // namespace vigia

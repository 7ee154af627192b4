// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/drafttrials.h"

#include "channels/telegramchats.h"
#include "instance/channelroutes.h"
#include "secrets/typedsecrets.h"

namespace vigia {

std::optional<ChannelRoute> DraftTrials::routeOf(const TriedChannel &tried)
{
    struct Trial {
        TypedSecrets secrets;
        std::shared_ptr<Channel> channel;
    };
    const auto trial = std::make_shared<Trial>(Trial{TypedSecrets(tried.secrets, m_world.secrets), nullptr});
    trial->channel = makeChannel(tried.definition, tried.accounts, {trial->secrets, m_world.transfers, m_world.timers});
    if (!trial->channel)
        return std::nullopt;
    return ChannelRoute{std::shared_ptr<Channel>(trial, trial->channel.get()), contextOf(tried.definition)};
}

void DraftTrials::findChats(const TelegramWay &way, const TriedChannel &tried, Found found)
{
    struct Trial {
        TypedSecrets secrets;
        std::optional<TelegramChats> chats;
    };
    const auto trial = std::make_shared<Trial>(Trial{TypedSecrets(tried.secrets, m_world.secrets), std::nullopt});
    trial->chats.emplace(way, trial->secrets, m_world.transfers);
    trial->chats->find([trial, found = std::move(found)](const FoundChats &chats) { found(chats); });
}

} // namespace vigia

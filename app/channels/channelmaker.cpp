// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/channelmaker.h"

#include "channels/commandchannel.h"
#include "channels/mailchannel.h"
#include "channels/telegramchannel.h"
#include "channels/webhookchannel.h"

#include <algorithm>

namespace vigia {

namespace {

class Maker
{
public:
    Maker(const std::vector<AccountDefinition> &accounts, const ChannelWorld &world)
        : m_accounts(accounts)
        , m_world(world)
    {
    }

    std::shared_ptr<Channel> operator()(const SoundSettings &) const { return nullptr; }
    std::shared_ptr<Channel> operator()(const EmailWay &way) const
    {
        const auto account = std::ranges::find(m_accounts, way.account, &AccountDefinition::name);
        if (account == m_accounts.end())
            return nullptr;
        return std::make_shared<MailChannel>(account->smtp, way, m_world.secrets, m_world.transfers);
    }
    std::shared_ptr<Channel> operator()(const TelegramWay &way) const
    {
        return std::make_shared<TelegramChannel>(way, m_world.secrets, m_world.transfers, m_world.timers);
    }
    std::shared_ptr<Channel> operator()(const WebhookWay &way) const
    {
        return std::make_shared<WebhookChannel>(way, m_world.secrets, m_world.transfers);
    }
    std::shared_ptr<Channel> operator()(const CommandWay &way) const
    {
        return std::make_shared<CommandChannel>(way, m_world.timers);
    }

private:
    const std::vector<AccountDefinition> &m_accounts;
    const ChannelWorld &m_world;
};

} // namespace

std::shared_ptr<Channel> makeChannel(
    const ChannelDefinition &definition, const std::vector<AccountDefinition> &accounts, const ChannelWorld &world)
{
    return std::visit(Maker(accounts, world), definition.way);
}

} // namespace vigia

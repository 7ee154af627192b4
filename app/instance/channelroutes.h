// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelmaker.h"
#include "domain/configuration.h"
#include "outbox/outbox.h"
#include "transfer/transfers.h"

namespace vigia {

//! The ways to people that are configured, each made once and kept for as long as it is configured the same:
//! what is being sent on it goes on.
class ChannelRoutes final
{
public:
    //! Both outlive it.
    ChannelRoutes(SecretSource &secrets, Timers &timers);

    //! Those of \a configuration, by the channels' names.
    std::map<QString, ChannelRoute> of(const Configuration &configuration);
    //! GETs \a url once; nobody hears how it ended but the other watcher.
    void ask(const TextOrSecret &url);
    //! What they are made of.
    const ChannelWorld &world() const { return m_world; }

private:
    struct Made {
        decltype(ChannelDefinition::way) way;
        std::optional<MailAccount> account;
        std::shared_ptr<Channel> channel;
    };

    ChannelWorld m_world;
    CurlLibrary m_library;
    Transfers m_transfers{m_library};
    std::map<QString, Made> m_made;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

//! How messages of \a channel are put into words.
MessageContext contextOf(const ChannelDefinition &channel);

} // namespace vigia

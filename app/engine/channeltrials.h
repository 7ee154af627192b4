// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/foundchats.h"
#include "outbox/lane.h"

#include <map>

namespace vigia {

//! A channel that is not saved yet, with what it needs.
struct TriedChannel {
    ChannelDefinition definition;
    std::vector<AccountDefinition> accounts;
    std::map<QString, QString> secrets; //!< typed: by name, before those that are kept
};

//! Tries channels before they are saved.
class ChannelTrials
{
public:
    using Found = std::function<void(const FoundChats &)>;

    virtual ~ChannelTrials() = default;
    //! Absent: it takes no messages (`sound`), or its account is not there. Its channel needs nothing else to live.
    virtual std::optional<ChannelRoute> routeOf(const TriedChannel &tried) = 0;
    //! \a way with the secrets of \a tried. Answers exactly once, later or from inside.
    virtual void findChats(const TelegramWay &way, const TriedChannel &tried, Found found) = 0;
};

} // namespace vigia

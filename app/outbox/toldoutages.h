// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "messages/messagewords.h"

#include <map>
#include <memory>
#include <utility>

namespace vigia {

//! Which message told which outage, on one channel and address: until it tells the end of it, or of one that followed.
class ToldOutages
{
public:
    static constexpr std::size_t most = 10'000; //!< outages; beyond it new ones are not referred to

    //! \a message was accepted, or may have been; \a reference: what the provider calls it; \a context: its words.
    void note(const Message &message, const QString &reference, const MessageContext &context);
    //! One of the outages \a first to \a last.
    bool knows(const MonitorId &monitor, int first, int last) const;
    //! The other messages that told outages of \a message, as \a message, in the words of \a context, leaves them.
    std::vector<Earlier> before(const Message &message, const MessageContext &context) const;

private:
    using Outage = std::pair<MonitorId, int>;
    using Told = std::shared_ptr<Earlier>; //!< one for all the outages that its message told
    using ByOutage = std::map<Outage, Told>;
    using Range = std::pair<ByOutage::const_iterator, ByOutage::const_iterator>;

    Range rangeOf(const MessageItem &item) const;
    static Message restOf(const Message &message);
    static void change(Earlier &told, const MessageItem &item, const MessageContext &context);

    ByOutage m_byOutage;
};

} // namespace vigia
